/** Codes are permanent and each has its paragraph: docs/problems.md for problems, docs/left-out.md for reasons and statuses. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
  .map((name) => readFileSync(join('src', name), 'utf8'));

const all = (text: string, pattern: RegExp): readonly string[] =>
  [...text.matchAll(pattern)].map(([, found = '']) => found);

const inOrder = (codes: Iterable<string>): readonly string[] => [...new Set(codes)].sort();

/** The members of a union type by its name, from the file that declares it; a blank line ends the declaration. */
const declared = (file: string, type: string, member: RegExp): readonly string[] => {
  const text = readFileSync(file, 'utf8');
  const body = text.split(`export type ${type} =`)[1]?.split('\n\n')[0] ?? '';
  return inOrder(all(body, member));
};

const reasons = declared('src/assessment/left-out.ts', 'LeftOut', /readonly code: '([^']+)'/g);
const statuses = declared('src/regime/timeline.ts', 'Status', /'([^']+)'/g);

/** Of zod, whose issues have codes too; its own become problems of ours before anyone sees them. */
const FOREIGN = ['custom'];

/** A code is written in the problem's literal, or is the first argument of a function called `problem`. */
const problems = inOrder(
  sources
    .flatMap((text) => [...all(text, /\bcode: '([a-z][^']+)'/g), ...all(text, /\bproblem\(\s*'([^']+)'/g)])
    .filter((code) => !reasons.includes(code) && !FOREIGN.includes(code)),
);

/** The codes that have a heading under a part of a document, or under all of it. */
const headings = (file: string, part?: string): readonly string[] => {
  const text = readFileSync(file, 'utf8');
  const parts = text.split(/^## /m).filter((each) => part === undefined || each.startsWith(`${part}\n`));
  return all(parts.join('\n'), /^### `([^`]+)`$/gm);
};

test('the sources hold problems, reasons and statuses', () => {
  expect(problems.length).toBeGreaterThan(40);
  expect(reasons.length).toBeGreaterThan(10);
  expect(statuses.length).toBe(7);
});

test.each([
  ['problem', problems, headings('docs/problems.md')],
  ['reason', reasons, headings('docs/left-out.md', 'Reasons')],
  ['status', statuses, headings('docs/left-out.md', 'Statuses of a measure')],
])('every %s of the sources has one heading, and no heading is idle', (_, codes, headed) => {
  expect(headed.toSorted()).toEqual(codes);
});

test('every heading is followed by a sentence', () => {
  const texts = ['docs/problems.md', 'docs/left-out.md'].map((file) => readFileSync(file, 'utf8'));
  const bare = texts.flatMap((text) => all(text, /^### `([^`]+)`\n\n(?![A-Z*`][^\n]{20})/gm));
  expect(bare).toEqual([]);
});
