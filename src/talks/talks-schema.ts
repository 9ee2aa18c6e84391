import { z } from 'zod';
import { SOURCES } from '../ledger/event.js';
import { dayText, measureId, nonEmpty, origin, parsed } from '../ledger/law-schema.js';
import { PROGRAMS } from '../ledger/measure.js';
import { parseMeasureRate } from '../ledger/measure-rate.js';

/**
 * The shapes of the files under `law/talks` and `law/truces`. Talks are what was said and agreed; nothing in them can
 * change a rate, because no field of theirs names one that the fold would read. docs/talks-format.md says the same to people.
 */

const id = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'an id is small letters, digits and hyphens');
const side = origin;

/** What a record rests on: where it was published, and how surely it is known. */
const evidence = z.strictObject({ cite: nonEmpty, source: z.enum(SOURCES), url: z.url().optional() });

/** Since when the public could know it; the day itself unless said otherwise. */
const recorded = { known: dayText.optional(), evidence };

/** Meetings: numbered rounds of negotiators, and calls and summits of leaders between them. */
export const roundSchema = z.strictObject({
  id,
  kind: z.enum(['round', 'call', 'summit', 'technical']),
  /** Place in the series of rounds, where it has one: Geneva is 1. */
  sequence: z.string().regex(/^\d+$/).transform(Number).optional(),
  place: nonEmpty,
  from: dayText,
  until: dayText,
  delegations: z.record(side, z.array(nonEmpty)),
  outcome: nonEmpty,
  ...recorded,
});

/** What somebody said. A claim is not a fact of law, however senior the speaker. */
export const statementSchema = z.strictObject({
  id,
  who: nonEmpty,
  office: nonEmpty,
  side: side.optional(),
  when: dayText,
  where: nonEmpty.optional(),
  claims: nonEmpty,
  topics: z.array(id).min(1),
  truce: id.optional(),
  ...recorded,
});

/** What negotiators agreed and somebody must still sign. */
export const proposalSchema = z.strictObject({
  id,
  truce: id.optional(),
  agreed: dayText,
  by: z.array(nonEmpty).min(1),
  terms: nonEmpty,
  /** The day until which the truce would run, where the agreement names one. */
  extends_to: dayText.optional(),
  needs: z.array(z.strictObject({ side, who: nonEmpty, act: nonEmpty })).min(1),
  ...recorded,
});

/** The act that puts a proposal in force on one side, or declines it. */
export const signOffSchema = z.strictObject({
  id,
  proposal: id,
  side,
  state: z.enum(['signed', 'declined']),
  by: nonEmpty,
  when: dayText,
  /** The instrument of `law/instruments` that carries the signature. */
  instrument: nonEmpty.optional(),
  ...recorded,
});

/** Where a side stands on a topic from a day on. */
export const positionSchema = z.strictObject({ id, topic: id, side, from: dayText, position: nonEmpty, ...recorded });

/** A topic that can break the truce, and what happened to it, in order. */
export const flashpointSchema = z.strictObject({
  id,
  name: nonEmpty,
  events: z.array(z.strictObject({ when: dayText, what: nonEmpty, ...recorded })).min(1),
});

/** A deal with somebody else, and the headline rate it carried when made. */
export const dealSchema = z.strictObject({
  id,
  partner: nonEmpty,
  /** The origins whose goods it is about. */
  origins: z.array(origin).min(1),
  when: dayText,
  rate: nonEmpty,
  terms: nonEmpty.optional(),
  ...recorded,
});

/**
 * A duty on goods of origins that the ledger does not reach: that there is one, since when, and where it stands. It is named where an
 * answer about such goods says what it leaves out.
 */
export const otherDutySchema = z.strictObject({
  id,
  program: z.enum(PROGRAMS),
  what: nonEmpty,
  /** Every origin but these when left out. */
  origins: z.array(origin).min(1).optional(),
  except: z.array(origin).min(1).optional(),
  from: dayText,
  /** An end that was set from the start. */
  until: dayText.optional(),
  /** An end that came later: it holds for who could know it. */
  ended: z.strictObject({ from: dayText, known: dayText, cite: nonEmpty }).optional(),
  ...recorded,
});

/** An export control or listing: no duty, but part of what the truce holds still. */
export const controlSchema = z.strictObject({
  id,
  side,
  notice: nonEmpty,
  items: nonEmpty,
  from: dayText,
  suspended: z.strictObject({ from: dayText, until: dayText.optional(), by: nonEmpty }).optional(),
  ended: dayText.optional(),
  ...recorded,
});

/** The goods balance of a year in billions of dollars, as published; and what somebody aimed at. */
export const balanceSchema = z.strictObject({
  figures: z.array(
    z.strictObject({
      period: nonEmpty,
      deficit: nonEmpty,
      exports: nonEmpty.optional(),
      imports: nonEmpty.optional(),
      note: nonEmpty.optional(),
      known: dayText,
      evidence,
    }),
  ),
  targets: z.array(
    z.strictObject({ id, who: nonEmpty, when: dayText, aim: nonEmpty, cut: nonEmpty, against: nonEmpty, ...recorded }),
  ),
});

/** A strategic sector as lists of codes, so that exposure can be grouped by it. */
export const sectorSchema = z.strictObject({ id, name: nonEmpty, lists: z.array(nonEmpty).min(1), cite: nonEmpty });

/**
 * A truce: the suspensions on both sides that stand and fall together. Its days are read from the ledger; the file says
 * only which measures they are, and who may extend them.
 */
export const truceSchema = z.strictObject({
  name: nonEmpty,
  parties: z.array(side).length(2),
  sides: z
    .array(
      z.strictObject({
        imposes: side,
        on: origin,
        /** The measure whose suspension is the truce. */
        suspends: measureId,
        /** Points set aside and points kept, as the instruments speak of them. */
        points: parsed(parseMeasureRate),
        kept: parsed(parseMeasureRate),
        signs: z
          .array(z.strictObject({ who: nonEmpty, act: nonEmpty, authority: nonEmpty, until: dayText.optional() }))
          .min(1),
        /** The end as printed, where official wordings differ. */
        wordings: z.array(z.strictObject({ end: nonEmpty, cite: nonEmpty, known: dayText })).optional(),
      }),
    )
    .length(2),
});

export const talksSchemas = {
  rounds: z.array(roundSchema),
  statements: z.array(statementSchema),
  proposals: z.array(proposalSchema),
  'sign-offs': z.array(signOffSchema),
  positions: z.array(positionSchema),
  flashpoints: z.array(flashpointSchema),
  deals: z.array(dealSchema),
  'other-duties': z.array(otherDutySchema),
  controls: z.array(controlSchema),
  balance: balanceSchema,
  sectors: z.array(sectorSchema),
} as const;
