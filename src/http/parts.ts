import type { IncomingMessage } from 'node:http';
import type { MiddlewareHandler } from 'hono';
import type { Day } from '../time/index.js';
import type { Asker } from './desk/asker.js';
import type { FrontDesk } from './desk/front-desk.js';
import type { LawSource } from './law-source.js';
import type { Limits } from './limits.js';
import type { StaticFiles } from './static-files.js';

/** What a request carries from guard to guard: its id, and who asks once somebody has said so. */
export interface HttpEnv {
  readonly Bindings: { readonly incoming?: IncomingMessage };
  readonly Variables: {
    requestId: string;
    /** Whom the rate limit counts: a key that was checked, else the address. */
    caller: string;
    /** Who asks, where a session or a key said so. */
    asker?: Asker;
  };
}

/** One line of the log: what was asked for and how it ended, never what was said. */
export interface RequestLine {
  readonly id: string;
  readonly method: string;
  /** The path without its query. */
  readonly path: string;
  readonly status: number;
  readonly ms: number;
  readonly caller: string;
}

export interface Log {
  readonly request: (line: RequestLine) => void;
  /** Something broke that is ours to mend. */
  readonly broken: (id: string, error: unknown) => void;
}

/** Everything that the app stands on, so that a test can ask it without a port, a clock or a home. */
export interface AppParts {
  readonly version: string;
  readonly laws: LawSource;
  readonly today: () => Day;
  readonly log: Log;
  readonly limits: Limits;
  /** Bound to loopback, requests for another host are refused: a page elsewhere had its name point here. */
  readonly loopback: boolean;
  /** Origins besides our own that may read answers in a browser. */
  readonly allowOrigins: readonly string[];
  /** The built page, where there is one. */
  readonly page?: StaticFiles;
  /** True once the server stops: running requests end, new ones are sent away. */
  readonly stopping: () => boolean;
  /** Sign-in and the team's writes, where the server has a desk. */
  readonly desk?: FrontDesk;
  /** Guards that stand between the frame's own and the routes: who asks, and what they may. */
  readonly guards?: readonly MiddlewareHandler<HttpEnv>[];
}
