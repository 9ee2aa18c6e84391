import type { Command } from 'commander';
import type { ExitCode } from '../session.js';

export interface RefundsFlags {
  readonly on?: string;
  readonly known?: string;
  readonly paidOn?: string;
  readonly for: string;
  readonly quarterRate: readonly string[];
  readonly claims?: string;
  readonly prefer?: string;
  readonly audit?: boolean;
  readonly cape?: string;
  readonly later?: boolean;
  readonly lineEnds: string;
  readonly csv?: string;
  readonly top: string;
  readonly json?: boolean;
}

export const addRefunds = (program: Command, done: (code: ExitCode) => void): void => {
  program
    .command('refunds')
    .argument('<files...>', 'filed entries as CSV, TSV, Parquet, JSONL or XLSX; several files are put together')
    .description('what is due back on filed entries, with interest, by which way and until when')
    .option('--on <day>', 'the day on which ways are open or closed (the day of --known when left out)')
    .option('--known <day>', 'the law as it could be known on this day (today when left out)')
    .option('--paid-on <day>', 'the day to which interest runs (the day of --on when left out)')
    .option('--for <taxpayer>', 'whose rate of interest: corporate or other', 'corporate')
    .option('--quarter-rate <rate>', 'a rate that is not known here, as 2026Q2=6%; may be repeated', collect, [])
    .option('--claims <file>', "CBP's claim file: what is in a claim already")
    .option('--prefer <file>', 'the file whose word is taken where files differ')
    .option('--audit', 'also compare what was paid with what was assessed and owed')
    .option('--cape <out.csv>', "write the entries for CBP's portal, in numbered files where one is too small")
    .option('--later', 'let the upload take entries that only the later phase takes')
    .option('--line-ends <ends>', 'lf or crlf, in the upload', 'crlf')
    .option('--csv <out.csv>', 'write every line, your own columns first')
    .option('--top <count>', 'how many entries and lines a list shows', '20')
    .option('--json', 'everything as JSON')
    .addHelpText(
      'after',
      `
Due back is what was paid (the column paid; without it, what was assessed by
the law as known on the day of entry) less what is owed in the end. Exit code
1 says that some lines or entries are not known, or that files disagree.
docs/refunds.md tells the method and its sources.

Examples:
  truce refunds examples/importer.csv --known 2026-03-01
  truce refunds broker-a.csv broker-b.xlsx --prefer broker-a.csv --audit
  truce refunds es-003.csv --claims claims.csv --cape upload.csv \\
    --quarter-rate 2026Q2=6% --paid-on 2026-06-30`,
    )
    .action(async (files: string[], flags: RefundsFlags) => {
      const { runRefunds } = await import('./run.js');
      done(await runRefunds(files, flags));
    });
};

const collect = (value: string, before: readonly string[]): readonly string[] => [...before, value];
