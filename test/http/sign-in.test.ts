/** Who may come in: sessions, keys, codes, and what a page elsewhere or a thief can do with them, which is nothing. */
import { statSync } from 'node:fs';
import { getAuthTables } from 'better-auth/db';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { unwrap } from '../../src/problem/index.js';
import { LIBRARY_TABLES } from '../../src/store/desk/index.js';
import { teamHead } from '../../src/store/index.js';
import { jsonOf } from './here.js';
import { clock, LIST_3, ORIGIN, ownFolder, PASSWORD, type Person, type Server, serverAt } from './team.js';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const folder = ownFolder();
const address = { kind: 'sqlite', path: `${folder.path}/team.db` } as const;
let server: Server;
let signer: Person;
const secrets: string[] = [PASSWORD];

beforeAll(async () => {
  server = serverAt(address);
  expect(await jsonOf(await server.nobody.send('GET', '/v1/auth/me'))).toMatchObject({ first_run: true });
  signer = await server.first('signer-1');
  secrets.push(signer.cookie, signer.csrf);
});

afterAll(async () => {
  await server.close();
  folder.remove();
});

const refused = async (sent: () => Promise<Response>): Promise<readonly [number, string]> => {
  const before = teamHead(await server.ledger());
  const reply = await sent();
  expect(teamHead(await server.ledger())).toBe(before);
  return [reply.status, (await jsonOf(reply)).problems[0].code];
};

const proposal = { id: 'from-elsewhere', text: LIST_3 };
const propose = (by: { send: Person['send'] }, headers: Record<string, string>) => () =>
  by.send('POST', '/v1/proposals', proposal, headers);

test('the cookie is for the browser alone, and the file for its owner', async () => {
  const reply = await server.nobody.send('POST', '/v1/auth/sign-in', {
    email: 'SIGNER-1@example.com ',
    password: PASSWORD,
  });
  const [cookie = ''] = reply.headers.getSetCookie();
  expect(cookie).toMatch(/^truce\.session_token=.*; Max-Age=43200; Path=\/; HttpOnly; SameSite=Strict$/);
  expect(reply.headers.get('cache-control')).toBe('no-store');
  expect(statSync(address.path).mode & 0o007).toBe(0);
});

test('the first code opens one account, and no other', async () => {
  expect(await server.front.firstCode()).toEqual({ ok: true, value: undefined });
  for (const code of ['', 'guess', 'x'.repeat(43)])
    expect(
      await refused(() =>
        server.nobody.send('POST', '/v1/auth/sign-up', {
          code,
          name: 'thief',
          email: 'thief@example.com',
          password: PASSWORD,
        }),
      ),
    ).toEqual([422, 'bad-sign-up-code']);
});

test('an invitation is for one member and one use', async () => {
  await signer.send('POST', '/v1/team/members', { name: 'analyst-1', role: 'analyst' });
  const { code, invitation } = await jsonOf(await signer.send('POST', '/v1/invitations', { member: 'analyst-1' }));
  secrets.push(code);
  const signUp = (more: object) => () =>
    server.nobody.send('POST', '/v1/auth/sign-up', {
      code,
      email: 'analyst-1@example.com',
      password: PASSWORD,
      ...more,
    });
  expect(await refused(signUp({ name: 'signer-1' }))).toEqual([422, 'bad-sign-up-code']);
  expect(await refused(signUp({ email: 'signer-1@example.com' }))).toEqual([409, 'email-taken']);
  expect(await refused(signUp({ password: 'short' }))).toEqual([400, 'bad-parameter']);
  expect((await signUp({})()).status).toBe(200);
  expect(await refused(signUp({ email: 'other@example.com' }))).toEqual([422, 'bad-sign-up-code']);
  expect(await refused(() => signer.send('POST', '/v1/invitations', { member: 'analyst-1' }))).toEqual([
    409,
    'has-account',
  ]);
  const listed = await jsonOf(await signer.send('GET', '/v1/invitations'));
  expect(listed).toMatchObject([{ id: invitation.id, used: clock.at }]);
  expect(JSON.stringify(listed)).not.toContain(code);
});

test('a page elsewhere changes nothing with the cookie it makes a browser send', async () => {
  expect(await refused(propose(signer, { origin: 'https://evil.example' }))).toEqual([403, 'foreign-origin']);
  expect(await refused(propose(signer, { origin: 'null' }))).toEqual([403, 'foreign-origin']);
  expect(await refused(propose(signer, { origin: '' }))).toEqual([403, 'foreign-origin']);
  expect(await refused(propose(signer, { origin: '', 'sec-fetch-site': 'same-site' }))).toEqual([
    403,
    'foreign-origin',
  ]);
  expect(await refused(propose(signer, { 'truce-csrf': '' }))).toEqual([403, 'no-csrf-token']);
  expect(await refused(propose(signer, { 'truce-csrf': 'guess' }))).toEqual([403, 'no-csrf-token']);
  const other = await server.signedIn('analyst-1');
  expect(await refused(propose(signer, { 'truce-csrf': other.csrf }))).toEqual([403, 'no-csrf-token']);
  // A form can send no JSON, and JSON sent as text is not read.
  expect(await refused(propose(signer, { 'content-type': 'text/plain' }))).toEqual([415, 'unsupported-type']);
});

test('an origin that may read may still change nothing by session', async () => {
  const open = serverAt(address, {}, { allowOrigins: ['https://tariffs.example.com'] });
  const person = await open.signedIn('signer-1');
  const sent = await person.send('POST', '/v1/proposals', proposal, { origin: 'https://tariffs.example.com' });
  expect([sent.status, (await jsonOf(sent)).problems[0].code]).toEqual([403, 'foreign-origin']);
  await open.close();
});

test('nobody is signed in by a page elsewhere', async () => {
  expect(
    await refused(() =>
      server.nobody.send(
        'POST',
        '/v1/auth/sign-in',
        { email: 'signer-1@example.com', password: PASSWORD },
        { origin: 'https://evil.example' },
      ),
    ),
  ).toEqual([403, 'foreign-origin']);
});

test('a session that was ended is of no use to whoever stole its cookie', async () => {
  const person = await server.signedIn('signer-1');
  expect((await person.send('POST', '/v1/auth/sign-out')).status).toBe(200);
  expect(await refused(propose(person, {}))).toEqual([401, 'sign-in']);
  expect(await jsonOf(await person.send('GET', '/v1/auth/me'))).toMatchObject({ signed_in: false, csrf: null });
});

test('one session ends another, and a forged cookie begins none', async () => {
  const stolen = await server.signedIn('signer-1');
  const sessions = await jsonOf(await stolen.send('GET', '/v1/auth/sessions'));
  const { id } = sessions.find(({ current }: { current: boolean }) => current);
  expect((await signer.send('DELETE', `/v1/auth/sessions/${id}`)).status).toBe(200);
  expect(await refused(propose(stolen, {}))).toEqual([401, 'sign-in']);
  expect((await signer.send('DELETE', `/v1/auth/sessions/${id}`)).status).toBe(404);
  const forged = signer.cookie.replace(/.$/, signer.cookie.endsWith('D') ? 'E' : 'D').replace('%3D', '%3d');
  const token = signer.cookie.split('=')[1]?.split('.')[0];
  for (const cookie of [`truce.session_token=${token}`, `truce.session_token=${token}.AAAA`, forged.slice(0, -9)])
    expect(await jsonOf(await server.nobody.send('GET', '/v1/auth/me', undefined, { cookie }))).toMatchObject({
      signed_in: false,
    });
});

test('a changed password ends the other sessions', async () => {
  const [one, two] = [await server.signedIn('analyst-1'), await server.signedIn('analyst-1')];
  const change = (old: string) => one.send('POST', '/v1/auth/password', { old, new: 'another horse battery' });
  expect((await change('wrong horse battery')).status).toBe(401);
  expect((await change(PASSWORD)).status).toBe(200);
  expect((await jsonOf(await two.send('GET', '/v1/auth/me'))).signed_in).toBe(false);
  expect((await jsonOf(await one.send('GET', '/v1/auth/me'))).signed_in).toBe(false);
});

test('a key acts for its member within its role, until it is revoked or expires', async () => {
  const made = await jsonOf(await signer.send('POST', '/v1/auth/keys', { name: 'robot', role: 'analyst', days: 30 }));
  secrets.push(made.secret);
  const robot = server.withKey(made.secret);
  const done = await robot.send('POST', '/v1/proposals', { id: 'by-robot', text: LIST_3 }, { origin: '' });
  expect((await jsonOf(done)).entry.actor).toBe('signer-1');
  expect(await refused(() => robot.send('POST', '/v1/proposals/by-robot/sign', {}))).toEqual([403, 'not-allowed']);
  expect(await refused(() => robot.send('POST', '/v1/team/members', { name: 'x', role: 'signer' }))).toEqual([
    403,
    'not-allowed',
  ]);
  expect(await refused(() => robot.send('POST', '/v1/invitations', { member: 'analyst-1' }))).toEqual([
    403,
    'not-allowed',
  ]);
  for (const [method, path] of [
    ['GET', '/v1/auth/keys'],
    ['POST', '/v1/auth/keys'],
    ['GET', '/v1/auth/sessions'],
    ['POST', '/v1/auth/password'],
  ] as const)
    expect(await refused(() => robot.send(method, path, method === 'GET' ? undefined : {}))).toEqual([
      403,
      'in-person',
    ]);
  const listed = await jsonOf(await signer.send('GET', '/v1/auth/keys'));
  expect(listed).toMatchObject([{ prefix: made.secret.slice(0, 14), role: 'analyst', revoked: null }]);
  expect(JSON.stringify(listed)).not.toContain(made.secret);

  const { at } = clock;
  clock.at = '2026-12-11T12:00:00.000Z';
  expect(await refused(propose(robot, {}))).toEqual([401, 'expired-key']);
  clock.at = at;
  await signer.send('DELETE', `/v1/auth/keys/${made.key.id}`);
  expect(await refused(propose(robot, {}))).toEqual([401, 'bad-key']);
  for (const key of [made.secret.slice(0, -1), 'truce_', `${made.secret}x`])
    expect(await refused(propose(server.withKey(key), {}))).toEqual([401, 'bad-key']);
});

test('a retry of what made a secret shows no secret, and makes none', async () => {
  const key = { 'idempotency-key': 'make-key-0001' };
  const wish = { name: 'once', role: 'viewer', days: 1 };
  const first = await jsonOf(await signer.send('POST', '/v1/auth/keys', wish, key));
  secrets.push(first.secret);
  expect(await jsonOf(await signer.send('POST', '/v1/auth/keys', wish, key))).toEqual({
    recorded: 'already',
    key: first.key,
    secret: null,
  });
  expect(await refused(() => signer.send('POST', '/v1/auth/keys', { ...wish, days: 2 }, key))).toEqual([
    409,
    'id-taken',
  ]);
});

test('passwords cannot be tried out: the tenth wrong one closes the account, not the others', async () => {
  const attempt = (email: string, password: string) => () =>
    server.nobody.send('POST', '/v1/auth/sign-in', { email, password });
  const wrong = await Promise.all(Array.from({ length: 12 }, () => attempt('analyst-1@example.com', 'a guess')()));
  expect(wrong.filter(({ status }) => status === 401).length).toBeLessThanOrEqual(10);
  expect(wrong.some(({ status }) => status === 429)).toBe(true);
  const late = await attempt('analyst-1@example.com', PASSWORD)();
  expect([late.status, Number(late.headers.get('retry-after')) > 0]).toEqual([429, true]);
  expect((await attempt('signer-1@example.com', PASSWORD)()).status).toBe(200);
  expect(await refused(attempt('nobody@example.com', PASSWORD))).toEqual([401, 'wrong-password']);
});

test('where members alone are answered, everybody else is sent to sign in', async () => {
  const closed = serverAt(address, { requireSignIn: true });
  const status = async (by: { send: Person['send'] }, path: string) => (await by.send('GET', path)).status;
  for (const path of ['/v1/editions', '/v1/proposals', '/v1/team', '/law.json', '/v1/webhooks', '/nothing'])
    expect([path, await status(closed.nobody, path)]).toEqual([path, 401]);
  for (const path of ['/v1/health', '/v1/auth/me', '/openapi.json', '/'])
    expect([path, await status(closed.nobody, path)]).toEqual([path, 200]);
  expect(await status(await closed.signedIn('signer-1'), '/v1/editions')).toBe(200);
  await closed.close();
});

test('behind TLS the cookie is sent by https alone', async () => {
  const proxied = serverAt(address, { publicUrl: 'https://tariffs.example.com' });
  const reply = await proxied.nobody.send(
    'POST',
    '/v1/auth/sign-in',
    { email: 'signer-1@example.com', password: PASSWORD },
    { origin: 'https://tariffs.example.com', host: 'tariffs.example.com' },
  );
  expect(reply.headers.getSetCookie()[0]).toMatch(/^__Secure-truce\.session_token=.*; Secure/);
  const elsewhere = { origin: 'https://evil.example', host: 'evil.example' };
  expect((await proxied.nobody.send('POST', '/v1/auth/sign-in', {}, elsewhere)).status).toBe(403);
  await proxied.close();
});

test('who forgot their password is let in anew by whoever starts the server, and the old session ends', async () => {
  const old = await server.signedIn('signer-1');
  expect((await server.front.resetCode('nobody')).ok).toBe(false);
  const code = unwrap(await server.front.resetCode('signer-1'));
  secrets.push(code);
  expect((await jsonOf(await old.send('GET', '/v1/auth/me'))).signed_in).toBe(false);
  const reply = await server.nobody.send('POST', '/v1/auth/sign-up', {
    code,
    email: 'signer-1@example.com',
    password: 'a newer horse battery',
  });
  expect(await jsonOf(reply)).toMatchObject({ signed_in: true, member: 'signer-1', role: 'signer' });
});

test('the tables of the sign-in library have every column that it asks for', () => {
  const tables = getAuthTables({
    user: { additionalFields: { member: { type: 'string', required: true, unique: true } } },
  });
  const own = [
    LIBRARY_TABLES.accounts,
    LIBRARY_TABLES.sessions,
    LIBRARY_TABLES.credentials,
    LIBRARY_TABLES.verifications,
  ];
  for (const [index, name] of ['user', 'session', 'account', 'verification'].entries())
    expect(Object.keys(own[index] ?? {}).sort()).toEqual(Object.keys(tables[name]?.fields ?? {}).sort());
});

test('no secret is in the log or in an answer to nobody', () => {
  const log = JSON.stringify([server.lines, server.broken]);
  expect(server.broken).toEqual([]);
  for (const secret of secrets) expect(log).not.toContain(secret);
  expect(ORIGIN).toBe('http://localhost');
});
