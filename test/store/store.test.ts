/** One suite, run on SQLite and on a real PostgreSQL server: what a store promises whoever writes to it. */
import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'libsql';
import pg from 'pg';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { unwrap } from '../../src/problem/index.js';
import {
  type Asked,
  type EntryRow,
  type HeldAddress,
  importInto,
  inStore,
  openStore,
  parseStoreAddress,
  readTeamAt,
  readTeamLedger,
  record,
  type TeamStore,
} from '../../src/store/index.js';
import { openLaw } from '../../src/truce.js';
import { truce } from '../cli/session.js';
import { freshDatabase, startPostgres } from './postgres-server.js';
import { by, CLOCK, FOUNDING, listThree, TEAM } from './team.js';

const folder = mkdtempSync(join(tmpdir(), 'truce-store-'));
const server = await startPostgres();
if (!server.running) {
  console.warn(`The suite does not run on PostgreSQL: ${server.reason}`);
  test.skip(`the suite on PostgreSQL: ${server.reason}`, () => {});
}
afterAll(() => {
  if (server.running) server.stop();
  rmSync(folder, { recursive: true, force: true });
});

let count = 0;

interface Kind {
  readonly name: string;
  readonly fresh: () => Promise<string>;
  /** Statements straight to the database, past the program. */
  readonly execute: (address: string, statement: string) => Promise<void>;
  readonly skip: boolean;
  readonly table: string;
}

const KINDS: readonly Kind[] = [
  {
    name: 'SQLite',
    fresh: async () => join(folder, `${++count}`, 'team.db'),
    execute: async (address, statement) => {
      const database = new Database(address);
      try {
        database.exec(statement);
      } finally {
        database.close();
      }
    },
    skip: false,
    table: 'entries',
  },
  {
    name: server.running ? 'PostgreSQL' : `PostgreSQL (skipped: ${server.reason})`,
    fresh: async () => (server.running ? freshDatabase(server, `team_${++count}`) : ''),
    execute: async (address, statement) => {
      const client = new pg.Client({ connectionString: address });
      await client.connect();
      try {
        await client.query(statement);
      } finally {
        await client.end();
      }
    },
    skip: !server.running,
    table: 'truce.entries',
  },
];

const held = (address: string): HeldAddress => {
  const parsed = parseStoreAddress(address);
  if (parsed.kind === 'none') throw new Error('a store has a place');
  return parsed;
};

const inNew = async <T>(address: string, work: (store: TeamStore) => Promise<T>): Promise<T> => {
  const store = unwrap(await openStore(held(address), 'new'));
  try {
    return await work(store);
  } finally {
    await store.close();
  }
};

const keep = async (store: TeamStore, asked: Asked) =>
  store.append((rows) => {
    const recorded = record(unwrap(readTeamLedger(rows)), asked, CLOCK);
    if (!recorded.ok) return recorded;
    const { already, entry } = recorded.value;
    return { ok: true, value: { append: already ? [] : [entry.row] } };
  });

const viewer = (name: string): Asked => by('signer-1', { kind: 'member', name, role: 'viewer' }, { id: name });
const LAW = openLaw().ledger;

describe.each(KINDS.filter(({ skip }) => !skip))('a team store on $name', ({ fresh, execute, table }) => {
  let address = '';
  beforeEach(async () => {
    address = await fresh();
    await inNew(address, async (store) => {
      for (const asked of FOUNDING) unwrap(await keep(store, asked));
    });
  });

  test('gives back what was recorded, to the byte', async () => {
    const rows = unwrap(await inStore(held(address), 'old', (store) => store.rows()));
    expect(rows).toEqual(TEAM.entries.map(({ row }) => row));
    expect(unwrap(await readTeamAt(held(address))).state.members).toEqual(TEAM.state.members);
  });

  test('a retry writes nothing', async () => {
    await inNew(address, async (store) => {
      unwrap(await keep(store, viewer('viewer-2')));
      unwrap(await keep(store, viewer('viewer-2')));
    });
    expect(unwrap(await readTeamAt(held(address))).entries.length).toBe(FOUNDING.length + 1);
  });

  test('nothing is changed or deleted, and no entry comes but at the end', async () => {
    const before = unwrap(await readTeamAt(held(address)));
    const copy = (over: string) =>
      `insert into ${table} (seq, id, kind, actor, at, day, body, prev, hash) select ${over} from ${table} where seq = 2`;
    const statements = [
      `update ${table} set actor = 'signer-2' where seq = 3`,
      `delete from ${table} where seq = 5`,
      `delete from ${table}`,
      copy("6, 'x', kind, actor, at, day, body, prev, 'h'"),
      copy("99, 'x', kind, actor, at, day, body, hash, 'h'"),
      ...(table === 'entries'
        ? [
            `insert or replace into entries select seq, id, kind, 'x', at, day, body, prev, hash from entries where seq = 5`,
          ]
        : ['truncate truce.entries']),
    ];
    for (const statement of statements) await expect(execute(address, statement), statement).rejects.toThrow();
    expect(unwrap(await readTeamAt(held(address)))).toEqual(before);
  });

  test('a fork is refused even to who writes past the triggers', async () => {
    const off =
      table === 'entries'
        ? 'drop trigger entries_follow;'
        : 'alter table truce.entries disable trigger entries_follow;';
    await execute(address, off);
    const fork = `insert into ${table} (seq, id, kind, actor, at, day, body, prev, hash) select 6, 'x', kind, actor, at, day, body, prev, 'h' from ${table} where seq = 5`;
    await expect(execute(address, fork)).rejects.toThrow(/unique/i);
  });

  test('twelve writers at once make one chain that holds them all', async () => {
    const names = Array.from({ length: 12 }, (_, index) => `viewer ${index}x`);
    await Promise.all(names.map((name) => inNew(address, async (store) => unwrap(await keep(store, viewer(name))))));
    const team = unwrap(await readTeamAt(held(address)));
    expect([...team.state.members.keys()]).toEqual(expect.arrayContaining(names));
    expect(team.entries.length).toBe(FOUNDING.length + names.length);
  });

  test('two signers at once: one signs', async () => {
    const text = listThree('20%', '2026-12-01');
    const proposal = {
      kind: 'propose',
      proposal: 'deal',
      title: 'deal',
      file: 'deal.yaml',
      text,
      revise: false,
    } as const;
    await inNew(address, async (store) => {
      unwrap(await keep(store, by('analyst-1', proposal)));
      unwrap(await keep(store, by('analyst-2', { kind: 'review', proposal: 'deal', stance: 'approve' })));
    });
    const both = await Promise.all(
      ['signer-1', 'signer-2'].map((who) =>
        inNew(address, (store) => keep(store, by(who, { kind: 'sign', proposal: 'deal' }))),
      ),
    );
    expect(both.map(({ ok }) => ok).sort()).toEqual([false, true]);
    const refused = both.find(({ ok }) => !ok);
    expect(refused).toMatchObject({ problems: [{ code: 'closed-proposal' }] });
  });

  test('what fails half way is not there at all', async () => {
    const [row] = TEAM.entries.map((entry) => entry.row);
    await inNew(address, async (store) => {
      const wrong = await store.append((rows) => {
        const next = unwrap(record(unwrap(readTeamLedger(rows)), viewer('viewer-3'), CLOCK)).entry.row;
        return { ok: true, value: { append: [next, row as EntryRow] } };
      });
      expect(wrong.ok).toBe(false);
    });
    expect(unwrap(await readTeamAt(held(address))).entries.length).toBe(FOUNDING.length);
  });

  test('a writer killed at any moment leaves the old state or the new, and everything it was answered for', async () => {
    const acknowledged: string[] = [];
    for (let round = 1; round <= 12; round += 1) acknowledged.push(...(await killedWriter(address, round)));
    const team = unwrap(await readTeamAt(held(address)));
    const ids = team.entries.map(({ row }) => row.id).slice(FOUNDING.length);
    for (const each of acknowledged) expect(ids).toContain(`${each}-c`);
    // Three entries were written at a time, so a half written three would show.
    expect(ids.length % 3).toBe(0);
    // Of each round at most the last three may be there unanswered.
    expect(ids.length / 3 - acknowledged.length).toBeLessThanOrEqual(12);
    expect(acknowledged.length).toBeGreaterThan(12);
    unwrap(await inStore(held(address), 'old', (store) => store.integrity()));
  });

  test('an import takes a continuation or fills an empty store, and merges nothing', async () => {
    const rows = unwrap(await inStore(held(address), 'old', (store) => store.rows()));
    const other = await fresh();
    const into = (to: string, given: readonly EntryRow[]) => inNew(to, (store) => importInto(store, LAW, given));
    expect(unwrap(await into(other, rows.slice(0, 3))).append.length).toBe(3);
    expect(unwrap(await into(other, rows)).append.length).toBe(2);
    expect(unwrap(await into(other, rows)).append.length).toBe(0);
    expect(unwrap(await into(other, rows.slice(0, 2))).append.length).toBe(0);
    await inNew(other, async (store) => unwrap(await keep(store, viewer('viewer-9'))));
    await inNew(address, async (store) => unwrap(await keep(store, viewer('viewer-8'))));
    const parted = unwrap(await inStore(held(address), 'old', (store) => store.rows()));
    expect(await into(other, parted)).toMatchObject({ ok: false, problems: [{ code: 'other-history' }] });
    expect(await into(await fresh(), rows.slice(1))).toMatchObject({ ok: false });
  });
});

/** Starts a writer, lets it write for a moment, kills it, and says what it was answered for. */
const killedWriter = (address: string, round: number): Promise<readonly string[]> =>
  new Promise((resolve, reject) => {
    const child: ChildProcess = spawn(process.execPath, ['test/store/crash-writer.mjs', address, String(round)], {
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let out = '';
    let err = '';
    child.stdout?.on('data', (chunk) => {
      // The clock starts at its first entry, so that each round dies at another point of its writing.
      if (out === '') setTimeout(() => child.kill('SIGKILL'), 7 * round);
      out += chunk;
    });
    child.stderr?.on('data', (chunk) => {
      err += chunk;
    });
    child.on('close', (_, signal) =>
      signal === 'SIGKILL' ? resolve(out.split('\n').slice(0, -1)) : reject(new Error(err)),
    );
  });

describe.each(KINDS.filter(({ skip }) => !skip))('a session with a team on $name', ({ fresh, name }) => {
  const LINE = ['duty', '7202.11.10.00', '--origin', 'CN', '--value', '10000', '--json'];

  test('proposed, reviewed and signed by two people, a rate changes from its effective and its known day', async () => {
    const store = await fresh();
    const env = { TRUCE_STORE: store };
    const run = (...args: string[]) => {
      const { out, err, code } = truce(args, { env, cwd: folder });
      return { out, err, code };
    };
    const said = (...args: string[]): string => {
      const { out, err, code } = run(...args);
      expect(`${code} ${err}`).toBe('0 ');
      return out;
    };
    const duty = (on: string, known: string, more: readonly string[] = []): string =>
      JSON.parse(said(...LINE, '--on', on, '--known', known, ...more)).duty;
    writeFileSync(join(folder, 'deal.yaml'), listThree('20%', '2026-10-01'));

    expect(run('propose', 'deal.yaml', '--id', 'deal', '--as', 'analyst-1').code).toBe(2);
    said('team', 'add', 'signer-1', '--role', 'signer', '--on', '2026-09-01');
    said('team', 'add', 'analyst-1', '--role', 'analyst', '--as', 'signer-1', '--on', '2026-09-01');
    const propose = ['propose', 'deal.yaml', '--id', 'deal', '--as', 'analyst-1', '--on', '2026-09-10'];
    expect(said(...propose)).toContain('It changes nothing until');
    expect(said(...propose)).toContain('Already recorded');
    const sign = ['sign', 'deal', '--as', 'signer-1', '--on', '2026-09-20', '--entry-id', 'ticket-7'];
    expect(run(...sign).err).toContain('nobody has approved');
    expect(run('sign', 'deal', '--as', 'analyst-1').err).toContain('may not sign');
    said('review', 'deal', '--approve', '--words', 'as printed', '--as', 'signer-1', '--on', '2026-09-15');
    // Base 1.4% and list 3 at 25%: 140 + 2,500.
    expect(duty('2026-10-01', '2026-09-30')).toBe('2640.00');
    expect(said(...sign)).toContain('as known from 2026-09-20');
    expect(said(...sign)).toContain('Already recorded on 2026-09-20');

    // From its effective day, not before: 140 + 2,000.
    expect(duty('2026-09-30', '2026-09-30')).toBe('2640.00');
    expect(duty('2026-10-01', '2026-09-30')).toBe('2140.00');
    // From its known day, not before.
    expect(duty('2026-10-01', '2026-09-19')).toBe('2640.00');
    expect(duty('2026-10-01', '2026-09-20')).toBe('2140.00');
    // Without the team's ledger, the law that ships.
    expect(duty('2026-10-01', '2026-09-30', ['--store', 'none'])).toBe('2640.00');
    const law = JSON.parse(said('law', '9903.88.03', '--known', '2026-09-30', '--json'));
    expect(JSON.stringify(law)).toContain('team ledger, deal, signed 2026-09-20 by signer-1');
    writeFileSync(join(folder, 'lines.csv'), 'hts,origin,value\n7202.11.10.00,CN,10000\n');
    expect(said('assess', 'lines.csv', '--on', '2026-10-01', '--known', '2026-09-30')).toContain('"duty":"2140.00"');
    const diff = said('diff', '--from', '2026-09-30', '--to', '2026-10-01', '--known', '2026-09-30', '--json');
    expect(diff).toContain('china-list-3');

    const trail = JSON.parse(said('proposals', 'deal', '--json'));
    expect(trail).toMatchObject({ state: 'signed', instrument: 'team/deal', authors: ['analyst-1'] });
    expect(trail.trail.map((entry: { kind: string }) => entry.kind)).toEqual(['propose', 'review', 'sign']);
    expect(said('team', 'list')).toContain('analyst-1');
    const verified = JSON.parse(said('ledger', 'verify', '--json'));
    expect(verified).toMatchObject({ holds: true, team: { holds: true, entries: 5 } });
    expect(JSON.stringify(verified)).not.toContain('only-for-this-run');
    said('ledger', 'verify', '--head', verified.team.head);
    expect(run('ledger', 'verify', '--head', 'f'.repeat(64)).code).toBe(1);

    const file = join(folder, `${name}.jsonl`);
    said('ledger', 'export', '--to', file);
    const copy = join(folder, `copy-${count}.db`);
    said('ledger', 'import', file, '--store', copy);
    expect(JSON.parse(said('ledger', 'verify', '--store', copy, '--json')).team.head).toBe(verified.team.head);
    const flipped = readFileSync(file, 'utf8').replace('is: 20%', 'is: 10%');
    writeFileSync(file, flipped);
    const refused = run('ledger', 'import', file, '--store', join(folder, `other-${count}.db`));
    expect([refused.code, refused.err]).toEqual([2, expect.stringContaining('entry 3 (deal/propose/1)')]);
  }, 240_000);
});

describe.skipIf(!server.running)('a PostgreSQL login that may only select and insert', () => {
  test('writes entries and cannot unmake one', async () => {
    const owner = KINDS[1] as Kind;
    const address = await owner.fresh();
    await inNew(address, async (store) => unwrap(await keep(store, FOUNDING[0] as Asked)));
    await owner.execute(
      address,
      `create role writer login password 'w'; grant usage on schema truce to writer; grant select, insert on truce.entries to writer`,
    );
    const limited = address.replace(/truce:[^@]*@/, 'writer:w@');
    await inNew(limited, async (store) => unwrap(await keep(store, viewer('viewer-2'))));
    expect(unwrap(await readTeamAt(held(limited))).entries.length).toBe(2);
    const undone = 'alter table truce.entries disable trigger all';
    await expect(owner.execute(limited, undone)).rejects.toThrow(/must be owner/);
  });
});

describe('a file of SQLite', () => {
  test('one flipped byte is found and named, and the law is not read with it', async () => {
    const path = join(folder, `${++count}`, 'team.db');
    await inNew(path, async (store) => {
      for (const asked of FOUNDING) unwrap(await keep(store, asked));
    });
    const bytes = readFileSync(path);
    const at = bytes.indexOf('"name":"analyst-2"') + '"name":"analyst-'.length;
    bytes.writeUInt8('3'.charCodeAt(0), at);
    writeFileSync(path, bytes);
    const { err, code } = truce(['ledger', 'verify', '--store', path]);
    expect([code, err]).toEqual([1, expect.stringContaining('entry 4 (member/analyst-2/1)')]);
    const read = truce(['team', 'list', '--store', path]);
    expect([read.code, read.err]).toEqual([2, expect.stringContaining('the chain of the team ledger is broken here')]);
    expect(truce(['law', '9903.88.03', '--store', path]).code).toBe(2);
    expect(truce(['law', '9903.88.03', '--store', 'none']).code).toBe(0);
  });

  test('of a thousand flipped bytes, none changes what is read without being found', async () => {
    const path = join(folder, `${++count}`, 'team.db');
    await inNew(path, async (store) => {
      for (const asked of FOUNDING) unwrap(await keep(store, asked));
    });
    const whole = readFileSync(path);
    const target = join(folder, `${++count}.db`);
    let found = 0;
    for (let step = 0; step < 1000; step += 1) {
      const bytes = Buffer.from(whole);
      const at = (step * 7919) % bytes.length;
      bytes.writeUInt8(bytes.readUInt8(at) ^ (1 << (step % 8)), at);
      writeFileSync(target, bytes);
      const team = await readTeamAt(held(target));
      if (!team.ok) found += 1;
      else expect(team.value.entries, `byte ${at}`).toEqual(TEAM.entries);
    }
    expect(found).toBeGreaterThan(20);
  });

  test('whose table lost its very name is no empty ledger', async () => {
    const path = join(folder, `${++count}`, 'team.db');
    await inNew(path, async (store) => {
      for (const asked of FOUNDING) unwrap(await keep(store, asked));
    });
    const bytes = readFileSync(path);
    bytes.write('tableentriesentriez', bytes.indexOf('tableentriesentries'));
    bytes.write('tableentriezentriez', bytes.indexOf('tableentriesentriez'));
    writeFileSync(path, bytes);
    expect(await readTeamAt(held(path))).toMatchObject({ ok: false, problems: [{ code: 'bad-store' }] });
  });

  test('is the only reason to load a database', async () => {
    const hook = join(folder, 'loaded.cjs');
    const seen = "Object.keys(require.cache).some((path) => path.includes('libsql'))";
    writeFileSync(hook, `process.on('exit', () => process.stderr.write('libsql: ' + ${seen}));`);
    const env = { NODE_OPTIONS: `--require ${hook}` };
    const path = join(folder, `${++count}`, 'team.db');
    await inNew(path, async (store) => unwrap(await keep(store, FOUNDING[0] as Asked)));
    const line = ['duty', '7202.11.10.00', '--origin', 'CN', '--value', '10000', '--on', '2026-02-15'];
    expect(truce(line, { env }).err).toBe('libsql: false');
    expect(truce([...line, '--store', path], { env }).err).toBe('libsql: true');
  });

  test('is not made by a mistyped path, nor by reading', () => {
    const absent = join(folder, 'absent', 'team.db');
    for (const args of [
      ['team', 'list'],
      ['ledger', 'verify'],
      ['law', '9903.88.03'],
      ['sign', 'x', '--as', 'y'],
    ]) {
      const { code, err } = truce([...args, '--store', absent]);
      expect([code, err]).toEqual([
        args[1] === 'verify' ? 1 : 2,
        expect.stringContaining('there is no team ledger here'),
      ]);
    }
    expect(existsSync(absent)).toBe(false);
  });

  test('that is no database is refused in words', () => {
    const path = join(folder, 'no.db');
    writeFileSync(path, 'hts,origin,value\n'.repeat(100));
    const { code, err } = truce(['duty', '7202.11.10.00', '--origin', 'CN', '--value', '1', '--store', path]);
    expect([code, err]).toEqual([2, expect.stringContaining('the team ledger cannot be used')]);
    expect(statSync(path).size).toBe(1700);
  });
});
