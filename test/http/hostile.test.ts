/** A client that means harm, or is merely broken: it gets a clear refusal, and nothing breaks. */
import { describe, expect, test } from 'vitest';
import { isSane } from '../../src/http/guards/sane-path.js';
import { LIMITS } from '../../src/http/index.js';
import { DUTY, here, jsonOf } from './here.js';

type Body = string | Uint8Array<ArrayBuffer> | ReadableStream;

const { app, lines, broken } = here();

const post = (path: string, body: Body, headers: Record<string, string> = { 'content-type': 'application/json' }) =>
  app.request(path, { method: 'POST', headers, body, ...(body instanceof ReadableStream ? { duplex: 'half' } : {}) });

/** The status and the codes of a refusal, after it was seen to be one in the right form. */
const refusal = async (reply: Response): Promise<readonly [number, ...string[]]> => {
  expect(reply.headers.get('content-type')).toBe('application/problem+json');
  expect(reply.headers.get('cache-control')).toBe('no-store');
  const problem = await jsonOf(reply);
  expect(Object.keys(problem)).toEqual(['type', 'title', 'status', 'detail', 'instance', 'problems']);
  expect(problem.status).toBe(reply.status);
  expect(problem.instance).toBe(reply.headers.get('x-request-id'));
  return [reply.status, ...problem.problems.map(({ code }: { code: string }) => code)];
};

describe('bodies', () => {
  test('that are longer than the limit are refused, told or not', async () => {
    const { app } = here({ limits: { ...LIMITS, body: 100 } });
    const long = JSON.stringify({ text: 'x'.repeat(200) });
    const send = (headers: Record<string, string>, body: Body) =>
      app.request('/v1/read', { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body });
    expect(await refusal(await send({ 'content-length': String(long.length) }, long))).toEqual([413, 'body-too-long']);
    expect(await refusal(await send({}, long))).toEqual([413, 'body-too-long']);
  });

  test('that never end are given up', async () => {
    const { app } = here({ limits: { ...LIMITS, bodyTime: 50 } });
    const endless = new ReadableStream({
      start: (controller) => controller.enqueue(new TextEncoder().encode('{"hts":')),
    });
    const reply = await app.request('/v1/duty', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: endless,
      duplex: 'half',
    } as RequestInit);
    expect(await refusal(reply)).toEqual([408, 'request-timeout']);
  });

  test.each([
    ['nothing', ''],
    ['half an object', '{"hts": "9503'],
    ['bytes that are no UTF-8', new Uint8Array([0x7b, 0xff, 0xfe, 0x7d])],
    ['a page', '<html></html>'],
  ])('that hold %s are no JSON', async (_, body) => {
    expect(await refusal(await post('/v1/duty', body))).toEqual([400, 'bad-json']);
  });

  test.each([
    ['a list', '[]', ['bad-parameter']],
    ['null', 'null', ['bad-parameter']],
    ['a text', '"9503.00.00"', ['bad-parameter']],
    ['ten thousand brackets', '['.repeat(10_000) + ']'.repeat(10_000), ['bad-parameter']],
    ['a number for a text', '{"hts": 95030000, "origin": "CN", "value": "1"}', ['bad-parameter']],
    ['an object for a text', '{"hts": {"$gt": ""}, "origin": "CN", "value": "1"}', ['bad-parameter']],
    [
      'a prototype',
      '{"__proto__": {"hts": "9503.00.00"}, "origin": "CN", "value": "1"}',
      ['missing-parameter', 'unknown-parameter'],
    ],
    ['a text too long', JSON.stringify({ hts: '9'.repeat(1_000), origin: 'CN', value: '1' }), ['bad-parameter']],
    [
      'too many scenarios',
      JSON.stringify({ hts: '9503.00.00.73', origin: 'CN', value: '1', scenario: Array(21).fill('lapse') }),
      ['bad-parameter'],
    ],
  ])('that hold %s are no question', async (_, body, codes) => {
    expect(await refusal(await post('/v1/duty', body))).toEqual([400, ...codes]);
  });

  test.each([['text/plain'], ['application/x-www-form-urlencoded'], [''], ['multipart/form-data; boundary=x']])(
    'of type %j are not read as JSON',
    async (type) => {
      const reply = await post('/v1/duty', new TextEncoder().encode('{}'), type === '' ? {} : { 'content-type': type });
      expect(await refusal(reply)).toEqual([415, 'unsupported-type']);
    },
  );
});

describe('paths', () => {
  test.each([
    '/..',
    '/../etc/passwd',
    '/v1/../../etc/passwd',
    '/%2e%2e/etc/passwd',
    '/v1/measures/..%2f..%2fetc%2fpasswd',
    '/v1/measures/%2E%2E/x',
    '/./v1',
    '/v1/%00',
    '/v1/duty%0d%0aset-cookie:%20a=b',
    '/v1\\..\\windows',
    '/v1/%5c..%5cwindows',
    '/%ff',
    '/%',
    '/%zz',
  ])('%s names nothing', (path) => {
    expect(isSane(path)).toBe(false);
  });

  test.each([
    '/',
    '/v1/duty',
    '/v1/measures/us/section-301/china-list-3',
    '/v1/feed.rss',
    '/assets/index-a1b2.js',
    '/v1/measures/us%2Fsection-301',
    '/v1/instruments/US%20v.%20X',
  ])('%s is a path', (path) => {
    expect(isSane(path)).toBe(true);
  });

  test('that climb, and those that name a file of the disk, give nothing away', async () => {
    expect(await refusal(await app.request('/v1/measures/..%2f..%2fetc%2fpasswd'))).toEqual([400, 'bad-path']);
    for (const path of ['/etc/passwd', '/package.json', '/.git/config', '/assets/', '/v1', '/v1/', '/v1/duty/x'])
      expect(await refusal(await app.request(path))).toEqual([404, 'no-such-path']);
  });

  test('of things that are not there are not found, with the nearest that are', async () => {
    const reply = await app.request('/v1/measures/us/section-301/china-list-9?known=2025-07-29');
    expect(await refusal(reply)).toEqual([404, 'unknown-measure']);
    expect(await refusal(await app.request('/v1/instruments/us/1999/none'))).toEqual([404, 'unknown-instrument']);
    expect(await refusal(await app.request('/v1/proposals/none'))).toEqual([404, 'unknown-proposal']);
  });
});

test.each([
  ['PUT', DUTY, 'GET, HEAD, POST'],
  ['DELETE', '/v1/health', 'GET, HEAD'],
  ['POST', '/v1/measures/us/x', 'GET, HEAD'],
])('%s %s is no method there', async (method, path, allow) => {
  const reply = await app.request(path, { method });
  expect(await refusal(reply)).toEqual([405, 'wrong-method']);
  expect(reply.headers.get('allow')).toBe(allow);
});

test('HEAD has the head of GET and nothing else', async () => {
  const [head, get] = await Promise.all([app.request(DUTY, { method: 'HEAD' }), app.request(DUTY)]);
  expect([head.status, await head.text(), head.headers.get('etag')]).toEqual([200, '', get.headers.get('etag')]);
});

test('an answer of a type that is not taken is not given', async () => {
  const ask = (path: string, accept: string) => app.request(path, { headers: { accept } });
  expect(await refusal(await ask(DUTY, 'text/html'))).toEqual([406, 'not-acceptable']);
  expect(await refusal(await ask(DUTY, 'application/json;q=0'))).toEqual([406, 'not-acceptable']);
  expect(await refusal(await ask('/v1/feed.rss', 'application/json'))).toEqual([406, 'not-acceptable']);
  for (const accept of ['*/*', 'application/*', 'text/html, application/json;q=0.5'])
    expect((await ask(DUTY, accept)).status).toBe(200);
});

describe('other hosts and origins', () => {
  test.each(['tariffs.example.com', 'localhost.example.com', '127.0.0.1.example.com', '10.0.0.1:8787', ''])(
    'a server on loopback does not answer for host %j',
    async (host) => {
      expect(await refusal(await app.request('/v1/health', { headers: { host } }))).toEqual([403, 'foreign-host']);
    },
  );

  test.each(['localhost:8787', '127.0.0.1:8787', '[::1]:8787', 'LOCALHOST'])('it does for %s', async (host) => {
    expect((await app.request('/v1/health', { headers: { host } })).status).toBe(200);
  });

  const body = JSON.stringify({ hts: '9503.00.00.73', origin: 'CN', value: '1' });
  const from = (origin: string, to = app) =>
    to.request('/v1/duty', {
      method: 'POST',
      body,
      headers: { 'content-type': 'application/json', host: 'localhost:8787', origin },
    });

  test('a page of another origin cannot send anything, one of ours can', async () => {
    expect(await refusal(await from('https://evil.example.com'))).toEqual([403, 'foreign-origin']);
    expect(await refusal(await from('null'))).toEqual([403, 'foreign-origin']);
    expect((await from('http://localhost:8787')).status).toBe(200);
    const hidden = await app.request('/v1/duty', {
      method: 'POST',
      body,
      headers: { 'content-type': 'application/json', 'sec-fetch-site': 'cross-site' },
    });
    expect(await refusal(hidden)).toEqual([403, 'foreign-origin']);
  });

  test('no other origin may read, unless it was allowed', async () => {
    const origin = 'https://tariffs.example.com';
    const closed = await app.request(DUTY, { headers: { origin } });
    expect(closed.headers.get('access-control-allow-origin')).toBe(null);
    const { app: open } = here({ allowOrigins: [origin] });
    expect((await open.request(DUTY, { headers: { origin } })).headers.get('access-control-allow-origin')).toBe(origin);
    expect((await from(origin, open)).status).toBe(200);
    const preflight = await open.request('/v1/duty', { method: 'OPTIONS', headers: { origin } });
    expect([preflight.status, preflight.headers.get('access-control-allow-methods')]).toEqual([204, 'GET, POST']);
    const other = await open.request(DUTY, { headers: { origin: 'https://evil.example.com' } });
    expect(other.headers.get('access-control-allow-origin')).toBe(null);
  });
});

test('who asks too much is told when to come back', async () => {
  const { app } = here({ limits: { ...LIMITS, rate: 3 } });
  for (let count = 0; count < 3; count += 1) expect((await app.request('/v1/health')).status).toBe(200);
  const reply = await app.request('/v1/health');
  expect(await refusal(reply)).toEqual([429, 'too-many-requests']);
  expect(Number(reply.headers.get('retry-after'))).toBeGreaterThan(0);
  expect(Number(reply.headers.get('retry-after'))).toBeLessThanOrEqual(60);
});

test('a server that stops sends new requests away', async () => {
  const { app } = here({ stopping: () => true });
  const reply = await app.request('/v1/health');
  expect(await refusal(reply)).toEqual([503, 'stopping']);
  expect(reply.headers.get('connection')).toBe('close');
});

test('what breaks here is told by its id alone, and the log has the rest', async () => {
  const { app, broken } = here({
    laws: {
      current: () => {
        throw new Error('a secret path');
      },
    },
  });
  const reply = await app.request(DUTY);
  const text = await reply.clone().text();
  expect(await refusal(reply)).toEqual([500, 'internal-error']);
  expect(text).not.toContain('secret');
  expect(broken.map(String)).toEqual(['Error: a secret path']);
});

test('an id of the asker’s own is kept if it is sane, else another is made', async () => {
  const idOf = async (id: string) =>
    (await app.request('/v1/health', { headers: { 'x-request-id': id } })).headers.get('x-request-id');
  expect(await idOf('broker-7.2026_11')).toBe('broker-7.2026_11');
  for (const id of ['a b', '<script>', 'x'.repeat(65), '"}{"']) expect(await idOf(id)).toMatch(/^[0-9a-f-]{36}$/);
});

test('text that would be a script elsewhere comes back as data that no browser runs', async () => {
  const script = '<script>alert(1)</script>';
  const reply = await app.request(`/v1/duty?hts=${encodeURIComponent(script)}&origin=CN&value=1`);
  expect(reply.headers.get('content-type')).toBe('application/problem+json');
  expect(reply.headers.get('x-content-type-options')).toBe('nosniff');
  expect(reply.headers.get('content-security-policy')).toContain("default-src 'none'");
  expect(reply.headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
  expect(reply.headers.get('referrer-policy')).toBe('no-referrer');
  expect((await app.request(`/v1/read?text=${encodeURIComponent(script)}`)).headers.get('x-content-type-options')).toBe(
    'nosniff',
  );
});

test('the log holds no query, body, cookie or key', async () => {
  await app.request(`${DUTY}&claims=hush-query`, {
    headers: { cookie: 'a=hush-cookie', authorization: 'Bearer hush-key' },
  });
  await post('/v1/duty', '{"hts":"hush-body"}');
  expect(JSON.stringify(lines)).not.toContain('hush');
  expect(lines.at(-1)).toMatchObject({ method: 'POST', path: '/v1/duty', status: 400, caller: 'here' });
  expect(Object.keys(lines.at(-1) ?? {})).toEqual(['id', 'method', 'path', 'status', 'ms', 'caller']);
});

test('nothing broke', () => {
  expect(broken).toEqual([]);
});
