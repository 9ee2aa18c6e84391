/** An answer ready to be sent. */
export interface ReadyAnswer {
  readonly bytes: Uint8Array;
  readonly type: string;
  readonly etag: string;
  /** Something that was asked could not be answered. */
  readonly incomplete: boolean;
}

/** Longer answers are worked out again: one of them would push out hundreds of short ones. */
const LONGEST = 500_000;

/** What an entry takes besides its bytes, roughly. */
const OVERHEAD = 300;

/**
 * Answers by question, the least recently asked given up first. They hold for one law and one day; when either moves, all of
 * them go.
 */
export class KeptAnswers {
  readonly #most: number;
  readonly #answers = new Map<string, ReadyAnswer>();
  #size = 0;
  #standing = '';

  constructor(most: number) {
    this.#most = most;
  }

  get(standing: string, question: string): ReadyAnswer | undefined {
    if (standing !== this.#standing) this.#forget(standing);
    const answer = this.#answers.get(question);
    if (answer === undefined) return undefined;
    this.#answers.delete(question);
    this.#answers.set(question, answer);
    return answer;
  }

  put(standing: string, question: string, answer: ReadyAnswer): void {
    if (answer.bytes.length > LONGEST || this.#most === 0) return;
    if (standing !== this.#standing) this.#forget(standing);
    this.#drop(question);
    this.#answers.set(question, answer);
    this.#size += sizeOf(question, answer);
    for (const oldest of this.#answers.keys()) {
      if (this.#size <= this.#most) break;
      this.#drop(oldest);
    }
  }

  get count(): number {
    return this.#answers.size;
  }

  #drop(question: string): void {
    const answer = this.#answers.get(question);
    if (answer === undefined) return;
    this.#answers.delete(question);
    this.#size -= sizeOf(question, answer);
  }

  #forget(standing: string): void {
    this.#answers.clear();
    this.#size = 0;
    this.#standing = standing;
  }
}

const sizeOf = (question: string, { bytes }: ReadyAnswer): number => bytes.length + 2 * question.length + OVERHEAD;
