import type { Command } from 'commander';
import { actOptions } from '../act-options.js';
import type { ExitCode } from '../session.js';

export const addPropose = (program: Command, done: (code: ExitCode) => void): void => {
  actOptions(
    program
      .command('propose')
      .argument('<file>', 'YAML: a title, a note or evidence, and events as in an instrument (docs/law-format.md)')
      .requiredOption('--id <id>', 'the id you choose for it: small letters, digits and hyphens')
      .description('propose events for your own ledger; they change nothing until two people have signed them off')
      .option('--title <title>', 'a title other than that of the file')
      .option('--revise', 'put this text in the place of an open proposal; it must be reviewed again'),
  )
    .addHelpText(
      'after',
      `
Examples:
  truce propose extension.yaml --id extension-2026 --as analyst-1
  truce propose extension.yaml --id extension-2026 --as analyst-1 --revise

A file:
  title: The suspension is extended
  evidence: [https://www.federalregister.gov/]
  events:
    - suspend: us/ieepa-reciprocal/china
      from: 2026-11-10
      until: 2027-02-08
      at: s. 2`,
    )
    .action(async (file: string, flags) => {
      const { runPropose } = await import('./run.js');
      done(await runPropose(file, flags));
    });
};
