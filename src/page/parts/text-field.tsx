import { useId } from 'react';
import type { Problem } from '../../problem/index.js';

export interface TextFieldProps {
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  readonly value: string;
  readonly onChange: (text: string) => void;
  readonly onLeave?: () => void;
  readonly problems?: readonly Problem[];
  readonly inputMode?: 'text' | 'decimal' | 'numeric';
  /** The id of a datalist. */
  readonly list?: string;
}

/** A line of text with its label, its hint, and what is wrong with it. */
export const TextField = ({
  name,
  label,
  hint,
  value,
  onChange,
  onLeave,
  problems = [],
  inputMode,
  list,
}: TextFieldProps) => {
  const id = useId();
  const isWrong = problems.length > 0;
  const described = [...(hint === undefined ? [] : [`${id}-hint`]), ...(isWrong ? [`${id}-problem`] : [])].join(' ');
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        name={name}
        type="text"
        autoComplete="off"
        spellCheck={false}
        maxLength={400}
        value={value}
        inputMode={inputMode}
        list={list}
        aria-invalid={isWrong || undefined}
        aria-describedby={described || undefined}
        onChange={(event) => onChange(event.target.value)}
        onBlur={onLeave}
      />
      {hint !== undefined && (
        <span className="hint" id={`${id}-hint`}>
          {hint}
        </span>
      )}
      {isWrong && <FieldProblems id={`${id}-problem`} problems={problems} />}
    </div>
  );
};

/** What is wrong with a field, beside it. */
export const FieldProblems = ({ id, problems }: { readonly id: string; readonly problems: readonly Problem[] }) => (
  <p className="problem" id={id}>
    {problems.map(({ what, mend }) => `${what}; ${mend}`).join('. ')}
  </p>
);
