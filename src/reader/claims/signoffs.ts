import type { Claim } from '../candidate.js';
import { partAt, partsOf, type VerbGroup } from '../clauses.js';
import { type Spot, spotAt } from '../encoder/spot.js';
import { type Found, within } from '../found.js';
import { signsOf, tokensOf } from '../learnt/features.js';
import { answersTo, yesTo } from '../learnt/learnt.js';
import { classesOf } from '../lexicon/verbs.js';
import type { Reading, Seen } from '../reading.js';
import { nameFor } from './signer-names.js';
import { type SignerPlace, signerPlaces } from './signer-places.js';
import { partyFor, type Sided } from './signer-sides.js';
import { ACTS } from './signing-words.js';
import { signoffsByRule, stateBeside, whatOf } from './signoff-rules.js';

type Signoff = Extract<Claim, { kind: 'signoff' }>;
export type SignoffState = Signoff['state'] | 'none';

const distance = (steps: number): string =>
  steps <= 1 ? '1' : steps <= 3 ? '3' : steps <= 6 ? '6' : steps <= 12 ? '12' : 'far';

const headOf = (name: string): string => name.toLowerCase().split(/[ -]/).at(-1) ?? '';
const POWER =
  /\b(?:president|prime minister|premier|chancellor|king|queen|cabinet|parliament|congress|senate|council|commission|government|ministry|assembly|treasury|committee|diet|minister|secretary|representative|department|bureau|board|house)\b/i;

/** In what tense a word is for signing or the like, and whether it is denied; a noun, if it is no verb. */
const verbSigns = (seen: Seen, at: number, said: string, naming: string): readonly string[] => {
  const { words, start } = seen.sentence;
  const group = partAt(seen, at).verbs.find(({ first, last }) => {
    const [from, until] = [words[first], words[last]];
    return from !== undefined && until !== undefined && from.start - start <= at && until.end - start > at;
  });
  const how = group
    ? `${group.tense}${group.passive ? ' passive' : ''}${group.negated ? ' not' : ''}`
    : `noun ${/([a-z]+) (?:the |a |an |his |her |its |their )?[a-z'’-]*$/.exec(seen.low.slice(0, at))?.[1] ?? ''}`;
  return [`${said} is ${how}`, `${said} is ${how} ${naming}`];
};

const LED = /^(?:who|whom|whose|which|that|when|while|if|because|as|unless|after|before|until|once|though|although)$/;

/** The verb of which a place is the subject, past what stands between the two: "Bleiweis, who had said …, will now ratify it". */
const verbPast = (seen: Seen, place: number): VerbGroup | undefined => {
  const parts = partsOf(seen);
  const own = partAt(seen, place);
  const { words, start } = seen.sentence;
  const after = own.verbs.find(({ first }) => (words[first]?.start ?? 0) - start > place);
  if (after) return after;
  const beyond = parts
    .slice(parts.indexOf(own) + 1)
    .find(({ lead, first, verbs: [verb] }) => verb !== undefined && !LED.test(lead) && verb.first <= first + 2);
  return beyond?.verbs[0];
};

/** What somebody does, or is said to do in the part before: "Banda signed with a green pen, Relvas with a borrowed one". */
const doneSigns = (seen: Seen, at: number): readonly string[] => {
  const part = partAt(seen, at);
  const before = partsOf(seen).findLast(({ end, verbs }) => end <= part.start && verbs.length > 0);
  const past = verbPast(seen, at);
  return [
    ...(past ? groupSigns('does', past) : ['does nothing']),
    ...(part.verbs.length === 0 && before ? groupSigns('gap', before.verbs.at(-1) as VerbGroup) : []),
  ];
};

const groupSigns = (name: string, { lemma, tense, passive, negated }: VerbGroup): readonly string[] => {
  const how = `${tense}${passive ? ' passive' : ''}${negated ? ' not' : ''}`;
  const classes = [...classesOf(lemma)].flatMap((each) => [`${name} <${each}>`, `${name} <${each}> ${how}`]);
  return [`${name} ${lemma}`, `${name} ${lemma} ${how}`, `${name} ${how}`, ...classes];
};

/** Nobody has to, or there is no need. */
const NEEDLESS =
  /\b(?:(?:no|neither|nor) (?:[a-z]+ ){0,3}(?:needs?|has to|have to|must|is (?:needed|required|necessary))|(?:not|n['’]t) (?:need|have to|require|depend)|without (?:the |any |a )?(?:consent|approval|vote|signature)|no (?:further )?(?:consent|approval|vote|signature|step)s? (?:is|are) (?:needed|required|necessary)|without needing)\b/;

/** What tells whether somebody has signed, or must. */
export const signoffSigns = (reading: Reading, place: SignerPlace): readonly string[] => {
  const { seen, actor, naming, start, end } = place;
  const { low } = seen;
  const out = [...signsOf(reading, seen, place)];
  const power =
    POWER.exec(actor.kind === 'person' ? (actor.office ?? '') : actor.name)?.[0].toLowerCase() ?? 'no power';
  out.push(
    `naming=${naming}`,
    `kind=${actor.kind}`,
    `power=${power}`,
    `head=${headOf(actor.kind === 'person' ? (actor.office ?? '') : actor.name)}`,
  );
  if (actor.party !== undefined) out.push('sided');
  if (NEEDLESS.test(low)) out.push('needless', `needless ${naming}`);
  const [previous, following] = [reading.all[seen.index - 1], reading.all[seen.index + 1]];
  const said: string[] = [];
  const part = partAt(seen, start);
  for (const [name, pattern] of ACTS) {
    let [left, right] = [-1, -1];
    for (const match of low.matchAll(pattern)) {
      if (match.index + match[0].length <= start) left = match.index + match[0].length;
      else if (match.index >= end && right < 0) right = match.index;
    }
    if (left >= part.start) out.push(...verbSigns(seen, left - 1, `${name}<`, naming));
    if (right >= 0 && right < part.end) out.push(...verbSigns(seen, right, `${name}>`, naming));
    const steps = (from: number, to: number): string => distance(low.slice(from, to).split(/\s+/).length - 1);
    if (left >= 0) {
      out.push(`act ${name} left ${steps(left, start)}`, `act ${name} left ${steps(left, start)} ${naming}`);
      said.push(`${name}<`);
      if (left >= part.start) out.push(`act ${name} left in clause`, `act ${name} left in clause ${naming}`);
    }
    if (right >= 0) {
      out.push(`act ${name} right ${steps(end, right)}`, `act ${name} right ${steps(end, right)} ${naming}`);
      said.push(`${name}>`);
      if (right < part.end) out.push(`act ${name} right in clause`, `act ${name} right in clause ${naming}`);
    }
    if (previous && previous.low.search(pattern) >= 0) out.push(`act ${name} before`);
    if (following && following.low.search(pattern) >= 0) out.push(`act ${name} after`);
  }
  out.push(`said ${said.join(' ')}`);
  for (const [index, each] of said.entries()) {
    out.push(`${each} ${naming}`, `${each} power=${power}`);
    for (const other of said.slice(index + 1)) out.push(`${each} ${other}`);
  }
  for (const { tense, negated } of part.verbs)
    for (const each of said) out.push(`${each} ${tense}${negated ? '-not' : ''}`);
  const beside = stateBeside(seen, place);
  out.push(`beside ${beside ?? 'none'}`, `beside ${beside ?? 'none'} ${naming}`);
  const ruled = ruledOf(reading).get(seen.index) ?? [];
  const own = ruled.filter(({ by }) => by.toLowerCase() === actor.name.toLowerCase()).map(({ state }) => state);
  out.push(`rule:own ${own.join() || 'none'}`, `rule:any ${ruled.map(({ state }) => state).join() || 'none'}`);
  if (actor.office !== undefined) out.push(`office=${headOf(actor.office)}`);
  if (/^[^a-z]*signed\b/.test(low)) out.push('signature line');
  out.push(...doneSigns(seen, start).flatMap((each) => [each, `${each} ${naming}`]));
  if (naming === 'side' || naming === 'both' || naming === 'order')
    out.push(`as ${low.slice(start, end)}`, `as ${/^[a-z]+/.exec(low.slice(start, end))?.[0] ?? ''}`);
  if (tokensOf(seen).length < 8) out.push('short');
  out.push(`when ${whatOf(low)}`);
  return out;
};

const RULED = new WeakMap<Reading['all'], ReadonlyMap<number, readonly { by: string; state: Signoff['state'] }[]>>();

/** What the rules say of each sentence. */
const ruledOf = (reading: Reading): ReadonlyMap<number, readonly { by: string; state: Signoff['state'] }[]> => {
  const known = RULED.get(reading.all);
  if (known) return known;
  const starts = new Map(reading.all.map(({ sentence, index }) => [sentence.start, index]));
  const ruled = new Map<number, { by: string; state: Signoff['state'] }[]>();
  for (const { claim, ranges } of signoffsByRule(reading)) {
    const index = starts.get(ranges[0]?.start ?? -1);
    if (index === undefined || claim.kind !== 'signoff') continue;
    ruled.set(index, [...(ruled.get(index) ?? []), { by: claim.by, state: claim.state }]);
  }
  RULED.set(reading.all, ruled);
  return ruled;
};

/** A signature as one place or several tell of it. */
export interface Told {
  readonly place: SignerPlace;
  readonly by: string;
  readonly party?: string;
  readonly state: Signoff['state'];
  readonly share: number;
  /** Of all places together. */
  readonly any: number;
  /** How sure its side is. */
  readonly sided: number;
  /** How sure its name is. */
  readonly named: number;
  /** What its best place shows. */
  readonly signs: readonly string[];
}

const FAINT = 0.05;

/** Every signature that some place of a text may tell of. */
export const suspectedSignoffs = (reading: Reading): readonly Told[] => {
  const all = new Map<string, Told>();
  const people = new Map<string, Sided>();
  for (const place of signerPlaces(reading)) {
    const signs = signoffSigns(reading, place);
    const states = answersTo<SignoffState>(reading.learnt, 'signoff-state', signs, spotAt(place)).filter(
      ({ answer, share }) => answer !== 'none' && share > FAINT,
    );
    if (states.length === 0) continue;
    const { party, share: sided } = partyFor(reading, place, people);
    const { by, share: named } = nameFor(reading, place);
    for (const { answer, share } of states) {
      const key = `${place.naming === 'side'}|${by.toLowerCase()}|${party}|${answer}`;
      const before = all.get(key);
      const any = 1 - (1 - (before?.any ?? 0)) * (1 - share);
      all.set(key, {
        ...(before && before.share >= share
          ? before
          : {
              place,
              by,
              ...(party === undefined ? {} : { party }),
              state: answer as Signoff['state'],
              share,
              sided,
              named,
              signs,
            }),
        any,
      });
    }
  }
  return [...all.values()];
};

/** What the best place of a signature shows that bears on the signature as a whole. */
const LOCAL = /^(?:[lr]1=|quoted|headline|v0=|t0=|ct0=|act [a-z]+ (?:left|right) in clause|said |power=|kind=)/;

const STEPS = [0.07, 0.1, 0.15, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 0.96];

/** All that a text says of one signature, beside the others that it may tell of. */
export const signoffTogetherSigns = (
  told: Told,
  all: readonly Told[],
  ruled: ReadonlySet<string>,
): readonly string[] => {
  const { place, by, party, state, share, any, sided, named, signs } = told;
  const { actor, naming } = place;
  const out: string[] = [`state ${state}`, `naming ${naming}`, `naming ${naming} ${state}`];
  const over = (name: string, value: number): void => {
    for (const step of STEPS)
      if (value > step) out.push(`${name}>${step}`, `${naming} ${name}>${step}`, `${state} ${name}>${step}`);
  };
  over('share', share);
  over('any', any);
  over('sided', sided);
  over('named', named);
  over('both', share * sided * named);
  const low = by.toLowerCase();
  const same = all.filter((each) => each !== told && each.by.toLowerCase() === low);
  over('other state', Math.max(0, ...same.filter((each) => each.party === party).map((each) => each.share)));
  over('other side', Math.max(0, ...same.filter((each) => each.party !== party).map((each) => each.share)));
  const here = all.filter((each) => each !== told && each.place.seen === place.seen && each.party === party);
  over('beside', Math.max(0, ...here.map((each) => each.share)));
  const rival = here.filter(({ state: each }) => each === state);
  over('rival', Math.max(0, ...rival.map((each) => each.share)));
  over('rest', Math.max(0, ...all.filter((each) => each !== told && each.state === state).map((each) => each.share)));
  const elsewhere = all.filter((each) => each.party !== party && each.party !== undefined);
  over('other side does', Math.max(0, ...elsewhere.filter((each) => each.state === state).map((each) => each.share)));
  const own = all.filter((each) => each !== told && each.party === party && each.by.toLowerCase() !== low);
  over('own side does', Math.max(0, ...own.filter((each) => each.state === state).map((each) => each.share)));
  for (const sign of signs) if (LOCAL.test(sign)) out.push(`at ${sign}`, `${state} ${sign}`);
  if (party === undefined) out.push('no side');
  if (all.some((each) => each.by.length > by.length && each.by.toLowerCase().includes(low)))
    out.push('longer elsewhere');
  if (all.some((each) => each.by.length < by.length && low.includes(each.by.toLowerCase())))
    out.push('shorter elsewhere');
  const words = by.split(' ').length;
  out.push(`words ${Math.min(5, words)}`, `words ${Math.min(5, words)} ${naming}`);
  if (actor.kind === 'person') out.push(actor.office === undefined ? 'no office' : `office ${headOf(actor.office)}`);
  else out.push(`head ${headOf(by)}`);
  if (actor.party !== undefined) out.push(actor.party === party ? 'own side' : 'another side');
  out.push(stateBeside(place.seen, place) === state ? 'beside' : 'not beside');
  if (place.seen.low.endsWith('?')) out.push('asks');
  if (ruled.has(`${low}|${state}`)) out.push('rule:told', `rule:told ${naming}`, `rule:told ${state}`);
  else if (ruled.has(low)) out.push('rule:told otherwise');
  return out;
};

/** What the rules say of signatures: who, and who in which state. */
export const ruledSignoffs = (reading: Reading): ReadonlySet<string> =>
  new Set(
    signoffsByRule(reading).flatMap(({ claim }) =>
      claim.kind === 'signoff' ? [claim.by.toLowerCase(), `${claim.by.toLowerCase()}|${claim.state}`] : [],
    ),
  );

/** How sure a text must be of a signature: of those a little less sure, in texts that taught nothing, three in five are wrong. */
const ENOUGH = 0.6;

/** Where the signer stands, and what he did. */
export const signoffSpot = ({ place, state }: Told): Spot => ({ at: [place], of: state });

/** Who must still put a name to what was agreed, or has. */
export const findSignoffs = (reading: Reading): readonly Found[] => {
  const before = KNOWN.get(reading);
  if (before) return before;
  const all = suspectedSignoffs(reading);
  const ruled = ruledSignoffs(reading);
  const found = all.flatMap((told): readonly Found[] => {
    const share = yesTo(reading.learnt, 'signoff-told', signoffTogetherSigns(told, all, ruled), signoffSpot(told)) ?? 0;
    if (share < ENOUGH) return [];
    const { low } = told.place.seen;
    return [
      {
        claim: claimOf(told),
        ranges: [within(told.place.seen, 0, low.replace(/[\s.!?]+$/, '').length)],
        rule: `sign-off: ${told.state}`,
        share,
      },
    ];
  });
  const together = onceEach(found);
  KNOWN.set(reading, together);
  return together;
};

/** A second state of one signer is told if it is so sure. */
const ANOTHER = 0.6;

/** Somebody is told of in the likeliest state, and in another only where that is nearly sure. */
const onceEach = (found: readonly Found[]): readonly Found[] =>
  found.filter(
    (each) =>
      (each.share ?? 0) >= ANOTHER ||
      !found.some((other) => other !== each && sameSigner(other, each) && (other.share ?? 0) > (each.share ?? 0)),
  );

/** Whether two claims are of one signer of one side. */
const sameSigner = ({ claim: one }: Found, { claim: other }: Found): boolean =>
  one.kind === 'signoff' &&
  other.kind === 'signoff' &&
  one.by.toLowerCase() === other.by.toLowerCase() &&
  one.party === other.party;

/** A signature as a claim. */
export const claimOf = ({ place, by, party, state }: Told): Signoff => ({
  kind: 'signoff',
  what: whatOf(place.seen.low),
  by,
  ...(party === undefined ? {} : { party }),
  state,
});

/** Truces ask for the signatures of a text once more. */
const KNOWN = new WeakMap<Reading, readonly Found[]>();
