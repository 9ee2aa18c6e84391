import { today } from '../../../clock/index.js';
import type { Problem } from '../../../problem/index.js';
import { formatDay } from '../../../time/index.js';
import { lawBytes } from '../../ask/asker.js';
import type { About, FileDoor, FromPortfolio, PricedFile, ToPortfolio } from './message.js';

/** How far work has come. */
export interface Progress {
  readonly doing: string;
  readonly done: number;
  readonly of: number;
}

/** Work that was begun: what comes of it, and how to stop it. */
export interface Begun<T> {
  readonly outcome: Promise<Outcome<T>>;
  readonly cancel: () => void;
}

export type Outcome<T> =
  | { readonly kind: 'done'; readonly value: T }
  | { readonly kind: 'refused'; readonly problems: readonly Problem[] }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'broken'; readonly what: string };

export interface FileAnswer {
  readonly text: string;
  readonly remarks: readonly string[];
}

interface Waiting {
  readonly end: (reply: FromPortfolio) => void;
  readonly onProgress: (progress: Progress) => void;
}

/** The worker that holds the file of entry lines and works on it. Nothing of the file leaves it but answers to this page. */
export class Desk {
  private worker: Worker | undefined;
  private readonly waiting = new Map<number, Waiting>();
  private count = 0;

  open(name: string, bytes: ArrayBuffer, onProgress: Waiting['onProgress']): Begun<number> {
    return this.begin(
      (id) => ({ kind: 'open', id, name, bytes }),
      onProgress,
      (reply) => (reply.kind === 'opened' ? reply.rows : undefined),
    );
  }

  ask(door: FileDoor, about: About, onProgress: Waiting['onProgress']): Begun<FileAnswer> {
    return this.begin(
      (id) => ({ kind: 'ask', id, door, about }),
      onProgress,
      (reply) => (reply.kind === 'answer' ? { text: reply.text, remarks: reply.remarks } : undefined),
    );
  }

  /** Prices every row under each outcome and makes a file of it. */
  price(about: About, as: PricedFile, onProgress: Waiting['onProgress']): Begun<ArrayBuffer> {
    return this.begin(
      (id) => ({ kind: 'price', id, about, as }),
      onProgress,
      (reply) => (reply.kind === 'priced' ? reply.bytes : undefined),
    );
  }

  private begin<T>(
    message: (id: number) => ToPortfolio,
    onProgress: Waiting['onProgress'],
    valueOf: (reply: FromPortfolio) => T | undefined,
  ): Begun<T> {
    const id = ++this.count;
    const outcome = new Promise<Outcome<T>>((resolve) => {
      this.waiting.set(id, { onProgress, end: (reply) => resolve(outcomeOf(reply, valueOf)) });
    });
    this.started().postMessage(message(id));
    return { outcome, cancel: () => this.started().postMessage({ kind: 'cancel', id } satisfies ToPortfolio) };
  }

  private started(): Worker {
    if (this.worker !== undefined) return this.worker;
    const worker = new Worker(new URL('./file-worker.ts', import.meta.url), { type: 'module' });
    this.worker = worker;
    worker.onmessage = ({ data }: MessageEvent<FromPortfolio>) => {
      const waiting = this.waiting.get(data.id);
      if (data.kind === 'progress') return waiting?.onProgress(data);
      this.waiting.delete(data.id);
      waiting?.end(data);
    };
    const fail = (what: string): void => {
      for (const [id, { end }] of this.waiting) end({ kind: 'broken', id, what });
      this.waiting.clear();
      this.worker = undefined;
    };
    worker.onerror = (event) => fail(`The part that computes did not start: ${event.message}`);
    lawBytes().then(
      (bytes) => worker.postMessage({ kind: 'law', bytes, today: formatDay(today()) } satisfies ToPortfolio),
      (error: Error) => fail(error.message),
    );
    return worker;
  }
}

const outcomeOf = <T>(reply: FromPortfolio, valueOf: (reply: FromPortfolio) => T | undefined): Outcome<T> => {
  if (reply.kind === 'refusal') return { kind: 'refused', problems: reply.problems };
  if (reply.kind === 'broken') return { kind: 'broken', what: reply.what };
  const value = valueOf(reply);
  return value === undefined ? { kind: 'cancelled' } : { kind: 'done', value };
};

/** One desk for the page, so that the file stays open while its reader looks at another view. */
export const desk = new Desk();
