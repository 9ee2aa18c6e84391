import { useId } from 'react';
import type { ViewProps } from '../index.js';

/** Narrows a list to the rows that hold every word written; the words stand in the address. */
export const FindField = ({
  params,
  change,
  label,
  shown,
  all,
}: Pick<ViewProps, 'params' | 'change'> & { readonly label: string; readonly shown: number; readonly all: number }) => {
  const id = useId();
  return (
    <div className="find" role="search">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        name="find"
        type="search"
        autoComplete="off"
        spellCheck={false}
        maxLength={120}
        value={params.get('find') ?? ''}
        onChange={(event) => change({ find: event.target.value }, { replace: true })}
      />
      <span className="quiet number" role="status">
        {shown === all ? `${all}` : `${shown} of ${all}`}
      </span>
    </div>
  );
};

/** Whether a row holds every word, in any of its texts. */
export const holds = (words: string | null, ...texts: readonly (string | null)[]): boolean => {
  const text = texts.join(' ').toLowerCase();
  return (words ?? '')
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word));
};
