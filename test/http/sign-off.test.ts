/** The team's ledger over HTTP: two roles sign off, and whoever may not changes nothing. */
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { teamHead } from '../../src/store/index.js';
import { jsonOf } from './here.js';
import { LIST_3, ownFolder, type Person, type Server, serverAt } from './team.js';

// Hashing passwords and asking whether law fits take their time on a busy machine.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const ARTICLE = {
  text: 'STOCKHOLM, July 29 - China and the United States agreed to seek an extension of their 90-day tariff truce, China’s top negotiator Li Chenggang said.',
  published: '2025-07-29',
};

const folder = ownFolder();
let server: Server;
let signer: Person;
let analyst: Person;
let viewer: Person;

beforeAll(async () => {
  server = serverAt({ kind: 'sqlite', path: `${folder.path}/team.db` });
  signer = await server.first('signer-1');
  analyst = await server.invited(signer, 'analyst-1', 'analyst');
  viewer = await server.invited(signer, 'viewer-1', 'viewer');
});

afterAll(async () => {
  await server.close();
  folder.remove();
});

const codesOf = async (reply: Response): Promise<readonly string[]> =>
  (await jsonOf(reply)).problems.map(({ code }: { code: string }) => code);

/** Sends what must be refused, and sees that the ledger did not move. */
const refused = async (sent: () => Promise<Response>): Promise<readonly [number, ...string[]]> => {
  const before = teamHead(await server.ledger());
  const reply = await sent();
  expect(teamHead(await server.ledger())).toBe(before);
  return [reply.status, ...(await codesOf(reply))];
};

const proposed = async (id: string, by: Person = analyst): Promise<void> => {
  expect((await by.send('POST', '/v1/proposals', { id, text: LIST_3 })).status).toBe(201);
};

test('two people put a rate in force: one proposes, another approves and signs', async () => {
  const made = await analyst.send('POST', '/v1/proposals', { id: 'list-3', text: LIST_3 });
  expect(made.status).toBe(201);
  expect(await jsonOf(made)).toMatchObject({
    recorded: 'new',
    entry: { kind: 'propose', actor: 'analyst-1' },
    proposal: { id: 'list-3', title: 'List 3 falls', state: 'open', authors: ['analyst-1'] },
  });
  expect(await refused(() => signer.send('POST', '/v1/proposals/list-3/sign', {}))).toEqual([409, 'not-reviewed']);
  expect((await signer.send('POST', '/v1/proposals/list-3/review', { stance: 'approve' })).status).toBe(201);
  const signed = await jsonOf(await signer.send('POST', '/v1/proposals/list-3/sign', { revision: 1 }));
  expect(signed.proposal).toMatchObject({ state: 'signed', instrument: 'team/list-3', closed: { by: 'signer-1' } });
  const { trail } = await jsonOf(await viewer.send('GET', '/v1/proposals/list-3'));
  expect(trail.map(({ kind, actor }: { kind: string; actor: string }) => `${actor} ${kind}`)).toEqual([
    'analyst-1 propose',
    'signer-1 review',
    'signer-1 sign',
  ]);
  const { entries } = await server.ledger();
  expect(trail.map(({ hash }: { hash: string }) => hash)).toEqual(entries.slice(-3).map(({ row }) => row.hash));
});

test('four eyes: nobody reviews, signs or declines their own', async () => {
  await proposed('own', signer);
  for (const [what, body] of [
    ['review', { stance: 'approve' }],
    ['sign', {}],
    ['decline', { words: 'no' }],
  ] as const)
    expect(await refused(() => signer.send('POST', `/v1/proposals/own/${what}`, body))).toEqual([403, 'four-eyes']);
  expect(await refused(() => analyst.send('POST', '/v1/proposals/own/withdraw', {}))).toEqual([403, 'not-yours']);
  expect((await signer.send('POST', '/v1/proposals/own/withdraw', { words: 'a draft' })).status).toBe(201);
});

test('a role does what it may, and no more', async () => {
  await proposed('roles');
  expect(await refused(() => viewer.send('POST', '/v1/proposals', { id: 'x', text: LIST_3 }))).toEqual([
    403,
    'not-allowed',
  ]);
  expect(await refused(() => viewer.send('POST', '/v1/proposals/roles/review', { stance: 'approve' }))).toEqual([
    403,
    'not-allowed',
  ]);
  for (const what of ['sign', 'decline'])
    expect(
      await refused(() => viewer.send('POST', `/v1/proposals/roles/${what}`, what === 'sign' ? {} : { words: 'no' })),
    ).toEqual([403, 'not-allowed']);
  expect(await refused(() => analyst.send('POST', '/v1/team/members', { name: 'x', role: 'signer' }))).toEqual([
    403,
    'not-allowed',
  ]);
  expect(await refused(() => analyst.send('POST', '/v1/invitations', { member: 'viewer-1' }))).toEqual([
    403,
    'not-allowed',
  ]);
});

test('nobody in particular writes nothing', async () => {
  for (const path of ['/v1/proposals', '/v1/team/members', '/v1/proposals/roles/sign', '/v1/invitations'])
    expect(await refused(() => server.nobody.send('POST', path, {}))).toEqual([401, 'sign-in']);
});

test('a retry is answered with the entry that is there; the key of a write is for that write alone', async () => {
  const key = { 'idempotency-key': 'retry-0001' };
  const body = { id: 'retried', text: LIST_3 };
  const first = await jsonOf(await analyst.send('POST', '/v1/proposals', body, key));
  const again = await analyst.send('POST', '/v1/proposals', body, key);
  expect(again.status).toBe(200);
  expect(await jsonOf(again)).toEqual({ ...first, recorded: 'already' });
  expect(await refused(() => analyst.send('POST', '/v1/proposals', { ...body, title: 'other' }, key))).toEqual([
    409,
    'id-taken',
  ]);
  // Nobody gets another's answer by their key.
  expect(await refused(() => signer.send('POST', '/v1/proposals', body, key))).toEqual([409, 'id-taken']);
  expect(await refused(() => analyst.send('POST', '/v1/proposals', body, { 'idempotency-key': '' }))).toEqual([
    400,
    'no-idempotency-key',
  ]);
  expect(await refused(() => analyst.send('POST', '/v1/proposals', body, { 'idempotency-key': 'a b' }))).toEqual([
    400,
    'bad-idempotency-key',
  ]);
});

test('a signature that is sent twice is one signature, and its answer stays the same after the end', async () => {
  await proposed('twice');
  await signer.send('POST', '/v1/proposals/twice/review', { stance: 'approve' });
  const key = { 'idempotency-key': 'sign-twice-1' };
  const [one, two] = await Promise.all([
    signer.send('POST', '/v1/proposals/twice/sign', {}, key),
    signer.send('POST', '/v1/proposals/twice/sign', {}, key),
  ]);
  expect([one.status, two.status].sort()).toEqual([200, 201]);
  const { entries } = await server.ledger();
  expect(entries.filter(({ act }) => act.kind === 'sign' && act.proposal === 'twice')).toHaveLength(1);
  expect(await refused(() => signer.send('POST', '/v1/proposals/twice/sign', {}))).toEqual([409, 'closed-proposal']);
});

test('two signers at once: one signs, one declines, and one of them is told', async () => {
  const other = await server.invited(signer, 'signer-2', 'signer');
  await proposed('race');
  await signer.send('POST', '/v1/proposals/race/review', { stance: 'approve' });
  const replies = await Promise.all([
    signer.send('POST', '/v1/proposals/race/sign', {}),
    other.send('POST', '/v1/proposals/race/decline', { words: 'not yet' }),
  ]);
  expect(replies.map(({ status }) => status).sort()).toEqual([201, 409]);
});

test('If-Match refuses a write when something was done since it was read', async () => {
  await proposed('seen');
  const etag = (await signer.send('GET', '/v1/proposals/seen')).headers.get('etag') ?? '';
  expect((await signer.send('GET', '/v1/proposals/seen', undefined, { 'if-none-match': etag })).status).toBe(304);
  const other = await server.signedIn('signer-2');
  await other.send('POST', '/v1/proposals/seen/review', { stance: 'approve' });
  const sign = (tag: string) => () => signer.send('POST', '/v1/proposals/seen/sign', {}, { 'if-match': tag });
  expect(await refused(sign(etag))).toEqual([412, 'changed-meanwhile']);
  expect(await refused(sign('nonsense'))).toEqual([400, 'bad-parameter']);
  expect(await refused(() => signer.send('POST', '/v1/proposals/seen/sign', { revision: 2 }))).toEqual([
    409,
    'revised',
  ]);
  const now = (await signer.send('GET', '/v1/proposals/seen')).headers.get('etag') ?? '';
  expect((await sign(now)()).status).toBe(201);
});

test('an objection needs words, and stands until it is settled', async () => {
  await proposed('objected');
  expect(await refused(() => signer.send('POST', '/v1/proposals/objected/review', { stance: 'object' }))).toEqual([
    422,
    'no-words',
  ]);
  await signer.send('POST', '/v1/proposals/objected/review', { stance: 'object', words: 's. 2 says 8 February' });
  const other = await server.signedIn('signer-2');
  await other.send('POST', '/v1/proposals/objected/review', { stance: 'approve' });
  expect(await refused(() => other.send('POST', '/v1/proposals/objected/sign', {}))).toEqual([409, 'objection-stands']);
});

test('what does not fit the law is not proposed, and names its line', async () => {
  const text = LIST_3.replace('china-list-3', 'china-list-33');
  const reply = await analyst.send('POST', '/v1/proposals', { id: 'unfit', text, file: 'unfit.yaml' });
  expect(reply.status).toBe(422);
  expect((await jsonOf(reply)).problems[0].where).toBe('unfit.yaml:3');
  expect(await refused(() => analyst.send('POST', '/v1/proposals', {}))).toEqual([400, 'missing-parameter']);
});

test('the claims of an article become notes, once each', async () => {
  const read = await jsonOf(await server.nobody.send('POST', '/v1/read', ARTICLE));
  expect(read.candidates.length).toBeGreaterThan(0);
  const body = { read: { ...ARTICLE, source: 'wire' }, choose: '1' };
  const key = { 'idempotency-key': 'claims-0001' };
  const first = await analyst.send('POST', '/v1/proposals', body, key);
  expect(first.status).toBe(201);
  const { proposed: notes } = await jsonOf(first);
  expect(notes).toMatchObject([{ number: 1, outcome: 'proposed' }]);
  expect(await jsonOf(await analyst.send('POST', '/v1/proposals', body, key))).toEqual({
    recorded: 'already',
    proposed: notes,
  });
  expect(await refused(() => analyst.send('POST', '/v1/proposals', { ...body, choose: 'all' }, key))).toEqual([
    409,
    'id-taken',
  ]);
  const again = await jsonOf(await analyst.send('POST', '/v1/proposals', body));
  expect(again.proposed).toMatchObject([{ outcome: 'already proposed' }]);
  expect(await refused(() => analyst.send('POST', '/v1/proposals', { ...body, choose: '99' }))).toEqual([
    422,
    'unknown-candidate',
  ]);
  const note = await jsonOf(await analyst.send('GET', `/v1/proposals/${notes[0].proposal}`));
  expect(note.text).not.toContain('events:');
});

test('who left the team may still sign out, and nothing else', async () => {
  const gone = await server.invited(signer, 'analyst-9', 'analyst');
  await signer.send('POST', '/v1/team/members', { name: 'analyst-9', role: 'removed' });
  expect(await refused(() => gone.send('POST', '/v1/proposals', { id: 'late', text: LIST_3 }))).toEqual([
    403,
    'not-a-member',
  ]);
  expect(await jsonOf(await gone.send('GET', '/v1/auth/me'))).toMatchObject({ signed_in: true, role: null, may: [] });
  expect((await gone.send('POST', '/v1/auth/sign-out')).status).toBe(200);
});

test('nothing broke, and the log holds no word of it', () => {
  expect(server.broken).toEqual([]);
  const log = JSON.stringify(server.lines);
  for (const secret of [signer.cookie, signer.csrf, 'correct horse', '@example.com']) expect(log).not.toContain(secret);
});
