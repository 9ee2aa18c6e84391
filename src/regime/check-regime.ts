import { type MeasureId, nameOf } from '../ledger/index.js';
import type { Problem } from '../problem/index.js';
import { formatDay } from '../time/index.js';
import { boundariesOf } from './boundaries.js';
import type { Regime } from './regime.js';
import { type MeasureDay, regimeOn } from './regime-day.js';

/**
 * What can only be seen once the events are folded: measures that switch each other off in a circle, on any boundary
 * day. A circle has no answer, so it is a problem that names its headings.
 */
export const checkRegime = (regime: Regime): readonly Problem[] => {
  const problems = new Map<string, Problem>();
  const parties = new Set<string>();
  for (const { measure } of regime.timelines.values())
    for (const origin of measure.origins) parties.add(`${measure.importer} ${origin}`);
  for (const on of boundariesOf(regime)) {
    for (const party of parties) {
      const [importer = '', origin = ''] = party.split(' ');
      for (const circle of circlesIn(regimeOn(regime, importer, origin, on).measures)) {
        const names = circle.map((each) => nameOf(each.measure)).join(' → ');
        if (problems.has(names)) continue;
        problems.set(names, {
          code: 'circle',
          where: `law on ${formatDay(on)}`,
          what: `these give way to each other in a circle: ${names}`,
          mend: 'strike one of the yields or exempts between them',
        });
      }
    }
  }
  return [...problems.values()];
};

const circlesIn = (measures: readonly MeasureDay[]): readonly (readonly MeasureDay[])[] => {
  const done = new Set<MeasureId>();
  const circles: MeasureDay[][] = [];
  const visit = (each: MeasureDay, path: readonly MeasureDay[]): void => {
    const back = path.indexOf(each);
    if (back >= 0) {
      circles.push([...path.slice(back), each]);
      return;
    }
    if (done.has(each.measure.id)) return;
    for (const next of [...each.exemptions, ...each.yieldsTo.map((rule) => rule.to)]) visit(next, [...path, each]);
    done.add(each.measure.id);
  };
  for (const each of measures) visit(each, []);
  return circles;
};
