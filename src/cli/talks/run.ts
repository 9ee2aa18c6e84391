import type { Law } from '../../assessment/index.js';
import { failed, ok, type Result } from '../../problem/index.js';
import { knownDay, progressOf, type Talks, talksAsKnown } from '../../talks/index.js';
import { type Day, formatDay } from '../../time/index.js';
import { dayOption, today } from '../clocks.js';
import { openUsersLaw } from '../open-law.js';
import { type ExitCode, print, printJson, problemsOf, refuse } from '../session.js';
import { printTable } from '../table.js';
import { type TalksFlags, TOPICS, type Topic } from './command.js';

/** A topic as rows of text: what the terminal shows, and the same records as JSON with days in ISO. */
interface Shown {
  readonly columns: readonly { readonly title: string; readonly width: number }[];
  readonly rows: readonly (readonly string[])[];
  readonly records: readonly unknown[];
}

/** `truce talks TOPIC`. */
export const runTalks = async (asked: string, flags: TalksFlags): Promise<ExitCode> => {
  const law = await openUsersLaw();
  const known = await dayOption('--known', flags.known, today);
  const topic = topicOf(asked);
  if (!law.ok || !known.ok || !topic.ok) return refuse(problemsOf(law, known, topic));
  const shown = SHOW[topic.value](talksAsKnown(law.value.talks, known.value), law.value);
  if (flags.json) printJson({ topic: topic.value, known: formatDay(known.value), records: shown.records });
  else if (shown.rows.length === 0) print(`Nothing was known of this on ${formatDay(known.value)}.`);
  else print(printTable(shown.columns, shown.rows));
  return 0;
};

const topicOf = (asked: string): Result<Topic> => {
  if (asked in TOPICS) return ok(asked as Topic);
  return failed({
    code: 'unknown-topic',
    where: '',
    what: `'${asked}' is no topic of the talks`,
    mend: `name one of ${Object.keys(TOPICS).join(', ')}`,
  });
};

const DAY = { title: 'day', width: 11 } as const;
const column = (title: string, width: number) => ({ title, width });

const SHOW: Readonly<Record<Topic, (talks: Talks, law: Law) => Shown>> = {
  rounds: ({ rounds }) => ({
    columns: [DAY, column('place', 17), column('who', 22), column('outcome', 29)],
    rows: rounds.map((round) => [
      formatDay(round.from),
      `${round.sequence === undefined ? '' : `${round.sequence}. `}${round.place}`,
      Object.values(round.delegations).flat().join('; '),
      round.outcome,
    ]),
    records: rounds.map((round) => ({
      ...round,
      ...days(round, round.until),
      from: formatDay(round.from),
      until: formatDay(round.until),
    })),
  }),
  statements: ({ statements }) => ({
    columns: [DAY, column('who', 20), column('said', 48)],
    rows: statements.map(({ when, who, office, claims }) => [formatDay(when), `${who}, ${office}`, claims]),
    records: statements.map((statement) => ({
      ...statement,
      ...days(statement, statement.when),
      when: formatDay(statement.when),
    })),
  }),
  proposals: ({ proposals, signOffs }) => ({
    columns: [DAY, column('agreed', 38), column('signed', 30)],
    rows: proposals.map((proposal) => [
      formatDay(proposal.agreed),
      proposal.terms,
      proposal.needs
        .map(({ side, who }) => {
          const act = signOffs.find((each) => each.proposal === proposal.id && each.side === side);
          return act === undefined
            ? `${side}: not signed (${who})`
            : `${side}: ${act.state} ${formatDay(act.when)}, ${act.instrument ?? act.by}`;
        })
        .join('\n'),
    ]),
    records: proposals.map((proposal) => ({
      ...proposal,
      ...days(proposal, proposal.agreed),
      agreed: formatDay(proposal.agreed),
      extends_to: proposal.extends_to === undefined ? null : formatDay(proposal.extends_to),
      sign_offs: signOffs
        .filter((act) => act.proposal === proposal.id)
        .map((act) => ({ ...act, ...days(act, act.when), when: formatDay(act.when) })),
    })),
  }),
  positions: ({ positions }) => ({
    columns: [DAY, column('topic', 16), column('side', 5), column('position', 47)],
    rows: positions.map(({ from, topic, side, position }) => [formatDay(from), topic, side, position]),
    records: positions.map((position) => ({
      ...position,
      ...days(position, position.from),
      from: formatDay(position.from),
    })),
  }),
  flashpoints: ({ flashpoints }) => ({
    columns: [column('topic', 18), DAY, column('what happened', 50)],
    rows: flashpoints.flatMap(({ name, events }) =>
      events.map(({ when, what }, index) => [index === 0 ? name : '', formatDay(when), what]),
    ),
    records: flashpoints.map(({ events, ...flashpoint }) => ({
      ...flashpoint,
      events: events.map((event) => ({ ...event, ...days(event, event.when), when: formatDay(event.when) })),
    })),
  }),
  deals: ({ deals }) => ({
    columns: [DAY, column('partner', 20), column('rate', 14), column('terms', 34)],
    rows: deals.map(({ when, partner, rate, terms }) => [formatDay(when), partner, rate, terms ?? '']),
    records: deals.map((deal) => ({ ...deal, ...days(deal, deal.when), when: formatDay(deal.when) })),
  }),
  controls: ({ controls }) => ({
    columns: [DAY, column('side', 5), column('notice', 20), column('items', 24), column('state', 19)],
    rows: controls.map(({ from, side, notice, items, suspended, ended }) => [
      formatDay(from),
      side,
      notice,
      items,
      ended !== undefined
        ? `ended ${formatDay(ended)}`
        : suspended === undefined
          ? 'in force'
          : `suspended ${suspended.until === undefined ? '' : `until ${formatDay(suspended.until)}`}`,
    ]),
    records: controls.map(({ suspended, ended, ...control }) => ({
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
  }),
  balance: ({ balance }) => ({
    columns: [column('period', 14), column('deficit $bn', 12), column('', 53)],
    rows: [
      ...balance.figures.map(({ period, deficit, note }) => [period, deficit, note ?? '']),
      ...progressOf(balance).map(({ target, against, latest }) => [
        'aimed at',
        `-${target.cut}`,
        `${target.who}, ${formatDay(target.when)}: ${target.aim} ${
          latest === undefined
            ? `No whole year after ${against} is known.`
            : `${latest.period} is ${latest.cut} under ${against}: ${latest.reached ? 'reached' : 'not reached'}.`
        }`,
      ]),
    ],
    records: [
      ...balance.figures.map((figure) => ({ kind: 'figure', ...figure, known: formatDay(figure.known) })),
      ...progressOf(balance).map(({ target, latest }) => ({
        kind: 'target',
        ...target,
        ...days(target, target.when),
        when: formatDay(target.when),
        progress: latest ?? null,
      })),
    ],
  }),
  sectors: ({ sectors }, { ledger }) => ({
    columns: [column('sector', 24), column('codes', 36), column('by', 19)],
    rows: sectors.map(({ name, lists, cite }) => [
      name,
      lists.flatMap((list) => ledger.lists.get(list as never) ?? []).join(' '),
      cite,
    ]),
    records: sectors.map((sector) => ({
      ...sector,
      codes: sector.lists.flatMap((list) => ledger.lists.get(list as never) ?? []),
    })),
  }),
};

const days = (record: { readonly known?: Day | undefined }, told: Day) => ({
  known: formatDay(knownDay(record, told)),
});
