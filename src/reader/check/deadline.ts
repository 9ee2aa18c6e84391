import { type Deadline, type DeadlineKind, deadlinesOf } from '../../brief/index.js';
import { addDays, type Day, formatDay } from '../../time/index.js';
import type { Check, Claim } from '../candidate.js';
import { dayWords, namesDay } from './day-words.js';
import type { CheckFooting } from './footing.js';
import { lastSaid, saidWords, statementId } from './said.js';
import { endWords, isEnd, readDay, unsigned } from './truce.js';
import { conflicts, matches, unrecorded, unverifiable } from './verdict.js';

type DeadlineClaim = Extract<Claim, { kind: 'deadline' }>;

/** What a text calls by one word, in the kinds that the law's own deadlines have. */
const KINDS: Readonly<Record<DeadlineClaim['what'], readonly DeadlineKind[]>> = {
  truce: ['truce end'],
  duties: ['truce end', 'suspension end', 'scheduled rate', 'rate end', 'suspension start', 'scheduled exemption'],
  exclusions: ['exclusion end', 'exemption end'],
  controls: [],
  talks: [],
  sale: [],
  other: [],
};

/** A day against the days on which the law as known changes by itself, and those that the record of the talks names. */
export const checkDeadline = (claim: DeadlineClaim, footing: CheckFooting): Check => {
  const on = readDay(claim.on);
  if (on === undefined) return unverifiable(`'${claim.on}' is not a day`);
  const law = () => lawDeadline(claim, on, footing);
  const agreed = () => agreedDeadline(on, footing);
  const control = () => controlDeadline(on, footing);
  const event = () => eventDeadline(on, footing);
  const said = () => saidDeadline(on, footing);
  // What a text calls by its name is looked for there first; a duty that changes on the day of something else is no match.
  const order = OF_LAW.has(claim.what) ? [law, agreed, control, event, said] : [control, event, said, agreed];
  for (const look of order) {
    const check = look();
    if (check !== undefined) return check;
  }
  return notFound(claim, on, footing);
};

const OF_LAW: ReadonlySet<DeadlineClaim['what']> = new Set(['truce', 'duties', 'exclusions']);

const lawDeadline = (claim: DeadlineClaim, on: Day, footing: CheckFooting): Check | undefined => {
  const { regime, law, published } = footing;
  const sides = law.truces.flatMap((truce) => truce.sides);
  const from = addDays(Math.min(on, published) as Day, -2);
  const near = deadlinesOf(regime, law.truces, sides, from).filter(({ day }) => isEnd(on, day));
  const [best] = near.toSorted((a, b) => rank(a, claim, on) - rank(b, claim, on));
  if (best === undefined) return undefined;
  const alike = near.filter(({ day, kind, what }) => day === best.day && kind === best.kind && what === best.what);
  const last = best.day === on ? '' : `the last day before ${dayWords(best.day)}: `;
  return matches(best.cites.at(-1) ?? best.id, `${last}${deadlineWords(best, alike)}`);
};

/** The kinds that the text's word means come first, in their order; then the very day before the day after it. */
const rank = ({ kind, day }: Deadline, { what }: DeadlineClaim, on: Day): number => {
  const place = KINDS[what].indexOf(kind);
  return (place === -1 ? KINDS[what].length : place) * 2 + (day === on ? 0 : 1);
};

/** `US 9903.01.63 and CN cn/reciprocal-counter/all-us-goods: the suspension ends and 34% is collected`. */
const deadlineWords = ({ what }: Deadline, alike: readonly Deadline[]): string => {
  const names = alike.map(({ imposes, name }) => `${imposes} ${name}`);
  const named = names.length > 2 ? `${names[0]} and ${names.length - 1} more` : names.join(' and ');
  const printed = alike.flatMap(({ wordings }) => wordings).map(({ end, cite }) => `${end} in ${cite}`);
  return `${named}: ${what}${printed.length === 0 ? '' : ` (${printed.join('; ')})`}`;
};

const agreedDeadline = (on: Day, footing: CheckFooting): Check | undefined => {
  const proposal = footing.talks.proposals.findLast(({ extends_to }) => isEnd(on, extends_to));
  if (proposal === undefined) return undefined;
  const missing = unsigned(proposal, footing);
  const id = `talks/proposals/${proposal.id}`;
  if (missing.length === 0) return matches(id, `agreed on ${dayWords(proposal.agreed)} and signed by every side`);
  return matches(
    id,
    `agreed on ${dayWords(proposal.agreed)} and not signed by ${missing.join('; ')}; by the instruments the truce ends on ${ends(footing)}`,
  );
};

const ends = ({ truces }: CheckFooting): string => truces.map(endWords).join(', ') || 'no day';

const controlDeadline = (on: Day, { talks }: CheckFooting): Check | undefined => {
  const control =
    talks.controls.find(({ suspended, ended }) => ended === undefined && isEnd(on, suspended?.until)) ??
    talks.controls.find(({ from }) => from === on);
  if (control === undefined) return undefined;
  const until = control.suspended?.until;
  const what = isEnd(on, until) ? `set aside until ${dayWords(until ?? on)}` : 'begins on that day';
  return matches(`talks/controls/${control.id}`, `${control.side} ${control.notice}: ${what}`);
};

/** A day that something on record already named, such as the last day of a grace for a sale. */
const eventDeadline = (on: Day, { talks }: CheckFooting): Check | undefined => {
  for (const { id, events } of talks.flashpoints) {
    const event = events.findLast(({ what }) => namesDay(what, on));
    if (event !== undefined) return matches(`talks/flashpoints/${id}/${formatDay(event.when)}`, event.what);
  }
  return undefined;
};

const saidDeadline = (on: Day, footing: CheckFooting): Check | undefined => {
  const said = lastSaid(footing, (claims) => namesDay(claims, on), addDays(footing.published, -60));
  return said === undefined ? undefined : matches(statementId(said), `${saidWords(said)}; no instrument sets that day`);
};

const notFound = (claim: DeadlineClaim, on: Day, footing: CheckFooting): Check => {
  const law = `by the law as known nothing between the two sides changes on ${dayWords(on)}`;
  switch (claim.what) {
    case 'truce': {
      const [state] = footing.truces;
      if (state === undefined) return unrecorded(`no truce was known on ${dayWords(footing.published)}`);
      return state.expires !== undefined && state.expires > footing.published
        ? conflicts(
            `by the instruments the truce ends on ${endWords(state)}, not ${dayWords(on)}`,
            `truces/${state.truce.id}`,
          )
        : unrecorded(`${law}; the truce ended on ${endWords(state)} by the instruments known`);
    }
    case 'duties':
    case 'exclusions':
    case 'controls':
      return unverifiable(`${law}; deadlines of others are not held here`);
    case 'talks':
    case 'sale':
    case 'other':
      return unrecorded(`nothing on record names ${dayWords(on)}`);
  }
};
