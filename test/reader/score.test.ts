/** The scorer, on texts of its own. */
import { describe, expect, it, test } from 'vitest';
import type { Claim } from '../../src/reader/candidate.js';
import type { FoundClaim } from '../../src/reader/index.js';
import { figure, rate, statement } from './claims.js';
import { type Label, labelSchema } from './labelled.js';
import { agrees, calibration, precisionOf, recallOf, score, tallyByKind, total } from './score.js';

const TEXT = 'China pays 30%. Before, it paid 145%. "No deal," said Ada Lovelace. "None," said Ada Lovelace.';

const found = (claim: Claim, words: string, confidence = 0.9): FoundClaim => {
  const start = TEXT.indexOf(words);
  return { claim, evidence: [{ start, end: start + words.length, text: words }], confidence };
};

const label = (fields: object, evidence: string): Label => labelSchema.parse({ ...fields, evidence });

const THIRTY = label({ kind: 'rate', imposed_by: 'US', on: 'CN', level: '30%', unit: 'percent', when: 'now' }, '30%');
const PEAK = label({ kind: 'rate', imposed_by: 'US', on: 'CN', level: '145%', unit: 'percent' }, '145%');

describe('score()', () => {
  it('counts a claim as right only if every field that the label states is the same', () => {
    const right = found(rate('US', 'CN', '30%', 'now'), '30%');
    const wrong = found(rate('US', 'CN', '145%', 'peak'), '145%');
    const other = found(rate('CN', 'US', '30%', 'now'), '30%');
    expect(score(TEXT, [THIRTY, PEAK], [right, wrong, other])).toEqual({
      right: [
        { label: THIRTY, found: right },
        { label: PEAK, found: wrong },
      ],
      missed: [],
      wrong: [other],
    });
    expect(score(TEXT, [THIRTY], [other]).missed).toEqual([THIRTY]);
  });

  it.each([
    ['7400 tonnes', '7.4 thousand tonnes', true],
    ['1.36 billion units', '1360 million units', true],
    ['0.5 million USD', '500 thousand USD', true],
    ['30%', '30.0%', true],
    ['0.25%', '0.3%', false],
    ['7400 tonnes', '7.5 thousand tonnes', false],
    ['50 million USD', '50 million EUR', false],
    ['50 million USD', '50 billion USD', false],
  ])('takes amounts by their worth, however they are written: %s, %s', (stated, said, alike) => {
    const labelled = label({ kind: 'figure', what: 'exports', amount: stated, state: 'reported' }, '30%');
    expect(agrees(labelled, figure(said, 'reported', { what: 'exports' }))).toBe(alike);
  });

  it('gives one claim to one label, so that a claim found twice is once wrong', () => {
    const once = found(rate('US', 'CN', '30%', 'now'), '30%');
    const twice = found(rate('US', 'CN', '30%', 'now'), 'China pays');
    expect(score(TEXT, [THIRTY], [twice, once])).toEqual({
      right: [{ label: THIRTY, found: once }],
      missed: [],
      wrong: [twice],
    });
    expect(score(TEXT, [THIRTY, { ...THIRTY }], [once])).toMatchObject({ right: [{}], missed: [{}], wrong: [] });
  });

  it('lets the label that states most choose first', () => {
    const loose = label({ kind: 'rate', imposed_by: 'US' }, 'paid');
    const now = found(rate('US', 'CN', '30%', 'now'), '30%');
    const peak = found(rate('US', 'CN', '145%', 'peak'), '145%');
    expect(score(TEXT, [loose, THIRTY], [now, peak]).missed).toEqual([]);
  });

  it('takes the words of a statement to tell it from another of the same speaker', () => {
    const first = label({ kind: 'statement', speaker: 'Ada Lovelace', verbatim: true }, 'No deal');
    const second = label({ kind: 'statement', speaker: 'Ada Lovelace', verbatim: true }, '"None');
    const said = found(statement('Ada Lovelace', 'No deal'), '"No deal,"');
    expect(score(TEXT, [second], [said])).toMatchObject({ right: [], missed: [second], wrong: [said] });
    expect(score(TEXT, [first, second], [said])).toMatchObject({ right: [{ label: first }], missed: [second] });
  });
});

test.each([
  ['The Commerce Ministry', 'commerce ministry', true],
  ['Pekka Häkkinen', 'Pekka Hakkinen', true],
  ['Scott Bessent', 'Bessent', false],
])('agrees() of speakers %s and %s: %s', (stated, said, expected) => {
  expect(agrees(label({ kind: 'statement', speaker: stated }, 'x'), statement(said, 'y'))).toBe(expected);
});

test('agrees() compares lists apart from their order and what a label leaves out not at all', () => {
  const round = {
    kind: 'talks_round',
    meeting: 'round',
    state: 'held',
    parties: ['CN', 'US'],
    place: 'Paris',
  } as const;
  expect(agrees(label({ kind: 'talks_round', parties: ['US', 'CN'] }, 'x'), round as never)).toBe(true);
  expect(agrees(label({ kind: 'talks_round', place: 'paris' }, 'x'), round as never)).toBe(true);
  expect(agrees(label({ kind: 'talks_round', sequence: 3 }, 'x'), round as never)).toBe(false);
});

test('tallies add up to precision and recall, and confidence is held against what was right', () => {
  const scores = [
    score(
      TEXT,
      [THIRTY, PEAK],
      [
        found(rate('US', 'CN', '30%', 'now'), '30%', 0.97),
        found(rate('US', 'CN', '31%', 'now'), '30%', 0.55),
        found(statement('Ada Lovelace', 'No deal'), 'No deal', 0.58),
      ],
    ),
  ];
  const tallies = tallyByKind(scores);
  expect(tallies.get('rate')).toEqual({ labelled: 2, found: 2, right: 1 });
  expect(tallies.get('statement')).toEqual({ labelled: 0, found: 1, right: 0 });
  const all = total(tallies.values());
  expect([precisionOf(all), recallOf(all)]).toEqual([1 / 3, 1 / 2]);
  expect(precisionOf({ labelled: 1, found: 0, right: 0 })).toBeUndefined();
  expect(calibration(scores).map(({ from, found: count, right }) => [from, count, right])).toEqual([
    [0.5, 2, 0],
    [0.95, 1, 1],
  ]);
});

test('a label that is no claim is refused', () => {
  expect(labelSchema.safeParse({ kind: 'rate', level: 'thirty', evidence: 'x' }).success).toBe(false);
  expect(labelSchema.safeParse({ kind: 'rate', height: '30%', evidence: 'x' }).success).toBe(false);
  expect(labelSchema.safeParse({ kind: 'rate', level: '30%' }).success).toBe(false);
});
