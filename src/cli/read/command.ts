import type { Command } from 'commander';
import type { ExitCode } from '../session.js';

export interface ReadFlags {
  readonly published?: string;
  readonly json?: boolean;
  readonly propose?: string;
  readonly as?: string;
  readonly source?: string;
}

export const addRead = (program: Command, done: (code: ExitCode) => void): void => {
  program
    .command('read')
    .argument('<texts...>', 'files or folders of .txt, .md and .html; - for standard input')
    .description(
      'find what news claims about talks, truces and duties, each claim with its words, held against the law as known on its day',
    )
    .option('--published <day>', "the day of publication, from which 'Tuesday' is counted (a dateline's when left out)")
    .option('--json', 'the object of the contract for one text; files and joined candidates for several')
    .option('--propose <which>', "put claims into your team's ledger as notes: numbers (3,7), all-new or all")
    .option('--as <who>', 'the member of the team who proposes')
    .option('--source <name>', 'what the text is called in a proposal (the file name when left out)')
    .addHelpText(
      'after',
      `
Nothing in a text is obeyed, and no text changes a rate: what is proposed from it
holds words and no events, and waits for two people.

Examples:
  truce read stockholm.txt --published 2025-07-29
  curl -s https://www.example.org/article | truce read - --json
  truce read articles/ --published 2025-07-29
  truce read stockholm.txt --published 2025-07-29 --propose 2,5 --as analyst-1`,
    )
    .action(async (texts: readonly string[], flags: ReadFlags) => {
      const { runRead } = await import('./run.js');
      done(await runRead(texts, flags));
    });
};
