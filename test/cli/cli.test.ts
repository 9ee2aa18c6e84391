/** Commands as whole sessions: what a person types and reads, exit codes and files. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { parseCsv } from '../../src/files/index.js';
import { unwrap } from '../../src/problem/index.js';
import { readSession, truce, wordsOf } from './session.js';

const folder = mkdtempSync(join(tmpdir(), 'truce-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const file = (name: string, text: string | Uint8Array): string => {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
};

const SESSIONS = 'test/cli/sessions';

describe.each(readdirSync(SESSIONS).sort())('session %s', (name) => {
  test.each(readSession(join(SESSIONS, name)).map((command) => [command.line, command] as const))(
    'truce %s',
    (line, expected) => {
      const { out, err, code } = truce(wordsOf(line));
      expect(out.replace(/\n+$/, '')).toBe(expected.out.replace(/\n+$/, ''));
      expect(err.split('\n').filter(Boolean).join('\n')).toBe(expected.err);
      expect(code).toBe(expected.code);
    },
  );
});

const AT = ['--on', '2025-08-12', '--known', '2025-08-13'];

describe('truce duty', () => {
  test('--json is the object of the contract', () => {
    const { out, code } = truce([
      'duty',
      '7202.11.10.00',
      '--origin',
      'CN',
      '--value',
      '10000',
      '--on',
      '2026-02-15',
      '--known',
      '2026-02-15',
      '--json',
    ]);
    const answer = JSON.parse(out);
    expect(code).toBe(0);
    expect(answer).toMatchObject({
      hts: '7202.11.10.00',
      origin: 'CN',
      entry_date: '2026-02-15',
      value: '10000.00',
      duty: '3640.00',
      owed: '3640.00',
      rate: '0.364',
      missing: [],
      components: [
        {
          program: 'base',
          heading: '7202.11.10',
          rate: '1.4%',
          basis: '10000.00',
          amount: '140.00',
          status: 'in force',
        },
        {
          program: 'section_301',
          heading: '9903.88.03',
          rate: '25%',
          amount: '2500.00',
          measure: 'us/section-301/china-list-3',
        },
        { program: 'ieepa_fentanyl', heading: '9903.01.24', rate: '10%', amount: '1000.00' },
      ],
    });
    for (const key of ['entry_number', 'line', 'considered', 'assumed', 'warnings']) expect(answer).toHaveProperty(key);
    for (const { cites } of answer.components) expect(cites.length).toBeGreaterThan(0);
    const reciprocal = answer.considered.find(({ heading }: { heading: string }) => heading === '9903.01.25');
    expect(reciprocal).toMatchObject({
      program: 'ieepa_reciprocal',
      code: 'excepted',
      reason: 'excepted by heading 9903.01.32',
    });
  });

  test('without what it must have says so with its usage, exit code 2, and nothing on standard output', () => {
    const { out, err, code } = truce(['duty', '9503.00.00.73', '--origin', 'CN']);
    expect([out, code]).toEqual(['', 2]);
    expect(err).toContain("required option '--value <dollars>' not specified");
    expect(truce(['dooty']).code).toBe(2);
    expect(truce(['duty', '--help']).code).toBe(0);
    expect(truce([]).code).toBe(2);
  });

  test('of an unknown duty is null, says what is missing and exits with 1', () => {
    const { out, code } = truce(['duty', '9102.11.25.20', '--origin', 'CN', '--value', '1000', ...AT, '--json']);
    expect(code).toBe(1);
    expect(JSON.parse(out)).toMatchObject({ duty: null, owed: null, rate: null });
    expect(JSON.parse(out).missing).toContain('quantity in No.');
  });
});

const GOOD = '7202.11.10.00,CN,2026-02-15,10000';
const HEAD = 'hts,origin,entry_date,value';

describe('truce assess', () => {
  const jsonl = (out: string) =>
    out
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line));
  const assess = (path: string, ...more: readonly string[]) =>
    truce(['assess', path, '--known', '2026-03-01', ...more]);

  test('answers line by line, in order, carrying columns that nobody knows', () => {
    const path = file(
      'good.csv',
      `${HEAD},sku,our_note\n${GOOD},A-1,keep me\n9503.00.00.73,HK,2025-08-12,25000,A-2,"and, me"\n`,
    );
    const { out, err, code } = assess(path);
    expect([err, code]).toEqual(['', 0]);
    const lines = jsonl(out);
    expect(lines.map(({ duty }) => duty)).toEqual(['3640.00', '7500.00']);
    expect(lines.map(({ input }) => input.our_note)).toEqual(['keep me', 'and, me']);
  });

  test('keeps every row of a bad file, each with its reason, and exits with 1', () => {
    const rows = [
      GOOD,
      '7202.11.10.00,CN,31/02/2026,10000',
      '7202.11.10.00,CN,2026-02-15,-10000',
      '7202.11.10.00,CN,2026-02-15,"1.234,56"',
      '9999.99.99.99,CN,2026-02-15,100',
      '7202.11.10.00,Atlantis,2026-02-15,100',
      '7202.11.10.00,CN,2026-02-15',
      '7202.11.10.00,CN,2026-02-15,100,more,and more',
      '7202.11.10.00,CN,,100',
      ',,,',
    ];
    const path = file('bad.csv', `${HEAD}\n${rows.join('\n')}\n`);
    const { out, err, code } = assess(path);
    expect(code).toBe(1);
    expect(err).toMatch(/9 of 10 lines could not be assessed/);
    const lines = jsonl(out);
    expect(lines).toHaveLength(10);
    expect(lines.map(({ row }) => row)).toEqual([2, 3, 4, 5, 6, 7, 8, 9, 10, 11]);
    expect(lines.map(({ duty }) => duty)).toEqual(['3640.00', ...Array(9).fill(null)]);
    const whys = lines.map(({ problems = [], missing }) =>
      [...problems.map(({ where, what }: Record<string, string>) => `${where}: ${what}`), ...missing].join('; '),
    );
    const expected = [
      /^$/,
      /line 3, entry_date: '31\/02\/2026' is not a day/,
      /line 4, value: '-10000'/,
      /line 5, value: '1\.234,56'/,
      /9999/,
      /line 7, origin: 'Atlantis'/,
      /line 8: 3 cells stand under 4 headers/,
      /line 9: 6 cells stand under 4 headers/,
      /line 10, entry_date: no day of entry/,
      /line 11, hts: nothing is given/,
    ];
    for (const [index, why] of whys.entries()) expect(why).toMatch(expected[index] as RegExp);
  });

  test.each([
    ['a byte order mark', `\uFEFF${HEAD}\n${GOOD}\n`],
    ['semicolons', `${HEAD}\n${GOOD}\n`.replaceAll(',', ';')],
    ['tabs', `${HEAD}\n${GOOD}\n`.replaceAll(',', '\t')],
    ['quotes and thousands', `${HEAD}\n"7202.11.10.00","China","2026-02-15","$10,000.00"\n`],
    ['CRLF and no line end at the end', `${HEAD}\r\n${GOOD}`],
    ['headers of other people', `HTS Number,Country of Origin,Entry Date,Entered Value\n${GOOD}\n`],
    ['a code without dots, days as in America', `${HEAD}\n7202111000,CHN,02/15/2026,10000\n`],
  ])('reads %s', (name, text) => {
    const { out, code } = assess(file(`${name}.csv`, text));
    expect(jsonl(out).map(({ duty }) => duty)).toEqual(['3640.00']);
    expect(code).toBe(0);
  });

  test.each([
    ['an empty file', '', /the file is empty/],
    ['a missing column', 'hts,origin\n7202.11.10.00,CN\n', /no header means value/],
    ['two columns that mean the same', 'hts,origin,value,Entered Value\n1,2,3,4\n', /two headers mean value/],
    ['an open quotation mark', `${HEAD}\n"7202,CN\n`, /not CSV/],
  ])('refuses %s with exit code 2 and writes nothing', (_, text, why) => {
    const target = join(folder, 'never.jsonl');
    const { out, err, code } = assess(file('refused.csv', text), '--out', target);
    expect([out, code]).toEqual(['', 2]);
    expect(err).toMatch(why);
    expect(existsSync(target)).toBe(false);
  });

  test('refuses wrong flags all at once', () => {
    const { out, err, code } = truce([
      'assess',
      join(folder, 'none.csv'),
      '--on',
      'yesterday',
      '--known',
      '2026-02-30',
      '--format',
      'pdf',
    ]);
    expect([out, code]).toEqual(['', 2]);
    for (const why of [
      'the file cannot be read',
      "'yesterday' is neither entry nor a day",
      "'2026-02-30' is not a day",
      "'pdf' is no format",
    ])
      expect(err).toContain(why);
  });

  test('--format csv gives their columns first, untouched, then ours', () => {
    const path = file('own.csv', `${HEAD},duty\n${GOOD},theirs\nx,CN,2026-02-15,1,theirs too\n`);
    const { out, code } = assess(path, '--format', 'csv');
    expect(code).toBe(1);
    const { headers, rows } = unwrap(parseCsv(out, 'out.csv'));
    expect(headers.slice(0, 7)).toEqual(['hts', 'origin', 'entry_date', 'value', 'duty', 'truce_duty', 'owed']);
    expect(rows.map(({ problem, cells }) => [problem, cells.slice(0, 6)])).toEqual([
      [undefined, ['7202.11.10.00', 'CN', '2026-02-15', '10000', 'theirs', '3640.00']],
      [undefined, ['x', 'CN', '2026-02-15', '1', 'theirs too', '']],
    ]);
    expect(rows[1]?.cells.at(headers.indexOf('problems'))).toMatch(/'x' is not a tariff code/);
  });

  test('--format table fits 80 columns, with totals that add up, and no colours in a file', () => {
    const { out, code } = truce([
      'assess',
      'examples/importer.csv',
      '--on',
      '2025-08-12',
      '--known',
      '2025-07-29',
      '--format',
      'table',
    ]);
    expect([0, 1]).toContain(code);
    expect(out.split('\n').filter((line) => line.length > 80)).toEqual([]);
    expect(out).not.toContain(String.fromCharCode(27));
    const total = /Duty on \d+ of 3\d\d lines\s+([\d,.]+)/.exec(out)?.[1] ?? '';
    const cents = (text: string): number => Number(text.replace(/[,.]/g, ''));
    const parts = [...out.matchAll(/^(?:base|section_\w+|ieepa_\w+)\s+([\d,.]+)$/gm)].map(([, amount = '']) =>
      cents(amount),
    );
    expect(parts.length).toBeGreaterThan(3);
    expect(parts.reduce((sum, part) => sum + part, 0)).toBe(cents(total));
  });

  test('the three formats give the same duties', () => {
    const run = (format: string) =>
      truce(['assess', 'examples/importer.csv', '--on', '2025-08-12', '--known', '2025-07-29', '--format', format]).out;
    const fromJson = jsonl(run('jsonl')).map(({ duty }) => duty ?? '');
    const { headers, rows } = unwrap(parseCsv(run('csv'), 'out.csv'));
    const column = headers.indexOf('truce_duty') >= 0 ? headers.indexOf('truce_duty') : headers.indexOf('duty');
    expect(rows.map(({ cells }) => cells[column])).toEqual(fromJson);
    expect(fromJson.length).toBeGreaterThan(200);
  });

  test('--out writes the same bytes as standard output', () => {
    const path = file('good.csv', `${HEAD}\n${GOOD}\n`);
    const target = join(folder, 'answers.jsonl');
    expect(assess(path, '--out', target)).toEqual({ out: '', err: '', code: 0 });
    expect(readFileSync(target, 'utf8')).toBe(assess(path).out);
  });
});

describe('the terminal', () => {
  test('a reader that closes the pipe early ends the program quietly', () => {
    const program = `${JSON.stringify(process.execPath)} ${resolve('dist/cli/truce.js')} assess examples/importer.csv --on 2025-08-12 --known 2025-07-29 2>/dev/null | head -n 1 >/dev/null; exit \${PIPESTATUS[0]}`;
    const { status, stderr } = spawnSync('bash', ['-c', program], { encoding: 'utf8' });
    expect(stderr).toBe('');
    expect([0, 1]).toContain(status);
  });

  test('colours only where they are forced, and never with NO_COLOR', () => {
    const args = ['duty', '7202.11.10.00', '--origin', 'CN', '--value', '1', ...AT];
    const escape = String.fromCharCode(27);
    expect(truce(args).out).not.toContain(escape);
    expect(truce(args, { env: { FORCE_COLOR: '1' } }).out).toContain(escape);
    expect(truce(args, { env: { NO_COLOR: '1', FORCE_COLOR: '' } }).out).not.toContain(escape);
  });

  test.each([
    ['duty', ['duty', '8708.29.50.60', '--origin', 'CN', '--value', '123456789.12', ...AT]],
    ['law', ['law', ...AT]],
    ['law of one measure', ['law', '9903.88.03', ...AT]],
    ['regime', ['regime', ...AT]],
    ['diff', ['diff', '--from', '2025-05-13', '--to', '2025-05-14', '--known', '2025-05-14']],
    [
      'diff of a file',
      ['diff', 'examples/importer.csv', '--from', '2025-08-11', '--to', '2025-08-12', '--known', '2025-07-29'],
    ],
    ['schedule show', ['schedule', 'show', '9102', '--on', '2025-08-12']],
  ])('tables of %s fit 80 columns', (_, args) => {
    const { out } = truce(args);
    expect(out.length).toBeGreaterThan(100);
    expect(out.split('\n').filter((line) => line.length > 80)).toEqual([]);
  });
});

describe('truce regime, law and diff', () => {
  test('--json says what stands on both sides on the day the truce of Geneva began', () => {
    const { out, code } = truce(['regime', '--on', '2025-05-14', '--known', '2025-05-14', '--json']);
    expect(code).toBe(0);
    const { on, known, sides } = JSON.parse(out);
    expect([on, known]).toEqual(['2025-05-14', '2025-05-14']);
    expect(sides.map((side: Record<string, string>) => [side.imposes, side.on])).toEqual([
      ['US', 'CN'],
      ['CN', 'US'],
    ]);
    const find = (side: number, measure: string) =>
      sides[side].measures.find((each: Record<string, string>) => each.measure === measure);
    expect(find(0, 'us/ieepa-reciprocal/china')).toMatchObject({
      status: 'suspended',
      rate: null,
      full_rate: '34%',
      changes: '2025-08-12',
    });
    expect(find(0, 'us/ieepa-reciprocal/baseline')).toMatchObject({ status: 'in force', rate: '10%' });
    expect(find(1, 'cn/reciprocal-counter/all-us-goods')).toMatchObject({ rate: '10%', full_rate: '34%' });
  });

  test('diff of a file: programs add up to the total, and the lines that it hurts most are five', () => {
    const { out } = truce([
      'diff',
      'examples/importer.csv',
      '--from',
      '2025-08-11',
      '--to',
      '2025-08-12',
      '--known',
      '2025-07-29',
      '--json',
    ]);
    const { by_program, difference, moved } = JSON.parse(out);
    const sum = by_program.reduce(
      (cents: number, each: Record<string, string>) => cents + Math.round(Number(each.difference) * 100),
      0,
    );
    expect(sum).toBe(Math.round(Number(difference) * 100));
    expect(sum).toBeGreaterThan(0);
    expect(moved[0]).toHaveProperty('row');
  });

  test('truce law lists every measure that was known, once', () => {
    const all = JSON.parse(truce(['law', ...AT, '--json']).out);
    expect(all.length).toBeGreaterThan(100);
    expect(new Set(all.map(({ measure }: Record<string, string>) => measure)).size).toBe(all.length);
  });
});

describe('truce check', () => {
  test('holds its own cases, and says which case does not hold and why', () => {
    expect(truce(['check', 'cases/stacking/ferromanganese.yaml'])).toMatchObject({
      code: 0,
      out: expect.stringMatching(/^(\d+) of \1 cases hold\n$/),
    });
    const right = readFileSync('cases/stacking/ferromanganese.yaml', 'utf8');
    const wrong = file('wrong.yaml', right.replace('140.00', '140.01'));
    const { out, code } = truce(['check', wrong]);
    expect(code).toBe(1);
    expect(out).toMatch(/expected .*140\.01/);
    expect(out).toMatch(/got .*140\.00/);
  });

  test('refuses a file that is no case, naming its line', () => {
    const broken = file('broken.yaml', '- name: A case\n  line:\n    hts: 7202.11.10.00\n    colour: red\n');
    const { err, code } = truce(['check', broken, join(folder, 'absent.yaml')]);
    expect(code).toBe(2);
    expect(err).toContain('absent.yaml');
    const alone = truce(['check', broken]);
    expect([alone.code, alone.err]).toEqual([2, expect.stringMatching(/broken\.yaml:1.*colour/)]);
  });
});

describe('truce schedule', () => {
  const home = join(folder, 'home');
  const env = { TRUCE_HOME: home };

  const CSV = `"HTS Number","Indent","Description","Unit of Quantity","General Rate of Duty","Special Rate of Duty","Column 2 Rate of Duty","Quota Quantity","Additional Duties"
"9503","0","Tricycles, scooters and made-up toys","","","","","",""
"9503.00.00","1","Made-up toys","","2.5%","","70%","",""
"9503.00.00.73","2","Toys for one test","[""No.""]","","","","",""
`;
  const JSON_EXPORT = JSON.stringify([
    { htsno: '7202', indent: '0', description: 'Ferroalloys', units: [], general: '', special: '', other: '' },
    {
      htsno: '7202.11.10',
      indent: '1',
      description: 'Ferromanganese for one test',
      units: ['kg'],
      general: '1.7%',
      special: '',
      other: '6.5%',
    },
    {
      htsno: '7202.11.10.00',
      indent: '2',
      description: 'In lumps',
      units: ['kg'],
      general: '',
      special: '',
      other: '',
    },
  ]);

  test("import, list, show and search an edition of one's own; every command uses it", () => {
    const csv = file('export.csv', CSV);
    const imported = truce(
      ['schedule', 'import', csv, '--id', 'mine', '--from', '2024-01-01', '--until', '2024-07-01'],
      { env },
    );
    expect([imported.err, imported.code]).toEqual(['', 0]);
    expect(existsSync(join(home, 'schedule', 'mine.txt'))).toBe(true);
    const fromJson = truce(
      [
        'schedule',
        'import',
        file('export.json', JSON_EXPORT),
        '--id',
        'mine-2',
        '--from',
        '2024-07-01',
        '--until',
        '2025-01-01',
        '--json',
      ],
      { env },
    );
    expect(JSON.parse(fromJson.out)).toMatchObject({ id: 'mine-2', codes: 1, from: '2024-07-01', until: '2025-01-01' });

    const editions = JSON.parse(truce(['schedule', 'list', '--json'], { env }).out);
    expect(editions.map(({ id }: Record<string, string>) => id).sort()).toEqual([
      '2025-basic',
      '2026-rev-4',
      'mine',
      'mine-2',
    ]);
    expect(JSON.parse(truce(['schedule', 'list', '--json']).out)).toHaveLength(2);

    const shown = JSON.parse(truce(['schedule', 'show', '9503.00.00.73', '--on', '2024-02-29', '--json'], { env }).out);
    expect(shown).toMatchObject({
      code: '9503.00.00.73',
      general: '2.5%',
      column_2: '70%',
      units: ['No.'],
      edition: 'mine',
    });

    const found = truce(['schedule', 'search', 'toys', 'test', '--on', '2024-02-29'], { env });
    expect([found.code, found.out]).toEqual([0, expect.stringContaining('9503.00.00.73')]);

    const duty = (hts: string, on: string) =>
      JSON.parse(
        truce(['duty', hts, '--origin', 'HK', '--value', '1000', '--on', on, '--known', '2025-01-01', '--json'], {
          env,
        }).out,
      );
    expect(duty('9503.00.00.73', '2024-02-29')).toMatchObject({ duty: '25.00', edition: 'mine' });
    expect(duty('7202.11.10.00', '2024-08-01')).toMatchObject({ duty: '17.00', edition: 'mine-2' });
  });

  test('refuses an export that is none, an id that is none, and a span without a day; nothing is written', () => {
    const before = existsSync(join(home, 'schedule')) ? readdirSync(join(home, 'schedule')) : [];
    const bad = file('bad-export.csv', 'a,b\n1,2\n');
    expect(truce(['schedule', 'import', bad, '--id', 'bad', '--from', '2024-01-01'], { env }).code).toBe(2);
    expect(truce(['schedule', 'import', bad, '--id', '../bad', '--from', '2024-01-32'], { env })).toMatchObject({
      code: 2,
      err: expect.stringMatching(/cannot name an edition/),
    });
    const csv = file('export.csv', CSV);
    expect(
      truce(['schedule', 'import', csv, '--id', 'empty', '--from', '2024-01-01', '--until', '2024-01-01'], { env })
        .code,
    ).toBe(2);
    const strange = file('strange.csv', CSV.replace('2.5%', 'a song and a dance'));
    const refused = truce(['schedule', 'import', strange, '--id', 'strange', '--from', '2024-01-01'], { env });
    expect([refused.code, refused.err]).toEqual([2, expect.stringMatching(/a song and a dance/)]);
    const after = existsSync(join(home, 'schedule')) ? readdirSync(join(home, 'schedule')) : [];
    expect(after).toEqual(before);
  });
});

describe('truce ledger verify', () => {
  test('holds, in words and as JSON', () => {
    const { out, code } = truce(['ledger', 'verify']);
    expect([code, out.replace(/\s+/g, ' ')]).toEqual([
      0,
      expect.stringMatching(/^The chain of \d+ events from \d+ instruments holds; its head is [0-9a-f]{64} $/),
    ]);
    expect(JSON.parse(truce(['ledger', 'verify', '--json']).out)).toMatchObject({ holds: true, broken_at: null });
  });
});

describe('truce start', () => {
  test('answers the main job from any folder, and writes the full answers', () => {
    const { out, code } = truce(['start', '--out', join(folder, 'full')], { cwd: folder });
    expect(code).toBe(0);
    expect(out).toContain('ieepa_reciprocal');
    expect(out).toMatch(/The 5 lines that it hurts most/);
    const written = readdirSync(join(folder, 'full')).sort();
    expect(written).toEqual(['2025-08-11-known-2025-07-29.jsonl', '2025-08-12-known-2025-07-29.jsonl']);
    const rows = readFileSync('examples/importer.csv', 'utf8').trim().split('\n').length - 1;
    for (const name of written) {
      const lines = readFileSync(join(folder, 'full', name), 'utf8')
        .trim()
        .split('\n');
      expect(lines).toHaveLength(rows);
      for (const line of lines)
        for (const { cites } of JSON.parse(line).components) expect(cites.length).toBeGreaterThan(0);
    }
  });
});
