import { ZenEngine } from '@gorules/zen-engine';
import { Engine } from 'json-rules-engine';
import { assessLine, type EntryLine, type Law, regimeOf } from '../src/assessment/index.js';
import { type Compiled, compile, NO_STATEMENT, pricerOf } from '../src/compile/index.js';
import { parseCsv } from '../src/files/index.js';
import { type Cents, shareOf } from '../src/money/index.js';
import { readPortfolio } from '../src/portfolio/index.js';
import { unwrap } from '../src/problem/index.js';
import type { Day } from '../src/time/index.js';
import { entryText } from './entry-file.js';
import { count, type Findings, median, type Size, times } from './figure.js';

type DatedLine = EntryLine & { readonly entryDate: Day };

/** One line in process, with and without its explanation, against rules engines that are given the same measures as a table. */
export const benchOneLine = async (law: Law, { quick }: Size): Promise<Findings> => {
  const lines = linesOf(law, quick ? 2_000 : 10_000);
  const compiled = compile(law);
  const price = pricerOf(compiled);
  const regime = regimeOf(law);
  const rounds = quick ? 20 : 60;
  const priced = ratePerSecond(lines, rounds, (line) => price(line, line.entryDate));
  const explained = ratePerSecond(lines, rounds / 2, (line) =>
    assessLine(line, { regime, schedule: law.schedule, on: line.entryDate }),
  );
  const sample = plainLines(compiled, lines).slice(0, quick ? 50 : 300);
  const table = decisionTable(compiled, sample);
  const own = ratePerSecond(sample, 400, (line) => price(line, line.entryDate));
  const told = ratePerSecond(sample, 100, (line) =>
    assessLine(line, { regime, schedule: law.schedule, on: line.entryDate }),
  );
  const zen = await engineRate(sample, table, zenEngine(table), (line) => price(line, line.entryDate).duty);
  const rules = await engineRate(sample, table, jsonRules(table), (line) => price(line, line.entryDate).duty);
  const against = (name: string, rate: number) => ({
    what: `one line priced, against \`${name}\``,
    aim: '≥ 100×',
    measured: `${times(own / rate)} (${count(rate)}/s; explained: ${times(told / rate)})`,
    met: own / rate >= 100,
    how: `${count(sample.length)} lines and a table of their ${count(table.length)} rates (goods, origin, days), equal to the cent before timing`,
  });
  return {
    figures: [
      {
        what: 'one line priced, in process',
        aim: '≥ 1,000,000/s',
        measured: `${count(priced)}/s`,
        met: priced >= 1_000_000,
        how: `\`pricerOf\` over ${count(lines.length)} lines of the generated file, one thread, median round`,
      },
      {
        what: 'one line explained, in process',
        aim: '≥ 100,000/s',
        measured: `${count(explained)}/s`,
        met: explained >= 100_000,
        how: '`assessLine` over the same lines: components, citations, what was left out and why, assumptions, fees',
      },
      against('@gorules/zen-engine', zen),
      against('json-rules-engine', rules),
    ],
  };
};

const linesOf = (law: Law, lines: number): readonly DatedLine[] => {
  const table = unwrap(parseCsv(entryText(law, lines), 'lines'));
  const { rows } = unwrap(readPortfolio(table.headers, table.rows, law.origins));
  // The generator dates every line.
  return rows.flatMap(({ line }) => (line === undefined ? [] : [line as DatedLine]));
};

/** Lines a second in the middle one of the later rounds, when what is kept is there and the code is compiled. */
const ratePerSecond = (lines: readonly DatedLine[], rounds: number, answer: (line: DatedLine) => unknown): number => {
  const rates: number[] = [];
  for (let round = 0; round <= rounds; round += 1) {
    const started = performance.now();
    for (const line of lines) answer(line);
    if (round >= rounds / 2) rates.push((1000 * lines.length) / (performance.now() - started));
  }
  return median(rates);
};

/** Lines whose duties are all shares of the value, so that a table of rates can say them. */
const plainLines = (compiled: Compiled, lines: readonly DatedLine[]): readonly DatedLine[] =>
  lines.filter(
    (line) => chargesOf(compiled, line, compiled.quotient.intervals.intervalOf(line.entryDate)) !== undefined,
  );

interface Rate {
  readonly name: string;
  readonly numerator: number;
  readonly denominator: number;
}

const chargesOf = (compiled: Compiled, line: EntryLine, interval: number): readonly Rate[] | undefined => {
  const base = compiled.bases.baseOf({ ...line, quantities: [] }, interval);
  const day = compiled.dayOf(line.importer, line.origin, interval);
  const cell = day.cellOf(compiled.quotient.goods.classOf(line.hts), NO_STATEMENT);
  if (base.kind !== 'formula' || base.formula.share === undefined || !base.anyUnits) return undefined;
  if (cell.missing.length + day.beyond.length > 0) return undefined;
  const charges = cell.charges.flatMap(({ measure, rate, on }): readonly Rate[] =>
    rate.kind === 'ad_valorem' && on.value === 1 && on.steel + on.aluminum + on.copper === 0
      ? [{ name: `${measure} ${rate.text}`, numerator: rate.numerator, denominator: rate.denominator }]
      : [],
  );
  return charges.length === cell.charges.length
    ? [{ name: `base ${base.rate}`, ...base.formula.share }, ...charges]
    : undefined;
};

/** A row of a decision table: goods of these codes and this origin pay a rate from a day until a day. */
interface RateRow extends Rate {
  readonly codes: readonly string[];
  readonly origin: string;
  readonly from: number;
  readonly until: number;
}

/** The rates of the lines' goods and origins over all days, one row for all codes that pay the same rate over the same days. */
const decisionTable = (compiled: Compiled, lines: readonly DatedLine[]): readonly RateRow[] => {
  const { starts } = compiled.quotient.intervals;
  const rows = new Map<string, RateRow & { codes: string[] }>();
  for (const line of new Map(lines.map((each) => [`${each.hts} ${each.origin}`, each])).values()) {
    const open = new Map<string, { readonly rate: Rate; readonly from: number }>();
    const close = (name: string, until: number): void => {
      const { rate, from } = open.get(name) as { rate: Rate; from: number };
      const key = `${name} ${line.origin} ${from} ${until}`;
      const row = rows.get(key) ?? { ...rate, codes: [], origin: line.origin, from, until };
      row.codes.push(line.hts);
      rows.set(key, row);
      open.delete(name);
    };
    for (const [interval, start] of starts.entries()) {
      const rates = chargesOf(compiled, line, interval) ?? [];
      for (const name of [...open.keys()]) if (!rates.some((rate) => rate.name === name)) close(name, start);
      for (const rate of rates) if (!open.has(rate.name)) open.set(rate.name, { rate, from: start });
    }
    for (const name of [...open.keys()]) close(name, 100_000);
  }
  return [...rows.values()];
};

/** Tells the rows of the table that a line meets. */
type FindRows = (line: DatedLine) => Promise<readonly number[]>;

const zenEngine = (table: readonly RateRow[]): FindRows => {
  const rules = table.map(({ codes, origin, from, until }, index) => ({
    _id: `r${index}`,
    hts: codes.map((code) => `"${code}"`).join(', '),
    origin: `"${origin}"`,
    day: `[${from}..${until})`,
    row: String(index),
  }));
  const inputs = ['hts', 'origin', 'day'].map((field) => ({ id: field, name: field, field }));
  const content = { hitPolicy: 'collect', inputs, outputs: [{ id: 'row', name: 'row', field: 'row' }], rules };
  const decision = new ZenEngine().createDecision({
    contentType: 'application/vnd.gorules.decision',
    nodes: [
      { id: 'in', name: 'in', type: 'inputNode' },
      { id: 'table', name: 'table', type: 'decisionTableNode', content },
      { id: 'out', name: 'out', type: 'outputNode' },
    ],
    edges: [
      { id: 'a', sourceId: 'in', targetId: 'table', type: 'edge' },
      { id: 'b', sourceId: 'table', targetId: 'out', type: 'edge' },
    ],
  });
  return async ({ hts, origin, entryDate: day }) => {
    const { result } = await decision.evaluate({ hts, origin, day });
    return (result as readonly { readonly row: number }[]).map(({ row }) => row);
  };
};

const jsonRules = (table: readonly RateRow[]): FindRows => {
  const engine = new Engine();
  for (const [row, { codes, origin, from, until }] of table.entries())
    engine.addRule({
      conditions: {
        all: [
          { fact: 'hts', operator: 'in', value: [...codes] },
          { fact: 'origin', operator: 'equal', value: origin },
          { fact: 'day', operator: 'greaterThanInclusive', value: from },
          { fact: 'day', operator: 'lessThan', value: until },
        ],
      },
      event: { type: 'rate', params: { row } },
    });
  return async ({ hts, origin, entryDate: day }) => {
    const { events } = await engine.run({ hts, origin, day });
    return events.map(({ params }) => Number(params?.row));
  };
};

/** Lines a second that an engine finds the rates of. What they come to is added up here, which costs it nothing. */
const engineRate = async (
  lines: readonly DatedLine[],
  table: readonly RateRow[],
  findRows: FindRows,
  dutyOf: (line: DatedLine) => number | undefined,
): Promise<number> => {
  for (const line of lines) {
    const duty = (await findRows(line)).reduce((sum, index) => sum + amountOf(table[index] as RateRow, line.value), 0);
    if (duty !== dutyOf(line)) throw new Error(`the table says ${duty} of ${line.hts}, and not ${dutyOf(line)}`);
  }
  const rates: number[] = [];
  for (let round = 0; round < 3; round += 1) {
    const started = performance.now();
    for (const line of lines) await findRows(line);
    rates.push((1000 * lines.length) / (performance.now() - started));
  }
  return median(rates);
};

const amountOf = ({ numerator, denominator }: Rate, value: Cents): number => shareOf(value, numerator, denominator);
