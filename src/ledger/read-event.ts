import { z } from 'zod';
import { parseDollars } from '../money/index.js';
import { failed, ok, type Result } from '../problem/index.js';
import type { Day } from '../time/index.js';
import type { CodeSource, Instrument, LawEvent } from './event.js';
import { type EventId, eventId, isPath, type ListId } from './identifiers.js';
import {
  branded,
  dayText,
  goodsSet,
  heading,
  measureFields,
  measureId,
  modes,
  nonEmpty,
  origin,
  parsed,
  pattern,
} from './law-schema.js';
import { BASES } from './measure.js';
import { parseMeasureRate } from './measure-rate.js';
import { makeMeasure } from './read-measure.js';

/** What every event of an instrument carries, once read. */
type Cited = Pick<LawEvent, 'id' | 'instrument' | 'known' | 'at' | 'time' | 'note'>;

const cited = { at: nonEmpty, time: nonEmpty.optional(), known: dayText.optional(), note: nonEmpty.optional() };
const from = { from: dayText };
const span = { from: dayText, until: dayText.optional() };
const rateText = parsed(parseMeasureRate);
const dollarsText = parsed(parseDollars);
const listId = branded<ListId>(isPath, 'a list is named by its path below law/lists');
const codeText = z.string().regex(/^\d{2,4}(\.?\d{2}){0,3}$/, 'a code has 2 to 10 digits');
const codes = z.union([listId, z.array(codeText).min(1)]);

/** One kind of event: the fields it is written with, and the event they make. */
const kindOf = <S extends z.ZodRawShape>(
  shape: S,
  make: (cited: Cited, fields: z.infer<z.ZodObject<S>>, where: string) => Result<LawEvent>,
) => {
  const schema = z.strictObject({ ...shape, ...cited });
  return (
    row: unknown,
    instrument: Instrument,
    place: number,
    whereOf: (path: readonly PropertyKey[]) => string,
  ): Result<LawEvent> => {
    const checked = schema.safeParse(row);
    if (!checked.success) {
      return failed(
        ...checked.error.issues.map((issue) => ({
          code: 'bad-event',
          where: whereOf(issue.path),
          what: `${issue.path.map(String).join('.') || 'event'}: ${issue.message}`,
          mend: 'see the table of events in docs/law-format.md',
        })),
      );
    }
    const fields = checked.data as z.infer<z.ZodObject<S>> & { at: string; time?: string; known?: Day; note?: string };
    return make(citedBy(instrument, place, fields), fields, whereOf([]));
  };
};

const citedBy = (
  instrument: Instrument,
  place: number,
  fields: { at: string; time?: string; known?: Day; note?: string },
): Cited => ({
  id: eventId(instrument.id, place),
  instrument: instrument.id,
  known: fields.known ?? instrument.known,
  at: fields.at,
  ...(fields.time === undefined ? {} : { time: fields.time }),
  ...(fields.note === undefined ? {} : { note: fields.note }),
});

const spanOf = (fields: { readonly from: Day; readonly until?: Day | undefined }) =>
  fields.until === undefined ? { from: fields.from } : { from: fields.from, until: fields.until };

/** The kinds of event, by the key they open with. docs/law-format.md has the same table in words. */
const KINDS = {
  rate: kindOf({ rate: measureId, is: rateText, on: z.enum(BASES).optional(), ...span }, (head, row) =>
    ok({ ...head, kind: 'rate', measure: row.rate, is: row.is, on: row.on ?? 'value', ...spanOf(row) }),
  ),
  suspend: kindOf({ suspend: measureId, points: rateText.optional(), ...span }, (head, row) =>
    ok({
      ...head,
      kind: 'suspend',
      measure: row.suspend,
      ...(row.points === undefined ? {} : { points: row.points }),
      ...spanOf(row),
    }),
  ),
  resume: kindOf({ resume: measureId, ...from }, (head, row) =>
    ok({ ...head, kind: 'resume', measure: row.resume, from: row.from }),
  ),
  end: kindOf({ end: pattern, superseded_by: measureId.optional(), ...from }, (head, row) =>
    ok({
      ...head,
      kind: 'end',
      measures: row.end,
      from: row.from,
      ...(row.superseded_by === undefined ? {} : { supersededBy: row.superseded_by }),
    }),
  ),
  withdraw: kindOf({ withdraw: measureId, ...from }, (head, row) =>
    ok({ ...head, kind: 'withdraw', measure: row.withdraw, from: row.from }),
  ),
  goods: kindOf({ goods: goodsSet, add: codes.optional(), remove: codes.optional(), ...span }, (head, row, where) => {
    const given = row.add ?? row.remove;
    if (given === undefined || (row.add !== undefined && row.remove !== undefined)) {
      const mend = 'write one event that adds and another that removes';
      return failed({ code: 'bad-event', where, what: 'a goods event either adds or removes', mend });
    }
    return ok({
      ...head,
      kind: 'goods',
      set: row.goods,
      change: row.add === undefined ? 'remove' : 'add',
      codes: codeSource(given),
      ...spanOf(row),
    });
  }),
  yield: kindOf(
    { yield: pattern, to: pattern, extent: z.enum(['whole', 'portion']), by: heading.optional(), ...span },
    (head, row) =>
      ok({
        ...head,
        kind: 'yield',
        measures: row.yield,
        to: row.to,
        extent: row.extent,
        ...(row.by === undefined ? {} : { by: row.by }),
        ...spanOf(row),
      }),
  ),
  strike: kindOf({ strike: z.array(pattern).min(1), ...from }, (head, row) =>
    ok({ ...head, kind: 'strike', measures: row.strike, from: row.from }),
  ),
  fee: kindOf(
    {
      fee: z.enum(['mpf', 'hmf']),
      is: rateText,
      min: dollarsText.optional(),
      max: dollarsText.optional(),
      modes: modes.optional(),
      ...from,
    },
    (head, row) =>
      ok({
        ...head,
        kind: 'fee',
        fee: row.fee,
        is: row.is,
        ...(row.min === undefined ? {} : { min: row.min }),
        ...(row.max === undefined ? {} : { max: row.max }),
        // The harbor maintenance fee is due on cargo unloaded from vessels (19 CFR 24.24).
        modes: row.modes ?? (row.fee === 'hmf' ? ['vessel'] : []),
        from: row.from,
      }),
  ),
  de_minimis: kindOf(
    { de_minimis: z.enum(['open', 'closed']), origins: z.array(origin).min(1), ...span },
    (head, row) => ok({ ...head, kind: 'de_minimis', state: row.de_minimis, origins: row.origins, ...spanOf(row) }),
  ),
  column_2: kindOf({ column_2: z.array(origin).min(1), ...span }, (head, row) =>
    ok({ ...head, kind: 'column_2', origins: row.column_2, ...spanOf(row) }),
  ),
  retract: kindOf({ retract: z.string() }, (head, row) =>
    ok({ ...head, kind: 'retract', event: row.retract as EventId }),
  ),
  measure: kindOf({ measure: measureId, ...measureFields }, (head, row, where) => {
    const measure = makeMeasure(row.measure, row, where);
    return measure.ok ? ok({ ...head, kind: 'measure', measure: measure.value }) : measure;
  }),
} as const;

const codeSource = (given: ListId | readonly string[]): CodeSource =>
  typeof given === 'string' ? { list: given } : { inline: given.map((code) => code.replaceAll('.', '')) };

/** Reads one event of an instrument, by the key it opens with. `place` counts from 1. */
export const readEvent = (
  row: Readonly<Record<string, unknown>>,
  instrument: Instrument,
  place: number,
  whereOf: (path: readonly PropertyKey[]) => string,
): Result<LawEvent> => {
  const key = Object.keys(row)[0] ?? '';
  const read = Object.entries(KINDS).find(([name]) => name === key)?.[1];
  if (read !== undefined) return read(row, instrument, place, whereOf);
  return failed({
    code: 'bad-event',
    where: whereOf([]),
    what: `an event opens with what it does, not with '${key}'`,
    mend: `open it with one of ${Object.keys(KINDS).join(', ')}`,
  });
};
