import { nameOf } from '../ledger/index.js';
import { printDollars } from '../money/index.js';
import { ASSUMED_TRANSIT, type FileShipments, type ShipmentAtTurn } from '../portfolio/index.js';
import { formatDay } from '../time/index.js';

/** The shipments among deadlines; docs/deadlines.md describes it. */
export const shipmentsJson = ({ shipments, assumed, lacking, scenarios }: FileShipments) => ({
  shipments,
  transit_assumed: assumed,
  assumptions: { since: ASSUMED_TRANSIT.since, source: ASSUMED_TRANSIT.source },
  lacking,
  scenarios: scenarios.map(({ name, planned, unknown, turns }) => ({
    name,
    planned_duty: printDollars(planned),
    unknown,
    days: turns.map(({ day, verdicts, shipments: most }) => ({
      day: formatDay(day),
      verdicts: verdicts.map(({ verdict, shipments: count, stake }) => ({
        verdict,
        shipments: count,
        stake: printDollars(stake),
      })),
      most: most.map(shipmentJson),
    })),
  })),
});

const shipmentJson = ({ row, file, hts, origin, value, voyage, verdict, stake, load, relief }: ShipmentAtTurn) => ({
  ...(file === undefined ? {} : { file }),
  row,
  hts,
  origin,
  value: printDollars(value),
  departure: formatDay(voyage.departure),
  transit_days: voyage.transitDays,
  transit_by: voyage.transitBy,
  arrival: formatDay(voyage.arrival),
  verdict,
  stake: printDollars(stake),
  [stake > 0 ? 'last_day_to_load' : 'first_day_to_load']: formatDay(load),
  relief:
    relief === undefined
      ? null
      : {
          name: nameOf(relief.measure),
          cite: relief.measure.cite,
          loaded_before: formatDay(relief.loadedBefore),
          entered_before: relief.enteredBefore === undefined ? null : formatDay(relief.enteredBefore),
          last_day_to_load: formatDay(relief.lastDay),
          saves: printDollars(relief.saves),
        },
});
