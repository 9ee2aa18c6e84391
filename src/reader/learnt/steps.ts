/** How many of some steps, from low to high, a likelihood has reached. */
export const stepsTo = (steps: readonly number[], share: number): number =>
  steps.filter((each) => share >= each).length;

/** A likelihood as signs that add up, one for each step that it has reached. */
export const signsTo = (steps: readonly number[], name: string, share: number): readonly string[] =>
  steps.slice(0, stepsTo(steps, share)).map((each) => `${name}>${each}`);
