import type { Law } from '../assessment/index.js';
import { hashOfText, type Ledger } from '../ledger/index.js';
import { ok, type Problem, type Result } from '../problem/index.js';
import { parseDay } from '../time/index.js';
import { type Asked, answerPieces } from './asked.js';
import type { Door } from './door.js';
import { readQuestion } from './read-question.js';
import { foundationOf, isUnaltered, type Receipt } from './receipt.js';

/** Something that is not as it was when a receipt was made. */
export type Difference =
  | { readonly kind: 'altered' }
  /** The ledger of the receipt is the beginning of this one. */
  | { readonly kind: 'ledger-moved-on'; readonly entries: number; readonly now: number }
  /** This ledger has another history, or has not come so far. */
  | { readonly kind: 'other-ledger'; readonly head: string; readonly now: string }
  | { readonly kind: 'edition-missing'; readonly id: string }
  | { readonly kind: 'edition-differs'; readonly id: string }
  | { readonly kind: 'edition-added'; readonly id: string }
  | { readonly kind: 'other-engine'; readonly engine: string; readonly now: string }
  /** The answer that was kept is not the one that the receipt is of; its first field that differs from what the law gives, where it is JSON. */
  | { readonly kind: 'not-its-answer'; readonly first?: FirstDifference }
  | { readonly kind: 'no-answer'; readonly problems: readonly Problem[] }
  | { readonly kind: 'answer-differs'; readonly first?: FirstDifference };

/** The first field in which two answers differ, by its path, with what stands there as JSON; null where nothing does. */
export interface FirstDifference {
  readonly path: string;
  readonly then: string | null;
  readonly now: string | null;
}

export interface Verified {
  /** Whether the law here gives the very answer that the receipt is of. */
  readonly same: boolean;
  readonly differences: readonly Difference[];
}

/** What a receipt is held against. */
export interface Footing {
  readonly law: Law;
  readonly engine: string;
  readonly doors: readonly Door[];
  readonly readFile?: Asked['readFile'];
  /** The answer that the receipt is of, where it was kept. */
  readonly kept?: string;
}

/**
 * Asks the question of a receipt again. Where the ledger only grew, it is asked of the ledger as it was too: what that gives is proven to be
 * the old answer by its hash, so that the first field that differs can be named though nobody kept the answer.
 */
export const verifyReceipt = (receipt: Receipt, footing: Footing): Verified => {
  if (!isUnaltered(receipt)) return { same: false, differences: [{ kind: 'altered' }] };
  const around = [...ledgerDifferences(receipt, footing.law.ledger), ...otherDifferences(receipt, footing)];
  const now = askAgain(receipt, footing, footing.law);
  if (!now.ok) return { same: false, differences: [...around, { kind: 'no-answer', problems: now.problems }] };
  const { kept } = footing;
  if (kept !== undefined && hashOfText(kept) !== receipt.answer)
    return { same: false, differences: [...around, { kind: 'not-its-answer', ...firstOf(kept, now.value) }] };
  if (hashOfText(now.value) === receipt.answer) return { same: true, differences: around };
  const then = answerThen(receipt, footing);
  const first = then === undefined ? undefined : firstDifference(JSON.parse(then), JSON.parse(now.value));
  return {
    same: false,
    differences: [...around, { kind: 'answer-differs', ...(first === undefined ? {} : { first }) }],
  };
};

/** Where a text that somebody kept differs from an answer; nothing where it is no JSON, or differs in no field. */
const firstOf = (kept: string, now: string): { readonly first?: FirstDifference } => {
  try {
    const first = firstDifference(JSON.parse(kept), JSON.parse(now));
    return first === undefined ? {} : { first };
  } catch {
    return {};
  }
};

const ledgerDifferences = ({ ledger: then }: Receipt, ledger: Ledger): readonly Difference[] => {
  const { events } = ledger;
  const head = events.at(-1)?.hash ?? '';
  if (events.length === then.entries && head === then.head) return [];
  return isAncestor(then, ledger)
    ? [{ kind: 'ledger-moved-on', entries: then.entries, now: events.length }]
    : [{ kind: 'other-ledger', head: then.head, now: head }];
};

const isAncestor = (then: Receipt['ledger'], { events }: Ledger): boolean =>
  then.entries > 0 && events[then.entries - 1]?.hash === then.head;

const otherDifferences = (receipt: Receipt, { law, engine }: Footing): readonly Difference[] => {
  const here = new Map(foundationOf(law).editions.map(({ id, hash }) => [id, hash]));
  const there = new Set(receipt.editions.map(({ id }) => id));
  return [
    ...receipt.editions.flatMap(({ id, hash }): readonly Difference[] => {
      const held = here.get(id);
      if (held === undefined) return [{ kind: 'edition-missing', id }];
      return held === hash ? [] : [{ kind: 'edition-differs', id }];
    }),
    ...[...here.keys()].filter((id) => !there.has(id)).map((id): Difference => ({ kind: 'edition-added', id })),
    ...(receipt.engine === engine ? [] : [{ kind: 'other-engine', engine: receipt.engine, now: engine } as const]),
  ];
};

/** The text of the answer that a law gives to the question of a receipt. */
const askAgain = (receipt: Receipt, { doors, readFile }: Footing, law: Law): Result<string> => {
  const door = doors.find(({ name }) => name === receipt.door);
  const today = parseDay(receipt.today);
  if (door === undefined) return { ok: false, problems: [noDoor(receipt.door)] };
  const question = readQuestion(door.question, receipt.question);
  if (!today.ok) return today;
  if (!question.ok) return question;
  const answer = door.answer(
    { law, today: today.value, ...(readFile === undefined ? {} : { readFile }) },
    question.value,
  );
  return answer.ok ? ok([...answerPieces(answer.value)].join('')) : answer;
};

const noDoor = (name: string): Problem => ({
  code: 'unknown-question',
  where: 'door',
  what: `nothing is asked by the name '${name}' here`,
  mend: 'verify the receipt with the version of Truce that made it',
});

/** The answer of the receipt, proven by its hash: as it was kept, or as the ledger gives it that there was. */
const answerThen = (receipt: Receipt, footing: Footing): string | undefined => {
  const { kept, law } = footing;
  if (kept !== undefined && hashOfText(kept) === receipt.answer) return kept;
  if (!isAncestor(receipt.ledger, law.ledger)) return undefined;
  const again = askAgain(receipt, footing, { ...law, ledger: beginningOf(law.ledger, receipt.ledger.entries) });
  return again.ok && hashOfText(again.value) === receipt.answer ? again.value : undefined;
};

/** A ledger as it was when it had so many events; the instruments that only later events name were not there either. */
const beginningOf = (ledger: Ledger, entries: number): Ledger => {
  const instrumentsOf = (events: Ledger['events']) => new Set(events.map(({ event }) => event.instrument));
  const events = ledger.events.slice(0, entries);
  const [then, later] = [instrumentsOf(events), instrumentsOf(ledger.events.slice(entries))];
  const instruments = [...ledger.instruments].filter(([id]) => then.has(id) || !later.has(id));
  return { ...ledger, events, instruments: new Map(instruments) };
};

/** The first place in which two JSON values differ, in the order in which the first is written. */
export const firstDifference = (then: unknown, now: unknown, path = ''): FirstDifference | undefined => {
  if (isObject(then) && isObject(now) && Array.isArray(then) === Array.isArray(now)) {
    for (const key of new Set([...Object.keys(then), ...Object.keys(now)])) {
      const inner = firstDifference(then[key], now[key], Array.isArray(then) ? `${path}[${key}]` : join(path, key));
      if (inner !== undefined) return inner;
    }
    return undefined;
  }
  return then === now ? undefined : { path, then: printed(then), now: printed(now) };
};

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  value !== null && typeof value === 'object';

const join = (path: string, key: string): string => (path === '' ? key : `${path}.${key}`);

const printed = (value: unknown): string | null => (value === undefined ? null : JSON.stringify(value));
