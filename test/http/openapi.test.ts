/** The document says what the app does: every path of it is asked, and every reply is held against its schema. */
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { DOORS } from '../../src/answers/index.js';
import { REPLIES } from '../../src/answers/replies/index.js';
import { TALKS_TOPICS } from '../../src/answers/talks-topics.js';
import { makeLawSource } from '../../src/http/index.js';
import { ok } from '../../src/problem/index.js';
import { openLaw } from '../../src/truce.js';
import { approve, by, CLOCK, listThree, propose, TEAM, teamAfter } from '../store/team.js';
import { here, jsonOf } from './here.js';

const team = teamAfter(
  [by('analyst-2', approve('deal'))],
  CLOCK,
  teamAfter([by('analyst-1', propose('deal', listThree('20%', '2026-12-01')))], CLOCK, TEAM),
);
const law = openLaw();
const { app, broken } = here({
  laws: makeLawSource({ open: async () => ok({ law, team }), stamp: () => '', editions: () => '', version: '' }),
});
const document = await jsonOf(await app.request('/openapi.json'));

interface Operation {
  readonly path: string;
  readonly method: string;
  readonly about: any;
}

const operations: readonly Operation[] = Object.entries(document.paths).flatMap(([path, methods]) =>
  Object.entries(methods as object).map(([method, about]) => ({ path, method, about })),
);

const ajv = new Ajv2020({ strict: false, allErrors: true, validateFormats: false });
ajv.addSchema(document, 'api');

const pointer = (...parts: readonly string[]): string =>
  parts.map((part) => `/${encodeURIComponent(part.replaceAll('~', '~0').replaceAll('/', '~1'))}`).join('');

/** What a schema of the document has against a value; nothing when it fits. */
const against = ({ path, method }: Operation, status: number, type: string, value: unknown): unknown => {
  const validate = ajv.compile({
    $ref: `api#${pointer('paths', path, method, 'responses', String(status), 'content', type, 'schema')}`,
  });
  return validate(value) ? undefined : validate.errors;
};

/** The requests that the document shows: samples for curl, examples of bodies. */
const requestsOf = ({
  path,
  method,
  about,
}: Operation): readonly { readonly url: string; readonly init: RequestInit }[] => {
  const samples = (about['x-codeSamples'] ?? []).map(({ source }: { source: string }) => ({
    url: /'http:\/\/127\.0\.0\.1:8787([^']*)'/.exec(source)?.[1] ?? '',
    init: {},
  }));
  const example = about.requestBody?.content?.['application/json']?.example;
  if (example === undefined) return samples;
  const headers = { 'content-type': 'application/json' };
  return [...samples, { url: path, init: { method: method.toUpperCase(), headers, body: JSON.stringify(example) } }];
};

test('it is a document of OpenAPI 3.1 without a reference that leads nowhere', () => {
  expect(document.openapi).toBe('3.1.0');
  const references = [...JSON.stringify(document).matchAll(/"\$ref":"#\/components\/schemas\/([^"]+)"/g)].map(
    ([, name]) => name ?? '',
  );
  expect([...new Set(references)].filter((name) => document.components.schemas[name] === undefined)).toEqual([]);
  expect(references.length).toBeGreaterThan(50);
  const ids = operations.map(({ about }) => about.operationId);
  expect(new Set(ids).size).toBe(ids.length);
});

test('no route is undocumented, and none is documented that is not there', () => {
  const documented = operations.map(({ path, method }) => `${method.toUpperCase()} ${path}`);
  const served = app.routes
    .filter(({ method, path }) => method !== 'ALL' && !path.includes('*'))
    .map(({ method, path }) => `${method} ${path.replaceAll(/:(\w+)(\{[^}]*\})?/g, '{$1}')}`);
  expect(documented.toSorted()).toEqual([...new Set(served)].toSorted());
});

test('every door is documented with its fields and its reply', () => {
  for (const door of DOORS) {
    const parameters = document.paths[`/v1/${door.name}`].get.parameters ?? [];
    expect(parameters.map(({ name }: { name: string }) => name)).toEqual(Object.keys(door.question.shape));
    expect(
      parameters.filter(({ description, schema }: any) => (description ?? schema?.description) === undefined),
    ).toEqual([]);
    expect(REPLIES[door.name]).toBeDefined();
  }
});

describe.each(
  operations
    .filter(({ path }) => path !== '/v1/proposals/{id}')
    .map((each) => [`${each.method} ${each.path}`, each] as const),
)('%s', (_, operation) => {
  const requests = requestsOf(operation);

  test('shows how it is asked, and is answered as it says', async () => {
    expect(requests.length).toBeGreaterThan(0);
    for (const { url, init } of requests) {
      const reply = await app.request(url, init);
      expect([url, reply.status]).toEqual([url, 200]);
      const type = (reply.headers.get('content-type') ?? '').split(';')[0] ?? '';
      expect(Object.keys(operation.about.responses[200].content)).toContain(type);
      if (type === 'application/json') expect(against(operation, 200, type, await jsonOf(reply))).toBe(undefined);
    }
  });

  /** Of a type that nobody has, and with a parameter that nobody knows. */
  const gotten = () => {
    const url = `${requests[0]?.url.replace(/\?.*/, '')}?no-such-parameter=1`;
    return Promise.all([app.request(url, { headers: { accept: 'image/png' } }), app.request(url)]);
  };

  test('refuses in the form it says', async () => {
    const isAsked = operation.method === 'get' || document.paths[operation.path].get !== undefined;
    const refusals = [
      ...(isAsked ? await gotten() : []),
      ...(operation.method === 'post' ? [await app.request(operation.path, { method: 'POST', body: '{' })] : []),
    ].filter(({ status }) => status !== 200);
    for (const reply of refusals) {
      const { status } = reply;
      const about = operation.method === 'post' && status !== 415 ? { ...operation, method: 'get' } : operation;
      expect(Object.keys(document.paths[about.path]?.[about.method]?.responses ?? {})).toContain(String(status));
      expect(against(about, status, 'application/problem+json', await jsonOf(reply))).toBe(undefined);
    }
  });
});

describe('replies fit where answers differ in form', () => {
  const one = (path: string, method = 'get'): Operation => ({ path, method, about: {} });
  const fits = async (path: string, url: string) => {
    const reply = await app.request(url);
    expect([url, reply.status]).toEqual([url, 200]);
    expect(against(one(path), 200, 'application/json', await jsonOf(reply))).toBe(undefined);
  };

  test.each(Object.keys(TALKS_TOPICS))('talks of %s', (topic) => fits('/v1/talks', `/v1/talks?topic=${topic}`));

  test.each([
    [
      '/v1/duty',
      'hts=9503.00.00.73&origin=CN&value=25000&on=2025-08-12&scenario=as-signed%3D50%25&scenario=peak%3D50%25',
    ],
    ['/v1/duty', 'hts=9102.11.45&origin=CN&value=900&on=2025-07-01'],
    ['/v1/duty', 'hts=7202.11.10.00&origin=CN&value=10000&on=2026-02-15'],
    ['/v1/duty', 'hts=8708.29.51.60&origin=CN&value=8000&on=2025-07-01&claims=not-auto-part&aluminum_value=1500'],
    ['/v1/duty', 'hts=1201.90.00&origin=US&value=1000&importer=CN&on=2025-07-01'],
    ['/v1/brief', 'on=2018-01-01'],
    ['/v1/brief', 'on=2026-11-10&since=2026-01-01&scenario=extend:90d'],
    ['/v1/timeline', 'scenario=peak&known=2025-07-29'],
    ['/v1/timeline', ''],
    ['/v1/regime', ''],
    ['/v1/law', ''],
    ['/v1/instruments', ''],
    ['/v1/diff', 'from=2025-04-01&to=2026-11-01&scenario=lapse'],
    ['/v1/schedule', 'code=9503.00.00.73'],
    ['/v1/schedule', 'code=9503'],
  ])('%s?%s', (path, query) => fits(path, `${path}?${query}`));

  test('one proposal', async () => {
    const reply = await app.request('/v1/proposals/deal');
    expect(against(one('/v1/proposals/{id}'), 200, 'application/json', await jsonOf(reply))).toBe(undefined);
  });

  test('and a reply that is another is noticed', async () => {
    const brief = await jsonOf(await app.request('/v1/brief'));
    expect(against(one('/v1/brief'), 200, 'application/json', { ...brief, more: 1 })).toBeDefined();
    expect(against(one('/v1/brief'), 200, 'application/json', { ...brief, on: 20250729 })).toBeDefined();
  });
});

test('nothing broke', () => {
  expect(broken).toEqual([]);
});
