/**
 * Counts, for each rule of the reader, how many of the claims that it finds in the tuning texts and in the bank of short ones are right, and writes the counts to
 * src/reader/calibration.ts. The held texts are not opened. `npx tsx scripts/calibrate-reader.ts [FOLDER of labelled texts]`.
 */
import { writeFileSync } from 'node:fs';
import type { CandidateKind } from '../src/reader/candidate.js';
import { takeApart } from '../src/reader/take-apart.js';
import { inSource } from '../src/reader/view.js';
import { day } from '../src/time/index.js';
import { readLabelled } from '../test/reader/labelled.js';
import { score } from '../test/reader/score.js';

type Count = { right: number; found: number };

const rules = new Map<string, Count>();
const kinds = new Map<CandidateKind, Count>();

const add = <K>(counts: Map<K, Count>, key: K, right: boolean): void => {
  const count = counts.get(key) ?? { right: 0, found: 0 };
  counts.set(key, { right: count.right + (right ? 1 : 0), found: count.found + 1 });
};

const articles = readLabelled('tuning');
const short = readLabelled('phrases');
const texts = [...articles, ...short];
for (const { text, labels } of texts) {
  const { view, found } = takeApart(text, labels.published === undefined ? undefined : day(labels.published));
  const claims = found.map(({ claim, ranges }) => ({
    claim,
    evidence: ranges.map((range) => {
      const { start, end } = inSource(view, range);
      return { start, end, text: text.slice(start, end) };
    }),
    confidence: 0,
  }));
  const right = new Set(score(text, labels.claims, claims).right.map((each) => each.found));
  for (const [index, { claim, rule }] of found.entries()) {
    const isRight = right.has(claims[index] as (typeof claims)[number]);
    add(rules, rule, isRight);
    add(kinds, claim.kind, isRight);
  }
}

const rows = (counts: ReadonlyMap<string, Count>): string =>
  [...counts]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, { right, found }]) => `  ${/^[a-z_]+$/.test(name) ? name : `'${name}'`}: [${right}, ${found}],`)
    .join('\n');

writeFileSync(
  'src/reader/calibration.ts',
  `// Made by scripts/calibrate-reader.ts from the ${articles.length} tuning texts and ${short.length} short ones; edit that, not this.

/** Of each kind, how many claims found were right, and how many were found. */
export const KINDS: Readonly<Record<string, readonly [right: number, found: number]>> = {
${rows(kinds)}
};

/** The same of each rule. */
export const CALIBRATION: Readonly<Record<string, readonly [right: number, found: number]>> = {
${rows(rules)}
};
`,
);
console.log(`${texts.length} texts, ${rules.size} rules`);
