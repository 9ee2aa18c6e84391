import { createHash, createHmac, randomBytes, timingSafeEqual } from 'node:crypto';

/** 256 bits by chance, in letters that need no escaping anywhere. */
export const randomSecret = (): string => randomBytes(32).toString('base64url');

/** An id that nobody guesses and nobody needs to hide. */
export const randomId = (): string => randomBytes(12).toString('base64url').replaceAll(/[-_]/g, '0');

/** What is kept of a secret that was random: it has nothing to guess, so a plain hash is enough. */
export const secretHash = (secret: string): string => createHash('sha256').update(secret).digest('hex');

/** A secret for one purpose, worked out from the server's own, so that it needs no keeping. */
export const derivedSecret = (secret: string, purpose: string): Buffer =>
  createHmac('sha256', secret).update(purpose).digest();

/** Whether two texts are the same, in a time that tells nothing of where they differ. */
export const isSameSecret = (a: string, b: string): boolean =>
  timingSafeEqual(createHash('sha256').update(a).digest(), createHash('sha256').update(b).digest());
