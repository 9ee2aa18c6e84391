import type { Law } from '../assessment/index.js';
import { asKnown, matchesPattern } from '../ledger/index.js';
import type { Day } from '../time/index.js';

/** A ruling that reaches back, as known on a day. */
export interface Ruling {
  readonly citation: string;
  readonly title: string;
  readonly at: string;
  readonly known: Day;
}

const strikes = (law: Law, known: Day) =>
  asKnown(law.ledger, known).flatMap((event) => (event.kind === 'strike' ? [event] : []));

/** The rulings that gave duties back. */
export const rulingsOf = (law: Law, known: Day): readonly Ruling[] =>
  strikes(law, known).flatMap((event) => {
    const instrument = law.ledger.instruments.get(event.instrument);
    if (instrument === undefined) return [];
    return [{ citation: instrument.citation, title: instrument.title, at: event.at, known: event.known }];
  });

/** The headings of the duties that they struck: what was paid under one of these comes back, whatever was due under it. */
export const struckHeadings = (law: Law, known: Day): ReadonlySet<string> => {
  const patterns = strikes(law, known).flatMap(({ measures }) => measures);
  const struck = [...law.ledger.measures.values()].filter(
    ({ id, kind }) => kind !== 'exemption' && patterns.some((pattern) => matchesPattern(pattern, id)),
  );
  return new Set(struck.flatMap(({ heading }) => heading ?? []));
};
