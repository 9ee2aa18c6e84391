import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkCase, readCases } from '../src/cases/index.js';
import { printProblem } from '../src/problem/index.js';
import { openLaw } from '../src/truce.js';

const law = openLaw();

const files = readdirSync('cases', { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.yaml'))
  .map((name) => join('cases', name))
  .sort();

const read = files.map((file) => ({ file, result: readCases(file, readFileSync(file, 'utf8'), law.origins) }));
const cases = read.flatMap(({ result }) => (result.ok ? result.value : []));

test.each(read)('$file can be read', ({ result }) => {
  expect(result.ok ? [] : result.problems.map(printProblem)).toEqual([]);
});

test('there are at least 300 worked lines, and no two of a file have one name', () => {
  expect(cases.length).toBeGreaterThanOrEqual(300);
  const names = cases.map(({ place, name }) => `${place.replace(/:\d+$/, '')} ${name}`);
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
});

// A case that expects nothing would hold whatever the law says.
test('every worked line expects components or a duty', () => {
  const empty = cases.filter((one) => one.components === undefined && one.duty === undefined);
  expect(empty.map(({ place, name }) => `${place} ${name}`)).toEqual([]);
});

// The sum of the components is the arithmetic that a reader does first.
test('the components that a case expects add up to the duty it expects', () => {
  const wrong = cases.filter(
    ({ components, duty }) =>
      components !== undefined &&
      duty !== undefined &&
      duty !== 'unknown' &&
      components.reduce((sum, [, { amount }]) => sum + amount, 0) !== duty,
  );
  expect(wrong.map(({ place, name }) => `${place} ${name}`)).toEqual([]);
});

describe('the law gives what a broker expects', () => {
  test.each(cases.map((one) => [`${one.place} ${one.name}`, one] as const))('%s', (_, one) => {
    expect(checkCase(one, law)).toEqual([]);
  });
});

// checkCase itself must be able to say no.
test('a case with one cent too many does not hold', () => {
  const one = cases.find(({ duty }) => typeof duty === 'number');
  if (one === undefined || typeof one.duty !== 'number') throw new Error('no case has a duty');
  const wrong = { ...one, duty: (one.duty + 1) as typeof one.duty };
  expect(checkCase(wrong, law).map(({ what }) => what)).toEqual(['duty']);
});

test('a component, a reason, a missing thing and a fee that are not there are told', () => {
  const one = cases.find(({ components }) => (components?.length ?? 0) > 1);
  if (one?.components === undefined) throw new Error('no case has two components');
  const wrong = {
    ...one,
    components: one.components.slice(1),
    considered: [['9903.88.99', 'not claimed']] as const,
    missing: ['the moon'],
    assumed: ['that nobody looks'],
    warnings: ['of the dog'],
    fees: { mpf: 1 as never },
  };
  expect(checkCase(wrong, law).map(({ what }) => what)).toEqual([
    'components',
    'considered 9903.88.99',
    'missing',
    'assumed',
    'warnings',
    'fees mpf',
  ]);
});
