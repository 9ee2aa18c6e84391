import { type Exact, exact, printExact, roundHalfUp, ZERO } from '../money/index.js';
import { assert, printProblem } from '../problem/index.js';
import { type Regime, segmentOn } from '../regime/index.js';
import {
  evaluateRate,
  formatHtsCode,
  type HtsCode,
  type Line,
  parseSpi,
  printRate,
  problemOfResolution,
  programOf,
  type Rate,
  type RateInputs,
  resolveCode,
  type Spi,
  specialRate,
} from '../schedule/index.js';
import { type Day, formatDay } from '../time/index.js';
import type { Component } from './assessment.js';
import { chapter98Of, type EntryLine } from './entry-line.js';
import type { Schedule } from './law.js';
import { addedValue } from './value-basis.js';

/** The ordinary duty of a line by the schedule, or what is missing to know it. */
export interface BaseDuty {
  readonly component?: Component;
  /** The duty as a share of the value it is charged on, for rates that top column 1 up to a total. */
  readonly column1?: Exact;
  /** Where the code stands, when an edition of the day holds it. */
  readonly found?: Line;
  readonly missing: readonly string[];
  readonly warnings: readonly string[];
}

/**
 * The column that a line pays: column 2 by its origin and day, the special column where the importer claims an indicator
 * that the line prints, else column 1 general; evaluated on what the line gives. Editions are chosen by the day of entry,
 * so that no entry is charged at another year's rate; `edition` overrides that for who asks for it.
 */
export const baseDuty = (line: EntryLine, schedule: Schedule, regime: Regime, on: Day): BaseDuty => {
  if (line.importer === 'CN') return { missing: ["China's base rate"], warnings: [] };
  const found = lineOf(line.hts, schedule, on);
  if (found.line === undefined) return { missing: found.words, warnings: [] };
  const column = columnOf(line, found.line, regime, on);
  const warnings = [...found.words, ...column.warnings];
  const claimed = chapter98Rate(line, column.rate, schedule, on);
  if (claimed.missing !== undefined) return { found: found.line, missing: [claimed.missing], warnings };
  return charged(line, found.line, { ...column, ...claimed, warnings });
};

interface FoundLine {
  readonly line?: Line;
  /** Why there is no line; or, where one was found by its eight digits alone, what is wrong with the other two. */
  readonly words: readonly string[];
}

/** The line of a code in the edition of the day; a statistical number that was renumbered does not hide its eight digits. */
const lineOf = (code: HtsCode, { editions, concordances, override }: Schedule, on: Day): FoundLine => {
  const resolved = resolveCode(
    override === undefined ? editions : [override],
    code,
    override?.from ?? on,
    concordances,
  );
  if (!resolved.ok) return { words: [`schedule edition for ${formatDay(on)}`] };
  if (resolved.value.kind === 'found') return { line: resolved.value.line, words: [] };
  const problem = problemOfResolution(resolved.value);
  assert(problem !== undefined, 'a resolution without a line has a problem');
  const { rateLine } = resolved.value;
  return { words: [printProblem(problem)], ...(rateLine === undefined ? {} : { line: rateLine }) };
};

interface Column {
  readonly name: string;
  readonly rate: Rate;
  readonly warnings: readonly string[];
}

const columnOf = (line: EntryLine, found: Line, regime: Regime, on: Day): Column => {
  if (segmentOn(regime.column2.get(line.origin) ?? [], on) !== undefined)
    return { name: 'column 2', rate: found.column2, warnings: [] };
  const general: Column = { name: 'column 1 general', rate: found.general, warnings: [] };
  if (line.spi === undefined) return general;
  const spi = parseSpi(line.spi);
  if (spi === undefined)
    return { ...general, warnings: [`spi '${line.spi}' is not a special program indicator: column 1 general taken`] };
  const refused = refusalOf(spi, line.origin, on);
  if (refused !== undefined) return { ...general, warnings: [`${refused}: column 1 general taken`] };
  const special = specialRate(found.special, spi);
  if (special === undefined)
    return {
      ...general,
      warnings: [`${formatHtsCode(found.rateCode)} prints no special rate for ${spi}: column 1 general taken`],
    };
  return { name: `column 1 special (${spi})`, rate: special.rate, warnings: [] };
};

/** Why goods of an origin cannot claim a program on a day, where that can be told. */
const refusalOf = (spi: Spi, origin: string, on: Day): string | undefined => {
  const program = programOf(spi);
  if (program === undefined) return `${spi} is not a special program indicator`;
  if (program.until !== undefined && on >= program.until)
    return `${program.name} lapsed on ${formatDay(program.until)} (${program.cites})`;
  const { origins } = program;
  if (origins.kind === 'origins' && !origins.origins.includes(origin))
    return `goods of ${origin} cannot claim ${spi} (${program.cites})`;
  return undefined;
};

interface Claimed {
  readonly rate: Rate;
  readonly heading?: string;
  /** Under 9802.00.40 to .80 the article's rate is charged on the value added abroad. */
  readonly onAdded: boolean;
  readonly missing?: string;
}

/** What a chapter 98 claim makes of the article's own rate. */
const chapter98Rate = (line: EntryLine, rate: Rate, schedule: Schedule, on: Day): Claimed => {
  const claim = chapter98Of(line);
  if (claim.kind === 'none') return { rate, onAdded: false };
  if (claim.kind === 'value added') return { rate, heading: claim.heading, onAdded: true };
  // A claim is a heading of chapter 98 by its parser, so its digits are a code.
  const found = lineOf(claim.heading.replaceAll('.', '') as HtsCode, schedule, on);
  if (found.line === undefined)
    return { rate, onAdded: false, missing: `heading ${claim.heading} in the schedule of the day` };
  return { rate: found.line.general, heading: claim.heading, onAdded: false };
};

const charged = (line: EntryLine, found: Line, column: Column & Claimed): BaseDuty => {
  const basis = column.onAdded ? addedValue(line) : { kind: 'known' as const, value: line.value };
  if (basis.kind === 'missing') return { found, missing: [basis.what], warnings: column.warnings };
  const inputs: RateInputs = {
    valueCents: basis.value,
    quantities: line.quantities.flatMap(({ amount, unit }, index) => {
      const inUnit = unit ?? found.units[index];
      return inUnit === undefined ? [] : [{ quantity: amount, unit: inUnit }];
    }),
    known: line.given ?? new Map(),
  };
  const evaluated = evaluateRate(column.rate, inputs);
  if ('missing' in evaluated) {
    const unused = evaluated.missing.some((what) => what.startsWith('quantity in'))
      ? unusedQuantities(line, found)
      : [];
    return { found, missing: evaluated.missing, warnings: [...column.warnings, ...unused] };
  }
  const code = formatHtsCode(found.rateCode);
  return {
    found,
    component: {
      program: 'base',
      heading: column.heading === undefined || column.onAdded ? code : column.heading,
      rate: printRate(column.rate),
      basis: basis.value,
      amount: roundHalfUp(evaluated.amount),
      measure: 'base',
      status: 'in force',
      cites: [
        { instrument: `hts/${found.edition}`, citation: `HTSUS ${found.edition}`, at: `${code}, ${column.name}` },
      ],
    },
    // Under 9802 both duties are charged on the value added, so that is what the share is of; of nothing, none is due.
    column1: basis.value === 0 ? ZERO : evaluated.amount.div(exact(basis.value)),
    missing: [],
    warnings: column.warnings,
  };
};

/** A quantity that does not help is told, so that nobody looks for a mistake elsewhere. */
const unusedQuantities = (line: EntryLine, found: Line): readonly string[] =>
  line.quantities.map(({ amount, unit }, index) => {
    const inUnit = unit ?? found.units[index];
    return inUnit === undefined
      ? `the quantity ${printExact(amount)} has no unit, and the schedule prints none for ${formatHtsCode(found.code)}`
      : `the quantity ${printExact(amount)} ${inUnit} does not convert into what the rate is charged on`;
  });
