import type { Command } from 'commander';
import { actOptions } from '../act-options.js';
import type { ExitCode } from '../session.js';

export const addTeam = (program: Command, done: (code: ExitCode) => void): void => {
  const team = program.command('team').description('who may propose, review and sign in your own ledger');
  actOptions(
    team
      .command('add')
      .argument('<name>', 'the name that entries will carry')
      .requiredOption('--role <role>', 'viewer, analyst (proposes and reviews) or signer (also signs and declines)')
      .description('add a member, or give one another role; the first is a signer and is made without --as'),
  )
    .addHelpText(
      'after',
      '\nExamples:\n  truce team add signer-1 --role signer\n  truce team add analyst-1 --role analyst --as signer-1',
    )
    .action(async (name: string, flags) => {
      const { runTeamAdd } = await import('./run.js');
      done(await runTeamAdd(name, flags));
    });
  actOptions(team.command('remove').argument('<name>').description('take a member out; what they did stays'))
    .addHelpText('after', '\nExample:\n  truce team remove analyst-1 --as signer-1')
    .action(async (name: string, flags) => {
      const { runTeamRemove } = await import('./run.js');
      done(await runTeamRemove(name, flags));
    });
  team
    .command('list')
    .description('the members and their roles')
    .option('--json', 'the same as JSON')
    .addHelpText('after', '\nExample:\n  truce team list --store postgres://truce@db.example/law')
    .action(async (flags) => {
      const { runTeamList } = await import('./run.js');
      done(await runTeamList(flags));
    });
};
