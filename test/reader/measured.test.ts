/** What docs/reader.md says of the reader is what it does, and nothing is found where there is nothing to find. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { CANDIDATE_KINDS } from '../../src/reader/candidate.js';
import { readText } from '../../src/reader/index.js';
import { day } from '../../src/time/index.js';
import { type LabelledText, readLabelled, SETS, unlearnt } from './labelled.js';
import { precisionOf, recallOf, score, tallyByKind, total } from './score.js';

const read = ({ text, labels: { published } }: LabelledText) =>
  readText(text, published === undefined ? {} : { published: day(published) }).claims;

// Of texts that the weights have not learnt from some few are loud: docs/reader.md counts them.
const late = unlearnt();
const quiet = SETS.flatMap((set) => readLabelled(set).map((text) => ({ set, text }))).filter(
  ({ text }) => text.labels.claims.length === 0 && !late.has(text.name),
);

test('ten texts or more have no trade news, eight of them held back', () => {
  expect(quiet.filter(({ set }) => set !== 'study').length).toBeGreaterThanOrEqual(10);
  expect(quiet.filter(({ set }) => set === 'held').length).toBe(8);
});

// What the held texts say is not shown, not even when something is found in one.
test.each(SETS)('nothing is claimed of a %s text without trade news', (set) => {
  const loud = quiet.filter(({ set: of, text }) => of === set && read(text).length > 0).map(({ text }) => text.name);
  expect(set === 'held' ? loud.length : loud).toEqual(set === 'held' ? 0 : []);
});

describe('the held texts', () => {
  const page = readFileSync('docs/reader.md', 'utf8');
  const written = (kind: string): readonly string[] =>
    (page.split('\n').find((line) => line.startsWith(`| ${kind} | `)) ?? '').split(' | ').slice(1, 6);
  const tallies = tallyByKind(readLabelled('held').map((one) => score(one.text, one.labels.claims, read(one))));
  const row = ({ labelled, found, right }: ReturnType<typeof total>): readonly string[] => [
    ...[labelled, found, right].map(String),
    (precisionOf({ labelled, found, right }) ?? 0).toFixed(2),
    (recallOf({ labelled, found, right }) ?? 0).toFixed(2),
  ];

  test.each(CANDIDATE_KINDS)('docs/reader.md tells what is found of %s', (kind) => {
    expect(written(kind)).toEqual(row(tallies.get(kind) ?? { labelled: 0, found: 0, right: 0 }));
  });

  test('docs/reader.md tells what is found of all', () => {
    expect(written('**all**')).toEqual(row(total(tallies.values())));
  });
});
