import { expect, test } from 'vitest';
import { assert, at, failed, ok, ProblemError, printProblem, unwrap } from './index.js';

const problem = {
  code: 'bad-day',
  where: 'entry_date',
  what: "'31/02/2026' is not a day",
  mend: 'write it as 2026-02-28',
};

test('printProblem() says where, what and how to mend it', () => {
  expect(printProblem(at('line 12', problem))).toBe(
    "line 12, entry_date: '31/02/2026' is not a day; write it as 2026-02-28",
  );
  expect(printProblem({ ...problem, where: '' })).toBe("'31/02/2026' is not a day; write it as 2026-02-28");
  expect(at('line 12', { ...problem, where: '' }).where).toBe('line 12');
});

test('unwrap() gives the value, or throws every problem', () => {
  expect(unwrap(ok(7))).toBe(7);
  const two = () => unwrap(failed(problem, { ...problem, where: 'loaded_date' }));
  expect(two).toThrow(ProblemError);
  expect(two).toThrow(/entry_date.*\n.*loaded_date/);
});

test('assert() stops on a broken invariant and names it', () => {
  expect(() => assert(1 > 2, 'one is more than two')).toThrow('broken invariant: one is more than two');
  expect(() => assert(true, 'fine')).not.toThrow();
});
