import type { FileChange, FileDeadline } from '../brief/index.js';
import type { Ledger } from '../ledger/index.js';
import { type Cents, cents, printDollars } from '../money/index.js';
import type { FeeChange, MovedLine } from '../portfolio/index.js';
import { formatHtsCode, trustedHtsCode } from '../schedule/index.js';
import { formatDay } from '../time/index.js';
import { citationsOf, type DeadlinesPage } from './deadlines.js';
import { shipmentsJson } from './shipments-json.js';

/** Amounts are decimal strings in dollars, days ISO. docs/deadlines.md describes it. */
export const deadlinesJson = (page: DeadlinesPage) => ({
  files: page.files,
  on: formatDay(page.on),
  known: formatDay(page.known),
  until: page.until === undefined ? null : formatDay(page.until),
  verified_to: page.verifiedTo === undefined ? null : formatDay(page.verifiedTo),
  lines: page.turns.lines,
  unread: page.turns.unread,
  scenarios: page.outcomes.map(({ name, ledger, deadlines, still }) => ({
    name,
    deadlines: deadlines.map((deadline) => deadlineJson(deadline, ledger, page)),
    moves_nothing: still,
  })),
  shipments: page.shipments === undefined ? null : shipmentsJson(page.shipments),
});

const deadlineJson = (
  { day, cost, changes, lowValue, agreed }: FileDeadline,
  ledger: Ledger,
  { on }: DeadlinesPage,
) => ({
  day: formatDay(day),
  days_left: day - on,
  lines: cost.lines,
  value: printDollars(cost.value),
  unknown: cost.unknown,
  unknown_touched: cost.open,
  missing: cost.missing,
  moves: cost.moves,
  duty: changeJson(cost),
  by_program: cost.byProgram.map(({ program, ...sides }) => ({ program, ...changeJson(sides) })),
  fees: { mpf: changeJson(cost.fees.mpf), hmf: changeJson(cost.fees.hmf), entries: cost.fees.entries },
  low_value: lowValue === undefined ? null : { lines: lowValue.lines, value: printDollars(lowValue.value) },
  changes: changes.map((change) => lawJson(change, ledger)),
  agreed_not_signed: agreed,
  moved: cost.moved.map(movedJson),
});

const changeJson = ({ before, after }: FeeChange) => ({
  before: printDollars(before),
  after: printDollars(after),
  difference: printDollars(cents(after - before)),
});

const lawJson = (change: FileChange, ledger: Ledger) => ({
  id: change.id,
  kind: change.kind,
  imposes: change.imposes,
  name: change.name,
  if_nobody_signs: change.what,
  signs: change.signs,
  times: change.times,
  wordings: change.wordings.map(({ end, cite }) => ({ end, cite })),
  cites: citationsOf(change, ledger),
});

const movedJson = ({ row, file, hts, origin, value, duties }: MovedLine) => {
  const [before, after] = duties as readonly [Cents, Cents];
  return {
    ...(file === undefined ? {} : { file }),
    row,
    hts: formatHtsCode(trustedHtsCode(hts)),
    origin,
    value: printDollars(value),
    ...changeJson({ before, after }),
  };
};
