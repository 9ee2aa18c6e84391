import type { Topic } from '../candidate.js';
import { answerTo } from '../learnt/learnt.js';
import { topicOf, topicsIn } from '../lexicon/topics.js';
import type { Reading } from '../reading.js';
import { lowered } from '../words.js';

/** What was said, and what was said before it, the nearest first. */
export interface Spoken {
  readonly passage: string;
  readonly text: readonly string[];
  readonly lead: readonly string[];
  /** The topic that words alone give it. */
  readonly byWords: Topic | undefined;
}

const WHOLE = new WeakMap<Reading, readonly string[]>();

/** What a text is about as a whole. */
const wholeSigns = (reading: Reading): readonly string[] => {
  const known = WHOLE.get(reading);
  if (known) return known;
  const counts = new Map<Topic, number>();
  for (const { low } of reading.all) for (const topic of topicsIn(low)) counts.set(topic, (counts.get(topic) ?? 0) + 1);
  const ranked = [...counts].sort((a, b) => b[1] - a[1]);
  const signs = ranked.slice(0, 4).map(([topic], rank) => `text ${Math.min(rank, 2)} ${topic}`);
  for (const topic of topicsIn(reading.all[0]?.low ?? '')) signs.push(`head ${topic}`);
  WHOLE.set(reading, signs);
  return signs;
};

const WORD = /[\p{L}][\p{L}'-]*|\d+(?:\.\d+)? ?%|\d+/gu;
/** As many words of a passage are looked at. */
const MOST = 90;

const wordsIn = (low: string): readonly string[] =>
  [...low.slice(0, 900).matchAll(WORD)]
    .slice(0, MOST)
    .map(([word]) =>
      /^\d/.test(word) ? (word.endsWith('%') ? '<level>' : '<number>') : word.replace(/(?<=[^s]{2})s$/, ''),
    );

/** What tells what a statement is about: its words, those of each topic in it and before it, and what the text is about. */
export const topicSigns = (reading: Reading, { passage, text, lead, byWords }: Spoken): readonly string[] => {
  const out = new Set<string>(wholeSigns(reading));
  const low = lowered(passage);
  const own = lowered(text.join(' '));
  const words = wordsIn(low);
  for (const [index, word] of words.entries()) {
    out.add(`w ${word}`);
    const next = words[index + 1];
    if (next !== undefined) out.add(`w ${word} ${next}`);
  }
  const here = topicsIn(low);
  for (const topic of here) out.add(`in ${topic}`);
  for (const topic of topicsIn(own)) out.add(`said ${topic}`);
  out.add(`first ${topicOf(low) ?? 'none'}`);
  const count = here.length === 0 ? 'bare' : 'more';
  let told = false;
  for (const [distance, before] of lead.slice(0, 5).entries()) {
    const earlier = lowered(before);
    const topics = topicsIn(earlier.slice(0, 900));
    for (const topic of topics) {
      out.add(`before ${Math.min(distance, 2)} ${topic}`);
      out.add(`${count} before ${topic}`);
      if (!told) out.add(`${count} nearest ${topic}`);
    }
    if (distance === 0) for (const word of wordsIn(earlier)) out.add(`b ${word}`);
    told ||= topics.length > 0;
  }
  out.add(`rule:${byWords ?? 'none'}`);
  out.add(`rule:${byWords ?? 'none'} ${count}`);
  if (here.length === 1) out.add(`only ${here[0]}`);
  return [...out];
};

/** What a statement is about; nothing if nothing in and around it tells. */
export const topicOfSpoken = (reading: Reading, spoken: Spoken): Topic | undefined =>
  answerTo<Topic>(reading.learnt, 'statement-topic', topicSigns(reading, spoken))?.answer ?? spoken.byWords;
