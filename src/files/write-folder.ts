import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { failed, ok, type Problem, type Result } from '../problem/index.js';

/** What may stand in a folder that is written over; without it the folder must be new or empty. */
export type Replaceable = (name: string) => boolean;

/**
 * Writes a folder whole or not at all: all of it beside its place first, then put there by its name. What stood there before goes only
 * when all that takes its place is written.
 */
export const writeFolder = async <T>(
  folder: string,
  replaceable: Replaceable | undefined,
  write: (beside: string) => Promise<T>,
): Promise<Result<T>> => {
  const refused = folderRefused(folder, replaceable);
  if (refused !== undefined) return failed(refused);
  const place = resolve(folder);
  const beside = join(dirname(place), `.${basename(place)}.${process.pid}.part`);
  try {
    mkdirSync(beside, { recursive: true });
    const written = await write(beside);
    putInPlace(beside, place);
    return ok(written);
  } catch (error) {
    return failed(cannotWrite(folder, error));
  } finally {
    removeQuietly(beside);
  }
};

/** Why a folder is not written, for who would rather know before the work; nothing when it may be. */
export const folderRefused = (folder: string, replaceable: Replaceable | undefined): Problem | undefined => {
  const place = resolve(folder);
  if (!existsSync(place)) return undefined;
  if (!statSync(place).isDirectory())
    return {
      code: 'not-a-folder',
      where: folder,
      what: 'this is a file',
      mend: 'name a folder that does not exist yet, or an empty one',
    };
  const held = readdirSync(place).sort();
  if (held.length === 0) return undefined;
  if (replaceable === undefined)
    return {
      code: 'folder-not-empty',
      where: folder,
      what: 'the folder holds files already',
      mend: 'name another folder, or add --overwrite if an earlier export stands in it',
    };
  const other = held.find((name) => !replaceable(name));
  if (other === undefined) return undefined;
  return {
    code: 'folder-not-empty',
    where: folder,
    what: `the folder holds '${other}', which no export wrote and which would be lost`,
    mend: 'name another folder, or move that file away',
  };
};

const putInPlace = (beside: string, place: string): void => {
  const old = `${beside}.old`;
  if (existsSync(place)) renameSync(place, old);
  try {
    renameSync(beside, place);
  } catch (error) {
    if (existsSync(old)) renameSync(old, place);
    throw error;
  }
  removeQuietly(old);
};

/** What could not be written cannot be removed either; the caller is told of the first. */
const removeQuietly = (path: string): void => {
  try {
    rmSync(path, { recursive: true, force: true });
  } catch {
    // See above.
  }
};

const cannotWrite = (folder: string, error: unknown): Problem => {
  const { code } = error as NodeJS.ErrnoException;
  // An error without a code is no matter of files: it is a mistake of ours.
  if (code === undefined) throw error;
  return {
    code: 'cannot-write',
    where: folder,
    what: `the folder cannot be written (${code})`,
    mend: 'check the folder above it and its permissions',
  };
};
