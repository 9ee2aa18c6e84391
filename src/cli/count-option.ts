import { failed, ok, type Result } from '../problem/index.js';

/** A whole number given by a flag. */
export const countOption = (flag: string, text: string): Result<number> =>
  /^\d{1,4}$/.test(text)
    ? ok(Number(text))
    : failed({
        code: 'bad-count',
        where: flag,
        what: `'${text}' is not a count`,
        mend: 'give a whole number up to 9999',
      });
