/** How far long work has come. */
export interface Step {
  readonly doing: string;
  readonly done: number;
  readonly of: number;
}

/**
 * Long work in steps: it pauses between them, so that whoever drives it can tell how far it has come, do something else, or stop by not
 * going on. What it returns at the end is the same however it is driven.
 */
export type Steps<T> = Generator<Step, T, void>;

/** Takes all steps at once. */
export const finish = <T>(steps: Steps<T>): T => {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
};

/** So many items make a step: some milliseconds of work. */
const STRIDE = 250;

/** Does something to each item, in steps. */
export function* inSteps<T>(doing: string, items: readonly T[], each: (item: T, index: number) => void): Steps<void> {
  for (let start = 0; start < items.length; start += STRIDE) {
    const end = Math.min(start + STRIDE, items.length);
    for (let index = start; index < end; index += 1) each(items[index] as T, index);
    yield { doing, done: end, of: items.length };
  }
}
