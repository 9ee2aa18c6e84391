import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { readText, writeWhole } from '../../files/index.js';
import { scheduleFolder } from '../../home/index.js';
import { failed, ok, type Result } from '../../problem/index.js';
import { codesOf, type Edition, encodeEdition, readExportJson, readExportRows } from '../../schedule/index.js';
import { formatDay, parseDay } from '../../time/index.js';
import { type ExitCode, print, printJson, problemsOf, refuse } from '../session.js';
import type { ImportFlags } from './command.js';

/** `truce schedule import`: an official export becomes an edition of the user's own. */
export const runImport = async (file: string, flags: ImportFlags): Promise<ExitCode> => {
  const from = parseDay(flags.from);
  const until = flags.until === undefined ? undefined : parseDay(flags.until);
  const id = idOf(flags.id);
  const text = readText(file);
  if (!from.ok || until?.ok === false || !id.ok || !text.ok) return refuse(problemsOf(from, until ?? ok(0), id, text));
  if (until?.ok && until.value <= from.value) {
    return refuse([
      {
        code: 'empty-span',
        where: '--until',
        what: 'the edition would be used on no day',
        mend: 'give a day after --from',
      },
    ]);
  }
  const about = { id: id.value, from: from.value, ...(until?.ok ? { until: until.value } : {}), descriptions: true };
  const edition = readExport(file, text.value, about);
  if (!edition.ok) return refuse(edition.problems);
  const path = join(scheduleFolder(), `${id.value}.txt`);
  const written = writeWhole(path, encodeEdition(edition.value, `made by truce schedule import`));
  if (!written.ok) return refuse(written.problems);
  const codes = [...codesOf(edition.value)].length;
  if (flags.json) printJson({ id: id.value, codes, from: flags.from, until: flags.until ?? null, path });
  else
    print(
      `${codes} codes of edition ${id.value} are used for entries from ${formatDay(from.value)}${until?.ok ? ` until ${formatDay(until.value)}` : ''}; kept in ${path}`,
    );
  return 0;
};

const idOf = (text: string): Result<string> =>
  /^[a-z0-9][a-z0-9.-]{0,40}$/.test(text)
    ? ok(text)
    : failed({
        code: 'bad-edition-id',
        where: '--id',
        what: `'${text}' cannot name an edition`,
        mend: 'use small letters, digits, dots and hyphens: 2024-rev-10',
      });

type About = Parameters<typeof readExportRows>[1];

/** The export's form is told from its first character: JSON opens with a bracket. */
const readExport = (file: string, text: string, about: About): Result<Edition> => {
  const edition = /^\uFEFF?\s*[[{]/.test(text) ? readExportJson(text, about) : readExportCsv(text, about);
  if (edition.ok) return edition;
  return failed(
    ...edition.problems.map((problem) => ({
      ...problem,
      where: problem.where === '' ? file : `${file}, ${problem.where}`,
    })),
  );
};

const readExportCsv = (text: string, about: About): Result<Edition> => {
  try {
    return readExportRows(parse(text, { bom: true, relax_column_count: true }) as string[][], about);
  } catch (error) {
    return failed({
      code: 'bad-csv',
      where: '',
      what: `this is not CSV: ${(error as Error).message}`,
      mend: 'export the schedule again from the official site',
    });
  }
};
