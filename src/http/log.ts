import { pino } from 'pino';
import type { Log } from './parts.js';

/** How often lines of the log are written out at the latest, in milliseconds. */
const FLUSH = 500;

export interface OpenLog extends Log {
  readonly say: (words: string) => void;
  readonly close: () => void;
}

/**
 * The log as JSON lines on standard error. A request leaves its method, path, status and time; never a query, a body, a cookie or
 * who somebody says they are. Lines are gathered, so that a busy server does not wait for its log.
 */
export const openLog = (options: { readonly requests: boolean }): OpenLog => {
  const destination = pino.destination({ dest: 2, sync: false, minLength: 8_192 });
  const logger = pino({ base: null, timestamp: pino.stdTimeFunctions.isoTime }, destination);
  const flush = setInterval(() => destination.flush(), FLUSH).unref();
  return {
    request: options.requests ? (line) => logger.info(line, 'request') : () => undefined,
    broken: (id, error) => {
      logger.error({ id, err: error instanceof Error ? { name: error.name, stack: error.stack } : error }, 'broken');
    },
    say: (words) => logger.info(words),
    close: () => {
      clearInterval(flush);
      destination.flushSync();
    },
  };
};
