/**
 * The reader against its labelled texts: precision and recall by kind, what is found where there is nothing to find, whether
 * confidence keeps its promise, and words per second. `npm run bench:reader [-- --set held|unlearnt|phrases] [--only NAME] [--misses] [--no-speed]`.
 * The held texts are for evaluation: what is missed in them is counted and never shown.
 */

import { parseArgs } from 'node:util';
import nlp from 'compromise';
import { printTable } from '../src/cli/table.js';
import { type FoundClaim, readText } from '../src/reader/index.js';
import { day } from '../src/time/index.js';
import { type LabelledText, MEASURED, type MeasuredSet, readLabelled } from '../test/reader/labelled.js';
import {
  calibration,
  precisionOf,
  recallOf,
  type Score,
  score,
  type Tally,
  tallyByKind,
  total,
} from '../test/reader/score.js';

const { values } = parseArgs({
  options: {
    set: { type: 'string', default: 'tuning' },
    only: { type: 'string' },
    misses: { type: 'boolean', default: false },
    'no-speed': { type: 'boolean', default: false },
  },
});
const set = MEASURED.find((each): each is MeasuredSet => each === values.set);
if (set === undefined) throw new Error(`--set is one of ${MEASURED.join(', ')}`);
if (values.misses && set === 'held')
  throw new Error('the held texts are for evaluation: what is missed in them is not shown');

const texts = readLabelled(set).filter(({ name }) => values.only === undefined || name.includes(values.only));
const read = ({ text, labels }: LabelledText): readonly FoundClaim[] =>
  readText(text, labels.published === undefined ? {} : { published: day(labels.published) }).claims;
const scored = texts.map((one) => ({ one, score: score(one.text, one.labels.claims, read(one)) }));

const share = (value: number | undefined): string => (value === undefined ? '—' : value.toFixed(3));
const row = (name: string, tally: Tally): readonly string[] => [
  name,
  ...[tally.labelled, tally.found, tally.right].map(String),
  share(precisionOf(tally)),
  share(recallOf(tally)),
];

const misses = (name: string, { missed, wrong, right }: Score): void => {
  console.log(`\n${name}: ${right.length} right, ${missed.length} missed, ${wrong.length} wrong`);
  for (const { evidence, ...claim } of missed) console.log(`  - ${JSON.stringify(claim)}\n      ${evidence}`);
  for (const { claim, evidence, confidence } of wrong)
    console.log(
      `  + ${JSON.stringify(claim)} ${confidence.toFixed(2)}\n      ${evidence.map(({ text }) => text).join(' … ')}`,
    );
};
if (values.misses) for (const { one, score: each } of scored) misses(one.name, each);

console.log(`\n${texts.length} ${set} texts`);
const tallies = tallyByKind(scored.map(({ score: each }) => each));
console.log(
  printTable(
    [
      { title: 'kind', width: 14 },
      ...['labelled', 'found', 'right', 'precision', 'recall'].map((title) => ({
        title,
        width: 10,
        align: 'right' as const,
      })),
    ],
    [...[...tallies].map(([kind, tally]) => row(kind, tally)), row('all', total(tallies.values()))],
  ),
);

const quiet = scored.filter(({ one }) => one.labels.claims.length === 0);
const loud = quiet.filter(({ score: each }) => each.wrong.length > 0);
console.log(`\n${quiet.length} texts without trade news: claims found in ${loud.length} of them`);
if (set !== 'held') for (const { one } of loud) console.log(`  ${one.name}`);

if (set !== 'held') {
  console.log('\nConfidence and what came of it');
  console.log(
    printTable(
      [
        { title: 'confidence', width: 14 },
        ...['found', 'right', 'promised', 'kept'].map((title) => ({ title, width: 10, align: 'right' as const })),
      ],
      calibration(scored.map(({ score: each }) => each)).map(({ from, until, found, right, confidence }) => [
        `${from.toFixed(2)} to ${Math.min(1, until).toFixed(2)}`,
        String(found),
        String(right),
        confidence.toFixed(3),
        (right / found).toFixed(3),
      ]),
    ),
  );
}

const countWords = (text: string): number => (text.match(/\S+/g) ?? []).length;

/** The median of words per second over several runs. */
const speed = (words: number, runs: number, work: () => unknown): number => {
  const seconds = Array.from({ length: runs }, () => {
    const started = performance.now();
    work();
    return (performance.now() - started) / 1000;
  }).sort((a, b) => a - b);
  return words / (seconds[Math.floor(runs / 2)] ?? 1);
};

if (!values['no-speed']) {
  // Each text by itself: strung together they are no longer taken for trade news, and what is not read is quick.
  const articles = readLabelled('tuning');
  const words = articles.reduce((sum, { text }) => sum + countWords(text), 0);
  const ours = speed(words, 5, () => articles.forEach(read));
  const tagger = speed(words, 3, () => articles.forEach(({ text }) => nlp(text).json({ offset: false })));
  const count = (value: number): string => Math.round(value).toLocaleString('en-US');
  console.log(`\n${count(words)} words in ${articles.length} texts, one thread: ${count(ours)} words a second;`);
  console.log(
    `compromise alone, tagging the same texts: ${count(tagger)} words a second; ${(ours / tagger).toFixed(2)} times as many`,
  );
}
