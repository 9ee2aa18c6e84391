/** `truce mcp --http`: the same over streamable HTTP, and who may not ask. */
import type { ChildProcessWithoutNullStreams } from 'node:child_process';
import { once } from 'node:events';
import { request } from 'node:http';
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StreamableHTTPClientTransport } from '@modelcontextprotocol/sdk/client/streamableHttp.js';
import type { Transport } from '@modelcontextprotocol/sdk/shared/transport.js';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { TOOLS } from '../../src/mcp/index.js';
import { truce } from '../cli/session.js';
import { program, textOf } from './agent.js';
import { TOOL_QUESTIONS } from './questions.js';

let child: ChildProcessWithoutNullStreams;
let address: URL;
let client: Client;

beforeAll(async () => {
  child = program(['--http', '--port', '0']);
  let out = '';
  for await (const piece of child.stdout.setEncoding('utf8')) {
    out += piece;
    if (out.includes('\n')) break;
  }
  address = new URL(/http:\S+\/mcp/.exec(out)?.[0] ?? '');
  client = new Client({ name: 'test', version: '0.0.0' });
  // The transport's own types are looser about what is undefined than ours.
  await client.connect(new StreamableHTTPClientTransport(address) as Transport);
}, 60_000);

afterAll(async () => {
  await client.close();
  const ended = once(child, 'close');
  child.kill('SIGTERM');
  expect((await ended)[0]).toBe(0);
});

/** An answer is one JSON value, or one object a line. */
const valuesOf = (text: string): unknown =>
  text.startsWith('{"')
    ? text
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line))
    : JSON.parse(text);

test('every tool answers over HTTP', async () => {
  expect((await client.listTools()).tools).toEqual(TOOLS);
  for (const { tool, question, on, known, verified } of TOOL_QUESTIONS) {
    const reply = await client.callTool({ name: tool, arguments: question });
    expect(reply.structuredContent).toMatchObject({ on, known, verified_to: verified });
    expect(valuesOf(textOf(reply))).toEqual((reply.structuredContent as { readonly answer: unknown }).answer);
  }
});

test('resources, completion and mistakes are as over standard input', async () => {
  const { contents } = await client.readResource({ uri: 'truce://measures/9903.01.63' });
  expect(JSON.parse((contents[0] as { readonly text: string }).text).answer[0].heading).toBe('9903.01.63');
  const reply = await client.callTool({ name: 'brief', arguments: { on: 'tomorrow' } });
  expect(JSON.parse(textOf(reply)).problems).toMatchObject([{ code: 'bad-day', where: 'on' }]);
  await expect(client.callTool({ name: 'sign', arguments: {} })).rejects.toThrow(/no tool 'sign'/);
});

/** A raw request, because a client of ours sets Host and Origin as they should be. */
const raw = (
  headers: Readonly<Record<string, string>>,
  body = '{"jsonrpc":"2.0","id":1,"method":"ping"}',
  method = 'POST',
): Promise<{ readonly status: number; readonly text: string; readonly allow: string | undefined }> =>
  new Promise((resolve, reject) => {
    const sent = request(
      {
        host: address.hostname,
        port: address.port,
        path: '/mcp',
        method,
        headers: {
          accept: 'application/json, text/event-stream',
          'content-type': 'application/json',
          ...headers,
        },
      },
      async (reply) => {
        let text = '';
        for await (const piece of reply.setEncoding('utf8')) text += piece;
        resolve({ status: reply.statusCode ?? 0, text, allow: reply.headers.allow });
      },
    );
    sent.on('error', reject).end(method === 'GET' ? undefined : body);
  });

describe('who may not ask', () => {
  test('a request as it should be is answered', async () => {
    const { status, text } = await raw({});
    expect([status, JSON.parse(text)]).toEqual([200, { jsonrpc: '2.0', id: 1, result: {} }]);
  });

  test.each([
    ['another host', { host: 'rebound.example' }, 403, 'foreign-host'],
    ['a page of another origin', { origin: 'https://elsewhere.example' }, 403, 'foreign-origin'],
    ['a page that hides its origin', { origin: 'null' }, 403, 'foreign-origin'],
  ])('%s', async (_, headers, status, code) => {
    const reply = await raw(headers);
    expect(reply.status).toBe(status);
    expect(JSON.parse(reply.text).problems).toMatchObject([{ code }]);
  });

  test('a body that is too long, no JSON, of another type, or a method of another kind', async () => {
    expect((await raw({}, `{"jsonrpc":"2.0","id":1,"method":"${'x'.repeat(10_000_001)}"}`)).status).toBe(413);
    expect((await raw({}, 'not json')).status).toBe(400);
    expect((await raw({ 'content-type': 'text/plain' })).status).toBe(415);
    expect(await raw({}, '', 'GET')).toMatchObject({ status: 405, allow: 'POST' });
  });

  test('after all of that it still answers', async () => {
    expect((await raw({})).status).toBe(200);
  });
});

test('wrong flags and a port that is taken are told on standard error', () => {
  expect(truce(['mcp', '--longest', 'much'])).toMatchObject({ code: 2, out: '' });
  expect(truce(['mcp', '--http', '--port', '70000']).err).toMatch(/--port: '70000' is not a count/);
  const taken = truce(['mcp', '--http', '--port', address.port]);
  expect(taken).toMatchObject({ code: 2, out: '' });
  expect(taken.err).toMatch(/something else listens/);
});
