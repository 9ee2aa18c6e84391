import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { extname, join, sep } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

/** A file as it is sent, with its compressed forms. */
export interface StaticFile {
  readonly type: string;
  readonly etag: string;
  readonly plain: Uint8Array;
  readonly gzip?: Uint8Array;
  readonly br?: Uint8Array;
  /** The name holds a hash of the content, so that it never changes. */
  readonly lasting: boolean;
}

/** The files of a built page by their paths: read when the server starts, so that no path of a request is one of the disk. */
export type StaticFiles = ReadonlyMap<string, StaticFile>;

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.txt': 'text/plain; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
};

/** Every file below a folder whose type is known; nothing where there is no folder. */
export const readStaticFiles = (folder: string): StaticFiles | undefined => {
  if (!existsSync(join(folder, 'index.html'))) return undefined;
  const files = new Map<string, StaticFile>();
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    const type = TYPES[extname(name)];
    if (type === undefined) continue;
    const path = `/${name.split(sep).join('/')}`;
    files.set(path, staticFile(readFileSync(join(folder, name)), type, /\/assets\/.*-[\w-]{8,}\.\w+$/.test(path)));
  }
  return files;
};

/** Bytes made ready: compressed where that helps, and tagged. */
export const staticFile = (plain: Uint8Array, type: string, lasting = false): StaticFile => {
  const etag = `"${createHash('sha256').update(plain).digest('base64url').slice(0, 32)}"`;
  if (plain.length < 1_000 || !/^(text|application)\/|svg/.test(type)) return { type, etag, plain, lasting };
  const br = brotliCompressSync(plain, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } });
  return { type, etag, plain, gzip: gzipSync(plain, { level: 9 }), br, lasting };
};
