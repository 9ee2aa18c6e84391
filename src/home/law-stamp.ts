import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { scheduleFolder } from './open-law.js';
import { heldStoreAddress } from './store-place.js';

/** How often a database that is no file is asked whether it grew, in milliseconds. */
const OFTEN = 1_000;

/**
 * Changes whenever what `openUsersLaw` reads may have changed: a team's file or an edition was written. It is cheap enough
 * to be asked at every question. A PostgreSQL store has no file to look at, so its stamp changes every second.
 */
export const lawStamp = (now: () => number = Date.now): string => {
  const address = heldStoreAddress();
  const store =
    address === undefined
      ? 'none'
      : address.kind === 'sqlite'
        ? fileStamp(address.path)
        : String(Math.floor(now() / OFTEN));
  return `${store} ${fileStamp(scheduleFolder())}`;
};

/** The user's own editions as they lie on the disk; part of what makes two laws the same. */
export const editionsStamp = (): string => {
  const folder = scheduleFolder();
  if (fileStamp(folder) === 'none') return '';
  return readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => `${name} ${fileStamp(join(folder, name))}`)
    .join('\n');
};

const fileStamp = (path: string): string => {
  const stat = statSync(path, { bigint: true, throwIfNoEntry: false });
  return stat === undefined ? 'none' : `${stat.ino}:${stat.size}:${stat.mtimeNs}`;
};
