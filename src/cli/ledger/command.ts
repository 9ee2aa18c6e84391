import type { Command } from 'commander';
import type { ExitCode } from '../session.js';

export const addLedger = (program: Command, done: (code: ExitCode) => void): void => {
  const ledger = program.command('ledger').description('the ledger itself: its events and its chain');
  ledger
    .command('verify')
    .description(
      "recompute the hash chain of the law and that of your team's ledger; exit code 1 names the first entry that does not follow",
    )
    .option('--head <hash>', 'fail unless one of the chains has this link: the head you noted before')
    .option('--json', 'the same as JSON')
    .addHelpText('after', '\nExample:\n  truce ledger verify')
    .action(async (flags: { json?: boolean; head?: string }) => {
      const { runVerify } = await import('./run.js');
      done(await runVerify(flags));
    });
  ledger
    .command('export')
    .description("write your team's ledger to a file, one entry with its hash a line")
    .requiredOption('--to <file>', 'the JSONL file to write')
    .option('--json', 'say what was written as JSON')
    .addHelpText('after', '\nExample:\n  truce ledger export --to team.jsonl')
    .action(async (flags: { to: string; json?: boolean }) => {
      const { runExport } = await import('./exchange.js');
      done(await runExport(flags));
    });
  ledger
    .command('import')
    .argument('<file>', 'a file that truce ledger export wrote')
    .description('fill an empty store from an export, or append what it has beyond yours; nothing else is taken')
    .option('--json', 'say what was taken as JSON')
    .addHelpText('after', '\nExample:\n  truce ledger import team.jsonl --store postgres://truce@db.example/law')
    .action(async (file: string, flags: { json?: boolean }) => {
      const { runImport } = await import('./exchange.js');
      done(await runImport(file, flags));
    });
};
