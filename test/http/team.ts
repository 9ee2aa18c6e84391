/** A server with a desk as tests ask it: a store of its own, people who sign in, and a clock that is moved by hand. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type AppParts, FrontDesk, type FrontDeskParts } from '../../src/http/index.js';
import { ok, unwrap } from '../../src/problem/index.js';
import { type HeldAddress, readTeamAt, type TeamLedger } from '../../src/store/index.js';
import { openLaw } from '../../src/truce.js';
import { asDocumented } from './as-documented.js';
import { type Here, here, jsonOf, TODAY } from './here.js';

export const ORIGIN = 'http://localhost';
export const PASSWORD = 'correct horse battery';

/** Opened once for all servers of a file. */
const LAW = openLaw();

/** Somebody who sends requests: by nothing, a cookie or a key. */
export interface Client {
  readonly send: (method: string, path: string, body?: unknown, headers?: Record<string, string>) => Promise<Response>;
}

export interface Person extends Client {
  readonly name: string;
  readonly cookie: string;
  readonly csrf: string;
}

export interface Server extends Here {
  readonly front: FrontDesk;
  readonly address: HeldAddress;
  readonly nobody: Client;
  /** The ledger as the store has it, past the server. */
  readonly ledger: () => Promise<TeamLedger>;
  readonly first: (name: string) => Promise<Person>;
  readonly invited: (by: Person, name: string, role: string) => Promise<Person>;
  readonly signedIn: (name: string) => Promise<Person>;
  readonly withKey: (key: string) => Client;
  readonly close: () => Promise<void>;
}

/** Keys of writes that are never the same twice. */
let count = 0;
export const freshKey = (): string => {
  count += 1;
  return `write-of-a-test-${count}`;
};

export const clock = { at: '2026-11-10T12:00:00.000Z' };

export const serverAt = (
  address: HeldAddress,
  desk: Partial<FrontDeskParts> = {},
  parts: Partial<AppParts> = {},
): Server => {
  const front = new FrontDesk({
    address,
    isBegun: () => true,
    secret: () => ok('a secret of these tests that is long enough'),
    shipped: () => LAW.ledger,
    clock: () => ({ at: clock.at, today: TODAY }),
    requireSignIn: false,
    law: async () => ok(LAW.ledger),
    post: { anywhere: true, wait: (attempts) => (attempts < 3 ? 0 : undefined), every: 3_600_000 },
    broken: (error) => server.broken.push(error),
    ...desk,
  });
  const server = here({ desk: front, ...parts });
  const check = asDocumented(server.app);
  const client = (own: Record<string, string>): Client => ({
    send: async (method, path, body, headers = {}) => {
      const asked = Object.entries({
        host: 'localhost',
        ...own,
        ...(method === 'POST' ? { 'content-type': 'application/json', 'idempotency-key': freshKey() } : {}),
        ...headers,
      }).filter(([, value]) => value !== '');
      const reply = await server.app.request(`${ORIGIN}${path}`, {
        method,
        headers: Object.fromEntries(asked),
        ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
      });
      await check(method, path, reply.clone());
      return reply;
    },
  });
  const nobody = client({});
  const person = async (name: string, reply: Response): Promise<Person> => {
    const me = await jsonOf(reply);
    if (reply.status !== 200) throw new Error(JSON.stringify(me));
    const cookie = reply.headers
      .getSetCookie()
      .map((each) => each.split(';')[0])
      .join('; ');
    return { name, cookie, csrf: me.csrf, ...client({ cookie, origin: ORIGIN, 'truce-csrf': me.csrf }) };
  };
  const signUp = async (name: string, code: string, more: object) =>
    person(
      name,
      await nobody.send('POST', '/v1/auth/sign-up', {
        code,
        email: `${name}@example.com`,
        password: PASSWORD,
        ...more,
      }),
    );
  return {
    ...server,
    front,
    address,
    nobody,
    ledger: async () => unwrap(await readTeamAt(address)),
    first: async (name) => signUp(name, unwrap(await front.firstCode()) ?? '', { name }),
    invited: async (by, name, role) => {
      await by.send('POST', '/v1/team/members', { name, role });
      const { code } = await jsonOf(await by.send('POST', '/v1/invitations', { member: name }));
      return signUp(name, code, {});
    },
    signedIn: async (name) =>
      person(name, await nobody.send('POST', '/v1/auth/sign-in', { email: `${name}@example.com`, password: PASSWORD })),
    withKey: (key) => client({ authorization: `Bearer ${key}` }),
    close: () => front.close(),
  };
};

export const ownFolder = (): { readonly path: string; readonly remove: () => void } => {
  const path = mkdtempSync(join(tmpdir(), 'truce-desk-'));
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
};

export const LIST_3 =
  'title: List 3 falls\nevents:\n  - rate: us/section-301/china-list-3\n    is: 10%\n    from: 2026-12-01\n    at: s. 1\n';
