/** Webhooks: signed, tried again, sent again on demand, kept over a restart, and never to the machines beside the server. */
import { createServer, type Server as HttpServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Webhook } from 'standardwebhooks';
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { isPublic, refusedTarget } from '../../src/http/desk/target.js';
import { unwrap } from '../../src/problem/index.js';
import { jsonOf } from './here.js';
import { clock, LIST_3, ownFolder, type Person, type Server, serverAt } from './team.js';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const folder = ownFolder();
const address = { kind: 'sqlite', path: `${folder.path}/team.db` } as const;
let server: Server;
let signer: Person;
let analyst: Person;
let receiver: HttpServer;
let url: string;

interface Received {
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}
const received: Received[] = [];
/** What the receiver answers next; 204 when nothing is left. */
const answers: number[] = [];

beforeAll(async () => {
  receiver = createServer((request, reply) => {
    let body = '';
    request.on('data', (piece) => {
      body += piece;
    });
    request.on('end', () => {
      received.push({ headers: request.headers, body });
      reply.writeHead(answers.shift() ?? 204).end();
    });
  });
  await new Promise<void>((resolve) => receiver.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(receiver.address() as AddressInfo).port}/hook`;
  server = serverAt(address);
  signer = await server.first('signer-1');
  analyst = await server.invited(signer, 'analyst-1', 'analyst');
});

beforeEach(() => {
  received.length = 0;
  answers.length = 0;
});

afterAll(async () => {
  await server.close();
  receiver.close();
  folder.remove();
});

const look = async (from: Server = server): Promise<void> => unwrap(await from.front.begun()).post.look();

const make = async (events: readonly string[], to = url) =>
  jsonOf(await signer.send('POST', '/v1/webhooks', { url: to, events }));

const deliveries = async (id: string) => jsonOf(await signer.send('GET', `/v1/webhooks/${id}/deliveries`));

const drop = (id: string) => signer.send('DELETE', `/v1/webhooks/${id}`);

test('what is recorded is sent, and the library finds its signature right', async () => {
  const { webhook, secret } = await make(['proposal.made', 'proposal.withdrawn']);
  await analyst.send('POST', '/v1/proposals', { id: 'told', text: LIST_3 });
  await analyst.send('POST', '/v1/proposals/told/withdraw', {});
  await look();
  expect(received).toHaveLength(2);
  const [first] = received as [Received, Received];
  const headers = first.headers as Record<string, string>;
  expect(new Webhook(secret).verify(first.body, headers)).toMatchObject({
    type: 'proposal.made',
    data: { entry: { kind: 'propose', actor: 'analyst-1' }, proposal: { id: 'told' } },
  });
  expect(() => new Webhook(secret).verify(`${first.body} `, headers)).toThrow();
  expect(first.body).not.toContain('china-list-3');
  expect(await deliveries(webhook.id)).toMatchObject([
    { state: 'delivered', attempts: 1, status: 204 },
    { state: 'delivered', attempts: 1, status: 204 },
  ]);
  await look();
  expect(received).toHaveLength(2);
  await drop(webhook.id);
});

test('after a 500 it is tried again under the same id; after enough of them it is dead, and can be sent again', async () => {
  const { webhook } = await make(['law.known']);
  answers.push(500);
  await signer.send('POST', `/v1/webhooks/${webhook.id}/test`);
  await look();
  expect(received.map(({ headers }) => headers['webhook-id'])).toEqual(
    Array(2).fill(received[0]?.headers['webhook-id']),
  );
  expect(await deliveries(webhook.id)).toMatchObject([{ type: 'test', state: 'delivered', attempts: 2 }]);

  answers.push(500, 302, 404);
  await signer.send('POST', `/v1/webhooks/${webhook.id}/test`);
  await look();
  const dead = (await deliveries(webhook.id)).find(({ state }: { state: string }) => state === 'dead');
  expect(dead).toMatchObject({ attempts: 3, status: 404, error: 'status 404' });
  const replay = () =>
    signer.send('POST', `/v1/webhooks/${webhook.id}/deliveries/${dead.id}/replay`, undefined, {
      'idempotency-key': 'replay-0001',
    });
  expect((await replay()).status).toBe(201);
  await look();
  expect((await replay()).status).toBe(200);
  await look();
  expect(received.filter(({ headers }) => headers['webhook-id'] === dead.id)).toHaveLength(4);
  expect((await signer.send('POST', `/v1/webhooks/${webhook.id}/deliveries/none/replay`)).status).toBe(404);
  await drop(webhook.id);
});

test('what waits when the server stops is sent by the next one', async () => {
  const { webhook } = await make(['proposal.made']);
  const slow = serverAt(address, { post: { anywhere: true, wait: () => 60_000, every: 3_600_000 } });
  await look(slow);
  answers.push(503);
  const by = await slow.signedIn('analyst-1');
  await by.send('POST', '/v1/proposals', { id: 'waits', text: LIST_3 });
  await look(slow);
  await slow.close();
  expect(received).toHaveLength(1);
  expect(await deliveries(webhook.id)).toMatchObject([{ state: 'waiting', attempts: 1, status: 503 }]);
  const next = serverAt(address);
  await look(next);
  expect(received).toHaveLength(1);
  const { at } = clock;
  clock.at = '2026-11-10T12:02:00.000Z';
  await look(next);
  clock.at = at;
  await next.close();
  expect(received).toHaveLength(2);
  await drop(webhook.id);
});

test('two servers send one message once', async () => {
  const { webhook } = await make(['proposal.made']);
  const other = serverAt(address);
  await analyst.send('POST', '/v1/proposals', { id: 'once', text: LIST_3 });
  await Promise.all([look(), look(other)]);
  await look();
  await other.close();
  expect(received).toHaveLength(1);
  await drop(webhook.id);
});

test('webhooks are for signers, and their secret is shown once', async () => {
  expect((await analyst.send('POST', '/v1/webhooks', { url, events: ['law.known'] })).status).toBe(403);
  expect((await analyst.send('GET', '/v1/webhooks')).status).toBe(403);
  expect((await server.nobody.send('GET', '/v1/webhooks')).status).toBe(401);
  const { webhook, secret } = await make(['law.known']);
  expect(secret).toMatch(/^whsec_/);
  expect(JSON.stringify(await jsonOf(await signer.send('GET', '/v1/webhooks')))).not.toContain(secret);
  await drop(webhook.id);
  expect((await drop(webhook.id)).status).toBe(404);
});

test('messages go to the public internet, by https, and nowhere else', async () => {
  const strict = serverAt(address, { post: { anywhere: false, wait: () => undefined, every: 3_600_000 } });
  const by = await strict.signedIn('signer-1');
  const code = async (to: string) =>
    (await jsonOf(await by.send('POST', '/v1/webhooks', { url: to, events: ['law.known'] }))).problems?.[0].code;
  for (const to of [
    'https://127.0.0.1/',
    'https://2130706433/',
    'https://0x7f.1/',
    'https://[::1]/',
    'https://[::ffff:10.0.0.1]/',
    'https://[64:ff9b::7f00:1]/',
    'https://169.254.169.254/latest/meta-data',
    'https://localhost/',
    'https://printer.local/',
  ])
    expect([to, await code(to)]).toEqual([to, 'private-webhook']);
  for (const to of ['http://example.com/', 'https://user:word@example.com/', 'ftp://example.com/', 'nonsense'])
    expect([to, await code(to)]).toEqual([to, 'bad-webhook']);
  // One that was made when it was allowed is looked at again when it is sent.
  const { webhook } = await make(['law.known']);
  await by.send('POST', `/v1/webhooks/${webhook.id}/test`);
  await look(strict);
  expect(received).toEqual([]);
  expect(await deliveries(webhook.id)).toMatchObject([{ state: 'dead', status: null }]);
  await strict.close();
  await drop(webhook.id);
});

test('isPublic() knows what belongs to the house', () => {
  for (const each of ['8.8.8.8', '2606:4700::1111', '172.32.0.1', '100.128.0.1'])
    expect([each, isPublic(each)]).toEqual([each, true]);
  for (const each of [
    '10.1.2.3',
    '172.31.0.1',
    '192.168.0.1',
    '100.64.0.1',
    '0.0.0.0',
    '255.255.255.255',
    'fe80::1',
    'fd00::1',
    '::',
    '2002:7f00:1::',
    'name',
  ])
    expect([each, isPublic(each)]).toEqual([each, false]);
  expect(refusedTarget('https://example.com/hook', false)).toBeUndefined();
});

test('nothing broke', () => {
  expect(server.broken).toEqual([]);
});
