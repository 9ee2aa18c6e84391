/** `truce read` as a person runs it: an article of 29 July 2025, other texts and no texts, and what is filed of them. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { MOST_BYTES } from '../../src/cli/read/open-texts.js';
import { type Candidate, readingSchema } from '../../src/reader/index.js';
import { truce } from './session.js';

const folder = mkdtempSync(join(tmpdir(), 'truce-read-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const file = (name: string, text: string | Uint8Array): string => {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
};

const ARTICLE = `US, China end Stockholm talks without a signature

STOCKHOLM, July 29, 2025 - The United States and China ended two days of talks in Stockholm on Tuesday. Their tariff truce expires on August 12.

The United States charges an additional 30% on Chinese goods and China charges 10% on American goods. If no deal is reached, duties would return to their former highs.

"Nothing is agreed until we speak with President Trump," Treasury Secretary Scott Bessent told reporters.
`;
/** Another article on the same events. */
const OTHER = `# Truce between China and the United States in the balance

Two days of trade talks between the United States and China are over, and their truce expires on August 12. Until then the tariffs stay as they are.

The United States charges an additional 30% on Chinese goods and China charges 10% on American goods.
`;
const article = file('stockholm.txt', ARTICLE);
const PUBLISHED = ['--published', '2025-07-29'];

const candidatesOf = (out: string): readonly Candidate[] => readingSchema.parse(JSON.parse(out)).candidates;

describe('truce read FILE', () => {
  const { out, code, err } = truce(['read', article, ...PUBLISHED]);

  test('shows what conflicts first, each claim with its words marked and what the law says to it', () => {
    expect([code, err]).toEqual([0, '']);
    const places = ['Conflicts with the record', 'Talks', 'Rates', 'Said'].map((heading) =>
      out.indexOf(`\n${heading}\n`),
    );
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(places.every((place) => place > 0)).toBe(true);
    const words = out.replaceAll(/\s+/g, ' ');
    expect(words).toContain('restore 34% on goods of CN (54% in all), not 125% (145% in all)');
    expect(words).toContain('30% = 20% fentanyl (9903.01.24) + 10% reciprocal (9903.01.25)');
    expect(words).toMatch(/«[^»]*Nothing is agreed until we speak with President Trump[^»]*»/);
  });

  test('fits the page', () => {
    expect(out.split('\n').filter((line) => [...line].length > 80)).toEqual([]);
  });

  test('--json is the object of the contract, and its evidence is the text', () => {
    const candidates = candidatesOf(truce(['read', article, ...PUBLISHED, '--json']).out);
    expect(candidates.length).toBeGreaterThan(5);
    for (const { evidence } of candidates)
      for (const { start, end, text } of evidence) expect(ARTICLE.slice(start, end)).toBe(text);
    expect(candidates.find(({ kind }) => kind === 'risk')?.check).toMatchObject({
      status: 'conflicts',
      event: 'truces/us-china-2025',
    });
  });

  test('reads standard input, the same', () => {
    const piped = spawnSync(process.execPath, [resolve('dist/cli/truce.js'), 'read', '-', ...PUBLISHED, '--json'], {
      input: ARTICLE,
      encoding: 'utf8',
      env: { PATH: process.env.PATH ?? '', TRUCE_HOME: '/nonexistent' },
    });
    expect(piped.stdout).toBe(truce(['read', article, ...PUBLISHED, '--json']).out);
  });

  test('checks nothing without a day of publication, and says what one would change', () => {
    const undated = file('undated.txt', 'China charges 10% on American goods and the truce expires on August 12.');
    const { out: said, code: done } = truce(['read', undated]);
    expect(done).toBe(0);
    expect(said).toContain('--published DAY gives both');
    expect(
      candidatesOf(truce(['read', undated, '--json']).out).every(({ check }) => check.status === 'unverifiable'),
    ).toBe(true);
  });
});

describe('texts that are none', () => {
  test.each([
    ['a picture', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1]), 'not text in UTF-8'],
    ['Latin-1', Uint8Array.from([0x5a, 0xf6, 0x6c, 0x6c, 0x65]), 'not text in UTF-8'],
    ['UTF-16', Uint8Array.from([0xff, 0xfe, 0x41, 0, 0x42, 0]), 'not text in UTF-8'],
    ['nothing', '', 'the text is empty'],
    ['white space', ' \n\t\n', 'the text is empty'],
    ['too much', new Uint8Array(MOST_BYTES + 1).fill(0x61), '5,000,001 bytes are more than the reader takes'],
  ])('%s is refused with exit code 2', (name, bytes, words) => {
    const { out, err, code } = truce(['read', file(`${name}.txt`, bytes), ...PUBLISHED]);
    expect([out, code]).toEqual(['', 2]);
    expect(err).toContain(words);
  });

  test('another language is said so, with exit code 1', () => {
    const german = file(
      'german.txt',
      'Die Vereinigten Staaten und China haben ihre Gespräche in Stockholm beendet, ohne dass eine Verlängerung der Zollpause unterschrieben wurde. Die Zölle auf chinesische Waren bleiben bei 30 Prozent, und die Pause endet am 12. August.',
    );
    const { out, code } = truce(['read', german, ...PUBLISHED]);
    expect(code).toBe(1);
    expect(out.replaceAll(/\s+/g, ' ')).toContain('does not read as English');
    expect(candidatesOf(truce(['read', german, '--json']).out)).toEqual([]);
  });

  test('controls in a text do not reach the terminal', () => {
    const steering = file(
      'steering.txt',
      ARTICLE.replace('Nothing is agreed', '\u001b[2J\u001b]0;x\u0007Nothing is agreed'),
    );
    expect(truce(['read', steering, ...PUBLISHED]).out).not.toMatch(/[\u001b\u0007]/);
  });
});

describe('several texts', () => {
  const many = join(folder, 'many');
  mkdirSync(join(many, 'more'), { recursive: true });
  writeFileSync(join(many, 'one.txt'), ARTICLE);
  writeFileSync(join(many, 'more', 'two.md'), OTHER);
  writeFileSync(join(many, 'notes.csv'), 'not,a,text\n');

  test('a folder is read file by file, and a claim of two texts is one candidate with two sources', () => {
    const { out, code } = truce(['read', many, ...PUBLISHED, '--json']);
    const { files, joined } = JSON.parse(out);
    expect(code).toBe(0);
    expect(files.map(({ file: name }: { file: string }) => name)).toEqual(['more/two.md', 'one.txt']);
    const thirty = joined.find(({ kind, level }: Record<string, string>) => kind === 'rate' && level === '30%');
    expect(thirty.sources.map(({ file: name }: { file: string }) => name)).toEqual(['more/two.md', 'one.txt']);
    expect(thirty.check.status).toBe('matches');
  });

  test('a file of a folder that cannot be read is told, and the rest is read, with exit code 1', () => {
    const mixed = join(folder, 'mixed');
    mkdirSync(mixed);
    writeFileSync(join(mixed, 'one.txt'), ARTICLE);
    writeFileSync(join(mixed, 'two.txt'), Uint8Array.from([0, 1, 2]));
    const { out, err, code } = truce(['read', mixed, ...PUBLISHED]);
    expect(code).toBe(1);
    expect(err).toContain('two.txt: the bytes are not text');
    expect(out).toContain('one.txt');
  });
});

describe('truce read --propose', () => {
  const env = { TRUCE_HOME: join(folder, 'home'), TRUCE_STORE: join(folder, 'team.db') };
  const run = (...args: readonly string[]) => truce(args, { env });

  test('files claims once, adds sources, and leaves the law as it was when two people have signed', () => {
    run('team', 'add', 'first', '--role', 'signer');
    run('team', 'add', 'second', '--role', 'signer', '--as', 'first');
    const number =
      candidatesOf(run('read', article, ...PUBLISHED, '--json').out).findIndex(
        (each) => each.kind === 'rate' && each.imposed_by === 'US' && each.level === '30%',
      ) + 1;
    const propose = (path: string, which: string) =>
      JSON.parse(run('read', path, ...PUBLISHED, '--propose', which, '--as', 'first', '--json').out).proposed;
    const [{ proposal, outcome }] = propose(article, String(number));
    expect(outcome).toBe('proposed');
    expect(propose(article, String(number))).toEqual([{ number, proposal, outcome: 'already proposed' }]);
    const other = file('other.txt', OTHER);
    const again = propose(other, 'all').find((each: { proposal: string }) => each.proposal === proposal);
    expect(again.outcome).toBe('source added');
    const held = JSON.parse(run('proposals', proposal, '--json').out);
    expect(held.text ?? held.proposal?.text).toMatch(/stockholm\.txt[\s\S]*other\.txt/);

    const regime = () => run('regime', '--on', '2025-08-12', '--json').out;
    const before = regime();
    expect(run('review', proposal, '--approve', '--as', 'second').code).toBe(0);
    expect(run('sign', proposal, '--as', 'second').code).toBe(0);
    expect(regime()).toBe(before);
    const [closed] = propose(article, String(number));
    expect(closed.outcome).toBe('already proposed');
  });
});
