import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { secretHash } from '../../store/desk/index.js';

/** Within a quarter of an hour, in seconds. */
const WITHIN = 900;

/** How many wrong passwords one account stands, and one address. */
const OF_ACCOUNT = 10;
const OF_ADDRESS = 50;

/**
 * Attempts to sign in. Each is counted before the password is looked at, so that many at once gain nothing; one that was
 * right is taken back.
 */
export interface SignInLimits {
  /** Nothing when the attempt may be made, else the seconds to wait. */
  readonly begin: (email: string, address: string) => Promise<number | undefined>;
  readonly succeeded: (email: string, address: string) => Promise<void>;
}

export const makeSignInLimits = (): SignInLimits => {
  const accounts = new RateLimiterMemory({ keyPrefix: 'account', points: OF_ACCOUNT, duration: WITHIN });
  const addresses = new RateLimiterMemory({ keyPrefix: 'address', points: OF_ADDRESS, duration: WITHIN });
  const accountOf = (email: string): string => secretHash(email.trim().toLowerCase());
  return {
    begin: async (email, address) => {
      try {
        await addresses.consume(address);
        await accounts.consume(accountOf(email));
        return undefined;
      } catch (refused) {
        if (!(refused instanceof RateLimiterRes)) throw refused;
        return Math.max(1, Math.ceil(refused.msBeforeNext / 1_000));
      }
    },
    succeeded: async (email, address) => {
      await accounts.delete(accountOf(email));
      await addresses.reward(address);
    },
  };
};
