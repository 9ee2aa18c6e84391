import type { Command } from 'commander';
import type { ExitCode } from '../session.js';

export interface McpFlags {
  readonly http?: boolean;
  readonly host: string;
  readonly port: string;
  readonly longest: string;
}

export const addMcp = (program: Command, done: (code: ExitCode) => void): void => {
  program
    .command('mcp')
    .description('the same answers for an agent, over the Model Context Protocol')
    .option('--http', 'over streamable HTTP instead of standard input and output')
    .option('--host <address>', 'with --http: the address to listen on', '127.0.0.1')
    .option('--port <number>', 'with --http: the port to listen on; 0 for any free one', '8788')
    .option('--longest <kB>', 'the longest answer that is given at once, in thousands of bytes', '200')
    .addHelpText(
      'after',
      `
Speaks over standard input and output until the input ends: an agent's program
starts it. In the settings of that program:

  { "mcpServers": { "truce": { "command": "npx", "args": ["truce", "mcp"] } } }

Examples:
  truce mcp
  truce mcp --http --port 0
  truce mcp --longest 60

The tools only answer, and none of them writes. docs/mcp.md lists them.`,
    )
    .action(async (flags: McpFlags) => {
      const { runMcp } = await import('./run.js');
      done(await runMcp(flags));
    });
};
