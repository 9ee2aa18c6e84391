import { existsSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import type { Watched } from '../../brief/index.js';
import { writeWhole } from '../../files/index.js';
import { failed, ok, type Result } from '../../problem/index.js';
import { formatDay, parseDay } from '../../time/index.js';

/** Where the last look is kept: `$TRUCE_HOME/watch.json`, else `~/.truce/watch.json`. */
export const stateFile = (): string => join(process.env.TRUCE_HOME ?? join(homedir(), '.truce'), 'watch.json');

const stateSchema = z.strictObject({
  format: z.literal(1),
  day: z.string(),
  head: z.string().regex(/^[0-9a-f]{64}$/),
  seen: z.record(z.string(), z.string()),
});

/** The last look, or nothing before the first one. A file that is something else is refused and left alone. */
export const readState = (path: string): Result<Watched | undefined> => {
  if (!existsSync(path)) return ok(undefined);
  const state = stateSchema.safeParse(parsed(path));
  const day = state.success ? parseDay(state.data.day) : undefined;
  if (!state.success || day?.ok !== true)
    return failed({
      code: 'bad-watch-state',
      where: path,
      what: 'the file does not hold a last look of truce watch',
      mend: 'move it away to start anew, or name another with --state',
    });
  return ok({ day: day.value, head: state.data.head, seen: state.data.seen });
};

const parsed = (path: string): unknown => {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return undefined;
  }
};

/** Keeps a look for the next one, whole or not at all. */
export const writeState = (path: string, { day, head, seen }: Watched): Result<string> =>
  writeWhole(path, `${JSON.stringify({ format: 1, day: formatDay(day), head, seen }, null, 1)}\n`);
