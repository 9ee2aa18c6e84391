/** Learning from labelled texts, on examples small enough to be checked with a pencil, and the weights that come with the reader. */
import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type Asked, learnAnswers, learnChoice, USUAL } from '../../scripts/reader/learn.js';
import { LESSONS } from '../../scripts/reader/lessons/index.js';
import { numbersOf } from '../../scripts/reader/signs.js';
import { ALWAYS, answersTo, answerTo, learntFrom, sharesOf } from '../../src/reader/learnt/learnt.js';
import { LEARNT } from '../../src/reader/learnt/weights/index.js';

const SMALL = { ...USUAL, least: 1, floor: 1, l1: 0.1 };

/** Ten texts in which "would return" tells of a lapse and "stands" of today; "the" is in both. */
const examples: readonly Asked[] = Array.from({ length: 10 }, (_, text) => [
  { signs: numbersOf(['would return', 'the']), answer: 'if_lapsed', text: `${text}` },
  { signs: numbersOf(['stands', 'the']), answer: 'now', text: `${text}` },
]).flat();

describe('answers', () => {
  const learnt = new Map([['when', learnAnswers(examples, SMALL)]]);

  test('follow the sign that tells, and a sign that tells nothing weighs nothing', () => {
    expect(answerTo(learnt, 'when', ['would return', 'the'])?.answer).toBe('if_lapsed');
    expect(answerTo(learnt, 'when', ['stands', 'the'])?.answer).toBe('now');
    expect(Math.abs(learnt.get('when')?.weights.get('the')?.[0] ?? 0)).toBeLessThan(10);
  });

  test('have shares that make one', () => {
    const shares = answersTo(learnt, 'when', ['would return']).map(({ share }) => share);
    expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 12);
  });

  test('are none to a question that was never learnt', () => {
    expect(answerTo(learnt, 'whose', ['stands'])).toBeUndefined();
  });

  test('are the same whenever they are learnt from the same examples', () => {
    expect([...learnAnswers(examples, SMALL).weights]).toEqual([...(learnt.get('when')?.weights ?? [])]);
  });

  test('leave out signs of too few texts, and signs of small weight', () => {
    const rare = [...examples, { signs: numbersOf(['once']), answer: 'now', text: '0' }];
    expect(learnAnswers(rare, { ...SMALL, least: 2 }).weights.has('once')).toBe(false);
    expect([...learnAnswers(examples, { ...SMALL, floor: 100_000 }).weights.keys()]).toEqual([ALWAYS]);
  });
});

describe('a choice', () => {
  const question = learnChoice(
    Array.from({ length: 10 }, (_, text) => ({
      options: [numbersOf(['after by']), numbersOf(['after from', 'far'])],
      right: [0],
      text: `${text}`,
    })),
    SMALL,
  );
  const learnt = new Map([['whose', question]]);

  test('is of the option whose signs were right, wherever it stands', () => {
    const [first = 0, second = 0] = sharesOf(learnt, 'whose', [['after from'], ['after by']]);
    expect(second).toBeGreaterThan(first);
  });

  test('is even where nothing was learnt', () => {
    expect(sharesOf(new Map(), 'whose', [['a'], ['b']])).toEqual([0.5, 0.5]);
  });
});

test('written weights are read as they were learnt', () => {
  const read = learntFrom({ when: 'if_lapsed\tnow\n<always>\t5 -5\nstands\t-120 130' }).get('when');
  expect(read?.answers).toEqual(['if_lapsed', 'now']);
  expect(read?.weights.get('stands')).toEqual([-120, 130]);
});

test.each(LESSONS.map(({ question }) => question))('%s comes with its weights', (question) => {
  expect(LEARNT.get(question)?.weights.size).toBeGreaterThan(1);
});

// Without its lesson a question keeps old weights, and a crossing reads texts by what they themselves taught.
test('no weights are without the lesson that makes them', () => {
  const made = readdirSync('src/reader/learnt/weights').filter((name) => name !== 'index.ts');
  expect(made.map((name) => name.slice(0, -'.ts'.length)).sort()).toEqual(
    LESSONS.map(({ question }) => question).sort(),
  );
});
