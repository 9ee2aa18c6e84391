import { type Day, formatDay } from '../../time/index.js';
import type { Claim } from '../candidate.js';
import type { Dated } from '../dates.js';
import { type Found, within } from '../found.js';
import type { Reading, Seen } from '../reading.js';

type Truce = Extract<Claim, { kind: 'truce' }>;

const NOUN =
  /\b(?:truce|cease-?fire|pause|suspension|standstill|standoff pause|moratorium|breather|reprieve|stand-?down|breathing space|grace period)\b/;
const SUSPENDED =
  /\b(?:suspend(?:ed|s|ing)?|on hold|set aside|put off|held off|stay(?:s)? suspended|paus(?:ed|es|ing)|frozen|shelved|put on ice)\b/;
const EXTENSION =
  /\b(?:extension|extend(?:ed|ing|s)?|prolong(?:ed|ing|s|ation)?|renew(?:al|ed|ing)?|another \d+|another [a-z]+ (?:days|weeks|months)|roll(?:ed|ing)? over|continued suspension|longer)\b/;
export const DUTIES =
  /\b(?:tariffs?|dut(?:y|ies)|lev(?:y|ies)|surcharges?|trade|points?|\d ?%|percent|per cent|quarrel|customs|import|export)\b/;
const ARMS =
  /\b(?:troops?|army|armies|soldiers?|shelling|artillery|hostages?|militants?|rebels?|fighting|missiles?|airstrikes?|front line|militia|gunfire|border clashes|combatants?|gaza|bomb(?:ing|s|ed)?|weapons?|guerrillas?|humanitarian|war crimes|brigades?|fighters)\b/;

const ENDS =
  /\b(?:expir(?:e|es|ed|ing|y)|ends?|ended|ending|laps(?:e|es|ed|ing)|runs? (?:out|to|until|through)|running (?:out|to|until)|until|till|through|dies|comes? to (?:its|an) end|due to (?:end|expire|lapse)|blows up|deadline|end of|good (?:until|through)|falls? away|up on|terminates?|valid (?:until|to)|to (?=\d|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|lasts? (?:until|to|through)|holds? (?:until|to|through)|collapses? (?:on|at)|closes? on)\b/;
const BEGINS =
  /\b(?:since|from|began|begun|begins?|started|in force since|took effect|takes effect|effective|struck|agreed|signed|starting|dating from|reached|concluded|declared|made)\b/;

const PROPOSAL =
  /\b(?:propos(?:e|es|ed|al|ing)|options?|could|would|may|might|ask(?:s|ed|ing)?|want(?:s|ed)?|seek(?:s|ing)?|sought|discuss(?:ed|ing)?|in principle|whisper(?:s|ed)?|talk of|rumou?r(?:s|ed)?|possible|potential|hope(?:s|d)?|expect(?:s|ed)?|push(?:es|ed|ing)?|work for|consider(?:s|ed|ing)?|suggest(?:s|ed)?|offer(?:s|ed)?|unsigned|not (?:yet )?(?:been )?(?:signed|settled|agreed)|needs?|must|awaits?|likely|plans?|float(?:s|ed)?|draft|will|to be extended|initial|under discussion|both delegations|support(?:s|ed)?|call(?:s|ed)? for|subject to|if)\b/;
const SIGNED =
  /\b(?:signed|was extended|were extended|has been extended|have been extended|extended (?:the|its|their)|ordered|in force|took effect|has today|prolonged (?:the|its)|announced|renewed (?:the|its))\b/;
const OVER =
  /\b(?:(?:truce|pause|suspension|cease-?fire|moratorium|standstill|reprieve)[^.;]{0,40}\b(?:ended|expired|lapsed|collapsed|ran out|broke down|is over|has ended|has expired|has lapsed|fell apart|came to an end|was over|ran its course)|(?:ended|end of) (?:a|an|the) [a-z0-9 -]{0,30}(?:truce|pause|suspension)[^.]{0,20}\b(?:yesterday|last)|collapse of the truce)\b/;
const NOT_OVER = /\b(?:not|if|unless|should|would|could|when|until|before)\b/;

interface Piece {
  readonly seen: Seen;
  readonly claim: Truce;
}

/** The two sides that a sentence names, where they are not those of the text. */
export const pairOf = (reading: Reading, seen: Seen): readonly string[] | undefined => {
  const own = [...new Set(seen.parties.map(({ code }) => code))].sort();
  if (own.length === 2 && /\bbetween\b|\b(?:truce|pause|talks|deal|quarrel)\b[^.]{0,40}\bwith\b/.test(seen.low))
    return own;
  return reading.sides;
};

const usable = (dated: Dated): dated is Dated & { from: Day } => dated.from !== undefined;

const cueBefore = (low: string, start: number, reach: number, cue: RegExp): number => {
  const before = low.slice(Math.max(0, start - reach), start);
  let at = -1;
  const every = new RegExp(cue.source, 'g');
  for (const found of before.matchAll(every)) at = found.index;
  return at < 0 ? -1 : before.length - at;
};

/** The day on which a truce ends, by the words before or after it. */
export const endOf = (seen: Seen): (Dated & { from: Day }) | undefined => {
  const { low } = seen;
  return seen.dates.filter(usable).findLast((dated) => {
    const end = cueBefore(low, dated.start, 75, ENDS);
    const begin = cueBefore(low, dated.start, 75, BEGINS);
    if (end >= 0 && (begin < 0 || end <= begin)) return true;
    const after = low.slice(dated.end, dated.end + 110);
    return (
      /^\s*(?:deadline|expiry|cut-?off)/.test(after) ||
      (dated.start < 12 &&
        /\b(?:comes? to (?:its|an) end|expires?|ends?|lapses?|runs out|is the last day)\b/.test(after))
    );
  });
};

const beginOf = (seen: Seen): { since?: string; since_month?: string } => {
  const { low } = seen;
  for (const dated of seen.dates) {
    const begin = cueBefore(low, dated.start, 40, BEGINS);
    const end = cueBefore(low, dated.start, 40, ENDS);
    if (begin < 0 || (end >= 0 && end < begin)) continue;
    if (!NOUN.test(low) && !SUSPENDED.test(low)) continue;
    if (
      /\b(?:talks|meeting|meetings|met|round|order|orders|duties|tariffs) (?:\w+ ){0,3}$/.test(
        low.slice(0, dated.start),
      )
    )
      continue;
    if (dated.from !== undefined && dated.how === 'calendar') return { since: formatDay(dated.from) };
    if (dated.month !== undefined) return { since_month: dated.month };
  }
  return {};
};

const lengthOf = (seen: Seen): { length: string; start: number } | undefined => {
  const { low } = seen;
  const found = seen.durations.find(({ start, end }) => {
    const around = low.slice(Math.max(0, start - 60), Math.min(low.length, end + 60));
    if (
      /^\s*(?:of talks|ago|earlier|later|before|after|away|left|to go|old|of negotiation|to (?:put|sign|decide|go))/.test(
        low.slice(end),
      )
    )
      return false;
    if (
      /\b(?:in|within|after|last|past|only|just|every|first|over the (?:last|past)|each have) $/.test(
        low.slice(Math.max(0, start - 14), start),
      )
    )
      return false;
    return NOUN.test(around) || SUSPENDED.test(around) || EXTENSION.test(around) || /\bset in\b/.test(around);
  });
  return found ? { length: found.length, start: found.start } : undefined;
};

const stateOf = (seen: Seen): Truce['state'] => {
  const { low } = seen;
  const over = OVER.exec(low);
  if (over && !NOT_OVER.test(over[0])) return 'ended';
  if (EXTENSION.test(low)) {
    if (SIGNED.test(low) && !/\b(?:not|no|yet|unless|would|could|must|until .{0,20}sign)\b/.test(low))
      return 'in force';
    return 'proposed';
  }
  if (/\binitial\b/.test(low)) return 'proposed';
  if (
    /\b(?:new|fresh|possible|proposed|offered|asked for|proposal for|call(?:s|ed)? for) (?:a |an )?(?:[a-z0-9-]+ )?(?:truce|pause|suspension)\b/.test(
      low,
    )
  )
    return 'proposed';
  return 'in force';
};

/** The suspensions of duties with an end that a text tells of: in force, over, or asked for. */
export const findTruces = (reading: Reading): readonly Found[] => {
  const found: Found[] = [];
  let previous: Piece | undefined;
  for (const seen of reading.all) {
    const { low } = seen;
    const noun = NOUN.test(low);
    const named =
      noun || (SUSPENDED.test(low) && DUTIES.test(low) && (seen.durations.length > 0 || seen.dates.length > 0));
    const extension =
      EXTENSION.test(low) &&
      /\b(?:truce|pause|suspension|suspended|tariffs?|dut(?:y|ies)|points|arrangement|extension|\d+ (?:more )?days)\b/.test(
        low,
      );
    const follows =
      previous !== undefined &&
      /^(?:it|that|this|which|the (?:current|present) one|the arrangement)\b/.test(low) &&
      ENDS.test(low);
    if ((!named && !extension && !follows) || ARMS.test(low)) {
      if (!follows) previous = previous && previous.seen.paragraph === seen.paragraph ? previous : undefined;
      continue;
    }
    const pair = pairOf(reading, seen);
    if (!pair) continue;
    const state = follows && !noun && !extension && previous ? previous.claim.state : stateOf(seen);
    const length = lengthOf(seen);
    const end = endOf(seen);
    const begin = beginOf(seen);
    const claim: Truce = {
      kind: 'truce',
      parties: [...pair],
      state,
      ...(length ? { length: length.length } : {}),
      ...begin,
      ...(end ? { expires: formatDay(end.from) } : {}),
    };
    const firm =
      length !== undefined || end !== undefined || begin.since !== undefined || begin.since_month !== undefined;
    if (!firm && !/\b(?:truce|pause|cease-?fire|extension|moratorium)\b/.test(low)) continue;
    // An extension and the present end in one sentence are two truces.
    if (
      state === 'proposed' &&
      end &&
      noun &&
      length &&
      length.start < end.start &&
      PROPOSAL.test(low) &&
      /\b(?:expires?|ends?|lapses?|runs out|due)\b/.test(low.slice(length.start, end.start))
    ) {
      const { expires: _, ...rest } = claim;
      found.push({ claim: rest, ranges: [rangeOf(seen)], rule: 'truce: extension' });
      found.push({
        claim: { kind: 'truce', parties: [...pair], state: 'in force', expires: formatDay(end.from) },
        ranges: [rangeOf(seen)],
        rule: 'truce: end',
      });
    } else found.push({ claim, ranges: [rangeOf(seen)], rule: `truce: ${firm ? 'dated' : 'named'}, ${state}` });
    previous = { seen, claim };
  }
  return settled(found);
};

const rangeOf = (seen: Seen) => within(seen, 0, seen.low.replace(/[\s.!?]+$/, '').length);

/** A bare word "truce" or "extension" claims nothing of its own beside one that tells its days. */
const settled = (found: readonly Found[]): readonly Found[] => {
  const firm = found.filter(({ rule }) => !rule.startsWith('truce: named'));
  const bare = found.filter(({ rule }) => rule.startsWith('truce: named'));
  const missing = bare.filter((each) => !firm.some(({ claim }) => same(claim, each.claim)));
  return [...firm, ...missing];
};

const same = (a: Claim, b: Claim): boolean =>
  a.kind === 'truce' && b.kind === 'truce' && a.state === b.state && a.parties.join() === b.parties.join();
