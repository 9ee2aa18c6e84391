import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { failed, ok, type Problem, type Result } from '../../problem/index.js';

/** The bytes of a text that the reader takes; a newspaper of a day is a tenth of it. */
export const MOST_BYTES = 5_000_000;

const ENDINGS = new Set(['.txt', '.text', '.md', '.markdown', '.html', '.htm']);

/** A text as it came, known by its name and its hash. */
export interface OpenedText {
  readonly name: string;
  readonly text: string;
  readonly sha256: string;
}

export interface OpenedTexts {
  readonly texts: readonly OpenedText[];
  /** Whether more than one text was asked for: a folder is several, however many are in it. */
  readonly several: boolean;
  /** Files of a folder that cannot be read; a file that was named and cannot be read stops everything. */
  readonly passedOver: readonly Problem[];
}

/** The texts that a person named: files, folders of them, or standard input. */
export const openTexts = (paths: readonly string[]): Result<OpenedTexts> => {
  const opened = paths.map(openPath);
  const problems = opened.flatMap((each) => (each.ok ? [] : each.problems));
  if (problems.length > 0) return failed(...problems);
  const all = opened.flatMap((each) => (each.ok ? [each.value] : []));
  return ok({
    texts: all.flatMap(({ texts }) => texts),
    several: paths.length > 1 || all.some(({ several }) => several),
    passedOver: all.flatMap(({ passedOver }) => passedOver),
  });
};

const openPath = (path: string): Result<OpenedTexts> => {
  if (path !== '-' && statSync(path, { throwIfNoEntry: false })?.isDirectory()) return openFolder(path);
  const text = openText(path, path === '-' ? 'standard input' : basename(path));
  return text.ok ? ok({ texts: [text.value], several: false, passedOver: [] }) : text;
};

const openFolder = (path: string): Result<OpenedTexts> => {
  const names = readdirSync(path, { recursive: true, encoding: 'utf8' })
    .filter((name) => ENDINGS.has(extname(name).toLowerCase()))
    .sort();
  if (names.length === 0)
    return failed({
      code: 'no-texts',
      where: path,
      what: 'the folder holds no text',
      mend: `put files ending in ${[...ENDINGS].join(', ')} into it`,
    });
  const opened = names.map((name) => openText(join(path, name), name));
  return ok({
    texts: opened.flatMap((each) => (each.ok ? [each.value] : [])),
    several: true,
    passedOver: opened.flatMap((each) => (each.ok ? [] : each.problems)),
  });
};

const openText = (path: string, name: string): Result<OpenedText> => {
  const where = path === '-' ? 'standard input' : path;
  const bytes = bytesOf(path, where);
  if (!bytes.ok) return bytes;
  const text = decode(bytes.value);
  if (text === undefined)
    return failed({
      code: 'not-text',
      where,
      what: 'the bytes are not text in UTF-8',
      mend: 'save it as plain text, Markdown or HTML in UTF-8; a PDF or a document has to be exported first',
    });
  if (text.trim() === '')
    return failed({ code: 'empty-file', where, what: 'the text is empty', mend: 'give a text with words in it' });
  return ok({ name, text, sha256: createHash('sha256').update(text).digest('hex') });
};

/** Standard input has the number 0; a file that is too long is not read first. */
const bytesOf = (path: string, where: string): Result<Uint8Array> => {
  try {
    const size = path === '-' ? 0 : statSync(path).size;
    if (size > MOST_BYTES) return failed(tooLong(where, size));
    const bytes = readFileSync(path === '-' ? 0 : path);
    return bytes.length > MOST_BYTES ? failed(tooLong(where, bytes.length)) : ok(bytes);
  } catch {
    return failed({
      code: 'no-file',
      where,
      what: 'the file cannot be read',
      mend: 'check the path and the permissions',
    });
  }
};

const tooLong = (where: string, bytes: number): Problem => ({
  code: 'text-too-long',
  where,
  what: `${bytes.toLocaleString('en-US')} bytes are more than the reader takes`,
  mend: `cut it into texts of at most ${MOST_BYTES.toLocaleString('en-US')}`,
});

/** Text in UTF-8, its byte order mark left out; nothing where the bytes are something else. */
const decode = (bytes: Uint8Array): string | undefined => {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return text.includes('\u0000') ? undefined : text;
  } catch {
    return undefined;
  }
};
