import { z } from 'zod';
import { citation, dollars, isoDay, orNull, program, wordings } from './words.js';

const counted = z.int().nonnegative();

export const exposureReply = z.strictObject({
  files: z.array(z.string()),
  on: z.union([z.literal('entry'), isoDay]).describe('entry: each line’s own day'),
  known: isoDay,
  lines: counted,
  unknown: counted.describe('Lines whose duty something missing decides; they are in no total'),
  value: dollars,
  concentration: counted.describe('Of the value over origins, 10000 when all is from one (Herfindahl index)'),
  span: orNull(z.strictObject({ from: isoDay, through: isoDay })),
  scenarios: z.array(
    z.strictObject({
      name: z.string(),
      duty: dollars,
      owed: dollars,
      difference: dollars.describe('From what is signed'),
      per_week: orNull(dollars),
      concentration: counted.describe('Of the duty over origins, 10000 when all is from one'),
      by_program: z.array(z.strictObject({ program, duty: dollars })),
    }),
  ),
  by: z
    .record(z.string(), z.array(z.record(z.string(), z.unknown())))
    .describe('Groups by each dimension asked for: its name, lines, unknown, value and the duty under each outcome'),
  moved: z
    .array(
      z.strictObject({
        file: z.string().optional(),
        row: counted,
        hts: z.string(),
        origin: z.string(),
        value: dollars,
        duty: z.array(dollars).describe('Under each outcome'),
      }),
    )
    .describe('The lines that move most'),
});

const change = z
  .strictObject({ before: dollars, after: dollars, difference: dollars })
  .meta({ id: 'DutyChange', description: 'What is due on either side of a day' });

const deadline = z
  .strictObject({
    day: isoDay,
    days_left: z.int(),
    lines: counted,
    value: dollars,
    unknown: counted,
    unknown_touched: counted,
    missing: z.array(z.strictObject({ what: z.string(), lines: counted })),
    moves: z.unknown(),
    duty: change,
    by_program: z.array(z.strictObject({ program: z.string(), before: dollars, after: dollars, difference: dollars })),
    fees: z.strictObject({ mpf: change, hmf: change, entries: counted }),
    low_value: orNull(z.strictObject({ lines: counted, value: dollars })),
    changes: z.array(
      z.strictObject({
        id: z.string(),
        kind: z.string(),
        imposes: z.string(),
        name: z.string(),
        if_nobody_signs: z.string(),
        signs: z.array(z.string()).describe('Who may sign otherwise, and by which act'),
        times: z.array(z.string()),
        wordings,
        cites: z.array(citation),
      }),
    ),
    agreed_not_signed: z.array(z.string()),
    moved: z.array(
      z.strictObject({
        file: z.string().optional(),
        row: counted,
        hts: z.string(),
        origin: z.string(),
        value: dollars,
        before: dollars,
        after: dollars,
        difference: dollars,
      }),
    ),
  })
  .meta({ id: 'FileDeadline' });

export const deadlinesReply = z.strictObject({
  files: z.array(z.string()),
  on: isoDay,
  known: isoDay,
  until: orNull(isoDay),
  verified_to: orNull(isoDay),
  lines: counted,
  unread: counted,
  scenarios: z.array(z.strictObject({ name: z.string(), deadlines: z.array(deadline), moves_nothing: z.unknown() })),
  shipments: z
    .record(z.string(), z.unknown())
    .nullable()
    .describe('Planned shipments against each day; docs/deadlines.md describes it'),
});

export const refundsReply = z.strictObject({
  files: z.array(z.string()),
  known: isoDay,
  on: isoDay,
  paid_on: isoDay,
  taxpayer: z.string(),
  totals: z.strictObject({
    lines: counted,
    unknown: counted,
    conflicts: counted,
    with_payment: counted,
    assessed: dollars,
    owed: dollars,
    due_back: dollars,
    by_ruling: dollars,
    by_retroactive: dollars,
    by_payment: dollars,
    paid_unassessed: dollars,
    due_to_cbp: dollars,
    by_heading: z.array(
      z.strictObject({ program: z.string(), heading: z.string().nullable(), assessed: dollars, owed: dollars }),
    ),
  }),
  interest: z.strictObject({
    total: orNull(dollars),
    known: dollars,
    unknown_quarters: z.array(z.string()),
    entries_without_days: counted,
    quarters: z.array(z.record(z.string(), z.unknown())),
    method: z.unknown(),
  }),
  ways: z
    .record(z.string(), z.unknown())
    .nullable()
    .describe('The numbers of days of each way, with what they rest on'),
  rulings: z.array(z.record(z.string(), z.unknown())),
  audit: z.record(z.string(), z.unknown()).optional(),
  entries: z.array(z.record(z.string(), z.unknown())).describe('Each entry; docs/refunds.md describes it'),
  lines: z.array(z.record(z.string(), z.unknown())).describe('Each line; docs/refunds.md describes it'),
});
