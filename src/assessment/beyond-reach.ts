import type { Ledger } from '../ledger/index.js';
import { type Day, formatDay } from '../time/index.js';
import type { EntryLine } from './entry-line.js';

/** Goods or days that the law of this ledger does not reach: the answer is then not a duty. */
export const beyondReach = (
  line: Pick<EntryLine, 'importer' | 'origin'>,
  ledger: Ledger,
  on: Day,
): readonly string[] => {
  const reaches = ledger.reach.filter((reach) => reach.importer === line.importer);
  const reach = reaches.find((each) => each.origins.includes(line.origin));
  const held = reaches.flatMap((each) => each.origins).join(', ') || 'none';
  if (reach === undefined)
    return [`additional duties on goods of ${line.origin} (this ledger holds the law on goods of ${held})`];
  return on < reach.from ? [`additional duties before ${formatDay(reach.from)}`] : [];
};
