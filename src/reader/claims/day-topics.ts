import { partAt } from '../clauses.js';
import { classesOf } from '../lexicon/verbs.js';
import type { Reading, Seen } from '../reading.js';
import type { Range } from '../view.js';

/** What may end, begin or be due on a day. */
export type Topic =
  | 'truce'
  | 'longer'
  | 'sale'
  | 'exclusions'
  | 'fees'
  | 'procedure'
  | 'meeting'
  | 'controls'
  | 'duties'
  | 'deal'
  | 'signing';

const WORDS: readonly (readonly [Topic, string])[] = [
  [
    'truce',
    'truces?|cease-?fires?|pauses?|stand-?stills?|moratori(?:um|a)|reprieves?|armistices?|respites?|suspensions?|suspended|d[ée]tente|grace|deferrals?|deferments?|ninety days|90 days|(?:90|ninety)-day|let-off',
  ],
  ['longer', 'extensions?|extend(?:ed|ing|s)?|prolong(?:ed|ing|s|ation)?|renew(?:al|ed|ing|s)?|rollovers?'],
  ['sale', 'sale of|sell|sold|divest\\w*|buyers?|tiktok|the app'],
  ['exclusions', 'exclusions?|exempt\\w*|carve-?outs?|waivers?'],
  ['fees', 'port fees?|fees|dues|port charges?'],
  [
    'procedure',
    'comments?|hearings?|hears?|submissions?|petitions?|applications?|appl(?:y|ies)|docket|vote[sd]?|courts?|ruling|rules on|appeal|argument|refunds?|register\\w*|lodge\\w*|filed?|files|filing|recess|tender|bids?',
  ],
  [
    'meeting',
    'meetings?|meets?|met|talks|speak|spoke|visit\\w*|arriv\\w*|summit|rounds?|sessions?|gather|fly|flies|delegations?|guest|travel\\w*|received?',
  ],
  [
    'controls',
    'controls?|licen[cs]\\w+|ban(?:s|ned)?|curbs?|embargo(?:es)?|permits?|affiliates?|restrictions?|quotas?|blacklist\\w*|entity list',
  ],
  ['duties', 'tariffs?|dut(?:y|ies)|lev(?:y|ies)|surcharges?|tax(?:es|ed)?|rates?|countermeasures|\\d ?%|per ?cent'],
  ['deal', 'deals?|agreements?|negotiat\\w*|settle\\w*|accords?|pacts?|result'],
  ['signing', 'sign(?:s|ed|ing|ature)?|decrees?|orders?|notice|proclamation|gazette|approv\\w+|ratif\\w+'],
];

const ANY = new RegExp(`(?<![\\p{L}\\d])(?:${WORDS.map(([, words]) => `(${words})`).join('|')})(?![\\p{L}])`, 'gu');

interface Named extends Range {
  readonly topic: Topic;
}

const NAMED = new WeakMap<Seen, readonly Named[]>();

const namedIn = (seen: Seen): readonly Named[] => {
  const known = NAMED.get(seen);
  if (known) return known;
  const named = [...seen.low.matchAll(ANY)].flatMap((match): readonly Named[] => {
    const topic = WORDS[match.slice(1).findIndex((group) => group !== undefined)]?.[0];
    return topic === undefined ? [] : [{ start: match.index, end: match.index + match[0].length, topic }];
  });
  NAMED.set(seen, named);
  return named;
};

/** What a text is about just before a sentence. */
const carried = (reading: Reading, seen: Seen): string => {
  for (let index = seen.index - 1; index >= Math.max(0, seen.index - 3); index -= 1) {
    const before = reading.all[index];
    if (!before) break;
    const topics = namedIn(before).filter(({ topic }) => topic !== 'signing');
    // What the sentence before begins with is what the next one is about.
    const [first] = topics;
    if (first) return `${first.topic}${before.paragraph === seen.paragraph ? '' : ' far'}`;
  }
  return 'none';
};

const LEADS = /(\S+(?: \S+)?)\s*$/;

/** What a day may be the end or the beginning of: the topics before it and after it, with the word before it and the verb above it. */
export const topicSigns = (reading: Reading, seen: Seen, { start, end }: Range, ahead: string): readonly string[] => {
  const named = namedIn(seen);
  const part = partAt(seen, start);
  const left = named.findLast((each) => each.end <= start);
  const near = named.findLast((each) => each.end <= start && each.start >= part.start);
  const right = named.find((each) => each.start >= end);
  const close = right && right.start - end < 30 ? right : undefined;
  const verbs = part.verbs;
  const words = seen.sentence.words;
  const at = words.findIndex((word) => word.end - seen.sentence.start > start);
  const verb = verbs.findLast((group) => group.first < at) ?? verbs.find((group) => group.first >= at);
  const verbStart = verb ? (words[verb.first]?.start ?? 0) - seen.sentence.start : start;
  const subject = named.findLast((each) => each.end <= verbStart && each.start >= part.start);
  const from = carried(reading, seen);
  const topic = near?.topic ?? left?.topic ?? (close ? close.topic : from);
  const [, lead = ''] = /(\S+)\s*$/.exec(seen.low.slice(Math.max(0, start - 20), start)) ?? [];
  const [, leads = ''] = LEADS.exec(seen.low.slice(Math.max(0, start - 30), start)) ?? [];
  const classes = verb ? [...classesOf(verb.lemma)] : [];
  const act = verb ? (classes.find((each) => /^(?:end|begin|return|suspend)$/.test(each)) ?? verb.lemma) : 'no verb';
  const who = subject?.topic ?? (verb ? `${from} carried` : topic);
  return [
    `o:left=${left?.topic ?? 'none'}`,
    `o:near=${near?.topic ?? 'none'}`,
    `o:right=${close?.topic ?? 'none'}`,
    `o:subject=${who}`,
    `o:topic=${topic}`,
    `o:carried=${from}`,
    `o:act=${act}`,
    `o:topic=${topic} ${lead}`,
    `o:topic=${topic} ${lead} ${ahead}`,
    `o:topic=${topic} ${act}`,
    `o:topic=${topic} ${ahead}`,
    `o:subject=${who} ${act}`,
    `o:subject=${who} ${act} ${lead}`,
    `o:subject=${who} ${act} ${ahead}`,
    `o:subject=${who} ${lead} ${ahead}`,
    `o:${act} ${lead} ${ahead}`,
    `o:leads=${leads}`,
    `o:right=${close?.topic ?? 'none'} ${lead}`,
    `o:left=${left?.topic ?? 'none'} right=${close?.topic ?? 'none'}`,
  ];
};
