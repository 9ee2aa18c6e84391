import { signsOf } from '../learnt/features.js';
import type { Reading, Seen } from '../reading.js';
import { onRecordOfSides } from '../record.js';
import { dayPlaces, reckoningOf, truceWords } from './day-places.js';
import type { TruceMention } from './truce-words.js';

/** Words of a truce beyond these add nothing. */
const MOST = 80;
/** In one sentence. */
const MOST_HERE = 8;

const NEAR = /^(?:l1|r1|l2|r2|l|r|lr|t0|c0|c1|ct0|ct1|v0|v1|vt0)=/;
const BAG = /^s:/;

const LONGER =
  '(?:exten(?:d|ds|ded|ding|sions?)|prolong(?:s|ed|ing|ation)?|renew(?:s|ed|ing|al)?|lengthen(?:s|ed|ing)?|roll(?:s|ed|ing)? over|rollover|(?:another|further) [a-z0-9-]+ (?:days?|weeks?|months?|years?)|[a-z0-9-]+ (?:days|weeks|months|years?) (?:more|longer)|[a-z0-9-]+ (?:more|further) (?:days?|weeks?|months?|years?))';
/** What a sentence says of a longer truce: that it is wished for, is made, is not to be had, waits for somebody. */
const OF_MORE: readonly (readonly [string, RegExp])[] = [
  [
    'wished',
    new RegExp(
      `\\b(?:expect|push|want|propos|seek|sought|agree|ask|work|recommend|favour|favor|support|call|hop|try|tri|offer|talk|discuss|negotiat|suggest|consider|ready|willing|likely|could|would|may|might|draft|plan|request|wish|demand|prefer)[a-z]*\\b[^.;]{0,70}\\b${LONGER}`,
    ),
  ],
  [
    'waits',
    new RegExp(
      `\\b${LONGER}\\b[^.;]{0,80}\\b(?:sign|approv|decid|agree|settle|confirm|need|would|could|yet|await|wait|depend|unless|table|draft|propos|discuss)`,
    ),
  ],
  [
    'made',
    new RegExp(
      `\\b(?:has|have|was|were|had|been|is|are) (?:now |again |already )?(?:extended|prolonged|renewed|rolled over|lengthened|carried)\\b|\\bsigned\\b[^.;]{0,60}\\b${LONGER}`,
    ),
  ],
  [
    'refused',
    new RegExp(`\\b(?:no|not|never|without|nobody|refus\\w+|reject\\w+|unless|if)\\b[^.;]{0,40}\\b${LONGER}`),
  ],
  ['longer', new RegExp(`\\b${LONGER}`)],
];

/** A count as a sign: what is beyond a few is many. */
export const few = (count: number): string => (count > 6 ? '9' : count > 3 ? '6' : String(count));

/** What a sentence says of a longer truce, by name. */
export const moreSaid = ({ low }: Seen): readonly string[] =>
  OF_MORE.flatMap(([name, words]) => (words.test(low) ? [name] : []));

/** Words that speak of a truce or of its extension; of the loose ones those alone that stand for little else. */
const spoken = (seen: Seen): readonly TruceMention[] =>
  truceWords(seen).filter(
    ({ word, start, end }) =>
      word !== 'loose' || /\b(?:freeze|lull|halt|holiday|stay|handshake|arrangement)/.test(seen.low.slice(start, end)),
  );

const SIGNS = new WeakMap<Seen, readonly string[]>();

/** What is around each word of a truce in a sentence; nothing where there is none. */
export const truceSigns = (reading: Reading, seen: Seen): readonly string[] => {
  const known = SIGNS.get(seen);
  if (known) return known;
  const out = new Set<string>();
  for (const { word, start, end } of spoken(seen).slice(0, MOST_HERE)) {
    const name = seen.low.slice(start, end);
    out.add(`w:${name}`);
    for (const sign of signsOf(reading, seen, { start, end })) {
      if (NEAR.test(sign)) {
        out.add(`${word}:${sign}`);
        if (!/^(?:l|r|lr|vt0)=/.test(sign)) out.add(`${name}:${sign}`);
      } else if (BAG.test(sign)) out.add(sign);
    }
  }
  const signs = [...out];
  SIGNS.set(seen, signs);
  return signs;
};

const TOLD = new WeakMap<Reading, readonly string[]>();

/** All that may tell whether a text speaks of a truce, and how it stands: what is around each word of a truce. */
export const toldSigns = (reading: Reading): readonly string[] => {
  const known = TOLD.get(reading);
  if (known) return known;
  const out = new Set<string>(onRecordOfSides(reading, 'truce'));
  const counts = new Map<string, number>();
  let words = 0;
  for (const seen of reading.all) {
    const own = spoken(seen);
    words += own.length;
    for (const { word } of own) counts.set(word, (counts.get(word) ?? 0) + 1);
    if (words <= MOST) for (const sign of truceSigns(reading, seen)) out.add(sign);
  }
  for (const word of ['truce', 'verb', 'more', 'quiet', 'loose'])
    out.add(`count:${word}=${few(counts.get(word) ?? 0)}`);
  const said = new Map<string, number>();
  for (const seen of reading.all)
    for (const name of moreSaid(seen)) {
      said.set(name, (said.get(name) ?? 0) + 1);
      if (seen.durations.length > 0) said.set(`${name} span`, (said.get(`${name} span`) ?? 0) + 1);
    }
  for (const [name] of OF_MORE)
    for (const each of [name, `${name} span`]) out.add(`more:${each}=${Math.min(3, said.get(each) ?? 0)}`);
  out.add(`more:${['wished', 'waits', 'made', 'refused'].filter((name) => said.has(name)).join('+')}`);
  const { lengths, ordered } = reckoningOf(reading);
  out.add(`lengths=${few(lengths.length)}`);
  out.add(`days=${few(ordered.length)}`);
  const months = dayPlaces(reading).filter(({ month }) => month).length;
  out.add(`months=${few(months)}`);
  out.add(`long=${few(Math.floor(reading.all.length / 8))}`);
  const signs = [...out];
  TOLD.set(reading, signs);
  return signs;
};
