import { readFileSync } from 'node:fs';
import { failed, ok, type Result } from '../problem/index.js';

/** The text of a file that a person named. */
export const readText = (path: string): Result<string> => {
  try {
    return ok(readFileSync(path, 'utf8'));
  } catch {
    return failed({
      code: 'no-file',
      where: path,
      what: 'the file cannot be read',
      mend: 'check the path and the permissions',
    });
  }
};
