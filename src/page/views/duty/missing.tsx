import { type FormEvent, useState } from 'react';
import { TextField } from '../../parts/text-field.js';
import type { ViewProps } from '../index.js';
import type { AssessedJson } from './duty.js';

/** What the answer would need and was not given, each with a field that gives it. */
export const Missing = ({
  answer,
  params,
  change,
}: { readonly answer: AssessedJson } & Pick<ViewProps, 'params' | 'change'>) => {
  const [draft, setDraft] = useState<Readonly<Record<string, string>>>({});
  if (answer.missing.length === 0) return null;
  const give = (event: FormEvent) => {
    event.preventDefault();
    const given = Object.entries(draft).filter(([, text]) => text.trim() !== '');
    const quantities = given.filter(([name]) => fieldOf(name) !== undefined);
    const others = given
      .filter(([name]) => fieldOf(name) === undefined)
      .map(([name, text]) => `${name}=${text.trim()}`);
    const before = params.get('given');
    setDraft({});
    change({
      ...Object.fromEntries(quantities.flatMap(([name, text]) => quantityOf(name, text.trim()))),
      ...(others.length === 0 ? {} : { given: [...(before === null ? [] : [before]), ...others].join('; ') }),
    });
  };
  return (
    <section className="missing">
      <h3>Missing</h3>
      <p className="quiet">The duty depends on what is not given; it is never taken for zero.</p>
      <form onSubmit={give} className="further">
        {answer.missing.map((name) => (
          <TextField
            key={name}
            name={name}
            label={name}
            value={draft[name] ?? ''}
            onChange={(text) => setDraft((before) => ({ ...before, [name]: text }))}
          />
        ))}
        <button type="submit">Give these</button>
      </form>
    </section>
  );
};

/** The column of an entry line that a missing thing belongs to; everything else is given by its name. */
const fieldOf = (missing: string): 'quantity' | 'quantity2' | undefined =>
  missing.startsWith('second quantity') ? 'quantity2' : missing.startsWith('quantity') ? 'quantity' : undefined;

/** A quantity, with the unit that the answer asked it in. */
const quantityOf = (missing: string, text: string): readonly (readonly [string, string])[] => {
  const field = fieldOf(missing) ?? 'quantity';
  const unit = / in (.+)$/.exec(missing)?.[1];
  return [[field, text], ...(unit === undefined ? [] : [[field === 'quantity' ? 'unit' : 'unit2', unit] as const])];
};
