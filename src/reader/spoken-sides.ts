/** What somebody who speaks in turns, or is quoted, says of each side: whoever says "with Turkey" and "our paper" is hardly a Turk. */
import { lastWord } from './actors/names.js';
import type { Actor } from './actors.js';
import type { Reading, Seen } from './reading.js';

type Spoken = Pick<Reading, 'all' | 'turns' | 'paragraphs'>;

/** By side, how often somebody names it in each way; under no side, how often he names any. */
type Tally = ReadonlyMap<string, ReadonlyMap<string, number>>;

const familyOf = (name: string): string => lastWord(name).toLowerCase();

const BEFORE = /\b(with|from|to|in|at|against|for|by|of|and|between|into|our|my|your|their|his) (?:the )?(?:[a-z]+ )?$/;
const OURS = /\b(?:we|our|us|ours|i|my|me)\b/;

const TALLIES = new WeakMap<Spoken['all'], ReadonlyMap<string, Tally>>();

/** The sides that are named in the turns of each of those who speak in turns, and in what is asked before. */
const talliesOf = ({ all, turns }: Spoken): ReadonlyMap<string, Tally> => {
  const known = TALLIES.get(all);
  if (known) return known;
  const found = new Map<string, Map<string, Map<string, number>>>();
  const put = (family: string, code: string, sign: string): void => {
    const tally = found.get(family) ?? new Map<string, Map<string, number>>();
    const signs = tally.get(code) ?? new Map<string, number>();
    found.set(family, tally.set(code, signs.set(sign, (signs.get(sign) ?? 0) + 1)));
  };
  const note = (family: string, seen: Seen, from: number, voice: string): void => {
    const ours = OURS.test(seen.low.slice(Math.max(0, from)));
    for (const { code, form, start, end } of seen.places) {
      if (start < from) continue;
      put(family, '', voice);
      put(family, code, voice);
      put(family, code, `${voice} ${form}`);
      const led = BEFORE.exec(seen.low.slice(Math.max(0, start - 24), start))?.[1] ?? 'none';
      put(family, code, `${voice} after ${led}`);
      if (ours) put(family, code, `${voice} beside us`);
      if (/^['’]s\b/.test(seen.low.slice(end))) put(family, code, `${voice} owns`);
    }
  };
  for (const seen of all) {
    const turn = turns.get(seen.paragraph);
    if (turn?.name !== undefined) note(familyOf(turn.name), seen, turn.start - seen.sentence.start, 'says');
    const next = turns.get(seen.paragraph + 1);
    if (turn?.name === undefined && next?.name !== undefined) note(familyOf(next.name), seen, 0, 'asked');
  }
  TALLIES.set(all, found);
  return found;
};

const share = (part: number, whole: number): string => {
  const all = part / whole;
  return all < 0.15 ? 'few' : all < 0.4 ? 'some' : all < 0.7 ? 'many' : 'most';
};

/** What the turns of somebody tell of whether he is on a side. */
export const spokenSigns = (spoken: Spoken, { kind, name }: Actor, side: string): readonly string[] => {
  const tally = kind === 'person' ? talliesOf(spoken).get(familyOf(name)) : undefined;
  if (!tally) return [];
  const [own, any] = [tally.get(side), tally.get('')];
  const out: string[] = [];
  for (const voice of ['says', 'asked']) {
    const all = any?.get(voice) ?? 0;
    if (all > 0) out.push(`${voice} ${own?.has(voice) ? share(own.get(voice) ?? 0, all) : 'never'}`);
  }
  for (const [sign, count] of own ?? [])
    if (sign !== 'says' && sign !== 'asked') out.push(sign, ...(count > 1 ? [`${sign} often`] : []));
  return out;
};

/** Whether a place of a sentence is inside a quotation. */
export const isQuoted = (
  { paragraphs }: Pick<Spoken, 'paragraphs'>,
  { paragraph, sentence }: Seen,
  at: number,
): boolean =>
  paragraphs[paragraph]?.quotes.some(({ start, end }) => sentence.start + at >= start && sentence.start + at < end) ===
  true;
