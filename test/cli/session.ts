/** Runs the built command line as a person would, and reads sessions written as text. */
import { type SpawnSyncReturns, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

export interface Ran {
  readonly out: string;
  readonly err: string;
  readonly code: number | null;
}

const PROGRAM = resolve('dist/cli/truce.js');

export interface Setting {
  readonly env?: Readonly<Record<string, string>>;
  readonly cwd?: string;
}

/** Runs `truce ARGS`. Nothing of the tester's own home, colours or editions is seen. */
export const truce = (args: readonly string[], { env = {}, cwd = process.cwd() }: Setting = {}): Ran => {
  const ran: SpawnSyncReturns<string> = spawnSync(process.execPath, [PROGRAM, ...args], {
    encoding: 'utf8',
    // A file of answers is longer than the megabyte that is read by default.
    maxBuffer: 2 ** 28,
    cwd,
    env: { PATH: process.env.PATH ?? '', TRUCE_HOME: '/nonexistent', ...env },
  });
  return { out: ran.stdout, err: ran.stderr, code: ran.status };
};

/** The words of a shell line: quotes keep spaces together. */
export const wordsOf = (line: string): readonly string[] =>
  [...line.matchAll(/"([^"]*)"|'([^']*)'|(\S+)/g)].map(([, double, single, plain]) => double ?? single ?? plain ?? '');

export interface Command {
  readonly line: string;
  readonly out: string;
  readonly err: string;
  readonly code: number;
}

/**
 * A session as text: `$ truce …`, then what it prints, lines on standard error after `2> `, and `→ 1` where the exit code is
 * not 0. Lines that begin with `#` before the first command say what the session is about.
 */
export const readSession = (path: string): readonly Command[] =>
  readFileSync(path, 'utf8')
    .split(/^(?=\$ truce )/m)
    .filter((part) => part.startsWith('$ truce '))
    .map((part) => {
      const [first = '', ...rest] = part.replace(/\n+$/, '').split('\n');
      const code = rest.findLast((line) => /^→ \d$/.test(line));
      const said = rest.filter((line) => line !== code);
      const err = said.filter((line) => line.startsWith('2> ')).map((line) => line.slice(3));
      const out = said.filter((line) => !line.startsWith('2> '));
      return {
        line: first.slice(8),
        out: out.join('\n'),
        err: err.join('\n'),
        code: code === undefined ? 0 : Number(code.slice(2)),
      };
    });
