import type { RefundLaw } from '../ledger/index.js';
import { type Cents, cents, NO_CENTS } from '../money/index.js';
import type { Problem } from '../problem/index.js';
import { type Day, formatDay } from '../time/index.js';
import type { RefundLine } from './assess-filed.js';
import type { CapeClaim } from './claims-file.js';
import { plainEntryNumber } from './entry-number.js';
import { type Filing, filingWords, isProtestOpen } from './filing.js';
import { type Interest, type InterestTerms, interestOn } from './interest.js';
import { type Liquidation, liquidationOf } from './liquidation.js';
import { bestRoute, type Cause, type Route, routesOf } from './routes.js';

/** What else runs on an entry and gets in the way of a refund, or must be told with it. */
export interface Overlap {
  readonly kind: 'drawback' | 'reconciliation' | 'ad-cvd' | 'protest' | 'cape-claim' | 'entry-type';
  readonly what: string;
}

/** One entry: its lines, what is due back with interest, and how and until when. */
export interface RefundEntry {
  /** As it is compared: without hyphens. Absent where the lines give none; each is then an entry by itself. */
  readonly entryNumber?: string;
  readonly lines: readonly RefundLine[];
  readonly entered?: Day;
  readonly filing: Filing;
  readonly deposited?: Day;
  readonly depositAssumed: boolean;
  readonly liquidation?: Liquidation;
  /** The sum of what is due back on its lines; what other lines owe is not taken off. */
  readonly dueBack: Cents;
  readonly byRuling: Cents;
  /** The sum of what was paid too little on its lines. */
  readonly dueToCbp: Cents;
  readonly unknown: number;
  readonly interest?: Interest;
  readonly routes: readonly Route[];
  readonly best: { readonly [C in Cause]?: Route };
  /** What is under way already: a claim that CBP accepted, or a protest. Then no other way is named. */
  readonly underWay?: 'claim' | 'protest';
  readonly overlaps: readonly Overlap[];
  readonly claim?: CapeClaim;
  readonly problems: readonly Problem[];
}

/** What entries are asked. */
export interface EntryQuestion {
  readonly on: Day;
  readonly paidOn: Day;
  readonly law: RefundLaw;
  readonly terms: InterestTerms;
  readonly claims: ReadonlyMap<string, CapeClaim>;
}

/** The lines of the files by entry, in the order in which each entry first stands in them. */
export const entriesOf = (lines: readonly RefundLine[]): readonly (readonly RefundLine[])[] => {
  const entries = new Map<string, RefundLine[]>();
  for (const [index, line] of lines.entries()) {
    const given = line.filed.taken.row.row.entry_number?.trim();
    const key = given ? plainEntryNumber(given) : `\n${index}`;
    const entry = entries.get(key);
    if (entry === undefined) entries.set(key, [line]);
    else entry.push(line);
  }
  return [...entries.values()];
};

export const refundEntry = (lines: readonly RefundLine[], question: EntryQuestion): RefundEntry => {
  const given = lines[0]?.filed.taken.row.row.entry_number?.trim();
  const number = given ? plainEntryNumber(given) : undefined;
  const claim = number === undefined ? undefined : question.claims.get(number);
  const { filing, problems } = filingOf(lines);
  const sums = sumsOf(lines);
  const common = {
    ...(number === undefined ? {} : { entryNumber: number }),
    lines,
    filing,
    ...sums,
    overlaps: overlapsOf(filing, claim),
    ...(claim === undefined ? {} : { claim }),
    problems,
  };
  const [entered, ...others] = new Set(lines.flatMap(({ on }) => on ?? []));
  // Without one day of entry there is nothing to count from, and what cannot be read is not guessed.
  if (entered === undefined || others.length > 0 || problems.length > 0)
    return { ...common, ...(entered === undefined ? {} : { entered }), depositAssumed: false, routes: [], best: {} };
  return { ...common, ...datedEntry(entered, lines, filing, sums, claim, question) };
};

const datedEntry = (
  entered: Day,
  lines: readonly RefundLine[],
  filing: Filing,
  { dueBack }: Sums,
  claim: CapeClaim | undefined,
  { on, paidOn, law, terms }: EntryQuestion,
) => {
  const deposited = filing.depositDay ?? entered;
  const depositAssumed = filing.depositDay === undefined;
  const interest = dueBack > 0 && deposited < paidOn ? interestOn(dueBack, deposited, paidOn, terms) : undefined;
  const dated = { entered, deposited, depositAssumed, ...(interest === undefined ? {} : { interest }) };
  if (law.routes === undefined || on < entered) return { ...dated, routes: [], best: {} };
  const liquidation = liquidationOf(filing, entered, on, law.routes);
  const origins = lines.flatMap(({ filed }) => filed.taken.row.line?.origin ?? []);
  const entry = { entered, deposited, depositAssumed, filing, origins, liquidation, claimed: claim?.accepted === true };
  const routes = routesOf(entry, law.routes, on);
  const underWay = underWayOf(filing, claim);
  if (underWay === 'protest') return { ...dated, liquidation, routes, best: {}, underWay };
  const best = bestOf(routes, lines);
  if (underWay === undefined) return { ...dated, liquidation, routes, best };
  return { ...dated, liquidation, routes, best: best.other === undefined ? {} : { other: best.other }, underWay };
};

/** A claim gives back what a ruling struck; a protest may be about anything. */
const underWayOf = (filing: Filing, claim: CapeClaim | undefined): RefundEntry['underWay'] => {
  if (claim?.accepted) return 'claim';
  return isProtestOpen(filing) ? 'protest' : undefined;
};

const bestOf = (routes: readonly Route[], lines: readonly RefundLine[]): RefundEntry['best'] => {
  const ruling = lines.some(({ byRuling }) => byRuling > 0) ? bestRoute(routes, 'ruling') : undefined;
  const other = lines.some(({ dueBack = 0, byRuling }) => dueBack > byRuling) ? bestRoute(routes, 'other') : undefined;
  return { ...(ruling === undefined ? {} : { ruling }), ...(other === undefined ? {} : { other }) };
};

interface Sums {
  readonly dueBack: Cents;
  readonly byRuling: Cents;
  readonly dueToCbp: Cents;
  readonly unknown: number;
}

const sumsOf = (lines: readonly RefundLine[]): Sums =>
  lines.reduce<Sums>(
    (sums, { dueBack, byRuling }) => ({
      dueBack: cents(sums.dueBack + Math.max(0, dueBack ?? 0)),
      byRuling: cents(sums.byRuling + byRuling),
      dueToCbp: cents(sums.dueToCbp + Math.max(0, -(dueBack ?? 0))),
      unknown: sums.unknown + (dueBack === undefined ? 1 : 0),
    }),
    { dueBack: NO_CENTS, byRuling: NO_CENTS, dueToCbp: NO_CENTS, unknown: 0 },
  );

/** What the lines of an entry say of it together. Lines that contradict each other are a problem of the entry. */
const filingOf = (lines: readonly RefundLine[]): { readonly filing: Filing; readonly problems: readonly Problem[] } => {
  const problems: Problem[] = [];
  let filing: Filing = {};
  for (const { filed } of lines) {
    const { filing: own, filingProblems, row } = filed.taken;
    problems.push(...filingProblems);
    const field = ONE_PER_ENTRY.find((each) => differ(filing[each], own[each]));
    if (field !== undefined) problems.push(contradiction(row.number, filing, own, field));
    filing = mergedFiling(filing, own);
  }
  const [first, ...others] = new Set(lines.flatMap(({ on }) => on ?? []));
  if (first !== undefined && others.length > 0)
    problems.push(contradicts(lines[0]?.filed.taken.row.number, 'entry_date', [first, ...others].map(formatDay)));
  return { filing, problems };
};

const ONE_PER_ENTRY = ['entryType', 'depositDay', 'arrivedDay', 'liquidationDay', 'liquidationStatus'] as const;

const differ = (one: string | number | undefined, other: string | number | undefined): boolean =>
  one !== undefined && other !== undefined && one !== other;

const contradiction = (row: number, before: Filing, own: Filing, field: (typeof ONE_PER_ENTRY)[number]): Problem => {
  const said = [before, own].map((filing) => Object.entries(filingWords({ [field]: filing[field] }))[0]);
  const column = said[0]?.[0] ?? field;
  return contradicts(
    row,
    column,
    said.map((each) => each?.[1] ?? ''),
  );
};

const contradicts = (row: number | undefined, column: string, values: readonly string[]): Problem => ({
  code: 'entry-contradicts-itself',
  where: `line ${row}, ${column}`,
  what: `the lines of one entry disagree: ${values.join(' and ')}`,
  mend: 'give every line of an entry the same',
});

/** A mark on any line marks the entry. */
const mergedFiling = (one: Filing, other: Filing): Filing => {
  const flag = (field: 'reconciliation' | 'drawback' | 'adCvd') =>
    one[field] === undefined && other[field] === undefined
      ? {}
      : { [field]: one[field] === true || other[field] === true };
  return { ...other, ...one, ...flag('reconciliation'), ...flag('drawback'), ...flag('adCvd') };
};

const overlapsOf = (filing: Filing, claim: CapeClaim | undefined): readonly Overlap[] => {
  const { entryType: type } = filing;
  return [
    ...(filing.drawback
      ? [{ kind: 'drawback', what: 'drawback is claimed: the same duty comes back once' } as const]
      : []),
    ...(filing.reconciliation ? [{ kind: 'reconciliation', what: 'flagged for reconciliation' } as const] : []),
    ...(filing.adCvd || type === '03' || type === '07'
      ? [{ kind: 'ad-cvd', what: 'antidumping or countervailing duty: liquidation may be suspended' } as const]
      : []),
    ...(isProtestOpen(filing) ? [{ kind: 'protest', what: `a protest is pending (${filing.protest})` } as const] : []),
    ...(type !== undefined && ['08', '09', '47'].includes(type)
      ? [{ kind: 'entry-type', what: `an entry of type ${type}` } as const]
      : []),
    ...(claim === undefined ? [] : [{ kind: 'cape-claim', what: claimWords(claim) } as const]),
  ];
};

const claimWords = ({ claim, status, error }: CapeClaim): string =>
  `in claim ${claim || 'without a number'}: ${status}${error === undefined ? '' : ` (${error})`}`;
