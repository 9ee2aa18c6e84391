import { z } from 'zod';
import type { Law } from '../assessment/index.js';
import { canonical, hashOfText, headOf } from '../ledger/index.js';
import { failed, ok, type Result } from '../problem/index.js';
import { type Edition, encodeEdition } from '../schedule/index.js';
import { formatDay } from '../time/index.js';
import type { Asked } from './asked.js';

const hash = z.string().regex(/^[0-9a-f]{64}$/);

const receiptSchema = z.strictObject({
  /** Which question it was, and all of it. */
  door: z.string().max(40),
  question: z.record(z.string(), z.unknown()),
  /** The day that stood in for what the question left out. */
  today: z.string().regex(/^\d{4}-\d\d-\d\d$/),
  /** How many events the ledger had, and the hash of the last, which covers all before it. */
  ledger: z.strictObject({ entries: z.int().min(0), head: hash }),
  editions: z.array(z.strictObject({ id: z.string(), hash })),
  /** The version of the package. */
  engine: z.string(),
  /** The SHA-256 of the answer's text, to the byte. */
  answer: hash,
  /** The SHA-256 of all of the above as canonical JSON. */
  hash,
});

/** What an answer rests on, with hashes, so that anybody who has the law can ask again and see whether the answer is the same. */
export type Receipt = z.infer<typeof receiptSchema>;

/** What was asked and what came of it. */
export interface Receipted {
  readonly door: string;
  readonly question: Readonly<Record<string, unknown>>;
  /** The text of the answer, piece by piece or whole. */
  readonly text: string;
  /** The version of the package that answered. */
  readonly engine: string;
}

export const receiptOf = (
  { law, today }: Pick<Asked, 'law' | 'today'>,
  { door, question, text, engine }: Receipted,
): Receipt => {
  const about = {
    door,
    question: stated(question),
    today: formatDay(today),
    ...foundationOf(law),
    engine,
    answer: hashOfText(text),
  };
  return { ...about, hash: hashOfText(canonical(about)) };
};

/** Fields that were left out are not written, so that a receipt is the same before and after it was written down. */
const stated = (question: Receipted['question']): Record<string, unknown> =>
  Object.fromEntries(Object.entries(question).filter(([, value]) => value !== undefined));

/** The ledger and the editions that an answer rests on. */
export const foundationOf = ({ ledger, schedule }: Law): Pick<Receipt, 'ledger' | 'editions'> => ({
  ledger: { entries: ledger.events.length, head: headOf(ledger) },
  editions: schedule.editions.map((edition) => ({ id: edition.id, hash: hashOfEdition(edition) })),
});

const HASHES = new WeakMap<Edition, string>();

/** Worked out for the bundled editions when the law is packed; of a user's own, once when it is first needed. */
const hashOfEdition = (edition: Edition): string => {
  const kept = edition.hash ?? HASHES.get(edition) ?? hashOfText(encodeEdition(edition, ''));
  HASHES.set(edition, kept);
  return kept;
};

/** A receipt from JSON; whether it is what was once handed out is for `isUnaltered`. */
export const readReceipt = (value: unknown, where: string): Result<Receipt> => {
  const read = receiptSchema.safeParse(value);
  if (read.success) return ok(read.data);
  const fields = [...new Set(read.error.issues.map(({ path }) => path.join('.') || 'the whole'))];
  return failed({
    code: 'not-a-receipt',
    where,
    what: `this is no receipt (${fields.slice(0, 4).join(', ')})`,
    mend: 'give the JSON object that --receipt wrote, or that the header Truce-Receipt held once it is decoded',
  });
};

/** Whether a receipt says what it said when it was made: its own hash covers everything else in it. */
export const isUnaltered = ({ hash, ...about }: Receipt): boolean => hashOfText(canonical(about)) === hash;
