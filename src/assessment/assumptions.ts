import { type Cents, printDollarsGrouped } from '../money/index.js';
import { addDays, formatDay } from '../time/index.js';
import type { Assumption } from './assessment.js';
import type { Decision } from './choose-measures.js';
import type { EntryLine, Metal } from './entry-line.js';
import type { WorkedOut } from './work-out.js';

/**
 * What the answer took for granted, and what each of it would change. A changed line is worked out again, so that an
 * effect is a figure and not a guess.
 */
export const assumptionsOf = (
  line: EntryLine,
  worked: WorkedOut,
  instead: (line: EntryLine) => WorkedOut,
): readonly Assumption[] => {
  const difference = (changed: EntryLine): string | undefined => effectOf(worked, instead(changed));
  return [
    ...worked.openContents.map((metal) => ({
      what: openContentWords(metal),
      effect: difference({ ...line, contents: { ...line.contents, [metal]: 0 as Cents } }) ?? 'no effect',
    })),
    ...worked.decisions.flatMap((decision) => unclaimed(decision, line, difference)),
    ...unstatedGates(line, worked, difference),
  ];
};

/** What a metal without a value is taken at. */
export const openContentWords = (metal: Metal): string => `${metal}_value not given: taken as the whole value`;

/** `−$1,000.00` or `+$250.00`; nothing when the duty stays as it is. */
const effectOf = (before: WorkedOut, after: WorkedOut): string | undefined => {
  if (before.total === undefined || after.total === undefined) return undefined;
  const change = after.total.duty - before.total.duty;
  if (change === 0) return undefined;
  return `${change < 0 ? '-' : '+'}$${printDollarsGrouped(Math.abs(change) as Cents)}`;
};

/** Relief or a duty that hangs on something the importer may state: a loading date, a heading, a flag. */
const unclaimed = (
  decision: Decision,
  line: EntryLine,
  difference: (changed: EntryLine) => string | undefined,
): readonly Assumption[] => {
  if (decision.kind !== 'left out') return [];
  const { measure } = decision.day;
  const name = measure.heading ?? measure.id;
  if (decision.why.code === 'not_in_transit' && line.loadedDate === undefined) {
    const { loadedBefore } = decision.why;
    const mode = measure.inTransit?.modes[0] ?? line.transport ?? 'vessel';
    const effect = difference({ ...line, loadedDate: addDays(loadedBefore, -1), transport: mode });
    const what = `no loading date: ${name} not applied`;
    return effect === undefined ? [] : [{ what, effect: `${effect} if loaded before ${formatDay(loadedBefore)}` }];
  }
  // Claims open to any goods (donations, informational materials) are not worth a remark on every line.
  if (decision.why.code !== 'not_claimed' || measure.goods === 'all' || measure.goods === 'described') return [];
  const [claim] = decision.why.claims;
  if (claim === undefined) return [];
  const effect = difference({ ...line, claims: [...line.claims, claim] });
  return effect === undefined ? [] : [{ what: `${claim} not claimed`, effect: `${effect} if claimed` }];
};

/** Measures that apply because the importer did not say that they do not (`not-auto-part`). */
const unstatedGates = (
  line: EntryLine,
  worked: WorkedOut,
  difference: (changed: EntryLine) => string | undefined,
): readonly Assumption[] =>
  worked.decisions.flatMap((decision) => {
    const [gate] = decision.day.measure.unless;
    if (decision.kind !== 'applies' || gate === undefined) return [];
    const effect = difference({ ...line, claims: [...line.claims, gate] });
    return effect === undefined ? [] : [{ what: `${gate} not claimed`, effect: `${effect} if claimed` }];
  });
