import { createWriteStream, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Context } from 'hono';
import type { Limits } from './limits.js';
import type { HttpEnv } from './parts.js';
import { CUT_OFF, codedBody, type Read, refused, tooLong, typeOf, wrongType } from './read-body.js';

/**
 * Files that came with a request, in a folder of their own that goes when the answer is given. They are called `lines.csv` and the
 * like here and in the answer: what the asker called them is never read, so that no name of theirs is a path.
 */
export interface Received {
  readonly paths: readonly string[];
  /** CBP's claim file, where a form brought one. */
  readonly claims?: string;
  /** The fields of a form besides its files. */
  readonly fields: Readonly<Record<string, readonly string[]>>;
  /** A text in which the folder is not told. */
  readonly named: (text: string) => string;
  readonly remove: () => void;
}

/** How the types of files are kept: the bulk path tells formats by their endings. */
export const FILE_TYPES: Readonly<Record<string, string>> = {
  'text/csv': 'csv',
  'application/csv': 'csv',
  'text/tab-separated-values': 'tsv',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': 'xlsx',
  'application/vnd.apache.parquet': 'parquet',
  'application/jsonl': 'jsonl',
  'application/x-ndjson': 'jsonl',
};

const FORM = 'multipart/form-data';

export const isFile = (type: string): boolean => type === FORM || FILE_TYPES[type] !== undefined;

/** Takes a file from the body as it comes, or all files of a form. */
export const receive = async (c: Context<HttpEnv>, limits: Limits): Promise<Read<Received>> => {
  const coded = codedBody(c);
  if (coded !== undefined) return coded;
  const folder = mkdtempSync(join(tmpdir(), 'truce-upload-'));
  const remove = (): void => rmSync(folder, { recursive: true, force: true });
  try {
    const type = typeOf(c);
    const taken =
      type === FORM ? await takeForm(c, folder, limits) : await takeBody(c, folder, FILE_TYPES[type], limits);
    if (!taken.ok) {
      remove();
      return taken;
    }
    return { ok: true, value: { ...taken.value, named: (text) => text.replaceAll(`${folder}/`, ''), remove } };
  } catch (error) {
    remove();
    throw error;
  }
};

type Taken = Pick<Received, 'paths' | 'claims' | 'fields'>;

const takeBody = async (
  c: Context<HttpEnv>,
  folder: string,
  ending: string | undefined,
  { file }: Limits,
): Promise<Read<Taken>> => {
  if (ending === undefined) return refused(415, wrongType(typeOf(c), Object.keys(FILE_TYPES).join(', ')));
  if (Number(c.req.header('content-length') ?? 0) > file) return refused(413, tooLong(file));
  const { body } = c.req.raw;
  if (body === null) return refused(400, EMPTY);
  const path = join(folder, `lines.${ending}`);
  let length = 0;
  const counted = async function* (chunks: AsyncIterable<Uint8Array>) {
    for await (const chunk of chunks) {
      length += chunk.length;
      if (length > file) return;
      yield chunk;
    }
  };
  const kept = createWriteStream(path, { flags: 'wx', mode: 0o600 });
  // The types of Node and of the web name one stream twice.
  const whole = await pipeline(Readable.fromWeb(body as never), counted, kept).then(
    () => true,
    () => false,
  );
  if (!whole) return refused(400, CUT_OFF);
  if (length > file) return refused(413, tooLong(file));
  return length === 0 ? refused(400, EMPTY) : { ok: true, value: { paths: [path], fields: {} } };
};

/** A form is held in memory while it is taken apart, so that its limit is that of rows. */
const takeForm = async (c: Context<HttpEnv>, folder: string, { rows }: Limits): Promise<Read<Taken>> => {
  const length = Number(c.req.header('content-length') ?? Number.NaN);
  if (!(length <= rows)) return refused(413, tooLong(rows));
  const form = await c.req.raw.formData().catch(() => undefined);
  if (form === undefined) return refused(400, BAD_FORM);
  const parts = [...form.entries()];
  const fields: Record<string, string[]> = {};
  for (const [name, value] of parts) if (typeof value === 'string') (fields[name] ??= []).push(value);
  const files = parts.flatMap(([name, value]) => (typeof value === 'string' ? [] : [{ name, file: value }]));
  const unknown = files.filter(({ name }) => name !== 'lines' && name !== 'claims').map(({ name }) => name);
  const lines = files.filter(({ name }) => name === 'lines');
  if (unknown.length > 0 || lines.length === 0) return refused(400, BAD_FORM);
  const untyped = files.find(({ file }) => endingOf(file.type) === undefined);
  if (untyped !== undefined) return refused(415, wrongType(untyped.file.type, Object.keys(FILE_TYPES).join(', ')));
  const keep = async (file: Blob, name: string): Promise<string> => {
    const path = join(folder, `${name}.${endingOf(file.type)}`);
    writeFileSync(path, new Uint8Array(await file.arrayBuffer()), { flag: 'wx', mode: 0o600 });
    return path;
  };
  const paths: string[] = [];
  for (const [index, { file }] of lines.entries())
    paths.push(await keep(file, lines.length === 1 ? 'lines' : `lines-${index + 1}`));
  const claims = files.find(({ name }) => name === 'claims');
  return {
    ok: true,
    value: { paths, fields, ...(claims === undefined ? {} : { claims: await keep(claims.file, 'claims') }) },
  };
};

const endingOf = (type: string): string | undefined => FILE_TYPES[type.split(';')[0]?.trim().toLowerCase() ?? ''];

const EMPTY = {
  code: 'empty-file',
  where: 'body',
  what: 'the body holds nothing',
  mend: 'send a file of entry lines: a row of column names, then the lines',
};

const BAD_FORM = {
  code: 'bad-form',
  where: 'body',
  what: 'the form cannot be read, or brings no file named lines',
  mend: 'send each file of entry lines as a part named lines with its type (CBP’s claim file as claims), and the question as fields',
};
