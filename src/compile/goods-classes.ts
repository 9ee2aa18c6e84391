import type { Prefixes, Regime } from '../regime/index.js';
import type { HtsCode } from '../schedule/index.js';

/** A class of goods, by its place among the classes. */
export type GoodsClass = number;

/**
 * The quotient of all codes by the lists of the law. Two codes that belong to the same lists behave alike on every day,
 * so that some hundreds of classes stand for twenty thousand codes. Classes are numbered as codes are asked for; a code of
 * eight digits, and a code that no edition holds, have their class like any other.
 */
export interface GoodsClasses {
  readonly classOf: (code: HtsCode) => GoodsClass;
  /** The first code that was found to be of a class: what holds for it holds for all of them. */
  readonly representative: (goods: GoodsClass) => HtsCode;
  readonly count: () => number;
}

/** The classes over the lists of several regimes at once, so that scenarios can be told apart on one numbering. */
export const goodsClassesOf = (regimes: readonly Regime[]): GoodsClasses => {
  const index = indexOf(regimes);
  const classes = new Map<string, GoodsClass>();
  const codes = new Map<HtsCode, GoodsClass>();
  const representatives: HtsCode[] = [];
  const classOf = (code: HtsCode): GoodsClass => {
    const kept = codes.get(code);
    if (kept !== undefined) return kept;
    const key = signatureOf(code, index);
    const goods = classes.get(key) ?? representatives.push(code) - 1;
    classes.set(key, goods);
    codes.set(code, goods);
    return goods;
  };
  const representative = (goods: GoodsClass): HtsCode => representatives[goods] as HtsCode;
  return { classOf, representative, count: () => representatives.length };
};

/** Which lists name a beginning of a code, and which narrow eight digits to some of their statistical numbers. */
interface ListIndex {
  readonly lengths: readonly number[];
  readonly byPrefix: ReadonlyMap<string, readonly number[]>;
  readonly byStem: ReadonlyMap<string, readonly number[]>;
}

const indexOf = (regimes: readonly Regime[]): ListIndex => {
  const byPrefix = new Map<string, number[]>();
  const byStem = new Map<string, number[]>();
  for (const [list, prefixes] of listsOf(regimes).entries()) {
    for (const code of prefixes.codes) put(byPrefix, code, list);
    for (const stem of prefixes.stems) put(byStem, stem, list);
  }
  return { lengths: [...new Set([...byPrefix.keys()].map((prefix) => prefix.length))], byPrefix, byStem };
};

/** Every list that a goods set of a regime ever gained or lost; regimes of one ledger share them. */
const listsOf = (regimes: readonly Regime[]): readonly Prefixes[] => [
  ...new Set(
    regimes.flatMap(({ goods }) => [...goods.values()].flatMap((changes) => changes.map((change) => change.prefixes))),
  ),
];

const put = (index: Map<string, number[]>, key: string, list: number): void => {
  const lists = index.get(key);
  if (lists === undefined) index.set(key, [list]);
  else lists.push(list);
};

/** The lists that hold a code, and apart from them those that would have to know its statistical digits. */
const signatureOf = (code: HtsCode, { lengths, byPrefix, byStem }: ListIndex): string => {
  const lists = new Set<number>();
  for (const length of lengths) {
    if (length > code.length) continue;
    for (const list of byPrefix.get(code.slice(0, length)) ?? []) lists.add(list);
  }
  const open = code.length < 10 ? (byStem.get(code) ?? []).filter((list) => !lists.has(list)) : [];
  return `${[...lists].sort((a, b) => a - b).join()}?${open.join()}`;
};
