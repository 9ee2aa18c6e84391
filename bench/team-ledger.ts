/**
 * What a long team ledger costs whoever opens it: writes so many entries to a file of SQLite, then reads and checks them,
 * every link and every rule, and prints the milliseconds. `npx tsx bench/team-ledger.ts [entries]`.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ok, unwrap } from '../src/problem/index.js';
import { type Act, type EntryRow, makeEntry, openStore, readTeamLedger } from '../src/store/index.js';
import { day } from '../src/time/index.js';

const count = Number(process.argv[2] ?? 10_000);
const folder = mkdtempSync(join(tmpdir(), 'truce-bench-'));
const store = unwrap(await openStore({ kind: 'sqlite', path: join(folder, 'team.db') }, 'new'));

/** A proposal, its approval and its withdrawal, again and again. */
const rows: EntryRow[] = [];
let proposed = '';
const add = (actor: string, act: Act): void => {
  const draft = { id: `entry-${rows.length}`, actor, at: '2026-11-23T12:00:00.000Z', day: day('2026-11-23'), act };
  const { row } = unwrap(makeEntry(rows.at(-1), draft));
  rows.push(row);
  proposed = act.kind === 'propose' ? row.hash : proposed;
};
add('signer-1', { kind: 'member', name: 'signer-1', role: 'signer' });
add('signer-1', { kind: 'member', name: 'analyst-1', role: 'analyst' });
while (rows.length < count) {
  const proposal = `proposal-${rows.length}`;
  add('analyst-1', {
    kind: 'propose',
    proposal,
    title: proposal,
    file: 'note.yaml',
    text: 'note: heard at the port\n',
  });
  add('signer-1', { kind: 'review', proposal, of: proposed, stance: 'approve' });
  add('analyst-1', { kind: 'withdraw', proposal, of: proposed });
}

const timed = async (what: string, work: () => Promise<void>): Promise<void> => {
  const start = performance.now();
  await work();
  console.log(`${what}: ${(performance.now() - start).toFixed(0)} ms`);
};
await timed(`${rows.length} entries written in one transaction`, async () => {
  unwrap(await store.append(() => ok({ append: rows })));
});
await timed('read and checked', async () => {
  unwrap(readTeamLedger(unwrap(await store.rows())));
});
await store.close();
rmSync(folder, { recursive: true });
