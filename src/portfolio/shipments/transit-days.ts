import { TRANSPORTS, type Transport } from '../../ledger/index.js';
import { failed, ok, type Problem, type Result } from '../../problem/index.js';

/** Days from the loading at origin to the entry, by mode. */
export type TransitDays = { readonly [T in Transport]?: number };

/**
 * What is assumed of a shipment that does not say how long it travels. No instrument sets these: they are planning assumptions of this
 * project, on the long side, because a transit taken too long costs a few days of planning and one taken too short costs the duty.
 * Every answer that rests on one says *assumed*. A mode that is not here cannot be assumed.
 */
export const ASSUMED_TRANSIT = {
  since: '2026-11-26',
  source: 'planning assumptions of this project, of no carrier and no instrument (docs/gaps.md)',
  /** Across an ocean: China, Hong Kong or Macau to the United States by any coast, or back. */
  overseas: { vessel: 35, air: 5, mail: 14 },
  /** Canada and Mexico. */
  neighbours: { vessel: 14, air: 3, truck: 5, rail: 10, mail: 10 },
} as const;

const NEIGHBOURS: readonly string[] = ['CA', 'MX'];

/** The days assumed for a mode from an origin; nothing where nobody could guess. */
export const assumedTransit = (origin: string, mode: Transport): number | undefined => {
  const table: TransitDays = NEIGHBOURS.includes(origin) ? ASSUMED_TRANSIT.neighbours : ASSUMED_TRANSIT.overseas;
  return table[mode];
};

/** More than any journey takes. */
const MOST_DAYS = 365;

export const parseTransitDays = (text: string): Result<number> =>
  /^\d{1,3}$/.test(text) && Number(text) <= MOST_DAYS ? ok(Number(text)) : failed(notDays(text));

const notDays = (text: string): Problem => ({
  code: 'bad-transit-days',
  where: '',
  what: `'${text}' is not a number of days in transit`,
  mend: `write a whole number from 0 to ${MOST_DAYS}`,
});

/** Reads `vessel=30,air=5`: days of one's own in place of those assumed. */
export const parseTransit = (text: string): Result<TransitDays> => {
  const given: { [T in Transport]?: number } = {};
  const problems: Problem[] = [];
  for (const part of text.split(',').map((each) => each.trim())) {
    const [name = '', days = ''] = part.split('=').map((each) => each.trim());
    const mode = TRANSPORTS.find((each) => each === name.toLowerCase());
    const parsed = parseTransitDays(days);
    if (mode === undefined || part.split('=').length !== 2)
      problems.push({
        code: 'bad-transit-days',
        where: '',
        what: `'${part}' gives no days to a mode of transport`,
        mend: `write vessel=30,air=5; the modes are ${TRANSPORTS.join(', ')}`,
      });
    else if (parsed.ok) given[mode] = parsed.value;
    else problems.push(...parsed.problems);
  }
  return problems.length > 0 ? failed(...problems) : ok(given);
};
