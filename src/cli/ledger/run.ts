import { heldStoreAddress } from '../../home/store-place.js';
import { brokenLink, headOf, type Ledger } from '../../ledger/index.js';
import type { Problem, Result } from '../../problem/index.js';
import { formatDay } from '../../time/index.js';
import { openLaw } from '../../truce.js';
import { type ExitCode, print, printJson, refuse } from '../session.js';
import { wrapText } from '../table.js';

interface VerifyFlags {
  readonly json?: boolean;
  readonly head?: string;
}

/** `truce ledger verify`: the chain of the law that ships, and that of the team's own ledger. */
export const runVerify = async (flags: VerifyFlags): Promise<ExitCode> => {
  const { ledger } = openLaw();
  const broken = brokenLink(ledger);
  const team = await verifyTeam(ledger);
  const links = new Set([...ledger.events.map(({ hash }) => hash), ...(team?.links ?? [])]);
  const missing = flags.head !== undefined && !links.has(flags.head) ? [noSuchHead(flags.head)] : [];
  const problems = [...(team?.problems ?? []), ...missing];
  const holds = broken === undefined && problems.length === 0;
  if (flags.json)
    printJson({
      holds,
      broken_at: broken ?? team?.problems[0]?.where ?? null,
      events: ledger.events.length,
      instruments: ledger.instruments.size,
      head: headOf(ledger),
      verified_to: ledger.reach.map((reach) => ({
        importer: reach.importer,
        origins: reach.origins,
        day: formatDay(reach.verifiedTo),
      })),
      team: team === undefined ? null : teamJson(team),
      problems,
    });
  else {
    print(shippedWords(ledger, broken));
    if (team !== undefined && team.problems.length === 0)
      print(`The chain of ${team.links.length} entries in ${team.where} holds; its head is\n${team.head}`);
    refuse(problems);
  }
  return holds ? 0 : 1;
};

const shippedWords = (ledger: Ledger, broken: string | undefined): string =>
  broken === undefined
    ? `The chain of ${ledger.events.length} events from ${ledger.instruments.size} instruments holds; its head is\n${headOf(ledger)}`
    : wrapText(
        `The chain is broken at ${broken}: that event, its instrument, its measure or its list was changed after it was recorded`,
      );

interface VerifiedTeam {
  readonly where: string;
  readonly links: readonly string[];
  readonly head: string | undefined;
  readonly problems: readonly Problem[];
}

/** Every link, every rule, the database's own files, and whether what was signed still fits the law. */
const verifyTeam = async (shipped: Ledger): Promise<VerifiedTeam | undefined> => {
  const address = heldStoreAddress();
  if (address === undefined) return undefined;
  const { inStore, printStoreAddress, readTeam, teamHead, withTeam } = await import('../../store/index.js');
  const where = printStoreAddress(address);
  const team = await inStore(address, 'old', async (store) => {
    const read = await readTeam(store);
    const sound = await store.integrity();
    return read.ok && !sound.ok ? sound : read;
  });
  if (!team.ok) return { where, links: [], head: undefined, problems: team.problems };
  const fits: Result<Ledger> = withTeam(shipped, team.value.state);
  return {
    where,
    links: team.value.entries.map(({ row }) => row.hash),
    head: teamHead(team.value),
    problems: fits.ok ? [] : fits.problems,
  };
};

const teamJson = ({ where, links, head, problems }: VerifiedTeam) => ({
  store: where,
  holds: problems.length === 0,
  broken_at: problems[0]?.where ?? null,
  entries: problems.length === 0 ? links.length : null,
  head: head ?? null,
});

const noSuchHead = (head: string): Problem => ({
  code: 'unknown-head',
  where: '--head',
  what: `no chain here has the link ${head}`,
  mend: 'either the hash was noted elsewhere, or history was cut off or written anew: compare with an export',
});
