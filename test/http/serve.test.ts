/** The server as a process: its address, its end, and what only a socket can send. */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

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
  '%s lets what runs end, takes nothing new, and ends with 0',
  async (signal) => {
    const other = await start();
    const csv = readFileSync('examples/importer.csv');
    const running = fetch(`${other.url}/v1/exposure?known=2025-07-29`, {
      method: 'POST',
      body: csv,
      headers: { 'content-type': 'text/csv' },
    });
    // The file is there, so the request runs.
    await expect
      .poll(() => readdirSync(scratch).some((name) => name.startsWith('truce-upload-')), {
        timeout: 20_000,
        interval: 10,
      })
      .toBe(true);
    other.child.kill(signal);
    const reply = await running;
    expect([reply.status, JSON.parse(await reply.text()).files]).toEqual([200, ['lines.csv']]);
    expect(await ended(other)).toBe(0);
    expect(other.logged()).toContain(`${signal}: stopping`);
    expect(other.logged()).toContain('every running request ended');
    await expect(fetch(`${other.url}/v1/health`)).rejects.toThrow();
  },
);

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
