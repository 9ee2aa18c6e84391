import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** `truce serve` as somebody starts it for the first time. */
export interface Process {
  readonly address: string;
  /** The one-time code that the terminal shows on a first run. */
  readonly firstCode: string;
  readonly stop: () => Promise<void>;
}

/** Starts the built program in a home of its own, on any free port, and reads what it prints. */
export const serveProcess = async (): Promise<Process> => {
  const home = mkdtempSync(join(tmpdir(), 'truce-serve-'));
  const { TRUCE_STORE: _, ...environment } = process.env;
  const child = spawn(process.execPath, ['dist/cli/truce.js', 'serve', '--port', '0', '--quiet'], {
    env: { ...environment, TRUCE_HOME: home },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const [, address = '', firstCode = ''] = await printed(child, /(http:\/\/[^/\s]+)\/[\s\S]*#\/inbox\?code=(\S+)/);
  return {
    address,
    firstCode,
    stop: async () => {
      const ended = new Promise((resolve) => child.once('exit', resolve));
      child.kill('SIGTERM');
      await ended;
      rmSync(home, { recursive: true, force: true });
    },
  };
};

const printed = (child: ChildProcess, wanted: RegExp): Promise<RegExpExecArray> =>
  new Promise((resolve, reject) => {
    let told = '';
    const take = (piece: Buffer): void => {
      told += piece.toString();
      const found = wanted.exec(told);
      if (found !== null) resolve(found);
    };
    child.stdout?.on('data', take);
    child.stderr?.on('data', take);
    child.once('exit', (code) => reject(new Error(`truce serve ended with ${code} and said: ${told}`)));
  });
