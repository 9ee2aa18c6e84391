/** The app as tests ask it: without a port, on the shipped law, on a day of their choice. */
import { type App, type AppParts, LIMITS, makeApp, makeLawSource, type RequestLine } from '../../src/http/index.js';
import { ok, unwrap } from '../../src/problem/index.js';
import { parseDay } from '../../src/time/index.js';
import { openLaw } from '../../src/truce.js';

export const TODAY = unwrap(parseDay('2026-11-10'));

/** One law for all tests of a file, so that its regimes are folded once. */
const LAW = openLaw();

export interface Here {
  readonly app: App;
  readonly lines: RequestLine[];
  readonly broken: unknown[];
}

/** What an app stands on in a test. */
export const parts = (): AppParts => ({
  version: '0.0.0',
  laws: makeLawSource({ open: async () => ok({ law: LAW }), stamp: () => '', editions: () => '', version: '0.0.0' }),
  today: () => TODAY,
  log: { request: () => undefined, broken: () => undefined },
  limits: LIMITS,
  loopback: true,
  allowOrigins: [],
  stopping: () => false,
});

export const here = (others: Partial<AppParts> = {}): Here => {
  const lines: RequestLine[] = [];
  const broken: unknown[] = [];
  const log = {
    request: (line: RequestLine) => lines.push(line),
    broken: (_: string, error: unknown) => broken.push(error),
  };
  return { app: makeApp({ ...parts(), log, ...others }), lines, broken };
};

export const DUTY = '/v1/duty?hts=9503.00.00.73&origin=CN&value=25000&on=2025-08-12&known=2025-07-29';

/** A reply as JSON; what is in it is what the test is about. */
export const jsonOf = async (reply: Response): Promise<any> => JSON.parse(await reply.text());
