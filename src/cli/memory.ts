import { failed, ok, type Result } from '../problem/index.js';

/** How much memory the bulk path may take, as its engine writes it. */
export const memoryOption = (text: string | undefined): Result<string> => {
  if (text === undefined) return ok('2GB');
  if (/^\d{1,6}(?:\.\d+)?\s?[KMGT]i?B$/i.test(text)) return ok(text);
  return failed({
    code: 'bad-memory',
    where: '--memory',
    what: `'${text}' is no size`,
    mend: 'write a number with its unit, such as 500MB or 4GB',
  });
};
