import { readFileSync } from 'node:fs';
import type { Law } from '../../assessment/index.js';
import { type ExportOutcome, exportLaw, isExported, type WrittenFile, writeExport } from '../../bulk/export/index.js';
import { compileTogether } from '../../compile/index.js';
import { folderRefused } from '../../files/write-folder.js';
import { openUsersLaw } from '../../home/index.js';
import { headOf, verifiedTo } from '../../ledger/index.js';
import { at, failed, ok, type Result } from '../../problem/index.js';
import { type Day, formatDay } from '../../time/index.js';
import { dayOption, today } from '../clocks.js';
import { supposeLaw } from '../scenario-option.js';
import { type ExitCode, print, problemsOf, refuse } from '../session.js';
import { printTable } from '../table.js';
import type { ExportFlags } from './command.js';

/** `truce export`: the compiled law as tables for a warehouse. */
export const runExport = async (flags: ExportFlags): Promise<ExitCode> => {
  const refused = folderRefused(flags.to, flags.overwrite ? isExported : undefined);
  const law = await openUsersLaw();
  const known = dayOption('--known', flags.known, today);
  const supposed = law.ok && known.ok ? supposeAll(law.value, flags.scenario, known.value) : ok([]);
  if (refused !== undefined || !law.ok || !known.ok || !supposed.ok)
    return refuse([...(refused === undefined ? [] : [at('--to', refused)]), ...problemsOf(law, known, supposed)]);
  const outcomes = outcomesOf(supposed.value, known.value);
  const reached = exportLaw(outcomes, [...new Set(law.value.origins.values())]);
  const verified = reached.reached.map((origin) => verifiedTo(law.value.ledger, 'US', origin)).filter(isDay);
  const written = await writeExport(flags.to, reached, {
    overwrite: flags.overwrite === true,
    about: {
      version: versionOf(),
      known: known.value,
      verifiedTo: Math.min(...verified) as Day,
      head: headOf(law.value.ledger),
    },
    onTable: (name) => {
      if (process.stderr.isTTY) process.stderr.write(`\r\u001b[K${name}`);
    },
  });
  if (process.stderr.isTTY) process.stderr.write('\r\u001b[K');
  if (!written.ok) return refuse(written.problems);
  print(printWritten(flags.to, written.value, outcomes, known.value));
  return 0;
};

const isDay = (day: Day | undefined): day is Day => day !== undefined;

interface Supposed {
  readonly name: string;
  readonly law: Law;
}

const supposeAll = (law: Law, names: readonly string[], known: Day): Result<readonly Supposed[]> => {
  const asked = [...new Set(names.length === 0 ? ['as-signed'] : names)];
  const laws = asked.map((name) => supposeLaw(law, name, known));
  const problems = problemsOf(...laws);
  if (problems.length > 0) return failed(...problems);
  return ok(
    laws.flatMap((each) => {
      if (!each.ok) return [];
      for (const remark of each.value.remarks) process.stderr.write(`truce: ${remark}\n`);
      return [{ name: each.value.scenario?.name ?? 'as-signed', law: each.value.law }];
    }),
  );
};

const outcomesOf = (supposed: readonly Supposed[], known: Day): readonly ExportOutcome[] => {
  const compiled = compileTogether(
    supposed.map(({ law }) => law),
    known,
  );
  return supposed.flatMap(({ name }, index) => {
    const each = compiled[index];
    return each === undefined ? [] : [{ name, compiled: each }];
  });
};

const versionOf = (): string =>
  (JSON.parse(readFileSync(new URL('../../../package.json', import.meta.url), 'utf8')) as { version: string }).version;

const printWritten = (
  folder: string,
  files: readonly WrittenFile[],
  outcomes: readonly ExportOutcome[],
  known: Day,
): string => {
  const number = (count: number | undefined): string => (count === undefined ? '' : count.toLocaleString('en'));
  const sum = (of: (file: WrittenFile) => number): number => files.reduce((total, file) => total + of(file), 0);
  return [
    `${folder}: the law as known on ${formatDay(known)}, ${outcomes.map(({ name }) => name).join(', ')}\n`,
    printTable(
      [
        { title: 'file', width: 30 },
        { title: 'rows', width: 12, align: 'right' },
        { title: 'bytes', width: 14, align: 'right' },
      ],
      [
        ...files.map(({ name, rows, bytes }) => [name, number(rows), number(bytes)]),
        ['all', number(sum(({ rows }) => rows ?? 0)), number(sum(({ bytes }) => bytes))],
      ],
    ),
    '\nREADME.md says what the columns are and what is not covered; run assess.sql.',
  ].join('\n');
};
