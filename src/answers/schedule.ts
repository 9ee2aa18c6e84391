import { failed, ok, type Result } from '../problem/index.js';
import {
  type Edition,
  editionOn,
  formatHtsCode,
  type HtsCode,
  type HtsPrefix,
  type Line,
  linesUnder,
  parseHtsPrefix,
  printRate,
  printSpecial,
  problemOfResolution,
  resolveCode,
  searchDescriptions,
} from '../schedule/index.js';
import { type Sector, sectorsOf } from '../talks/index.js';
import { type Day, formatDay } from '../time/index.js';
import { type Asked, dayAsked, problemsOf } from './asked.js';

export interface ScheduleQuestion {
  /** A code of 2 to 10 digits, dotted or not. */
  readonly code: string;
  readonly on?: string | undefined;
}

/** One line with what hangs on it, or the lines below a heading. */
export type ScheduleAnswer =
  | {
      readonly kind: 'line';
      readonly line: Line;
      readonly on: Day;
      readonly statistical: readonly HtsCode[];
      readonly sectors: readonly Sector[];
    }
  | {
      readonly kind: 'below';
      readonly edition: Edition;
      readonly under: HtsPrefix;
      readonly codes: readonly HtsCode[];
    };

/** What the schedule of a day prints at a code. */
export const scheduleAsked = (asked: Asked, question: ScheduleQuestion): Result<ScheduleAnswer> => {
  const code = parseHtsPrefix(question.code);
  const on = dayAsked(asked, 'on', question.on, asked.today);
  if (!code.ok || !on.ok) return failed(...problemsOf(code, on));
  const { schedule, talks, ledger } = asked.law;
  const edition = editionOn(schedule.editions, on.value);
  if (!edition.ok) return edition;
  const below = code.value.length < 8 ? linesUnder(edition.value, code.value) : [];
  if (below.length > 0) return ok({ kind: 'below', edition: edition.value, under: code.value, codes: below });
  const resolved = resolveCode(schedule.editions, code.value, on.value, schedule.concordances);
  if (!resolved.ok) return resolved;
  const problem = problemOfResolution(resolved.value);
  if (problem !== undefined) return failed(problem);
  if (resolved.value.kind !== 'found') throw new Error('a code that resolved without a problem was not found');
  const { line } = resolved.value;
  return ok({
    kind: 'line',
    line,
    on: on.value,
    statistical: line.code.length === 8 ? linesUnder(edition.value, line.code) : [],
    sectors: sectorsOf(line.code, talks.sectors, ledger.lists),
  });
};

export const scheduleJson = (answer: ScheduleAnswer) =>
  answer.kind === 'line'
    ? {
        ...lineJson(answer.line),
        on: formatDay(answer.on),
        statistical: answer.statistical.map(formatHtsCode),
        sectors: answer.sectors.map(({ id }) => id),
      }
    : {
        under: formatHtsCode(answer.under),
        edition: answer.edition.id,
        lines: ratesBelow(answer.edition, answer.codes),
      };

/** The rates of many lines, as printed. */
export const ratesBelow = (edition: Edition, codes: readonly HtsCode[]) =>
  codes.flatMap((code) => {
    const rates = edition.chapter(code.slice(0, 2))?.get(code)?.columns;
    return rates === undefined
      ? []
      : [{ code: formatHtsCode(code), general: printRate(rates.general), column_2: printRate(rates.column2) }];
  });

export const lineJson = (line: Line) => ({
  code: formatHtsCode(line.code),
  general: printRate(line.general),
  special: printSpecial(line.special),
  column_2: printRate(line.column2),
  units: line.units,
  edition: line.edition,
  ...(line.description === undefined ? {} : { description: line.description }),
});

/** The editions held: the asker's own first, then the bundled ones. */
export const editionsJson = ({ law }: Asked) =>
  law.schedule.editions.map(({ id, from, until }) => ({
    id,
    from: formatDay(from),
    until: until === undefined ? null : formatDay(until),
  }));

export interface SearchQuestion {
  readonly words: string;
  readonly on?: string | undefined;
}

/** Lines by words; only editions that their user imported hold descriptions. */
export const searchAsked = (asked: Asked, question: SearchQuestion) => {
  const on = dayAsked(asked, 'on', question.on, asked.today);
  if (!on.ok) return on;
  const edition = editionOn(asked.law.schedule.editions, on.value);
  if (!edition.ok) return edition;
  return ok({ edition: edition.value, found: searchDescriptions(edition.value, question.words) });
};
