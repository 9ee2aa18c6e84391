import { talksAsked, talksJson } from '../../answers/talks.js';
import type { TalksTopic } from '../../answers/talks-topics.js';
import type { Law } from '../../assessment/index.js';
import { progressOf, type Talks } from '../../talks/index.js';
import { formatDay } from '../../time/index.js';
import { askedHere } from '../asked.js';
import { keepReceipt } from '../receipt-option.js';
import { type ExitCode, print, printJson, refuse } from '../session.js';
import { printTable } from '../table.js';
import type { TalksFlags } from './command.js';

/** A topic as rows of text. */
interface Shown {
  readonly columns: readonly { readonly title: string; readonly width: number }[];
  readonly rows: readonly (readonly string[])[];
}

/** `truce talks TOPIC`. */
export const runTalks = async (topic: string, flags: TalksFlags): Promise<ExitCode> => {
  const asked = await askedHere();
  if (!asked.ok) return refuse(asked.problems);
  const answer = talksAsked(asked.value, { topic, known: flags.known });
  if (!answer.ok) return refuse(answer.problems);
  const kept = await keepReceipt(flags.receipt, asked.value, {
    door: 'talks',
    question: { topic, known: flags.known },
    json: talksJson(answer.value),
  });
  if (!kept.ok) return refuse(kept.problems);
  const { talks, law, known } = answer.value;
  const shown = SHOW[answer.value.topic](talks, law);
  if (flags.json) printJson(talksJson(answer.value));
  else if (shown.rows.length === 0) print(`Nothing was known of this on ${formatDay(known)}.`);
  else print(printTable(shown.columns, shown.rows));
  return 0;
};

const DAY = { title: 'day', width: 11 } as const;
const column = (title: string, width: number) => ({ title, width });

const SHOW: Readonly<Record<TalksTopic, (talks: Talks, law: Law) => Shown>> = {
  rounds: ({ rounds }) => ({
    columns: [DAY, column('place', 17), column('who', 22), column('outcome', 29)],
    rows: rounds.map((round) => [
      formatDay(round.from),
      `${round.sequence === undefined ? '' : `${round.sequence}. `}${round.place}`,
      Object.values(round.delegations).flat().join('; '),
      round.outcome,
    ]),
  }),
  statements: ({ statements }) => ({
    columns: [DAY, column('who', 20), column('said', 48)],
    rows: statements.map(({ when, who, office, claims }) => [formatDay(when), `${who}, ${office}`, claims]),
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
  }),
  positions: ({ positions }) => ({
    columns: [DAY, column('topic', 16), column('side', 5), column('position', 47)],
    rows: positions.map(({ from, topic, side, position }) => [formatDay(from), topic, side, position]),
  }),
  flashpoints: ({ flashpoints }) => ({
    columns: [column('topic', 18), DAY, column('what happened', 50)],
    rows: flashpoints.flatMap(({ name, events }) =>
      events.map(({ when, what }, index) => [index === 0 ? name : '', formatDay(when), what]),
    ),
  }),
  deals: ({ deals }) => ({
    columns: [DAY, column('partner', 20), column('rate', 14), column('terms', 34)],
    rows: deals.map(({ when, partner, rate, terms }) => [formatDay(when), partner, rate, terms ?? '']),
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
  }),
  sectors: ({ sectors }, { ledger }) => ({
    columns: [column('sector', 24), column('codes', 36), column('by', 19)],
    rows: sectors.map(({ name, lists, cite }) => [
      name,
      lists.flatMap((list) => ledger.lists.get(list as never) ?? []).join(' '),
      cite,
    ]),
  }),
};
