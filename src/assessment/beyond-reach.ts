import type { Ledger } from '../ledger/index.js';
import { type Day, formatDay } from '../time/index.js';
import type { EntryLine } from './entry-line.js';

/** Goods or days that the law of this ledger does not reach: the answer is then not a duty. */
export const beyondReach = (
  line: Pick<EntryLine, 'importer' | 'origin'>,
  ledger: Ledger,
  on: Day,
): readonly string[] => {
  const reach = ledger.reach.find((each) => each.importer === line.importer && each.origins.includes(line.origin));
  if (reach !== undefined && on >= reach.from) return NOTHING;
  if (reach !== undefined) return [`additional duties before ${formatDay(reach.from)}`];
  const reaches = ledger.reach.filter((each) => each.importer === line.importer);
  const held = reaches.flatMap((each) => each.origins).join(', ') || 'none';
  return [`additional duties on goods of ${line.origin} (this ledger holds the law on goods of ${held})`];
};

const NOTHING: readonly never[] = [];
