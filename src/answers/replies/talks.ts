import { z } from 'zod';
import { SOURCES } from '../../ledger/event.js';
import { TALKS_TOPICS, type TalksTopic } from '../talks-topics.js';
import { isoDay, orNull } from './words.js';

const evidence = z
  .strictObject({ cite: z.string(), source: z.enum(SOURCES), url: z.string().optional() })
  .meta({ id: 'TalksEvidence', description: 'Where it was published, and how surely it is known' });

const told = { known: isoDay.describe('Since when it could be known'), evidence };
const text = z.string();

const RECORDS = {
  rounds: z.strictObject({
    id: text,
    kind: z.enum(['round', 'call', 'summit', 'technical']),
    sequence: z.int().optional(),
    place: text,
    from: isoDay,
    until: isoDay,
    delegations: z.record(z.string(), z.array(text)),
    outcome: text,
    ...told,
  }),
  statements: z.strictObject({
    id: text,
    who: text,
    office: text,
    side: text.optional(),
    when: isoDay,
    where: text.optional(),
    claims: text,
    topics: z.array(text),
    truce: text.optional(),
    ...told,
  }),
  proposals: z.strictObject({
    id: text,
    truce: text.optional(),
    agreed: isoDay,
    by: z.array(text),
    terms: text,
    extends_to: orNull(isoDay),
    needs: z.array(z.strictObject({ side: text, who: text, act: text })),
    sign_offs: z.array(
      z.strictObject({
        id: text,
        proposal: text,
        side: text,
        state: z.enum(['signed', 'declined']),
        by: text,
        when: isoDay,
        instrument: text.optional(),
        ...told,
      }),
    ),
    ...told,
  }),
  positions: z.strictObject({ id: text, topic: text, side: text, from: isoDay, position: text, ...told }),
  flashpoints: z.strictObject({
    id: text,
    name: text,
    events: z.array(z.strictObject({ when: isoDay, what: text, known: isoDay.optional(), evidence })),
  }),
  deals: z.strictObject({
    id: text,
    partner: text,
    origins: z.array(text),
    when: isoDay,
    rate: text,
    terms: text.optional(),
    ...told,
  }),
  controls: z.strictObject({
    id: text,
    side: text,
    notice: text,
    items: text,
    from: isoDay,
    suspended: z.strictObject({ by: text, from: isoDay, until: orNull(isoDay) }).nullable(),
    ended: orNull(isoDay),
    ...told,
  }),
  balance: z.union([
    z.strictObject({
      kind: z.literal('figure'),
      period: text,
      deficit: text.describe('Billions of dollars'),
      exports: text.optional(),
      imports: text.optional(),
      note: text.optional(),
      known: isoDay,
      evidence,
    }),
    z.strictObject({
      kind: z.literal('target'),
      id: text,
      who: text,
      when: isoDay,
      aim: text,
      cut: text,
      against: text,
      progress: z.strictObject({ period: text, deficit: text, cut: text, reached: z.boolean() }).nullable(),
      ...told,
    }),
  ]),
  sectors: z.strictObject({ id: text, name: text, lists: z.array(text), cite: text, codes: z.array(text) }),
} as const satisfies Record<TalksTopic, z.ZodType>;

const topics = Object.keys(TALKS_TOPICS) as TalksTopic[];

/** The records of one topic: each topic has a form of its own. */
export const talksReply = z.discriminatedUnion('topic', [
  ofTopic('rounds'),
  ...topics.filter((topic) => topic !== 'rounds').map(ofTopic),
]);

function ofTopic(topic: TalksTopic) {
  return z.strictObject({
    topic: z.literal(topic).describe(TALKS_TOPICS[topic]),
    known: isoDay,
    records: z.array(RECORDS[topic]),
  });
}
