import { betterAuth } from 'better-auth';
import { APIError } from 'better-auth/api';
import { failed, ok, type Problem, type Result } from '../../problem/index.js';
import type { Desk } from '../../store/desk/index.js';

/** How long a session lasts, in seconds: a working day. It is not prolonged. */
const LASTS = 12 * 3_600;

export const SHORTEST_PASSWORD = 12;
export const LONGEST_PASSWORD = 128;

/** A session, as its cookie proved it. */
export interface Session {
  readonly id: string;
  readonly token: string;
  readonly account: string;
  readonly member: string;
  readonly email: string;
  readonly expires: string;
}

export interface SessionLine {
  readonly id: string;
  readonly made: string;
  readonly expires: string;
  readonly agent: string;
}

/** A session that was just begun or ended, with the cookies that say so to the browser. */
export interface Signed {
  readonly cookies: readonly string[];
}

/** What the sign-in library does for us. Nobody else speaks to it, and none of its own routes is served. */
export interface Accounts {
  readonly count: () => Promise<number>;
  readonly hasMember: (member: string) => Promise<boolean>;
  readonly make: (account: { member: string; email: string; password: string }) => Promise<Result<undefined>>;
  /** Takes a member's account away with its sessions; nothing where there is none. */
  readonly remove: (member: string) => Promise<void>;
  readonly signIn: (email: string, password: string, agent: string) => Promise<Result<Signed>>;
  readonly signOut: (cookie: string) => Promise<Signed>;
  readonly session: (cookie: string) => Promise<Session | undefined>;
  readonly changePassword: (cookie: string, old: string, fresh: string) => Promise<Result<Signed>>;
  readonly sessions: (session: Session) => Promise<readonly SessionLine[]>;
  readonly endSession: (session: Session, id: string) => Promise<boolean>;
  readonly cookieName: string;
}

interface AccountsParts {
  readonly desk: Desk;
  readonly secret: string;
  /** Whether browsers reach this server by https alone. */
  readonly secure: boolean;
}

/** Accounts by better-auth over the desk's tables: it hashes passwords, makes sessions and signs their cookies. */
export const makeAccounts = async ({ desk, secret, secure }: AccountsParts): Promise<Accounts> => {
  const auth = betterAuth({
    appName: 'Truce',
    // The library asks for an address; nothing is sent there and no route of its own is served.
    baseURL: 'http://localhost',
    secret,
    database: { db: desk.db, type: desk.kind },
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: SHORTEST_PASSWORD,
      maxPasswordLength: LONGEST_PASSWORD,
    },
    user: {
      modelName: 'accounts',
      additionalFields: { member: { type: 'string', required: true, unique: true, input: false } },
    },
    account: { modelName: 'credentials' },
    verification: { modelName: 'verifications' },
    session: { modelName: 'sessions', expiresIn: LASTS, disableSessionRefresh: true },
    advanced: {
      cookiePrefix: 'truce',
      useSecureCookies: secure,
      defaultCookieAttributes: { httpOnly: true, sameSite: 'strict', path: '/' },
      ipAddress: { disableIpTracking: true },
    },
    rateLimit: { enabled: false },
    telemetry: { enabled: false },
    // Its log would go to the terminal past ours; what it refuses reaches us as an error.
    logger: { disabled: true },
  });
  const context = await auth.$context;
  const { internalAdapter } = context;
  const withCookie = (cookie: string): Headers => new Headers({ cookie });

  return {
    cookieName: context.authCookies.sessionToken.name,
    count: async () => {
      const row = await desk.db
        .selectFrom('accounts')
        .select(({ fn }) => fn.countAll().as('count'))
        .executeTakeFirst();
      return Number(row?.count ?? 0);
    },
    hasMember: async (member) =>
      (await desk.db.selectFrom('accounts').select('id').where('member', '=', member).executeTakeFirst()) !== undefined,
    make: async ({ member, email, password }) => {
      const address = email.trim().toLowerCase();
      if ((await internalAdapter.findUserByEmail(address)) !== null) return failed(EMAIL_TAKEN);
      const hash = await context.password.hash(password);
      const user = await internalAdapter.createUser(
        { email: address, name: member, member, emailVerified: false },
        { method: 'admin' },
      );
      await internalAdapter.linkAccount({
        userId: user.id,
        accountId: user.id,
        providerId: 'credential',
        password: hash,
      });
      return ok(undefined);
    },
    remove: async (member) => {
      const row = await desk.db.selectFrom('accounts').select('id').where('member', '=', member).executeTakeFirst();
      if (row !== undefined) await internalAdapter.deleteUser(row.id);
    },
    signIn: async (email, password, agent) => {
      try {
        const { headers } = await auth.api.signInEmail({
          body: { email: email.trim().toLowerCase(), password },
          headers: new Headers({ 'user-agent': agent }),
          returnHeaders: true,
        });
        return ok({ cookies: headers.getSetCookie() });
      } catch (error) {
        if (error instanceof APIError) return failed(WRONG_PASSWORD);
        throw error;
      }
    },
    signOut: async (cookie) => {
      const { headers } = await auth.api.signOut({ headers: withCookie(cookie), returnHeaders: true });
      return { cookies: headers.getSetCookie() };
    },
    session: async (cookie) => {
      const found = await auth.api.getSession({ headers: withCookie(cookie), query: { disableRefresh: true } });
      if (found === null) return undefined;
      return {
        id: found.session.id,
        token: found.session.token,
        account: found.user.id,
        member: found.user.member,
        email: found.user.email,
        expires: new Date(found.session.expiresAt).toISOString(),
      };
    },
    changePassword: async (cookie, old, fresh) => {
      try {
        const { headers } = await auth.api.changePassword({
          body: { currentPassword: old, newPassword: fresh, revokeOtherSessions: true },
          headers: withCookie(cookie),
          returnHeaders: true,
        });
        return ok({ cookies: headers.getSetCookie() });
      } catch (error) {
        if (error instanceof APIError)
          return failed({ ...WRONG_PASSWORD, where: 'old', what: 'this is not your password' });
        throw error;
      }
    },
    sessions: async ({ account }) =>
      (await internalAdapter.listSessions(account, { onlyActiveSessions: true })).map((session) => ({
        id: session.id,
        made: new Date(session.createdAt).toISOString(),
        expires: new Date(session.expiresAt).toISOString(),
        agent: (session.userAgent ?? '').slice(0, 200),
      })),
    endSession: async ({ account }, id) => {
      const session = (await internalAdapter.listSessions(account)).find((each) => each.id === id);
      if (session === undefined) return false;
      await internalAdapter.deleteSession(session.token);
      return true;
    },
  };
};

/** One answer for a wrong address and a wrong password, so that nobody learns who has an account. */
const WRONG_PASSWORD: Problem = {
  code: 'wrong-password',
  where: 'email, password',
  what: 'no account has this address and this password',
  mend: 'write both as you chose them; a signer of your team can invite whoever has no account yet',
};

const EMAIL_TAKEN: Problem = {
  code: 'email-taken',
  where: 'email',
  what: 'another member signs in with this address',
  mend: 'give one of your own: who signs must be told apart',
};
