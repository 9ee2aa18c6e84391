/**
 * One answer everywhere: the same questions of the library, HTTP, MCP, the page in a browser and the command line, and the bytes of the
 * answers compared. A question that cannot be answered has the same problems everywhere; the command line calls their places by its flags.
 */
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { InMemoryTransport } from '@modelcontextprotocol/sdk/inMemory.js';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Door } from '../src/answers/door.js';
import { answerPieces, DOORS, LINE_DOORS, readQuestion } from '../src/answers/index.js';
import { makeLawSource } from '../src/http/index.js';
import { makeServer } from '../src/mcp/index.js';
import { ok, type Problem, printProblem } from '../src/problem/index.js';
import { day } from '../src/time/index.js';
import { openLaw } from '../src/truce.js';
import { truce } from './cli/session.js';
import { here } from './http/here.js';
import { openPage, startBrowser, stopBrowser, TODAY as TODAY_THERE } from './page/open-page.js';

const LAW = openLaw();
/** The page's day; what a question leaves out is answered of it everywhere but on the command line, which asks the clock. */
const TODAY = day(TODAY_THERE);
const ALL = [...DOORS, ...LINE_DOORS] as unknown as readonly Door[];

interface Asking {
  readonly door: string;
  readonly question: Readonly<Record<string, unknown>>;
  /** The same on the command line; a process for each costs a second, so that only some are asked there. */
  readonly flags?: string;
}

/** What came of a question: the bytes of its answer, or its problems. */
type Said = { readonly text: string } | { readonly problems: readonly Problem[] };

const TOYS = { hts: '9503.00.00.73', origin: 'CN', value: '25000' };
const STEEL = { hts: '7202.11.10.00', origin: 'CN', value: '10000' };
const LINES = [
  { ...TOYS, entry_date: '2025-08-12', entry_number: 'ABC-1234567-8' },
  { ...STEEL, entry_date: '2025-04-15', entry_number: 'ABC-1234568-6' },
  { ...TOYS, hts: '9102.11.45.10', value: '900', entry_date: '2026-02-15', entry_number: 'ABC-1234569-4' },
];
const EARLIER = { on: '2025-08-12', known: '2025-07-29' };
const LATER = { on: '2025-08-12', known: '2025-08-13' };
const TEXT =
  'STOCKHOLM, July 29 - China and the United States agreed to seek an extension of their 90-day tariff truce, China’s top negotiator Li Chenggang said.';

const ASKED: readonly Asking[] = [
  {
    door: 'duty',
    question: { ...TOYS, ...EARLIER },
    flags: 'duty 9503.00.00.73 --origin CN --value 25000 --on 2025-08-12 --known 2025-07-29 --json',
  },
  { door: 'duty', question: { ...TOYS, ...LATER } },
  { door: 'duty', question: { ...STEEL, on: '2026-02-15', known: '2026-02-15' } },
  { door: 'duty', question: TOYS },
  { door: 'duty', question: { ...TOYS, origin: 'US', importer: 'CN', ...LATER } },
  {
    door: 'duty',
    question: { ...TOYS, ...EARLIER, scenario: ['as-signed=40%', 'extend:90d=50%', 'peak=10%'] },
    flags:
      'duty 9503.00.00.73 --origin CN --value 25000 --on 2025-08-12 --known 2025-07-29 --scenario as-signed=40% --scenario extend:90d=50% --scenario peak=10% --json',
  },
  { door: 'duty', question: { hts: '9102.11.45.10', origin: 'CN', value: '900', ...LATER } },
  { door: 'duty', question: { ...TOYS, edition: '1999' } },
  {
    door: 'duty',
    question: { hts: '9503', origin: 'Atlantis', value: '-1', on: '2025-02-30', known: 'soon' },
    flags: 'duty 9503 --origin Atlantis --value=-1 --on 2025-02-30 --known soon --json',
  },
  { door: 'duty', question: { hts: 9_503_000_073, origin: 'CN', colour: 'red' } },
  { door: 'brief', question: { on: '2025-07-29' }, flags: 'brief --on 2025-07-29 --json' },
  { door: 'brief', question: { on: '2026-11-23', since: '2026-09-01' } },
  { door: 'brief', question: {} },
  { door: 'brief', question: { on: '2025-08-01', scenario: 'extend:90d' } },
  { door: 'brief', question: { on: '2025-13-01', since: 'x' }, flags: 'brief --on 2025-13-01 --since x --json' },
  {
    door: 'timeline',
    question: { known: '2025-07-29', until: '2026-01-01' },
    flags: 'timeline --known 2025-07-29 --until 2026-01-01 --json',
  },
  { door: 'timeline', question: { known: '2025-07-29', from: '2025-07-01', until: '2026-01-01', scenario: 'lapse' } },
  { door: 'timeline', question: { from: '2026-01-01', until: '2025-01-01' } },
  {
    door: 'regime',
    question: { ...EARLIER, scenario: 'peak' },
    flags: 'regime --on 2025-08-12 --known 2025-07-29 --scenario peak --json',
  },
  {
    door: 'scenarios',
    question: { on: '2025-08-12', known: '2025-07-29' },
    flags: 'scenarios --on 2025-08-12 --known 2025-07-29 --json',
  },
  { door: 'scenarios', question: { on: 'someday' } },
  { door: 'regime', question: { ...LATER, between: 'cn,us' } },
  { door: 'regime', question: { between: 'Utopia' } },
  { door: 'regime', question: { scenario: 'wishful', on: '2025-08-12' } },
  { door: 'regime', question: { scenario: 'deal.yaml' } },
  {
    door: 'law',
    question: { measure: '9903.88.03', ...EARLIER },
    flags: 'law 9903.88.03 --on 2025-08-12 --known 2025-07-29 --json',
  },
  { door: 'law', question: LATER },
  { door: 'law', question: { measure: 'us/section-999/none' }, flags: 'law us/section-999/none --json' },
  { door: 'instruments', question: { instrument: 'us/2025/eo-14298' } },
  { door: 'instruments', question: { known: '2025-07-29' } },
  { door: 'instruments', question: { instrument: 'us/2025/eo-14334', known: '2025-08-10' } },
  {
    door: 'diff',
    question: { from: '2025-08-12', to: '2025-08-12', known_from: '2025-07-29', known_to: '2025-08-13' },
    flags: 'diff --from 2025-08-12 --to 2025-08-12 --known-from 2025-07-29 --known-to 2025-08-13 --json',
  },
  { door: 'diff', question: { from: '2025-04-01', to: '2025-05-20', known: '2025-07-29' } },
  {
    door: 'talks',
    question: { topic: 'rounds', known: '2025-07-29' },
    flags: 'talks rounds --known 2025-07-29 --json',
  },
  { door: 'talks', question: { topic: 'proposals' } },
  { door: 'talks', question: { topic: 'weather' } },
  { door: 'read', question: { text: TEXT, published: '2025-07-29' } },
  { door: 'read', question: { text: TEXT, published: 'yesterday' } },
  {
    door: 'schedule',
    question: { code: '9503.00.00', on: '2025-07-29' },
    flags: 'schedule show 9503.00.00 --on 2025-07-29 --json',
  },
  { door: 'schedule', question: { code: '9503' } },
  { door: 'schedule', question: { code: 'toys' } },
  { door: 'search', question: { words: 'toys', on: '2025-07-29' } },
  { door: 'editions', question: {}, flags: 'schedule list --json' },
  { door: 'assess', question: { lines: [...LINES, { ...TOYS, hts: 'nonsense' }], known: '2026-03-01' } },
  { door: 'exposure', question: { lines: LINES, known: '2025-07-29', by: ['origin', 'month'] } },
  { door: 'exposure', question: { lines: LINES, by: ['colour'], top: 'many' } },
  { door: 'exposure', question: { lines: [] } },
  { door: 'deadlines', question: { lines: LINES, known: '2025-07-29' } },
  { door: 'refunds', question: { lines: LINES, known: '2026-09-01', audit: 'yes' } },
];

/** The library's word, by which all others are judged. */
const library = ({ door: name, question }: Asking, place?: (field: string) => string): Said => {
  const door = ALL.find((each) => each.name === name);
  if (door === undefined) throw new Error(`there is no door ${name}`);
  const read = readQuestion(door.question, question);
  const asked = { law: LAW, today: TODAY, ...(place === undefined ? {} : { place }) };
  const answer = read.ok ? door.answer(asked, read.value) : read;
  return answer.ok ? { text: [...answerPieces(answer.value)].join('') } : { problems: answer.problems };
};

const named = ASKED.map((asking): [string, Asking] => [
  `${asking.door} ${JSON.stringify(asking.question).slice(0, 80)}`,
  asking,
]);

test('every door is asked, and of most both a question that has an answer and one that has none', () => {
  expect(ALL.map(({ name }) => name).filter((name) => !ASKED.some(({ door }) => door === name))).toEqual([]);
  const said = ASKED.map((asking) => library(asking));
  expect(said.filter((each) => 'text' in each).length).toBeGreaterThan(28);
  expect(said.filter((each) => 'problems' in each).length).toBeGreaterThan(12);
});

describe('HTTP', () => {
  const { app } = here({ today: () => TODAY });
  const saidBy = async (reply: Response): Promise<Said> => {
    const text = await reply.text();
    return reply.ok ? { text } : { problems: JSON.parse(text).problems };
  };

  /** Routes that the API does not have yet would answer 404, and fail here. */
  test.each(named)('%s', async (_, asking) => {
    const posted = await app.request(`/v1/${asking.door}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(asking.question),
    });
    expect(await saidBy(posted)).toEqual(library(asking));
    const isText = Object.values(asking.question)
      .flat()
      .every((value) => typeof value === 'string');
    if (!isText || asking.question.lines !== undefined) return;
    const query = Object.entries(asking.question).flatMap(([name, value]) =>
      [value].flat().map((each): [string, string] => [name, String(each)]),
    );
    expect(await saidBy(await app.request(`/v1/${asking.door}?${new URLSearchParams(query)}`))).toEqual(
      library(asking),
    );
  });
});

describe('MCP', () => {
  const client = new Client({ name: 'test', version: '0.0.0' });

  beforeAll(async () => {
    const [ours, theirs] = InMemoryTransport.createLinkedPair();
    const laws = makeLawSource({
      open: async () => ok({ law: LAW }),
      stamp: () => '',
      editions: () => '',
      version: '0.0.0',
    });
    const broken = (error: unknown): void => {
      throw error;
    };
    await makeServer({ version: '0.0.0', laws, today: () => TODAY, longest: 1_000_000, broken }).connect(ours);
    await client.connect(theirs);
  });

  afterAll(() => client.close());

  test.each(named)('%s', async (_, asking) => {
    const reply = await client.callTool({ name: asking.door, arguments: { ...asking.question } });
    const [first] = reply.content as readonly { readonly text: string }[];
    const text = first?.text ?? '';
    expect(reply.isError === true ? JSON.parse(text) : { text }).toEqual(library(asking));
  });
});

describe('the page', () => {
  let page: Page;

  beforeAll(async () => {
    await startBrowser();
    page = await openPage('#/now');
  }, 120_000);

  afterAll(stopBrowser);

  test.each(named)('%s', async (_, asking) => {
    const said = await page.evaluate(
      `window.truce.ask(${JSON.stringify(asking.door)}, ${JSON.stringify(asking.question)}).then(
        (text) => ({ text }),
        (error) => (error.problems === undefined ? { broken: error.message } : { problems: error.problems }))`,
    );
    expect(said).toEqual(library(asking));
  });
});

describe('the command line', () => {
  const some = ASKED.flatMap(({ flags, ...asking }): [string, Asking][] =>
    flags === undefined ? [] : [[flags, asking]],
  );

  test('is asked a dozen of them', () => {
    expect(some.length).toBeGreaterThanOrEqual(12);
  });

  test.each(some)('truce %s', (flags, asking) => {
    const ran = truce(flags.split(' '));
    const said = library(asking, (field) => `--${field}`);
    if ('text' in said) expect(ran.out).toBe(said.text);
    else
      expect(ran).toEqual({
        out: '',
        err: said.problems.map((each) => `truce: ${printProblem(each)}\n`).join(''),
        code: 2,
      });
  });
});
