import { spawnSync } from 'node:child_process';
import { beforeAll, describe, expect, test } from 'vitest';
import { DOORS } from '../../src/answers/index.js';
import { DUTY, here, jsonOf, TODAY } from './here.js';

const { app, broken } = here();
const post = (path: string, body: unknown) =>
  app.request(path, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });

/** One question a door, as a query and as its flags on the command line. */
const QUESTIONS: Readonly<
  Record<string, { readonly query: Record<string, string | string[]>; readonly flags: string[] }>
> = {
  duty: {
    query: {
      hts: '9503.00.00.73',
      origin: 'CN',
      value: '25000',
      on: '2025-08-12',
      known: '2025-07-29',
      scenario: ['as-signed', 'extend:90d'],
    },
    flags: [
      'duty',
      '9503.00.00.73',
      '--origin',
      'CN',
      '--value',
      '25000',
      '--on',
      '2025-08-12',
      '--known',
      '2025-07-29',
      '--scenario',
      'as-signed',
      '--scenario',
      'extend:90d',
    ],
  },
  brief: { query: { on: '2025-07-29' }, flags: ['brief', '--on', '2025-07-29'] },
  timeline: { query: { known: '2025-07-29' }, flags: ['timeline', '--known', '2025-07-29'] },
  regime: {
    query: { on: '2025-07-29', known: '2025-07-29' },
    flags: ['regime', '--on', '2025-07-29', '--known', '2025-07-29'],
  },
  law: {
    query: { measure: '9903.88.03', on: '2025-07-29', known: '2025-07-29' },
    flags: ['law', '9903.88.03', '--on', '2025-07-29', '--known', '2025-07-29'],
  },
  instruments: { query: { instrument: 'us/2025/eo-14298', known: '2025-07-29' }, flags: [] },
  diff: {
    query: { from: '2025-04-01', to: '2025-05-20', known: '2025-07-29' },
    flags: ['diff', '--from', '2025-04-01', '--to', '2025-05-20', '--known', '2025-07-29'],
  },
  scenarios: {
    query: { on: '2025-08-12', known: '2025-07-29' },
    flags: ['scenarios', '--on', '2025-08-12', '--known', '2025-07-29'],
  },
  talks: { query: { topic: 'rounds', known: '2025-07-29' }, flags: ['talks', 'rounds', '--known', '2025-07-29'] },
  read: {
    query: { text: 'The United States and China agreed to extend the truce by 90 days.', published: '2025-08-11' },
    flags: [],
  },
  schedule: {
    query: { code: '9503.00.00', on: '2025-07-29' },
    flags: ['schedule', 'show', '9503.00.00', '--on', '2025-07-29'],
  },
  search: { query: { words: 'toys', on: '2025-07-29' }, flags: [] },
  editions: { query: {}, flags: ['schedule', 'list'] },
};

const queryOf = (query: Record<string, string | string[]>): string =>
  new URLSearchParams(
    Object.entries(query).flatMap(([name, value]) => [value].flat().map((each): [string, string] => [name, each])),
  ).toString();

test('every door has a question here', () => {
  expect(DOORS.map(({ name }) => name).filter((name) => QUESTIONS[name] === undefined)).toEqual([]);
});

describe.each(DOORS.map(({ name }) => name))('%s', (name) => {
  const { query, flags } = QUESTIONS[name] ?? { query: {}, flags: [] };

  test('GET and POST give the same bytes', async () => {
    const got = await app.request(`/v1/${name}?${queryOf(query)}`);
    const posted = await post(`/v1/${name}`, query);
    expect([got.status, posted.status]).toEqual([200, 200]);
    const text = await got.text();
    expect(await posted.text()).toBe(text);
    expect(got.headers.get('etag')).toBe(posted.headers.get('etag'));
    expect(text.endsWith('\n')).toBe(true);
  });

  test.runIf(flags.length > 0)('and they are those of the command line', async () => {
    const { stdout } = spawnSync('node', ['dist/cli/truce.js', ...flags, '--json'], {
      encoding: 'utf8',
      env: { ...process.env, TRUCE_STORE: 'none' },
    });
    expect(await (await app.request(`/v1/${name}?${queryOf(query)}`)).text()).toBe(stdout);
  });

  test('has no parameter that is ignored', async () => {
    const reply = await app.request(`/v1/${name}?${queryOf({ ...query, knwon: '2025-01-01' })}`);
    expect(reply.status).toBe(400);
    expect(await jsonOf(reply)).toMatchObject({ problems: [{ code: 'unknown-parameter', where: 'knwon' }] });
    expect((await post(`/v1/${name}`, { ...query, knwon: '2025-01-01' })).status).toBe(400);
  });

  test('is another question tomorrow exactly where today stands in for a day', async () => {
    const days = DOORS.find((door) => door.name === name)?.todayFor ?? [];
    const tomorrow = here({ today: () => (TODAY + 1) as typeof TODAY }).app;
    const path = (left: readonly string[]) =>
      `/v1/${name}?${queryOf(Object.fromEntries(Object.entries(query).filter(([field]) => !left.includes(field))))}`;
    const named = await app.request(path([]));
    const later = await tomorrow.request(path([]));
    expect(later.headers.get('etag')).toBe(named.headers.get('etag'));
    expect(await later.text()).toBe(await named.text());
    if (days.length === 0) return;
    const open = path(days);
    expect((await tomorrow.request(open)).headers.get('etag')).not.toBe((await app.request(open)).headers.get('etag'));
  });
});

test('an answer that is held already is not sent again', async () => {
  const etag = (await app.request(DUTY)).headers.get('etag') ?? '';
  const again = await app.request(DUTY, { headers: { 'if-none-match': `"other", W/${etag}` } });
  expect([again.status, await again.text(), again.headers.get('etag')]).toEqual([304, '', etag]);
  expect((await app.request(DUTY, { headers: { 'if-none-match': '"other"' } })).status).toBe(200);
});

test('an answer that lacks something says so in its head', async () => {
  const reply = await app.request('/v1/duty?hts=9102.11.45&origin=CN&value=900&on=2025-07-01&known=2025-07-29');
  expect(reply.headers.get('truce-incomplete')).toBe('true');
  expect((await jsonOf(reply)).duty).toBe(null);
  expect((await app.request(DUTY)).headers.get('truce-incomplete')).toBe(null);
});

test('problems have the codes of the command line, all of them at once', async () => {
  const reply = await app.request('/v1/duty?hts=95&origin=Atlantis&value=25000&on=2025-13-01');
  expect(reply.status).toBe(422);
  expect(reply.headers.get('content-type')).toBe('application/problem+json');
  const problem = await jsonOf(reply);
  expect(problem.problems.map(({ code }: { code: string }) => code)).toEqual([
    'bad-hts-code',
    'unknown-origin',
    'bad-day',
  ]);
  expect(problem).toMatchObject({ type: 'urn:truce:problem:bad-hts-code', title: 'Bad hts code', status: 422 });
  expect(problem.instance).toBe(reply.headers.get('x-request-id'));
});

test('a scenario cannot name a file of the server', async () => {
  const reply = await app.request(`${DUTY}&scenario=/etc/passwd.yaml`);
  expect(reply.status).toBe(422);
  expect((await jsonOf(reply)).problems[0].code).toBe('no-scenario-files');
});

test('nothing broke', () => {
  expect(broken).toEqual([]);
});

beforeAll(() => app.request(DUTY));
