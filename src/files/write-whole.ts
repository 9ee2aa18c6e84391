import { closeSync, mkdirSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import { failed, ok, type Problem, type Result } from '../problem/index.js';

/**
 * Writes a file whole or not at all: beside its place first, then moved over it. Text may come piece by piece, because an
 * answer to a large file is longer than a string can be.
 */
export const writeWhole = (path: string, text: string | Iterable<string>): Result<string> => {
  const part = `${path}.${process.pid}.part`;
  try {
    mkdirSync(dirname(path), { recursive: true });
    writePieces(part, typeof text === 'string' ? [text] : text);
    renameSync(part, path);
    return ok(path);
  } catch (error) {
    removePart(part);
    return failed(cannotWrite(path, error));
  }
};

/** The same for what something else writes: it is given the path beside the place, and what it throws is told. */
export const writeWholeBy = async (path: string, write: (part: string) => Promise<void>): Promise<Result<string>> => {
  const part = `${path}.${process.pid}.part`;
  try {
    mkdirSync(dirname(path), { recursive: true });
    await write(part);
    renameSync(part, path);
    return ok(path);
  } catch (error) {
    removePart(part);
    return failed(cannotWrite(path, error));
  }
};

/** Writes pieces of text one after the other, each when there is room for it. */
export type PieceWriter = (take: (piece: string) => Promise<void>) => Promise<void>;

/** The same for text that comes piece by piece from something that takes its time. */
export const writeWholeFrom = (path: string, writer: PieceWriter): Promise<Result<string>> =>
  writeWholeBy(path, async (part) => {
    const file = openSync(part, 'w');
    try {
      await writer(async (piece) => {
        writeSync(file, piece);
      });
    } finally {
      closeSync(file);
    }
  });

const cannotWrite = (path: string, error: unknown): Problem => ({
  code: 'cannot-write',
  where: path,
  what: `the file cannot be written (${(error as NodeJS.ErrnoException).code ?? (error as Error).message})`,
  mend: 'check the folder and its permissions',
});

const writePieces = (path: string, pieces: Iterable<string>): void => {
  const file = openSync(path, 'w');
  try {
    for (const piece of pieces) writeSync(file, piece);
  } finally {
    closeSync(file);
  }
};

/** What cannot be removed was never written: a folder that is a file, or one that may not be entered. */
const removePart = (part: string): void => {
  try {
    rmSync(part, { force: true });
  } catch {
    // The caller is told why the file could not be written, which is the reason for this too.
  }
};
