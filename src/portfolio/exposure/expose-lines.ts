import type { EntryLine } from '../../assessment/index.js';
import { type Charger, type Compiled, chargerOf } from '../../compile/index.js';
import type { Program } from '../../ledger/index.js';
import { type Cents, cents } from '../../money/index.js';
import { chapterOf } from '../../schedule/index.js';
import { type Day, formatDay } from '../../time/index.js';
import { nameRow, type ReadFiles } from '../read-files.js';
import { inSteps, type Steps } from '../steps.js';
import { type Exposure, exposureOf, largestMoves, type MovedLine } from './exposure.js';
import { type Counted, type Dimension, type Places, type ProgramDuty, Tally } from './tally.js';

/** A scenario by name, compiled over one quotient with the others. */
export interface NamedScenario {
  readonly name: string;
  readonly compiled: Compiled;
}

/** A line of a file, and where it stands there. */
export interface PlacedLine {
  readonly row: number;
  readonly file?: string;
  readonly line: EntryLine;
}

export interface ExposureQuestion {
  readonly scenarios: readonly NamedScenario[];
  readonly dimensions: readonly Dimension[];
  /** One day for all lines; without it each line's own. */
  readonly on?: Day;
  /** How many of the lines that move most are named. */
  readonly top: number;
  readonly sectorOf: (hts: string) => string;
}

/** What lines cost under each scenario. `unread` rows, which are no lines, count as unknown. */
export const exposeLines = (lines: Iterable<PlacedLine>, unread: number, question: ExposureQuestion): Exposure => {
  const counter = new LineCounter(question);
  counter.tally.addUnknown(unread);
  for (const placed of lines) counter.count(placed);
  return counted(counter, question, counter.moved());
};

/** The same of files, in steps. */
export function* exposeFiles(read: ReadFiles, question: ExposureQuestion): Steps<Exposure> {
  const counter = new LineCounter(question);
  counter.tally.addUnknown(read.unread);
  yield* inSteps('pricing lines', read.lines, (placed) => counter.count(placed));
  return counted(counter, question, counter.moved().map(nameRow(read)));
}

const counted = (counter: LineCounter, { scenarios }: ExposureQuestion, moved: readonly MovedLine[]): Exposure => {
  const span = counter.span();
  return exposureOf({
    names: scenarios.map(({ name }) => name),
    tally: counter.tally,
    moved,
    ...(span === undefined ? {} : { span }),
  });
};

/** Counts lines one by one, for files that are small and for the lines that tables cannot answer. */
export class LineCounter {
  readonly tally: Tally;
  readonly #question: ExposureQuestion;
  readonly #chargers: readonly Charger[];
  #moved: MovedLine[] = [];
  #from: Day | undefined;
  #through: Day | undefined;

  constructor(question: ExposureQuestion, tally?: Tally) {
    this.#question = question;
    this.tally = tally ?? new Tally(question.scenarios.length, dimensionsOf(question));
    this.#chargers = question.scenarios.map(({ compiled }) => chargerOf(compiled));
  }

  count({ row, file, line }: PlacedLine): void {
    this.#see(line.entryDate);
    const places = placesOf(line, this.#question);
    const on = this.#question.on ?? line.entryDate;
    const duties = on === undefined ? undefined : this.#dutiesOf(line, on);
    if (duties === undefined) this.tally.addUnknown(1, places);
    else {
      this.tally.add({ lines: 1, value: line.value, scenarios: duties }, places);
      this.#move({
        row,
        ...(file === undefined ? {} : { file }),
        hts: line.hts,
        origin: line.origin,
        value: line.value,
        duties: duties.map(totalOf),
      });
    }
  }

  #dutiesOf(line: EntryLine, on: Day): Counted['scenarios'] | undefined {
    const scenarios: ProgramDuty[][] = [];
    for (const charge of this.#chargers) {
      const duties: ProgramDuty[] = [];
      const hear = (program: Program, duty: Cents, isOwed: boolean) =>
        duties.push({ program, duty, owed: isOwed ? duty : cents(0) });
      if (charge(line, on, hear).length > 0) return undefined;
      scenarios.push(duties);
    }
    return scenarios;
  }

  /** Few lines are kept: twice as many as are asked for, cut back whenever they are more. */
  #move(line: MovedLine): void {
    const { top } = this.#question;
    this.#moved.push(line);
    if (this.#moved.length > 2 * top + 100) this.#moved = [...largestMoves(this.#moved, top)];
  }

  moved(): readonly MovedLine[] {
    return largestMoves(this.#moved, this.#question.top);
  }

  #see(on: Day | undefined): void {
    if (on === undefined) return;
    if (this.#from === undefined || on < this.#from) this.#from = on;
    if (this.#through === undefined || on > this.#through) this.#through = on;
  }

  span(): { readonly from: Day; readonly through: Day } | undefined {
    if (this.#from === undefined || this.#through === undefined) return undefined;
    return { from: this.#from, through: this.#through };
  }
}

const totalOf = (duties: readonly ProgramDuty[]): Cents => cents(duties.reduce((sum, { duty }) => sum + duty, 0));

/** Concentration is measured over origins, so they are always added up. */
export const dimensionsOf = ({ dimensions }: ExposureQuestion): readonly Dimension[] => [
  ...new Set<Dimension>([...dimensions, 'origin']),
];

export const NO_PLACE = '(none)';

export const placesOf = (line: EntryLine, question: ExposureQuestion): Places => ({
  origin: line.origin,
  chapter: chapterOf(line.hts),
  ...(question.dimensions.includes('sector') ? { sector: question.sectorOf(line.hts) } : {}),
  supplier: line.supplier ?? NO_PLACE,
  month: line.entryDate === undefined ? NO_PLACE : formatDay(line.entryDate).slice(0, 7),
});
