import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { RefundLaw } from '../ledger/index.js';
import { readRefundLaw } from '../ledger/read-refund-law.js';
import type { Result } from '../problem/index.js';

/** Reads `law/refunds`: the rates of interest and the ways by which duties come back. */
export const readRefundFolder = (folder: string): Result<RefundLaw> => {
  const textOf = (name: string): string | undefined => {
    const path = join(folder, 'refunds', name);
    return existsSync(path) ? readFileSync(path, 'utf8') : undefined;
  };
  return readRefundLaw({ interest: textOf('interest-rates.yaml'), routes: textOf('routes.yaml') });
};
