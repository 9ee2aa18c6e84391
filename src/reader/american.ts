/** What tells of the United States where a text does not name them. */

import { portsOf } from './ports.js';
import type { Reading } from './reading.js';

/** Words of the law of the United States, which its texts use without naming the country. */
export const AMERICAN =
  /\b(?:section (?:301|232|122|201|338)|ieepa|international emergency economic powers|htsus|harmonized tariff schedule of the united states|9903\.|cbp|ustr|federal register|supreme court|white house|congress|capitol|executive order|liberation day)\b/;

/** How often a text speaks of what only the United States have: their law and the towns and people of theirs that it names. */
export const americanIn = (reading: Pick<Reading, 'all'>): number =>
  reading.all.filter(
    (seen) =>
      AMERICAN.test(seen.low) ||
      seen.named.some(({ actor }) => actor.party === 'US') ||
      portsOf(seen).some(({ code }) => code === 'US'),
  ).length;
