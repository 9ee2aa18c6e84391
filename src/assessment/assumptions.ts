import { type Cents, printDollarsGrouped } from '../money/index.js';
import type { Regime, RegimeDay } from '../regime/index.js';
import { addDays, formatDay } from '../time/index.js';
import type { Assumption } from './assessment.js';
import { type Choice, type Chosen, chooseMeasures, type Decision } from './choose-measures.js';
import type { EntryLine, Metal } from './entry-line.js';
import type { Reckoned, WorkedOut } from './work-out.js';

/** Reckons a changed line. The choice of its measures comes with it where it is known. */
export type Reckon = (line: EntryLine, choice?: Choice) => Reckoned;

/**
 * What the answer took for granted, and what each of it would change. A changed line is reckoned again, so that an effect is a figure
 * and not a guess.
 */
export const assumptionsOf = (
  line: EntryLine,
  worked: WorkedOut,
  regime: Regime,
  day: RegimeDay,
  instead: Reckon,
): readonly Assumption[] => {
  const { openContents, choice } = worked;
  const suppositions = suppositionsOf(line, choice, regime, day);
  if (openContents.length + suppositions.length === 0) return NONE;
  return [
    ...openContents.map((metal) => ({
      what: openContentWords(metal),
      effect:
        effectOf(worked, instead({ ...line, contents: { ...line.contents, [metal]: 0 as Cents } }, choice)) ??
        'no effect',
    })),
    ...suppositions.flatMap((supposition): readonly Assumption[] => {
      if (supposition.isLoading && line.loadedDate !== undefined) return [];
      const { choice: other, movesBase } = supposition;
      // What is stated decides which duties apply, and what these come to only where it moves the base duty.
      const effect = effectOf(worked, instead(other === undefined || movesBase ? supposition.of(line) : line, other));
      return effect === undefined ? [] : [{ what: supposition.what, effect: `${effect} if ${supposition.when}` }];
    }),
  ];
};

const NONE: readonly never[] = [];

/** What a metal without a value is taken at. */
export const openContentWords = (metal: Metal): string => `${metal}_value not given: taken as the whole value`;

/** `−$1,000.00` or `+$250.00`; nothing when the duty stays as it is. */
const effectOf = (before: Reckoned, after: Reckoned): string | undefined => {
  if (before.total === undefined || after.total === undefined) return undefined;
  const change = after.total.duty - before.total.duty;
  if (change === 0) return undefined;
  return `${change < 0 ? '-' : '+'}$${printDollarsGrouped(Math.abs(change) as Cents)}`;
};

/** Something that the importer might have stated and did not, and the measures that would then be chosen. */
interface StatedInstead {
  readonly what: string;
  readonly when: string;
  readonly of: (line: EntryLine) => EntryLine;
  /** A loading date is supposed only where none is given. */
  readonly isLoading: boolean;
  /** Whether it is a claim of chapter 98, under which the base duty is another. */
  readonly movesBase: boolean;
  /** The same for every line of the choice; left out where the line's own mode of transport decides. */
  readonly choice?: Choice;
}

const SUPPOSED = new WeakMap<Choice, readonly StatedInstead[]>();

/** What might have been stated, for all lines of one choice; left out where the very same duties would apply. */
const suppositionsOf = (line: EntryLine, choice: Choice, regime: Regime, day: RegimeDay): readonly StatedInstead[] => {
  const kept = SUPPOSED.get(choice);
  if (kept !== undefined) return kept;
  const suppositions = [...choice.decisions.flatMap(unclaimed), ...choice.decisions.flatMap(unstatedGate)].flatMap(
    (supposition): readonly StatedInstead[] => {
      const { isOfOwnMode, ...stated } = supposition;
      if (isOfOwnMode) return [stated];
      // A loading date is not in question for this line where it gives one; for others of the choice it is.
      const { loadedDate: _any, ...unloaded } = line;
      const of = supposition.of(supposition.isLoading ? unloaded : line);
      const other = chooseMeasures(of, regime, day);
      return !stated.movesBase && isSame(choice, other) ? [] : [{ ...stated, choice: other }];
    },
  );
  SUPPOSED.set(choice, suppositions);
  return suppositions;
};

/** Whether two choices charge alike, whatever the line. */
const isSame = (one: Choice, other: Choice): boolean =>
  one === other ||
  (one.isInLieu === other.isInLieu &&
    one.charged.length === other.charged.length &&
    other.unknown.length === 0 &&
    one.unknown.length === 0 &&
    one.charged.every((chosen, index) => isSameChosen(chosen, other.charged[index])));

const isSameChosen = (one: Chosen, other: Chosen | undefined): boolean =>
  one.day === other?.day &&
  one.usContent === other.usContent &&
  one.portions.length === other.portions.length &&
  one.portions.every(({ to }, index) => to === other.portions[index]?.to);

type Supposing = Omit<StatedInstead, 'choice'> & { readonly isOfOwnMode: boolean };

/** Relief or a duty that hangs on something the importer may state: a loading date, a heading, a flag. */
const unclaimed = (decision: Decision): readonly Supposing[] => {
  if (decision.kind !== 'left out') return [];
  const { measure } = decision.day;
  const name = measure.heading ?? measure.id;
  if (decision.why.code === 'not_in_transit') {
    const { loadedBefore } = decision.why;
    const mode = measure.inTransit?.modes[0];
    return [
      {
        what: `no loading date: ${name} not applied`,
        when: `loaded before ${formatDay(loadedBefore)}`,
        of: (line) => ({
          ...line,
          loadedDate: addDays(loadedBefore, -1),
          transport: mode ?? line.transport ?? 'vessel',
        }),
        isLoading: true,
        movesBase: false,
        isOfOwnMode: mode === undefined,
      },
    ];
  }
  // Claims open to any goods (donations, informational materials) are not worth a remark on every line.
  if (decision.why.code !== 'not_claimed' || measure.goods === 'all' || measure.goods === 'described') return [];
  const [claim] = decision.why.claims;
  return claim === undefined ? [] : [claiming(claim)];
};

/** Measures that apply because the importer did not say that they do not (`not-auto-part`). */
const unstatedGate = (decision: Decision): readonly Supposing[] => {
  const [gate] = decision.day.measure.unless;
  return decision.kind !== 'applies' || gate === undefined ? [] : [claiming(gate)];
};

const claiming = (claim: string): Supposing => ({
  what: `${claim} not claimed`,
  when: 'claimed',
  of: (line) => ({ ...line, claims: [...line.claims, claim] }),
  isLoading: false,
  movesBase: claim.startsWith('98'),
  isOfOwnMode: false,
});
