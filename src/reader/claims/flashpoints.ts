import type { Topic } from '../candidate.js';
import { type Found, within } from '../found.js';
import { HELD_BACK, RARE, TOPIC_WORDS } from '../lexicon/topics.js';
import type { Reading, Seen } from '../reading.js';

/** What presents a topic as a matter between the sides. */
const MATTER =
  /\b(?:talks?|talked|discuss\w*|rais(?:e|ed|ing)|came up|touch(?:ed|es)?|issues?|matters?|topics?|concerns?|dispute[sd]?|agenda|table|frameworks?|controls?|licen[cs]\w*|curbs?|restrict\w*|exports?|purchases?|buy(?:s|ing)?|bought|ban(?:s|ned)?|sale|sell|fees?|dut(?:y|ies)|tariffs?|relief|press(?:ed)?|demand\w*|agreed|agreement|deal|settle\w*|open|sanction\w*|complain\w*|flow|supply|supplies|shipments?|ease[sd]?|easing|lift(?:ed|s)?|suspend\w*|stop(?:ped)?|block\w*|crackdown|gap|shrink|narrow\w*|imbalance|negotiat\w*|sticking|hurdle|friction|quarrel|grievance\w*|promise[sd]?|pledge[sd]?|list(?:s|ed)?|probe|investigat\w*|consensus|unresolved|permits?|commitments?|access|sore|shortages?|thorn|irritants?|leverage|priorit(?:y|ies)|bargaining|hostage|row|deficit|fentanyl|about)\b/;

/** Topics that a text presents as matters between the sides, each once. */
export const findFlashpoints = (reading: Reading): readonly Found[] => {
  const found: Found[] = [];
  const done = new Set<Topic>();
  for (const [index, seen] of reading.all.entries()) {
    const { low } = seen;
    for (const [topic, words] of TOPIC_WORDS) {
      if (topic === 'truce' || topic === 'tariffs' || done.has(topic)) continue;
      const match = words.exec(low);
      if (!match) continue;
      // Licences for magnets are controls; licences for rare earths are a matter of rare earths.
      if (HELD_BACK.test(low)) {
        if (topic === 'rare-earths' && !RARE.test(low)) continue;
        if (
          topic === 'export-controls' &&
          RARE.test(low) &&
          !/\b(?:export[- ]controls?|affiliates|software|technology)\b/.test(low)
        )
          continue;
      }
      if (
        !presents(seen, topic, match) &&
        !takenUp(seen, reading.all[index + 1]) &&
        !listed(seen, reading.all[index - 1])
      )
        continue;
      done.add(topic);
      found.push({
        claim: { kind: 'flashpoint', topic },
        ranges: [within(seen, 0, low.replace(/[\s.!?]+$/, '').length)],
        rule: `flashpoint: ${topic}`,
      });
    }
  }
  return found;
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
