import { today } from '../../clock/index.js';
import type { Problem } from '../../problem/index.js';
import { formatDay } from '../../time/index.js';
import type { Answers, DoorName, Question } from './answers.js';
import type { FromWorker, ToWorker } from './message.js';

/** What came of a question: the answer as text, the same bytes as from every other surface, or the problems of the question. */
export type Reply =
  | { readonly ok: true; readonly text: string; readonly incomplete: boolean }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** How many replies are kept: going back, or moving the slider to and fro, asks nothing twice. */
const KEPT = 80;

/** Asks the core in a worker, so that the page never waits for it. One worker, which holds the law. */
export class Asker {
  private worker: Worker | undefined;
  private readonly waiting = new Map<
    number,
    { readonly resolve: (reply: Reply) => void; readonly reject: (error: Error) => void }
  >();
  private readonly kept = new Map<string, Promise<Reply>>();
  private failure: Error | undefined;
  private count = 0;

  /** Starts the worker and fetches the law, both at once. */
  start(): void {
    if (this.worker !== undefined) return;
    this.worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
    this.worker.onmessage = ({ data }: MessageEvent<FromWorker>) => this.take(data);
    this.worker.onerror = (event) => this.fail(new Error(`The part that computes did not start: ${event.message}`));
    lawBytes().then(
      (bytes) => this.send({ kind: 'law', bytes }),
      (error: Error) => this.fail(error),
    );
  }

  /** The reply to a question; the same question of the same day is asked once. */
  ask(door: DoorName, question: Question): Promise<Reply> {
    const stated = Object.fromEntries(Object.entries(question).filter(([, value]) => value !== undefined));
    const day = formatDay(today());
    const key = JSON.stringify([door, stated, day]);
    const kept = this.kept.get(key);
    if (kept !== undefined) return kept;
    const reply = this.put(door, stated, day);
    this.kept.set(key, reply);
    reply.catch(() => this.kept.delete(key));
    const [oldest] = this.kept.keys();
    if (this.kept.size > KEPT && oldest !== undefined) this.kept.delete(oldest);
    return reply;
  }

  private put(door: DoorName, question: Question, day: string): Promise<Reply> {
    this.start();
    if (this.failure !== undefined) return Promise.reject(this.failure);
    const id = ++this.count;
    return new Promise((resolve, reject) => {
      this.waiting.set(id, { resolve, reject });
      this.send({ kind: 'ask', id, door, question, today: day });
    });
  }

  private send(message: ToWorker): void {
    this.worker?.postMessage(message);
  }

  private take(reply: FromWorker): void {
    const waiting = this.waiting.get(reply.id);
    this.waiting.delete(reply.id);
    switch (reply.kind) {
      case 'answer':
        return waiting?.resolve({ ok: true, text: reply.text, incomplete: reply.incomplete });
      case 'refusal':
        return waiting?.resolve({ ok: false, problems: reply.problems });
      case 'broken':
        return waiting?.reject(new Error(reply.what));
    }
  }

  private fail(error: Error): void {
    this.failure = error;
    for (const { reject } of this.waiting.values()) reject(error);
    this.waiting.clear();
  }
}

let fetched: Promise<{ readonly bytes: ArrayBuffer; readonly isServed: boolean }> | undefined;

const fetching = (): NonNullable<typeof fetched> => {
  fetched ??= fetchLaw();
  return fetched;
};

/** The packed law as it stands beside the page, fetched once; for a worker of a view's own too. */
export const lawBytes = async (): Promise<ArrayBuffer> => (await fetching()).bytes;

/** Whether `truce serve` stands behind the page, and with it a team's ledger; a host of static files has none. */
export const isServed = (): Promise<boolean> =>
  fetching().then(
    ({ isServed }) => isServed,
    () => false,
  );

const fetchLaw = async (): NonNullable<typeof fetched> => {
  const reply = await fetch('./law.json', { credentials: 'same-origin' }).catch(() => undefined);
  if (reply === undefined)
    throw new Error('The law could not be fetched: there is no connection. Load the page again.');
  if (!reply.ok)
    throw new Error(`The law could not be fetched: the server answered ${reply.status}. Load the page again.`);
  return { bytes: await reply.arrayBuffer(), isServed: reply.headers.has('truce-served') };
};

/** The one of the page. */
export const asker = new Asker();

/** An answer as plain values. */
export const answerOf = <D extends DoorName>(_door: D, text: string): Answers[D] => JSON.parse(text);
