import { failed, ok, type Result } from '../problem/index.js';

/** Two territories as `US,CN`. */
export const parseParties = (text: string): Result<readonly [string, string]> => {
  const [first, second, ...rest] = text
    .toUpperCase()
    .split(',')
    .map((word) => word.trim());
  if (first && second && rest.length === 0 && [first, second].every((party) => /^[A-Z]{2}$/.test(party)))
    return ok([first, second]);
  return failed({
    code: 'bad-parties',
    where: '--between',
    what: `'${text}' are not two parties`,
    mend: 'write two ISO codes: US,CN',
  });
};
