import type { Answers } from '../../ask/answers.js';

export type TimelineSideJson = Answers['timeline']['sides'][number];
export type StepJson = TimelineSideJson['steps'][number];

/** A corner of a stepped line. */
export interface Corner {
  readonly when: Date;
  readonly rate: number;
}

/** One stretch of a side's line, drawn in one way. */
export interface Stretch {
  readonly place: number;
  readonly isFuture: boolean;
  readonly corners: readonly Corner[];
}

/** For drawing only: where on the axis a day or a rate stands. No amount is computed from it. */
export const dateOf = (day: string): Date => new Date(`${day}T00:00:00Z`);
export const heightOf = (rate: string): number => Number.parseFloat(rate);

/**
 * A side's line in two stretches: what was law up to the day as known, and the default future from there on. The second begins where the
 * first ends, so that the line is whole.
 */
export const stretchesOf = (side: TimelineSideJson, place: number): readonly Stretch[] => {
  const law = side.steps.filter((step) => step.status === 'law');
  const future = side.steps.filter((step) => step.status !== 'law');
  return [
    { place, isFuture: false, corners: cornersOf(law) },
    { place, isFuture: true, corners: cornersOf(future, law.at(-1)) },
  ].filter(({ corners }) => corners.length > 1);
};

const cornersOf = (steps: readonly StepJson[], before?: StepJson): readonly Corner[] => {
  const last = steps.at(-1);
  if (last === undefined) return [];
  const begins = before === undefined ? [] : [{ when: dateOf(before.until), rate: heightOf(before.rate) }];
  return [
    ...begins,
    ...steps.map((step) => ({ when: dateOf(step.from), rate: heightOf(step.rate) })),
    { when: dateOf(last.until), rate: heightOf(last.rate) },
  ];
};

/** Where an arrow key leads from a step: along its side, or to the step of the other side on the same day. */
export const stepBeside = (
  sides: readonly TimelineSideJson[],
  at: { readonly side: number; readonly step: number },
  key: string,
): { readonly side: number; readonly step: number } | undefined => {
  const steps = sides[at.side]?.steps ?? [];
  switch (key) {
    case 'ArrowLeft':
      return { ...at, step: Math.max(0, at.step - 1) };
    case 'ArrowRight':
      return { ...at, step: Math.min(steps.length - 1, at.step + 1) };
    case 'Home':
      return { ...at, step: 0 };
    case 'End':
      return { ...at, step: steps.length - 1 };
    case 'ArrowUp':
    case 'ArrowDown': {
      const side = sides.length - 1 - at.side;
      const from = steps[at.step]?.from ?? '';
      const step = (sides[side]?.steps ?? []).findLastIndex((each) => each.from <= from);
      return { side, step: Math.max(0, step) };
    }
    default:
      return undefined;
  }
};
