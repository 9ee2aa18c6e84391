import type { RefundCite, RefundRoutes } from '../ledger/index.js';
import { addDays, addYears, type Day, formatDay } from '../time/index.js';
import { type Filing, isProtestOpen } from './filing.js';
import type { Liquidation } from './liquidation.js';

export const ROUTE_IDS = [
  'cape',
  'post-summary-correction',
  'protest',
  'post-importation-claim',
  'cape-later',
  'suit',
  'reliquidation',
] as const;
export type RouteId = (typeof ROUTE_IDS)[number];

/** One way back for an entry. `last` is the last day on which it may be taken. */
export interface Route {
  readonly id: RouteId;
  readonly state: 'open' | 'not yet' | 'closed' | 'barred';
  /** Whether it gives back duties that a ruling struck, or what was overpaid for another reason. */
  readonly returns: readonly Cause[];
  readonly opens?: Day;
  readonly last?: Day;
  readonly daysLeft?: number;
  /** A day it rests on was not given and is taken for granted. */
  readonly assumed: boolean;
  /** What it rests on is not certain. */
  readonly uncertain: boolean;
  readonly why: string;
  readonly cites: readonly RefundCite[];
}

/** Why money is due back: a ruling that reaches back, or anything else. */
export type Cause = 'ruling' | 'other';

/** The days and marks of an entry that its routes depend on. */
export interface RoutedEntry {
  readonly entered: Day;
  readonly deposited: Day;
  readonly depositAssumed: boolean;
  readonly filing: Filing;
  readonly origins: readonly string[];
  readonly liquidation: Liquidation;
  /** It is on a declaration that CBP accepted. */
  readonly claimed: boolean;
}

/** Every way back for an entry on a day, in the order in which they are to be preferred. */
export const routesOf = (entry: RoutedEntry, law: RefundRoutes, on: Day): readonly Route[] =>
  [
    capeRoute(entry, law, on),
    correctionRoute(entry, law, on),
    protestRoute(entry, law, on),
    ...claimRoutes(entry, law, on),
    laterCapeRoute(entry, law, on),
    suitRoute(entry, law, on),
    reliquidationRoute(entry, law, on),
  ].map((route) => withDaysLeft(route, on));

const withDaysLeft = (route: Route, on: Day): Route =>
  route.state === 'open' && route.last !== undefined ? { ...route, daysLeft: route.last - on } : route;

/** The first open route that gives back what is due for a cause. CBP's own reliquidation is nobody else's to take. */
export const bestRoute = (routes: readonly Route[], cause: Cause): Route | undefined =>
  routes.find(({ id, state, returns }) => state === 'open' && returns.includes(cause) && id !== 'reliquidation');

/** Open between two days. */
const between = (opens: Day | undefined, last: Day | undefined, on: Day): Route['state'] => {
  if (opens !== undefined && on < opens) return 'not yet';
  return last !== undefined && on > last ? 'closed' : 'open';
};

const spanned = (opens: Day | undefined, last: Day | undefined) => ({
  ...(opens === undefined ? {} : { opens }),
  ...(last === undefined ? {} : { last }),
});

const capeRoute = (entry: RoutedEntry, { cape }: RefundRoutes, on: Day): Route => {
  const { liquidation, filing } = entry;
  const common = {
    id: 'cape',
    returns: ['ruling'],
    uncertain: false,
    assumed: liquidation.assumed,
    cites: cape.cites,
  } as const;
  const opens = filing.reconciliation ? cape.reconciliation_from : cape.from;
  // An entry that is not liquidated yet stays inside until so many days after it is.
  const last = liquidation.day === undefined ? undefined : addDays(liquidation.day, cape.days_from_liquidation);
  const bar = capeBar(entry);
  if (bar !== undefined) return { ...common, state: 'barred', ...spanned(opens, last), why: bar };
  const state = between(opens, last, on);
  const why =
    state === 'closed'
      ? `more than ${cape.days_from_liquidation} days past liquidation`
      : `${wordsOf(liquidation)}${filing.reconciliation ? ', flagged for reconciliation' : ''}`;
  return { ...common, state, ...spanned(opens, last), why };
};

/** What CBP's portal refuses whatever the day. */
export const capeBar = ({ filing, claimed }: Pick<RoutedEntry, 'filing' | 'claimed'>): string | undefined => {
  if (claimed) return 'already in an accepted claim';
  if (filing.drawback) return 'drawback is claimed on it';
  if (isProtestOpen(filing)) return `a protest is pending (${filing.protest})`;
  if (['08', '09', '47'].includes(filing.entryType ?? '')) return `entries of type ${filing.entryType} are refused`;
  return undefined;
};

const wordsOf = ({ state, day, assumed }: Liquidation): string => {
  const taken = assumed ? ' (assumed)' : '';
  switch (state) {
    case 'liquidated':
      return day === undefined ? 'liquidated' : `liquidated on ${formatDay(day)}${taken}`;
    case 'not liquidated':
      return 'not liquidated yet';
    case 'held':
      return 'liquidation is extended or suspended; paid when it is liquidated';
  }
};

/** The phase for entries past the window, which one source alone reports. */
const laterCapeRoute = (entry: RoutedEntry, { cape, cape_later: later }: RefundRoutes, on: Day): Route => {
  const { liquidation } = entry;
  const common = {
    id: 'cape-later',
    returns: ['ruling'],
    uncertain: true,
    assumed: liquidation.assumed,
    opens: later.from,
    cites: later.cites,
  } as const;
  const bar = capeBar(entry);
  if (bar !== undefined) return { ...common, state: 'barred', why: bar };
  const past = liquidation.day !== undefined && on > addDays(liquidation.day, cape.days_from_liquidation);
  if (!past) return { ...common, state: 'closed', why: 'for entries past the window of the first phase' };
  const why = 'reported by a single source; no last day is known';
  return { ...common, state: between(later.from, undefined, on), why };
};

const correctionRoute = (entry: RoutedEntry, law: RefundRoutes, on: Day): Route => {
  const { liquidation, entered, filing } = entry;
  const { days_from_entry, days_before_liquidation, cites } = law.post_summary_correction;
  const common = { id: 'post-summary-correction', returns: ['other'], uncertain: false, cites } as const;
  const scheduled = liquidation.day === undefined ? undefined : addDays(liquidation.day, -days_before_liquidation);
  const assumed = liquidation.assumed;
  if (liquidation.state === 'liquidated')
    return { ...common, state: 'closed', ...spanned(undefined, scheduled), assumed, why: wordsOf(liquidation) };
  const byEntry = addDays(entered, days_from_entry);
  if (liquidation.state === 'held' && scheduled !== undefined && /extend/i.test(filing.liquidationStatus ?? ''))
    return {
      ...common,
      state: between(undefined, scheduled, on),
      last: scheduled,
      assumed,
      why: 'with liquidation extended',
    };
  const last = (scheduled === undefined ? byEntry : Math.min(byEntry, scheduled)) as Day;
  const why = `${days_from_entry} days from entry, or ${days_before_liquidation} before scheduled liquidation`;
  return { ...common, state: between(undefined, last, on), last, assumed: assumed && last !== byEntry, why };
};

const protestRoute = ({ liquidation, filing }: RoutedEntry, { protest }: RefundRoutes, on: Day): Route => {
  const common = {
    id: 'protest',
    returns: ['ruling', 'other'],
    uncertain: false,
    assumed: liquidation.assumed,
    cites: protest.cites,
  } as const;
  const opens = liquidation.day;
  const last = opens === undefined ? undefined : addDays(opens, protest.days_from_liquidation);
  if (isProtestOpen(filing))
    return { ...common, state: 'barred', ...spanned(opens, last), why: `one is pending already (${filing.protest})` };
  if (liquidation.state !== 'liquidated')
    return {
      ...common,
      state: 'not yet',
      ...spanned(opens, last),
      why: 'a liquidation is protested, and there is none yet',
    };
  const why = `${protest.days_from_liquidation} days after liquidation`;
  return { ...common, state: between(opens, last, on), ...spanned(opens, last), why };
};

const claimRoutes = (entry: RoutedEntry, { post_importation_claim }: RefundRoutes, on: Day): readonly Route[] => {
  const { years_from_importation, origins, cites } = post_importation_claim;
  if (!entry.origins.some((origin) => origins.includes(origin))) return [];
  const imported = entry.filing.arrivedDay ?? entry.entered;
  const last = addYears(imported, years_from_importation);
  const assumed = entry.filing.arrivedDay === undefined;
  const why = 'for goods that qualify under the agreement with Canada and Mexico and were entered without the claim';
  return [
    {
      id: 'post-importation-claim',
      state: between(undefined, last, on),
      returns: ['other'],
      last,
      assumed,
      uncertain: false,
      why,
      cites,
    },
  ];
};

const suitRoute = ({ deposited, depositAssumed }: RoutedEntry, { suit }: RefundRoutes, on: Day): Route => {
  const last = addYears(deposited, suit.years_from_deposit);
  const why = `${suit.years_from_deposit} years, counted from the deposit; a court may count from an earlier day`;
  return {
    id: 'suit',
    state: between(undefined, last, on),
    returns: ['ruling'],
    last,
    assumed: depositAssumed,
    uncertain: true,
    why,
    cites: suit.cites,
  };
};

const reliquidationRoute = ({ liquidation }: RoutedEntry, { reliquidation }: RefundRoutes, on: Day): Route => {
  const common = {
    id: 'reliquidation',
    returns: ['ruling', 'other'],
    uncertain: false,
    assumed: liquidation.assumed,
    cites: reliquidation.cites,
  } as const;
  const opens = liquidation.day;
  const last = opens === undefined ? undefined : addDays(opens, reliquidation.days_from_liquidation);
  if (liquidation.state !== 'liquidated')
    return { ...common, state: 'not yet', ...spanned(opens, last), why: 'there is no liquidation yet' };
  return { ...common, state: between(opens, last, on), ...spanned(opens, last), why: 'by CBP of its own accord' };
};
