/** Deadlines of a file that a broker can check with a pencil: the dollars on either side, and the law that moves them. */
import { describe, expect, it } from 'vitest';
import { fileDeadlines, type OutcomeDeadlines } from '../src/brief/index.js';
import { compile } from '../src/compile/index.js';
import { printDollars } from '../src/money/index.js';
import { readPortfolio, turnsOfLines } from '../src/portfolio/index.js';
import { unwrap } from '../src/problem/index.js';
import { day, formatDay } from '../src/time/index.js';
import { openLaw } from '../src/truce.js';

const law = openLaw();

const deadlinesOf = (rows: readonly Readonly<Record<string, string>>[], known: string): OutcomeDeadlines => {
  const headers = Object.keys(rows[0] ?? {});
  const given = rows.map((row, index) => ({ number: index + 2, cells: headers.map((header) => row[header] ?? '') }));
  const portfolio = unwrap(readPortfolio(headers, given, law.origins));
  const lines = portfolio.rows.flatMap(({ number, line }) => (line === undefined ? [] : [{ row: number, line }]));
  const on = day(known);
  const question = { scenarios: [{ name: 'as-signed', compiled: compile(law, on) }], on, top: 5 };
  const turns = turnsOfLines(lines, portfolio.rows.length - lines.length, question);
  const [outcome] = fileDeadlines(turns, [{ name: 'as-signed', law }], { on, known: on });
  if (outcome === undefined) throw new Error('one outcome was asked for');
  return outcome;
};

const told = ({ deadlines }: OutcomeDeadlines) =>
  deadlines.map(({ day: when, cost, changes }) => ({
    day: formatDay(when),
    before: printDollars(cost.before),
    after: printDollars(cost.after),
    mpf: [printDollars(cost.fees.mpf.before), printDollars(cost.fees.mpf.after)],
    law: changes.map(({ name, what }) => `${name}: ${what}`),
  }));

describe('fileDeadlines()', () => {
  it('gives the end of the truce as known on 29 July 2025 the 24 points that come back on a toy', () => {
    // 9503.00.00.73 is free. Until 11 August: fentanyl 20% = 2,000 and the baseline 10% = 1,000.
    // On 12 August 34% in place of the 10%: 2,000 + 3,400. MPF is 0.3464% of 10,000 = 34.64, above either minimum.
    const outcome = deadlinesOf([{ hts: '9503.00.00.73', origin: 'CN', value: '10000' }], '2025-07-29');
    expect(told(outcome)).toEqual([
      {
        day: '2025-08-12',
        before: '3000.00',
        after: '5400.00',
        mpf: ['34.64', '34.64'],
        law: ['9903.01.63: the suspension ends and 34% is collected'],
      },
    ]);
    const [deadline] = outcome.deadlines;
    expect(deadline?.changes[0]?.wordings.map(({ end }) => end)).toEqual(['12:01 a.m. EDT on 12 August 2025']);
    expect(deadline?.changes[0]?.signs).toContain('President of the United States (executive order)');
    expect(deadline?.agreed.join()).toContain('agreed, not signed: an extension of the truce to 2025-11-10');
    expect(outcome.still).toBeGreaterThan(0);
  });

  it('leaves nothing of it once the extension is signed', () => {
    const outcome = deadlinesOf([{ hts: '9503.00.00.73', origin: 'CN', value: '10000' }], '2025-08-12');
    expect(told(outcome).map(({ day: when }) => when)).toEqual(['2025-11-10']);
  });

  it('moves the limits of the merchandise processing fee on 1 October 2026', () => {
    // 0.3464% of 9,981.00 is 34.57, above the old minimum of 33.58 and under the new one of 34.58.
    // 0.3464% of 193,666.28 is 670.86: the old maximum of 651.50 bites, the new one of 670.86 is just met.
    const outcome = deadlinesOf(
      [
        { hts: '9503.00.00.73', origin: 'CN', value: '9981.00', entry_number: 'A' },
        { hts: '9503.00.00.73', origin: 'CN', value: '193666.28', entry_number: 'B' },
        { hts: '9503.00.00.73', origin: 'CN', value: '100000.00', entry_number: 'C' },
      ],
      '2026-08-05',
    );
    const october = outcome.deadlines.find(({ day: when }) => when === day('2026-10-01'));
    // C pays 346.40 on both days.
    expect(october?.cost.fees.mpf).toEqual({ before: 3457 + 65_150 + 34_640, after: 3458 + 67_086 + 34_640 });
    expect(october?.cost.fees.entries).toBe(2);
    expect(october?.cost.moves).toBe(0);
    expect(october?.changes.map(({ name, what }) => `${name}: ${what}`)).toEqual([
      'MPF: 0.3464%, at least $34.58, at most $670.86',
    ]);
  });

  it('tells the end of an exclusion by its own heading, and only to who claims it', () => {
    // 9903.88.69 ends on 1 September 2025: 25% of list 1 or 3 comes back on who claims it.
    const line = { hts: '8421.39.01.15', origin: 'CN', value: '37661.00' };
    const claimed = told(deadlinesOf([{ ...line, claims: '9903.88.69' }], '2025-07-29'));
    const ends = claimed.find((each) => each.day === '2025-09-01');
    expect(ends?.law).toEqual(['9903.88.69: the exclusion ends']);
    expect(Number(ends?.after) - Number(ends?.before)).toBeCloseTo(9415.25, 2);
    const unclaimed = told(deadlinesOf([line], '2025-07-29'));
    expect(unclaimed.map((each) => each.day)).toEqual(['2025-08-12']);
  });

  it('says of a line that lacks a quantity that the day moves it by dollars nobody can tell', () => {
    const outcome = deadlinesOf([{ hts: '9102.11.10.10', origin: 'CN', value: '5000' }], '2025-07-29');
    const [deadline] = outcome.deadlines;
    expect(formatDay(deadline?.day ?? day('1970-01-01'))).toBe('2025-08-12');
    expect(deadline?.cost).toMatchObject({ lines: 0, unknown: 1, open: 1, moves: 0, before: 0, after: 0 });
    expect(deadline?.cost.missing.length).toBeGreaterThan(0);
  });

  it('lists the closing of the low-value exemption for lines that could use it, as a day without a duty of its own', () => {
    // EO 14256, signed 2 April 2025, closes it for goods of China on 2 May.
    const outcome = deadlinesOf([{ hts: '9503.00.00.73', origin: 'CN', value: '500' }], '2025-04-20');
    const may = outcome.deadlines.find(({ day: when }) => when === day('2025-05-02'));
    expect(may?.lowValue).toEqual({ lines: 1, value: 50_000 });
    expect(may?.changes.map(({ kind }) => kind)).toContain('de minimis');
  });
});
