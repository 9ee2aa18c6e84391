import type { Topic } from '../candidate.js';
import type { Spot } from '../encoder/spot.js';
import { type Found, within } from '../found.js';
import { signsOf } from '../learnt/features.js';
import { yesTo } from '../learnt/learnt.js';
import { HELD_BACK, RARE, TOPIC_PLACES, TOPIC_WORDS } from '../lexicon/topics.js';
import type { Reading, Seen } from '../reading.js';
import type { Range } from '../view.js';

/** What presents a topic as a matter between the sides. */
const MATTER =
  /\b(?:talks?|talked|discuss\w*|rais(?:e|ed|ing)|came up|touch(?:ed|es)?|issues?|matters?|topics?|concerns?|dispute[sd]?|agenda|table|frameworks?|controls?|licen[cs]\w*|curbs?|restrict\w*|exports?|purchases?|buy(?:s|ing)?|bought|ban(?:s|ned)?|sale|sell|fees?|dut(?:y|ies)|tariffs?|relief|press(?:ed)?|demand\w*|agreed|agreement|deal|settle\w*|open|sanction\w*|complain\w*|flow|supply|supplies|shipments?|ease[sd]?|easing|lift(?:ed|s)?|suspend\w*|stop(?:ped)?|block\w*|crackdown|gap|shrink|narrow\w*|imbalance|negotiat\w*|sticking|hurdle|friction|quarrel|grievance\w*|promise[sd]?|pledge[sd]?|list(?:s|ed)?|probe|investigat\w*|consensus|unresolved|permits?|commitments?|access|sore|shortages?|thorn|irritants?|leverage|priorit(?:y|ies)|bargaining|hostage|row|deficit|fentanyl|about)\b/;

/** A topic of a text, with the places where the text may speak of it. */
export interface TopicPlaces {
  readonly topic: Topic;
  readonly places: readonly TopicPlace[];
}

interface TopicPlace extends Range {
  readonly seen: Seen;
  readonly word: string;
  /** It stands there by a name that means little else. */
  readonly plain: boolean;
  /** What rules say: the text makes a matter of it here. */
  readonly ruled: boolean;
}

/** Each topic that a text may speak of, with the places where it does. */
export const topicPlaces = (reading: Reading): readonly TopicPlaces[] => {
  const found = new Map<Topic, TopicPlace[]>();
  for (const seen of reading.all)
    for (const [topic, words] of TOPIC_PLACES) {
      const matches = [...seen.low.matchAll(words)];
      const plain = PLAIN.get(topic)?.exec(seen.low) ?? undefined;
      if (matches.length === 0 && plain === undefined) continue;
      const places = found.get(topic) ?? [];
      found.set(topic, places);
      const ruled = plain !== undefined && isMatter(reading, seen, topic, plain);
      const [first] = matches;
      const { index, 0: word } = plain ?? (first as RegExpExecArray);
      places.push({ seen, start: index, end: index + word.length, word, plain: plain !== undefined, ruled });
    }
  return [...found].map(([topic, places]) => ({ topic, places }));
};

const PLAIN: ReadonlyMap<Topic, RegExp> = new Map(TOPIC_WORDS);

const isMatter = (reading: Reading, seen: Seen, topic: Topic, match: RegExpExecArray): boolean => {
  const { low, index } = seen;
  // Licences for magnets are controls; licences for rare earths are a matter of rare earths.
  if (HELD_BACK.test(low)) {
    if (topic === 'rare-earths' && !RARE.test(low)) return false;
    if (
      topic === 'export-controls' &&
      RARE.test(low) &&
      !/\b(?:export[- ]controls?|affiliates|software|technology)\b/.test(low)
    )
      return false;
  }
  return presents(seen, topic, match) || takenUp(seen, reading.all[index + 1]) || listed(seen, reading.all[index - 1]);
};

/** Places beyond these add nothing to what a text says of a topic. */
const ENOUGH = 6;

const MANY = [1, 2, 3, 5, 8] as const;

/** Everything that tells whether a topic is a matter between the sides of a text. */
export const flashpointSigns = (reading: Reading, { topic, places }: TopicPlaces): readonly string[] => {
  const out = new Set<string>([`topic ${topic}`]);
  const plain = places.filter((each) => each.plain);
  const ruled = places.filter((each) => each.ruled);
  for (const count of MANY) {
    if (places.length >= count) out.add(`${topic} places ${count}`);
    if (plain.length >= count) out.add(`plain ${count}`).add(`${topic} plain ${count}`);
    if (ruled.length >= count) out.add(`rule:matter ${count}`).add(`rule:${topic} matter ${count}`);
  }
  if (ruled.length === 0) out.add('rule:no matter').add(`rule:${topic} no matter`);
  const near = [...ruled, ...plain.filter((each) => !each.ruled), ...places.filter((each) => !each.plain)].slice(
    0,
    ENOUGH,
  );
  for (const { seen, start, end, word, ...place } of near) {
    const name = place.plain ? 'plain' : 'loose';
    out.add(`${topic}=${word}`);
    for (const sign of signsOf(reading, seen, { start, end })) {
      out.add(`${name} ${sign}`);
      if (/^(?:s:|[lr][12]=|headline|quoted|q:|f:)/.test(sign)) out.add(`${topic} ${sign}`);
    }
    if (MATTER.test(seen.low.slice(0, start) + seen.low.slice(end))) out.add(`matter ${name}`);
    if (seen.parties.length > 0) out.add(`side ${name}`).add(`${topic} side`);
    if (new Set(seen.parties.map(({ code }) => code)).size > 1) out.add(`sides ${name}`).add(`${topic} sides`);
    for (const sign of betweenSigns(reading, seen, end)) out.add(`${name} ${sign}`).add(`${topic} ${sign}`);
    for (const [other, words] of PLAIN)
      if (other !== topic && words.test(seen.low)) out.add(`${topic} beside ${other}`);
  }
  return [...out];
};

/** What a topic is with: "the deficit with China". */
const WITH = /^[^,;:.]{0,24}?\b(?:with|between|against) (?:the |its |both )*$/;

/** How the sides of the text have a part in a sentence that speaks of a topic: named in it, by their people, or as those with whom it is. */
const betweenSigns = ({ sides }: Reading, { parties, actors, low }: Seen, end: number): readonly string[] => {
  if (sides === undefined) return [];
  const isOurs = (code: string | undefined): boolean => code !== undefined && sides.includes(code);
  const named = parties.filter(({ code }) => isOurs(code));
  const people = actors.flatMap(({ actor }) => (actor.kind === 'side' ? [] : (actor.party ?? [])));
  const involved = new Set([...named.map(({ code }) => code), ...people.filter(isOurs)]).size;
  const others = parties.length > named.length ? 'with others' : 'alone';
  const joined = parties.find(({ start }) => start >= end && WITH.test(low.slice(end, start)));
  return [
    `involved ${involved}`,
    `involved ${involved} ${others}`,
    ...(people.some(isOurs) ? ['by people of a side', `by people of a side, involved ${involved}`] : []),
    ...(joined ? [`with ${isOurs(joined.code) ? 'a side' : 'another'}`] : []),
    ...(joined && isOurs(joined.code) && people.some((code) => isOurs(code) && code !== joined.code)
      ? ['with the other side by people of one']
      : []),
  ];
};

/** How likely a topic must be a matter between the sides. */
const LIKELY = 0.54;
/** The same of a deficit that somebody means to narrow: 40 of 57 labelled texts that tell of such an aim make it a matter between the sides. */
const LIKELY_AIM = 0.2;

const NARROWED =
  /\b(?:cut|reduc(?:e|ed|ing|tion)|narrow(?:ed|ing)?|halv(?:e|ed|ing)|shrink(?:ing)?|bring down|close|lower)\b[^.;]{0,40}\bdeficit\b|\bdeficit\b[^.;]{0,60}\b(?:to|be|would|will|should|must) [^.;]{0,20}\b(?:cut|reduced|narrowed|halved|shrink|fall|lowered|closed)\b/;

/** How likely a topic must be where the text speaks of it so. */
const enough = ({ topic, places }: TopicPlaces): number =>
  topic === 'deficit' && places.some(({ seen }) => NARROWED.test(seen.low)) ? LIKELY_AIM : LIKELY;

/** How likely it must be by itself if it stands in a list with one that is. */
const PERHAPS = 0.2;

/** What stands between two members of a list. */
const MEMBERS = /^(?:,|;)?(?: and| or| as well as)?(?: on| over| about| in| to)?(?: the| of)? ?$/;

/** Topics that stand side by side in a list share what is said of the list. */
const listedWith = (one: TopicPlaces, other: TopicPlaces): boolean =>
  one.places.some((left) =>
    other.places.some(
      (right) =>
        left.seen === right.seen &&
        MEMBERS.test(
          left.start < right.start
            ? left.seen.low.slice(left.end, right.start)
            : left.seen.low.slice(right.end, left.start),
        ),
    ),
  );

/** Where a topic is spoken of. */
export const topicSpot = ({ topic, places }: TopicPlaces): Spot => ({ at: places, of: topic });

/** Topics that a text presents as matters between the sides, each once. */
export const findFlashpoints = (reading: Reading): readonly Found[] => {
  const told = topicPlaces(reading).map((each) => {
    return {
      each,
      share: yesTo(reading.learnt, 'flashpoint-is', flashpointSigns(reading, each), topicSpot(each)) ?? 0,
    };
  });
  const likely = told.filter(({ each, share }) => share >= enough(each));
  // What is likely takes along its neighbours in a list, and these theirs.
  for (const one of likely)
    for (const other of told)
      if (other.share >= PERHAPS && !likely.some(({ each }) => each === other.each) && listedWith(one.each, other.each))
        likely.push({ each: other.each, share: one.share });
  const shares = new Map(likely.map(({ each, share }) => [each, share]));
  return told.flatMap(({ each }): readonly Found[] => {
    const { topic, places } = each;
    const share = shares.get(each);
    const place = places.find(({ ruled }) => ruled) ?? places.find(({ plain }) => plain) ?? places[0];
    if (!place || share === undefined) return [];
    const { seen } = place;
    return [
      {
        claim: { kind: 'flashpoint', topic },
        ranges: [within(seen, 0, seen.low.replace(/[\s.!?]+$/, '').length)],
        rule: `flashpoint: ${topic}`,
        share,
      },
    ];
  });
};

/** "The question hangs over China too": the next sentence makes a matter of it. */
const takenUp = (seen: Seen, next: Seen | undefined): boolean =>
  next !== undefined &&
  next.paragraph === seen.paragraph &&
  /^(?:the|that|this|same) (?:same )?(?:question|issue|matter|quarrel|topic|subject|dispute|row)\b/.test(next.low);

/** "What remains open? Chips, pills and ships.": a list that answers the sentence before. */
const listed = (seen: Seen, before: Seen | undefined): boolean =>
  before !== undefined &&
  before.paragraph === seen.paragraph &&
  seen.sentence.words.length < 14 &&
  /\b(?:open|unsettled|unresolved|agenda|on the table|raised|discussed|quarrel|sticking points?|issues?|stumbling blocks?|apart|divide[sd]?)\b/.test(
    before.low,
  );

/** A duty that is called after its ground, or a share of a sum: "20% for fentanyl plus 10%". */
const NAMED_AFTER =
  /\bfentanyl(?:[- ]related)?[- ](?:dut|lev|tariff|rate|charge)|(?:\d|%|per ?cent|\bone|\bdut\w+) (?:more )?(?:for|over|on account of|because of|under the heading of) fentanyl|\d+ ?(?:%|per ?cent),? fentanyl/;
const BARGAIN =
  /\b(?:halve[sd]?|halving|fell|falls?|lower\w*|(?:br(?:ing|ings|ought)|tak(?:e|es|ing)|took|c[ao]mes?) .{0,40}down|down (?:to|from)|reduc\w+|cuts?|cutting|eas(?:e|es|ed|ing)|relief|agree\w*|promis\w+|pledg\w+|precursors?|discuss\w*|rais(?:e|es|ed|ing)|talks?|in return|cooperat\w+|not part|will be (?:collected|cut)|demand\w*|crackdown|flow|curb\w*)\b/;
/** Goods that a list leaves out of a duty. */
const EXCEPTED = /\b(?:except(?:ed)?|exempt(?:ed|ions?)?|excluded|carved out|not subject|left out|spared)\b/;
const BETWEEN_THEM = /\b(?:talk(?:s|ed)?|discuss\w*|rais(?:e|ed)|agree\w*|negotiat\w*|demand\w*|buy\w*|purchas\w*)\b/;

const presents = (seen: Seen, topic: Topic, match: RegExpExecArray): boolean => {
  const { low } = seen;
  const around = low.slice(Math.max(0, match.index - 110), match.index + match[0].length + 90);
  const rest = around.replace(match[0], ' ');
  // What nothing was said on is no matter, if the sentence says no more of it.
  if (
    /\b(?:nothing|not a word|no word) (?:was |has been |is )?(?:said )?(?:on|about|of) (?:the )?$/.test(
      low.slice(0, match.index),
    )
  )
    return false;
  if (topic === 'fentanyl' && (NAMED_AFTER.test(low) || (/%|per ?cent|\d/.test(low) && !BARGAIN.test(low))))
    return BARGAIN.test(low);
  if (EXCEPTED.test(low) && /^(?:pharmaceuticals|semiconductors|rare-earths)$/.test(topic))
    return BETWEEN_THEM.test(low);
  if (topic === 'deficit')
    return (
      !/\bbalance[- ]of[- ]payments? $/.test(low.slice(0, match.index)) &&
      /\b(?:trade|goods|exports|imports|united states|china|americans?|chinese|balance|with|each|their)\b/.test(low)
    );
  if (topic === 'soybeans' || topic === 'pharmaceuticals' || topic === 'semiconductors') {
    // A product that merely bears a rate is no matter of its own.
    if (
      /\b(?:duty|duties|tariffs?|%|per ?cent) on (?:[a-z]+ )?$/.test(low.slice(0, match.index)) &&
      !/\b(?:talks|discuss|raise|buy|purchase|section 232|investigation)\b/.test(low)
    )
      return false;
  }
  return (
    MATTER.test(rest) ||
    topic === 'export-controls' ||
    topic === 'security-lists' ||
    topic === 'ships-and-ports' ||
    topic === 'tiktok' ||
    topic === 'fentanyl'
  );
};
