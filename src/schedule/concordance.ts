import { failed, ok, type Result } from '../problem/index.js';
import { formatHtsCode, type HtsCode, trustedHtsCode } from './hts-code.js';

/** Which codes of an earlier edition became which of a later one, where either is not in both. */
export interface Concordance {
  readonly from: string;
  readonly to: string;
  readonly successors: ReadonlyMap<string, readonly HtsCode[]>;
  readonly predecessors: ReadonlyMap<string, readonly HtsCode[]>;
}

/** A concordance from pairs of an old code and a new one. */
export const concordanceOf = (
  from: string,
  to: string,
  pairs: readonly (readonly [HtsCode, HtsCode])[],
): Concordance => ({
  from,
  to,
  successors: gather(pairs),
  predecessors: gather(pairs.map(([before, after]) => [after, before] as const)),
});

const gather = (pairs: readonly (readonly [HtsCode, HtsCode])[]): ReadonlyMap<string, readonly HtsCode[]> => {
  const gathered = new Map<string, readonly HtsCode[]>();
  for (const [key, value] of pairs) gathered.set(key, [...new Set([...(gathered.get(key) ?? []), value])].sort());
  return gathered;
};

/** Writes a concordance as text: a line `0901.11.00.45 > 0901.11.00.35 0901.11.00.40` for each code that ended. */
export const encodeConcordance = (concordance: Concordance, madeBy: string): string =>
  [
    `# ${madeBy}`,
    `from ${concordance.from} to ${concordance.to}`,
    ...[...concordance.successors]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([before, after]) => `${dotted(before)} > ${after.map(formatHtsCode).join(' ')}`),
    '',
  ].join('\n');

const dotted = (digits: string): string => formatHtsCode(trustedHtsCode(digits));

/** Reads the text form of a concordance; a line that is not one is a problem with its number. */
export const parseConcordance = (text: string): Result<Concordance> => {
  const pairs: (readonly [HtsCode, HtsCode])[] = [];
  let head: RegExpExecArray | null = null;
  for (const [index, line] of text.split('\n').entries()) {
    if (line === '' || line.startsWith('#')) continue;
    const pair = /^([\d.]+) > ([\d. ]+)$/.exec(line);
    if (pair === null) head ??= /^from (\S+) to (\S+)$/.exec(line);
    if (pair === null && (head === null || head[0] !== line)) return failed(notALine(index + 1, line));
    for (const after of pair?.[2]?.split(' ') ?? []) pairs.push([undotted(pair?.[1] ?? ''), undotted(after)]);
  }
  return head === null ? failed(notALine(1, '')) : ok(concordanceOf(head[1] ?? '', head[2] ?? '', pairs));
};

const undotted = (text: string): HtsCode => trustedHtsCode(text.replaceAll('.', ''));

const notALine = (number: number, line: string) => ({
  code: 'bad-concordance',
  where: `line ${number}`,
  what: `'${line}' is not a line of a concordance`,
  mend: 'write it as 0901.11.00.45 > 0901.11.00.35, under a line: from EDITION to EDITION',
});
