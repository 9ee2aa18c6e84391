import type { Ledger } from '../../ledger/index.js';
import { failed, ok, type Problem, type Result } from '../../problem/index.js';
import { type Desk, isSameSecret, newInvitation, openDesk, randomSecret } from '../../store/desk/index.js';
import type { Clock, HeldAddress } from '../../store/index.js';
import type { Accounts } from './accounts.js';
import { PostOffice, type PostRules } from './post-office.js';

export interface FrontDeskParts {
  /** Where the team's ledger is or would be; nowhere for `--store none`. */
  readonly address: HeldAddress | undefined;
  /** Whether the store was begun: a file that nobody made is not made by looking. */
  readonly isBegun: () => boolean;
  readonly secret: () => Result<string>;
  readonly shipped: () => Ledger;
  readonly clock: () => Clock;
  /** Whether questions, too, are answered to members alone. */
  readonly requireSignIn: boolean;
  /** The address that people use where it is not the one that the server listens on: a proxy with TLS before it. */
  readonly publicUrl?: string;
  /** The law with what the team signed, for those who are told when more becomes known. */
  readonly law: () => Promise<Result<Ledger>>;
  readonly post: PostRules;
  /** Something broke while nobody asked. */
  readonly broken: (error: unknown) => void;
}

export interface OpenedDesk {
  readonly desk: Desk;
  readonly accounts: Accounts;
  readonly secret: string;
  readonly post: PostOffice;
}

/**
 * What stands between people and the team's store: opened when first needed, so that a server that is only asked questions
 * makes no file, loads no database and keeps no secret.
 */
export class FrontDesk {
  readonly parts: FrontDeskParts;
  #opening: Promise<Result<OpenedDesk>> | undefined;
  #firstCode: string | undefined;

  constructor(parts: FrontDeskParts) {
    this.parts = parts;
  }

  /** The desk where a store was begun; nothing where none was. */
  async opened(): Promise<Result<OpenedDesk | undefined>> {
    if (this.#opening === undefined && (this.parts.address === undefined || !this.parts.isBegun()))
      return ok(undefined);
    return this.begun();
  }

  /** The desk, its store begun if need be. */
  async begun(): Promise<Result<OpenedDesk>> {
    const { address } = this.parts;
    if (address === undefined) return failed(NOWHERE);
    this.#opening ??= this.#open(address);
    const opened = await this.#opening;
    // What could not be opened now may be opened later.
    if (!opened.ok) this.#opening = undefined;
    return opened;
  }

  async #open(address: HeldAddress): Promise<Result<OpenedDesk>> {
    const secret = this.parts.secret();
    if (!secret.ok) return secret;
    const desk = await openDesk(address, 'new');
    if (!desk.ok) return desk;
    const { makeAccounts } = await import('./accounts.js');
    const secure = this.parts.publicUrl?.startsWith('https:') ?? false;
    const accounts = await makeAccounts({ desk: desk.value, secret: secret.value, secure });
    const { post: rules, law, clock, broken } = this.parts;
    const post = new PostOffice({ desk: desk.value, secret: secret.value, rules, law, clock, broken });
    post.open();
    return ok({ desk: desk.value, accounts, secret: secret.value, post });
  }

  /** The code with which the first account is made: there is one as long as nobody can sign in, and it is nowhere kept. */
  async firstCode(): Promise<Result<string | undefined>> {
    if (this.parts.address === undefined) return ok(undefined);
    const opened = await this.opened();
    if (!opened.ok) return opened;
    if (opened.value !== undefined && (await opened.value.accounts.count()) > 0) return ok(undefined);
    this.#firstCode ??= randomSecret();
    return ok(this.#firstCode);
  }

  /**
   * Ends the account of a member and gives a code for another: for who forgot their password. Only who starts the server may,
   * since who holds the store can do anything in it; keys of the member stay as they are.
   */
  async resetCode(member: string): Promise<Result<string>> {
    const opened = await this.opened();
    if (!opened.ok) return opened;
    if (opened.value === undefined) return failed(NOWHERE);
    const { desk, accounts } = opened.value;
    const team = await desk.team();
    if (!team.ok) return team;
    if (!team.value.state.members.has(member)) return failed(noMember(member));
    return desk.guarded(async () => {
      await accounts.remove(member);
      const { row, code } = newInvitation(member, member, this.parts.clock().at);
      await desk.db.insertInto('invitations').values(row).execute();
      return ok(code);
    });
  }

  /** Takes the first code out of use, and says whether this was it; of two who send it at once one has it. */
  takeFirstCode(code: string): boolean {
    if (this.#firstCode === undefined || !isSameSecret(code, this.#firstCode)) return false;
    this.#firstCode = undefined;
    return true;
  }

  /** Gives the first code back that came to nothing. */
  returnFirstCode(code: string): void {
    this.#firstCode = code;
  }

  /** Ends what is on its way and closes the store; what waits to be delivered stays in it. */
  async close(): Promise<void> {
    const opened = await this.#opening;
    if (opened?.ok !== true) return;
    await opened.value.post.close();
    await opened.value.desk.close();
  }
}

const noMember = (member: string): Problem => ({
  code: 'not-a-member',
  where: '--reset',
  what: `'${member}' is not a member of this team`,
  mend: 'truce team list shows them',
});

const NOWHERE: Problem = {
  code: 'no-store',
  where: '--store',
  what: 'this server keeps no team ledger, and so no accounts',
  mend: 'start it without --store none',
};
