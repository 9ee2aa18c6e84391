import { canonical, type Ledger } from '../ledger/index.js';
import { failed, ok, type Problem, type Result } from '../problem/index.js';
import { type EntryRow, type ProposalText, placeOf } from './entry.js';
import type { Signing } from './proposal-file.js';
import type { HeldAddress } from './store-address.js';
import { unfitLaw, wouldSign } from './team-law.js';
import { type Asked, type Clock, type Recorded, readTeamLedger, record, type TeamLedger } from './team-ledger.js';
import { signedProposals, type TeamState } from './team-state.js';
import { openStore, type TeamStore } from './team-store.js';

/** The team's ledger as its store holds it, every link and every rule asked again. */
export const readTeam = async (store: TeamStore): Promise<Result<TeamLedger>> => {
  const rows = await store.rows();
  return rows.ok ? readTeamLedger(rows.value) : rows;
};

/** The same of the store at an address, opened and closed. */
export const readTeamAt = async (address: HeldAddress): Promise<Result<TeamLedger>> =>
  inStore(address, 'old', readTeam);

/** Does something with the store at an address, and closes it whatever comes of it. */
export const inStore = async <T>(
  address: HeldAddress,
  age: 'new' | 'old',
  work: (store: TeamStore) => Promise<Result<T>>,
): Promise<Result<T>> => {
  const store = await openStore(address, age);
  if (!store.ok) return store;
  try {
    return await work(store.value);
  } finally {
    await store.value.close();
  }
};

/**
 * Records what is asked, or says why not. What is proposed or signed must fit the law that ships with the program. That
 * takes seconds, so it is asked once before other writers have to wait, and under the lock only if the law of the team
 * has moved meanwhile.
 */
export const recordIn = async (
  store: TeamStore,
  shipped: Ledger,
  asked: Asked,
  clock: Clock,
): Promise<Result<Recorded>> => {
  const judge = remembering((...question: Question) => wouldSign(shipped, ...question));
  const decide = (rows: readonly EntryRow[]): Result<Recorded & { readonly append: readonly EntryRow[] }> => {
    const team = readTeamLedger(rows);
    if (!team.ok) return team;
    const recorded = record(team.value, asked, clock);
    if (!recorded.ok) return recorded;
    const { entry, already } = recorded.value;
    if (already) return ok({ ...recorded.value, append: [] });
    const problems = judged(team.value.state, recorded.value, judge);
    return problems.length > 0 ? failed(...problems) : ok({ ...recorded.value, append: [entry.row] });
  };
  const rows = await store.rows();
  if (!rows.ok) return rows;
  const rehearsal = decide(rows.value);
  return rehearsal.ok && !rehearsal.value.already ? store.append(decide) : rehearsal;
};

type Question = [TeamState, ProposalText, Signing];

const judged = (
  before: TeamState,
  { entry }: Recorded,
  judge: (...question: Question) => readonly Problem[],
): readonly Problem[] => {
  const { act, day, row } = entry;
  const text = act.kind === 'propose' ? act : act.kind === 'sign' ? before.proposals.get(act.proposal) : undefined;
  return text === undefined ? [] : judge(before, text, { by: row.actor, on: day });
};

/** The same question is answered once: what was signed so far, this text, this signature. */
const remembering = (judge: (...question: Question) => readonly Problem[]) => {
  const answers = new Map<string, readonly Problem[]>();
  return (...question: Question): readonly Problem[] => {
    const [state, { proposal, title, file, text }, { by, on }] = question;
    const signed = signedProposals(state).map(({ hash, closed }) => [hash, closed]);
    const key = canonical([signed, proposal, title, file, text, by, on]);
    const answer = answers.get(key) ?? judge(...question);
    answers.set(key, answer);
    return answer;
  };
};

export interface Imported {
  readonly team: TeamLedger;
  readonly append: readonly EntryRow[];
}

/**
 * Appends the entries of an export that the store does not have yet. The two must tell one history: every entry that both
 * have is the same, so a store only ever takes its own continuation, or everything when it is empty.
 */
export const importInto = (store: TeamStore, shipped: Ledger, rows: readonly EntryRow[]): Promise<Result<Imported>> => {
  const read = readTeamLedger(rows);
  if (!read.ok) return Promise.resolve(read);
  const unfit = unfitLaw(shipped, read.value.state);
  if (unfit.length > 0) return Promise.resolve(failed(...unfit));
  return store.append((held): Result<Imported> => {
    const mine = readTeamLedger(held);
    if (!mine.ok) return mine;
    const parted = held.find((row, index) => index < rows.length && rows[index]?.hash !== row.hash);
    if (parted !== undefined) return failed(otherHistory(parted));
    const team = held.length > rows.length ? mine.value : read.value;
    return ok({ team, append: rows.slice(held.length) });
  });
};

const otherHistory = (parted: EntryRow): Problem => ({
  code: 'other-history',
  where: placeOf(parted),
  what: 'the file and the store tell different histories from here on',
  mend: 'two ledgers are never merged: import into an empty store, and propose again what only one of them has',
});
