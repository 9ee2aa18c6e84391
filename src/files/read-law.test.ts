import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { brokenLink } from '../ledger/index.js';
import { printProblem } from '../problem/index.js';
import { readLaw } from './read-law.js';

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

const HEAD = `title: An order
citation: Order 1
kind: executive order
by: Somebody
signed: 2025-01-01
known: 2025-01-01
recorded: 2025-01-02
source: official
events:`; // 9 lines: the first event stands on line 10

const measure = (heading: string, more = ''): string =>
  `program: section_301
kind: duty
heading: ${heading}
origins: [CN]
goods: [us/x/goods]
cite: note 1
${more}`;

const RATE = `
  - rate: us/x/duty
    is: 34%
    from: 2025-02-01
    at: s. 1`;

const GOODS = `
  - goods: us/x/goods
    add: us/x/list
    from: 2025-02-01
    at: Annex`;

/** A small law that holds; each test breaks it in one place. */
const SOUND: Readonly<Record<string, string>> = {
  'reach.yaml': '- importer: US\n  origins: [CN]\n  from: 2025-01-01\n  verified_to: 2025-12-31\n',
  'measures/us/x/duty.yaml': measure('9903.88.01'),
  'lists/us/x/list.txt': '# by hand\n7202.11.10 7202.11.50\n0101.21.00\n',
  'instruments/us/2025/order-1.yaml': `${HEAD}${RATE}${GOODS}\n`,
};

const lawWith = (files: Readonly<Record<string, string>>): string => {
  const folder = mkdtempSync(join(tmpdir(), 'law-'));
  folders.push(folder);
  for (const [path, text] of Object.entries({ ...SOUND, ...files })) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
};

const problemsOf = (files: Readonly<Record<string, string>>) => {
  const read = readLaw(lawWith(files));
  return read.ok ? [] : read.problems;
};

/** The sound law with more events at the end of its instrument; they begin on line 18. */
const plus = (events: string): Record<string, string> => ({
  'instruments/us/2025/order-1.yaml': `${HEAD}${RATE}${GOODS}${events}\n`,
});

const ORDER = 'law/instruments/us/2025/order-1.yaml';

test('a sound law is read, folded and chained', () => {
  const read = readLaw(lawWith({}));
  if (!read.ok) throw new Error(read.problems.map(printProblem).join('\n'));
  expect(read.value.events.map(({ event }) => event.id)).toEqual(['us/2025/order-1#1', 'us/2025/order-1#2']);
  expect(read.value.lists.get('us/x/list' as never)).toEqual(['72021110', '72021150', '01012100']);
  expect(brokenLink(read.value)).toBeUndefined();
});

describe('readLaw() names file and line of', () => {
  const event = (text: string): Record<string, string> =>
    plus(`\n${text.replace(/^/gm, '    ').replace(/^ {4}/, '  - ')}`);

  test.each<[string, Record<string, string>, string, string, RegExp]>([
    [
      'a rate of an unknown measure',
      event('rate: us/x/dutty\nis: 5%\nfrom: 2025-03-01\nat: s. 2'),
      'unknown-reference',
      `${ORDER}:18`,
      /there is no measure us\/x\/dutty/,
    ],
    [
      'an end of a folder without measures',
      event('end: us/y/*\nfrom: 2025-03-01\nat: s. 2'),
      'unknown-reference',
      `${ORDER}:18`,
      /us\/y\/\* matches no measure/,
    ],
    [
      'a yield to nothing',
      event('yield: us/x/duty\nto: us/z/duty\nextent: whole\nfrom: 2025-03-01\nat: s. 2'),
      'unknown-reference',
      `${ORDER}:18`,
      /us\/z\/duty matches no measure/,
    ],
    [
      'a ruling on nothing',
      event('strike: [us/x/*, us/q/*]\nfrom: 2025-03-01\nat: s. 2'),
      'unknown-reference',
      `${ORDER}:18`,
      /us\/q\/\* matches no measure/,
    ],
    [
      'an unknown list',
      event('goods: us/x/goods\nadd: us/x/lists\nfrom: 2025-03-01\nat: s. 2'),
      'unknown-reference',
      `${ORDER}:18`,
      /there is no list us\/x\/lists/,
    ],
    [
      'an unknown event taken back',
      event('retract: us/2025/order-1#9\nat: s. 2'),
      'unknown-reference',
      `${ORDER}:18`,
      /there is no event us\/2025\/order-1#9/,
    ],
    [
      'a superseding measure that is none',
      event('end: us/x/duty\nsuperseded_by: us/x/none\nfrom: 2025-03-01\nat: s. 2'),
      'unknown-reference',
      `${ORDER}:18`,
      /there is no measure us\/x\/none/,
    ],
    [
      'a span without a day',
      event('rate: us/x/duty\nis: 5%\nfrom: 2025-03-01\nuntil: 2025-03-01\nat: s. 2'),
      'empty-span',
      `${ORDER}:18`,
      /from 2025-03-01 until 2025-03-01 holds no day/,
    ],
    ['a missing section', event('rate: us/x/duty\nis: 5%\nfrom: 2025-03-01'), 'bad-event', `${ORDER}:18`, /^at: /],
    [
      'a bad rate',
      event('rate: us/x/duty\nis: 5 percent\nfrom: 2025-03-01\nat: s. 2'),
      'bad-event',
      `${ORDER}:19`,
      /'5 percent' is not a rate of a measure/,
    ],
    [
      'a negative rate',
      event('rate: us/x/duty\nis: -5%\nfrom: 2025-03-01\nat: s. 2'),
      'bad-event',
      `${ORDER}:19`,
      /'-5%' is not a rate/,
    ],
    [
      'a rate without a number',
      event('rate: us/x/duty\nis: .%\nfrom: 2025-03-01\nat: s. 2'),
      'bad-event',
      `${ORDER}:19`,
      /'\.%' is not a rate/,
    ],
    [
      'a day that no calendar has',
      event('rate: us/x/duty\nis: 5%\nfrom: 2025-02-29\nat: s. 2'),
      'bad-event',
      `${ORDER}:20`,
      /'2025-02-29' is not a day; write it as 2025-02-28/,
    ],
    [
      'an event of an unknown kind',
      event('raise: us/x/duty\nis: 5%\nfrom: 2025-03-01\nat: s. 2'),
      'bad-event',
      `${ORDER}:18`,
      /not with 'raise'/,
    ],
    [
      'a field that an event does not have',
      event('rate: us/x/duty\nis: 5%\nfrom: 2025-03-01\nat: s. 2\nuntill: 2025-04-01'),
      'bad-event',
      `${ORDER}:18`,
      /untill/,
    ],
    [
      'goods that come and go in one event',
      event('goods: us/x/goods\nadd: [0101]\nremove: [0102]\nfrom: 2025-03-01\nat: s. 2'),
      'bad-event',
      `${ORDER}:18`,
      /either adds or removes/,
    ],
    [
      'goods that neither come nor go',
      event('goods: us/x/goods\nfrom: 2025-03-01\nat: s. 2'),
      'bad-event',
      `${ORDER}:18`,
      /either adds or removes/,
    ],
    [
      'a code of seven digits',
      event("goods: us/x/goods\nadd: ['7202.11.1']\nfrom: 2025-03-01\nat: s. 2"),
      'bad-event',
      `${ORDER}:19`,
      /a code has 2 to 10 digits/,
    ],
    [
      'two rates of one order from one day',
      event('rate: us/x/duty\nis: 5%\nfrom: 2025-02-01\nat: s. 2'),
      'overlap',
      `${ORDER}:18`,
      /sets us\/x\/duty twice from 2025-02-01/,
    ],
    [
      'a suspension of nothing',
      event('suspend: us/x/duty\nfrom: 2025-01-15\nuntil: 2025-03-01\nat: s. 2'),
      'nothing-suspended',
      `${ORDER}:18`,
      /no rate to suspend on 2025-01-15/,
    ],
    [
      'too many points',
      event('suspend: us/x/duty\npoints: 35%\nfrom: 2025-03-01\nuntil: 2025-06-01\nat: s. 2'),
      'too-many-points',
      `${ORDER}:18`,
      /35% cannot be suspended of us\/x\/duty/,
    ],
  ])('%s', (_, files, code, where, what) => {
    const problems = problemsOf(files);
    expect(problems.map((problem) => [problem.code, problem.where])).toEqual([[code, where]]);
    expect(problems[0]?.what).toMatch(what);
  });

  const suspensions = (first: string, second: string, between = '') =>
    plus(`
  - suspend: us/x/duty
    ${first}
    at: s. 2
  - suspend: us/x/duty
    ${second}
    at: s. 3${between}`);

  test('two suspensions that overlap', () => {
    const problems = problemsOf(
      suspensions('from: 2025-03-01\n    until: 2025-06-01', 'from: 2025-05-31\n    until: 2025-09-01'),
    );
    expect(problems.map(({ code, where }) => [code, where])).toEqual([['overlap', `${ORDER}:22`]]);
    expect(problems[0]?.what).toContain('us/2025/order-1#3');
  });

  test('a gap between two suspensions that no event fills', () => {
    const gap = suspensions('from: 2025-03-01\n    until: 2025-06-01', 'from: 2025-06-02\n    until: 2025-09-01');
    expect(problemsOf(gap).map(({ code, where }) => [code, where])).toEqual([['gap', `${ORDER}:22`]]);
    const back = '\n  - rate: us/x/duty\n    is: 30%\n    from: 2025-06-01\n    at: s. 4';
    const filled = suspensions(
      'from: 2025-03-01\n    until: 2025-06-01',
      'from: 2025-06-02\n    until: 2025-09-01',
      back,
    );
    expect(problemsOf(filled)).toEqual([]);
  });

  test('a suspension that follows on the day on which the last ends is no problem', () => {
    const extended = suspensions('from: 2025-03-01\n    until: 2025-06-01', 'from: 2025-06-01\n    until: 2025-09-01');
    expect(problemsOf(extended)).toEqual([]);
  });

  test('a circle of measures that give way to each other, naming both headings', () => {
    const circle = problemsOf({
      ...plus('\n  - rate: us/x/other\n    is: 5%\n    from: 2025-04-01\n    at: s. 2'),
      'measures/us/x/duty.yaml': measure('9903.88.01', 'yields:\n  - to: us/x/other\n    extent: whole\n'),
      'measures/us/x/other.yaml': measure('9903.88.02', 'yields:\n  - to: us/x/duty\n    extent: whole\n'),
    });
    expect(circle.map(({ code, where }) => [code, where])).toEqual([['circle', 'law on 2025-04-01']]);
    expect(circle[0]?.what).toContain('9903.88.01');
    expect(circle[0]?.what).toContain('9903.88.02');
  });

  test('a measure defined twice, in its file and inside an instrument', () => {
    const again = event(`measure: us/x/duty\n${measure('9903.88.09').trim()}\nat: s. 2`);
    const problems = problemsOf(again);
    expect(problems.map(({ code }) => code)).toEqual(['repeated-measure']);
    expect(problems[0]?.what).toContain('us/x/duty is defined twice');
  });

  const file = (path: string, text: string): Record<string, string> => ({ [path]: text });
  const DUTY = 'measures/us/x/duty.yaml';

  test.each<[string, Record<string, string>, string, string, RegExp]>([
    [
      'a measure without a rate',
      file('measures/us/x/other.yaml', measure('9903.88.02')),
      'no-rate',
      'law/measures/us/x/other.yaml:1',
      /no instrument gives us\/x\/other a rate/,
    ],
    [
      'a goods set without members',
      file(DUTY, measure('9903.88.01').replace('x/goods', 'x/good')),
      'unknown-reference',
      `law/${DUTY}:1`,
      /goods set us\/x\/good never gets members/,
    ],
    [
      'an exemption from nothing',
      file(DUTY, measure('9903.88.01').replace('kind: duty', 'kind: exemption')),
      'bad-measure',
      `law/${DUTY}:1`,
      /an exemption must say what it exempts/,
    ],
    [
      'a claim that nobody can make',
      file(DUTY, measure('9903.88.01', 'claims: [pretty-please]\n')),
      'unknown-reference',
      `law/${DUTY}:1`,
      /'pretty-please' cannot be claimed/,
    ],
    [
      'a heading without dots',
      file(DUTY, measure('99038801')),
      'bad-law-file',
      `law/${DUTY}:3`,
      /a heading is written 9903\.88\.03/,
    ],
    [
      'a program of another name',
      file(DUTY, measure('9903.88.01').replace('section_301', 'section_302')),
      'bad-law-file',
      `law/${DUTY}:1`,
      /^program: /,
    ],
    [
      'a field that measures do not have',
      file(DUTY, measure('9903.88.01', 'rate: 25%\n')),
      'bad-law-file',
      `law/${DUTY}:1`,
      /rate/,
    ],
    [
      'a scope in words without the words',
      file(DUTY, measure('9903.88.01').replace('[us/x/goods]', 'described')),
      'bad-measure',
      `law/${DUTY}:1`,
      /needs its words/,
    ],
    [
      'YAML that is none',
      file(DUTY, 'program: [section_301\nkind: duty\n'),
      'bad-yaml',
      `law/${DUTY}:2`,
      /this is not YAML/,
    ],
    ['one key twice', file(DUTY, `${measure('9903.88.01')}kind: duty\n`), 'bad-yaml', `law/${DUTY}:7`, /unique/],
    [
      'a code of a list that is none',
      file('lists/us/x/list.txt', '# by hand\n7202.11.10\n7202.11.5\n'),
      'bad-code',
      'law/lists/us/x/list.txt:3',
      /'7202\.11\.5' is not a code/,
    ],
    [
      'a code that stands twice in a list',
      file('lists/us/x/list.txt', '7202.11.10\n\n72021110\n'),
      'repeated-code',
      'law/lists/us/x/list.txt:3',
      /stands in line 1 already/,
    ],
    [
      'a reach without a day',
      file('reach.yaml', '- importer: US\n  origins: [CN]\n  from: 2025-01-01\n'),
      'bad-law-file',
      'law/reach.yaml:1',
      /verified_to/,
    ],
    [
      'a citation that is empty',
      file('instruments/us/2025/order-1.yaml', `${HEAD.replace('Order 1', "''")}${RATE}${GOODS}\n`),
      'bad-law-file',
      `${ORDER}:2`,
      /^citation: /,
    ],
  ])('%s', (_, files, code, where, what) => {
    const problems = problemsOf(files);
    expect(problems.map((problem) => [problem.code, problem.where])).toEqual([[code, where]]);
    expect(problems[0]?.what).toMatch(what);
  });

  test('every mistake of a folder at once', () => {
    const problems = problemsOf({
      ...event('rate: us/x/duty\nis: 5 percent\nfrom: 2025-13-01'),
      'measures/us/x/other.yaml': 'kind: duty\n',
      'lists/us/x/list.txt': 'x\ny\n',
    });
    const places = problems.map(({ where }) => where);
    expect(places).toContain(`${ORDER}:19`);
    expect(places).toContain(`${ORDER}:20`);
    expect(places).toContain('law/measures/us/x/other.yaml:1');
    expect(places).toContain('law/lists/us/x/list.txt:1');
    expect(places).toContain('law/lists/us/x/list.txt:2');
  });
});
