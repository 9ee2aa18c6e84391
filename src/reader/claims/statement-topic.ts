import type { Topic } from '../candidate.js';
import { sharesOf } from '../learnt/learnt.js';
import { TOPIC_PLACES, TOPIC_WORDS, topicOf, topicsIn } from '../lexicon/topics.js';
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

/** A topic that a statement may be about, with what speaks for it. */
export interface TopicOption {
  readonly topic: Topic;
  readonly signs: readonly string[];
}

/** Topics by how often a text speaks of them, and those of its first sentence. */
interface Whole {
  readonly ranked: readonly Topic[];
  readonly shares: ReadonlyMap<Topic, number>;
  readonly head: readonly Topic[];
}

const WHOLE = new WeakMap<Reading['all'], Whole>();

/** What a text is about as a whole. */
const wholeOf = ({ all }: Reading): Whole => {
  const known = WHOLE.get(all);
  if (known) return known;
  const counts = new Map<Topic, number>();
  for (const { low } of all) for (const topic of topicsIn(low)) counts.set(topic, (counts.get(topic) ?? 0) + 1);
  const ranked = [...counts].sort((a, b) => b[1] - a[1]).map(([topic]) => topic);
  const whole = {
    ranked,
    shares: new Map([...counts].map(([topic, count]) => [topic, count / Math.max(1, all.length)])),
    head: topicsIn(all[0]?.low ?? ''),
  };
  WHOLE.set(all, whole);
  return whole;
};

const WORD = /[\p{L}][\p{L}'-]*|\d+(?:\.\d+)? ?%|\d+/gu;
/** As many words of a passage are looked at. */
const MOST = 90;
/** So much of a passage is looked at for topics. */
const LONGEST = 900;

const wordsIn = (low: string): readonly string[] =>
  [...low.slice(0, LONGEST).matchAll(WORD)]
    .slice(0, MOST)
    .map(([word]) =>
      /^\d/.test(word) ? (word.endsWith('%') ? '<level>' : '<number>') : word.replace(/(?<=[^s]{2})s$/, ''),
    );

/** Where a passage speaks of each topic first, how often, and whether in so many words or in one that means much else too. */
interface Told {
  readonly at: number;
  readonly times: number;
  readonly plain: boolean;
}

const toldIn = (low: string): ReadonlyMap<Topic, Told> => {
  const found = new Map<Topic, Told>();
  for (const [topic, words] of TOPIC_WORDS) {
    const all = [...low.matchAll(new RegExp(words.source, 'g'))];
    if (all[0]) found.set(topic, { at: all[0].index, times: all.length, plain: true });
  }
  for (const [topic, words] of TOPIC_PLACES) {
    if (found.has(topic)) continue;
    const all = [...low.matchAll(words)];
    if (all[0]) found.set(topic, { at: all[0].index, times: all.length, plain: false });
  }
  return found;
};

const isBroad = (topic: Topic): boolean => topic === 'tariffs' || topic === 'truce';

/** The topics that a statement may be about, with what speaks for each: whether it, what was said before it or the whole text speaks of it. */
export const topicOptions = (reading: Reading, { passage, text, lead, byWords }: Spoken): readonly TopicOption[] => {
  const whole = wholeOf(reading);
  const low = lowered(passage).slice(0, LONGEST);
  const here = toldIn(low);
  const said = toldIn(lowered(text.join(' ')).slice(0, LONGEST));
  const before = lead.slice(0, 5).map((each) => toldIn(lowered(each).slice(0, LONGEST)));
  const plain = [...here].filter(([, { plain: each }]) => each);
  const narrow = plain.filter(([topic]) => !isBroad(topic));
  const order = [...plain].sort((a, b) => a[1].at - b[1].at).map(([topic]) => topic);
  const nearest = before.findIndex((each) => [...each.values()].some((told) => told.plain));
  const words = wordsIn(low);
  const pairs = words.map((word, index) => `${word} ${words[index + 1] ?? '<end>'}`);
  const amount = plain.length === 0 ? 'bare' : plain.length === 1 ? 'one' : 'more';
  const topics = new Set<Topic>([
    ...here.keys(),
    ...before.flatMap((each) => [...each.keys()]),
    ...whole.ranked.slice(0, 5),
    ...(byWords === undefined ? [] : [byWords]),
    'tariffs',
    'truce',
  ]);
  return [...topics].map((topic): TopicOption => {
    const out: string[] = [];
    const sort = isBroad(topic) ? 'broad' : 'narrow';
    const say = (sign: string): void => {
      out.push(sign, `${sort} ${sign}`, `${topic} ${sign}`);
    };
    say('always');
    say(amount);
    const own = here.get(topic);
    if (own) {
      say(`in ${own.plain ? 'plainly' : 'perhaps'}`);
      say(`in ${own.plain ? 'plainly' : 'perhaps'} ${amount}`);
      if (own.times > 1) say(`often ${own.plain}`);
      const rank = order.indexOf(topic);
      if (rank >= 0) say(`place ${Math.min(rank, 2)} of ${Math.min(order.length, 3)}`);
      if (order.at(-1) === topic) say('last');
      if (own.plain) {
        if (isBroad(topic)) say(`with ${Math.min(2, narrow.length)} narrow`);
        else say(`among ${Math.min(3, narrow.length)} narrow`);
        for (const [other] of plain) if (other !== topic) out.push(`${topic} beside ${other}`);
      }
    } else {
      say('not in');
      say(`not in ${amount} ${narrow.length > 0}`);
    }
    const uttered = said.get(topic);
    if (uttered) say(`said ${uttered.plain ? 'plainly' : 'perhaps'}`);
    else if (said.size > 0) say('not said');
    for (const [distance, each] of before.entries()) {
      const there = each.get(topic);
      if (!there) continue;
      say(`before ${Math.min(distance, 3)} ${there.plain} ${amount}`);
      if (there.plain && distance === nearest)
        say(`nearest ${amount}${own?.plain ? ' again' : ''} of ${Math.min(3, each.size)}`);
    }
    if (nearest < 0) say(`nothing before ${amount}`);
    const rank = whole.ranked.indexOf(topic);
    say(`text ${Math.min(rank, 4)} ${amount}`);
    const share = whole.shares.get(topic) ?? 0;
    say(`share ${share > 0.4 ? 'most' : share > 0.2 ? 'much' : share > 0.08 ? 'some' : 'little'} ${amount}`);
    if (whole.head.includes(topic)) say(`head ${amount}`);
    if (topicOf(low) === topic) say(`rule:first ${amount}`);
    if (byWords === topic) say(`rule:words ${amount}`);
    for (const word of words) out.push(`${topic} w ${word}`);
    for (const pair of pairs) out.push(`${topic} w ${pair}`);
    return { topic, signs: out };
  });
};

/** What a statement is about; nothing if nothing in and around it tells. */
export const topicOfSpoken = (reading: Reading, spoken: Spoken): Topic | undefined => {
  if (!reading.learnt.get('statement-topic')) return spoken.byWords;
  const options = topicOptions(reading, spoken);
  const shares = sharesOf(
    reading.learnt,
    'statement-topic',
    options.map(({ signs }) => signs),
  );
  return options[shares.indexOf(Math.max(...shares))]?.topic ?? spoken.byWords;
};
