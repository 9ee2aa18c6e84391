import { type KeyboardEvent, useId, useState } from 'react';
import type { Problem } from '../../../problem/index.js';
import { useAnswer } from '../../ask/use-answer.js';
import { FieldProblems } from '../../parts/text-field.js';

interface CodeFieldProps {
  readonly name: string;
  readonly value: string;
  readonly on: string;
  readonly onChange: (text: string) => void;
  readonly onLeave: () => void;
  readonly onPick: (code: string) => void;
  readonly problems: readonly Problem[];
}

interface Offer {
  readonly code: string;
  readonly says: string;
}

const MOST = 40;

/** The code of the goods: as digits are written, the lines that begin with them are offered; as words are written, those described by them. */
export const CodeField = ({ name, value, on, onChange, onLeave, onPick, problems }: CodeFieldProps) => {
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  const [at, setAt] = useState(-1);
  const { offers, note } = useOffers(isOpen ? value : '', on);
  const shown = isOpen && (offers.length > 0 || note !== '');
  const isWrong = problems.length > 0;

  const pick = (code: string) => {
    setOpen(false);
    setAt(-1);
    onChange(code);
    onPick(code);
  };
  const press = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step !== 0) {
      event.preventDefault();
      setOpen(true);
      setAt((before) => Math.min(offers.length - 1, Math.max(-1, before + step)));
    } else if (event.key === 'Enter' && shown && offers[at] !== undefined) {
      event.preventDefault();
      pick(offers[at].code);
    } else if (event.key === 'Escape' && shown) {
      event.preventDefault();
      setOpen(false);
    }
  };
  return (
    <div className="field code">
      <label htmlFor={id}>Code of the goods</label>
      <input
        id={id}
        name={name}
        type="text"
        role="combobox"
        autoComplete="off"
        spellCheck={false}
        maxLength={40}
        value={value}
        aria-expanded={shown}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={shown && at >= 0 ? `${id}-${at}` : undefined}
        aria-invalid={isWrong || undefined}
        aria-describedby={`${id}-hint${isWrong ? ` ${id}-problem` : ''}`}
        onChange={(event) => {
          onChange(event.target.value);
          setOpen(true);
          setAt(-1);
        }}
        onKeyDown={press}
        onBlur={() => {
          setOpen(false);
          onLeave();
        }}
      />
      <span className="hint" id={`${id}-hint`}>
        8 or 10 digits, dotted or not; two digits or a word begin a search
      </span>
      {isWrong && <FieldProblems id={`${id}-problem`} problems={problems} />}
      <div className="offers" hidden={!shown}>
        <ul id={`${id}-list`} role="listbox" aria-label="Lines of the schedule">
          {offers.slice(0, MOST).map(({ code, says }, index) => (
            <li
              key={code}
              id={`${id}-${index}`}
              role="option"
              aria-selected={index === at}
              ref={index === at ? (element) => element?.scrollIntoView({ block: 'nearest' }) : undefined}
              onPointerDown={(event) => {
                event.preventDefault();
                pick(code);
              }}
            >
              <span className="number">{code}</span> <span className="quiet">{says}</span>
            </li>
          ))}
        </ul>
        {note !== '' && <p className="quiet">{note}</p>}
      </div>
    </div>
  );
};

/** What is offered for what is written so far, and what to say of it. */
const useOffers = (text: string, on: string): { readonly offers: readonly Offer[]; readonly note: string } => {
  const written = text.trim();
  const digits = written.replace(/[.\s]/g, '');
  const isCode = /^\d{2,10}$/.test(digits);
  const isWords = /\p{L}{3}/u.test(written);
  const lines = useAnswer('schedule', isCode ? { code: digits, on } : undefined);
  const found = useAnswer('search', isWords ? { words: written.slice(0, 200), on } : undefined);

  if (isCode && lines.state === 'answered') {
    const offers = offersOf(lines.answer);
    return { offers, note: offers.length > MOST ? `${offers.length} lines begin so; more digits narrow them` : '' };
  }
  if (isCode && lines.state === 'refused') return { offers: [], note: lines.problems[0]?.what ?? '' };
  if (isWords && found.state === 'answered') {
    const offers = found.answer.map(({ code, description }) => ({ code: dotted(code), says: description }));
    return {
      offers,
      note:
        offers.length > 0
          ? ''
          : 'No line is found by these words: the editions that come along hold codes and rates, and no descriptions. Search by digits.',
    };
  }
  return { offers: [], note: '' };
};

type ScheduleJson = Extract<ReturnType<typeof useAnswer<'schedule'>>, { readonly state: 'answered' }>['answer'];

const offersOf = (answer: ScheduleJson): readonly Offer[] =>
  'lines' in answer
    ? answer.lines.map(({ code, general }) => ({ code, says: general }))
    : [
        { code: answer.code, says: answer.general },
        ...answer.statistical.map((code) => ({ code, says: 'statistical line' })),
      ];

const dotted = (code: string): string =>
  code.replace(/^(\d{4})(\d{2})(\d{2})(\d{2})?$/, (_, a, b, c, d) => [a, b, c, d].filter(Boolean).join('.'));
