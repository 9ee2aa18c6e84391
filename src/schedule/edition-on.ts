import { failed, ok, type Result } from '../problem/index.js';
import { covers, type Day, formatDay } from '../time/index.js';
import type { Edition } from './edition.js';

/**
 * The edition in force on a day. Where a user's own edition and a bundled one both cover it, the one that began later is
 * the nearer to the day and wins. A day that no edition covers is a problem that says how to add one.
 */
export const editionOn = (editions: readonly Edition[], when: Day): Result<Edition> => {
  const covering = editions.filter((edition) => covers(edition, when)).sort((a, b) => b.from - a.from);
  const [nearest] = covering;
  if (nearest !== undefined) return ok(nearest);
  const known = editions.map((edition) => `${edition.id} from ${formatDay(edition.from)}`).join(', ');
  return failed({
    code: 'no-edition',
    where: '',
    what: `no edition of the schedule is known for ${formatDay(when)} (known: ${known || 'none'})`,
    mend: 'import the official export of that day: truce schedule import FILE',
  });
};
