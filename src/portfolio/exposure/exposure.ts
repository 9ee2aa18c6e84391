import { PROGRAMS, type Program } from '../../ledger/index.js';
import { type Cents, cents, exact, roundHalfUp } from '../../money/index.js';
import type { Day } from '../../time/index.js';
import type { Dimension, Sums, Tally } from './tally.js';

/** A line that the choice of a scenario moves, and its duty under each. */
export interface MovedLine {
  /** Where it stands in its file. */
  readonly row: number;
  readonly file?: string;
  readonly hts: string;
  readonly origin: string;
  readonly value: Cents;
  readonly duties: readonly Cents[];
}

export interface ScenarioExposure {
  readonly name: string;
  readonly duty: Cents;
  readonly owed: Cents;
  /** What it takes more (or less) than the first scenario. */
  readonly difference: Cents;
  readonly byProgram: readonly { readonly program: Program; readonly duty: Cents }[];
  /** What each further week of such imports costs more than under the first scenario; nothing when the file spans no time. */
  readonly perWeek?: Cents;
  /** The Herfindahl-Hirschman index of its duty over origins, 0 to 10,000. */
  readonly concentration: number;
}

export interface ExposureGroup {
  readonly key: string;
  readonly lines: number;
  readonly unknown: number;
  readonly value: Cents;
  readonly duties: readonly Cents[];
}

/** What a file of entry lines costs under each scenario, and the differences. */
export interface Exposure {
  readonly lines: number;
  /** Lines whose duty is not known under every scenario; they count in no total. */
  readonly unknown: number;
  readonly value: Cents;
  readonly scenarios: readonly ScenarioExposure[];
  /** Of the value, over origins. */
  readonly concentration: number;
  readonly groups: readonly { readonly dimension: Dimension; readonly groups: readonly ExposureGroup[] }[];
  readonly moved: readonly MovedLine[];
  /** The days of entry of the file itself, first and last. */
  readonly span?: { readonly from: Day; readonly through: Day };
}

export interface ExposureParts {
  readonly names: readonly string[];
  readonly tally: Tally;
  readonly moved: readonly MovedLine[];
  readonly span?: { readonly from: Day; readonly through: Day };
}

/** Makes the page of exposure from what was added up. The tally must hold `origin`, which concentration is measured over. */
export const exposureOf = ({ names, tally, moved, span }: ExposureParts): Exposure => {
  const { total } = tally;
  const origins = [...(tally.by.get('origin')?.values() ?? [])];
  const first = total.duties[0] ?? 0;
  return {
    lines: total.lines + total.unknown,
    unknown: total.unknown,
    value: cents(total.value),
    scenarios: names.map((name, index) => {
      const duty = cents(total.duties[index] ?? 0);
      const difference = cents(duty - first);
      return {
        name,
        duty,
        owed: cents(total.owed[index] ?? 0),
        difference,
        byProgram: byProgram(total, index),
        ...(span === undefined ? {} : { perWeek: perWeek(difference, span) }),
        concentration: herfindahl(origins.map((group) => group.duties[index] ?? 0)),
      };
    }),
    concentration: herfindahl(origins.map((group) => group.value)),
    groups: [...tally.by].map(([dimension, groups]) => ({ dimension, groups: inOrder(dimension, groups) })),
    moved,
    ...(span === undefined ? {} : { span }),
  };
};

const byProgram = ({ programs }: Sums, scenario: number) =>
  PROGRAMS.flatMap((program) => {
    const sum = programs[scenario]?.get(program);
    return sum === undefined ? [] : [{ program, duty: cents(sum.duty) }];
  });

/** A difference over the days of a file, as a week of it. */
const perWeek = (difference: Cents, { from, through }: { readonly from: Day; readonly through: Day }): Cents =>
  roundHalfUp(exact(difference).mul(exact(7, through - from + 1)));

/**
 * The sum of squared shares in hundredths of a percent: 10,000 when all comes from one place. The index that antitrust authorities
 * use for markets, here of a company's imports.
 */
export const herfindahl = (parts: readonly number[]): number => {
  const total = parts.reduce((sum, part) => sum + part, 0);
  if (total === 0) return 0;
  const squares = parts.reduce((sum, part) => sum.add(exact(part, total).pow(2) ?? 0), exact(0));
  return roundHalfUp(squares.mul(10_000));
};

/** Months in order of time, everything else by the duty of the first scenario, the largest first. */
const inOrder = (dimension: Dimension, groups: ReadonlyMap<string, Sums>): readonly ExposureGroup[] =>
  [...groups]
    .map(([key, sums]) => ({
      key,
      lines: sums.lines + sums.unknown,
      unknown: sums.unknown,
      value: cents(sums.value),
      duties: sums.duties.map(cents),
    }))
    .sort((a, b) => (dimension === 'month' ? 0 : (b.duties[0] ?? 0) - (a.duties[0] ?? 0)) || compareText(a.key, b.key));

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** How far a line's duty is moved by the choice of a scenario. */
export const movementOf = (duties: readonly number[]): number => Math.max(...duties) - Math.min(...duties);

/** The lines that move most, the largest first; of equal ones the earlier in the file. */
export const largestMoves = (lines: readonly MovedLine[], count: number): readonly MovedLine[] =>
  lines
    .filter(({ duties }) => movementOf(duties) > 0)
    .toSorted(
      (a, b) => movementOf(b.duties) - movementOf(a.duties) || compareText(a.file ?? '', b.file ?? '') || a.row - b.row,
    )
    .slice(0, count);
