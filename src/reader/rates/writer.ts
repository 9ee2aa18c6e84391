/** Whom "we" means where nobody is quoted: the territory that a letter, a speech, a memorandum or a column is written from. */
import { isFinite, partAt, partsOf } from '../clauses.js';
import { sharesOf } from '../learnt/learnt.js';
import { portsOf } from '../ports.js';
import { type Reading, type Seen, startOfWord } from '../reading.js';

/** A territory that a text may be written from, with what tells of it. */
export interface Writer {
  readonly code: string;
  readonly signs: readonly string[];
}

/** Words by which a text speaks of those who write it. "US" is none. */
const OWN = /^(?:we|our|us|ours|i|my|me|mine|here)$/;

/** Whether a word is said by the text itself: in no quotation, and by nobody whose side is known. */
const isOwn = ({ paragraphs, turns, register }: Reading, { paragraph }: Seen, at: number): boolean => {
  if (paragraphs[paragraph]?.quotes.some(({ start, end }) => start <= at && at < end) === true) return false;
  const turn = turns.get(paragraph);
  return turn?.name === undefined || register.full(turn.name)?.party === undefined;
};

/** Where a sentence speaks of those who write it, with the words by which it does. */
export const ownWords = (reading: Reading, seen: Seen): readonly { readonly low: string; readonly at: number }[] => {
  const { words, start } = seen.sentence;
  return words.flatMap(({ low, text, start: from }) =>
    OWN.test(low) && text !== 'US' && isOwn(reading, seen, from) ? [{ low, at: from - start }] : [],
  );
};

/** What a territory is met by: as many in its first sentences are a heading, a byline, a dateline or an address. */
const EDGE = 5;

const WITH =
  /\b(?:with|against|(?:told|from|by) (?:the )?(?:government|minister|ministry|authorities) (?:in|of)) (?:the )?(?:republic of |kingdom of )?$/;
const BODY =
  /\b(?:our|my) (?:own |new |good |esteemed )?(?:[a-z]+ ){0,3}?(?:government|minister|ministers|ministry|president|premier|chancellor|parliament|country|nation|negotiators?|embassy|ambassador|delegation|customs|republic|king|queen|prime)\b/;

const few = (count: number): string => (count > 2 ? '3' : String(count));

interface Named {
  readonly code: string;
  readonly form: string;
  readonly at: number;
}

const namedIn = (seen: Seen): readonly Named[] => [
  ...seen.places.map(({ code, form, start }) => ({ code, form, at: start })),
  ...portsOf(seen)
    .map(({ code, first }) => ({
      code,
      form: 'port',
      at: startOfWord(seen, first),
    }))
    .filter(({ at }) => !seen.places.some(({ start }) => start === at)),
];

/** The preposition before a name. */
const before = (seen: Seen, at: number): string =>
  /\b(on|in|with|from|to|of|by|for|against|at|between|and)(?: (?:the|all|most|some))? $/.exec(
    seen.low.slice(Math.max(0, at - 24), at),
  )?.[1] ?? 'none';

/** A heading, a byline, an address: nothing is said in it. */
const isBare = (seen: Seen): boolean => partsOf(seen).every(({ verbs }) => !verbs.some(isFinite));

/** What tells of each territory that a text names, and how often. */
type Told = ReadonlyMap<string, ReadonlyMap<string, number>>;

/** What a text tells of each territory that it may be written from, with the words of each sentence by which it speaks of those who write it. */
const toldOf = (reading: Reading, own: readonly ReturnType<typeof ownWords>[]): Told => {
  const { all } = reading;
  const signs = new Map<string, Map<string, number>>();
  const say = (code: string, sign: string): void => {
    const known = signs.get(code) ?? new Map<string, number>();
    signs.set(code, known.set(sign, (known.get(sign) ?? 0) + 1));
  };
  for (const seen of all) {
    const here = own[seen.index] ?? [];
    const edge = seen.index < EDGE ? 'top' : seen.index >= all.length - EDGE ? 'foot' : undefined;
    const bare = isBare(seen);
    const body = BODY.exec(seen.low);
    for (const { code, form, at } of namedIn(seen)) {
      say(code, 'named');
      const preposition = before(seen, at);
      if (edge) say(code, `${edge} ${form}${bare ? ' bare' : ` ${preposition}`}`);
      if (bare && edge) say(code, `${edge} bare`);
      if (WITH.test(seen.low.slice(0, at))) {
        say(code, 'with');
        if (here.length > 0) say(code, 'with ours');
      }
      const part = partAt(seen, at);
      const near = here.filter((word) => word.at >= part.start && word.at < part.end);
      for (const { low, at: from } of near.slice(0, 2)) {
        const which = /^(?:our|ours|my|mine)$/.test(low) ? 'our' : low === 'here' ? 'here' : 'we';
        say(code, `${which} ${form} ${preposition}`);
        say(code, `${which} ${form} ${from < at ? 'before' : 'behind'}`);
        say(code, `${which} ${preposition}`);
      }
      if (near.length > 0) say(code, 'beside us');
      else if (here.length > 0) say(code, 'in our sentence');
      else say(code, 'without us');
      if (
        /^ ?,? ?here\b/.test(seen.low.slice(at, at + 20).replace(/^[a-z]+/, '')) ||
        /\bhere in $/.test(seen.low.slice(0, at))
      )
        say(code, 'here in');
    }
    for (const { actor } of seen.actors) {
      if (actor.party === undefined || actor.kind === 'side') continue;
      say(actor.party, 'official');
      if (body) say(actor.party, 'our body');
      if (edge === 'foot' && bare) say(actor.party, 'signs');
      if (edge === 'top' && bare) say(actor.party, 'by');
    }
  }
  for (const { name } of reading.turns.values()) {
    const party = name === undefined ? undefined : reading.register.full(name)?.party;
    if (party !== undefined) say(party, 'voice');
  }
  return signs;
};

/** Of which territory a text tells something most often; of none where two are level. */
const mostTold = (all: Told, sign: string): string | undefined => {
  const [one, two] = [...all]
    .map(([code, told]) => ({ code, count: told.get(sign) ?? 0 }))
    .sort((a, b) => b.count - a.count);
  return one && one.count > (two?.count ?? 0) ? one.code : undefined;
};

/** The territories that a text may be written from, each with what tells of it; none if the text never speaks of those who write it. */
export const writersOf = (reading: Reading): readonly Writer[] => {
  const { sides, home } = reading;
  const own = reading.all.map((seen) => ownWords(reading, seen));
  if (own.every(({ length }) => length === 0)) return [];
  const all = toldOf(reading, own);
  const ranks = [...all].sort((a, b) => (b[1].get('named') ?? 0) - (a[1].get('named') ?? 0)).map(([code]) => code);
  const tops = (['with', 'with ours', 'our body', 'official', 'voice', 'beside us'] as const).map(
    (sign) => [sign, mostTold(all, sign)] as const,
  );
  return ranks.slice(0, MANY).map((code, rank) => {
    const told = all.get(code) ?? new Map<string, number>();
    const out = new Set<string>([`rank ${few(rank)}`]);
    for (const [sign, count] of told) out.add(sign).add(`${sign} ${few(count)}`);
    for (const sign of ['with', 'beside us', 'our body', 'official', 'voice', 'top bare', 'foot bare', 'without us'])
      if (!told.has(sign)) out.add(`no ${sign}`);
    const side = sides?.includes(code) === true;
    out.add(`side ${side}`);
    if (home === code) out.add('home');
    const named = told.get('named') ?? 0;
    const beside = (told.get('beside us') ?? 0) / Math.max(1, named);
    out.add(`beside ${beside > 0.5 ? 'most' : beside > 0.25 ? 'many' : beside > 0 ? 'some' : 'none'} ${few(named)}`);
    for (const [sign, top] of tops)
      if (top !== undefined)
        out.add(
          `most ${sign} ${top === code ? 'own' : side && sides?.includes(top) === true ? 'other side' : side ? 'not side' : 'other'}`,
        );
    return { code, signs: [...out] };
  });
};

/** As many territories of a text are asked of, those named most. */
const MANY = 10;

/** A text is written from a territory if that is so likely. */
const LIKELY = 0.4;

/** The territory that a text is written from, where it speaks of those who write it. */
export const writerOf = (reading: Reading): string | undefined => {
  const writers = writersOf(reading);
  if (writers.length === 0 || !reading.learnt.get('rate-writer')) return undefined;
  const shares = sharesOf(
    reading.learnt,
    'rate-writer',
    writers.map(({ signs }) => signs),
  );
  const share = Math.max(...shares);
  return share < LIKELY ? undefined : writers[shares.indexOf(share)]?.code;
};
