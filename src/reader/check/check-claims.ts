import type { Law } from '../../assessment/index.js';
import type { Day } from '../../time/index.js';
import type { Candidate, Check, Claim } from '../candidate.js';
import type { FoundClaim } from '../read-text.js';
import { checkDeadline } from './deadline.js';
import { checkDeal } from './deal.js';
import { checkFigure } from './figure.js';
import { checkFlashpoint } from './flashpoint.js';
import { type CheckFooting, footingOn } from './footing.js';
import { ifSigned } from './if-signed.js';
import { checkRate } from './rate.js';
import { checkRisk } from './risk.js';
import { beyondSetting, type Setting, settingOf, withinSetting } from './setting.js';
import { checkSignoff } from './signoff.js';
import { checkStatement } from './statement.js';
import { checkTalksRound } from './talks-round.js';
import { checkTruce } from './truce.js';
import { unverifiable } from './verdict.js';

/**
 * What the ledger says to each claim, as known on the day of publication: nothing that became known later plays a part, so
 * that an old article is judged by what its writer could know. Without that day nothing can be held against anything.
 */
export const checkClaims = (
  claims: readonly FoundClaim[],
  law: Law,
  published: Day | undefined,
): readonly Candidate[] => {
  const footing = published === undefined ? undefined : footingOn(law, published);
  const setting =
    footing === undefined
      ? undefined
      : settingOf(
          claims.map(({ claim }) => claim),
          footing,
        );
  return claims.map(({ claim, evidence, confidence }): Candidate => {
    const supposed = footing === undefined ? [] : ifSigned(claim, footing);
    // Spreading a union loses which kind it is; the fields stay those of the claim.
    return {
      ...claim,
      evidence: [...evidence],
      confidence,
      check: footing === undefined || setting === undefined ? UNDATED : checkIn(claim, footing, setting),
      ...(supposed.length === 0 ? {} : { if_signed: [...supposed] }),
    } as Candidate;
  });
};

const UNDATED: Check = unverifiable('the day of publication is not known: give it with --published');

const checkIn = (claim: Claim, footing: CheckFooting, setting: Setting): Check =>
  beyondSetting(claim, setting) ?? withinSetting(claim, checkClaim(claim, footing), setting);

/** One claim against the law and the talks. */
export const checkClaim = (claim: Claim, footing: CheckFooting): Check => {
  switch (claim.kind) {
    case 'talks_round':
      return checkTalksRound(claim, footing);
    case 'truce':
      return checkTruce(claim, footing);
    case 'deadline':
      return checkDeadline(claim, footing);
    case 'rate':
      return checkRate(claim, footing);
    case 'signoff':
      return checkSignoff(claim, footing);
    case 'statement':
      return checkStatement(claim, footing);
    case 'flashpoint':
      return checkFlashpoint(claim, footing);
    case 'deal':
      return checkDeal(claim, footing);
    case 'figure':
      return checkFigure(claim, footing);
    case 'risk':
      return checkRisk(claim, footing);
  }
};
