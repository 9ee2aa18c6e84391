import { assert } from '../problem/index.js';
import { type Day, day } from '../time/index.js';
import { decodeChapter, lazyChapters, type TextReaders, textReaders } from './decode-edition.js';
import type { Chapter, Edition } from './edition.js';
import { FIELD } from './edition-text.js';
import { formatHtsCode, trustedHtsCode } from './hts-code.js';

interface Head {
  readonly editions: readonly {
    readonly id: string;
    readonly from: string;
    readonly until?: string;
    readonly hash?: string;
    readonly chapters: string;
  }[];
  readonly tables: readonly (readonly string[])[];
}

/**
 * Opens packed editions (see pack-editions.ts). Opening reads the tables and finds the chapters; a chapter's lines are
 * read when first asked for, and those of a later edition are the earlier ones with its changes laid over them.
 */
export const openEditions = (packed: string): readonly Edition[] => {
  const [first = '', ...rest] = packed.split('\n');
  // The head was written by packEditions; a test opens what it writes.
  const head = JSON.parse(first) as Head;
  assert(head.tables.length === 7, 'packed editions have seven tables');
  const bodies = head.editions.map(() => new Map<string, string>());
  for (const line of rest) bodies[Number(line[0])]?.set(line.slice(2, 4), line.slice(5));
  const read = textReaders(new Map());
  const layers: Layer[] = [];
  return head.editions.map((about, index) => {
    const layer = layerOf(layers[index - 1], bodies[index] ?? new Map());
    layers.push(layer);
    const decode = (chapter: string): Chapter => decodeRows(layer.rows(chapter), head.tables, read);
    return {
      id: about.id,
      authority: 'US',
      ...spanOf(about),
      ...(about.hash === undefined ? {} : { hash: about.hash }),
      ...lazyChapters(new Map(about.chapters.split(' ').map((name) => [name, name])), decode),
    };
  });
};

const spanOf = (about: Head['editions'][number]): { readonly from: Day; readonly until?: Day } =>
  about.until === undefined ? { from: day(about.from) } : { from: day(about.from), until: day(about.until) };

/** The packed rows of one edition by code: those of the edition before it, with its own changes. */
interface Layer {
  readonly rows: (chapter: string) => ReadonlyMap<string, string>;
}

const layerOf = (below: Layer | undefined, bodies: ReadonlyMap<string, string>): Layer => ({
  rows: (chapter) => layOver(below?.rows(chapter) ?? new Map(), chapter, bodies.get(chapter) ?? ''),
});

const layOver = (below: ReadonlyMap<string, string>, chapter: string, body: string): ReadonlyMap<string, string> => {
  const rows = new Map(below);
  let code = chapter;
  for (const row of body === '' ? [] : body.split(' ')) {
    const removed = row.startsWith('-');
    const comma = row.indexOf(',');
    const digits = row.slice(removed ? 1 : 0, comma < 0 ? undefined : comma);
    code = code.slice(0, 8 - digits.length) + digits;
    if (removed) rows.delete(code);
    else rows.set(code, comma < 0 ? '' : row.slice(comma + 1));
  }
  return rows;
};

const decodeRows = (rows: ReadonlyMap<string, string>, tables: Head['tables'], read: TextReaders): Chapter => {
  const lines: string[] = [];
  for (const code of [...rows.keys()].sort()) {
    const numbers = (rows.get(code) ?? '').split(',');
    const fields = tables.map((table, field) => table[Number.parseInt(numbers[field] || '0', 36)] ?? '');
    lines.push([formatHtsCode(trustedHtsCode(code)), ...fields.slice(0, 6)].join(FIELD));
    if (fields[6] !== '') lines.push(...(fields[6] ?? '').split('\t'));
  }
  return decodeChapter(lines, read, NO_WORDS);
};

const NO_WORDS: ReadonlyMap<string, string> = new Map();
