import { type Day, formatDay } from '../../time/index.js';
import type { Claim } from '../candidate.js';
import { type Found, within } from '../found.js';
import type { Reading, Seen } from '../reading.js';
import { findRounds } from './rounds.js';
import { findTruces, truceEnds } from './truces.js';

type Deadline = Extract<Claim, { kind: 'deadline' }>;

const CUE =
  /\b(?:expir(?:e|es|ing|y)|ends?|ending|laps(?:e|es|ing)|runs? (?:out|to|until|through)|running out|until|till|dies|comes? to (?:its|an) end|due|blows up|deadlines?|cut-?off|by|before|no later than|takes? effect|taking effect|effective|enters? into force|starts?|starting|begins?|beginning|kick(?:s)? in|as of|from|through|comes? into (?:force|effect)|snap(?:s)? back|returns?|return|go(?:es)? (?:back|up)|rises?|to (?=\d|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|falls? (?:away|due)|last day|on or after|lapse on|apply|applies|set for|scheduled for|bites?|begin|giving them until|has to|must|ceas(?:e|es|ing)|determine|stops?|not later than|on or before|at the latest|put a cross on|circle|mark(?: down)?|prolonged to|extended to|is over|are over|good for|closes? on|comes? back|reverts?|resumes?|close on|hearing[a-z ]{0,24}on|collected|reach(?:es)?)\b/g;
const AFTER = /^\s*(?:deadline|expiry|cut-?off|,? (?:is|as) the (?:deadline|last day))/;

const SUBJECTS: readonly (readonly [Deadline['what'], RegExp])[] = [
  ['sale', /\b(?:sale of|sell|sold|divest|divestiture|tiktok|the app|closing)\b/],
  ['exclusions', /\bexclusions?\b/],
  [
    'other',
    /\b(?:port fees?|(?:fees|charges?) on (?:[a-z]+ )?ships|each other['’]s ships|notify|rebuttals?|lodged|hears? argument|vote on|must be answered|submissions?|docket|petitions?|consultation period|written|in writing|refunds?|quotas?|representations|corrections?|applications?|survey|(?:power|authority) (?:can|may|could)|please (?:send|reply|let))\b/,
  ],
  [
    'truce',
    /\b(?:truce|pause|cease-?fire|standstill|moratorium|arrangement|breather|reprieve|current one|present one|extension)\b/,
  ],
  [
    'controls',
    /\b(?:export[- ]controls?|controls?|denial|gallium|rules bite|licen[cs]es?|licen[cs]ing|curbs?|bans?|embargo|restrictions|affiliates rule|ban)\b/,
  ],
  ['truce', /\b(?:suspension|suspend(?:s|ed)?|points|on hold|held back)\b/],
  [
    'duties',
    /\b(?:tariffs?|dut(?:y|ies)|dutiable|lev(?:y|ies)|surcharges?|\d+(?:\.\d+)? ?%|percent|per cent|rates?|tax(?:es)?)(?!\w)/,
  ],
  ['talks', /\b(?:talks|negotiat\w+|agreement|deal|result|settle)\b/],
];

/** Words of a date that tell when something is met, said or published, and not when it ends. */
const NOT_DUE =
  /\b(?:told|said|briefed|announced) (?:late |early )?(?:on )?$|\b(?:meet|meets|meeting|talks|speak|travel|visit|arrive|sit down|summit|resume|gather|fly|convene|host|return to the table|round)\b[^.;,]{0,50}$/;

/** What was to come and does not: "the duty that was threatened for November 1 is off the table". */
const AVERTED =
  /\b(?:off the table|averted|will not (?:now )?(?:come|take effect|be (?:charged|raised|imposed|collected)|go up|happen)|called off|was to have|were to have|would (?:otherwise )?have (?:come|gone|risen|fallen|taken|been|run out|expired|ended|lapsed))\b/;
const FEES = /\b(?:our|my|the) (?:fee|price|subscription|discount|offer)s?\b(?! on )/;

/** Changes of duties that lie ahead, in the present or after a modal, before or after their day. */
const CHANGES =
  /\b(?:takes? effect|enters?|starts?|begins?|appl(?:y|ies)|rises?|goes up|go up|falls?(?! (?:by|to|from))|drops?|doubl(?:e|es)|tripl(?:e|es)|trebl(?:e|es)|comes? (?:back|in|into|off)|returns?|resum(?:es?|ption)|reinstat\w+|ends?|laps(?:e|es)|expires?|ceases?|stops?|sunsets?|is gone|be gone|becomes?|bears?|pays?|fall(?:s)? due|(?:is|are|be|will be|is to be|are to be|shall be) (?:cut|halved|raised|lowered|charged|collected|taxed|levied|imposed|restored|dutiable|doubled|lifted|removed|abolished|scrapped|dropped)|kicks? in|phases? in|gives? way|snaps? back|bites?|will (?:lapse|end|rise|fall|drop|begin|start|apply|be)|shuts?|runs? out|put(?:s)? on|becomes? dearer)\b/;
const OF_DUTY =
  /\b(?:tariffs?|dut(?:y|ies)|dutiable|lev(?:y|ies)|surcharges?|taxed|\d+(?:\.\d+)? ?%|per ?cent|carve-out|exemptions?|exclusions?|customs)(?!\w)/;
/** A day by which sides have to agree. */
const TO_AGREE =
  /\b(?:no (?:deal|agreement|settlement)|nothing (?:has been|is|was) (?:agreed|signed|settled)|must (?:agree|have found|find|settle|deliver|conclude)|to (?:agree|settle|strike|reach|close (?:the|a) deal)|mandate|window|failing (?:an? )?agreement|absent (?:an? )?(?:agreement|settlement|deal)|for an agreement|to conclude|to find|negotiat\w+|a deal must)\b/;

/** Until when a meeting sits, or where somebody is due, is no end of anything. */
const SITTING =
  /\b(?:sits?|meets?|talks (?:run|last|continue|go on|are to last)|negotiat\w+ (?:run|last|continue))\b[^.;,]{0,30}\b(?:until|till|through|to) (?:[a-z]+ )?$|\bdue (?:in|at) [a-z]+(?: [a-z]+)? (?:on |early |late )*$/;

/** Days on or after publication by which something ends or must be done. */
export const findDeadlines = (reading: Reading): readonly Found[] => {
  const found: Found[] = [];
  const { published } = reading;
  if (published === undefined) return found;
  const ends = truceEnds(findTruces(reading), reading).filter(({ dated }) => (dated.from ?? 0) >= published);
  const ending = new Set(ends.map(({ on }) => on));
  const met = findRounds(reading).flatMap(({ claim, ranges }) =>
    claim.kind === 'talks_round' ? [{ days: [claim.from, claim.until].flatMap((each) => each ?? []), ranges }] : [],
  );
  for (const { claim, ranges } of findTruces(reading))
    if (
      claim.kind === 'truce' &&
      claim.expires !== undefined &&
      claim.state !== 'ended' &&
      claim.expires >= formatDay(published) &&
      !ending.has(claim.expires)
    ) {
      ending.add(claim.expires);
      found.push({
        claim: { kind: 'deadline', on: claim.expires, what: 'truce' },
        ranges: ranges.slice(0, 1),
        rule: 'deadline: truce, counted',
      });
    }
  for (const { on, seen, dated } of ends)
    found.push({
      claim: { kind: 'deadline', on, what: 'truce' },
      ranges: [within(seen, dated.start, dated.end)],
      rule: 'deadline: truce',
    });
  for (const [index, seen] of reading.all.entries()) {
    for (const dated of seen.dates) {
      if (
        dated.from === undefined ||
        dated.from < published ||
        (dated.how === 'relative' && /today|tonight/.test(dated.words.toLowerCase()))
      )
        continue;
      const { low } = seen;
      const clause = clauseAt(low, dated.start, dated.end);
      const changes =
        CHANGES.test(clause) && OF_DUTY.test(clause) && !/\b(?:has|have|had) (?:been )?[a-z]+ed\b/.test(clause);
      const before = low
        .slice(Math.max(0, dated.start - 90), dated.start)
        .replace(/^.*(?<![ap]\.m|\b[a-z]{3})[.;:](?=\s)/, '');
      const cues = [...before.matchAll(CUE)];
      const last = cues.at(-1);
      const lead =
        dated.start < 14 &&
        /\b(?:comes? to (?:its|an) end|expires?|ends?|lapses?|runs out|takes? effect|starts?|begins?|begin|is the (?:deadline|last day)|deadline)\b/.test(
          low.slice(dated.end, dated.end + 110),
        );
      if (!last && !AFTER.test(low.slice(dated.end)) && !lead && !changes) continue;
      if (last && !AFTER.test(low.slice(dated.end)) && !lead && !changes && !near(before, last.index, last[0]))
        continue;
      if (dated.start < 26 && /^ (?:—|-|–) /.test(low.slice(dated.end))) continue;
      if (/\b(?:fell|backdated|falls?) (?:through|to) (?:on )?(?:the )?$/.test(before)) continue;
      if (
        met.some(
          ({ days, ranges }) =>
            days.includes(formatDay(dated.from as Day)) &&
            ranges.some((range) => range.start < seen.sentence.end && range.end > seen.sentence.start),
        ) &&
        !/\b(?:deadline|truce|pause|expire|lapse)/.test(clause)
      )
        continue;
      if (seen.amounts.length > 0 && /\b(?:buy|purchases?|bought|are to go|to import)\b/.test(low)) continue;
      if (SITTING.test(before) || FEES.test(before)) continue;
      if (AVERTED.test(low) || /\b(?:entries|entered|goods|made|filed|shipped)\b[^.;]{0,20}\bthrough $/.test(before))
        continue;
      if (
        NOT_DUE.test(before) &&
        !/\b(?:deadline|expir|until|end|laps|prolonged|extended|carried|must|have to|has to|result|conclude)/.test(
          before,
        )
      )
        continue;
      if (
        /^(?:from|starting|as of|effective|through)$/.test(last?.[0] ?? '') &&
        (dated.from === published || /\bsuspen\w+|truce|pause/.test(low.slice(0, dated.start)))
      )
        continue;
      if (
        /^(?:from|to)$/.test(last?.[0] ?? '') &&
        /\b(?:team|delegation|officials|comes|arriv\w+|flies|letter|message|report)\b/.test(before)
      )
        continue;
      const told = /\b(?:shipped|loaded|entered|exported|filed|lodged)\b[^.;]{0,20}$/.test(before)
        ? 'other'
        : TO_AGREE.test(clause) &&
            /\b(?:by|until|deadline|before|within|no later than|if|failing|absent|shuts?|closes|ends|from today)\b/.test(
              clause,
            ) &&
            !/\b(?:truce|pause|standstill|suspension|exten)/.test(clause) &&
            !/\b(?:comments?|applications?|petitions?|notif|vote|sell|divest)/.test(clause)
          ? 'talks'
          : /^,? to (?:strike|reach|agree|settle|conclude|find|finish|come to|hammer out|work out)\b/.test(
                low.slice(dated.end),
              )
            ? 'talks'
            : /^(?:returns?|snaps? back|go(?:es)? (?:back|up)|rises?)$/.test(last?.[0] ?? '') ||
                /\b(?:dut(?:y|ies)|tariffs?) (?:would |will )?(?:return|go back|rise|snap back|jump)\b/.test(before)
              ? 'duties'
              : undefined;
      const what = told ?? subjectOf(seen, reading.all[index - 1], reading.all[index + 1], dated.start);
      if (what === undefined) continue;
      // A truce that ends and duties that then return are one end.
      if ((what === 'duties' || what === 'talks') && ending.has(formatDay(dated.from))) continue;
      const claim: Deadline = { kind: 'deadline', on: formatDay(dated.from), what };
      const start = last ? Math.max(0, dated.start - (before.length - last.index)) : dated.start;
      found.push({
        claim,
        ranges: [within(seen, Math.min(start, dated.start), dated.end)],
        rule: told === 'other' ? ENTERED : `deadline: ${what}`,
      });
    }
  }
  const due = new Set(
    found.flatMap(({ claim }) => (claim.kind === 'deadline' && claim.what === 'duties' ? [claim.on] : [])),
  );
  // Goods entered before the day on which a duty changes tell of that day once more.
  return found.filter(({ claim, rule }) => !(rule === ENTERED && claim.kind === 'deadline' && due.has(claim.on)));
};

/** The clause around a day: what stands between the nearest full stops, semicolons and colons. */
const clauseAt = (low: string, start: number, end: number): string => {
  const before = low.slice(Math.max(0, start - 120), start).replace(/^.*(?<![ap]\.m|\b[a-z]{3})[.;](?=\s)/, '');
  const after = low.slice(end, end + 110).replace(/[.;](?=\s).*$/, '');
  return `${before}${low.slice(start, end)}${after}`;
};

const ENTERED = 'deadline: other, entered';

const near = (before: string, at: number, cue: string): boolean => {
  const gap = before
    .slice(at + cue.length)
    .replace(
      /\b(?:\d{1,2}[:.]\d\d|[ap]\.?m\.?|eastern|standard|daylight|time|beijing|local|midnight|noon|on|at)(?!\w) ?/g,
      '',
    );
  const loose = /^(?:by|from|before|through|to|as of|until|till)$/.test(cue) ? 34 : 75;
  if (gap.length > loose) return false;
  return !(/^(?:by|from|before|to)$/.test(cue) && /\b(?:on|in)\s*$/.test(gap) && gap.length > 12);
};

const subjectOf = (
  seen: Seen,
  previous: Seen | undefined,
  next: Seen | undefined,
  at: number,
): Deadline['what'] | undefined => {
  const { low } = seen;
  const close = low.slice(Math.max(0, at - 130), at + 90);
  const before =
    previous && (previous.paragraph === seen.paragraph || /^(?:it|they)\b/.test(low) || /\?\W*$/.test(previous.low))
      ? previous.low
      : '';
  // "They will be prolonged to" speaks of what the sentence before named.
  const spoken = /^(?:[a-z. ]{2,40}: )?(?:it|they|these|those|this)\b|\bthat (?:it|they)\b/.test(low);
  for (const text of [
    ...(spoken ? [before] : []),
    close,
    low,
    before,
    next && next.paragraph === seen.paragraph ? next.low : '',
  ]) {
    const found = SUBJECTS.find(([, words]) => words.test(text));
    if (found) return found[0];
  }
  // An order that reaches goods from a day on, and an ultimatum, are about duties unless they say otherwise.
  return /\b(?:orders?|proclamations?|notices?|decrees?|measures?|regulations?)\b[^.;]{0,80}\b(?:reach|appl(?:y|ies)|takes? effect|effective|enters? into force|comes? into (?:force|effect))|\bgiving them until\b/.test(
    low,
  )
    ? 'duties'
    : undefined;
};
