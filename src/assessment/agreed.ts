import type { MeasureId } from '../ledger/index.js';
import { signOffOf } from '../talks/index.js';
import { type Day, formatDay } from '../time/index.js';
import type { Assessment } from './assessment.js';
import { type Law, talksOf } from './law.js';

/** An agreed change that nobody has signed, in a sentence, and the first day that it no longer touches. */
export interface AgreedChange {
  readonly words: string;
  readonly until?: Day;
}

/** The agreed but unsigned changes that would touch measures: those whose suspension is a truce. */
export const agreedChanges = (law: Law, measures: readonly MeasureId[], known: Day): readonly AgreedChange[] =>
  law.truces
    .filter((truce) => truce.sides.some((side) => measures.includes(side.suspends)))
    .flatMap((truce) => {
      const { state, proposal, by } = signOffOf(talksOf(law, known), truce.id, known, undefined);
      if (state !== 'agreed' || proposal === undefined) return [];
      const { extends_to: until, evidence } = proposal;
      const to = until === undefined ? '' : ` to ${formatDay(until)}`;
      const words = `agreed, not signed: an extension of the truce${to} (${evidence.cite}); still to sign: ${by.join('; ')}`;
      return [until === undefined ? { words } : { words, until }];
    });

/**
 * What every surface says beside a rate that an agreed but unsigned change would touch: `agreed, not signed`. Only days
 * after the agreement are touched, and only measures whose suspension is the truce.
 */
export const agreedNotSigned = (law: Law, measures: readonly MeasureId[], on: Day, known: Day): readonly string[] =>
  agreedChanges(law, measures, known)
    .filter(({ until }) => until === undefined || on < until)
    .map(({ words }) => words);

/** The same for the duties that an assessment charges. */
export const agreedOn = (law: Law, { components }: Assessment, on: Day, known: Day): readonly string[] =>
  agreedNotSigned(
    law,
    components.flatMap(({ measure }) => (measure === 'base' ? [] : measure)),
    on,
    known,
  );
