import { headlineOn, type Law, printShare, regimeOf } from '../../assessment/index.js';
import { failed } from '../../problem/index.js';
import { applyScenario } from '../../scenario/index.js';
import { formatDay } from '../../time/index.js';
import type { Claim, IfSigned } from '../candidate.js';
import { type CheckFooting, reaches, truceBetween } from './footing.js';
import { partsOn, shareOf } from './parts.js';
import { proposedEnd } from './truce.js';

/** What a claim would mean in rates if it were signed: worked out by the law, and nothing for what would change none. */
export const ifSigned = (claim: Claim, footing: CheckFooting): readonly IfSigned[] => {
  if (claim.kind === 'truce' && claim.state === 'proposed') return extended(claim, footing);
  if (claim.kind === 'rate' && claim.when === 'proposed') return charged(claim, footing);
  return [];
};

/** Both sides' rates on the end in force: as the law has them, and under an extension. */
const extended = (claim: Extract<Claim, { kind: 'truce' }>, footing: CheckFooting): readonly IfSigned[] => {
  const { law, published, regime } = footing;
  const state = truceBetween(footing, claim.parties);
  const until = state && proposedEnd(claim, state);
  if (state === undefined || until === undefined) return [];
  const supposed = applyScenario(
    { name: 'extend', steps: [{ kind: 'extend', until }] },
    { ledger: law.ledger, truces: [state.truce], known: published, readFile: () => failed() },
  );
  if (!supposed.ok) return [];
  const signed: Law = { ...law, ledger: supposed.value.ledger };
  return state.sides.flatMap(({ side: { imposes, on }, expires }) => {
    if (expires === undefined || expires >= until) return [];
    const [from, to] = [regime, regimeOf(signed, published)].map((each) =>
      printShare(headlineOn(each, imposes, on, expires)),
    );
    if (from === undefined || to === undefined || from === to) return [];
    return [{ imposed_by: imposes, on, day: formatDay(expires), from, to }];
  });
};

/** The headline of today, and with the proposed duty: on top of it, or in all. */
const charged = (claim: Extract<Claim, { kind: 'rate' }>, footing: CheckFooting): readonly IfSigned[] => {
  const { imposed_by: imposes, on, goods, unit, of } = claim;
  const level = shareOf(claim.level);
  if (level === undefined || goods !== undefined || unit === 'points' || !reaches(footing, imposes, on)) return [];
  const now = headlineOn(footing.regime, imposes, on, footing.published);
  // A level no higher than a duty in force may be what that duty would become: then nothing is added up.
  const parts = partsOn(footing.regime, { imposes, on }, footing.published);
  if (of === 'additional' && parts.some(({ rate }) => level.compare(rate) <= 0)) return [];
  const to = of === 'additional' ? now.add(level) : of === 'total' ? level : undefined;
  if (to === undefined || to.equals(now)) return [];
  return [{ imposed_by: imposes, on, from: printShare(now), to: printShare(to) }];
};
