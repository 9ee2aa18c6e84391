import type { Command } from 'commander';

/** The flags of every command that records something in the team's ledger. */
export const actOptions = (command: Command): Command =>
  command
    .option('--as <who>', 'the member of the team who does this')
    .option('--entry-id <id>', 'your own id for the entry: the same command with it again records nothing twice')
    .option('--on <day>', 'the day of the act (today when left out); never before that of the last entry')
    .option('--json', 'the entry and what it is about, as JSON');
