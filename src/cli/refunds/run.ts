import { extname, resolve } from 'node:path';
import { areRefundsIncomplete, askRefunds, refundsOfTables } from '../../answers/refunds.js';
import { refundsPieces } from '../../answers/refunds-json.js';
import type { Law } from '../../assessment/index.js';
import { readTables } from '../../bulk/read-tables.js';
import { writeWhole } from '../../files/index.js';
import { finish, type GivenFile } from '../../portfolio/index.js';
import { failed, ok, type Problem, type Result } from '../../problem/index.js';
import { auditOf, type CapeFiles, capeFilesOf, capeText, type Refunds } from '../../refunds/index.js';
import { askedHere } from '../asked.js';
import { countOption } from '../count-option.js';
import { type ExitCode, print, printPieces, problemsOf, refuse } from '../session.js';
import type { RefundsFlags } from './command.js';
import { refundsCsv } from './print-csv.js';
import { printRefunds } from './print-refunds.js';

/** `truce refunds`: what comes back on filed entries, how, and until when. */
export const runRefunds = async (paths: readonly string[], flags: RefundsFlags): Promise<ExitCode> => {
  const here = await askedHere();
  const claims = flags.claims === undefined ? ok(undefined) : await claimsIn(flags.claims);
  const tables = await readTables(paths);
  const asked = here.ok
    ? askRefunds(here.value, {
        ...flags,
        paid_on: flags.paidOn,
        quarter_rate: flags.quarterRate,
        prefer: preferredOf(flags.prefer, tables.ok ? tables.value : []),
        claims: claims.ok ? claims.value : undefined,
      })
    : here;
  const lineEnd = lineEndNamed(flags.lineEnds);
  const top = countOption('--top', flags.top);
  if (!here.ok || !asked.ok || !lineEnd.ok || !top.ok || !claims.ok || !tables.ok)
    return refuse(problemsOf(asked, lineEnd, top, claims, tables));
  const { law } = here.value;
  const found = finish(refundsOfTables(here.value, tables.value, asked.value));
  if (!found.ok) return refuse(found.problems);
  const refunds = found.value;
  const upload = uploadOf(refunds, law, flags);
  const written = upload === undefined ? ok([]) : writeUpload(upload, flags.cape ?? '', lineEnd.value);
  const csv = flags.csv === undefined ? ok('') : writeWhole(flags.csv, refundsCsv(refunds));
  if (!written.ok || !csv.ok) return refuse(problemsOf(written, csv));
  const about = {
    ...(flags.audit ? { audit: auditOf(refunds.lines) } : {}),
    ...(upload === undefined ? {} : { upload: { ...upload, paths: written.value, lineEnd: lineEnd.value } }),
  };
  if (flags.json) printPieces(refundsPieces(refunds, law, about));
  else print(printRefunds(refunds, law, { ...about, top: top.value }));
  return areRefundsIncomplete(refunds) ? 1 : 0;
};

const claimsIn = async (path: string): Promise<Result<GivenFile>> => {
  const { readCsv } = await import('../../files/index.js');
  const table = readCsv(path);
  return table.ok ? ok({ path, ...table.value }) : table;
};

/** The file that is preferred as it is called among the files, however its path was written. */
const preferredOf = (prefer: string | undefined, files: readonly GivenFile[]): string | undefined =>
  prefer === undefined ? undefined : (files.find(({ path }) => resolve(path) === resolve(prefer))?.path ?? prefer);

const lineEndNamed = (text: string): Result<'\n' | '\r\n'> => {
  if (text === 'lf') return ok('\n');
  return text === 'crlf' ? ok('\r\n') : failed(notOneOf('--line-ends', text, 'lf or crlf'));
};

const notOneOf = (where: string, text: string, choices: string): Problem => ({
  code: 'bad-choice',
  where,
  what: `'${text}' is none of the choices`,
  mend: `write ${choices}`,
});

const uploadOf = ({ entries }: Refunds, law: Law, flags: RefundsFlags): CapeFiles | undefined =>
  flags.cape === undefined || law.refunds.routes === undefined
    ? undefined
    : capeFilesOf(entries, { law: law.refunds.routes, later: flags.later === true });

/** One file by the name given, several by that name with numbers; none where no entry qualifies. */
const writeUpload = ({ files }: CapeFiles, path: string, lineEnd: '\n' | '\r\n'): Result<readonly string[]> => {
  const ending = extname(path);
  const stem = ending === '' ? path : path.slice(0, -ending.length);
  const written: string[] = [];
  for (const [index, numbers] of files.entries()) {
    const place = files.length === 1 ? path : `${stem}-${index + 1}${ending}`;
    const result = writeWhole(place, capeText(numbers, lineEnd));
    if (!result.ok) return result;
    written.push(place);
  }
  return ok(written);
};
