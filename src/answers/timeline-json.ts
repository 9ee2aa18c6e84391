import { cite, printShare } from '../assessment/index.js';
import type { PartiesTimeline } from '../brief/index.js';
import type { Ledger } from '../ledger/index.js';
import { formatDay } from '../time/index.js';

/** The timeline as plain values: days ISO, rates like `30%`, every step and deadline with its citations. */
export const timelineJson = (timeline: PartiesTimeline, ledger: Ledger) => ({
  known: formatDay(timeline.known),
  from: formatDay(timeline.from),
  until: formatDay(timeline.until),
  scenario: timeline.scenario ?? null,
  sides: timeline.sides.map(({ imposes, on, steps, verifiedTo }) => ({
    imposes,
    on,
    verified_to: verifiedTo === undefined ? null : formatDay(verifiedTo),
    steps: steps.map(({ from, until, rate, status, verified, cites }) => ({
      from: formatDay(from),
      until: formatDay(until),
      rate: printShare(rate),
      status,
      verified,
      cites: cites.map((id) => cite(ledger, id)),
    })),
  })),
  deadlines: timeline.deadlines.map(({ id, day, kind, state, imposes, name, what, cites, wordings }) => ({
    id,
    day: formatDay(day),
    kind,
    state,
    imposes,
    name,
    what,
    cites: cites.map((event) => cite(ledger, event)),
    wordings: wordings.map(({ end, cite: by }) => ({ end, cite: by })),
  })),
  events: timeline.news.map(({ kind, id, day, known, title, what, cite: by, url, headline }) => ({
    kind,
    id,
    day: formatDay(day),
    known: formatDay(known),
    title,
    what,
    cite: by,
    url: url ?? null,
    headline,
  })),
});
