/** The meeting that a text is about, for what it tells of a meeting where no town is near: "It was the sixth round". */
import type { Day } from '../../time/index.js';
import { type Anchored, anchorSigns, type Numbered } from '../rounds/anchors.js';
import type { LinkedDay, Mention } from './round-group.js';

/** "The third between the two sides since May": what follows a count that is of the meeting that the text is about. */
const OF_A_ROW =
  /^(?: (?:such|formal|full|high-level|ministerial|face-to-face))?(?: (?:round|session|meeting|sitting|summit))? (?:between (?:the|them)|since|in as many|of its kind|this year)\b/;

/** "It was the sixth round", "this is their third meeting": a count of what was spoken of before, whatever towns come after it. */
const OF_IT = /\b(?:it|this|that) (?:is|was|has been) (?:already |only |now )?(?:the|their|our) $/;
const SITTING = /^(?: (?:such|formal|full|high-level|ministerial|face-to-face))? (?:round|session|meeting|sitting)\b/;

/** Whether a count is of what was spoken of before, "it was the sixth round", and then counts the meeting that this was. */
export const countIt = (anchored: Anchored, number: Numbered, kept: ReadonlySet<Mention>): boolean => {
  const { seen, start, end, value } = number;
  const after = seen.low.slice(end);
  if (!OF_IT.test(seen.low.slice(0, start)) || !(SITTING.test(after) || OF_A_ROW.test(after))) return false;
  const main = spokenOf(anchored, number, kept);
  main?.numbers.push({ value, share: main.sure, of: number });
  return main !== undefined;
};

/** A count that no town is near counts the meeting that the text is about: of those that were held or go on, the last one with its days. */
export const countMain = ({ bySentence }: Anchored, number: Numbered, kept: ReadonlySet<Mention>): void => {
  const { seen, end, value } = number;
  const near = [seen.index - 1, seen.index, seen.index + 1].flatMap((index) => bySentence.get(index) ?? []);
  if (!OF_A_ROW.test(seen.low.slice(end)) || near.some(({ kind }) => kind === 'town')) return;
  if ([...kept].some(({ numbers }) => numbers.some((each) => each.value === value))) return;
  const main = lastOf(kept);
  main?.numbers.push({ value, share: main.sure, of: number });
};

/** From this likelihood on a place surely tells of what is to come, or of what was. */
const SURELY = 0.9;

/** Whether a day cannot be one of a meeting: it is gone, and the meeting is to come; or it is ahead, and the meeting was held. */
export const isAgainst = ({ options }: LinkedDay, { states }: Mention, published: Day | undefined): boolean => {
  if (published === undefined || options.length === 0) return false;
  if ((states.planned ?? 0) >= SURELY) return options.every(({ from, until }) => (until ?? from) < published);
  return (states.held ?? 0) >= SURELY && options.every(({ from }) => from > published);
};

/** How likely a day must be one of a meeting whose town is told of elsewhere, and how likely a town must tell of a meeting, for the two to belong together. */
const LIKELY = 0.5;

/** A meeting of which a town tells and no day does, where it is the only one that is to come, or the only one that is not. */
interface Undated {
  readonly ahead: Mention | undefined;
  readonly over: Mention | undefined;
}

/** The towns of meetings that have no days. */
export const undatedTowns = (kept: ReadonlySet<Mention>): Undated => {
  const towns = [...kept].filter(({ anchor }) => anchor.kind === 'town');
  const dated = new Set(towns.flatMap(({ anchor, days }) => (days.length > 0 ? [anchor.name] : [])));
  const sure = towns.filter(({ anchor, sure }) => sure >= LIKELY && !dated.has(anchor.name));
  const only = (mentions: readonly Mention[]): Mention | undefined =>
    new Set(mentions.map(({ anchor }) => anchor.name)).size === 1
      ? mentions.toSorted((a, b) => b.sure - a.sure)[0]
      : undefined;
  return {
    ahead: only(sure.filter(({ states }) => (states.planned ?? 0) > 0.5)),
    over: only(sure.filter(({ states }) => (states.planned ?? 0) <= 0.5)),
  };
};

/** A day that no town is near is of the one meeting that it may be of and that has no days yet: "the talks ended yesterday". */
export const dayOfMain = (
  { share, options: [when] }: LinkedDay,
  placed: number,
  { ahead, over }: Undated,
  published: Day | undefined,
): Mention | undefined => {
  if (published === undefined || when === undefined || share < LIKELY || placed < LIKELY) return undefined;
  return when.from > published ? ahead : over;
};

const isOver = ({ anchor, states }: Mention): boolean => anchor.kind === 'town' && (states.planned ?? 0) < 0.5;

const lastOf = (kept: Iterable<Mention>): Mention | undefined => {
  const begins = ({ days }: Mention): number =>
    Math.max(...days.flatMap(({ options }) => options.map(({ from }) => from)));
  return [...kept]
    .filter((mention) => isOver(mention) && mention.days.length > 0)
    .toSorted((a, b) => begins(b) - begins(a))[0];
};

/** What "it" is: a meeting told of in the sentence before, else the one in the town that the text is dated from; what is to come only where "it is" so. */
const spokenOf = (anchored: Anchored, { seen, start }: Numbered, kept: ReadonlySet<Mention>): Mention | undefined => {
  const towns = [...kept].filter(({ anchor }) => anchor.kind === 'town').toSorted((a, b) => b.sure - a.sure);
  const over = towns.filter(isOver);
  const isBefore = ({ anchor }: Mention): boolean =>
    anchor.seen.index === seen.index - 1 || (anchor.seen === seen && anchor.end <= start);
  return (
    over.find(isBefore) ??
    over.find(({ anchor, sure }) => sure >= LIKELY && anchorSigns(anchored, anchor).includes('dateline')) ??
    (/ was [a-z ]*$/.test(seen.low.slice(0, start)) ? undefined : towns.find(isBefore)) ??
    lastOf(kept)
  );
};
