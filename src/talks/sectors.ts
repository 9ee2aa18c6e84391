import type { ListId } from '../ledger/index.js';
import type { Sector } from './talks.js';

/** The strategic sectors that a code belongs to, by the lists of each: a code stands for everything below it. */
export const sectorsOf = (
  digits: string,
  sectors: readonly Sector[],
  lists: ReadonlyMap<ListId, readonly string[]>,
): readonly Sector[] =>
  sectors.filter((sector) =>
    sector.lists.some((list) => (lists.get(list as ListId) ?? []).some((code) => digits.startsWith(code))),
  );
