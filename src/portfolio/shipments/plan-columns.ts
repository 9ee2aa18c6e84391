import { plainHeader } from '../../assessment/index.js';

/**
 * The columns of a planned shipment, beside those of its entry line. Only who asks about shipments reads them: everywhere else they are
 * columns of the importer's own, so that a port of departure or a word under ETD never keeps a line from being assessed.
 */
export const PLAN_COLUMNS = {
  planned_departure: [
    'departure',
    'departuredate',
    'etd',
    'estimateddeparture',
    'plannedship',
    'plannedshipdate',
    'shipdate',
    'shippingdate',
    'plannedloading',
    'plannedloaddate',
  ],
  arrived_date: ['arrivaldate', 'eta', 'arrival', 'estimatedarrival', 'plannedarrival', 'plannedarrivaldate'],
  transit_days: ['transittime', 'transitdays', 'daysintransit', 'transittimedays', 'transit'],
} as const;

export type PlanColumn = keyof typeof PLAN_COLUMNS;

const namesOf = (column: PlanColumn): readonly string[] => [plainHeader(column), ...PLAN_COLUMNS[column]];

/** The header that means a column; of several the plainest, which stands first among the names. */
export const planHeader = (headers: readonly string[], column: PlanColumn): string | undefined => {
  const names = namesOf(column);
  return headers
    .filter((header) => names.includes(plainHeader(header)))
    .sort((a, b) => names.indexOf(plainHeader(a)) - names.indexOf(plainHeader(b)))[0];
};

export const isPlanHeader = (header: string): boolean =>
  (Object.keys(PLAN_COLUMNS) as PlanColumn[]).some((column) => namesOf(column).includes(plainHeader(header)));

/** Whether a table plans shipments at all: it says when they leave. */
export const plansShipments = (headers: readonly string[]): boolean =>
  planHeader(headers, 'planned_departure') !== undefined;
