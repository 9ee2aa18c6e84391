import type { Claim } from '../candidate.js';
import { type Spot, spotAt } from '../encoder/spot.js';
import { type Found, within } from '../found.js';
import { answersTo, type Learnt } from '../learnt/learnt.js';
import type { Reading } from '../reading.js';
import { type DayPlace, type Signed, signedDays, truceWords } from './day-places.js';
import { findTruces } from './truces.js';

type Deadline = Extract<Claim, { kind: 'deadline' }>;
type What = Deadline['what'];

/** What is said to end or to be due, beside the words that truces have. */
const THEMES: readonly (readonly [string, RegExp])[] = [
  ['sale', /\b(?:sale of|sell|sold|divest\w*|buyers?|tiktok|the app)\b/],
  ['exclusions', /\b(?:exclusions?|exempt\w*|carve-?outs?)\b/],
  ['fees', /\b(?:port fees?|fees|dues|ships?|vessels?)\b/],
  [
    'procedure',
    /\b(?:comments?|hearings?|submissions?|petitions?|applications?|appl(?:y|ies)|docket|vote[sd]?|court|ruling|appeal|consultation|written|refunds?|quotas?|register\w*|lodge\w*|file[sd]?|filing|report|investigation|public(?:ation|shed)?|window)\b/,
  ],
  [
    'meeting',
    /\b(?:meet\w*|talks|speak|visit\w*|arriv\w*|summit|round|session|gather|fly|flies|delegation|call|guest|travel\w*)\b/,
  ],
  [
    'controls',
    /\b(?:controls?|licen[cs]\w+|ban(?:s|ned)?|curbs?|embargo|permits?|affiliates?|restrictions?|gallium|magnets?|rare)\b/,
  ],
  ['duties', /\b(?:tariffs?|dut(?:y|ies)|lev(?:y|ies)|surcharges?|tax(?:es|ed)?|customs|rates?)\b|\d ?%|per ?cent/],
  ['deal', /\b(?:deal|agreement|negotiat\w*|settle\w*|accord|sign\w*)\b/],
  ['shipped', /\b(?:loaded|shipped|entered|cleared|afloat|under way|on the water|unload\w*)\b/],
  [
    'price',
    /\b(?:price|prices|shop|sale price|subscription|discount|offer|annual|results|quarter|elections?|holiday|festival|wedding|birthday)\b/,
  ],
];

const signsOf = ({ place, signs }: Signed<DayPlace>): readonly string[] => {
  const { seen, dated } = place;
  const { low } = seen;
  const near = low.slice(Math.max(0, dated.start - 70), dated.end + 70);
  const out = [...signs];
  for (const [name, words] of THEMES) {
    const here = words.test(near);
    if (here) out.push(`h:${name}`);
    else if (words.test(low)) out.push(`hs:${name}`);
    if (here && truceWords(seen).some(({ word }) => word === 'truce')) out.push(`h:${name} truce`);
  }
  return out;
};

export interface DuePlace {
  readonly place: DayPlace;
  readonly signs: readonly string[];
}

const KNOWN = new WeakMap<Reading, readonly DuePlace[]>();

/** The days on or after publication that a text names, each with all that may tell what is due on it. */
export const duePlaces = (reading: Reading): readonly DuePlace[] => {
  const known = KNOWN.get(reading);
  if (known) return known;
  const { published } = reading;
  const due =
    published === undefined
      ? []
      : signedDays(reading)
          .filter(({ place: { when, month } }) => !month && when >= published)
          .map((signed) => ({ place: signed.place, signs: signsOf(signed) }));
  KNOWN.set(reading, due);
  return due;
};

type Due = What | 'none';

/** Where a day is named. */
export const dueSpot = ({ seen, dated }: DayPlace): Spot => spotAt({ seen, start: dated.start });

/** How likely each answer is, by what stands around a place alone. */
const firstThoughts = (learnt: Learnt, places: readonly DuePlace[]): readonly ReadonlyMap<Due, number>[] =>
  places.map(
    ({ place, signs }) =>
      new Map(
        answersTo<Due>(learnt, 'deadline-what', signs, dueSpot(place)).map(
          ({ answer, share }) => [answer, share] as const,
        ),
      ),
  );

/** A likelihood in steps; one that counts for nothing has none. */
const stepOf = (share: number): number => Math.floor(share * 5);

/** The two likeliest of each answer among the places of a day, so that each place can be set beside the others without going through them. */
type Best = Map<Due, readonly [first: number, second: number]>;

const note = (best: Best, thought: ReadonlyMap<Due, number>): void => {
  for (const [answer, share] of thought) {
    const [first, second] = best.get(answer) ?? [0, 0];
    best.set(answer, share > first ? [share, first] : [first, Math.max(second, share)]);
  }
};

/** The likeliest of each answer among the places of a day, or among those of them that are not the one of a thought. */
const mostOf = (best: Best | undefined, without?: ReadonlyMap<Due, number>): ReadonlyMap<Due, number> =>
  new Map(
    [...(best ?? [])].map(([answer, [first, second]]) => [answer, without?.get(answer) === first ? second : first]),
  );

const stepsOf = (name: string, thought: ReadonlyMap<Due, number>): readonly string[] =>
  [...thought].flatMap(([answer, share]) => (stepOf(share) > 0 ? [`2:${name} ${answer} ${stepOf(share)}`] : []));

/**
 * What each place looks like once all have been thought of: what else the text says of the same day, of the days before and after it, of the
 * other day that the same words may stand for, and whether another day is more like the end of the truce.
 */
export const secondSigns = (learnt: Learnt, places: readonly DuePlace[]): readonly (readonly string[])[] => {
  const thoughts = firstThoughts(learnt, places);
  const byDay = new Map<number, { readonly best: Best; places: number }>();
  const byWords = new Map<DayPlace['dated'], number[]>();
  for (const [index, { place }] of places.entries()) {
    const day = byDay.get(place.when) ?? { best: new Map(), places: 0 };
    note(day.best, thoughts[index] as ReadonlyMap<Due, number>);
    day.places += 1;
    byDay.set(place.when, day);
    const alike = byWords.get(place.dated);
    if (alike) alike.push(index);
    else byWords.set(place.dated, [index]);
  }
  const end = [...byDay.values()].reduce((most, { best }) => Math.max(most, best.get('truce')?.[0] ?? 0), 0);
  return places.map(({ place, signs }, index) => {
    const thought = thoughts[index] as ReadonlyMap<Due, number>;
    const day = byDay.get(place.when);
    const out = [...signs, ...stepsOf('own', thought), ...stepsOf('same', mostOf(day?.best, thought))];
    if (day?.places === 1) out.push('2:alone');
    out.push(...stepsOf('before', mostOf(byDay.get(place.when - 1)?.best)));
    out.push(...stepsOf('after', mostOf(byDay.get(place.when + 1)?.best)));
    for (const other of byWords.get(place.dated) ?? [])
      if (other !== index) out.push(...stepsOf('instead', thoughts[other] as ReadonlyMap<Due, number>));
    const truce = day?.best.get('truce')?.[0] ?? 0;
    out.push(`2:truce ${stepOf(truce)} elsewhere ${stepOf(end > truce ? end : 0)}`);
    return out;
  });
};

/** Below this likelihood nothing is due. */
const DUE = 0.52;
/** Below this likelihood the end of a truce is no deadline besides. */
const ENDS = 0.5;
/** Below this likelihood what stands around a day speaks against the end of a truce. */
const FAINT = 0.05;

/** What may be due on some day, at the place that tells it best. */
interface DueThen {
  readonly place: DayPlace;
  readonly what: What;
  readonly share: number;
}

/** For each day what may be due on it, each end once. */
type ByDay = Map<string, Map<What, DueThen>>;

const dueByDay = ({ learnt }: Reading, places: readonly DuePlace[]): ByDay => {
  const days: ByDay = new Map();
  const seconds = secondSigns(learnt, places);
  for (const [index, { place }] of places.entries()) {
    const day = days.get(place.value) ?? new Map<What, DueThen>();
    days.set(place.value, day);
    for (const { answer, share } of answersTo<Due>(learnt, 'deadline-told', seconds[index] ?? [], dueSpot(place)))
      if (answer !== 'none' && share > (day.get(answer)?.share ?? 0)) day.set(answer, { place, what: answer, share });
  }
  return days;
};

const deadlineOf = ({ place: { seen, dated, value }, what }: Omit<DueThen, 'share'>, share: number): Found => ({
  claim: { kind: 'deadline', on: value, what },
  ranges: [within(seen, dated.start, dated.end)],
  rule: `deadline: ${what}`,
  share,
});

/** The end of a truce that the text tells of is a deadline besides, unless what stands around its day speaks against that. */
const endOfTruce = (reading: Reading, on: string, due: ReadonlyMap<What, DueThen>): Found | undefined => {
  const end = due.get('truce');
  if (!end || end.share < FAINT) return undefined;
  const truce = findTruces(reading).find(
    ({ claim }) => claim.kind === 'truce' && claim.state !== 'ended' && claim.expires === on,
  );
  return truce?.share !== undefined && truce.share >= ENDS ? deadlineOf(end, truce.share) : undefined;
};

/** Days on or after publication by which something ends or must be done. */
export const findDeadlines = (reading: Reading): readonly Found[] =>
  [...dueByDay(reading, duePlaces(reading))].flatMap(([on, due]) => {
    // A day that ends something else is seldom told as the end of a truce as well.
    const told = [...due.values()].filter(({ share }) => share >= DUE).map((each) => deadlineOf(each, each.share));
    return told.length > 0 ? told : (endOfTruce(reading, on, due) ?? []);
  });
