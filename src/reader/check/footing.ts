import { type Law, regimeOf, talksOf } from '../../assessment/index.js';
import { type Regime, type TruceSideState, type TruceState, truceOn } from '../../regime/index.js';
import type { Talks } from '../../talks/index.js';
import type { Day } from '../../time/index.js';

/** What a claim is held against: the law and the talks as they could be known on the day of publication. */
export interface CheckFooting {
  readonly law: Law;
  readonly published: Day;
  readonly regime: Regime;
  readonly talks: Talks;
  /** How each truce stood on that day. */
  readonly truces: readonly TruceState[];
}

export const footingOn = (law: Law, published: Day): CheckFooting => {
  const regime = regimeOf(law, published);
  return {
    law,
    published,
    regime,
    talks: talksOf(law, published),
    truces: law.truces.flatMap((truce) => truceOn(regime, truce, published) ?? []),
  };
};

/** The truce between two parties, as it stood. */
export const truceBetween = ({ truces }: CheckFooting, parties: readonly string[]): TruceState | undefined =>
  truces.find(
    ({ truce }) => truce.parties.length === parties.length && truce.parties.every((one) => parties.includes(one)),
  );

/** What one side has set aside on the goods of another. */
export const truceSide = ({ truces }: CheckFooting, imposes: string, on: string): TruceSideState | undefined =>
  truces.flatMap(({ sides }) => sides).find(({ side }) => side.imposes === imposes && side.on === on);

/** Whether this ledger holds the law of one side on goods of another. */
export const reaches = ({ law }: CheckFooting, imposes: string, on: string): boolean =>
  law.ledger.reach.some(({ importer, origins }) => importer === imposes && origins.includes(on));

/** Whether the talks between these parties are recorded here. */
export const followed = ({ law }: CheckFooting, parties: readonly string[]): boolean =>
  law.truces.some((truce) => parties.every((party) => truce.parties.includes(party)));
