import type { Law } from '../assessment/index.js';
import { failed, ok, type Result } from '../problem/index.js';
import { knownDay, progressOf, type Talks, talksAsKnown } from '../talks/index.js';
import { type Day, formatDay } from '../time/index.js';
import { type Asked, dayAsked, problemsOf } from './asked.js';
import { TALKS_TOPICS, type TalksTopic } from './talks-topics.js';

export interface TalksQuestion {
  readonly topic: string;
  readonly known?: string | undefined;
}

/** The record of the talks on one topic, as it could be known on a day. */
export interface TalksAnswer {
  readonly topic: TalksTopic;
  readonly known: Day;
  readonly talks: Talks;
  readonly law: Law;
}

export const talksAsked = (asked: Asked, question: TalksQuestion): Result<TalksAnswer> => {
  const known = dayAsked(asked, 'known', question.known, asked.today);
  const topic = topicNamed(question.topic);
  if (!known.ok || !topic.ok) return failed(...problemsOf(known, topic));
  return ok({
    topic: topic.value,
    known: known.value,
    talks: talksAsKnown(asked.law.talks, known.value),
    law: asked.law,
  });
};

const topicNamed = (text: string): Result<TalksTopic> => {
  if (Object.hasOwn(TALKS_TOPICS, text)) return ok(text as TalksTopic);
  return failed({
    code: 'unknown-topic',
    where: '',
    what: `'${text}' is no topic of the talks`,
    mend: `name one of ${Object.keys(TALKS_TOPICS).join(', ')}`,
  });
};

export const talksJson = ({ topic, known, talks, law }: TalksAnswer) => ({
  topic,
  known: formatDay(known),
  records: RECORDS[topic](talks, law),
});

/** The records as plain values, days in ISO. */
const RECORDS = {
  rounds: ({ rounds }) =>
    rounds.map((round) => ({
      ...round,
      ...days(round, round.until),
      from: formatDay(round.from),
      until: formatDay(round.until),
    })),
  statements: ({ statements }) =>
    statements.map((statement) => ({
      ...statement,
      ...days(statement, statement.when),
      when: formatDay(statement.when),
    })),
  proposals: ({ proposals, signOffs }) =>
    proposals.map((proposal) => ({
      ...proposal,
      ...days(proposal, proposal.agreed),
      agreed: formatDay(proposal.agreed),
      extends_to: proposal.extends_to === undefined ? null : formatDay(proposal.extends_to),
      sign_offs: signOffs
        .filter((act) => act.proposal === proposal.id)
        .map((act) => ({ ...act, ...days(act, act.when), when: formatDay(act.when) })),
    })),
  positions: ({ positions }) =>
    positions.map((position) => ({
      ...position,
      ...days(position, position.from),
      from: formatDay(position.from),
    })),
  flashpoints: ({ flashpoints }) =>
    flashpoints.map(({ events, ...flashpoint }) => ({
      ...flashpoint,
      events: events.map((event) => ({ ...event, ...days(event, event.when), when: formatDay(event.when) })),
    })),
  deals: ({ deals }) => deals.map((deal) => ({ ...deal, ...days(deal, deal.when), when: formatDay(deal.when) })),
  controls: ({ controls }) =>
    controls.map(({ suspended, ended, ...control }) => ({
      ...control,
      ...days(control, control.from),
      from: formatDay(control.from),
      suspended:
        suspended === undefined
          ? null
          : {
              by: suspended.by,
              from: formatDay(suspended.from),
              until: suspended.until === undefined ? null : formatDay(suspended.until),
            },
      ended: ended === undefined ? null : formatDay(ended),
    })),
  balance: ({ balance }) => [
    ...balance.figures.map((figure) => ({ kind: 'figure' as const, ...figure, known: formatDay(figure.known) })),
    ...progressOf(balance).map(({ target, latest }) => ({
      kind: 'target' as const,
      ...target,
      ...days(target, target.when),
      when: formatDay(target.when),
      progress: latest ?? null,
    })),
  ],
  sectors: ({ sectors }, { ledger }) =>
    sectors.map((sector) => ({
      ...sector,
      codes: sector.lists.flatMap((list) => ledger.lists.get(list as never) ?? []),
    })),
} satisfies Readonly<Record<TalksTopic, (talks: Talks, law: Law) => readonly unknown[]>>;

/** The records of each topic, as they stand in the JSON. */
export type TalksRecords = { readonly [T in TalksTopic]: ReturnType<(typeof RECORDS)[T]> };

const days = (record: { readonly known?: Day | undefined }, told: Day) => ({
  known: formatDay(knownDay(record, told)),
});
