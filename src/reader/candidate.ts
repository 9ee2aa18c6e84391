import { z } from 'zod';

/**
 * What the reader finds in a text: claims, each with the words it rests on. A candidate is no event and changes nothing; it waits for
 * a person. The kinds and their fields are a contract (`truce read --json`), and the labels of the test texts are written in them.
 */
export const CANDIDATE_KINDS = [
  'talks_round',
  'truce',
  'deadline',
  'rate',
  'signoff',
  'statement',
  'flashpoint',
  'deal',
  'figure',
  'risk',
] as const;
export type CandidateKind = (typeof CANDIDATE_KINDS)[number];

/** A customs territory: ISO alpha-2, or EU. */
const party = z.string().regex(/^[A-Z]{2}$/);
const isoDay = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
/** A level as a person writes it: `30%`, `12.5%`. */
const percent = z.string().regex(/^\d+(?:\.\d+)?%$/);
const words = z.string().min(1);

/** A topic is a flashpoint of the talks (law/talks/flashpoints.yaml), or one of three that the whole truce is about. */
export const TOPICS = [
  'tariffs',
  'truce',
  'export-controls',
  'russian-and-iranian-oil',
  'rare-earths',
  'tiktok',
  'semiconductors',
  'pharmaceuticals',
  'fentanyl',
  'soybeans',
  'deficit',
  'security-lists',
  'ships-and-ports',
] as const;
export type Topic = (typeof TOPICS)[number];

/** Meetings between sides: held, under way or announced. */
export const talksRoundFields = z.strictObject({
  kind: z.literal('talks_round'),
  meeting: z.enum(['round', 'call', 'summit', 'technical']),
  state: z.enum(['held', 'under way', 'planned']),
  /** In order of the alphabet. */
  parties: z.array(party).min(2),
  /** The city, without its country. */
  place: words.optional(),
  from: isoDay.optional(),
  /** The last day of the meeting itself, as in the record of the talks. */
  until: isoDay.optional(),
  /** `3` for "the third round"; a count from some month is still the count that the text states. */
  sequence: z.int().positive().optional(),
  /** Since when the text counts, as it writes it: "May". */
  counted_since: words.optional(),
  /** Who sat there, by side, as named in the text. */
  delegations: z.record(party, z.array(words)).optional(),
  /** The words in which the text describes how it went. */
  tone: words.optional(),
});

/** A suspension of duties with an end: in force, expired, or spoken of as to come. */
export const truceFields = z.strictObject({
  kind: z.literal('truce'),
  parties: z.array(party).min(2),
  state: z.enum(['in force', 'ended', 'proposed']),
  /** `90 days`, `1 year`. */
  length: z
    .string()
    .regex(/^\d+ (?:days?|weeks?|months?|years?)$/)
    .optional(),
  since: isoDay.optional(),
  /** A month where the text gives no day: `2025-05`. */
  since_month: z
    .string()
    .regex(/^\d{4}-\d{2}$/)
    .optional(),
  expires: isoDay.optional(),
});

/** A day by which something ends or must be done. */
export const deadlineFields = z.strictObject({
  kind: z.literal('deadline'),
  on: isoDay,
  what: z.enum(['truce', 'duties', 'controls', 'exclusions', 'talks', 'sale', 'other']),
});

/** The level of duties of one side on the goods of another. */
export const rateFields = z.strictObject({
  kind: z.literal('rate'),
  imposed_by: party,
  /** Whose goods. `all` for goods of every origin. */
  on: z.union([party, z.literal('all')]),
  level: percent,
  /** `points`: a part of a rate, as in "24 points". */
  unit: z.enum(['percent', 'points']),
  /** `total`: the text says that it adds up several duties. */
  of: z.enum(['additional', 'total']),
  /** `past`: history that no longer stands and was not the highest; `denied`: the text says that it is not so. */
  when: z.enum(['now', 'if_lapsed', 'peak', 'past', 'proposed', 'denied']),
  /** What goods alone, where the text says so: "steel". */
  goods: words.optional(),
});

/** Who must still put a name to it, or has. */
export const signoffFields = z.strictObject({
  kind: z.literal('signoff'),
  /** What is signed: "extension of the truce". */
  what: words,
  /** A person's full name where the text gives it anywhere, else the office: "Donald Trump", "State Council Customs Tariff Commission". */
  by: words,
  party: party.optional(),
  state: z.enum(['needed', 'given', 'withheld', 'unknown']),
});

export const statementFields = z.strictObject({
  kind: z.literal('statement'),
  /** A person's full name where the text gives it anywhere, else the office or organisation as written. */
  speaker: words,
  office: words.optional(),
  party: party.optional(),
  /** True: `text` stands between quotation marks; false: it is what the speaker is reported to have said. */
  verbatim: z.boolean(),
  text: words,
  topic: z.enum(TOPICS).optional(),
  stance: z.enum(['for', 'against', 'warning', 'denial', 'neutral']).optional(),
});

/** A topic that could break or save the truce. */
export const flashpointFields = z.strictObject({
  kind: z.literal('flashpoint'),
  topic: z.enum(TOPICS),
  raised_by: words.optional(),
  with: words.optional(),
});

/** A deal with somebody else, beside the truce. */
export const dealFields = z.strictObject({
  kind: z.literal('deal'),
  /** ISO alpha-2, or EU. */
  partner: party,
  /** With whom: the side whose deals the text tells of. */
  with: party.optional(),
  state: z.enum(['made', 'in talks', 'none']),
  when: isoDay.optional(),
  level: percent.optional(),
});

/** An amount that somebody claims or aims at. */
export const figureFields = z.strictObject({
  kind: z.literal('figure'),
  what: z.enum(['deficit', 'purchases', 'exports', 'imports', 'trade', 'investment', 'duties', 'growth', 'other']),
  /** As a number with its unit: `50 billion USD`, `25 million tonnes`, `30%`. */
  amount: z
    .string()
    .regex(/^\d+(?:\.\d+)?(?:%| (?:(?:thousand|million|billion|trillion) )?(?:USD|CNY|EUR|GBP|JPY|tonnes|units))$/),
  period: words.optional(),
  claimed_by: words.optional(),
  state: z.enum(['achieved', 'aimed at', 'reported']),
});

/** What returns or breaks, and on what condition. */
export const riskFields = z.strictObject({
  kind: z.literal('risk'),
  what: z.enum(['duties return', 'new duties', 'controls', 'talks fail', 'markets', 'retaliation', 'other']),
  /** As the text puts the height: "former highs", or a level. */
  level: words.optional(),
  condition: words.optional(),
});

const FIELDS = [
  talksRoundFields,
  truceFields,
  deadlineFields,
  rateFields,
  signoffFields,
  statementFields,
  flashpointFields,
  dealFields,
  figureFields,
  riskFields,
] as const;

/** What a claim says, apart from where it stands in the text. */
export const claimSchema = z.discriminatedUnion('kind', FIELDS);
export type Claim = z.infer<typeof claimSchema>;

/** The words that a claim rests on: UTF-16 offsets into the text as read, so that `text.slice(start, end)` is `text`. */
export const evidenceSchema = z.strictObject({
  start: z.int().nonnegative(),
  end: z.int().positive(),
  text: z.string().min(1),
});
export type Evidence = z.infer<typeof evidenceSchema>;

/** What the ledger, as known on the day of publication, says to a claim. */
export const checkSchema = z.strictObject({
  status: z.enum(['matches', 'new', 'conflicts', 'unverifiable']),
  /** The event, record of the talks or truce that it was held against. */
  event: z.string().optional(),
  note: z.string().optional(),
});
export type Check = z.infer<typeof checkSchema>;

/** What a claim would change if it were signed: the headline rate of one side from and to, and the day of the change where known. */
export const ifSignedSchema = z.strictObject({
  imposed_by: party,
  on: party,
  day: isoDay.optional(),
  from: percent,
  to: percent,
});
export type IfSigned = z.infer<typeof ifSignedSchema>;

const beside = {
  evidence: z.array(evidenceSchema).min(1),
  confidence: z.number().min(0).max(1),
  check: checkSchema,
  if_signed: z.array(ifSignedSchema).min(1).optional(),
};

/** A claim with its evidence, how sure the reader is, and what the ledger says to it. */
export const candidateSchema = z.discriminatedUnion('kind', [
  talksRoundFields.extend(beside),
  truceFields.extend(beside),
  deadlineFields.extend(beside),
  rateFields.extend(beside),
  signoffFields.extend(beside),
  statementFields.extend(beside),
  flashpointFields.extend(beside),
  dealFields.extend(beside),
  figureFields.extend(beside),
  riskFields.extend(beside),
]);
export type Candidate = z.infer<typeof candidateSchema>;

/** The whole answer of `truce read --json`. */
export const readingSchema = z.strictObject({ published: isoDay.optional(), candidates: z.array(candidateSchema) });
export type Reading = z.infer<typeof readingSchema>;
