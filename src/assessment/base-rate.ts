import { assert, printProblem } from '../problem/index.js';
import { type Regime, segmentOn } from '../regime/index.js';
import {
  type Edition,
  formatHtsCode,
  type HtsCode,
  type Line,
  parseSpi,
  problemOfResolution,
  programOf,
  type Rate,
  resolveCode,
  type Spi,
  specialRate,
} from '../schedule/index.js';
import { covers, type Day, formatDay } from '../time/index.js';
import { chapter98Of, type EntryLine } from './entry-line.js';
import type { Schedule } from './law.js';

/** The rate of the schedule that a line pays, not yet charged on anything; or what is missing to know it. */
export type BaseRate =
  | {
      readonly kind: 'known';
      readonly found: Line;
      /** The column as a person names it: `column 1 general`. */
      readonly column: string;
      readonly rate: Rate;
      /** The heading of chapter 98 that is claimed. */
      readonly heading?: string;
      /** Under 9802.00.40 to .80 the article's rate is charged on the value added abroad. */
      readonly onAdded: boolean;
      readonly warnings: readonly string[];
    }
  | {
      readonly kind: 'missing';
      readonly found?: Line;
      readonly missing: readonly string[];
      readonly warnings: readonly string[];
    };

/** What of a line decides its base rate. */
export type RatedLine = Pick<EntryLine, 'hts' | 'importer' | 'origin' | 'spi' | 'claims'>;

/**
 * The column that a line pays: column 2 by its origin and day, the special column where the importer claims an indicator
 * that the line prints, else column 1 general; and what a claim of chapter 98 makes of it. Editions are chosen by the day of entry,
 * so that no entry is charged at another year's rate; `edition` overrides that for who asks for it.
 */
export const baseRateOf = (line: RatedLine, schedule: Schedule, regime: Regime, on: Day): BaseRate => {
  if (!isGeneral(line, regime)) return findBaseRate(line, schedule, regime, on);
  const kept = keptRates(schedule, on);
  const known = kept?.get(line.hts);
  if (known !== undefined) return known;
  const rate = findBaseRate(line, schedule, regime, on);
  kept?.set(line.hts, rate);
  return rate;
};

/** Whether nothing but its code and the edition of the day decides the rate: column 1 general, and nothing claimed. */
const isGeneral = (line: RatedLine, regime: Regime): boolean =>
  line.spi === undefined &&
  line.importer !== 'CN' &&
  !regime.column2.has(line.origin) &&
  (line.claims.length === 0 || chapter98Of(line).kind === 'none');

type KeptRates = Map<HtsCode, BaseRate>;

const KEPT = new WeakMap<Schedule, Map<Edition, KeptRates>>();

/** The rates found in the edition of a day; nothing where none covers it, because the day is then named. */
const keptRates = (schedule: Schedule, on: Day): KeptRates | undefined => {
  const edition = schedule.override ?? editionNear(schedule.editions, on);
  if (edition === undefined) return undefined;
  const editions = KEPT.get(schedule) ?? new Map<Edition, KeptRates>();
  KEPT.set(schedule, editions);
  const kept = editions.get(edition) ?? new Map<HtsCode, BaseRate>();
  editions.set(edition, kept);
  return kept;
};

/** The edition of a day, where just one covers it. */
const editionNear = (editions: readonly Edition[], on: Day): Edition | undefined => {
  let near: Edition | undefined;
  for (const edition of editions) {
    if (!covers(edition, on)) continue;
    if (near !== undefined) return undefined;
    near = edition;
  }
  return near;
};

const findBaseRate = (line: RatedLine, schedule: Schedule, regime: Regime, on: Day): BaseRate => {
  if (line.importer === 'CN') return { kind: 'missing', missing: ["China's base rate"], warnings: [] };
  const { line: found, words } = lineOf(line.hts, schedule, on);
  if (found === undefined) return { kind: 'missing', missing: words, warnings: [] };
  const column = columnOf(line, found, regime, on);
  const warnings = [...words, ...column.warnings];
  const claimed = chapter98Rate(line, column.rate, schedule, on);
  if (claimed.missing !== undefined) return { kind: 'missing', found, missing: [claimed.missing], warnings };
  const { missing: _none, ...rest } = claimed;
  return { kind: 'known', found, column: column.name, ...rest, warnings };
};

/** What is missing on a day that no edition covers. */
export const missingEdition = (on: Day): string => `schedule edition for ${formatDay(on)}`;

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
  if (!resolved.ok) return { words: [missingEdition(on)] };
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

const columnOf = (line: RatedLine, found: Line, regime: Regime, on: Day): Column => {
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
const chapter98Rate = (line: RatedLine, rate: Rate, schedule: Schedule, on: Day): Claimed => {
  const claim = chapter98Of(line);
  if (claim.kind === 'none') return { rate, onAdded: false };
  if (claim.kind === 'value added') return { rate, heading: claim.heading, onAdded: true };
  // A claim is a heading of chapter 98 by its parser, so its digits are a code.
  const found = lineOf(claim.heading.replaceAll('.', '') as HtsCode, schedule, on);
  if (found.line === undefined)
    return { rate, onAdded: false, missing: `heading ${claim.heading} in the schedule of the day` };
  return { rate: found.line.general, heading: claim.heading, onAdded: false };
};
