import type { Command } from 'commander';
import type { ExitCode } from '../session.js';

export const addProposals = (program: Command, done: (code: ExitCode) => void): void => {
  program
    .command('proposals')
    .argument('[id]', 'one proposal, with its text and everything that was done about it')
    .description('what your team has proposed, and where each proposal stands')
    .option('--json', 'the same as JSON')
    .addHelpText('after', '\nExamples:\n  truce proposals\n  truce proposals extension-2026')
    .action(async (id: string | undefined, flags) => {
      const { runProposals } = await import('./run.js');
      done(await runProposals(id, flags));
    });
};
