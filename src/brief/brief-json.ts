import type { Law } from '../assessment/index.js';
import { formatDay } from '../time/index.js';
import type { Brief, BriefSide } from './brief.js';
import { changesSince } from './changes.js';

/** The brief of the contract: rates as strings like `"30%"`, days ISO. */
export const briefJson = (brief: Brief, law: Law, since?: Parameters<typeof changesSince>[1]) => ({
  on: formatDay(brief.on),
  known: formatDay(brief.known),
  sentence: brief.sentence,
  truces: brief.truces.map((truce) => ({
    id: truce.id,
    parties: truce.parties,
    since: formatDay(truce.since),
    expires: truce.expires === undefined ? null : formatDay(truce.expires),
    days_left: truce.daysLeft ?? null,
    status: truce.status,
    signoff: {
      by: truce.signOff.by.join('; ') || null,
      state: truce.signOff.state,
      proposal: truce.signOff.proposal?.id ?? null,
    },
    sides: truce.sides.map(sideJson),
  })),
  sides: brief.sides.map(sideJson),
  next_deadline:
    brief.nextDeadline === undefined ? null : { ...brief.nextDeadline, day: formatDay(brief.nextDeadline.day) },
  last_round:
    brief.lastRound === undefined
      ? null
      : {
          id: brief.lastRound.id,
          sequence: brief.lastRound.sequence ?? null,
          place: brief.lastRound.place,
          from: formatDay(brief.lastRound.from),
          until: formatDay(brief.lastRound.until),
          delegations: brief.lastRound.delegations,
          outcome: brief.lastRound.outcome,
          cite: brief.lastRound.evidence.cite,
        },
  statements: brief.statements.map(({ id, who, office, when, claims, evidence }) => ({
    id,
    who,
    office,
    when: formatDay(when),
    claims,
    cite: evidence.cite,
  })),
  flashpoints: brief.flashpoints.map(({ flashpoint, latest, positions }) => ({
    id: flashpoint.id,
    name: flashpoint.name,
    latest:
      latest === undefined ? null : { when: formatDay(latest.when), what: latest.what, cite: latest.evidence.cite },
    positions: positions.map(({ side, from, position, evidence }) => ({
      side,
      from: formatDay(from),
      position,
      cite: evidence.cite,
    })),
  })),
  deals: brief.deals.map(({ id, partner, when, rate, evidence }) => ({
    id,
    partner,
    when: formatDay(when),
    rate,
    cite: evidence.cite,
  })),
  ...(since === undefined
    ? {}
    : {
        since: formatDay(since),
        changes: changesSince(law, since, brief.known).map(({ kind, id, day, known, title, what, cite }) => ({
          kind,
          id,
          day: formatDay(day),
          known: formatDay(known),
          title,
          what,
          cite,
        })),
      }),
  warnings: brief.warnings,
});

const sideJson = (side: BriefSide) => ({
  imposes: side.imposes,
  on: side.on,
  status: side.status ?? null,
  rate_now: side.rateNow,
  rate_if_lapsed: side.rateIfLapsed ?? null,
  rate_peak: side.ratePeak,
  expires: side.expires === undefined ? null : formatDay(side.expires),
  verified_to: side.verifiedTo === undefined ? null : formatDay(side.verifiedTo),
  wordings: side.wordings.map(({ end, cite }) => ({ end, cite })),
});
