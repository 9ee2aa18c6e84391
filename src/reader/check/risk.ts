import { printShare } from '../../assessment/index.js';
import { addDays } from '../../time/index.js';
import type { Check, Claim } from '../candidate.js';
import { dayWords } from './day-words.js';
import type { CheckFooting } from './footing.js';
import { shareOf } from './parts.js';
import { type Restoration, restorationOf, restoredWords, returnDays } from './restoration.js';
import { lastSaid, namesLevel, saidWords, statementId } from './said.js';
import { conflicts, matches, unrecorded, unverifiable } from './verdict.js';

type RiskClaim = Extract<Claim, { kind: 'risk' }>;

/** What is said to return or break, against what the law brings about by itself. */
export const checkRisk = (claim: RiskClaim, footing: CheckFooting): Check => {
  switch (claim.what) {
    case 'duties return':
      return checkReturn(claim, footing);
    case 'new duties':
      return checkThreat(claim, footing);
    case 'controls':
      return checkControls(footing);
    case 'talks fail':
    case 'markets':
    case 'retaliation':
    case 'other':
      return unverifiable('a forecast, on which the law says nothing');
  }
};

/** Words for the height of April 2025, which no lapse brings back. */
const HIGH = /\b(?:high|highs|highest|peak|peaks|triple|three.digit|record|sky|prohibitive|embargo|crippling)/i;

const checkReturn = (claim: RiskClaim, footing: CheckFooting): Check => {
  const [state] = footing.truces;
  if (state === undefined) return unverifiable(`no suspension was known on ${dayWords(footing.published)}`);
  const id = `truces/${state.truce.id}`;
  const standing = state.sides.filter(({ status }) => status !== 'overtaken');
  const restored = standing.flatMap((side) => restorationOf(footing, side) ?? []);
  if (restored.length === 0) return conflicts('the duty that was set aside was struck down and cannot return', id);
  const brings = `the instruments restore ${restored.map(restoredWords).join(', and ')}`;
  const when = `from ${returnDays(restored)} if nobody signs`;
  const { level } = claim;
  if (level === undefined) return matches(id, `${brings}, ${when}`);
  const named = levelsIn(level);
  if (named.length === 0)
    return HIGH.test(level) && restored.some(({ highest, returns }) => highest.compare(returns) > 0)
      ? conflicts(`${brings}, ${when}: '${level}' would be more than any instrument brings back`, id)
      : matches(id, `${brings}, ${when}`);
  const foreign = named.filter((each) => !restored.some((one) => isRestored(each, one)));
  if (foreign.length === 0) return matches(id, `${brings}, ${when}`);
  return conflicts(`${brings}, ${when}: ${foreign.join(' and ')} is neither`, id);
};

const levelsIn = (text: string): readonly string[] => [...text.matchAll(/\d+(?:\.\d+)?%/g)].map(([level]) => level);

const isRestored = (level: string, { total, returns }: Restoration): boolean => {
  const share = shareOf(level);
  return share !== undefined && [total, returns].some((each) => printShare(each) === printShare(share));
};

const THREAT = /\b(?:threat\w*|warn\w*|further|could|rises?)\b/i;

const checkThreat = (claim: RiskClaim, footing: CheckFooting): Check => {
  const [level] = levelsIn(claim.level ?? '');
  const said = lastSaid(footing, (claims) =>
    level === undefined ? THREAT.test(claims) && /tariff|dut(?:y|ies)|%/i.test(claims) : namesLevel(claims, level),
  );
  if (said !== undefined) return matches(statementId(said), `${saidWords(said)}; no instrument brings it`);
  return unrecorded(
    `no instrument known on ${dayWords(footing.published)} brings new duties${level === undefined ? '' : ` of ${level}`}`,
  );
};

const checkControls = ({ talks, published }: CheckFooting): Check => {
  const next = talks.controls
    .filter(({ suspended, ended }) => ended === undefined && (suspended?.until ?? 0) > published)
    .toSorted((a, b) => (a.suspended?.until ?? 0) - (b.suspended?.until ?? 0))[0];
  if (next?.suspended?.until !== undefined)
    return matches(
      `talks/controls/${next.id}`,
      `${next.side} ${next.notice} is set aside until ${dayWords(next.suspended.until)} and comes back then`,
    );
  const latest = talks.controls.findLast(({ from, ended }) => ended === undefined && from >= addDays(published, -30));
  return latest === undefined
    ? unrecorded('no control that is set aside or to come is on record')
    : matches(
        `talks/controls/${latest.id}`,
        `${latest.side} ${latest.notice}, from ${dayWords(latest.from)}: ${latest.items}`,
      );
};
