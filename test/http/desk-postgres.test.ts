/** The desk on PostgreSQL: the same journey, in one database with the ledger. */
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { freshDatabase, type PostgresServer, startPostgres } from '../store/postgres-server.js';
import { jsonOf } from './here.js';
import { LIST_3, type Server, serverAt } from './team.js';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 300_000 });

const postgres: PostgresServer = await startPostgres();

describe.skipIf(!postgres.running)(postgres.running ? 'PostgreSQL' : postgres.reason, () => {
  let server: Server;

  beforeAll(async () => {
    if (!postgres.running) return;
    server = serverAt({ kind: 'postgres', url: await freshDatabase(postgres, 'desk') });
  });

  afterAll(async () => {
    await server.close();
    if (postgres.running) postgres.stop();
  });

  test('people sign up, sign off, and make a key; a second server knows them', async () => {
    const signer = await server.first('signer-1');
    const analyst = await server.invited(signer, 'analyst-1', 'analyst');
    expect((await analyst.send('POST', '/v1/proposals', { id: 'list-3', text: LIST_3 })).status).toBe(201);
    expect((await signer.send('POST', '/v1/proposals/list-3/review', { stance: 'approve' })).status).toBe(201);
    const key = { 'idempotency-key': 'sign-once-1' };
    const signed = await Promise.all([0, 1].map(() => signer.send('POST', '/v1/proposals/list-3/sign', {}, key)));
    // Of two at once one may be told to try again.
    expect(
      signed
        .map(({ status }) => status)
        .filter((status) => status !== 503)
        .sort(),
    ).toContain(201);
    const again = await jsonOf(await signer.send('POST', '/v1/proposals/list-3/sign', {}, key));
    expect(again).toMatchObject({ recorded: 'already', proposal: { state: 'signed' } });
    const { secret } = await jsonOf(
      await signer.send('POST', '/v1/auth/keys', { name: 'robot', role: 'viewer', days: 1 }),
    );
    const second = serverAt(server.address);
    expect(await jsonOf(await second.withKey(secret).send('GET', '/v1/auth/me'))).toMatchObject({
      by: 'key',
      member: 'signer-1',
      role: 'viewer',
    });
    expect(
      await jsonOf(await second.signedIn('analyst-1').then((each) => each.send('GET', '/v1/auth/me'))),
    ).toMatchObject({
      member: 'analyst-1',
    });
    await second.close();
    await signer.send('POST', '/v1/auth/sign-out');
    expect((await signer.send('POST', '/v1/proposals', { id: 'late', text: LIST_3 })).status).toBe(401);
  });

  test('a webhook waits in the queue and is dead when nobody answers', async () => {
    const signer = await server.signedIn('signer-1');
    const { webhook } = await jsonOf(
      await signer.send('POST', '/v1/webhooks', { url: 'http://127.0.0.1:9/', events: ['proposal.made'] }),
    );
    await signer.send('POST', '/v1/proposals', { id: 'another', text: LIST_3 });
    const opened = await server.front.begun();
    if (opened.ok) await opened.value.post.look();
    expect(await jsonOf(await signer.send('GET', `/v1/webhooks/${webhook.id}/deliveries`))).toMatchObject([
      { type: 'proposal.made', state: 'dead', attempts: 3, status: null },
    ]);
    expect(server.broken).toEqual([]);
  });
});
