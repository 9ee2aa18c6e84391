import type { Command } from 'commander';
import type { ExitCode } from '../session.js';

export const addStart = (program: Command, done: (code: ExitCode) => void): void => {
  program
    .command('start')
    .description(
      "the first question, answered on the bundled importer's file: 11 and 12 August 2025, as the law stood on 29 July",
    )
    .option('--out <folder>', 'where the full answers go', 'out')
    .action(async (flags: { out: string }) => {
      const { runStart } = await import('./run.js');
      done(await runStart(flags.out));
    });
};
