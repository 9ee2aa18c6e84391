import { randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { failed, ok, type Result } from '../problem/index.js';
import { truceHome } from './store-place.js';

/** Shorter secrets could be tried out. */
const SHORTEST = 32;

/**
 * What a server signs cookies with: `TRUCE_SECRET`, else a file that is made once in the user's home of Truce and that nobody
 * else may read. Several servers of one database are given the same by the environment.
 */
export const serverSecret = (): Result<string> => {
  const given = process.env.TRUCE_SECRET;
  if (given === undefined || given === '') return secretOfHome(join(truceHome(), 'server-secret'));
  if (given.length >= SHORTEST) return ok(given);
  return failed({
    code: 'short-secret',
    where: 'TRUCE_SECRET',
    what: `the secret has ${given.length} characters`,
    mend: `give at least ${SHORTEST}, made by chance: openssl rand -base64 32`,
  });
};

const secretOfHome = (path: string): Result<string> => {
  try {
    mkdirSync(truceHome(), { recursive: true, mode: 0o700 });
    try {
      // `wx` fails where the file stands, so that of two servers that start at once one makes it and both read it.
      writeFileSync(path, `${randomBytes(32).toString('base64url')}\n`, { flag: 'wx', mode: 0o600 });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
    const secret = readFileSync(path, 'utf8').trim();
    return secret.length >= SHORTEST ? ok(secret) : failed(unusable(path, 'it is too short'));
  } catch (error) {
    return failed(unusable(path, (error as NodeJS.ErrnoException).code ?? 'it cannot be read'));
  }
};

const unusable = (path: string, why: string) => ({
  code: 'no-secret',
  where: path,
  what: `the server's secret cannot be kept or read here (${why})`,
  mend: 'give one by TRUCE_SECRET, or make TRUCE_HOME a folder of your own; deleting the file signs everybody out',
});
