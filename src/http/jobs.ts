/** Work that takes seconds and memory, a few at a time: whoever comes when all places are taken is told to come back. */
export class Jobs {
  readonly #most: number;
  #running = 0;

  constructor(most: number) {
    this.#most = most;
  }

  /** Takes a place until what it gives is called; nothing where none is free. */
  begin(): (() => void) | undefined {
    if (this.#running >= this.#most) return undefined;
    this.#running += 1;
    let over = false;
    return () => {
      if (!over) this.#running -= 1;
      over = true;
    };
  }

  get running(): number {
    return this.#running;
  }
}
