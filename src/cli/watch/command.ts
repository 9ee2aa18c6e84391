import type { Command } from 'commander';
import type { ExitCode } from '../session.js';

export interface WatchFlags {
  readonly since?: string;
  readonly known?: string;
  readonly state?: string;
  readonly quiet?: boolean;
  readonly json?: boolean;
}

export const addWatch = (program: Command, done: (code: ExitCode) => void): void => {
  program
    .command('watch')
    .description('what became known since the last look: legal acts, records of the talks, corrections')
    .option(
      '--since <day>',
      'what became known after this day; the last look is left as it was, unless --state is given',
    )
    .option('--known <day>', 'as if this were today')
    .option('--state <file>', 'where the last look is kept ($TRUCE_HOME/watch.json when left out)')
    .option('--quiet', 'say nothing when nothing changed')
    .option('--json', 'the same as JSON')
    .addHelpText(
      'after',
      `
Exit code 3 says that something changed, 0 that nothing did. The first look
only says where it starts from.

Examples:
  truce watch --since 2026-09-01
  truce watch --quiet > news.txt || mail -s "Truce" you@example.com < news.txt`,
    )
    .action(async (flags: WatchFlags) => {
      const { runWatch } = await import('./run.js');
      done(await runWatch(flags));
    });
};
