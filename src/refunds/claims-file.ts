import { plainHeader } from '../assessment/index.js';
import type { GivenFile } from '../portfolio/index.js';
import { failed, ok, type Problem, type Result } from '../problem/index.js';
import { plainEntryNumber } from './entry-number.js';

/** What CBP's claim file says of an entry. */
export interface CapeClaim {
  readonly claim: string;
  readonly status: string;
  readonly error?: string;
  /** The entry is taken: the claim was accepted and the entry has no error of its own. */
  readonly accepted: boolean;
}

/** Reads CBP's claim file: ENTRY_NUMBER, CLAIM_NUMBER, STATUS, ERROR_DESCRIPTION. An accepted claim of an entry outweighs its others. */
export const readClaims = ({ path, headers, rows }: GivenFile): Result<ReadonlyMap<string, CapeClaim>> => {
  const placeOf = (name: string): number => headers.findIndex((header) => plainHeader(header) === name);
  const [entry, claim, status, error] = ['entrynumber', 'claimnumber', 'status', 'errordescription'].map(placeOf);
  if (entry === undefined || entry < 0 || status === undefined || status < 0)
    return failed({
      code: 'missing-column',
      where: `${path}, header`,
      what: `a claim file has ENTRY_NUMBER and STATUS (there are ${headers.filter(Boolean).join(', ') || 'none'})`,
      mend: 'give the file as CBP hands it out',
    });
  const claims = new Map<string, CapeClaim>();
  const problems: Problem[] = [];
  for (const { number, cells, problem } of rows) {
    if (problem !== undefined) problems.push({ ...problem, where: `${path}, line ${number}` });
    const key = plainEntryNumber(cells[entry] ?? '');
    if (key === '' || claims.get(key)?.accepted) continue;
    const words = cells[status]?.trim() ?? '';
    const wrong = cells[error ?? -1]?.trim() ?? '';
    claims.set(key, {
      claim: cells[claim ?? -1]?.trim() ?? '',
      status: words,
      ...(wrong === '' ? {} : { error: wrong }),
      accepted: /^accepted/i.test(words) && wrong === '',
    });
  }
  return problems.length > 0 ? failed(...problems) : ok(claims);
};
