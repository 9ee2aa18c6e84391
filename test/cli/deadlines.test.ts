/** `truce deadlines` as JSON and as a calendar, as other programs read them. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ICAL from 'ical.js';
import { afterAll, describe, expect, test } from 'vitest';
import { truce } from './session.js';

const folder = mkdtempSync(join(tmpdir(), 'truce-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const file = (name: string, text: string): string => {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
};

const EXAMPLE = ['deadlines', 'examples/importer.csv', '--known', '2025-07-29'];

describe('truce deadlines --json', () => {
  const answer = JSON.parse(truce([...EXAMPLE, '--json', '--scenario', 'extend:90d']).out);

  test('adds up: each program to the duty, each day before to the day of the turn before', () => {
    for (const { deadlines } of answer.scenarios) {
      const cents = (text: string): number => Math.round(Number(text) * 100);
      for (const [index, { duty, by_program: byProgram }] of deadlines.entries()) {
        for (const side of ['before', 'after', 'difference'])
          expect(
            byProgram.reduce((sum: number, each: Record<string, string>) => sum + cents(each[side] ?? ''), 0),
          ).toBe(cents(duty[side]));
        if (index > 0) expect(duty.before).toBe(deadlines[index - 1].duty.after);
      }
    }
  });

  test('is what truce assess says of the two days', () => {
    const total = (on: string): number =>
      truce(['assess', 'examples/importer.csv', '--on', on, '--known', '2025-07-29', '--format', 'jsonl'])
        .out.trim()
        .split('\n')
        .reduce((sum, line) => sum + Math.round(Number(JSON.parse(line).duty ?? 0) * 100), 0) / 100;
    const [truceEnd] = answer.scenarios[0].deadlines;
    expect([truceEnd.day, Number(truceEnd.duty.before), Number(truceEnd.duty.after)]).toEqual([
      '2025-08-12',
      total('2025-08-11'),
      total('2025-08-12'),
    ]);
  });

  test('cites the instrument, the end as printed, and who may sign', () => {
    const [change] = answer.scenarios[0].deadlines[0].changes;
    expect(change).toMatchObject({
      kind: 'truce end',
      imposes: 'US',
      name: '9903.01.63',
      if_nobody_signs: 'the suspension ends and 34% is collected',
    });
    expect(change.cites.map(({ citation }: { citation: string }) => citation)).toContain('EO 14298, 90 FR 21831');
    expect(change.wordings).toEqual([{ end: '12:01 a.m. EDT on 12 August 2025', cite: 'EO 14298' }]);
    expect(answer.scenarios[0].deadlines[0].agreed_not_signed).toHaveLength(1);
  });

  test('the extension moves the end of the truce, and the dollars stay', () => {
    const [signed, extended] = answer.scenarios.map(({ deadlines }: { deadlines: { day: string }[] }) => deadlines);
    const end = (deadlines: { day: string; changes: { kind: string }[]; duty: { difference: string } }[]) =>
      deadlines
        .filter(({ changes }) => changes.some(({ kind }) => kind === 'truce end'))
        .map(({ day, duty }) => [day, duty.difference]);
    expect(end(signed)).toEqual([['2025-08-12', '1350264.08']]);
    expect(end(extended)).toEqual([['2025-11-10', '1350264.08']]);
  });
});

describe('truce deadlines --ics', () => {
  const calendarOf = (args: readonly string[]) => {
    const { out } = truce(args);
    const calendar = new ICAL.Component(ICAL.parse(out));
    return calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));
  };

  test('is a calendar with the dollars in its titles, one all-day event a deadline', () => {
    const events = calendarOf([...EXAMPLE, '--ics', '--scenario', 'extend:90d']);
    expect(events.map(({ summary }) => summary).slice(0, 2)).toEqual([
      '+$1,350,264.08 duty and more unknown: 9903.01.63 the suspension ends and 34% is collected',
      '+$9,415.25 duty: 9903.88.69 the exclusion ends',
    ]);
    expect(events.every(({ startDate, duration }) => startDate.isDate && duration.toSeconds() === 86_400)).toBe(true);
    expect(events.filter(({ summary }) => summary.startsWith('[extend:90d] '))).toHaveLength(4);
    expect(events[0]?.description).toContain('EO 14298, 90 FR 21831, s. 3(d)');
  });

  test('the same deadline keeps its id when the dollars change', () => {
    const toy = (value: string) =>
      calendarOf([
        'deadlines',
        file('toys.csv', `hts,origin,value\n9503.00.00.73,CN,${value}\n`),
        '--known',
        '2025-07-29',
        '--ics',
      ]);
    const [before, after] = [toy('10000'), toy('20000')];
    expect(before.map(({ summary }) => summary.split(':')[0])).toEqual(['+$2,400.00 duty']);
    expect(after.map(({ summary }) => summary.split(':')[0])).toEqual(['+$4,800.00 duty']);
    expect(before.map(({ uid }) => uid)).toEqual(['toys.csv/as-signed/2025-08-12@truce']);
    expect(after.map(({ uid }) => uid)).toEqual(before.map(({ uid }) => uid));
  });

  test('goes whole into a file', () => {
    const out = join(folder, 'deadlines.ics');
    expect(truce([...EXAMPLE, '--ics', '--out', out])).toMatchObject({ out: '', err: '', code: 1 });
    expect(readFileSync(out, 'utf8')).toBe(truce([...EXAMPLE, '--ics']).out);
    const nowhere = truce([...EXAMPLE, '--ics', '--out', join(out, 'folder.ics')]);
    expect(nowhere.code).toBe(2);
    expect(nowhere.err).toContain('folder.ics');
  });
});

test('a file of several kinds of mistakes still answers, and says how many rows it could not read', () => {
  const path = file('odd.csv', 'hts,origin,value\n9503.00.00.73,CN,10000\nx,CN,10\n9503.00.00.73,XX,5\n1,2\n');
  const { out, code } = truce(['deadlines', path, '--known', '2025-07-29']);
  expect(out.replaceAll(/\s+/g, ' ')).toContain('3 rows could not be read; truce assess tells why.');
  expect(out).toContain('3,000.00 → 5,400.00 (+2,400.00), 1 of 1 lines move');
  expect(code).toBe(1);
});

describe('truce deadlines of planned shipments', () => {
  test('reads plans as people write them, and tells what each odd one lacks', () => {
    const rows = [
      '9503.00.00.73,CN,10000,vessel,2025-07-16,26',
      '9503.00.00.73,CN,10000,AIR,7/31/2025,',
      '9503.00.00.73,CN,10000,vessel,2025-02-31,26',
      '9503.00.00.73,CN,10000,vessel,2025-07-16,-4',
      '9503.00.00.73,CN,10000,vessel,Shanghai,',
      '9503.00.00.73,CN,10000,,2025-07-16,',
      '9503.00.00.73,CN,10000,truck,2025-07-16,',
      '9503.00.00.73,CN,10000,vessel,,26',
      '9503.00.00.73,CN,10000,bicycle,2025-07-16,26',
      ',,,,,',
    ];
    const path = file('plan.csv', `hts,origin,value,mode,ETD,Transit time\n${rows.join('\n')}\n`);
    const { out, code } = truce(['deadlines', path, '--known', '2025-07-29', '--json']);
    const { unread, shipments } = JSON.parse(out);
    expect(code).toBe(1);
    // A bicycle is no mode of transport, so that its line is no line; nor is a row of nothing.
    expect(unread).toBe(2);
    expect(shipments).toMatchObject({ shipments: 2, transit_assumed: 1 });
    expect(shipments.lacking.map(({ what, row }: { what: string; row: number }) => [row, what])).toEqual([
      [4, "planned_departure: '2025-02-31' is not a day; write it as 2025-02-28"],
      [5, "transit_days: '-4' is not a number of days in transit; write a whole number from 0 to 365"],
      [6, "planned_departure: 'Shanghai' is not a day; write it as 2026-02-28"],
      [7, 'missing transport or transit_days'],
      [8, 'missing transit_days'],
      [9, 'missing planned_departure'],
    ]);
    const [truceEnd] = shipments.scenarios[0].days;
    expect(truceEnd.most.map(({ row, verdict, stake }: Record<string, string>) => [row, verdict, stake])).toEqual([
      [2, 'lands before', '2400.00'],
      [3, 'lands before', '2400.00'],
    ]);
  });

  test('columns of a plan stay the importer’s own for every other command', () => {
    const path = file('ports.csv', 'hts,origin,value,departure,eta\n9503.00.00.73,CN,10000,Shanghai,soon\n');
    const { out, code } = truce(['assess', path, '--on', '2025-08-12', '--known', '2025-07-29', '--format', 'csv']);
    expect(code).toBe(0);
    expect(out.split('\n')[1]).toContain('Shanghai,soon');
  });

  test('--shipments asks for a plan, and --transit for days by mode', () => {
    const path = file('no-plan.csv', 'hts,origin,value\n9503.00.00.73,CN,10000\n');
    const none = truce(['deadlines', path, '--known', '2025-07-29', '--shipments']);
    expect(none.code).toBe(2);
    expect(none.err).toContain('no header means planned_departure');
    const wrong = truce(['deadlines', path, '--known', '2025-07-29', '--transit', 'bike=3']);
    expect(wrong.code).toBe(2);
    expect(wrong.err).toContain("--transit: 'bike=3' gives no days to a mode of transport");
  });
});
