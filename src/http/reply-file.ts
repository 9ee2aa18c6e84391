import type { Context } from 'hono';
import { isHeld } from './is-held.js';
import type { HttpEnv } from './parts.js';
import type { StaticFile } from './static-files.js';

/** A file in the best form that the asker takes, or the word that they have it. */
export const replyFile = (
  c: Context<HttpEnv>,
  file: StaticFile,
  headers: Readonly<Record<string, string>> = {},
): Response => {
  const about = {
    ...headers,
    etag: file.etag,
    vary: 'accept-encoding',
    'cache-control': file.lasting ? 'public, max-age=31536000, immutable' : 'no-cache',
  };
  if (isHeld(c.req.header('if-none-match'), file.etag)) return c.body(null, 304, about);
  const coding = codingOf(c.req.header('accept-encoding') ?? '', file);
  const bytes = coding === undefined ? file.plain : (file[coding] ?? file.plain);
  return c.body(bytes as Uint8Array<ArrayBuffer>, 200, {
    ...about,
    'content-type': file.type,
    ...(coding === undefined ? {} : { 'content-encoding': coding }),
  });
};

const codingOf = (header: string, file: StaticFile): 'br' | 'gzip' | undefined => {
  const taken = header
    .toLowerCase()
    .split(',')
    .filter((part) => !/;\s*q=0(\.0*)?\s*$/.test(part))
    .map((part) => part.split(';')[0]?.trim());
  return (['br', 'gzip'] as const).find((coding) => taken.includes(coding) && file[coding] !== undefined);
};
