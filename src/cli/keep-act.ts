import { heldStoreAddress, storeAddress } from '../home/store-place.js';
import { failed, ok, type Result } from '../problem/index.js';
import {
  type Asked,
  actWords,
  type HeldAddress,
  inStore,
  nextWords,
  printStoreAddress,
  type Request,
  readTeamAt,
  recordedJson,
  recordIn,
  type TeamLedger,
} from '../store/index.js';
import { parseDay } from '../time/index.js';
import { openLaw } from '../truce.js';
import { now, today } from './clocks.js';
import { type ExitCode, print, printJson, refuse } from './session.js';
import { wrapText } from './table.js';

/** The flags of every command that records something. */
export interface ActFlags {
  readonly as?: string;
  readonly entryId?: string;
  readonly on?: string;
  readonly revision?: string;
  readonly json?: boolean;
}

/** Records a request in the team's store and says what came of it, a retry included. */
export const keepAct = async (request: Request, flags: ActFlags): Promise<ExitCode> => {
  const asked = readAsked(request, flags);
  const address = writableStore();
  if (!asked.ok) return refuse(asked.problems);
  if (!address.ok) return refuse(address.problems);
  const clock = { at: now(), today: today() };
  // Only the first member may begin a store; anything else would leave an empty one behind a mistyped path.
  const age = request.kind === 'member' && asked.value.as === undefined ? 'new' : 'old';
  const recorded = await inStore(address.value, age, (store) => recordIn(store, openLaw().ledger, asked.value, clock));
  if (!recorded.ok) return refuse(recorded.problems);
  const { entry, already } = recorded.value;
  if (flags.json) printJson(recordedJson(recorded.value));
  else {
    const said = already ? `Already recorded on ${entry.row.day}: ${actWords(entry)}.` : `${actWords(entry)}.`;
    print(wrapText([said, nextWords(recorded.value)].filter(Boolean).join('\n')));
  }
  return 0;
};

const readAsked = (request: Request, flags: ActFlags): Result<Asked> => {
  const on = flags.on === undefined ? undefined : parseDay(flags.on);
  if (on?.ok === false) return failed(...on.problems.map((problem) => ({ ...problem, where: '--on' })));
  const revision = flags.revision === undefined ? undefined : Number(flags.revision);
  if (revision !== undefined && !(Number.isInteger(revision) && revision > 0))
    return failed({
      code: 'bad-revision',
      where: '--revision',
      what: `'${flags.revision}' is no revision`,
      mend: 'write its number, counted from 1',
    });
  return ok({
    request,
    ...(flags.as === undefined ? {} : { as: flags.as }),
    ...(flags.entryId === undefined ? {} : { id: flags.entryId }),
    ...(revision === undefined ? {} : { revision }),
    ...(on === undefined ? {} : { on: on.value }),
  });
};

/** The store that a command writes to. */
export const writableStore = (): Result<HeldAddress> => {
  const address = storeAddress();
  if (address.kind !== 'none') return ok(address);
  return failed({
    code: 'no-store',
    where: '--store',
    what: 'a team ledger cannot be kept nowhere',
    mend: 'give a file or postgres://…, or leave --store out',
  });
};

/** The team's ledger for reading, with the place it was read from; nothing was begun when there is none. */
export const heldTeam = async (): Promise<
  Result<{ readonly team: TeamLedger; readonly where: string } | undefined>
> => {
  const address = heldStoreAddress();
  if (address === undefined) return ok(undefined);
  const team = await readTeamAt(address);
  return team.ok ? ok({ team: team.value, where: printStoreAddress(address) }) : team;
};

export const NO_TEAM = 'No team ledger was begun here; truce team add NAME --role signer begins one.';
