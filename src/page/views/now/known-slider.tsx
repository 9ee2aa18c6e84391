import { useId } from 'react';
import { addDays, type Day, day, formatDay, parseDay } from '../../../time/index.js';
import { FIRST_KNOWN } from './window.js';

export interface KnownSliderProps {
  readonly known: string;
  readonly today: string;
  readonly onChange: (known: string) => void;
}

/** The second clock by hand: arrow keys go a day, page keys a month. */
export const KnownSlider = ({ known, today, onChange }: KnownSliderProps) => {
  const id = useId();
  const [first, last] = [day(FIRST_KNOWN), day(today)];
  const read = parseDay(known);
  const at = Math.min(last, Math.max(first, read.ok ? read.value : last)) as Day;
  const move = (to: number) => onChange(formatDay(Math.min(last, Math.max(first, to)) as Day));
  return (
    <div className="known-slider">
      <label htmlFor={id}>
        As known on <output className="number">{formatDay(at)}</output>
      </label>
      <input
        id={id}
        type="range"
        min={first}
        max={last}
        value={at}
        aria-valuetext={formatDay(at)}
        onChange={(event) => move(Number(event.target.value))}
        onKeyDown={(event) => {
          const step = event.key === 'PageUp' ? 30 : event.key === 'PageDown' ? -30 : 0;
          if (step === 0) return;
          event.preventDefault();
          move(addDays(at, step));
        }}
      />
    </div>
  );
};
