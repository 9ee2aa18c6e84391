/** `truce mcp` over standard input and output: every tool, every resource, and what an agent gets wrong. */
import { once } from 'node:events';
import type { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { answerPieces } from '../../src/answers/index.js';
import { TOOL_DOORS, TOOLS } from '../../src/mcp/index.js';
import { TOOL_WORDS } from '../../src/mcp/tool-words.js';
import { unwrap } from '../../src/problem/index.js';
import { day } from '../../src/time/index.js';
import { openLaw } from '../../src/truce.js';
import { agent, program, textOf } from './agent.js';
import { TOOL_QUESTIONS } from './questions.js';

let client: Client;

beforeAll(async () => {
  client = await agent();
}, 60_000);

afterAll(() => client.close());

const call = (name: string, question: Readonly<Record<string, unknown>> = {}) =>
  client.callTool({ name, arguments: question });

const problemsOf = async (name: string, question: Readonly<Record<string, unknown>>): Promise<unknown> => {
  const reply = await call(name, question);
  expect(reply.isError).toBe(true);
  expect(reply.structuredContent).toBeUndefined();
  return JSON.parse(textOf(reply)).problems;
};

describe('the tools', () => {
  test('are listed with a title, sentences, and schemas for what goes in and what comes out', async () => {
    const { tools } = await client.listTools();
    expect(tools.map(({ name }) => name)).toEqual(TOOL_DOORS.map(({ name }) => name));
    expect(tools).toEqual(TOOLS);
    for (const { title, description, inputSchema, outputSchema, annotations } of tools) {
      expect(title).toMatch(/\w{4}/);
      expect(description).toMatch(/\. /);
      expect(inputSchema).toMatchObject({ type: 'object', additionalProperties: false });
      expect(outputSchema?.required).toEqual(
        expect.arrayContaining(['on', 'known', 'verified_to', 'citations', 'answer']),
      );
      expect(annotations).toMatchObject({ readOnlyHint: true, openWorldHint: false });
    }
  });

  test('each has a question here, and sentences that explain it', () => {
    expect(TOOL_QUESTIONS.map(({ tool }) => tool).toSorted()).toEqual(TOOL_DOORS.map(({ name }) => name).toSorted());
    expect(Object.keys(TOOL_WORDS).toSorted()).toEqual(TOOL_DOORS.map(({ name }) => name).toSorted());
  });

  const law = openLaw();

  test.each(TOOL_QUESTIONS)(
    '$tool answers with the bytes of its door',
    async ({ tool, question, on, known, verified }) => {
      const door = TOOL_DOORS.find(({ name }) => name === tool);
      const answer = unwrap(door?.answer({ law, today: day('2026-11-10') }, question) ?? never());
      const reply = await call(tool, question);
      expect(reply.isError).toBeUndefined();
      expect(textOf(reply)).toBe([...answerPieces(answer)].join(''));
      const { answer: beside, citations, ...about } = reply.structuredContent as Record<string, unknown>;
      expect(JSON.stringify(beside)).toBe(JSON.stringify(answer.json));
      expect(about).toMatchObject({ on, known, verified_to: verified, incomplete: answer.incomplete });
      expect(new Set((citations as object[]).map((each) => JSON.stringify(each))).size).toBe(
        (citations as object[]).length,
      );
    },
  );

  const never = (): never => {
    throw new Error('no such door');
  };

  test('citations name each source once, with its address where it is held', async () => {
    const reply = await call('law', { measure: '9903.01.63', on: '2025-08-12', known: '2025-07-29' });
    const { citations } = reply.structuredContent as { readonly citations: readonly Record<string, unknown>[] };
    const cited = [...new Set([...textOf(reply).matchAll(/"event": "([^"]+)"/g)].map(([, event]) => event))];
    expect(cited.length).toBeGreaterThan(1);
    expect(citations.map(({ event }) => event)).toEqual(cited);
    expect(citations).toContainEqual({
      citation: 'EO 14298, 90 FR 21831',
      instrument: 'us/2025/eo-14298',
      at: 's. 3(b)',
      event: 'us/2025/eo-14298#1',
      url: 'https://www.govinfo.gov/content/pkg/FR-2025-05-21/html/2025-09297.htm',
    });
  });
});

describe('what an agent gets wrong', () => {
  test('comes back with code, where, what and mend, all of it at once', async () => {
    expect(await problemsOf('duty', { hts: 7202111000, colour: 'red', origin: 'CN' })).toEqual([
      {
        code: 'bad-parameter',
        where: 'hts',
        what: 'this is not text in quotes',
        mend: 'Tariff code, 8 or 10 digits, dotted or not',
      },
      { code: 'missing-parameter', where: 'value', what: 'this is not given', mend: 'Customs value in dollars' },
      expect.objectContaining({ code: 'unknown-parameter', where: 'colour' }),
    ]);
    expect(await problemsOf('brief', { on: '2025-02-30' })).toMatchObject([{ code: 'bad-day', where: 'on' }]);
    expect(await problemsOf('law', { measure: 'us/section-999/none' })).toMatchObject([{ code: 'unknown-measure' }]);
    expect(await problemsOf('regime', { scenario: '/etc/passwd.yaml' })).toMatchObject([{ code: 'no-scenario-files' }]);
  });

  test('a tool that is not there is an error of the protocol that names those that are', async () => {
    await expect(call('sign', { proposal: 'p' })).rejects.toThrow(/there is no tool 'sign'; the tools are duty, brief/);
  });

  test('an answer that is too long says how to ask for less', async () => {
    const short = await agent(['--longest', '20']);
    const reply = await short.callTool({ name: 'timeline', arguments: { known: '2025-07-29' } });
    await short.close();
    expect(reply.isError).toBe(true);
    expect(JSON.parse(textOf(reply)).problems).toEqual([
      {
        code: 'answer-too-long',
        where: 'timeline',
        what: expect.stringMatching(/^the answer has \d+ kB, and at most 20 kB are given at once$/),
        mend: 'ask for a shorter span with from and until; truce mcp --longest KB allows more',
      },
    ]);
  });
});

describe('the resources', () => {
  test('list the brief, every instrument known and every measure, page by page', async () => {
    const uris: string[] = [];
    let cursor: string | undefined;
    do {
      const page = await client.listResources(cursor === undefined ? {} : { cursor });
      uris.push(...page.resources.map(({ uri }) => uri));
      cursor = page.nextCursor;
    } while (cursor !== undefined);
    const { ledger } = openLaw();
    expect(uris[0]).toBe('truce://brief/today');
    expect(uris).toContain('truce://instruments/us/2025/eo-14334');
    expect(uris.filter((uri) => uri.startsWith('truce://measures/'))).toHaveLength(ledger.measures.size);
    expect(new Set(uris).size).toBe(uris.length);
    await expect(client.listResources({ cursor: 'x' })).rejects.toThrow("'x' is no cursor");
  });

  test.each([
    'truce://brief/today',
    'truce://instruments/us/2025/eo-14334',
    'truce://measures/us/ieepa-fentanyl/china',
  ])('%s is an answer of law with its citations', async (uri) => {
    const { contents } = await client.readResource({ uri });
    expect(contents).toMatchObject([{ uri, mimeType: 'application/json' }]);
    const { answer, citations, verified_to } = JSON.parse((contents[0] as { readonly text: string }).text);
    expect(answer).toBeTruthy();
    expect(citations.length).toBeGreaterThan(0);
    expect(verified_to).toMatch(/^20\d\d-/);
  });

  test('every one that is listed can be read', async () => {
    const { resources } = await client.listResources();
    for (const { uri } of resources.slice(1, 8)) {
      const { contents } = await client.readResource({ uri });
      expect(JSON.parse((contents[0] as { readonly text: string }).text).answer).toHaveLength(1);
    }
  });

  test('have templates, and ids are completed', async () => {
    const { resourceTemplates } = await client.listResourceTemplates();
    expect(resourceTemplates.map(({ uriTemplate }) => uriTemplate)).toEqual([
      'truce://instruments/{+id}',
      'truce://measures/{+id}',
    ]);
    const { completion } = await client.complete({
      ref: { type: 'ref/resource', uri: 'truce://instruments/{+id}' },
      argument: { name: 'id', value: 'us/2025/eo-1433' },
    });
    expect(completion.values).toContain('us/2025/eo-14334');
    expect(completion.values.every((id) => id.startsWith('us/2025/eo-1433'))).toBe(true);
  });

  test.each([
    'truce://measures/../../etc/passwd',
    'truce://instruments/%E0%A4%A',
    'file:///etc/passwd',
    'truce://brief/',
  ])('%s is none', async (uri) => {
    await expect(client.readResource({ uri })).rejects.toMatchObject({ code: -32002 });
  });
});

describe('the process', () => {
  const START = [
    {
      jsonrpc: '2.0',
      id: 0,
      method: 'initialize',
      params: { protocolVersion: '2025-06-18', capabilities: {}, clientInfo: { name: 'test', version: '0' } },
    },
    { jsonrpc: '2.0', method: 'notifications/initialized' },
  ];

  /** Writes messages at once, closes the input, and gives what the program said until it ended. */
  const said = async (messages: readonly object[]) => {
    const child = program();
    let out = '';
    let err = '';
    child.stdout.setEncoding('utf8').on('data', (piece: string) => {
      out += piece;
    });
    child.stderr.setEncoding('utf8').on('data', (piece: string) => {
      err += piece;
    });
    child.stdin.end(messages.map((message) => `${JSON.stringify(message)}\n`).join(''));
    const [code] = await once(child, 'close');
    return {
      replies: out
        .split('\n')
        .filter(Boolean)
        .map((line) => JSON.parse(line)),
      err,
      code,
    };
  };

  const calling = (id: number, name: string) => ({
    jsonrpc: '2.0',
    id,
    method: 'tools/call',
    params: { name, arguments: { on: '2025-07-29' } },
  });

  test('answers what was asked before the input closed, says nothing else, and ends well', async () => {
    const { replies, err, code } = await said([...START, calling(1, 'brief'), calling(2, 'editions')]);
    expect(replies.map(({ id }) => id).toSorted()).toEqual([0, 1, 2]);
    expect(replies.every(({ jsonrpc }) => jsonrpc === '2.0')).toBe(true);
    expect(err).toBe('');
    expect(code).toBe(0);
  });

  test('a request that is cancelled is not answered, and the next one is', async () => {
    const cancel = { jsonrpc: '2.0', method: 'notifications/cancelled', params: { requestId: 1, reason: 'enough' } };
    const { replies, code } = await said([...START, calling(1, 'brief'), cancel, calling(2, 'brief')]);
    expect(replies.map(({ id }) => id)).toEqual([0, 2]);
    expect(code).toBe(0);
  });

  test('work on many lines hears in between that it is cancelled, and answers others meanwhile', async () => {
    const line = { hts: '9503.00.00.73', origin: 'CN', value: '25000', entry_date: '2025-08-12' };
    const lines = Array.from({ length: 20_000 }, (_, index) => ({ ...line, value: String(1_000 + index) }));
    const enough = new AbortController();
    const long = client.callTool({ name: 'exposure', arguments: { lines, known: '2025-07-29' } }, undefined, {
      signal: enough.signal,
    });
    const outcome = expect(long).rejects.toThrow('enough');
    await client.ping();
    enough.abort('enough');
    await outcome;
    expect(textOf(await call('editions'))).toMatch(/2025-basic/);
  });

  test('a line that is no message is told on standard error alone', async () => {
    const child = program();
    let err = '';
    child.stderr.setEncoding('utf8').on('data', (piece: string) => {
      err += piece;
    });
    child.stdin.end('not json\n');
    const [code] = await once(child, 'close');
    expect(err).toMatch(/^truce mcp: /);
    expect(code).toBe(0);
  });
});
