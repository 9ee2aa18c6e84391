import type { Reading } from './reading.js';

/** Words that only speak of trade policy. */
const STRONG =
  /\b(?:tariffs?|customs (?:dut(?:y|ies)|tariff|union)|import dut(?:y|ies)|additional dut(?:y|ies)|countervailing|anti-?dumping|trade (?:war|talks|truce|deal|deals|agreement|pact|minister|representative|secretary|negotiat\w+|quarrel|dispute|deficit|surplus)|export controls?|import tax(?:es)?|counter-?dut(?:y|ies)|most-?favou?red|trade commissioner|rare earths?|de minimis)\b/g;
/** Words that do so only beside two countries. */
const WEAK =
  /\b(?:dut(?:y|ies)|lev(?:y|ies)|exports?|imports?|truce|pause|trade|goods|surcharges?|soybeans?|customs)\b/g;

/** Whether a text tells of trade policy between countries at all. Weather, sport and war have truces, deals and rates too. */
export const isTradeNews = ({ all }: Reading): boolean => {
  let strong = 0;
  let weak = 0;
  const parties = new Set<string>();
  for (const { low, parties: named } of all) {
    const found = low.match(STRONG)?.length ?? 0;
    const soft = low.match(WEAK)?.length ?? 0;
    strong += found;
    weak += soft;
    if (found + soft > 0) for (const { code } of named) parties.add(code);
    if (strong >= 3 && parties.size >= 2) return true;
  }
  if (parties.size === 0) return false;
  return (strong >= 2 && parties.size >= 1) || (strong >= 1 && weak >= 2) || (weak >= 4 && parties.size >= 2);
};
