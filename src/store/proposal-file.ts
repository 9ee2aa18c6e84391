import { z } from 'zod';
import { type Instrument, type InstrumentId, type LawEvent, SOURCES } from '../ledger/index.js';
import { readEvent } from '../ledger/read-event.js';
import { readLawFile } from '../ledger/read-law-file.js';
import { failed, ok, type Problem, type Result } from '../problem/index.js';
import { type Day, formatDay } from '../time/index.js';
import type { ProposalText } from './entry.js';

/** What the signing says is not for the file to say. */
const bySigning = z.undefined({ error: 'comes from the signing: leave it out' }).optional();

/** A proposal's file: what it is about, where that can be read, and the events it would bring about. */
const proposalSchema = z
  .strictObject({
    title: z.string().min(1).max(200).optional(),
    note: z.string().min(1).optional(),
    evidence: z.array(z.string().min(1)).min(1).optional(),
    source: z.enum(SOURCES).optional(),
    url: z.url().optional(),
    events: z.array(z.record(z.string(), z.unknown())).min(1).optional(),
    by: bySigning,
    signed: bySigning,
    known: bySigning,
    recorded: bySigning,
  })
  .refine((file) => file.events !== undefined || file.note !== undefined, 'say something: `events`, or a `note`');

/** Who signs and when: before that, who proposes and when, to see whether it could be signed. */
export interface Signing {
  readonly by: string;
  readonly on: Day;
}

/** A proposal as the legal act that it becomes when signed, with the line of each event. */
export interface ProposedInstrument {
  readonly instrument: Instrument;
  readonly events: readonly LawEvent[];
  readonly places: readonly string[];
}

/** The title a file gives its proposal. */
export const titleIn = (file: string, text: string): Result<string | undefined> => {
  const read = readLawFile(file, text, proposalSchema);
  return read.ok ? ok(read.value.value.title) : read;
};

/**
 * A proposal read as the instrument `team/ID`. It is known from the day of its signing, whatever days its events bind
 * goods on: an event cannot carry a `known` of its own, or a signature could change what was known before it.
 */
export const readProposal = (proposal: ProposalText, { by, on }: Signing): Result<ProposedInstrument> => {
  const { file } = proposal;
  const read = readLawFile(file, proposal.text, proposalSchema);
  if (!read.ok) return read;
  const { value, lineOf } = read.value;
  const instrument: Instrument = {
    id: `team/${proposal.proposal}` as InstrumentId,
    title: proposal.title,
    citation: `team ledger, ${proposal.proposal}, signed ${formatDay(on)} by ${by}`,
    kind: 'notice',
    by,
    signed: on,
    known: on,
    recorded: on,
    source: value.source ?? 'single source',
    ...(value.url === undefined ? {} : { url: value.url }),
    ...(value.note === undefined ? {} : { note: value.note }),
  };
  const rows = value.events ?? [];
  const placeOf = (index: number) => (path: readonly PropertyKey[]) => `${file}:${lineOf(['events', index, ...path])}`;
  const events: LawEvent[] = [];
  const problems: Problem[] = [];
  for (const [index, row] of rows.entries()) {
    if ('known' in row) problems.push(ownKnown(placeOf(index)(['known'])));
    const event = readEvent({ ...row, at: row.at ?? `event ${index + 1}` }, instrument, index + 1, placeOf(index));
    if (event.ok) events.push(event.value);
    else problems.push(...event.problems);
  }
  if (problems.length > 0) return failed(...problems);
  return ok({ instrument, events, places: rows.map((_, index) => placeOf(index)([])) });
};

const ownKnown = (where: string): Problem => ({
  code: 'known-by-signing',
  where,
  what: 'an event of a proposal has a `known` of its own',
  mend: 'leave it out: what a team signs is known from the day of signing',
});
