import { type Day, parseDay } from '../../time/index.js';
import type { Claim } from '../candidate.js';
import { isFinite, partAt } from '../clauses.js';
import { signsOf } from '../learnt/features.js';
import type { Learnt } from '../learnt/learnt.js';
import { signsTo, stepsTo } from '../learnt/steps.js';
import type { Reading, Seen } from '../reading.js';
import { type Answered, answered, byPair, type Named, namedIn, type Told, type Whose } from './truce-answers.js';
import { completed, type Fields, likeliest } from './truce-sums.js';
import { TRUCE_STATES, type TruceField, type TruceState } from './truce-values.js';

export type Truce = Extract<Claim, { kind: 'truce' }>;

/** How a truce came to be thought of: by what speaks for its state, by another end, length or beginning, by what one sentence tells, by another state of the same, or by a sentence alone. */
type Made = 'own' | 'another end' | 'another length' | 'another start' | 'a sentence' | 'other state' | 'bare';

/** A truce that a text may tell of. */
export interface TruceCandidate {
  readonly claim: Truce;
  readonly fields: Fields<Told>;
  readonly made: Made;
  /** The state that its fields speak for. */
  readonly under: TruceState;
  readonly whose: Whose;
  /** The sentence that tells of it best. */
  readonly seen: Seen;
}

/** A field is told from this likelihood on: where a truce is told of, what the text names is most likely its own. */
const TELLS = 0.02;
/** From this likelihood on another end, or another length, may be of another truce. */
const ANOTHER = 0.1;
/** No more of them than these. */
const MOST = 2;

const dayOf = (value: string): Day | undefined => {
  const parsed = parseDay(value);
  return parsed.ok ? parsed.value : undefined;
};

const claimOf = (parties: readonly string[], state: TruceState, { end, length, since }: Fields<Told>): Truce => ({
  kind: 'truce',
  parties: [...parties],
  state,
  ...(length ? { length: length.value.value } : {}),
  ...(since ? { [since.value.month ? 'since_month' : 'since']: since.value.value } : {}),
  ...(end ? { expires: end.value.value } : {}),
});

const key = ({ parties, state, length, since, since_month, expires }: Truce): string =>
  [parties.join(), state, length, since, since_month, expires].join('|');

/** Ends, lengths and beginnings, each as likely as they came. */
const byField = (told: readonly Told[]): readonly [ends: Told[], lengths: Told[], sinces: Told[]] => {
  const of = (name: TruceField): Told[] => told.filter(({ field }) => field === name);
  return [of('expires'), of('length'), of('since')];
};

/** The truces of two sides that a text may tell of. */
const ofPair = (parties: readonly string[], whose: Whose, named: Named): readonly TruceCandidate[] => {
  const found: TruceCandidate[] = [];
  const known = new Set<string>();
  const put = (
    state: TruceState,
    fields: Fields<Told>,
    made: Made,
    under: TruceState,
    seen: Seen | undefined,
  ): void => {
    const best = seen ?? (fields.end ?? fields.length ?? fields.since)?.mention.seen;
    if (!best) return;
    const claim = claimOf(parties, state, fields);
    if (known.has(key(claim))) return;
    known.add(key(claim));
    found.push({ claim, fields, made, under, whose, seen: best });
  };
  let before: Day | undefined;
  const own = new Map<TruceState, Fields<Told>>();
  for (const state of TRUCE_STATES) {
    const told = whose.told
      .filter((each) => each.state === state && each.share >= TELLS)
      .toSorted((a, b) => b.share - a.share);
    if (told.length === 0) continue;
    const [ends, lengths, sinces] = byField(told);
    const after = state === 'proposed' ? before : undefined;
    const whole = (fields: Fields<Told>): Fields<Told> => completed(fields, named.days, named.lengths, after);
    const fields = whole(likeliest(ends, lengths, sinces, after));
    own.set(state, fields);
    if (state === 'in force' && fields.end) before = dayOf(fields.end.value.value);
    put(state, fields, 'own', state, undefined);
    for (const end of ends.filter((each) => each !== fields.end && each.share >= ANOTHER).slice(0, MOST))
      put(state, whole(likeliest([end], lengths, sinces, after)), 'another end', state, end.mention.seen);
    for (const length of lengths.filter((each) => each !== fields.length && each.share >= ANOTHER).slice(0, MOST))
      put(state, whole({ length }), 'another length', state, length.mention.seen);
    for (const since of sinces.filter((each) => each !== fields.since && each.share >= ANOTHER).slice(0, MOST))
      put(state, whole(likeliest(ends, lengths, [since], after)), 'another start', state, since.mention.seen);
  }
  for (const here of whose.here)
    for (const state of TRUCE_STATES) {
      const told = here.filter((each) => each.state === state).toSorted((a, b) => b.share - a.share);
      const [first] = told;
      if (!first) continue;
      const [ends, lengths, sinces] = byField(told);
      const after = state === 'proposed' ? before : undefined;
      const fields = completed(likeliest(ends, lengths, sinces, after), named.days, named.lengths, after);
      put(state, fields, 'a sentence', state, first.mention.seen);
    }
  for (const [under, fields] of own)
    for (const state of TRUCE_STATES) if (state !== under) put(state, fields, 'other state', under, undefined);
  for (const [state, { seen }] of whose.said) put(state, {}, 'bare', state, seen);
  return found;
};

/** All truces that a text may tell of, with what is said of it as a whole. */
export interface TruceCandidates {
  readonly answered: Answered;
  readonly all: readonly TruceCandidate[];
}

export const truceCandidates = (reading: Reading, learnt: Learnt): TruceCandidates => {
  const all = answered(reading, learnt);
  const named = namedIn(reading);
  const pairs = [...byPair(reading, learnt, all)].toSorted(([, a], [, b]) => b.share - a.share);
  return { answered: all, all: pairs.flatMap(([pair, whose]) => ofPair(pair.split(','), whose, named)) };
};

const STEPS = [0.05, 0.1, 0.2, 0.35, 0.5, 0.65, 0.8, 0.9, 0.97];
const atLeast = (name: string, share: number): readonly string[] => signsTo(STEPS, name, share);
const step = (share: number): number => stepsTo(STEPS, share);

/** What a text says of whether something is still to be done before a truce begins, or is done. */
const STANDING: readonly (readonly [string, RegExp])[] = [
  [
    'awaits',
    /\b(?:must|has to|have to|needs? to|still|yet|remains? to|only when|once|unless|until|before|subject to|depends? on|awaits?|awaiting|waits? for|waiting for)\b[^.;]{0,60}\b(?:sign(?:s|ed|ing|atures?)?|approv\w+|ratif\w+|consent|decree|gazette\w*|publish\w*|confirm\w*|agree[sd]?|initial\w*|order|sanction\w*|seal)\b/,
  ],
  [
    'unsigned',
    /\b(?:unsigned|not (?:yet )?(?:been )?signed|no signature|without (?:his|her|their|the|a) signature|nobody has signed|has not signed|have not signed|not yet in force|lacks? (?:the|a|one) signatures?|on (?:his|her|the \w+'s) desk)\b/,
  ],
  [
    'signed',
    /\b(?:has|have|had|was|were|been|both|minister|president|they|he|she|it|who|sides|governments) (?:now |both |also |today |yesterday |already )?(?:signed|sealed|initialled|ratified|approved|gazetted)\b|\bput (?:his|her|their) names?\b/,
  ],
  [
    'effect',
    /\b(?:(?:took|taken|takes|came|comes|come|went|gone|goes|entered|enters|entering|is|are|been|be|remains?|was|were|put|brought) (?:into |in )?(?:effect|force)|in force|effective|has applied|have applied|applies since|began|has run|have run|has held|now (?:runs|lasts|stands))\b/,
  ],
  [
    'will',
    /\b(?:will|shall|is to|are to|would|'ll)\b[^.;]{0,40}\b(?:begin|start|suspend\w*|take effect|enter|apply|lower|cut|come|freeze|pause|stop|hold|waive|last|run|be extended|be suspended|extend|lay|lift|drop)\b/,
  ],
  [
    'agreed',
    /\b(?:agreed?|agree[sd]? (?:on|to)|shook hands|reached|struck|settled|concluded|hammered out|accord|framework)\b/,
  ],
  [
    'over',
    /\b(?:ended|expired|lapsed|ran out|has run out|is over|fell|collapsed|broke (?:up|down)|dead|no longer|died|lapse[sd]?|was allowed|terminated|came to an end)\b/,
  ],
  ['ends', /\b(?:expires?|runs? (?:out|to|until|through)|ends?|lasts?|until|lapses|good (?:until|to))\b/],
  [
    'wants',
    /\b(?:wants?|wanted|asks?|asked|offer(?:s|ed|ing)?|propos\w+|suggest\w*|would (?:like|accept|take|give)|seeks?|demand\w*|request\w*|favou?rs?|ready|willing|hopes?|expects?|draft|discuss\w*|negotiat\w*|talks? (?:on|about|over)|push\w*)\b/,
  ],
];

const standingOf = (low: string, prefix: string): readonly string[] => {
  const names = STANDING.flatMap(([name, words]) => (words.test(low) ? [name] : []));
  return [...names.map((name) => `${prefix}${name}`), `${prefix}=${names.join('+')}`];
};

const STOOD = new WeakMap<Reading, readonly string[]>();

/** The same of the whole text, by how often. */
const standingIn = (reading: Reading): readonly string[] => {
  const known = STOOD.get(reading);
  if (known) return known;
  const counts = new Map<string, number>();
  for (const { low } of reading.all)
    for (const [name, words] of STANDING) if (words.test(low)) counts.set(name, (counts.get(name) ?? 0) + 1);
  const signs = STANDING.flatMap(([name]) => {
    const count = counts.get(name) ?? 0;
    return [`all:${name}=${Math.min(count, 3)}`, ...(count > 0 ? [`all:${name}`] : [])];
  });
  STOOD.set(reading, signs);
  return signs;
};

/** Classes of verbs and tenses at a place. Words by themselves would tell of the texts that were learnt, not of truces. */
const LOCAL = /^(?:t0|c0|c1|ct0|ct1|lead|pt0|pc0|nt0|qt|has-[a-z-]+|quoted|headline|asks)(?:=|$)/;

/** When a day is, seen from publication. */
const whenOf = (told: Told | undefined, published: Day | undefined): string => {
  if (!told) return 'none';
  const day = dayOf(told.value.month ? `${told.value.value}-15` : told.value.value);
  if (day === undefined || published === undefined) return 'open';
  const off = day - published;
  const month = told.value.month ? ' month' : '';
  return (off < -1 ? 'gone' : off < 0 ? 'yesterday' : off === 0 ? 'today' : off < 20 ? 'soon' : 'ahead') + month;
};

/** Whether what a sentence says of a truce is past, present or to come: its first verb. */
const tenseOf = (seen: Seen, start: number): string => partAt(seen, start).verbs.find(isFinite)?.tense ?? 'none';

/** What may tell whether a text tells of a truce just so. */
const truceCandidateSigns = (
  reading: Reading,
  candidate: TruceCandidate,
  { answered: { likely }, all }: TruceCandidates,
): readonly string[] => {
  const { claim, fields, made, under, whose, seen } = candidate;
  const { published } = reading;
  const { state } = claim;
  const out: string[] = [];
  const has = (['end', 'length', 'since'] as const).filter((name) => fields[name]).join('+') || 'bare';
  const when = { end: whenOf(fields.end, published), since: whenOf(fields.since, published) };
  const how = made === 'other state' ? `${made} of ${under}` : made;
  out.push(
    how,
    has,
    `${how} ${has}`,
    `end=${when.end}`,
    `since=${when.since}`,
    `when=${when.end} ${when.since}`,
    `when=${when.end} ${when.since} ${fields.length ? 'long' : ''}`,
  );
  for (const each of TRUCE_STATES) {
    const { whole = 0, all: together = 0 } = likely.get(each) ?? {};
    out.push(...atLeast(`whole ${each}`, whole), ...atLeast(`all ${each}`, together));
    const said = whose.said.get(each)?.share ?? 0;
    out.push(...atLeast(`said ${each}`, said));
    const some = Math.max(0, ...whose.told.filter((told) => told.state === each).map(({ share }) => share));
    out.push(...atLeast(`some ${each}`, some));
  }
  const own = [
    ...new Set([seen, ...[fields.end, fields.length, fields.since].flatMap((told) => told?.mention.seen ?? [])]),
  ];
  out.push(own.length === 1 ? 'one sentence' : 'sentences', `${how} ${own.length === 1} ${has}`);
  const mine = likely.get(state)?.all ?? 0;
  const rival = Math.max(...TRUCE_STATES.filter((each) => each !== state).map((each) => likely.get(each)?.all ?? 0));
  out.push(`mine=${step(mine)} rival=${step(rival)}`, `${how} mine=${step(mine)}`);
  for (const name of ['end', 'length', 'since'] as const) {
    const told = fields[name];
    if (!told) continue;
    out.push(...atLeast(name, told.share), ...atLeast(`${how} ${name}`, told.share));
    // What each state makes of the same value.
    for (const each of TRUCE_STATES) {
      const share = Math.max(
        0,
        ...whose.told
          .filter(({ state: other, field, value }) => other === each && field === told.field && value === told.value)
          .map(({ share }) => share),
      );
      out.push(...atLeast(`${name} as ${each}`, share));
    }
  }
  out.push(...atLeast('whose', whose.share), `made ${made} whose=${step(whose.share)}`);
  for (const other of all) {
    if (other === candidate || other.made === 'other state') continue;
    const pair = other.whose === whose ? 'same pair' : 'other pair';
    const end = !other.fields.end || !fields.end ? 'open' : other.claim.expires === claim.expires ? 'same' : 'apart';
    out.push(`other ${pair} ${other.claim.state} ${other.made}`, `other ${pair} ${other.claim.state} end ${end}`);
  }
  const best = fields.end ?? fields.length ?? fields.since;
  out.push(...standingIn(reading), ...standingOf(seen.low, 'here:'));
  const [previous, next] = [reading.all[seen.index - 1], reading.all[seen.index + 1]];
  if (previous?.paragraph === seen.paragraph) out.push(...standingOf(previous.low, 'before:'));
  if (next?.paragraph === seen.paragraph) out.push(...standingOf(next.low, 'after:'));
  if (best) {
    const { mention } = best;
    out.push(`tense=${tenseOf(mention.seen, mention.start)} ${when.end}`);
    for (const sign of signsOf(reading, mention.seen, mention)) if (LOCAL.test(sign)) out.push(sign);
  } else out.push(`tense=${tenseOf(seen, 0)}`);
  if (seen.paragraph < 2) out.push('top');
  return out.map((sign) => `${state}:${sign}`);
};

/** The truces of two sides in one state that a text may tell of: of these it mostly tells of one, or of none. */
export interface TruceSlot {
  readonly candidates: readonly TruceCandidate[];
  /** The signs of each of them, those that none is told of last. */
  readonly options: readonly (readonly string[])[];
}

const noneSigns = (state: TruceState, candidates: readonly TruceCandidate[]): readonly string[] => [
  'none',
  `none ${state}`,
  `none n=${Math.min(candidates.length, 8)}`,
  ...new Set(candidates.map(({ made }) => `none ${state} ${made}`)),
];

/** The same truces by whose they are and how they stand. */
export const truceSlots = (reading: Reading, found: TruceCandidates): readonly TruceSlot[] => {
  const slots = new Map<string, TruceCandidate[]>();
  for (const candidate of found.all) {
    const { parties, state } = candidate.claim;
    const name = `${parties.join()} ${state}`;
    const slot = slots.get(name);
    if (slot) slot.push(candidate);
    else slots.set(name, [candidate]);
  }
  return [...slots.values()].map((candidates) => ({
    candidates,
    options: [
      ...candidates.map((each) => truceCandidateSigns(reading, each, found)),
      noneSigns((candidates[0] as TruceCandidate).claim.state, candidates),
    ],
  }));
};

const apart = (a: string | undefined, b: string | undefined): boolean => a !== undefined && b !== undefined && a !== b;
const same = (a: string | undefined, b: string | undefined): boolean => a !== undefined && a === b;

/** Whether two truces cannot both be told of: a day begins or ends one truce alone, and of one truce a text tells once. */
export const clash = (one: Truce, other: Truce): boolean => {
  if (one.parties.join() !== other.parties.join()) return false;
  if (one.state !== other.state) return same(one.expires, other.expires) || same(one.since, other.since);
  if (apart(one.expires, other.expires)) return false;
  return !(one.state === 'proposed' && apart(one.length, other.length));
};
