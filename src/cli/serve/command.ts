import type { Command } from 'commander';
import type { ExitCode } from '../session.js';
import { DEFAULT_PORT } from './default-port.js';

export interface ServeFlags {
  readonly host: string;
  readonly port: string;
  readonly allowOrigin: readonly string[];
  readonly requireSignIn?: boolean;
  readonly publicUrl?: string;
  readonly privateWebhooks?: boolean;
  readonly reset?: string;
  readonly rate?: string;
  readonly quiet?: boolean;
}

/** A flag that may be given more than once. */
const collect = (value: string, before: readonly string[]): readonly string[] => [...before, value];

export const addServe = (program: Command, done: (code: ExitCode) => void): void => {
  program
    .command('serve')
    .description('the page and the HTTP API, on this machine alone unless told otherwise')
    .option('--host <address>', 'the address to listen on; 0.0.0.0 lets a network in', '127.0.0.1')
    .option('--port <number>', 'the port to listen on; 0 for any free one', DEFAULT_PORT)
    .option(
      '--allow-origin <origin>',
      'a web origin that may read answers in a browser; may be given again',
      collect,
      [],
    )
    .option(
      '--require-sign-in',
      'answer members alone; so it is for every host but this machine, and with --public-url',
    )
    .option('--public-url <origin>', 'the address that people use when a proxy with TLS stands before this server')
    .option('--private-webhooks', 'let webhooks lead to private addresses and by plain http')
    .option('--reset <member>', 'end the account of a member who forgot their password, and print a new code')
    .option('--rate <count>', 'questions a minute for one caller, 0 for no limit (6000 when left out)')
    .option('--quiet', 'log what breaks, and no requests')
    .addHelpText(
      'after',
      `
Examples:
  truce serve
  truce serve --port 0 --quiet
  truce serve --host 0.0.0.0 --public-url https://tariffs.example.com
  truce serve --require-sign-in --store postgres://truce@db.example/law
  curl 'http://127.0.0.1:8787/v1/brief?on=2025-11-10'
  curl 'http://127.0.0.1:8787/v1/duty?hts=9503.00.00.73&origin=CN&value=25000'

As long as nobody has an account, a link is printed with which the first signer
signs up; signers invite the others. docs/http.md says more.

The address is printed on standard output, the log (JSON lines) on standard
error. /openapi.json describes every route; Ctrl-C stops it, and running
requests end first.`,
    )
    .action(async (flags: ServeFlags) => {
      const { runServe } = await import('./run.js');
      done(await runServe(flags));
    });
};
