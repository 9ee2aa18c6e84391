import { append, checkLedger, type LawEvent, type Ledger } from '../ledger/index.js';
import { assert, failed, ok, type Problem, type Result } from '../problem/index.js';
import { checkRegime, fold } from '../regime/index.js';
import { type ProposedInstrument, readProposal, type Signing } from './proposal-file.js';
import { type Proposal, signedProposals, type TeamState } from './team-state.js';

/**
 * The shipped ledger with what the team signed at its end, each proposal an instrument known from the day of its
 * signing. Nothing else of a team's ledger comes here: no proposal, review or note, so none of them can change a rate.
 */
export const withTeam = (shipped: Ledger, team: TeamState): Result<Ledger> => {
  const signed = signedProposals(team);
  if (signed.length === 0) return ok(shipped);
  const read = signed.map((proposal) => readProposal(proposal, signingOf(proposal)));
  const problems = read.flatMap((each) => (each.ok ? [] : each.problems));
  if (problems.length > 0) return failed(...problems);
  const acts = read.flatMap((each) => (each.ok ? [each.value] : []));
  const ledger = acts.reduce(appendAct, shipped);
  const unfit = check(ledger, acts);
  return unfit.length > 0 ? failed(...unfit.map(laterUnfit)) : ok(ledger);
};

const signingOf = (proposal: Proposal): Signing => {
  assert(proposal.closed !== undefined, 'a signed proposal has its signature');
  return proposal.closed;
};

/** What was wrong when the law changed under a proposal that is signed already. */
const laterUnfit = (problem: Problem): Problem => ({
  ...problem,
  what: `a signed proposal of the team no longer fits the law: ${problem.what}`,
  mend: `${problem.mend}; propose and sign its retraction; --store none reads the shipped law alone`,
});

/**
 * What would be wrong with the law if this were signed so: the file, its references, its spans, and circles that only
 * the fold shows. Asked when a proposal is made and again when it is signed, since the law may have moved between.
 */
export const wouldSign = (
  shipped: Ledger,
  team: TeamState,
  proposal: Parameters<typeof readProposal>[0],
  signing: Signing,
): readonly Problem[] => {
  const act = readProposal(proposal, signing);
  const before = withTeam(shipped, team);
  if (!act.ok) return act.problems;
  if (!before.ok) return before.problems;
  const ledger = appendAct(before.value, act.value);
  const unfit = check(ledger, [act.value]);
  return unfit.length > 0 ? unfit : checkRegime(fold(ledger));
};

/** Everything wrong with the law as the team has it, circles included: asked once when a whole history comes in. */
export const unfitLaw = (shipped: Ledger, team: TeamState): readonly Problem[] => {
  const ledger = withTeam(shipped, team);
  if (!ledger.ok) return ledger.problems;
  return ledger.value === shipped ? [] : checkRegime(fold(ledger.value));
};

const appendAct = (ledger: Ledger, { instrument, events }: ProposedInstrument): Ledger =>
  append({ ...ledger, instruments: new Map([...ledger.instruments, [instrument.id, instrument]]) }, events);

/**
 * The checks of the law over what stands: events that were taken back, and the taking back itself, are left out, so
 * that a retraction mends what it retracts.
 */
const check = (ledger: Ledger, acts: readonly ProposedInstrument[]): readonly Problem[] => {
  const places = new Map<string, string>();
  for (const { events, places: lines } of acts) {
    for (const [index, event] of events.entries()) {
      places.set(event.id, lines[index] ?? '');
      if (event.kind === 'measure') places.set(event.measure.id, lines[index] ?? '');
    }
  }
  const placeOf = (id: string): string => places.get(id) ?? id;
  const ids = new Set(ledger.events.map(({ event }) => event.id));
  const retractions = ledger.events.flatMap(({ event }) => (event.kind === 'retract' ? [event] : []));
  const gone = new Set<string>(retractions.map(({ event }) => event));
  const stands = (event: LawEvent): boolean => event.kind !== 'retract' && !gone.has(event.id);
  const dangling = retractions
    .filter(({ event }) => !ids.has(event))
    .map(
      ({ id, event }): Problem => ({
        code: 'unknown-reference',
        where: placeOf(id),
        what: `there is no event ${event}`,
        mend: 'name it as instrument#place, counted from 1',
      }),
    );
  return [
    ...dangling,
    ...checkLedger({ ...ledger, events: ledger.events.filter(({ event }) => stands(event)) }, placeOf),
  ];
};
