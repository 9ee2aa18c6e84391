import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { drawChart } from './draw-chart.js';
import type { Figure, Findings } from './figure.js';

const PAGE = 'docs/performance.md';
const FOLDER = 'docs/performance';
const KEPT = `${FOLDER}/figures.json`;

/** The figures of each part of the benchmark, with the machine that part ran on. */
type Kept = { readonly [part: string]: { readonly machine: string; readonly figures: readonly Figure[] } };

const ORDER = ['exposure', 'lines', 'compile', 'start', 'memory', 'growth'];

const machine = (): string => {
  const processors = cpus();
  const memory = Math.round(totalmem() / 2 ** 30);
  return `${processors.length} cores of ${processors[0]?.model.trim()}, ${memory} GB, Node.js ${process.version}, ${process.platform}`;
};

export const printFindings = (part: string, { figures }: Findings): void => {
  console.log(`\n${part}`);
  for (const { what, aim, measured, met } of figures)
    console.log(`  ${what}\n      ${measured}${aim === undefined ? '' : `   aim ${aim}: ${met ? 'met' : 'missed'}`}`);
};

/** Writes what a part found into the page, its table between two marks, and draws its charts. */
export const keepFindings = (part: string, { figures, charts = [] }: Findings): void => {
  mkdirSync(FOLDER, { recursive: true });
  const kept: Kept = { ...readKept(), [part]: { machine: machine(), figures } };
  writeFileSync(KEPT, `${JSON.stringify(kept, null, 2)}\n`);
  for (const chart of charts) writeFileSync(`${FOLDER}/${chart.name}.svg`, drawChart(chart));
  const page = readFileSync(PAGE, 'utf8');
  writeFileSync(PAGE, page.replace(/<!-- figures -->[^]*<!-- end of figures -->/, tableOf(kept)));
};

const readKept = (): Kept => {
  try {
    return JSON.parse(readFileSync(KEPT, 'utf8')) as Kept;
  } catch {
    return {};
  }
};

const tableOf = (kept: Kept): string => {
  const parts = ORDER.flatMap((part) => kept[part] ?? []);
  const machines = [...new Set(parts.map((part) => part.machine))];
  const rows = parts.flatMap(({ figures }) => figures.map(rowOf));
  return [
    '<!-- figures -->',
    ...machines.map((each) => `Measured on ${each}.`),
    '',
    '| figure | aim | measured | how |',
    '| --- | --- | --- | --- |',
    ...rows,
    '<!-- end of figures -->',
  ].join('\n');
};

const rowOf = ({ what, aim, measured, met, how }: Figure): string =>
  `| ${[what, aim ?? '', met === false ? `${measured}, missed` : measured, how].map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
