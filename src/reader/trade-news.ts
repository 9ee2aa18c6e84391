import type { Reading } from './reading.js';

/** Words that only speak of trade policy. */
const STRONG =
  /\b(?:tariffs?|customs (?:dut(?:y|ies)|tariff|union)|import dut(?:y|ies)|additional dut(?:y|ies)|countervailing|anti-?dumping|trade (?:war|talks|truce|deal|deals|agreement|pact|minister|representative|secretary|negotiat\w+|quarrel|dispute|deficit|surplus)|export controls?|import tax(?:es)?|counter-?dut(?:y|ies)|most-?favou?red|trade commissioner|rare earths?|de minimis)\b/g;
/** Words that do so only beside two countries. */
const WEAK =
  /\b(?:dut(?:y|ies)|lev(?:y|ies)|exports?|imports?|goods|surcharges?|soybeans?|customs|tax (?:of|on) |tariff-free|\d+(?:%| per ?cent) on |sanctions on|purchases)\b/g;
const PAUSE = /\b(?:truce|pause|standstill|suspension)\b/g;

const count = (text: string, words: RegExp): number => text.match(words)?.length ?? 0;

/** Whether a text tells of trade policy between countries at all. Weather, sport and war have truces, deals and rates too. */
export const isTradeNews = ({ paragraphs }: Reading): boolean => {
  let strong = 0;
  let weak = 0;
  let pauses = 0;
  /** Sentences in which such words stand beside a country. */
  let beside = 0;
  const parties = new Set<string>();
  for (const { seen } of paragraphs) {
    for (const { low, parties: mentions } of seen) {
      const [sure, unsure, paused] = [count(low, STRONG), count(low, WEAK), count(low, PAUSE)];
      strong += sure;
      weak += unsure;
      pauses += paused;
      if (sure + unsure + (strong > 0 ? paused : 0) > 0 && mentions.length > 0) beside += 1;
      for (const { code } of mentions) parties.add(code);
    }
    if (strong >= 4 && beside >= 2) return true;
  }
  if (beside === 0) return false;
  return (strong >= 1 && strong + weak + pauses >= 2) || (weak >= 3 && parties.size >= 2);
};
