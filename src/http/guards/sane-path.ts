import type { MiddlewareHandler } from 'hono';
import type { HttpEnv } from '../parts.js';
import { replyProblem } from '../problem-reply.js';

/**
 * Paths name routes and never files, so that no trick in them can reach the disk. What only a trick would write is refused all
 * the same, before anything reads it: dots that climb, encoded or not, NUL, backslashes, and percent signs that encode nothing.
 */
export const sanePath: MiddlewareHandler<HttpEnv> = async function sanePath(c, next) {
  const path = pathOf(c.env?.incoming?.url ?? c.req.url);
  return isSane(path) ? next() : replyProblem(c, 400, BAD_PATH);
};

/** The path as it was sent: the framework's own has its dots resolved already. */
const pathOf = (url: string): string => {
  const path = url.replace(/^[a-z][a-z0-9+.-]*:\/\/[^/?#]*/i, '');
  const end = path.search(/[?#]/);
  return end < 0 ? path : path.slice(0, end);
};

export const isSane = (path: string): boolean => {
  if (SIMPLE.test(path)) return true;
  const plain = decoded(path);
  return plain !== undefined && !/[\\\u0000-\u001f\u007f]/.test(plain) && !/(^|\/)\.\.?(\/|$)/.test(plain);
};

/** Nearly every path: letters and digits, and dots only inside a name. */
const SIMPLE = /^(?:\/[\w-]+(?:\.[\w-]+)*)*\/?$/;

const decoded = (path: string): string | undefined => {
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined;
  }
};

const BAD_PATH = {
  code: 'bad-path',
  where: '',
  what: 'this path cannot name anything here',
  mend: 'write it as in /openapi.json, each part percent-encoded once',
};
