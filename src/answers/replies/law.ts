import { z } from 'zod';
import { INSTRUMENT_KINDS, SOURCES } from '../../ledger/event.js';
import { citation, isoDay, measureFields, orNull, standing, standingFields } from './words.js';

const standingMeasure = z
  .strictObject({ ...measureFields, ...standingFields })
  .meta({ id: 'StandingMeasure', description: 'A measure as it stands on a day' });

export const regimeReply = z.strictObject({
  on: isoDay,
  known: isoDay,
  sides: z.array(
    z.strictObject({
      imposes: z.string(),
      on: z.string(),
      verified_to: orNull(isoDay),
      measures: z.array(standingMeasure),
      agreed: z.array(z.string()).describe('What is agreed and not signed'),
    }),
  ),
});

/** Every measure on a day, or those named over time. */
export const lawReply = z.union([
  z.array(z.strictObject({ ...measureFields, on: isoDay, ...standingFields })),
  z.array(
    z
      .strictObject({
        ...measureFields,
        on: isoDay,
        known: orNull(isoDay),
        standing,
        history: z.array(z.strictObject({ from: isoDay, until: orNull(isoDay), ...standingFields })),
      })
      .meta({ id: 'MeasureOverTime' }),
  ),
]);

const instrumentFields = {
  instrument: z.string(),
  citation: z.string(),
  title: z.string(),
  kind: z.enum(INSTRUMENT_KINDS),
  by: z.string(),
  signed: isoDay,
  known: isoDay,
  source: z.enum(SOURCES),
  url: z.string().nullable(),
  says: z.string().describe('What it did, in a short phrase'),
};

/** Every instrument, or one with its events. */
export const instrumentsReply = z.union([
  z.array(z.strictObject(instrumentFields)),
  z.array(
    z
      .strictObject({
        ...instrumentFields,
        recorded: isoDay,
        note: z.string().nullable(),
        events: z.array(
          z.strictObject({
            event: z.string(),
            kind: z.string(),
            at: z.string(),
            time: z.string().nullable(),
            known: isoDay,
            says: z.string(),
            measures: z.array(z.string()),
            note: z.string().nullable(),
          }),
        ),
      })
      .meta({ id: 'InstrumentWithEvents' }),
  ),
]);

const moment = z.strictObject({ on: isoDay, known: isoDay });

export const diffReply = z.strictObject({
  from: moment,
  to: moment,
  sides: z.array(
    z.strictObject({
      imposes: z.string(),
      on: z.string(),
      measures: z.array(z.strictObject({ ...measureFields, before: orNull(standing), after: orNull(standing) })),
      goods: z.array(
        z.strictObject({
          set: z.string(),
          came: z.int().describe('Codes that came into the set'),
          left: z.int().describe('Codes that left it'),
          cites: z.array(citation),
        }),
      ),
    }),
  ),
});
