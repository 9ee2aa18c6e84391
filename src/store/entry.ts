import { z } from 'zod';
import { canonical, GENESIS, hashAfter } from '../ledger/index.js';
import { failed, ok, type Problem, type Result } from '../problem/index.js';
import { type Day, formatDay, parseDay } from '../time/index.js';

/** What a member may do: a viewer reads; an analyst proposes, reviews and withdraws; a signer also signs and declines. */
export const ROLES = ['viewer', 'analyst', 'signer'] as const;
export type Role = (typeof ROLES)[number];

/**
 * What one entry of a team's ledger does. `of` and `revises` name the entry that is meant by its hash, so that a review
 * or a signature speaks of one text and of no later revision of it.
 */
export type Act =
  | { readonly kind: 'member'; readonly name: string; readonly role: Role | 'removed' }
  | ({ readonly kind: 'propose'; readonly revises?: string } & ProposalText)
  | {
      readonly kind: 'review';
      readonly proposal: string;
      readonly of: string;
      readonly stance: Stance;
      readonly words?: string;
    }
  | { readonly kind: 'sign'; readonly proposal: string; readonly of: string }
  | { readonly kind: 'decline'; readonly proposal: string; readonly of: string; readonly words: string }
  | { readonly kind: 'withdraw'; readonly proposal: string; readonly of: string; readonly words?: string };

export type Stance = 'approve' | 'object';

/** A proposal as its file gave it: the text is kept to the byte, so that what was signed can be read again. */
export interface ProposalText {
  readonly proposal: string;
  readonly title: string;
  /** The file's name without its folder, for problems that name a line. */
  readonly file: string;
  readonly text: string;
}

/** An entry as it is stored and exported: the body is JSON with sorted keys, so that its bytes can be hashed. */
export interface EntryRow {
  readonly seq: number;
  readonly id: string;
  readonly kind: string;
  readonly actor: string;
  /** The instant of recording, as its machine's clock had it. */
  readonly at: string;
  /** The day of the act: for a signature the day since which it is known. */
  readonly day: string;
  readonly body: string;
  readonly prev: string;
  readonly hash: string;
}

/** A row, read. */
export interface Entry {
  readonly row: EntryRow;
  readonly day: Day;
  readonly act: Act;
}

const words = z.string().min(1).max(10_000);
const proposal = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'small letters, digits and single hyphens')
  .max(64);
const hash = z.string().regex(/^[0-9a-f]{64}$/);

/** People are told apart by their names: no control characters, no spaces at the ends, and one spelling of each letter. */
const name = z
  .string()
  .regex(/^[\p{L}\p{N}]([\p{L}\p{N}\p{M}.'_@-]| (?! ))*$/u, "letters, digits, single spaces and .'_@-")
  .max(64)
  .refine((text) => !text.endsWith(' ') && text.normalize('NFC') === text, 'no space at the end, letters composed');

const entryId = z
  .string()
  .regex(/^[\p{L}\p{N}][\p{L}\p{N}\p{M}.'_@/:#+ -]*$/u, "letters, digits, spaces and .'_@/:#+-")
  .max(200)
  .refine((text) => !text.endsWith(' '), 'no space at the end');

const bodies = {
  member: z.strictObject({ name, role: z.enum([...ROLES, 'removed']) }),
  propose: z.strictObject({
    proposal,
    title: z.string().min(1).max(200),
    file: z.string().min(1).max(200),
    text: z.string().min(1).max(1_000_000),
    revises: hash.exactOptional(),
  }),
  review: z.strictObject({ proposal, of: hash, stance: z.enum(['approve', 'object']), words: words.exactOptional() }),
  sign: z.strictObject({ proposal, of: hash }),
  decline: z.strictObject({ proposal, of: hash, words }),
  withdraw: z.strictObject({ proposal, of: hash, words: words.exactOptional() }),
} as const satisfies Record<Act['kind'], z.ZodType>;

const rowSchema = z.strictObject({
  seq: z.int().positive(),
  id: entryId,
  kind: z.enum(['member', 'propose', 'review', 'sign', 'decline', 'withdraw']),
  actor: name,
  at: z.iso.datetime({ precision: 3 }),
  day: z.string(),
  body: z.string(),
  prev: hash,
  hash,
});

/** Reads a stored row; whether it follows from the rows before it is asked by `readTeamLedger`. */
export const readEntry = (row: EntryRow): Result<Entry> => {
  const shape = rowSchema.safeParse(row);
  if (!shape.success) return failed(...shape.error.issues.map((issue) => badEntry(row, issue)));
  const day = parseDay(row.day);
  if (!day.ok) return failed(...day.problems.map((problem) => ({ ...problem, where: placeOf(row) })));
  const body = bodies[shape.data.kind].safeParse(parseJson(row.body));
  if (!body.success) return failed(...body.error.issues.map((issue) => badEntry(row, issue)));
  if (canonical(body.data) !== row.body) return failed(badEntry(row, { path: ['body'], message: 'not as recorded' }));
  // The body was checked by the schema of the kind that stands beside it.
  return ok({ row, day: day.value, act: { kind: shape.data.kind, ...body.data } as Act });
};

const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

/** An entry by its number and id, as messages name it. */
export const placeOf = (row: Pick<EntryRow, 'seq' | 'id'>): string => `entry ${row.seq} (${row.id})`;

const badEntry = (
  row: EntryRow,
  issue: { readonly path: readonly PropertyKey[]; readonly message: string },
): Problem => ({
  code: 'bad-entry',
  where: placeOf(row),
  what: `${issue.path.map(String).join('.') || 'body'}: ${issue.message}`,
  mend: 'write what was asked for within these limits, or restore the entry from an export',
});

/** What an entry says before it has its place in the chain. */
export interface Draft {
  readonly id: string;
  readonly actor: string;
  readonly at: string;
  readonly day: Day;
  readonly act: Act;
}

/** The next entry of a chain. */
export const makeEntry = (last: EntryRow | undefined, { id, actor, at, day, act }: Draft): Result<Entry> => {
  const { kind, ...body } = act;
  const unsigned = {
    seq: (last?.seq ?? 0) + 1,
    id,
    kind,
    actor,
    at,
    day: formatDay(day),
    body: canonical(body),
    prev: last?.hash ?? GENESIS,
  };
  const read = readEntry({ ...unsigned, hash: hashOfRow(unsigned) });
  // Before it is recorded, an entry's number says nothing to its writer.
  return read.ok ? read : failed(...read.problems.map((problem) => ({ ...problem, where: '' })));
};

/** A hash covers every column; the first word keeps it apart from the hashes of any other chain. */
export const hashOfRow = ({ seq, id, kind, actor, at, day, body, prev }: Omit<EntryRow, 'hash'>): string =>
  hashAfter(prev, ['team entry', seq, id, kind, actor, at, day, body]);
