import { basename } from 'node:path';
import { readText } from '../../files/read-text.js';
import { writeWhole } from '../../files/write-whole.js';
import { importInto, inStore, printEntryLines, readEntryLines, teamHead } from '../../store/index.js';
import { openLaw } from '../../truce.js';
import { heldTeam, writableStore } from '../keep-act.js';
import { type ExitCode, print, printJson, problemsOf, refuse } from '../session.js';

/** `truce ledger export`: only a ledger that holds is written. */
export const runExport = async (flags: { readonly to: string; readonly json?: boolean }): Promise<ExitCode> => {
  const held = await heldTeam();
  if (!held.ok) return refuse(held.problems);
  if (held.value === undefined)
    return refuse([
      {
        code: 'no-store',
        where: '--store',
        what: 'there is no team ledger to export',
        mend: 'begin one: truce team add NAME --role signer',
      },
    ]);
  const { team } = held.value;
  const written = writeWhole(flags.to, printEntryLines(team.entries.map(({ row }) => row)));
  if (!written.ok) return refuse(written.problems);
  const head = teamHead(team);
  if (flags.json) printJson({ file: flags.to, entries: team.entries.length, head });
  else print(`${flags.to}: ${team.entries.length} entries; the head is\n${head}`);
  return 0;
};

/** `truce ledger import`: all of what continues the store's history, or nothing. */
export const runImport = async (path: string, flags: { readonly json?: boolean }): Promise<ExitCode> => {
  const text = readText(path);
  const address = writableStore();
  if (!text.ok || !address.ok) return refuse(problemsOf(text, address));
  const rows = readEntryLines(basename(path), text.value);
  if (!rows.ok) return refuse(rows.problems);
  const imported = await inStore(address.value, 'new', (store) => importInto(store, openLaw().ledger, rows.value));
  if (!imported.ok) return refuse(imported.problems);
  const { append, team } = imported.value;
  const head = teamHead(team);
  if (flags.json) printJson({ taken: append.length, entries: team.entries.length, head });
  else print(`${append.length} entries taken, ${team.entries.length} in all; the head is\n${head}`);
  return 0;
};
