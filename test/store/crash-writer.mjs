/**
 * Writes to a store until it is killed: three entries at a time, and the number of each three that the store has answered
 * for on standard output. `node crash-writer.mjs ADDRESS ROUND`.
 */
import { writeSync } from 'node:fs';
import { openStore, parseStoreAddress, readTeamLedger, record } from '../../dist/store/index.js';

const [address, round] = process.argv.slice(2);
const opened = await openStore(parseStoreAddress(address), 'old');
if (!opened.ok) throw new Error(JSON.stringify(opened.problems));

const clock = { at: '2026-11-23T12:00:00.000Z', today: 20_780 };

const three = (rows, count) => {
  let team = readTeamLedger(rows).value;
  const append = [];
  for (const part of ['a', 'b', 'c']) {
    const id = `${round}-${count}-${part}`;
    const asked = { as: 'signer-1', id, request: { kind: 'member', name: `viewer ${id}`, role: 'viewer' } };
    const recorded = record(team, asked, clock);
    if (!recorded.ok) return recorded;
    team = recorded.value.team;
    append.push(recorded.value.entry.row);
  }
  return { ok: true, value: { append } };
};

for (let count = 1; ; count += 1) {
  const written = await opened.value.append((rows) => three(rows, count));
  if (!written.ok) throw new Error(JSON.stringify(written.problems));
  writeSync(1, `${round}-${count}\n`);
}
