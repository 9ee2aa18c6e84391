import type { Topic } from '../candidate.js';
import { type Found, within } from '../found.js';
import { TOPIC_WORDS } from '../lexicon/topics.js';
import type { Reading, Seen } from '../reading.js';

/** What presents a topic as a matter between the sides. */
const MATTER =
  /\b(?:talks?|talked|discuss\w*|rais(?:e|ed|ing)|came up|touch(?:ed|es)?|issues?|matters?|topics?|concerns?|dispute[sd]?|agenda|table|frameworks?|controls?|licen[cs]\w*|curbs?|restrict\w*|exports?|purchases?|buy(?:s|ing)?|bought|ban(?:s|ned)?|sale|sell|fees?|dut(?:y|ies)|tariffs?|relief|press(?:ed)?|demand\w*|agreed|agreement|deal|settle\w*|open|sanction\w*|complain\w*|flow|supply|supplies|shipments?|ease[sd]?|easing|lift(?:ed|s)?|suspend\w*|stop(?:ped)?|block\w*|crackdown|gap|shrink|narrow\w*|imbalance|negotiat\w*|sticking|hurdle|friction|quarrel|grievance\w*|promise[sd]?|pledge[sd]?|list(?:s|ed)?|probe|investigat\w*|consensus|unresolved|permits?|commitments?|access|deficit|fentanyl|about)\b/;

/** Topics that a text presents as matters between the sides, each once. */
export const findFlashpoints = (reading: Reading): readonly Found[] => {
  const found: Found[] = [];
  const done = new Set<Topic>();
  for (const seen of reading.all) {
    const { low } = seen;
    for (const [topic, words] of TOPIC_WORDS) {
      if (topic === 'truce' || topic === 'tariffs' || done.has(topic)) continue;
      const match = words.exec(low);
      if (!match || !presents(seen, topic, match)) continue;
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

const presents = (seen: Seen, topic: Topic, match: RegExpExecArray): boolean => {
  const { low } = seen;
  const around = low.slice(Math.max(0, match.index - 110), match.index + match[0].length + 90);
  const rest = around.replace(match[0], ' ');
  if (topic === 'deficit')
    return /\b(?:trade|goods|exports|imports|united states|china|american|chinese|balance|with)\b/.test(low);
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
