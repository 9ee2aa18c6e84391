import { fileURLToPath } from 'node:url';
import { now, today } from '../../clock/index.js';
import { heldStoreAddress, serverSecret, storeAddress } from '../../home/index.js';
import {
  FrontDesk,
  isLoopback,
  LIMITS,
  makeLawSource,
  openLog,
  POST_RULES,
  readStaticFiles,
  serve,
  usersLaw,
} from '../../http/index.js';
import type { Ledger } from '../../ledger/index.js';
import { failed, ok, type Result } from '../../problem/index.js';
import type { HeldAddress } from '../../store/index.js';
import { openLaw } from '../../truce.js';
import { type ExitCode, print, problemsOf, refuse } from '../session.js';
import { version } from '../version.js';
import type { ServeFlags } from './command.js';

/** How long running requests may go on after Ctrl-C, in milliseconds. */
const PATIENCE = 10_000;

/** `truce serve`: answers until it is told to stop. */
export const runServe = async (flags: ServeFlags): Promise<ExitCode> => {
  const port = numberOption('--port', flags.port, 65_535);
  const rate = flags.rate === undefined ? ok(LIMITS.rate) : numberOption('--rate', flags.rate, 10_000_000);
  const origins = originsOption('--allow-origin', flags.allowOrigin);
  const publicUrl = originsOption('--public-url', flags.publicUrl === undefined ? [] : [flags.publicUrl]);
  if (!port.ok || !rate.ok || !origins.ok || !publicUrl.ok) return refuse(problemsOf(port, rate, origins, publicUrl));
  const laws = makeLawSource(usersLaw(version()));
  // Law that cannot be opened is told now, not at the first question.
  const law = await laws.current();
  if (!law.ok) return refuse(law.problems);
  const log = openLog({ requests: flags.quiet !== true });
  const page = readStaticFiles(fileURLToPath(new URL('../../page', import.meta.url)));
  let shipped: Ledger | undefined;
  const desk = new FrontDesk({
    address: writable(),
    isBegun: () => heldStoreAddress() !== undefined,
    secret: serverSecret,
    shipped: () => {
      shipped ??= openLaw().ledger;
      return shipped;
    },
    clock: () => ({ at: now(), today: today() }),
    law: async () => {
      const opened = await laws.current();
      return opened.ok ? ok(opened.value.law.ledger) : opened;
    },
    post: { ...POST_RULES, anywhere: flags.privateWebhooks === true },
    broken: (error) => log.broken('webhooks', error),
    // Behind a proxy everybody seems to be on this machine.
    requireSignIn: flags.requireSignIn === true || flags.publicUrl !== undefined || !isLoopback(flags.host),
    ...(publicUrl.value[0] === undefined ? {} : { publicUrl: publicUrl.value[0] }),
  });
  // A store that cannot keep accounts still gives law: its server answers questions, and says why nobody can sign in.
  const firstCode = await desk.firstCode();
  if (!firstCode.ok) refuse(firstCode.problems);
  const reset = flags.reset === undefined ? undefined : await desk.resetCode(flags.reset);
  if (reset?.ok === false) {
    await desk.close();
    return refuse(reset.problems);
  }
  const running = await serve(
    {
      version: version(),
      laws,
      today,
      log,
      limits: { ...LIMITS, rate: rate.value },
      allowOrigins: origins.value,
      desk,
      ...(page === undefined ? {} : { page }),
    },
    { host: flags.host, port: port.value },
  );
  if (!running.ok) {
    await desk.close();
    return refuse(running.problems);
  }
  print(`Truce answers at ${running.value.url}/ (Ctrl-C stops it)`);
  const url = publicUrl.value[0] ?? running.value.url;
  print(signInWords(firstCode.ok ? firstCode.value : undefined, url));
  if (reset?.ok)
    print(`${flags.reset} signs up anew with this link, within a week:\n  ${url}/#/sign-up?code=${reset.value}`);
  if (!isLoopback(flags.host))
    print('It listens to the network, and answers members of your team alone. Put TLS in front of it.');
  const signal = await stopSignal();
  log.say(`${signal}: stopping`);
  const ended = await running.value.stop(PATIENCE);
  log.say(
    ended ? 'stopped; every running request ended' : `stopped; what still ran after ${PATIENCE / 1_000} s was cut off`,
  );
  await desk.close();
  log.close();
  return 0;
};

/** The one place where the first code is shown: not the log, which is kept and read by others. */
const signInWords = (firstCode: string | undefined, url: string): string =>
  firstCode === undefined
    ? ''
    : `Nobody has an account yet. The first, a signer, signs up with this link; it works once, while this runs:
  ${url}/#/inbox?code=${firstCode}
or without a browser, under a name and address of your own:
  curl -H 'content-type: application/json' ${url}/v1/auth/sign-up \\
    -d '{"code":"${firstCode}","name":"signer-1","email":"…","password":"…"}'`;

const writable = (): HeldAddress | undefined => {
  const address = storeAddress();
  return address.kind === 'none' ? undefined : address;
};

const stopSignal = (): Promise<NodeJS.Signals> =>
  new Promise((resolve) => {
    process.once('SIGINT', resolve);
    process.once('SIGTERM', resolve);
  });

const numberOption = (flag: string, text: string, most: number): Result<number> =>
  /^\d{1,8}$/.test(text) && Number(text) <= most
    ? ok(Number(text))
    : failed({
        code: 'bad-count',
        where: flag,
        what: `'${text}' is not a count`,
        mend: `give a whole number up to ${most}`,
      });

/** An origin is a scheme, a host and a port, and nothing behind them. */
const originsOption = (flag: string, texts: readonly string[]): Result<readonly string[]> => {
  const wrong = texts.filter(
    (text) => !/^https?:\/\//.test(text) || !URL.canParse(text) || new URL(text).origin !== text,
  );
  return wrong.length === 0
    ? ok(texts)
    : failed(
        ...wrong.map((text) => ({
          code: 'bad-origin',
          where: flag,
          what: `'${text}' is not an origin`,
          mend: 'write scheme, host and port alone: https://tariffs.example.com',
        })),
      );
};
