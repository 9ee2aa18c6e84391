import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { assessLine, regimeOf } from '../assessment/index.js';
import { parseCsv } from '../files/index.js';
import { printDollars } from '../money/index.js';
import { unwrap } from '../problem/index.js';
import { day, formatDay } from '../time/index.js';
import { openLaw } from '../truce.js';
import {
  auditOf,
  capeFilesOf,
  capeText,
  checkDigitOf,
  mergeFiles,
  type RefundQuestion,
  type RouteId,
  readClaims,
  readFiled,
  refundsOf,
} from './index.js';

const law = openLaw();

const QUESTION: RefundQuestion = {
  known: day('2026-05-01'),
  on: day('2026-05-01'),
  paidOn: day('2026-05-01'),
  taxpayer: 'corporate',
  givenRates: [],
  claims: new Map(),
};

const filed = (text: string, path = 'entries.csv') =>
  unwrap(readFiled({ path, ...unwrap(parseCsv(text, path)) }, law.origins));

const ask = (text: string, question: Partial<RefundQuestion> = {}) =>
  refundsOf([filed(text)], law, { ...QUESTION, ...question });

const HEADER = 'entry_number,line,hts,origin,entry_date,value,paid,claims,quantity,unit,liquidation_date';

/** Some cells by column, the rest empty. */
const csv = (...rows: readonly Readonly<Record<string, string>>[]): string => {
  const headers = [...new Set([...HEADER.split(','), ...rows.flatMap((row) => Object.keys(row))])];
  return [headers.join(','), ...rows.map((row) => headers.map((header) => row[header] ?? '').join(','))].join('\n');
};

const numbered = (index: number): string => {
  const ten = `ABC${String(index).padStart(7, '0')}`;
  return `${ten}${checkDigitOf(ten)}`;
};

const toy = {
  entry_number: numbered(1),
  line: '1',
  hts: '9503.00.00.73',
  origin: 'CN',
  entry_date: '2026-01-15',
  value: '1000.00',
};
const laptop = { ...toy, hts: '8471.30.01.00', entry_date: '2025-04-07' };

const amountsOf = (row: Readonly<Record<string, string>>, known = '2026-05-01') => {
  const [line] = ask(csv(row), { known: day(known), on: day(known), paidOn: day(known) }).lines;
  const text = (amount: Parameters<typeof printDollars>[0] | undefined) =>
    amount === undefined ? undefined : printDollars(amount);
  return {
    assessed: text(line?.assessed),
    duty: text(line?.duty),
    owed: text(line?.owed),
    dueBack: text(line?.dueBack),
    byRuling: text(line?.byRuling),
  };
};

describe('what is due back, with a pencil', () => {
  test('a toy of January 2026 paid 10% fentanyl and 10% reciprocal duty, which the ruling of 20 February struck', () => {
    // 1,000.00 × 10% + 1,000.00 × 10% = 200.00; toys are free of base duty.
    expect(amountsOf(toy)).toEqual({
      assessed: '200.00',
      duty: '200.00',
      owed: '0.00',
      dueBack: '200.00',
      byRuling: '200.00',
    });
    expect(amountsOf(toy, '2026-02-19')).toMatchObject({
      assessed: '200.00',
      owed: '200.00',
      dueBack: '0.00',
      byRuling: '0.00',
    });
    expect(amountsOf(toy, '2026-02-20')).toMatchObject({ owed: '0.00', dueBack: '200.00' });
  });

  test('a laptop of 7 April 2025 was exempt from the reciprocal duty by a memorandum of the 11th', () => {
    // On the 7th: 20% fentanyl 200.00 and 10% reciprocal 100.00. The memorandum reaches back to the 5th.
    expect(amountsOf(laptop, '2025-04-10')).toEqual({
      assessed: '300.00',
      duty: '300.00',
      owed: '300.00',
      dueBack: '0.00',
      byRuling: '0.00',
    });
    expect(amountsOf(laptop, '2025-04-11')).toEqual({
      assessed: '300.00',
      duty: '200.00',
      owed: '200.00',
      dueBack: '100.00',
      byRuling: '0.00',
    });
    // The ruling gives back the fentanyl duty too.
    expect(amountsOf(laptop)).toEqual({
      assessed: '300.00',
      duty: '200.00',
      owed: '0.00',
      dueBack: '300.00',
      byRuling: '200.00',
    });
  });

  test('a laptop of 12 April 2025 that paid 145% all the same has what it paid too much due back', () => {
    // As known on the 12th it owes 20%: 200.00. Paid 1,450.00; owed 200.00 until the ruling: 1,250.00 back.
    const row = { ...laptop, entry_date: '2025-04-12', paid: '1450.00' };
    expect(amountsOf(row, '2025-06-01')).toMatchObject({ assessed: '200.00', owed: '200.00', dueBack: '1250.00' });
    expect(amountsOf(row)).toMatchObject({ owed: '0.00', dueBack: '1450.00', byRuling: '200.00' });
  });

  test('postal goods paid 54%, which the ruling does not name', () => {
    expect(amountsOf({ ...toy, entry_date: '2025-05-14', value: '50.00', claims: 'postal' })).toMatchObject({
      assessed: '27.00',
      owed: '27.00',
      dueBack: '0.00',
    });
  });

  test('a line that paid too little owes, and nothing is taken off what is due back elsewhere', () => {
    // Ferromanganese owes 1.4% and, on list 3, 25%: 264.00 on 1,000.00; 100.00 were paid.
    const alloy = { ...toy, line: '2', hts: '7202.11.10.00', entry_date: '2026-01-15', paid: '100.00' };
    const { totals, entries } = ask(csv(toy, alloy));
    expect([totals.dueBack, totals.dueToCbp]).toEqual([20_000, 16_400]);
    expect([entries[0]?.dueBack, entries[0]?.dueToCbp]).toEqual([20_000, 16_400]);
  });

  test('a line without a quantity that its rate needs is in no total, and says what is missing', () => {
    const watch = { ...toy, line: '2', hts: '9102.11.25.10' };
    const { totals, lines } = ask(csv(toy, watch));
    expect([totals.lines, totals.unknown, totals.dueBack]).toEqual([2, 1, 20_000]);
    expect(lines[1]?.missing.length).toBeGreaterThan(0);
    expect(lines[1]?.dueBack).toBeUndefined();
  });

  test('what is assessed is what is owed and what is due back, by heading and in all', () => {
    const { totals } = ask(
      csv(toy, { ...laptop, line: '2', entry_date: '2026-01-15' }, { ...toy, line: '3', hts: '7202.11.10.00' }),
    );
    expect(totals.assessed).toBe(totals.owed + totals.dueBack);
    const sum = (of: 'assessed' | 'owed') => totals.parts.reduce((total, part) => total + part[of], 0);
    expect([sum('assessed'), sum('owed')]).toEqual([totals.assessed, totals.owed]);
    expect(totals.parts.map(({ heading }) => heading)).toContain('9903.01.24');
  });

  test('interest runs from the deposit, or the day of entry where none is given', () => {
    const until = { paidOn: day('2026-03-01') };
    const [given] = ask(csv({ ...toy, paid_date: '2026-01-30' }), until).entries;
    const [assumed] = ask(csv(toy), until).entries;
    expect([given?.interest?.from, given?.depositAssumed]).toEqual([day('2026-01-30'), false]);
    expect([assumed?.interest?.from, assumed?.depositAssumed]).toEqual([day('2026-01-15'), true]);
    // 200.00 at 6% for 45 days of 2026: (1 + 0.06/365)^45 - 1 = 0.007424047; 1.48.
    expect(assumed?.interest?.total).toBe(148);
  });
});

const routesOn = (on: string, row: Readonly<Record<string, string>>, question: Partial<RefundQuestion> = {}) => {
  const [entry] = ask(csv(row), { known: day('2026-11-20'), on: day(on), paidOn: day(on), ...question }).entries;
  return {
    entry,
    states: Object.fromEntries((entry?.routes ?? []).map(({ id, state }) => [id, state])) as Record<RouteId, string>,
    last: Object.fromEntries(
      (entry?.routes ?? []).flatMap(({ id, last }) => (last === undefined ? [] : [[id, formatDay(last)]])),
    ),
    best: entry?.best.ruling?.id,
  };
};

describe('the example importer', () => {
  const known = day('2026-11-20');
  const { lines } = refundsOf([filed(readFileSync('examples/importer.csv', 'utf8'))], law, { ...QUESTION, known });

  test('is assessed and owes what the explained path says, line by line and heading by heading', () => {
    for (const {
      filed: { taken },
      on,
      assessed,
      duty,
      owed,
      parts,
    } of lines) {
      const { line } = taken.row;
      if (line === undefined || on === undefined) throw new Error(`row ${taken.row.number} was not read`);
      const explained = (asKnown: typeof known) =>
        assessLine(line, { regime: regimeOf(law, asKnown), schedule: law.schedule, on });
      const [now, then] = [explained(known), explained(on)];
      expect([duty, owed, assessed]).toEqual([now.duty, now.owed, then.duty]);
      if (then.duty === undefined) continue;
      const headed = then.components.filter(({ amount, program }) => amount > 0 && program !== 'base');
      expect(
        parts.filter((part) => part.heading !== '' && part.assessed > 0).map((part) => [part.heading, part.assessed]),
      ).toEqual(headed.map(({ heading, amount }) => [heading, amount]));
    }
  });
});

describe('ways back', () => {
  const liquidated = { ...toy, entry_date: '2025-06-02', liquidation_date: '2026-04-10' };

  test('the portal takes an entry to the 80th day after liquidation, then a protest does to the 180th', () => {
    // 10 April 2026 + 80 days = 29 June; + 90 = 9 July; + 180 = 7 October.
    expect(routesOn('2026-06-29', liquidated).states).toMatchObject({
      cape: 'open',
      protest: 'open',
      reliquidation: 'open',
    });
    expect(routesOn('2026-06-29', liquidated).best).toBe('cape');
    expect(routesOn('2026-06-30', liquidated).states).toMatchObject({ cape: 'closed', protest: 'open' });
    expect(routesOn('2026-07-09', liquidated).states.reliquidation).toBe('open');
    expect(routesOn('2026-07-10', liquidated).states.reliquidation).toBe('closed');
    expect(routesOn('2026-07-10', liquidated).best).toBe('protest');
    expect(routesOn('2026-10-07', liquidated).states.protest).toBe('open');
    expect(routesOn('2026-10-08', liquidated).states.protest).toBe('closed');
    expect(routesOn('2026-10-08', liquidated).best).toBe('cape-later');
    expect(routesOn('2026-06-30', liquidated).last).toMatchObject({
      cape: '2026-06-29',
      protest: '2026-10-07',
      suit: '2027-06-02',
    });
  });

  test('the portal opened on 20 April 2026; before it a protest is what there is', () => {
    expect(routesOn('2026-04-19', liquidated).states.cape).toBe('not yet');
    expect(routesOn('2026-04-19', liquidated).best).toBe('protest');
    expect(routesOn('2026-04-20', liquidated).states.cape).toBe('open');
  });

  test('days left count to the last day', () => {
    expect(routesOn('2026-06-28', liquidated).entry?.best.ruling?.daysLeft).toBe(1);
    expect(routesOn('2026-06-29', liquidated).entry?.best.ruling?.daysLeft).toBe(0);
  });

  test('without a day of liquidation 314 days are taken, and marked as assumed', () => {
    // 15 January 2026 + 314 days = 25 November 2026; less 15 = 10 November; + 80 = 13 February 2027.
    const { entry, last, states } = routesOn('2026-05-01', toy);
    expect(entry?.liquidation).toMatchObject({ state: 'not liquidated', day: day('2026-11-25'), assumed: true });
    expect(last).toMatchObject({ 'post-summary-correction': '2026-11-10', cape: '2027-02-13' });
    expect(states).toMatchObject({ 'post-summary-correction': 'open', protest: 'not yet', cape: 'open' });
    expect(entry?.routes.find(({ id }) => id === 'cape')?.assumed).toBe(true);
  });

  test('a correction ends 300 days after entry where liquidation is given for later', () => {
    // 15 January 2026 + 300 days = 11 November 2026.
    const { last } = routesOn('2026-05-01', { ...toy, liquidation_date: '2027-06-01' });
    expect(last['post-summary-correction']).toBe('2026-11-11');
  });

  test('a correction does not give back what the ruling struck', () => {
    const { entry } = routesOn('2026-04-01', toy);
    expect(entry?.routes.find(({ id }) => id === 'post-summary-correction')).toMatchObject({
      state: 'open',
      returns: ['other'],
    });
    expect(entry?.best.ruling?.id).toBe('suit');
  });

  test('what is due back for another reason goes by correction', () => {
    const steel = { ...toy, hts: '7202.11.10.00', entry_date: '2026-03-02', paid: '999.00' };
    const { entry } = routesOn('2026-05-01', steel);
    expect(entry?.best.other?.id).toBe('post-summary-correction');
    expect(entry?.best.ruling).toBeUndefined();
  });

  test('an entry flagged for reconciliation is taken from 29 June 2026', () => {
    const flagged = { ...toy, 'Reconciliation Indicator': 'Y' };
    expect(routesOn('2026-06-28', flagged).states.cape).toBe('not yet');
    expect(routesOn('2026-06-29', flagged).states.cape).toBe('open');
    expect(routesOn('2026-06-28', { ...toy, 'Reconciliation Indicator': 'N' }).states.cape).toBe('open');
  });

  test.each([
    ['drawback', { drawback: 'Y' }, 'drawback'],
    ['a pending protest', { protest_number: '1234', protest_status: 'Suspended' }, 'protest'],
    ['an entry of type 08', { entry_type: '08' }, 'entry-type'],
  ])('%s bars the portal and is told', (_, cells, kind) => {
    const { entry, states } = routesOn('2026-05-01', { ...toy, ...cells });
    expect(states.cape).toBe('barred');
    expect(entry?.overlaps.map((overlap) => overlap.kind)).toContain(kind);
  });

  test('a denied protest bars nothing; antidumping duty is told and barred by nothing', () => {
    expect(routesOn('2026-05-01', { ...toy, protest_number: '1234', protest_status: 'Denied' }).states.cape).toBe(
      'open',
    );
    const { entry, states } = routesOn('2026-05-01', {
      ...toy,
      'Entry Type Code': '3',
      'Liquidation Status': 'Suspended',
    });
    expect(states.cape).toBe('open');
    expect(entry?.overlaps.map(({ kind }) => kind)).toEqual(['ad-cvd']);
  });

  test('an entry that was never liquidated is deemed so after a year', () => {
    const { entry } = routesOn('2026-06-03', { ...toy, entry_date: '2025-06-02', liquidation_status: 'Unliquidated' });
    expect(entry?.liquidation).toMatchObject({ state: 'liquidated', day: day('2026-06-02'), assumed: true });
  });

  test('a claim after importation is for goods of Canada and Mexico, a year from the day they arrived', () => {
    const mexican = { ...toy, origin: 'MX', arrived_date: '2025-12-20', paid: '50.00' };
    expect(routesOn('2026-05-01', mexican).last['post-importation-claim']).toBe('2026-12-20');
    expect(routesOn('2026-05-01', toy).states['post-importation-claim']).toBeUndefined();
  });

  test('a pending protest or an accepted claim is under way, and no other way is named beside it', () => {
    const protested = { ...liquidated, protest_number: '1234', protest_status: 'Open' };
    expect(routesOn('2026-06-01', protested).entry).toMatchObject({ underWay: 'protest', best: {} });
    expect(routesOn('2026-06-01', liquidated).entry?.underWay).toBeUndefined();
  });

  test('a claim that CBP accepted bars another; one with an error does not', () => {
    const claims = (status: string, error: string) =>
      unwrap(
        readClaims({
          path: 'claims.csv',
          ...unwrap(
            parseCsv(
              `ENTRY_NUMBER,CLAIM_NUMBER,STATUS,ERROR_DESCRIPTION\n${numbered(1)},77,${status},${error}\n`,
              'claims.csv',
            ),
          ),
        }),
      );
    const taken = routesOn('2026-05-01', toy, { claims: claims('Accepted', '') });
    expect(taken.states.cape).toBe('barred');
    expect(taken.entry).toMatchObject({ underWay: 'claim', best: {} });
    const again = routesOn('2026-05-01', toy, { claims: claims('Accepted with Error(s)', 'Unable to Calculate Duty') });
    expect(again.states.cape).toBe('open');
    expect(again.entry?.overlaps[0]?.what).toContain('Unable to Calculate Duty');
  });
});

describe('the upload', () => {
  const routes = law.refunds.routes;
  if (routes === undefined) throw new Error('the law knows no ways back');
  const upload = (text: string, question: Partial<RefundQuestion> = {}, later = false) =>
    capeFilesOf(ask(text, question).entries, { law: routes, later });

  test('holds each number once, with hyphens or without, under the header of the template', () => {
    const hyphened = `${numbered(1).slice(0, 3)}-${numbered(1).slice(3, 10)}-${numbered(1).slice(10)}`;
    const { files } = upload(csv(toy, { ...toy, entry_number: hyphened, line: '2' }));
    expect(files).toEqual([[numbered(1)]]);
    expect(capeText(files[0] ?? [], '\n')).toBe(`Entry Number\n${numbered(1)}\n`);
    expect(capeText(files[0] ?? [], '\r\n')).toBe(`Entry Number\r\n${numbered(1)}\r\n`);
  });

  test('splits after 9,999 numbers', () => {
    const rows = Array.from({ length: 10_001 }, (_, index) => ({ ...toy, entry_number: numbered(index + 1) }));
    const { files, leftOut } = upload(csv(...rows));
    expect(files.map((file) => file.length)).toEqual([9_999, 2]);
    expect(new Set(files.flat()).size).toBe(10_001);
    expect(leftOut).toEqual([]);
  });

  test('says why an entry is not in it', () => {
    const late = { ...toy, entry_number: numbered(2), entry_date: '2025-05-20', liquidation_date: '2026-02-01' };
    const { files, leftOut } = upload(
      csv(
        late,
        { ...toy, entry_number: 'ABC00000011' },
        { ...toy, entry_number: '123' },
        { ...toy, entry_number: '' },
        { ...toy, entry_number: numbered(3), entry_date: '2026-03-02' },
        { ...toy, entry_number: numbered(4), drawback: 'yes' },
        { ...toy, entry_number: numbered(5), liquidation_date: '2026-02-31' },
      ),
    );
    expect(files).toEqual([]);
    expect(leftOut.map(({ why }) => why)).toEqual([
      'more than 80 days past liquidation',
      "'ABC00000011' ends in 1, but its check digit is 0",
      "'123' is not an entry number of 11 characters",
      'it has no entry number',
      'no duty under IEEPA is due back on it',
      'drawback is claimed on it',
      "'2026-02-31' is not a day",
    ]);
  });

  test('takes entries past the window only when asked, and only once the later phase is open', () => {
    const late = csv({ ...toy, entry_date: '2025-05-20', liquidation_date: '2026-02-01' });
    const on = { on: day('2026-10-06') };
    expect(upload(late, on).files).toEqual([]);
    expect(upload(late, on, true).files).toEqual([[numbered(1)]]);
    expect(upload(late, { on: day('2026-10-05') }, true).files).toEqual([]);
  });
});

describe('several files together', () => {
  const merged = (one: string, other: string, prefer?: string) =>
    mergeFiles([filed(one, 'a.csv'), filed(other, 'b.csv')], prefer);
  const alike = csv(toy);

  test('a line that both say alike is one, however it is written', () => {
    const written = csv({ ...toy, line: '001', hts: '9503000073', entry_date: '01/15/2026', value: '$1000' });
    const lines = merged(alike, written);
    expect(lines.map(({ rows, disagreements }) => [rows.length, disagreements.length])).toEqual([[2, 0]]);
  });

  test('a line on which they differ is kept with both values and counts in no total', () => {
    const files = [filed(csv({ ...toy, paid: '200.00' }), 'a.csv'), filed(csv({ ...toy, paid: '250.00' }), 'b.csv')];
    const { totals, lines } = refundsOf(files, law, QUESTION);
    expect([totals.lines, totals.conflicts, totals.unknown, totals.dueBack]).toEqual([1, 1, 1, 0]);
    expect(lines[0]?.filed.disagreements).toEqual([
      {
        field: 'paid',
        values: [
          { file: 'a.csv', row: 2, value: '200.00' },
          { file: 'b.csv', row: 2, value: '250.00' },
        ],
      },
    ]);
  });

  test('the preferred file settles a difference, and only that', () => {
    const files = [filed(csv({ ...toy, paid: '200.00' }), 'a.csv'), filed(csv({ ...toy, paid: '250.00' }), 'b.csv')];
    const { totals, lines } = refundsOf(files, law, { ...QUESTION, prefer: 'b.csv' });
    expect([totals.conflicts, totals.dueBack]).toEqual([0, 25_000]);
    expect(lines[0]?.filed.preferred).toBe('b.csv');
  });

  test('what one leaves open is taken from the other', () => {
    const [line] = merged(csv(toy), csv({ ...toy, paid: '210.00', liquidation_date: '2026-11-20' }));
    expect(line?.disagreements).toEqual([]);
    expect(line?.taken.row.line?.paid).toBe(21_000);
    expect(line?.taken.filing.liquidationDay).toBe(day('2026-11-20'));
  });

  test('lines without numbers are matched by their place in the entry', () => {
    const two = (value: string) => csv({ ...toy, line: '' }, { ...toy, line: '', hts: '8471.30.01.00', value });
    expect(merged(two('500.00'), two('500.00')).map(({ rows }) => rows.length)).toEqual([2, 2]);
    expect(
      merged(two('500.00'), two('600.00')).map(({ disagreements }) => disagreements.map(({ field }) => field)),
    ).toEqual([[], ['value']]);
  });

  test('the same line twice in one file counts once, and differing twice is a conflict', () => {
    expect(ask(csv(toy, toy)).totals).toMatchObject({ lines: 1, dueBack: 20_000 });
    expect(ask(csv(toy, { ...toy, value: '900.00' })).totals).toMatchObject({ lines: 1, conflicts: 1, dueBack: 0 });
  });

  test('lines without an entry number are never put together', () => {
    const nameless = { ...toy, entry_number: '' };
    expect(ask(csv(nameless, nameless)).totals).toMatchObject({ lines: 2, dueBack: 40_000 });
  });
});

describe('paid against assessed and owed', () => {
  test('tells over- and underpaid lines to the cent, and where only whole dollars stand between', () => {
    const odd = { ...toy, value: '1004.56' }; // 10% is 100.46, twice: 200.92
    const audit = auditOf(
      ask(
        csv(
          { ...toy, paid: '200.00' },
          { ...odd, line: '2', paid: '201.00' },
          { ...toy, line: '3', paid: '150.00' },
          { ...toy, line: '4' },
        ),
        { known: day('2026-02-19'), on: day('2026-02-19') },
      ).lines,
    );
    expect(audit).toMatchObject({ compared: 3, withoutPayment: 1, exact: 1, overpaid: 8, underpaid: 5_000 });
    expect(audit.lines.map(({ overAssessed, wholeDollar }) => [overAssessed, wholeDollar])).toEqual([
      [-5_000, false],
      [8, true],
    ]);
  });

  test('compares heading by heading where a report gives each its own row', () => {
    const es003 = [
      'Entry Summary Number,Entry Summary Line Number,Tariff Ordinal Number,HTS Number - Full,Country of Origin Code,Entry Date,Line Tariff Goods Value Amount,Line Tariff Duty Amount',
      `${numbered(1)},1,1,99030124,CN,01/15/2026,0,"100.00"`,
      `${numbered(1)},1,2,99030125,CN,01/15/2026,0,"90.00"`,
      `${numbered(1)},1,3,9503000073,CN,01/15/2026,"$1,000.00",0.00`,
    ].join('\n');
    const { lines, totals } = ask(es003, { known: day('2026-02-19'), on: day('2026-02-19') });
    expect(totals).toMatchObject({ lines: 1, unknown: 0, withPayment: 1, dueToCbp: 1_000 });
    expect(auditOf(lines).lines[0]?.headings).toEqual([
      { heading: '9903.01.24', program: 'ieepa_fentanyl', paid: 10_000, assessed: 10_000 },
      { heading: '9903.01.25', program: 'ieepa_reciprocal', paid: 9_000, assessed: 10_000 },
    ]);
  });
});

describe('a report with a row for each tariff number', () => {
  const HEAD =
    'Entry Summary Number,Entry Summary Line Number,Tariff Ordinal Number,HTS Number - Full,Country of Origin Code,Entry Date,Line Tariff Goods Value Amount,Line Tariff Duty Amount';
  const es003 = [
    HEAD,
    `${numbered(1)},1,1,99030125,CN,01/15/2026,0,90.00`,
    `${numbered(1)},1,2,9503000073,CN,01/15/2026,1000.00,5.00`,
  ].join('\n');

  test('what was paid under a struck heading comes back by the ruling, the rest for another reason', () => {
    const [line] = ask(es003).lines;
    expect([line?.paid, line?.owed, line?.dueBack, line?.byRuling]).toEqual([9_500, 0, 9_500, 9_000]);
  });

  test('its line is the line of a file without such rows', () => {
    const plain = csv({ ...toy, paid: '95.00', claims: '9903.01.25' });
    const [line, ...others] = mergeFiles([filed(es003, 'a.csv'), filed(plain, 'b.csv')]);
    expect([line?.rows.length, others.length]).toEqual([2, 0]);
    expect(line?.disagreements).toEqual([]);
  });
});

describe('bad input is told with its row and counts nowhere', () => {
  test.each([
    ['a payment below zero', { paid: '-5.00' }, /-5\.00.*not an amount/],
    ['a day of entry that no calendar has', { entry_date: '2026-02-31' }, /2026-02-31.*not a day/],
  ])('%s', (_, cells, what) => {
    const { totals, lines } = ask(csv({ ...toy, ...cells }));
    expect([totals.lines, totals.unknown, totals.dueBack]).toEqual([1, 1, 0]);
    expect(lines[0]?.filed.taken.row.problems[0]?.what).toMatch(what);
  });

  test('a row of a wrong width', () => {
    const { totals, lines } = ask(`${csv(toy)}\n1,2,3`);
    expect([totals.lines, totals.unknown, totals.dueBack]).toEqual([2, 1, 20_000]);
    expect(lines[1]?.filed.taken.row.problems[0]?.code).toBe('wrong-width');
  });

  test.each([
    ['a liquidation before the entry', { liquidation_date: '2025-12-01' }, 'liquidation-before-entry'],
    ['31 February', { liquidation_date: '2026-02-31' }, 'bad-day'],
    ['a liquidation without its day', { liquidation_status: 'Liquidated' }, 'no-liquidation-day'],
  ])('%s leaves the amounts and takes the ways', (_, cells, code) => {
    const { totals, entries } = ask(csv({ ...toy, ...cells }));
    expect(totals.dueBack).toBe(20_000);
    expect(entries[0]).toMatchObject({ routes: [], best: {} });
    expect(entries[0]?.problems.map((problem) => problem.code)).toEqual([code]);
    expect(totals.interest).toMatchObject({ withoutDays: 1, known: 0 });
    expect(totals.interest.total).toBeUndefined();
  });

  test('lines of one entry that contradict each other', () => {
    const { entries } = ask(
      csv({ ...toy, liquidation_date: '2026-11-20' }, { ...toy, line: '2', liquidation_date: '2026-11-27' }),
    );
    expect(entries[0]?.problems.map(({ code }) => code)).toEqual(['entry-contradicts-itself']);
    const { entries: other } = ask(csv(toy, { ...toy, line: '2', entry_date: '2026-01-16' }));
    expect(other[0]?.problems.map(({ code }) => code)).toEqual(['entry-contradicts-itself']);
  });

  test('a claim file without its columns', () => {
    const read = readClaims({ path: 'claims.csv', ...unwrap(parseCsv('a,b\n1,2\n', 'claims.csv')) });
    expect(read.ok ? [] : read.problems.map(({ code }) => code)).toEqual(['missing-column']);
  });
});
