import type { Law } from '../src/assessment/index.js';
import { compile } from '../src/compile/index.js';
import { append, emptyLedger, type InstrumentId, type LawEvent } from '../src/ledger/index.js';
import { readInstrument } from '../src/ledger/read-instrument.js';
import { unwrap } from '../src/problem/index.js';
import { entryFile } from './entry-file.js';
import { exposeFile } from './expose-file.js';
import { type Chart, type Findings, type Size, timed, times } from './figure.js';

const OUTCOMES = ['as-signed', 'lapse', 'extend:90d', 'peak', 'strike:section_301', 'extend:30d'] as const;

/** How the time of an exposure grows with lines, outcomes and measures. */
export const benchGrowth = async (law: Law, { quick }: Size): Promise<Findings> => {
  const scale = quick ? 0.02 : 1;
  const million = Math.round(1_000_000 * scale);
  const took = async (of: Law, lines: number, names: readonly string[]): Promise<number> => {
    const path = entryFile(of, lines);
    return (await timed(() => exposeFile(of, path, names, { threads: 2 }))) / 1000;
  };
  const byLines = await along(
    [1, 2, 5, 10].map((each) => each * million),
    (lines) => took(law, lines, OUTCOMES.slice(0, 2)),
  );
  const byOutcomes = await along([1, 2, 3, 4, 5, 6], (names) => took(law, million, OUTCOMES.slice(0, names)));
  const more = quick ? [0, 50] : [0, 100, 200, 400];
  const byMeasures = await along(more, (measures) => took(withMeasures(law, measures), million, OUTCOMES.slice(0, 2)));
  const charts: readonly Chart[] = [
    chart('lines', 'Exposure under two outcomes by length of file', 'lines', byLines),
    chart('scenarios', `Exposure of ${million.toLocaleString('en')} lines by outcomes`, 'outcomes', byOutcomes),
    chart(
      'measures',
      `Exposure of ${million.toLocaleString('en')} lines by measures added to the law`,
      'measures added',
      byMeasures,
    ),
  ];
  const growth = (what: string, points: Points, how: string) => ({
    what,
    measured: times((points.at(-1)?.[1] ?? Number.NaN) / (points[0]?.[1] ?? Number.NaN)),
    how,
  });
  return {
    charts,
    figures: [
      growth('time of an exposure at ten times the lines', byLines, 'two outcomes; [curve](performance/lines.svg)'),
      growth('time of an exposure at six outcomes instead of one', byOutcomes, '[curve](performance/scenarios.svg)'),
      growth(
        `time of an exposure with ${more.at(-1)} measures added to the law's ${compile(law).regime.timelines.size}`,
        byMeasures,
        'made-up duties of 1% on goods of China, each on one heading of the schedule; [curve](performance/measures.svg)',
      ),
    ],
  };
};

type Points = readonly (readonly [number, number])[];

const along = async (all: readonly number[], measure: (at: number) => Promise<number>): Promise<Points> => {
  const points: (readonly [number, number])[] = [];
  for (const at of all) points.push([at, await measure(at)]);
  return points;
};

const chart = (name: string, title: string, across: string, points: Points): Chart => ({
  name,
  title,
  across,
  up: 'seconds',
  curves: [{ name: 'truce', points }],
});

/** The law with so many more duties, made up, each on the goods of one four-digit heading. */
const withMeasures = (law: Law, measures: number): Law => {
  if (measures === 0) return law;
  const headings = [
    ...new Set([...law.ledger.lists.values()].flatMap((codes) => codes.map((code) => code.slice(0, 4)))),
  ];
  const events = Array.from({ length: measures }, (_, index) => {
    const id = `us/section-338/made-up-${index}`;
    return `  - measure: ${id}
    program: section_338
    kind: duty
    heading: 9903.99.${String(index % 100).padStart(2, '0')}
    origins: [CN]
    goods: [made-up-${index}]
    cite: nowhere
    at: s. 1
  - goods: made-up-${index}
    add: ['${headings[index % headings.length]}']
    from: 2025-01-01
    at: s. 2
  - rate: ${id}
    is: 1%
    from: 2025-08-01
    at: s. 3
`;
  });
  const order = unwrap(
    readInstrument(
      'us/2099/made-up' as InstrumentId,
      'made-up.yaml',
      `title: A made-up order
citation: EO 99999
kind: executive order
by: Nobody
signed: 2025-07-01
known: 2025-07-01
recorded: 2099-01-01
source: official
events:
${events.join('')}`,
    ),
  );
  const instruments = new Map(law.ledger.instruments).set(order.instrument.id, order.instrument);
  const before = law.ledger.events.map(({ event }) => event);
  return {
    ...law,
    ledger: append(emptyLedger({ ...law.ledger, instruments }), [...before, ...order.events] as readonly LawEvent[]),
  };
};
