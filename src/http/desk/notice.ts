import type { Instrument, Ledger } from '../../ledger/index.js';
import { type Desk, type Event, type EventType, enqueue, eventsOf } from '../../store/desk/index.js';
import { type Entry, entryJson, type Proposal, type TeamLedger } from '../../store/index.js';
import { type Day, formatDay } from '../../time/index.js';

/** What the ledgers say now. */
export interface Standing {
  readonly law: Ledger;
  readonly team: TeamLedger;
  readonly now: string;
  readonly today: Day;
}

/**
 * Puts what is new in the ledgers into the queue of every webhook that asked for it. The ledgers themselves are looked at, so that
 * what was recorded at the command line is told as well, and what happened while no server ran. How far was told is kept
 * beside the queue and moves with it in one transaction: nothing is told twice or left out.
 */
export const notice = async (desk: Desk, { law, team, now, today }: Standing): Promise<void> => {
  const known = [...law.instruments.values()].filter((each) => each.known <= today);
  const marks = { entries: String(team.entries.length), law: JSON.stringify(known.map(({ id }) => id).sort()) };
  const isTold = (held: Readonly<Record<string, string>>): boolean =>
    held.entries === marks.entries && held.law === marks.law;
  if (isTold(await heldMarks(desk.db))) return;
  await desk.alone(async (db) => {
    const held = await heldMarks(db);
    if (isTold(held)) return;
    // What stood when this was first asked is no news.
    const entries = held.entries === undefined ? [] : team.entries.slice(Number(held.entries));
    const before = new Set<string>(held.law === undefined ? known.map(({ id }) => id) : JSON.parse(held.law));
    const events = [
      ...entries.flatMap((entry) => eventOfEntry(team, entry)),
      ...known.filter(({ id }) => !before.has(id)).map(eventOfInstrument),
    ];
    for (const webhook of await db.selectFrom('webhooks').selectAll().execute()) {
      const wanted = new Set(eventsOf(webhook));
      for (const event of events) if (wanted.has(event.type)) await enqueue(db, webhook.id, event, now);
    }
    for (const [name, value] of Object.entries(marks))
      await db
        .insertInto('marks')
        .values({ name, value })
        .onConflict((conflict) => conflict.column('name').doUpdateSet({ value }))
        .execute();
  });
};

const heldMarks = async (db: Desk['db']): Promise<Readonly<Record<string, string>>> =>
  Object.fromEntries(
    (await db.selectFrom('marks').selectAll().execute()).map(({ name, value }) => [name, value] as const),
  );

const eventOfEntry = (team: TeamLedger, entry: Entry): readonly Event[] => {
  const type = typeOf(entry);
  if (type === undefined || entry.act.kind === 'member') return [];
  const proposal = team.state.proposals.get(entry.act.proposal);
  return [{ type, subject: `entry/${entry.row.hash}`, data: { entry: entryJson(entry), proposal: shortOf(proposal) } }];
};

const typeOf = ({ act }: Entry): EventType | undefined => {
  switch (act.kind) {
    case 'member':
      return undefined;
    case 'propose':
      return act.revises === undefined ? 'proposal.made' : 'proposal.revised';
    case 'review':
      return 'proposal.reviewed';
    case 'sign':
      return 'proposal.signed';
    case 'decline':
      return 'proposal.declined';
    case 'withdraw':
      return 'proposal.withdrawn';
  }
};

/** A proposal without its text: who wants that asks for it, and shows who they are. */
const shortOf = (proposal: Proposal | undefined) =>
  proposal === undefined
    ? null
    : {
        id: proposal.proposal,
        title: proposal.title,
        state: proposal.state,
        revision: proposal.revision,
        authors: proposal.authors,
      };

const eventOfInstrument = ({ id, title, citation, kind, by, known, url }: Instrument): Event => ({
  type: 'law.known',
  subject: `instrument/${id}`,
  data: { instrument: { id, title, citation, kind, by, known: formatDay(known), url: url ?? null } },
});
