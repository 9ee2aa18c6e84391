/** The server as a process: its address, its end, and what only a socket can send. */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { MiddlewareHandler } from 'hono';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type HttpEnv, serve } from '../../src/http/index.js';
import { unwrap } from '../../src/problem/index.js';
import { parts } from './here.js';

const scratch = mkdtempSync(join(tmpdir(), 'serve-test-'));
const env = { ...process.env, TRUCE_STORE: 'none', TMPDIR: scratch };

interface Served {
  readonly child: ChildProcess;
  readonly url: string;
  readonly said: () => string;
  readonly logged: () => string;
}

const start = (...flags: string[]): Promise<Served> =>
  new Promise((resolve, reject) => {
    const child = spawn('node', ['dist/cli/truce.js', 'serve', '--port', '0', ...flags], { env });
    let [said, logged] = ['', ''];
    child.stderr.on('data', (text) => (logged += String(text)));
    child.stdout.on('data', (text) => {
      said += String(text);
      const url = /(http:\/\/\S+:\d+)\//.exec(said)?.[1];
      if (url !== undefined) resolve({ child, url, said: () => said, logged: () => logged });
    });
    child.once('exit', () => reject(new Error(`it ended: ${said}${logged}`)));
  });

const ended = ({ child }: Served): Promise<number | null> =>
  new Promise((resolve) => (child.exitCode === null ? child.once('exit', resolve) : resolve(child.exitCode)));

let served: Served;
beforeAll(async () => {
  served = await start();
}, 180_000);
afterAll(async () => {
  served.child.kill();
  await ended(served);
});

/** Sends bytes as they are, and gives what comes back until the line is cut. */
const raw = (bytes: string): Promise<string> =>
  new Promise((resolve, reject) => {
    const { hostname, port } = new URL(served.url);
    const socket = connect(Number(port), hostname, () => socket.write(bytes));
    let text = '';
    socket.on('data', (chunk) => (text += String(chunk)));
    socket.on('close', () => resolve(text));
    socket.on('error', reject);
  });

test('it prints its address on loopback', async () => {
  expect(served.said()).toMatch(/^Truce answers at http:\/\/127\.0\.0\.1:\d+\/ /);
  expect((await fetch(`${served.url}/v1/health`)).status).toBe(200);
});

describe('every example of docs/http.md works', () => {
  const examples = readFileSync('docs/http.md', 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('curl '));

  test('there are some', () => expect(examples.length).toBeGreaterThan(5));

  test.each(examples)('%s', async (line) => {
    const [url = ''] = /http:\/\/127\.0\.0\.1:8787[^']*/.exec(line) ?? [];
    const [, name, value] = /-H '([^:]+): ([^']+)'/.exec(line) ?? [];
    const [, data] = /-d '([^']+)'/.exec(line) ?? [];
    const [, file] = /--data-binary @(\S+)/.exec(line) ?? [];
    const body = data ?? (file === undefined ? undefined : readFileSync(file));
    const reply = await fetch(url.replace('http://127.0.0.1:8787', served.url), {
      ...(name === undefined ? {} : { headers: { [name]: value ?? '' } }),
      ...(body === undefined ? {} : { method: 'POST', body }),
    });
    const text = await reply.text();
    expect([reply.status, text.length > 100]).toEqual([200, true]);
  });
});

describe('what is no request is answered in the same form', () => {
  test.each([
    ['nonsense', 'nonsense\r\n\r\n', 400, 'bad-request'],
    [
      'a head that is too long',
      `GET /v1/health HTTP/1.1\r\nHost: localhost\r\nX: ${'x'.repeat(20_000)}\r\n\r\n`,
      431,
      'header-too-long',
    ],
    [
      'two lengths',
      'POST /v1/duty HTTP/1.1\r\nHost: localhost\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nx',
      400,
      'bad-request',
    ],
  ])('%s', async (_, bytes, status, code) => {
    const text = await raw(bytes);
    expect(text).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
    expect(text).toContain('application/problem+json');
    expect(text).toContain(`urn:truce:problem:${code}`);
  });

  test('dots that climb reach the server as they are, and are refused', async () => {
    const text = await raw('GET /v1/../../etc/passwd HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n');
    expect(text).toMatch(/^HTTP\/1\.1 400 /);
    expect(text).toContain('urn:truce:problem:bad-path');
  });
});

test('a file that is cut off on its way leaves nothing behind', async () => {
  const { hostname, port } = new URL(served.url);
  const socket = connect(Number(port), hostname);
  socket.write(
    'POST /v1/assess HTTP/1.1\r\nHost: localhost\r\nContent-Type: text/csv\r\nContent-Length: 1000000\r\n\r\nhts,origin,value\n',
  );
  const uploads = () => readdirSync(scratch).filter((name) => name.startsWith('truce-'));
  await expect.poll(uploads, { timeout: 10_000 }).toHaveLength(1);
  socket.destroy();
  await expect.poll(uploads, { timeout: 10_000 }).toEqual([]);
  expect((await fetch(`${served.url}/v1/health`)).status).toBe(200);
});

test.each(['SIGINT', 'SIGTERM'] as const)(
  '%s stops it, and it ends with 0',
  async (signal) => {
    const other = await start();
    expect((await fetch(`${other.url}/v1/health`)).status).toBe(200);
    other.child.kill(signal);
    expect(await ended(other)).toBe(0);
    expect(other.logged()).toContain(`${signal}: stopping`);
    expect(other.logged()).toContain('every running request ended');
    await expect(fetch(`${other.url}/v1/health`)).rejects.toThrow();
  },
  180_000,
);

describe('stopping', () => {
  /** A server whose health is told when the test says so. */
  const withGate = async () => {
    let [open, arrived] = [() => {}, () => {}];
    const gate = new Promise<void>((resolve) => (open = resolve));
    const there = new Promise<void>((resolve) => (arrived = resolve));
    const slow: MiddlewareHandler<HttpEnv> = async (c, next) => {
      if (c.req.path === '/v1/health') {
        arrived();
        await gate;
      }
      return next();
    };
    const running = unwrap(await serve({ ...parts(), guards: [slow] }, { host: '127.0.0.1', port: 0 }));
    return { running, open, there };
  };

  test('lets what runs end, and takes nothing new', async () => {
    const { running, open, there } = await withGate();
    const asked = fetch(`${running.url}/v1/health`);
    await there;
    const stopped = running.stop(60_000);
    await expect(fetch(`${running.url}/v1/editions`)).rejects.toThrow();
    open();
    const reply = await asked;
    expect([reply.status, reply.headers.get('connection')]).toEqual([200, 'close']);
    expect(await stopped).toBe(true);
  });

  test('cuts off what does not end', async () => {
    const { running, there } = await withGate();
    const asked = fetch(`${running.url}/v1/health`);
    asked.catch(() => undefined);
    await there;
    expect(await running.stop(100)).toBe(false);
    await expect(asked).rejects.toThrow();
  });
});

test('wrong flags are refused with what is wrong', () => {
  const run = (...flags: string[]) =>
    spawnSync('node', ['dist/cli/truce.js', 'serve', ...flags], { encoding: 'utf8', env });
  const refused = run('--port', '70000', '--rate', 'x', '--allow-origin', 'https://a.example/path');
  expect(refused.status).toBe(2);
  expect(refused.stderr).toContain("--port: '70000' is not a count");
  expect(refused.stderr).toContain("--rate: 'x' is not a count");
  expect(refused.stderr).toContain("'https://a.example/path' is not an origin");
  const taken = run('--port', new URL(served.url).port);
  expect([taken.status, taken.stderr]).toEqual([2, expect.stringContaining('something else listens on 127.0.0.1')]);
});
