import type { Ledger } from '../../ledger/index.js';
import type { Result } from '../../problem/index.js';
import { type Desk, type DueDelivery, settle, signingSecret, takeDue } from '../../store/desk/index.js';
import type { Clock } from '../../store/index.js';
import { notice } from './notice.js';
import { sendMessage } from './send-message.js';

export interface PostRules {
  /** Whether webhooks may lead to private addresses and by plain http. */
  readonly anywhere: boolean;
  /** How long after so many attempts the next is made, in milliseconds; nothing when it was the last. */
  readonly wait: (attempts: number) => number | undefined;
  /** How often the ledgers and the queue are looked at, in milliseconds. */
  readonly every: number;
}

/** The first retry after some seconds, each later one four times as late, none later than six hours: nine in sixteen hours. */
const FIRST = 10_000;
const LATEST = 6 * 3_600_000;
const MOST = 9;

export const POST_RULES: PostRules = {
  anywhere: false,
  // Half of the wait is left to chance, so that receivers who failed together are not asked together.
  wait: (attempts) =>
    attempts >= MOST ? undefined : Math.min(FIRST * 4 ** (attempts - 1), LATEST) * (0.5 + Math.random() / 2),
  every: 5_000,
};

export interface PostParts {
  readonly desk: Desk;
  readonly secret: string;
  readonly rules: PostRules;
  readonly law: () => Promise<Result<Ledger>>;
  readonly clock: () => Clock;
  /** Something broke that is ours to mend. */
  readonly broken: (error: unknown) => void;
}

/** How many messages are on their way at once. */
const AT_ONCE = 8;

/** How long messages that are on their way may take when the server stops, in milliseconds. */
const LAST_PATIENCE = 3_000;

/** Sends what the queue holds. The queue is in the store: what is not sent when the server stops is sent by the next. */
export class PostOffice {
  readonly #parts: PostParts;
  readonly #stop = new AbortController();
  #timer: NodeJS.Timeout | undefined;
  #round: Promise<void> | undefined;
  #again = false;
  #closing = false;

  constructor(parts: PostParts) {
    this.#parts = parts;
  }

  open(): void {
    this.#timer = setInterval(() => void this.look(), this.#parts.rules.every).unref();
  }

  /** Something was recorded: it is told without waiting for the next look. */
  nudge(): void {
    setImmediate(() => void this.look()).unref();
  }

  /** Looks at the ledgers and the queue until nothing is due; one round at a time. */
  look(): Promise<void> {
    if (this.#closing) return this.#round ?? Promise.resolve();
    if (this.#round !== undefined) {
      this.#again = true;
      return this.#round;
    }
    this.#round = this.#rounds()
      .catch((error) => this.#parts.broken(error))
      .finally(() => {
        this.#round = undefined;
      });
    return this.#round;
  }

  async #rounds(): Promise<void> {
    do {
      this.#again = false;
      await this.#gather();
      for (;;) {
        if (this.#closing) return;
        const due = await takeDue(this.#parts.desk, this.#parts.clock().at, AT_ONCE);
        if (due.length === 0) break;
        await Promise.all(due.map((delivery) => this.#send(delivery)));
      }
    } while (this.#again);
  }

  async #gather(): Promise<void> {
    const hook = await this.#parts.desk.db.selectFrom('webhooks').select('id').limit(1).executeTakeFirst();
    if (hook !== undefined) await this.mark();
  }

  /** Takes note of where the ledgers stand: what is new goes into the queue. */
  async mark(): Promise<void> {
    const { desk, law, clock } = this.#parts;
    const [ledger, team] = [await law(), await desk.team()];
    // Law or a ledger that cannot be read is told to whoever asks; nothing is sent on the strength of it.
    if (!ledger.ok || !team.ok) return;
    const { at, today } = clock();
    await notice(desk, { law: ledger.value, team: team.value, now: at, today });
  }

  async #send(delivery: DueDelivery): Promise<void> {
    const { desk, secret, rules, clock } = this.#parts;
    const sent = await sendMessage(
      {
        id: delivery.id,
        url: delivery.url,
        body: delivery.body,
        secret: signingSecret(secret, delivery.webhook),
      },
      { anywhere: rules.anywhere, now: new Date(), stop: this.#stop.signal },
    );
    const { at } = clock();
    if ('status' in sent && sent.status >= 200 && sent.status < 300)
      return settle(desk, delivery, { kind: 'delivered', status: sent.status }, at);
    // What the stop cut off was no attempt of the receiver's failing: it is due at once.
    const wait = this.#stop.signal.aborted ? 0 : rules.wait(delivery.attempts);
    const next = wait === undefined ? undefined : new Date(Date.parse(at) + wait).toISOString();
    const [status, error] = 'status' in sent ? [sent.status, `status ${sent.status}`] : [null, sent.error];
    return settle(desk, delivery, { kind: 'failed', status, error, next }, at);
  }

  /** Begins nothing more, gives what is on its way a little time, and cuts it off. */
  async close(): Promise<void> {
    this.#closing = true;
    clearInterval(this.#timer);
    const cut = setTimeout(() => this.#stop.abort(), LAST_PATIENCE);
    await this.#round;
    clearTimeout(cut);
    this.#stop.abort();
  }
}
