import { type FormEvent, useId, useState } from 'react';
import type { ViewProps } from '../index.js';

/** Outcomes that people ask for most; any other can be written. */
const USUAL = ['lapse', 'extend:90d', 'extend:365d', 'peak', 'strike:section_122'];

/** The outcomes that stand in the address; the usual two where none does. */
export const outcomesIn = (params: URLSearchParams): readonly string[] => {
  const named = params.getAll('scenario');
  return named.length === 0 ? ['extend:90d', 'peak'] : named;
};

/** Which futures are compared with what is signed. */
export const OutcomesField = ({ params, change }: Pick<ViewProps, 'params' | 'change'>) => {
  const chosen = outcomesIn(params);
  const [text, setText] = useState('');
  const id = useId();
  const set = (outcomes: readonly string[]) => change({ scenario: outcomes });
  const add = (event: FormEvent) => {
    event.preventDefault();
    const name = text.trim();
    if (name !== '' && !chosen.includes(name)) set([...chosen, name]);
    setText('');
  };
  return (
    <fieldset className="outcomes">
      <legend>Outcomes beside what is signed</legend>
      {[...new Set([...USUAL, ...chosen])].map((name) => (
        <label key={name} className="check">
          <input
            type="checkbox"
            checked={chosen.includes(name)}
            onChange={({ target }) => set(target.checked ? [...chosen, name] : chosen.filter((each) => each !== name))}
          />
          {name}
        </label>
      ))}
      <form onSubmit={add}>
        <label htmlFor={id} className="unseen">
          Another outcome
        </label>
        <input
          id={id}
          type="text"
          size={16}
          placeholder="extend:2027-11-10"
          value={text}
          onChange={({ target }) => setText(target.value)}
        />
        <button type="submit">Add</button>
      </form>
    </fieldset>
  );
};
