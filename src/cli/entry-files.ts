import { existsSync } from 'node:fs';
import { failed, ok, type Result } from '../problem/index.js';

/** Whether the files that are named without a pattern are there, so that a wrong name is told with all that is wrong. */
export const entryFiles = (paths: readonly string[]): Result<readonly string[]> => {
  const absent = paths.filter((path) => !/[*?[]/.test(path) && !existsSync(path));
  if (absent.length === 0) return ok(paths);
  return failed(
    ...absent.map((path) => ({
      code: 'no-file',
      where: path,
      what: 'the file cannot be read',
      mend: 'check the path and the permissions',
    })),
  );
};
