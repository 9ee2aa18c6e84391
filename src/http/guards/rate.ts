import type { MiddlewareHandler } from 'hono';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import type { AppParts, HttpEnv } from '../parts.js';
import { replyProblem } from '../problem-reply.js';

/** Questions of one caller a minute; whoever asks more is told when to come back. */
export const rate = ({ limits }: AppParts): MiddlewareHandler<HttpEnv> => {
  if (limits.rate === 0) return async (_, next) => next();
  const limiter = new RateLimiterMemory({ points: limits.rate, duration: 60 });
  return async function rate(c, next) {
    try {
      await limiter.consume(c.var.caller);
    } catch (refused) {
      if (!(refused instanceof RateLimiterRes)) throw refused;
      const wait = Math.max(1, Math.ceil(refused.msBeforeNext / 1_000));
      return replyProblem(c, 429, tooMany(limits.rate, wait), { 'retry-after': String(wait) });
    }
    return next();
  };
};

const tooMany = (most: number, wait: number) => ({
  code: 'too-many-requests',
  where: '',
  what: `one caller may ask ${most} questions a minute`,
  mend: `ask again in ${wait} s, or start the server with another --rate`,
});
