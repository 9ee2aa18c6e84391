import { type KeyboardEvent, useEffect, useId, useState } from 'react';
import { addDays, formatDay, parseDay } from '../../time/index.js';

export interface DayFieldProps {
  readonly name: string;
  readonly label: string;
  readonly title?: string;
  /** ISO, or nothing. */
  readonly value: string;
  /** The day that counts while nothing is written. */
  readonly instead: string;
  /** Called when a day, or nothing, was written: on Enter or on leaving the field. */
  readonly onChange: (day: string) => void;
}

/**
 * A day, written as ISO on every machine. The arrow keys go a day back and forth. What is no day is told below the field and goes no
 * further.
 */
export const DayField = ({ name, label, title, value, instead, onChange }: DayFieldProps) => {
  const [text, setText] = useState(value);
  const id = useId();
  useEffect(() => setText(value), [value]);
  const read = text.trim() === '' ? undefined : parseDay(text);
  const problem = read?.ok === false && (text !== value || text.trim().length >= 8) ? read.problems[0] : undefined;

  const leave = () => {
    if (read?.ok !== false && text.trim() !== value) onChange(text.trim());
  };
  const press = (event: KeyboardEvent) => {
    if (event.key === 'Enter') leave();
    const step = event.key === 'ArrowUp' ? 1 : event.key === 'ArrowDown' ? -1 : 0;
    const from = parseDay(text.trim() === '' ? instead : text);
    if (step === 0 || !from.ok) return;
    event.preventDefault();
    const day = formatDay(addDays(from.value, step));
    setText(day);
    onChange(day);
  };
  return (
    <div className="field day">
      <label htmlFor={id} title={title}>
        {label}
      </label>
      <input
        id={id}
        name={name}
        type="text"
        inputMode="numeric"
        autoComplete="off"
        spellCheck={false}
        maxLength={10}
        size={10}
        placeholder={instead}
        value={text}
        aria-invalid={problem === undefined ? undefined : true}
        aria-describedby={problem === undefined ? undefined : `${id}-problem`}
        onChange={(event) => setText(event.target.value)}
        onBlur={leave}
        onKeyDown={press}
      />
      {problem !== undefined && (
        <p className="problem" id={`${id}-problem`}>
          {problem.what}; {problem.mend}
        </p>
      )}
    </div>
  );
};
