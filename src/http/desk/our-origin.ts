import type { Context } from 'hono';
import type { HttpEnv } from '../parts.js';

/**
 * Whether a browser says that a page of ours sent this. It writes Origin on every request that is not a GET, and a page cannot
 * write it; older browsers that leave it out say so in Sec-Fetch-Site. Origins that were let in to read are not ours.
 */
export const isOurOrigin = (c: Context<HttpEnv>, publicUrl: string | undefined): boolean => {
  const origin = c.req.header('origin');
  if (origin === undefined) return c.req.header('sec-fetch-site') === 'same-origin';
  const host = c.req.header('host');
  return origin === publicUrl || (host !== undefined && (origin === `http://${host}` || origin === `https://${host}`));
};
