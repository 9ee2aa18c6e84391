import type { MeasureId } from '../ledger/index.js';
import { signOffOf } from '../talks/index.js';
import { type Day, formatDay } from '../time/index.js';
import type { Assessment } from './assessment.js';
import { type Law, talksOf } from './law.js';

/**
 * What every surface says beside a rate that an agreed but unsigned change would touch: `agreed, not signed`. Only days
 * after the agreement are touched, and only measures whose suspension is the truce.
 */
export const agreedNotSigned = (law: Law, measures: readonly MeasureId[], on: Day, known: Day): readonly string[] => {
  return law.truces
    .filter((truce) => truce.sides.some((side) => measures.includes(side.suspends)))
    .flatMap((truce) => {
      const { state, proposal, by } = signOffOf(talksOf(law, known), truce.id, known, undefined);
      if (state !== 'agreed' || proposal === undefined) return [];
      if (proposal.extends_to !== undefined && on >= proposal.extends_to) return [];
      const until = proposal.extends_to === undefined ? '' : ` to ${formatDay(proposal.extends_to)}`;
      return [
        `agreed, not signed: an extension of the truce${until} (${proposal.evidence.cite}); still to sign: ${by.join('; ')}`,
      ];
    });
};

/** The same for the duties that an assessment charges. */
export const agreedOn = (law: Law, { components }: Assessment, on: Day, known: Day): readonly string[] =>
  agreedNotSigned(
    law,
    components.flatMap(({ measure }) => (measure === 'base' ? [] : measure)),
    on,
    known,
  );
