import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { type Brief, briefJson, briefOn } from '../src/brief/index.js';
import { readLawFile } from '../src/ledger/read-law-file.js';
import { unwrap } from '../src/problem/index.js';
import { day, formatDay } from '../src/time/index.js';
import { openLaw } from '../src/truce.js';

/** The briefs of cases/brief, each written from the facts first: what the page of that day must say, as known that day. */
const FOLDER = 'cases/brief';
const texts = z.union([z.array(z.string()), z.literal('').transform((): string[] => [])]);
const presence = z.strictObject({
  present: texts,
  absent: texts,
  latest: z.record(z.string(), z.string()).optional(),
});
const briefCase = z.strictObject({
  name: z.string(),
  on: z.string(),
  known: z.string(),
  truces: z.union([
    z.array(
      z.strictObject({
        id: z.string(),
        parties: texts,
        since: z.string(),
        expires: z.string(),
        days_left: z.string(),
        status: z.string(),
        signoff: z.strictObject({ state: z.string(), by: texts }),
        sides: z.array(z.record(z.string(), z.string())),
      }),
    ),
    z.literal('').transform(() => []),
  ]),
  sides: z.array(z.record(z.string(), z.string())).optional(),
  next_deadline: z.string().optional(),
  last_round: z.string().optional(),
  flashpoints: presence.optional(),
  deals: presence.optional(),
  note: z.string().optional(),
});

const law = openLaw();
const cases = readdirSync(FOLDER)
  .sort()
  .map((name) => unwrap(readLawFile(`${FOLDER}/${name}`, readFileSync(join(FOLDER, name), 'utf8'), briefCase)).value);

const picked = <T extends object>(wanted: Readonly<Record<string, string>>, from: T) =>
  Object.fromEntries(Object.keys(wanted).map((key) => [key, (from as Record<string, unknown>)[key] ?? 'none']));

describe('the brief of a day, as known that day', () => {
  it('has a case for every day of the story', () => {
    expect(cases.map((one) => one.on)).toEqual([
      '2025-04-11',
      '2025-05-13',
      '2025-07-29',
      '2025-08-11',
      '2025-08-12',
      '2025-10-11',
      '2025-10-31',
      '2025-11-10',
      '2026-02-21',
      '2026-02-24',
      '2026-07-24',
      '2026-09-24',
      '2026-11-23',
    ]);
  });

  it.each(cases.map((one) => [`${one.on} ${one.name}`, one] as const))('%s', (_, one) => {
    const brief: Brief = briefOn(law, day(one.on), day(one.known));
    const json = briefJson(brief, law);
    expect(
      json.truces.map(({ id, parties, since, expires, days_left, status, signoff }) => ({
        id,
        parties,
        since,
        expires,
        days_left: String(days_left),
        status,
        signoff: { state: signoff.state, by: signoff.by ?? '' },
      })),
    ).toEqual(
      one.truces.map(({ sides: _sides, signoff, ...truce }) => ({
        ...truce,
        signoff: { state: signoff.state, by: signoff.by.join('; ') },
      })),
    );
    const sides = one.truces[0]?.sides ?? one.sides ?? [];
    expect(sides.map((side, index) => picked(side, json.sides[index] ?? {}))).toEqual(sides);
    if (one.next_deadline !== undefined) expect(json.next_deadline?.day ?? 'none').toBe(one.next_deadline);
    if (one.last_round !== undefined) expect(json.last_round?.id ?? 'none').toBe(one.last_round);
    const topics = json.flashpoints.map(({ id }) => id);
    expect(topics).toEqual(expect.arrayContaining(one.flashpoints?.present ?? []));
    for (const id of one.flashpoints?.absent ?? []) expect(topics).not.toContain(id);
    for (const [id, when] of Object.entries(one.flashpoints?.latest ?? {})) {
      expect([id, json.flashpoints.find((each) => each.id === id)?.latest?.when]).toEqual([id, when]);
    }
    const deals = json.deals.map(({ id }) => id);
    expect(deals).toEqual(expect.arrayContaining(one.deals?.present ?? []));
    for (const id of one.deals?.absent ?? []) expect(deals).not.toContain(id);
  });

  it.each(cases.map((one) => one.on))('%s tells nothing of a later day', (on) => {
    const brief = briefOn(law, day(on), day(on));
    const days = [
      ...brief.statements.map(({ when }) => when),
      ...brief.flashpoints.flatMap(({ flashpoint }) => flashpoint.events.map(({ when }) => when)),
      ...brief.deals.map(({ when }) => when),
      ...(brief.lastRound === undefined ? [] : [brief.lastRound.until]),
    ];
    expect(days.filter((when) => when > day(on)).map(formatDay)).toEqual([]);
  });
});
