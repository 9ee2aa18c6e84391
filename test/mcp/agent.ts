/** An agent's program as tests play it: the library's own client against the built command line. */
import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { resolve } from 'node:path';
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';

const PROGRAM = resolve('dist/cli/truce.js');

/** Nothing of the tester's own home or editions is seen. */
const environment = (env: Readonly<Record<string, string>>) => ({
  PATH: process.env.PATH ?? '',
  TRUCE_HOME: '/nonexistent',
  ...env,
});

export const agent = async (
  flags: readonly string[] = [],
  env: Readonly<Record<string, string>> = {},
): Promise<Client> => {
  const client = new Client({ name: 'test', version: '0.0.0' });
  await client.connect(
    new StdioClientTransport({
      command: process.execPath,
      args: [PROGRAM, 'mcp', ...flags],
      env: environment(env),
      stderr: 'ignore',
    }),
  );
  return client;
};

/** The program without a client, to be spoken to line by line. */
export const program = (flags: readonly string[] = []): ChildProcessWithoutNullStreams =>
  spawn(process.execPath, [PROGRAM, 'mcp', ...flags], { env: environment({}) });

/** The text of a tool's reply; our tools answer with one text. */
export const textOf = (reply: Awaited<ReturnType<Client['callTool']>>): string => {
  const [first] = reply.content as readonly { readonly type: string; readonly text: string }[];
  return first?.text ?? '';
};
