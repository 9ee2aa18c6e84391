import { isCollection, isMap, isPair, isScalar, LineCounter, type Node, parseDocument } from 'yaml';
import type { z } from 'zod';
import { failed, ok, type Problem, type Result } from '../problem/index.js';

/**
 * A YAML file of the law, read with every scalar as text, so that heading `9903.01.20` never becomes a number, and with
 * the line of everything kept, so that a problem can name it.
 */
export interface LawFile<T> {
  readonly value: T;
  /** The line on which something stands, by its path in the file: `['events', 0, 'from']`. */
  readonly lineOf: (path: readonly PropertyKey[]) => number;
}

/** Reads one file against its schema; every violation comes back with `file:line`. */
export const readLawFile = <T>(file: string, text: string, schema: z.ZodType<T>): Result<LawFile<T>> => {
  const lines = new LineCounter();
  const document = parseDocument(text, { schema: 'failsafe', lineCounter: lines, uniqueKeys: true });
  const broken = document.errors.map((error) => notYaml(`${file}:${lines.linePos(error.pos[0]).line}`, error.message));
  if (broken.length > 0) return failed(...broken);
  const lineOf = (path: readonly PropertyKey[]): number => lineAt(document.contents, path, lines);
  const checked = schema.safeParse(document.toJS());
  if (checked.success) return ok({ value: checked.data, lineOf });
  return failed(
    ...checked.error.issues.map(
      (issue): Problem => ({
        code: 'bad-law-file',
        where: `${file}:${lineOf(issue.path)}`,
        what: `${issue.path.map(String).join('.') || 'the file'}: ${lowerFirst(issue.message)}`,
        mend: 'see docs/law-format.md for the fields and how they are written',
      }),
    ),
  );
};

const notYaml = (where: string, message: string): Problem => ({
  code: 'bad-yaml',
  where,
  what: `this is not YAML: ${message.split('\n')[0] ?? message}`,
  mend: 'mend the indentation or the quotes on that line',
});

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

/** Walks down the document and answers the line of the deepest node on the path that exists. */
const lineAt = (root: unknown, path: readonly PropertyKey[], lines: LineCounter): number => {
  let node: unknown = root;
  let line = startOf(root, lines) ?? 1;
  for (const key of path) {
    if (!isCollection(node)) break;
    const next = isMap(node)
      ? node.items.find((item) => isPair(item) && isScalar(item.key) && item.key.value === String(key))
      : node.items[Number(key)];
    if (next === undefined) break;
    line = startOf(isPair(next) ? next.key : next, lines) ?? line;
    node = isPair(next) ? next.value : next;
  }
  return line;
};

const startOf = (node: unknown, lines: LineCounter): number | undefined => {
  const range = (node as Node | null | undefined)?.range;
  return range ? lines.linePos(range[0]).line : undefined;
};
