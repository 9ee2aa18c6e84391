import type { InTransit, Transport } from '../ledger/index.js';
import type { MeasureDay, Regime, RegimeDay } from '../regime/index.js';
import type { Day } from '../time/index.js';

/** Which gates of relief for goods in transit a line passes: one bit a gate. */
export type GateMask = number;

/**
 * The gates of relief in transit: loaded before a day, by a mode of transport. A line's loading date and mode matter to
 * the law only through the gates they pass, and on most days no gate is open.
 */
export interface Gates {
  readonly gates: readonly InTransit[];
  readonly maskOf: (loadedDate: Day | undefined, transport: Transport | undefined) => GateMask;
  /** The gates that any measure of a day asks about. */
  readonly openOn: (day: RegimeDay) => GateMask;
}

export const gatesOf = (regimes: readonly Regime[]): Gates => {
  const gates = distinct(
    regimes.flatMap(({ timelines }) => [...timelines.values()].flatMap(({ measure }) => measure.inTransit ?? [])),
  );
  const bits = new Map(gates.map((gate, bit) => [nameOf(gate), 1 << bit]));
  const openOn = (day: RegimeDay): GateMask =>
    [...day.measures, ...day.inLieu].reduce((mask, each) => mask | openBit(each, bits), 0);
  return { gates, maskOf: (loadedDate, transport) => passed(gates, loadedDate, transport), openOn };
};

/** Some loading date and mode that, of the gates open on a day, pass just these; nothing when none does. */
export const loadingThrough = (
  { gates }: Gates,
  mask: GateMask,
  open: GateMask,
): { readonly loadedDate?: Day; readonly transport?: Transport } | undefined => {
  if (mask === 0) return {};
  const days = gates.map((gate) => (gate.loadedBefore - 1) as Day);
  const modes = [...new Set(gates.flatMap((gate) => gate.modes)), undefined];
  for (const loadedDate of days)
    for (const transport of modes)
      if ((passed(gates, loadedDate, transport) & open) === mask)
        return transport === undefined ? { loadedDate } : { loadedDate, transport };
  return undefined;
};

const passed = (
  gates: readonly InTransit[],
  loadedDate: Day | undefined,
  transport: Transport | undefined,
): GateMask => {
  if (loadedDate === undefined) return 0;
  let mask = 0;
  for (const [bit, { loadedBefore, modes }] of gates.entries()) {
    const byMode = modes.length === 0 || (transport !== undefined && modes.includes(transport));
    if (byMode && loadedDate < loadedBefore) mask |= 1 << bit;
  }
  return mask;
};

const openBit = ({ measure, standing }: MeasureDay, bits: ReadonlyMap<string, number>): GateMask =>
  measure.inTransit === undefined || standing.charge === undefined ? 0 : (bits.get(nameOf(measure.inTransit)) ?? 0);

const nameOf = ({ loadedBefore, modes }: InTransit): string => `${loadedBefore} ${modes.join()}`;

const distinct = (gates: readonly InTransit[]): readonly InTransit[] => [
  ...new Map(gates.map((gate) => [nameOf(gate), gate])).values(),
];
