/**
 * The server under load, on loopback, with a bare server of the same framework in the same run: questions answered a second, the
 * slowest hundredth, a thousand connections at once, and memory over a hundred thousand questions. `npm run bench:http`; the build must
 * stand. The client is a process of its own on the same machine, so that the server has one core where there are two.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { cpus } from 'node:os';
import autocannon, { type Ran } from 'autocannon';

const SECONDS = Number(process.argv[2] ?? 5);
const CONNECTIONS = 50;
const ROUNDS = 3;
const QUESTIONS = 100_000;

const HELLO = `
import { serve } from '@hono/node-server';
import { Hono } from 'hono';
const app = new Hono().get('/', (c) => c.text('Hello'));
serve({ fetch: app.fetch, hostname: '127.0.0.1', port: 0 }, ({ port }) => console.log('at http://127.0.0.1:' + port + '/'));
`;

interface Served {
  readonly child: ChildProcess;
  readonly url: string;
}

/** Starts a server that prints its address. */
const start = (words: readonly string[]): Promise<Served> =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, words, {
      stdio: ['ignore', 'pipe', 'ignore'],
      env: { ...process.env, TRUCE_STORE: 'none' },
    });
    let said = '';
    child.stdout?.on('data', (text) => {
      said += String(text);
      const url = /(http:\/\/127\.0\.0\.1:\d+)\//.exec(said)?.[1];
      if (url !== undefined) resolve({ child, url });
    });
    child.once('exit', () => reject(new Error(`no server: ${said}`)));
  });

const residentMB = ({ child }: Served): number => {
  const kB = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))?.[1];
  return Math.round(Number(kB) / 1024);
};

const QUERY = 'hts=9503.00.00.73&origin=CN&on=2025-08-12&known=2025-07-29';
let counted = 0;

/** The same question each time, or each time one that was never asked. */
const repeated = (url: string) => ({ url: `${url}/v1/duty?${QUERY}&value=25000` });
const distinct = (url: string) => ({
  url,
  requests: [
    {
      setupRequest: (asked: object) => {
        counted += 1;
        return { ...asked, method: 'GET', path: `/v1/duty?${QUERY}&value=${counted}.50` };
      },
    },
  ],
});

const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;

const wrong = ({ errors, timeouts, non2xx }: Ran): number => errors + timeouts + non2xx;

const count = (value: number): string => Math.round(value).toLocaleString('en-US');

const hello = await start(['--input-type=module', '-e', HELLO]);
const truce = await start(['dist/cli/truce.js', 'serve', '--port', '0', '--rate', '10000000']);
const subjects = [
  ['bare Hono, "Hello"', { url: hello.url }],
  ['GET /v1/duty, one question', repeated(truce.url)],
  ['GET /v1/duty, each another', distinct(truce.url)],
] as const;

try {
  console.log(
    `${cpus().length} cores, Node.js ${process.version}; ${ROUNDS} rounds of ${SECONDS} s, ${CONNECTIONS} connections\n`,
  );
  const runs = new Map<string, Ran[]>(subjects.map(([name]) => [name, []]));
  for (const [, options] of subjects) await autocannon({ ...options, connections: 10, duration: 2 });
  for (let round = 0; round < ROUNDS; round += 1)
    for (const [name, options] of subjects)
      runs.get(name)?.push(await autocannon({ ...options, connections: CONNECTIONS, duration: SECONDS }));
  const bare = median(runs.get(subjects[0][0])?.map(({ requests }) => requests.average) ?? []);
  for (const [name, ran] of runs) {
    const rate = median(ran.map(({ requests }) => requests.average));
    const p99 = median(ran.map(({ latency }) => latency.p99));
    const failed = ran.reduce((sum, each) => sum + wrong(each), 0);
    console.log(
      `${name.padEnd(28)} ${count(rate).padStart(8)}/s  ${(rate / bare).toFixed(2)}x of bare  p99 ${p99} ms  ${failed} failed`,
    );
  }

  const crowd = await autocannon({ ...repeated(truce.url), connections: 1_000, duration: 10, timeout: 20 });
  console.log(
    `\n1,000 connections: ${count(crowd.requests.total)} answered in 10 s, ${wrong(crowd)} failed, p99 ${crowd.latency.p99} ms`,
  );

  const sizes: number[] = [];
  for (let asked = 0; asked < QUESTIONS; asked += QUESTIONS / 10) {
    const ran = await autocannon({ ...distinct(truce.url), connections: CONNECTIONS, amount: QUESTIONS / 10 });
    if (wrong(ran) > 0) throw new Error(`${wrong(ran)} questions failed`);
    sizes.push(residentMB(truce));
  }
  console.log(`memory after each ${count(QUESTIONS / 10)} questions, none asked twice: ${sizes.join(', ')} MB`);
} finally {
  hello.child.kill();
  truce.child.kill();
}
