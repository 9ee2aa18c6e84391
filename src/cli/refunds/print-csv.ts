import { stringify } from 'csv-stringify/sync';
import { type Cents, cents, NO_CENTS, printDollars, shareOut } from '../../money/index.js';
import type { PortfolioRow } from '../../portfolio/index.js';
import { printProblem } from '../../problem/index.js';
import type { FiledFile, RefundEntry, RefundLine, Refunds, Route } from '../../refunds/index.js';
import { formatDay } from '../../time/index.js';

const OWN = [
  'assessed',
  'owed',
  'paid_counted',
  'due_back',
  'due_to_cbp',
  'by_ruling',
  'interest_known',
  'interest',
  'way',
  'way_last_day',
  'way_days_left',
  'overlaps',
  'counted_with',
  'missing',
  'conflicts',
  'problems',
] as const;

/** Every row of every file, in order: the importer's columns first, then ours. The first says which file, where there are several. */
export function* refundsCsv(refunds: Refunds): Generator<string> {
  const { files } = refunds;
  const headers = [...new Set(files.flatMap((file) => file.headers))];
  const answers = answersOf(refunds);
  const several = files.length > 1;
  const own = OWN.map((name) => (headers.includes(name) ? `truce_${name}` : name));
  yield stringify([[...(several ? ['file'] : []), ...headers, ...own]]);
  for (const file of files) {
    const places = headers.map((header) => file.headers.indexOf(header));
    for (const row of file.all) {
      const cells = places.map((place) => (place < 0 ? '' : (row.cells[place] ?? '')));
      yield stringify([[...(several ? [file.path] : []), ...cells, ...ownCells(file, row, answers)]]);
    }
  }
}

interface Answer {
  readonly line: RefundLine;
  readonly entry: RefundEntry;
  readonly interest?: { readonly known: Cents; readonly total?: Cents };
}

type Answers = ReadonlyMap<string, Answer>;

const keyOf = (file: string, row: number): string => `${row} ${file}`;

const answersOf = ({ entries }: Refunds): Answers => {
  const answers = new Map<string, Answer>();
  for (const entry of entries) {
    const weights = entry.lines.map(({ dueBack = 0 }) => Math.max(0, dueBack));
    // Interest is worked out for the entry; its lines share it as they share what is due back.
    const known = entry.interest === undefined ? undefined : shareOut(entry.interest.known, weights);
    for (const [index, line] of entry.lines.entries()) {
      const share = known?.[index] ?? NO_CENTS;
      const whole = entry.interest?.total === undefined ? {} : { total: share };
      const answer = { line, entry, ...(known === undefined ? {} : { interest: { known: share, ...whole } }) };
      for (const { file, row } of line.filed.rows) answers.set(keyOf(file, row.number), answer);
    }
  }
  return answers;
};

const ownCells = (file: FiledFile, { number, partOf }: PortfolioRow, answers: Answers): readonly string[] => {
  if (partOf !== undefined) return blank(`row ${partOf}`);
  const answer = answers.get(keyOf(file.path, number));
  if (answer === undefined) return blank('');
  const { taken } = answer.line.filed;
  if (taken.file !== file.path || taken.row.number !== number) return blank(`row ${taken.row.number} of ${taken.file}`);
  return answerCells(answer);
};

const blank = (countedWith: string): readonly string[] =>
  OWN.map((name) => (name === 'counted_with' ? countedWith : ''));

const answerCells = ({ line, entry, interest }: Answer): readonly string[] => {
  const { filed, dueBack } = line;
  const way: Route | undefined =
    line.byRuling > 0 ? entry.best.ruling : (dueBack ?? 0) > 0 ? entry.best.other : undefined;
  const problems = [...filed.taken.row.problems, ...entry.problems];
  return [
    dollars(line.assessed),
    dollars(line.owed),
    dollars(line.paid),
    dueBack === undefined ? '' : printDollars(cents(Math.max(0, dueBack))),
    dueBack === undefined ? '' : printDollars(cents(Math.max(0, -dueBack))),
    dueBack === undefined ? '' : printDollars(line.byRuling),
    dollars(interest?.known),
    dollars(interest?.total),
    way?.id ?? (entry.underWay !== undefined && (dueBack ?? 0) > 0 ? `${entry.underWay} under way` : ''),
    way?.last === undefined ? '' : formatDay(way.last),
    way?.daysLeft === undefined ? '' : String(way.daysLeft),
    entry.overlaps.map(({ what }) => what).join('; '),
    '',
    line.missing.join('; '),
    filed.disagreements
      .map(({ field, values }) => `${field}: ${values.map(({ value }) => value).join(' or ')}`)
      .join('; '),
    problems.map(printProblem).join('; '),
  ];
};

const dollars = (amount: Cents | undefined): string => (amount === undefined ? '' : printDollars(amount));
