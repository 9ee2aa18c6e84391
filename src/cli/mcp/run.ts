import { today } from '../../clock/index.js';
import { type LawSource, makeLawSource, usersLaw } from '../../http/law-source.js';
import { serveStdio } from '../../mcp/serve-stdio.js';
import { failed, ok, type Result } from '../../problem/index.js';
import { countOption } from '../count-option.js';
import { type ExitCode, print, problemsOf, refuse } from '../session.js';
import { version } from '../version.js';
import type { McpFlags } from './command.js';

/** `truce mcp`: answers agents until they go. */
export const runMcp = async (flags: McpFlags): Promise<ExitCode> => {
  const kilobytes = countOption('--longest', flags.longest);
  const port = portOption(flags.port);
  if (!kilobytes.ok || !port.ok) return refuse(problemsOf(kilobytes, port));
  const laws = makeLawSource(usersLaw(version()));
  // Law that cannot be opened is told now, not at the first question.
  const law = await laws.current();
  if (!law.ok) return refuse(law.problems);
  const longest = kilobytes.value * 1_000;
  if (flags.http === true) return overHttp(laws, longest, { host: flags.host, port: port.value });
  // Standard output carries the protocol and nothing else.
  await serveStdio({ version: version(), laws, today, longest, broken: tell });
  return 0;
};

const tell = (error: unknown): void => {
  process.stderr.write(`truce mcp: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
};

/** The server of HTTP is loaded only where it is asked for, so that an agent's program waits less. */
const overHttp = async (
  laws: LawSource,
  longest: number,
  place: { readonly host: string; readonly port: number },
): Promise<ExitCode> => {
  const { isLoopback, LIMITS, openLog, serve } = await import('../../http/index.js');
  const { MCP_PATH, makeMcpApp } = await import('../../mcp/make-app.js');
  const log = openLog({ requests: true });
  const parts = { version: version(), laws, today, log, limits: LIMITS, allowOrigins: [] };
  const running = await serve(parts, place, (all) => makeMcpApp(all, longest));
  if (!running.ok) return refuse(running.problems);
  print(`Truce speaks MCP at ${running.value.url}${MCP_PATH} (Ctrl-C stops it)`);
  if (!isLoopback(place.host))
    print('It listens to the network: everybody who reaches this address can ask. Put TLS in front of it.');
  const signal = await stopSignal();
  log.say(`${signal}: stopping`);
  await running.value.stop(PATIENCE);
  log.close();
  return 0;
};

/** How long running requests may go on after Ctrl-C, in milliseconds. */
const PATIENCE = 10_000;

const stopSignal = (): Promise<NodeJS.Signals> =>
  new Promise((resolve) => {
    process.once('SIGINT', resolve);
    process.once('SIGTERM', resolve);
  });

const portOption = (text: string): Result<number> =>
  /^\d{1,5}$/.test(text) && Number(text) <= 65_535
    ? ok(Number(text))
    : failed({
        code: 'bad-count',
        where: '--port',
        what: `'${text}' is not a count`,
        mend: 'give a whole number up to 65535',
      });
