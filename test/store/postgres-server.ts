/**
 * A real PostgreSQL server for tests: from Debian's packages where they are installed, installed when they are not and
 * root may, on a data folder and a port of its own. Where none can be had, the reason is told and the tests are skipped.
 */
import { spawnSync } from 'node:child_process';
import { chmodSync, chownSync, existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';

export type PostgresServer =
  | { readonly running: true; readonly url: (database: string) => string; readonly stop: () => void }
  | { readonly running: false; readonly reason: string };

const isRoot = process.getuid?.() === 0;

export const startPostgres = async (): Promise<PostgresServer> => {
  const bin = foundBin() ?? installedBin();
  if (typeof bin !== 'string') return { running: false, reason: bin.reason };
  const folder = mkdtempSync(join(tmpdir(), 'truce-postgres-'));
  const password = 'only-for-this-run';
  writeFileSync(join(folder, 'password'), password);
  // The server refuses to run as root, so everything it touches belongs to its own user.
  if (isRoot) for (const path of [folder, join(folder, 'password')]) giveToPostgres(path);
  chmodSync(folder, 0o700);
  const data = join(folder, 'data');
  const run = (program: string, args: readonly string[]) => asPostgres(join(bin, program), args, folder);
  const made = run('initdb', [
    '-D',
    data,
    '-U',
    'truce',
    '-A',
    'scram-sha-256',
    `--pwfile=${join(folder, 'password')}`,
  ]);
  if (made.status !== 0) return gone(folder, `initdb failed: ${made.stderr}`);
  const port = await freePort();
  const options = `-p ${port} -c listen_addresses=127.0.0.1 -c unix_socket_directories=${folder} -c fsync=off`;
  const started = run('pg_ctl', ['-D', data, '-w', '-l', join(folder, 'log'), '-o', options, 'start']);
  if (started.status !== 0) return gone(folder, `pg_ctl failed: ${started.stderr}${started.stdout}`);
  return {
    running: true,
    url: (database) => `postgres://truce:${password}@127.0.0.1:${port}/${database}`,
    stop: () => {
      run('pg_ctl', ['-D', data, '-m', 'immediate', '-w', 'stop']);
      rmSync(folder, { recursive: true, force: true });
    },
  };
};

/** A database that nobody used before. */
export const freshDatabase = async (
  server: PostgresServer & { readonly running: true },
  name: string,
): Promise<string> => {
  const client = new pg.Client({ connectionString: server.url('postgres') });
  await client.connect();
  await client.query(`create database ${name}`);
  await client.end();
  return server.url(name);
};

const DEBIAN = '/usr/lib/postgresql';

const foundBin = (): string | undefined => {
  const versions = existsSync(DEBIAN) ? readdirSync(DEBIAN).sort((a, b) => Number(b) - Number(a)) : [];
  const folders = [...versions.map((version) => join(DEBIAN, version, 'bin')), ...(process.env.PATH ?? '').split(':')];
  return folders.find((folder) => existsSync(join(folder, 'initdb')) && existsSync(join(folder, 'pg_ctl')));
};

const installedBin = (): string | { readonly reason: string } => {
  if (!isRoot) return { reason: 'PostgreSQL is not installed, and only root can install it' };
  if (spawnSync('apt-get', ['--version']).status !== 0)
    return { reason: 'PostgreSQL is not installed, and there is no apt-get to install it with' };
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const patience = { env, timeout: 180_000, encoding: 'utf8' } as const;
  spawnSync('apt-get', ['update'], patience);
  const installed = spawnSync('apt-get', ['install', '-y', '--no-install-recommends', 'postgresql'], patience);
  const last = (installed.stderr ?? '').trim().split('\n').at(-1);
  return foundBin() ?? { reason: `PostgreSQL is not installed, and apt-get could not install it: ${last}` };
};

const giveToPostgres = (path: string): void => {
  const id = (flag: string) => Number(spawnSync('id', [flag, 'postgres'], { encoding: 'utf8' }).stdout);
  chownSync(path, id('-u'), id('-g'));
};

const asPostgres = (program: string, args: readonly string[], cwd: string) => {
  const [command, ...rest] = isRoot ? ['runuser', '-u', 'postgres', '--', program, ...args] : [program, ...args];
  // The server keeps its parent's pipes open for as long as it runs, so what pg_ctl says goes to its log.
  const stdio = args.includes('start') ? ('ignore' as const) : ('pipe' as const);
  const ran = spawnSync(command ?? program, rest, { cwd, stdio, encoding: 'utf8', timeout: 60_000 });
  return { status: ran.status, stdout: ran.stdout ?? '', stderr: ran.stderr ?? '' };
};

const gone = (folder: string, reason: string): PostgresServer => {
  rmSync(folder, { recursive: true, force: true });
  return { running: false, reason: reason.trim() };
};

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });
