import { failed, ok, type Problem, type Result } from '../problem/index.js';
import type { TextTable } from './parse-csv.js';

/**
 * Reads one JSON object a line. The columns are the keys in the order in which they first occur; a value that is no text is taken
 * as it is written, so that `1.10` stays that. A line that is no object has no cells, and is then told that it lacks what a line must give.
 */
export const parseJsonl = (text: string, path: string): Result<TextTable> => {
  const lines = text
    .replace(/^\uFEFF/, '')
    .split('\n')
    .filter((line) => line.trim() !== '');
  const objects = lines.map(membersOf);
  const headers = [...new Set(objects.flatMap((members) => [...members.keys()]))];
  if (headers.length === 0) return failed(noObjects(path));
  return ok({
    headers,
    rows: objects.map((members, index) => ({
      number: index + 1,
      cells: headers.map((header) => members.get(header) ?? ''),
    })),
  });
};

export const noObjects = (path: string): Problem => ({
  code: 'empty-file',
  where: path,
  what: 'no line of the file is a JSON object',
  mend: 'give one object a line, such as {"hts": "7202.11.10.00", "origin": "CN", "value": "10000"}',
});

/** The members of an object as text; none where a line is no object. */
const membersOf = (line: string): ReadonlyMap<string, string> => {
  const value = parsed(line);
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return new Map();
  return new Map(
    [...writtenMembers(line)].map(([key, written]) => {
      const name = String(parsed(key));
      const member = (value as { readonly [key: string]: unknown })[name];
      if (member === null) return [name, ''];
      return [name, typeof member === 'string' ? member : written];
    }),
  );
};

const parsed = (json: string): unknown => {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
};

/** Strings, brackets, separators, and runs of anything else. */
const TOKEN = /"(?:[^"\\]|\\.)*"|[{}[\],:]|[^\s{}[\],:"]+/g;

/** The members of an object that is known to be one, key and value as they are written. */
function* writtenMembers(line: string): Generator<readonly [key: string, written: string]> {
  let [depth, key, written] = [0, '', ''];
  for (const [token] of line.matchAll(TOKEN)) {
    const isInside = depth > 1;
    if (token === '{' || token === '[') depth += 1;
    if (token === '}' || token === ']') depth -= 1;
    if (depth === 0 || (!isInside && depth === 1 && token === ',')) {
      if (key !== '') yield [key, written];
      [key, written] = ['', ''];
    } else if (depth > 1 || isInside) written += token;
    else if (token !== ':' && token !== '{') {
      if (key === '') key = token;
      else written = token;
    }
  }
}
