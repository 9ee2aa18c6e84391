import { canonical, GENESIS } from '../ledger/index.js';
import { failed, ok, type Problem, type Result } from '../problem/index.js';
import { type Day, formatDay } from '../time/index.js';
import { type Act, type Entry, type EntryRow, hashOfRow, makeEntry, placeOf, readEntry } from './entry.js';
import { refusal } from './rules.js';
import { after, apply, copyOf, NOBODY, type TeamState } from './team-state.js';

/**
 * A team's own ledger: append-only entries, each hashed over everything before it, and the state folded from them. Only
 * `readTeamLedger` and `record` make one, so whoever holds one holds a chain in which every rule was kept.
 */
export interface TeamLedger {
  readonly entries: readonly Entry[];
  readonly state: TeamState;
}

export const EMPTY_TEAM: TeamLedger = { entries: [], state: NOBODY };

/** The hash of the last entry. */
export const teamHead = (team: TeamLedger): string => team.entries.at(-1)?.row.hash ?? GENESIS;

/** Reads rows into a ledger; the first that does not follow is named, and nothing after it is believed. */
export const readTeamLedger = (rows: readonly EntryRow[]): Result<TeamLedger> => extend(EMPTY_TEAM, rows);

/** The same ledger with rows at its end that were made elsewhere, each asked everything that `record` asks. */
export const extend = (team: TeamLedger, rows: readonly EntryRow[]): Result<TeamLedger> => {
  const state = copyOf(team.state);
  let head = teamHead(team);
  const entries = [...team.entries];
  for (const row of rows) {
    if (row.seq !== entries.length + 1 || row.prev !== head || hashOfRow(row) !== row.hash)
      return failed(brokenChain(row, entries.length + 1));
    const entry = readEntry(row);
    if (!entry.ok) return entry;
    const refused = refusal(state, row.actor, entry.value.day, entry.value.act);
    if (refused !== undefined)
      return failed({ ...refused, where: placeOf(row), what: `breaks a rule: ${refused.what}` });
    apply(state, entry.value);
    head = row.hash;
    entries.push(entry.value);
  }
  return ok({ entries, state });
};

const brokenChain = (row: EntryRow, seq: number): Problem => ({
  code: 'broken-team-ledger',
  where: row.seq === seq ? placeOf(row) : `entry ${seq}`,
  what: 'the chain of the team ledger is broken here: this entry was changed after it was recorded, or one is gone',
  mend: 'restore the store from an export (truce ledger import into an empty one); --store none reads the shipped law alone',
});

/** What a person asks to be recorded: the act without what the ledger itself knows. */
export type Request =
  | Exclude<Act, { readonly of: string } | { readonly kind: 'propose' }>
  | (Omit<Extract<Act, { readonly kind: 'propose' }>, 'revises'> & { readonly revise: boolean })
  | WithoutOf<Extract<Act, { readonly of: string }>>;

// Distributes over the union, as a plain Omit would not.
type WithoutOf<T> = T extends unknown ? Omit<T, 'of'> : never;

export interface Asked {
  readonly request: Request;
  /** Who acts; left out only for the first member of a team. */
  readonly as?: string;
  /** The id that the client chose; without one, the ledger gives an id that makes a plain repetition a retry. */
  readonly id?: string;
  /** The revision that is meant; the current one when left out. */
  readonly revision?: number;
  /** The hash of the last entry about the proposal that its reader saw; whatever came later was not considered. */
  readonly seen?: string;
  readonly on?: Day;
}

export interface Clock {
  /** The instant, ISO with milliseconds. */
  readonly at: string;
  readonly today: Day;
}

export interface Recorded {
  readonly team: TeamLedger;
  readonly entry: Entry;
  /** The entry was there before: this was a retry, and nothing was written. */
  readonly already: boolean;
}

/**
 * The ledger with one more entry, or why there may be none. The same id with the same request answers with the entry
 * that is there already, so that a retry can never sign twice; the same id with another request is refused.
 */
export const record = (team: TeamLedger, asked: Asked, clock: Clock): Result<Recorded> => {
  const { request } = asked;
  const before = asked.id === undefined ? repeated(team, asked) : team.entries.find(({ row }) => row.id === asked.id);
  if (before !== undefined) return isSame(before, asked) ? ok({ team, entry: before, already: true }) : taken(before);
  const on = asked.on ?? later(clock.today, team.state.last?.day);
  if (asked.on !== undefined && asked.on > clock.today) return failed(ahead(asked.on, clock.today));
  const actor = asked.as ?? (team.entries.length === 0 && request.kind === 'member' ? request.name : undefined);
  if (actor === undefined) return failed(noActor(team));
  const act = actOf(team.state, asked);
  const refused = refusal(team.state, actor, on, act) ?? otherRevision(team.state, asked) ?? unseen(team.state, asked);
  if (refused !== undefined) return failed(refused);
  const entry = makeEntry(team.entries.at(-1)?.row, {
    id: asked.id ?? newId(team, request, actor),
    actor,
    at: clock.at,
    day: on,
    act,
  });
  if (!entry.ok) return entry;
  const { value } = entry;
  return ok({
    team: { entries: [...team.entries, value], state: after(team.state, value) },
    entry: value,
    already: false,
  });
};

/** A machine whose clock runs a day behind still records after what is there. */
const later = (today: Day, last: Day | undefined): Day => (last !== undefined && last > today ? last : today);

const actOf = (state: TeamState, { request }: Asked): Act => {
  switch (request.kind) {
    case 'member':
      return request;
    case 'propose': {
      const { revise, ...text } = request;
      const revises = state.proposals.get(request.proposal)?.hash ?? GENESIS;
      return revise ? { ...text, revises } : text;
    }
    case 'review':
    case 'sign':
    case 'decline':
    case 'withdraw':
      return { ...request, of: state.proposals.get(request.proposal)?.hash ?? GENESIS };
  }
};

const otherRevision = (state: TeamState, { request, revision }: Asked): Problem | undefined => {
  if (request.kind === 'member' || revision === undefined) return undefined;
  const stands = state.proposals.get(request.proposal)?.revision;
  if (stands === undefined || stands === revision) return undefined;
  return {
    code: 'revised',
    where: '--revision',
    what: `'${request.proposal}' stands at revision ${stands}, not ${revision}`,
    mend: `read it with truce proposals ${request.proposal}`,
  };
};

const unseen = (state: TeamState, { request, seen }: Asked): Problem | undefined => {
  if (request.kind === 'member' || seen === undefined) return undefined;
  const last = state.proposals.get(request.proposal)?.trail.at(-1);
  if (last === undefined || last.row.hash === seen) return undefined;
  return {
    code: 'changed-meanwhile',
    where: 'ID',
    what: `something was done about '${request.proposal}' since it was read: ${placeOf(last.row)} by ${last.row.actor}`,
    mend: `read it again with truce proposals ${request.proposal}`,
  };
};

/** What an id is given for: of the entries about one thing by one person, the second is `…/2`. */
const stemOf = (request: Request, actor: string): string => {
  switch (request.kind) {
    case 'member':
      return `member/${request.name}`;
    case 'review':
      return `${request.proposal}/review/${actor}`;
    case 'propose':
    case 'sign':
    case 'decline':
    case 'withdraw':
      return `${request.proposal}/${request.kind}`;
  }
};

const newId = (team: TeamLedger, request: Request, actor: string): string => {
  const ids = new Set(team.entries.map(({ row }) => row.id));
  const stem = stemOf(request, actor);
  let count = 1;
  while (ids.has(`${stem}/${count}`)) count += 1;
  return `${stem}/${count}`;
};

/** Without an id of the client's, a request that says what its last like said is a retry of it. */
const repeated = (team: TeamLedger, asked: Asked): Entry | undefined => {
  const { request } = asked;
  const like = team.entries.filter(
    ({ row, act }) =>
      act.kind === request.kind &&
      (act.kind === 'member' && request.kind === 'member'
        ? act.name === request.name
        : act.kind !== 'member' && request.kind !== 'member' && act.proposal === request.proposal) &&
      (act.kind !== 'review' || (row.actor === asked.as && act.of === hashOf(team.state, act.proposal))),
  );
  // A proposal is first made once, and revised any number of times.
  const last = request.kind === 'propose' && !request.revise ? like.at(0) : like.at(-1);
  return last !== undefined && isSame(last, asked) ? last : undefined;
};

const hashOf = (state: TeamState, proposal: string): string | undefined => state.proposals.get(proposal)?.hash;

/** Whether an entry records this request: who, what, and the day where one was named. */
const isSame = (entry: Entry, { request, as, on }: Asked): boolean =>
  canonical(requested(entry.act)) === canonical(withoutRevise(request)) &&
  (entry.row.actor === as || (as === undefined && entry.row.seq === 1)) &&
  (on === undefined || on === entry.day);

const requested = (act: Act): object => {
  const { of: _, revises: __, ...said } = act as Act & { readonly of?: string; readonly revises?: string };
  return said;
};

const withoutRevise = (request: Request): object => {
  const { revise: _, ...said } = request as Request & { readonly revise?: boolean };
  return said;
};

const taken = ({ row }: Entry): Result<never> =>
  failed({
    code: 'id-taken',
    where: '--entry-id',
    what: `'${row.id}' is entry ${row.seq}, in which ${row.actor} recorded something else`,
    mend: 'choose another id; a retry gives the same id with the same content',
  });

const ahead = (on: Day, today: Day): Problem => ({
  code: 'day-ahead',
  where: '--on',
  what: `${formatDay(on)} is still to come`,
  mend: `today is ${formatDay(today)}; the days on which law binds goods stand in the proposal`,
});

const noActor = (team: TeamLedger): Problem => ({
  code: 'no-actor',
  where: '--as',
  what: 'nobody is named who does this',
  mend:
    team.entries.length === 0
      ? 'make the first member: truce team add NAME --role signer'
      : 'add --as WHO, a member of the team',
});
