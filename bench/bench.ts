/**
 * The benchmark: one command, figures as ratios of the same run, kept in docs/performance.md with the machine they were measured on.
 * `npm run bench -- --only exposure,lines` runs some parts and keeps what the others found before; `--quick` shows in a minute that
 * everything works and keeps nothing; `--large` adds a file of fifty million lines.
 */
import { parseArgs } from 'node:util';
import type { Law } from '../src/assessment/index.js';
import { openLaw } from '../src/truce.js';
import { benchCompile } from './compiling.js';
import { benchExposure } from './exposure.js';
import type { Findings, Size } from './figure.js';
import { benchGrowth } from './growth.js';
import { benchMemory } from './memory.js';
import { benchOneLine } from './one-line.js';
import { keepFindings, printFindings } from './performance-page.js';
import { benchStart } from './start.js';

const PARTS: { readonly [name: string]: (law: Law, size: Size) => Promise<Findings> } = {
  exposure: benchExposure,
  lines: benchOneLine,
  compile: benchCompile,
  start: benchStart,
  memory: benchMemory,
  growth: benchGrowth,
};

const { values } = parseArgs({
  options: {
    only: { type: 'string' },
    quick: { type: 'boolean', default: false },
    large: { type: 'boolean', default: false },
  },
});
const { only, quick, large } = values;
const asked = only === undefined ? Object.keys(PARTS) : only.split(',');
const unknown = asked.filter((name) => PARTS[name] === undefined);
if (unknown.length > 0) {
  console.error(`bench: there is no part called ${unknown.join(', ')}; name some of ${Object.keys(PARTS).join(', ')}`);
  process.exit(2);
}
for (const name of asked) {
  const findings = await (PARTS[name] as (typeof PARTS)[string])(openLaw(), { quick, large });
  printFindings(name, findings);
  if (!quick) keepFindings(name, findings);
}
