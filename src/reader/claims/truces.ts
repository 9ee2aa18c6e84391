import { addDays, type Day, formatDay } from '../../time/index.js';
import type { Claim } from '../candidate.js';
import type { Dated } from '../dates.js';
import { type Found, within } from '../found.js';
import { NUMBER_WORDS, numberOf } from '../number-word.js';
import type { Reading, Seen } from '../reading.js';
import { pairOf } from './pair.js';
import { partOf } from './parts.js';
import { findSignoffs } from './signoffs.js';

type Truce = Extract<Claim, { kind: 'truce' }>;

/** What a suspension of duties is called; the first ones mean nothing else beside trade. */
const SURE_NOUN =
  /\b(?:truces?|cease-?fires?|pauses?|standstill|stand-?still|moratori(?:um|a)|reprieve|suspensions?|abeyance|armistice|respite|breather|breathing[- ](?:space|spell|room)|time-?out|holding pattern|stand-?down|cooling-off (?:period|phase)|stay of execution)\b/;
const NOUN = new RegExp(
  `${SURE_NOUN.source}|\\b(?:grace period|arrangement|freeze|d[ée]tente|lull|hiatus|let-?up|waivers?|deferral|deferment|postponement|stopgap|modus vivendi|interlude|halt)\\b`,
);
/** Names for it that the text uses once it has told what it speaks of. */
const SAME =
  '(?:arrangement|accord|deal|bargain|pact|agreement|understanding|settlement|compromise|compact|relief|concession|measure|thing|one|peace|quiet|calm|freeze|waiver|halt|period|term|stretch|window|lease)';
const SUSPENDED =
  /\b(?:suspend(?:ed|s|ing)?|on hold|set aside|put off|(?:held|holds?|holding) (?:[a-z'-]+ ){0,4}(?:off|back|in suspense|in abeyance)|kept back|kept off|paus(?:ed|es|ing)|frozen|fr(?:eez(?:e|es|ing)|oze) (?:[a-z'-]+ ){0,4}(?=tariff|dut|lev|for|counter|surcharge)|shelv(?:ed|es?|ing)|put on ice|deferr?(?:ed|s|ing)|postpon(?:ed|es?|ing)|waiv(?:ed|es?|ing)|set in [a-z]+ for|aside|in abeyance|in suspense|asleep|sleeps?|parked|dormant|mothballed|on ice|in the (?:deep )?freeze|stand(?:s|ing)? still|stood still|st[oa]p(?:s|ped)? the clock|clock (?:stops|stopped|is stopped)|in suspension|held in check|at rest|rests? for|stay off|le(?:ave|ft|aves) off|staying off|(?:call(?:ed|s)?|calling) (?:time on|a halt to|off (?=[a-z' -]{0,30}(?:tariff|dut|lev|surcharge))|a truce)|(?:refrain(?:s|ed|ing)?|desist(?:s|ed)?|abstain(?:s|ed)?|hold(?:s|ing)? off|held off) from (?:collecting|charging|levying|imposing|raising|applying)|(?:not|no longer|neither) (?:to )?(?:be )?(?:collect(?:ed)?|charg(?:ed?)|lev(?:y|ied)|appl(?:y|ied)|enforced?)\b[^.;]{0,60}\b(?:until|for|before|through)|l(?:eave|eft|eaving)s? (?:[a-z'-]+ ){1,5}(?:untouched|unchanged|unapplied|uncollected|as they are|alone)|unenforced|not enforced|lift(?:ed|s)? (?:for|until)|temporarily (?:lift|drop|remov|scrap)\w*|(?:lift|drop|remov|scrap)\w* (?:[a-z'-]+ ){0,5}temporarily|stay(?:s|ed)? (?:its|the|their) hand|lay down (?:their|its) (?:arms|weapons)|bur(?:y|ied) the hatchet)\b/;
const EXTENSION =
  /\b(?:extensions?|extend(?:ed|ing|s)?|prolong(?:ed|ing|s|ation)?|renew(?:al|ed|ing|s)?|another (?:\d+|[a-z]+)[ -](?:days?|weeks?|months?|years?)|\w+ (?:more|further|additional|extra) (?:days?|weeks?|months?|years?)|roll(?:s|ed|ing)?[- ]?over|continued suspension|runs? on (?:to|until|for)|carr(?:y|ies|ied)\b[^.;]{0,40}\b(?:on|over|forward)|(?:second|new|fresh|longer|further) (?:life|lease|term|stretch|spell|truce|pause|suspension|standstill|moratorium|freeze|reprieve|period)|add(?:s|ed|ing)? (?:\d+|[a-z-]+) (?:more )?(?:days|weeks|months)|(?:days|weeks|months|years?) (?:more|longer|extra)|(?:is|are|be|hereby|was|were) continued|ke(?:ep|pt)(?:s|ing)?\b[^.;]{0,40}\b(?:alive|going|on hold|in place|on ice)|given? (?:another|more time)|stretch(?:ed|es|ing)? (?:[a-z'-]+ ){0,5}(?:to|until|by|into|for)|push(?:ed|es|ing)? (?:back|out)\b|spun out|top(?:ped)? up|buys? (?:[a-z'-]+ ){0,4}(?:more|another|time)|(?:now|henceforth) (?:runs?|goes on|lasts?|holds?|continues?|ends?|expires?) (?:until|to|through|on)|(?:goes|go|going|live|lives|carry|carries) on (?:until|to|through|for))\b/;
/** Duties, without which a pause or suspension is one of something else. */
const DUTIES =
  /\b(?:tariffs?|dut(?:y|ies)|lev(?:y|ies)|surcharges?|surtax(?:es)?|counter-?measures|counter-?tariffs|import tax(?:es)?|trade|points?|quarrel|dispute|feud|row|spat|customs|imports?|exports?)\b|\d ?%|per ?cent/;
const ARMS =
  /\b(?:troops?|army|armies|soldiers?|shelling|artillery|hostages?|militants?|rebels?|fighting|missiles?|airstrikes?|front line|militia|gunfire|border clashes|combatants?|gaza|bomb(?:ing|s|ed)?|weapons?|guerrillas?|humanitarian|war crimes|brigades?|fighters)\b/;
const CONTROLS =
  /\b(?:export controls?|controls|licen[cs]\w+|affiliates rule|port fees?|fees|denial|gallium|countermeasures|entity list|exclusions?|collection|investigation|loans?|covenant|rents?|bank|fund|visas?)\b/;

const ENDS =
  /\b(?:expir(?:e|es|ed|ing|y)|ends?|ended|ending|laps(?:e|es|ed|ing)|r[ua]ns? (?:out|to|until|till|up to|through|on to|on until|its course)|running (?:out|to|until)|until|till|up to|through|to (?:remain|stay|last|hold|continue|run) (?:until|to|through)|dies|die|comes? to (?:its|an) (?:end|close)|due to (?:end|expire|lapse)|(?:renewed|extended|prolonged) (?:by|before)|blows up|deadline|end of|(?:good|valid|effective|binding) (?:until|through|to|till|up to)|falls? away|fades?|(?:is|are|was) up|terminat(?:e|es|ing)|to(?= (?:\d|midnight|the|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec))|(?:lasts?|holds?|continues?|goes on|endures?|survives?|stands?|stretch(?:es)?|extends?|reach(?:es)?) (?:until|to|till|through|up to|into)|collapses? (?:on|at)|closes? on|(?:year|time|term|clock|days|weeks|months) (?:is|are|will be) (?:up|over)|is (?:up|over|at an end)|are (?:up|over)|cease[sd]?|determined?|keeps? its [a-z ]{0,12}date|finish(?:es)?|last day|draws? to a close|has until|(?:will|would) be (?:up|over)|stops?(?= (?:at|on))|is good for|wound up|winds? up|next (?:[a-z-]+ ){1,2}(?:is|comes|falls) (?:due )?(?=on|by))\b/;
const BEGINS =
  /\b(?:since|from|began|begun|begins?|started|starts?|took (?:effect|hold)|takes? (?:effect|hold)|came into (?:force|effect)|(?:enters?|entered|comes?) into (?:force|effect)|effective|struck|agreed|signed|sealed|brokered|starting|beginning|dating (?:from|back to)|dates (?:from|back to)|reached|concluded|declared|proclaimed|announced|as of|as from|with effect from|in (?:place|force|effect) (?:since|from)|won|granted|allowed|kicks? in|kicked in)\b/;
/** An end that was to come and has been put off. */
const PUT_OFF =
  /\b(?:would (?:otherwise |else )?have (?:run out|expired|ended|lapsed|died|been up|come to)|(?:was|were|had been) (?:otherwise )?(?:due |set |to have |scheduled |meant |supposed )*to (?:have )?(?:end|expire|lapse|run out|die|run|come)|(?:instead of|rather than) (?:on|by|in)?)\b[^.;]{0,30}$/;

const SIGNED =
  /\b(?:signed|put (?:his|her|its|their) (?:name|names|signature|initials) to|was extended|were extended|has been extended|have been extended|ordered|took effect|has today|stays? suspended|prolonged (?:the|its)|renewed (?:the|its)|orders)\b/;
const UNSIGNED =
  /\b(?:not|no|yet|unless|would|could|must|until .{0,20}sign|will|wants?|asks?|propos\w*|recommend\w*|needs?|said|option|whisper\w*|whether|if|seek\w*|talk)\b/;
/** An extension that is told as done: "prolonged their standstill", "carries the truce forward", "has been given another year". */
const DONE =
  /(?<!\b(?:to|would|will|could|may|might|must|should|shall|not|can|cannot|be|if|unless|whether|until) (?:also |then |yet )?)\b(?:(?:has|have|had|was|were|is|are) (?:now |today |hereby |just |also |been |again )*(?:prolonged|extended|renewed|rolled over|carried|given|continued|kept)|prolong(?:ed|s)?|extend(?:ed|s)?|renew(?:ed|s)?|roll(?:ed|s)? over|carr(?:ied|ies)|g[ia]ves?|ke(?:pt|eps))\b/;
const NOT_DONE =
  /\b(?:if|unless|whether|should|would|could|wants?|asks?|asked|hopes?|propos\w*|recommend\w*|seeks?|expect\w*|agreed? (?:to|on)|talks? on|not|nobody|willing|offer\w*|on the table|under discussion|likely|possible|hinges|is ready|declined)\b/;
/** Words by which an extension is asked for, expected or agreed. */
const WISHED =
  /\b(?:expect(?:s|ed)?|push(?:es|ed|ing)?|wants?|wanted|propos(?:e|es|ed)|seeks?|sought|agreed? (?:to|on)|asked|works? (?:for|towards?)|recommend(?:s|ed)?|favou?rs?|support(?:s|ed)?|call(?:s|ed)? for|hopes? (?:for|to))\b[^.;]{0,60}\b(?:exten|prolong|renew)/;
const OVER = new RegExp(
  `(?:${SURE_NOUN.source}|\\b(?:arrangement|freeze|grace period|waiver|deal)\\b)[^.;]{0,100}?\\b(?:ended|expired|lapsed|collapsed|ran out|broke(?: down)?|is over|was over|is dead|died|fell apart|fell through|came to (?:an|its) end|ran its course|is (?:no more|history|finished)|was (?:called off|terminated|scrapped|abandoned|cancell?ed|not (?:renewed|extended|prolonged)|allowed to (?:lapse|expire|run out))|has (?:ended|expired|lapsed|collapsed|run out|broken down|run its course|died|fallen apart)|went up in smoke|blew up|crumbled|unravell?ed|foundered|did not survive|gave way|(?:was |been |, )broken\\b)\\b|\\b(?:let|allowed|cancell?ed|terminated|tore up|scrapped|abandoned|walked (?:away from|out of)|pulled out of|ended|ending|broke off|called off|denounced|revoked)\\b[^.;]{0,60}?(?:${NOUN.source})(?:[^.;]{0,30}?\\b(?:lapse|expire|run out|die|collapse)\\b)?`,
);
const NOT_OVER =
  /\b(?:not (?!renewed|extended|prolonged|survive)|n't|never|if|unless|should|would|could|might|may (?!\d)|will|when|until|before|whether|to have|denie[sd]|talks)\b/;
/** A truce that somebody merely speaks of is no claim about it. */
const ANOTHER =
  /\b(?:first|earlier|previous|last|that|second) (?:\d+-day |[a-z]+-(?:day|month) )?(?:truce|pause|suspension)\b/;

const usable = (dated: Dated): dated is Dated & { from: Day } => dated.from !== undefined;

const cueBefore = (low: string, start: number, reach: number, cue: RegExp): number => {
  const begins = Math.max(0, start - reach);
  const before = low.slice(begins, start + 4);
  let at = -1;
  for (const found of before.matchAll(new RegExp(cue.source, 'g'))) if (found.index < start - begins) at = found.index;
  return at < 0 ? -1 : start - begins - at;
};

interface End {
  readonly day: Day;
  readonly start: number;
}

const COUNT = `(\\d{1,3}|${NUMBER_WORDS}|an?) (days?|weeks?)`;
const COUNTDOWNS = [
  new RegExp(
    `\\b${COUNT} before (?:the |it |its |their |[a-z ]{0,24})[^.,;]{0,40}?(?:runs? out|expires?|ends?|lapses?|expiry|(?:is|was|are) (?:due |set )?to (?:end|expire|lapse|run out))\\b`,
  ),
  new RegExp(
    `\\b${COUNT} (?:(?:still |now )?(?:left|remain(?:s|ing)?|to (?:go|run|live)|away)\\b)|\\b(?:left with|has|have) (?:just |only |barely )?${COUNT} (?:left|to)\\b`,
  ),
  new RegExp(
    `\\b(?:expires?|ends?|lapses?|runs? out|is (?:over|up)|falls? away|dies) (?:with)?in (?:just |only )?${COUNT}\\b`,
  ),
];

/** "Eight days before the present one runs out", "a week is left": counted from the day of publication. */
const countdown = (seen: Seen): End | undefined => {
  if (seen.published === undefined) return undefined;
  for (const pattern of COUNTDOWNS) {
    const found = pattern.exec(seen.low);
    const [number, unit] = found ? [found[1] ?? found[3], found[2] ?? found[4]] : [];
    if (!found || number === undefined) continue;
    const count = /^an?$/.test(number) ? 1 : numberOf(number);
    if (count === undefined) continue;
    return { day: addDays(seen.published, count * (unit?.startsWith('week') === true ? 7 : 1)), start: found.index };
  }
  return undefined;
};

/** The day on which a truce ends, by the words before or after it. */
const endOf = (seen: Seen): End | undefined => {
  const { low } = seen;
  const dated = seen.dates.filter(usable).find((each) => {
    // A truce that is spoken of as running ends on the day of publication or later.
    if (seen.published !== undefined && each.from < seen.published) return false;
    const cue = [...low.slice(Math.max(0, each.start - 75), each.start).matchAll(new RegExp(ENDS.source, 'g'))].at(
      -1,
    )?.[0];
    // "Ended two days of talks on Tuesday" is no end of a truce.
    if (each.from === seen.published && (cue === undefined || /^end(?:ed|ing)$/.test(cue))) return false;
    if (PUT_OFF.test(low.slice(Math.max(0, each.start - 80), each.start))) return false;
    const end = cueBefore(low, each.start, 75, ENDS);
    const begin = cueBefore(low, each.start, 75, BEGINS);
    if (end >= 0 && (begin < 0 || end <= begin)) return true;
    if (/\bto (?:the )?$/.test(low.slice(0, each.start)) && (EXTENSION.test(low) || SUSPENDED.test(low))) return true;
    const after = low.slice(each.end, each.end + 110).replace(/[.;](?=\s).*$/, '');
    return (
      /^,?\s*(?:deadline|expiry|cut-?off|end date|(?:is|as) (?:the|its) (?:last|final) day|which is (?:precisely |exactly |just )?when)/.test(
        after,
      ) ||
      (begin < 0 &&
        /(?:^|[,;:—] ?|\b(?:on|at|by|and|that|midnight on|but on) )(?:on |at midnight on |midnight on |by |come )?$/.test(
          low.slice(0, each.start),
        ) &&
        /^[^;]{0,100}\b(?:comes? to (?:its|an) (?:end|close)|expires?|ends?|lapses?|runs out|is the last day|falls? away|dies|is (?:over|up|at an end)|(?:year|time|term) is up|would (?:end|lapse|expire))\b/.test(
          after,
        ))
    );
  });
  return dated ? { day: dated.from, start: dated.start } : countdown(seen);
};

/** What else begins in a sentence on a truce. */
const OTHER_BEGINNING =
  /\b(?:talks|meetings?|met|rounds?|sessions?|notice|imposed|measures|dispute|war|row|quarrel|feud|collected|pay|pays|paid|controls|investigation|said|office|negotiations?)\b[^,;]{0,24}$/;
const PLAIN_BEGINNING =
  /\b(?:since|in (?:place|force|effect) (?:since|from|as of)|took (?:effect|hold)|takes? (?:effect|hold)|(?:came|comes?|enters?|entered) into (?:force|effect)|with effect from|as from|as of|effective|counting from|(?:dates?|dating) (?:from|back to)|beg[aiu]ns?|beginning|start(?:s|ed|ing)?|observed since|kick(?:s|ed)? in)(?: [a-z]+)?,? (?:on |in |from )?$/;
const MADE =
  /\b(?:struck|agreed|signed|sealed|brokered|reached|concluded|declared|proclaimed|announced|won|granted|made|suspended|paused|shelved|frozen|prolonged|extended|renewed|put (?:off|on (?:hold|ice))|undertaken|shook hands)\b[^,;:.]{0,50}\b(?:on|in|last|early in|late in|of)? ?$/;

/** Since when a truce runs, by the words before a day. */
const beginOf = (seen: Seen, end: End | undefined): { since?: string; since_month?: string } => {
  const { low } = seen;
  for (const dated of seen.dates) {
    if (end?.start === dated.start) continue;
    const before = low
      .slice(Math.max(0, dated.start - 90), dated.start)
      .replace(
        /\b(?:\d{1,2}[:.]\d\d|midnight|noon)(?: [ap]\.?m\.?)?,? (?:[a-z]+ (?:standard |daylight )?time,? )?(?:on )?$/,
        '',
      )
      .replace(/^.*[;:](?=\s)/, '');
    const runs =
      /\b(?:from|of) (?:the )?$/.test(before) &&
      (/^,? (?:to|until|through|till|for|and (?:will|is))\b|^[).,]/.test(low.slice(dated.end)) ||
        /\b(?:days|weeks|months|years?),? (?:counted |counting |starting |running |beginning )?from (?:the )?$/.test(
          before,
        ));
    const plain = PLAIN_BEGINNING.exec(before);
    const made = MADE.test(before);
    if (!plain && !runs && !made) continue;
    if (plain && OTHER_BEGINNING.test(before.slice(0, plain.index))) continue;
    if (made && /\b(?:talks|meeting|round|notice|controls)\b[^,;]{0,16}$/.test(before)) continue;
    if (PUT_OFF.test(before)) continue;
    const { published } = seen;
    if (dated.from !== undefined) {
      // What was agreed on a day begins when it begins.
      if (made && !plain && !runs && (dated.how === 'weekday' || published === undefined || dated.from > published))
        continue;
      if (dated.how === 'weekday' && !plain) continue;
      return { since: formatDay(dated.from) };
    }
    if (dated.month !== undefined && (published === undefined || dated.month <= formatDay(published)))
      return { since_month: dated.month };
  }
  return {};
};

interface Length {
  readonly length: string;
  readonly start: number;
  readonly end: number;
  readonly extends: boolean;
}

const HEAD_AFTER = new RegExp(
  `^[- ]?(?:[a-z-]+ ){0,2}?(?:${SURE_NOUN.source.slice(2)}|\\b(?:${'freeze|arrangement|waiver|halt|lull|hiatus|deferral|grace period|holiday|peace|deal|accord|stretch|term|period'})\\b)`,
);
const NO_LENGTH_AFTER =
  /^\s*(?:of (?:talks|negotiation|haggling|meetings|consultations)|ago|earlier|later|before|after|away|left|remain|to (?:go|run|live|put|sign|decide)|old\b|into|since|from (?:now|today)|in which|notice|short|late|in a row|on the clock|of (?:tariffs|war|quarrel))/;
const NO_LENGTH_BEFORE =
  /\b(?:in|within|after|last|past|only|just|every|over the (?:last|past|next)|each have|for the (?:last|past)|each of the|first|these|those|with|in its|in the|next|than) $/;
const FURTHER_BEFORE =
  /\b(?:another|extensions? (?:of|by|for)|prolongations?,? (?:of|by|for)|renewals? (?:of|by|for)|(?:extend(?:ed|s|ing)?|prolong(?:ed|s|ing)?|renew(?:ed|s|ing)?|carr(?:y|ies|ied|ying)|roll(?:ed|s|ing)? over|stretch(?:ed|es)?|push(?:ed|es)? (?:back|out)|kept?|continued?|sleep on|run on|go on|extension|prolongation)\b[^.;]{0,70}?\b(?:by|for)|forward (?:by|for)|add(?:s|ed|ing)?|a further|an additional|an extra|a new|a second|for a further) (?:another |a further |up to |at least |an? (?:additional|further) )?$/;
const SPOKEN_BEFORE =
  /\b(?:for|of|is|lasts?|lasting|last|lasted|runs? for|initial|than that:|end:|by|takes?|good for|valid for|wants?|proposed?|proposes|offer(?:s|ed|ing)?|offers of|suggest(?:s|ed)|ask(?:s|ed) for|plea for|float(?:s|ed)|demand(?:s|ed)|seeks?|sought|time,?|called|under discussion:?) (?:an? |the |another |a further |an initial |a period of |some |up to |at least |only |just |full |exactly |no more than )*(?:[a-z]+ \()?$/;

/** How long a truce or its extension is to last, as a sentence tells it. */
const lengthsOf = (seen: Seen, spoken: boolean): readonly Length[] => {
  const { low } = seen;
  return seen.durations.flatMap(({ length, start, end }) => {
    const before = low.slice(Math.max(0, start - 90), start);
    const after = low.slice(end, end + 50);
    if (NO_LENGTH_AFTER.test(after)) return [];
    const own = low.slice(start, end);
    const further =
      /^another|\b(?:more|further|additional|extra)\b/.test(own) ||
      FURTHER_BEFORE.test(before) ||
      /^[- ]?(?:extension|prolongation|renewal|rollover)/.test(after.trim()) ||
      /^ (?:more|longer|further|extra)\b/.test(after);
    if (!further && NO_LENGTH_BEFORE.test(before)) return [];
    const direct =
      HEAD_AFTER.test(after) ||
      SPOKEN_BEFORE.test(before) ||
      /[:(]\s*(?:[a-z]+ )?$/.test(before) ||
      /^(?:["“]|it lasted )?$/.test(before.trim()) ||
      /,\s*$/.test(before);
    if (!further && !(direct && spoken)) return [];
    return [{ length, start, end, extends: further }];
  });
};

interface Piece {
  readonly seen: Seen;
  readonly claim: Truce;
  readonly firm: boolean;
}

/** A sentence of several that a semicolon joins is read as those. */
const partsOf = (seen: Seen): readonly Seen[] => {
  const { low, parties } = seen;
  const at = low.indexOf('; ');
  if (at < 0 || !parties.some(({ end }) => end <= at) || !parties.some(({ start }) => start > at)) return [seen];
  return [partOf(seen, 0, at), partOf(seen, at + 2, low.length)];
};

const rangeOf = (seen: Seen) => within(seen, 0, seen.low.replace(/[\s.!?]+$/, '').length);

const FOLLOWS = new RegExp(
  `^(?:and |but |so )?(?:(?:it|that|this|which|they|until|till|the thaw|both)\\b|(?:the|their|this|that) (?:[a-z-]+ )?${SAME}\\b|(?:yards|shippers|traders|importers|exporters|everybody|readers) (?:should|may|can))`,
);
/** A stretch of the truce that the text has named before: "the new term ends on". */
const TERM =
  /\b(?:the|its|their|this) (?:new|current|present|second|third|extended|latest|fresh|old) (?:term|lease|period|window|stretch|deadline|date|expiry|end)\b/;
/** A question to which a bare day is the answer. */
const UNTIL_WHEN =
  /\b(?:until when|how long|when (?:does|do|will|is|would)\b[^?]*\b(?:end|expire|lapse|run out|over|up|stop|finish))\b[^?]*\?/;

/** What is over on a day to come: "15 April, midnight, the pause is over". */
const IS_OVER =
  /\b(?:truce|pause|suspension|standstill|moratorium|cease-?fire|reprieve|arrangement|freeze)\b[^.;]{0,70}\b(?:is|are) (?:over|up|at an end)\b/;
const TALKS_TERM = /\b(?:talks|negotiations|minister|president|court|parliament|lease of (?!life))\b/;

/** The day that answers "until when?". */
const answered = (seen: Seen): End | undefined => {
  const dated = seen.dates.filter(usable).find(({ from }) => seen.published === undefined || from >= seen.published);
  return dated ? { day: dated.from, start: dated.start } : undefined;
};

/** Pauses that are made by verbs, in speech, or in the way of looking at things. */
const NO_PAUSE =
  /\b(?:will|would|to|could|may|must|can) pause\b|\bafter a (?:short |long |brief )?pause\b|\bpaus(?:ed|es|ing) (?:for breath|before|briefly|to)\b|\b(?:gives?|gave) (?:[a-z]+ )?pause\b/g;
const BY_WORD =
  /\b(?:tariff|customs|duty|duties|trade|import)[a-z]* (?:holiday|peace|break|recess|interval|lull|halt|freeze|waiver)\b|\bdown(?:ed|ing)? tools\b|\b(?:not|never) to (?:apply|charge|levy|raise|collect|impose|increase)\b|\bin the drawer\b|\bguns holstered\b|\bshall not be (?:applied|charged|levied|collected)\b|\bhalt to (?:[a-z]+ )?(?:escalation|tariffs?|duties|increases)\b|\bpeace with\b/;
/** Sentences that speak of a truce that somebody would like to have, or that waits for somebody. */
const PROPOSED =
  /\b(?:propos(?:es|ed?|al|ing)|offer(?:s|ed|ing)?|on offer|ask(?:s|ed|ing)? for|plea|plead(?:s|ed)?|call(?:s|ed|ing)? for|would (?:agree to|accept|like|welcome|prefer|see)|possible|suggest(?:s|ed|ing)?|float(?:s|ed|ing)?|seek(?:s|ing)?|sought|want(?:s|ed|ing)?|wish(?:es|ed)?|demand(?:s|ed)?|eye(?:s|d|ing)?|weigh(?:s|ed|ing)?|mull(?:s|ed|ing)?|consider(?:s|ed|ing)?|discuss(?:es|ed|ing)|hop(?:es?|ed|ing) (?:for|to)|could (?:be (?:announced|agreed|signed)|agree)|may (?:be announced|agree)|might|under discussion|on the table|in the works|recommend(?:s|ed)?|favou?r(?:s|ed|ing)?|push(?:es|ed|ing)? for|lobb(?:y|ies|ied)|urg(?:es?|ed|ing)|agreed in principle|in principle|negotiat\w+ (?:on|over|about) (?:a|an)|talks (?:on|about|over) (?:a|an)\b|expect(?:s|ed)?|request(?:s|ed)?|angl(?:es|ed|ing) for|bid for|draft|would (?:run|last|be (?:extended|prolonged|suspended|carried)|extend|prolong|suspend|freeze|keep)|initial(?:led)?\b(?! \d)|if [a-z ]{0,30}(?:approves?|agrees?|signs?|has its way|gets its way)|talk of|idea of|willing|ready|feels? likely|likely (?:to|that)|is to (?:be )?(?:extend|prolong|stretch|run|last)|will recommend|whisper\w*|rumou?r\w*|let it be known)\b/;
const PENDING =
  /\b(?:pending|subject to|awaits?|awaiting|once (?:the|a|it|he|she|they|both|parliament|signed|ratified|approved)|provided|not (?:yet )?(?:been )?signed|unsigned|yet to (?:be )?(?:sign|ratif|approv|confirm|vote|put)\w*|has (?:still|yet) to|have (?:still|yet) to|still (?:needs?|has to|must|lacks)|needs? the (?:nod|approval|consent|signature|assent))\b/;

/** An extension that is spoken of as a thing, whoever may still have to agree to it. */
const AN_EXTENSION = /\b(?:extension|prolongation|renewal|rollover) (?:of|to) (?:the|their|its|this|a|[a-z]+['’]s)\b/;
const TALKS_ON =
  /\b(?:prolong|extend)\w* (?:their|the|its) (?:[a-z]+ ){0,2}(?:talks|session|meeting|round|negotiations|stay|visit)\b/;
const NONE =
  /\b(?:no|never (?:had )?an?|not an?|without an?|nor an?) (?:[a-z-]+ ){0,3}(?:truce|pause|standstill|moratorium|cease-?fire|freeze|reprieve)\b(?! extension)/;

/** What a sentence tells of a truce, if it speaks of one. */
const piecesOf = (
  reading: Reading,
  seen: Seen,
  before: Piece | undefined,
  asked: string,
  unsigned: boolean,
  signedLater: boolean,
): readonly Piece[] => {
  const { low } = seen;
  if (ARMS.test(low)) return [];
  if (NONE.test(low) || TALKS_ON.test(low)) return [];
  // What would have ended has been followed by another.
  if (/\bwould (?:otherwise )?have (?:run out|expired|ended|lapsed)\b/.test(low) && !EXTENSION.test(low)) return [];
  const text = low.replace(NO_PAUSE, '');
  const surely = /\b(?:truce|cease-?fire|standstill|armistice)/.test(text);
  const controls = CONTROLS.test(low) && !surely;
  const sure = SURE_NOUN.test(text) && !(controls && !DUTIES.test(low));
  const noun = sure || ((NOUN.test(text) || BY_WORD.test(text)) && !controls);
  const gap = before === undefined ? 99 : seen.paragraph - before.seen.paragraph;
  const beside = gap <= 1;
  const present =
    (/\b(?:current|present|running|existing|old) (?:one|truce|pause|arrangement|ceasefire|standstill|term|suspension)\b/.test(
      low,
    ) ||
      (before !== undefined && TERM.test(low) && !TALKS_TERM.test(low))) &&
    (ENDS.test(low) || TERM.test(low)) &&
    (seen.dates.length > 0 || seen.durations.length > 0);
  const answers =
    UNTIL_WHEN.test(asked) &&
    (seen.dates.length > 0 || seen.durations.length > 0) &&
    low.length < 110 &&
    (before !== undefined || NOUN.test(asked)) &&
    !CONTROLS.test(asked);
  const told = reading.turns.has(seen.paragraph) ? low.replace(/^[a-z. ]{2,40}: /, '') : low;
  const anaphor = FOLLOWS.test(told) || SAME_HEAD.test(told);
  const timed = seen.dates.length > 0 || seen.durations.length > 0;
  const follows =
    present ||
    answers ||
    (beside &&
      !controls &&
      anaphor &&
      timed &&
      (ENDS.test(low) ||
        MARKED.test(low) ||
        (SPANS.test(low) && (seen.durations.length > 0 || /\btakes? effect\b|\btook effect\b/.test(low)))) &&
      !TALKS_TERM.test(told.slice(0, 40)));
  const suspended =
    SUSPENDED.test(text) && (DUTIES.test(low) || (/\bclock\b/.test(low) && seen.durations.length > 0)) && !controls;
  const further =
    EXTENSION.test(low) &&
    !controls &&
    (noun ||
      suspended ||
      DUTIES.test(low) ||
      beside ||
      /\bextension\b/.test(low) ||
      (seen.durations.length > 0 && gap <= 3));
  const wish = PROPOSED.test(low) && seen.durations.length > 0 && (gap <= 2 || /\btime\b/.test(low));
  if (!(noun && (sure || timed || ENDS.test(low))) && !suspended && !further && !follows && !wish) return [];
  const named = pairOf(reading, seen, noun);
  const pair = (beside && seen.parties.length === 0 ? before?.claim.parties : named) ?? named;
  if (!pair) return [];
  const lengths = lengthsOf(seen, noun || follows || suspended || wish);
  const over = overAt(low);
  const end = endOf(seen) ?? (answers || IS_OVER.test(low) || MARKED.test(low) ? answered(seen) : undefined);
  const begin = beginOf(seen, end);
  const base = { kind: 'truce', parties: [...pair].sort() } as const;
  const plain0 = lengths.find((each) => !each.extends);
  const extending =
    lengths.find((each) => each.extends) ??
    (plain0 && /\b(?:extension|renewal|prolongation) of (?:equal|the same) length\b/.test(low)
      ? { ...plain0, extends: true }
      : undefined);
  const plain = lengths.find((each) => !each.extends);
  const pieces: Piece[] = [];
  const push = (claim: Truce, firm = true): void => {
    pieces.push({ seen, claim, firm });
  };
  const expires = end ? { expires: formatDay(end.day) } : {};
  // What "is over on 6 January" is not over yet.
  if (over !== undefined && (end === undefined || (end.start < over && !IS_OVER.test(low)))) {
    push({ ...base, state: 'ended', ...(plain ? { length: plain.length } : {}), ...begin });
    return pieces;
  }
  const signed =
    further &&
    ((SIGNED.test(low) && !UNSIGNED.test(low)) ||
      (!unsigned &&
        (DONE.test(low) || HEADLINE_DONE.test(low) || (TERM.test(low) && !/\b(?:would|will)\b/.test(low))) &&
        !NOT_DONE.test(low) &&
        !PENDING.test(low) &&
        !WISHED.test(low)) ||
      (!unsigned &&
        /\bagree(?:d|s)? to\b/.test(low) &&
        !PENDING.test(low) &&
        !/\bin principle|recommend|\b(?:would|could|if|unless|whether)\b/.test(low) &&
        HELD_OFF.test(low)) ||
      (signedLater && /\bagree(?:d|s)? (?:to|on)\b/.test(low) && !/\b(?:would|could|if|unless|whether)\b/.test(low)));
  // "Due to end on one day, is to run until another": the truce and its extension.
  const ends = seen.dates
    .filter(usable)
    .filter(
      ({ start, from }) =>
        cueBefore(low, start, 75, ENDS) >= 0 && (seen.published === undefined || from >= seen.published),
    );
  const [one, two] = ends;
  if (
    one &&
    two &&
    ends.length === 2 &&
    one.from < two.from &&
    /\b(?:(?:is|are) to run|will (?:run|continue|last|now)|to run|runs? on|extended|prolonged|continues?|goes on|now)\b/.test(
      low.slice(one.end, two.start),
    )
  ) {
    push({ ...base, state: 'in force', expires: formatDay(one.from) });
    push({
      ...base,
      state: signed ? 'in force' : 'proposed',
      ...(extending ? { length: extending.length } : {}),
      expires: formatDay(two.from),
    });
    return pieces;
  }
  if (further && !signed && !/\bin force\b/.test(low)) {
    // The end that stands beside a wish for more is that of the truce in force, unless it is what the extension runs to.
    const runsTo =
      end &&
      /\b(?:extend\w*|extension|prolong\w*|runs? on|renew(?!ed by)\w*|carr(?:y|ies|ied)|rolled|kept|keep|stretch\w*|continued?|pushed?|rollover|go on|sleep on|(?:would|will) (?:last|run|hold))\b[^.;]{0,60}\b(?:to|until|through|till)(?: \d{1,2}[:.]\d\d[a-z. ]{0,40}| midnight on| the)? $/.test(
        low.slice(0, end.start),
      );
    const presentEnd = end && !runsTo && (noun || beside);
    if (extending || runsTo)
      push({
        ...base,
        state: 'proposed',
        ...(extending ? { length: extending.length } : {}),
        ...(runsTo ? expires : {}),
      });
    if (presentEnd && end)
      push({
        ...base,
        state: 'in force',
        ...(plain && !wishedAt(low, plain.start) ? { length: plain.length } : {}),
        ...begin,
        ...expires,
      });
    else if (plain && /\b(?:extend|prolong|renew)(?:ing)? (?:a|the|their|its) $/.test(low.slice(0, plain.start)))
      // "To extend a 90-day truce" tells how long the one in force is.
      push({ ...base, state: 'in force', length: plain.length, ...begin });
    else if (!extending && !runsTo && plain && !noun) push({ ...base, state: 'proposed', length: plain.length });
    else if ((noun || suspended) && (begin.since !== undefined || begin.since_month !== undefined))
      push({ ...base, state: 'in force', ...begin });
    else if (
      sure &&
      /\b(?:the|their|its|this|[a-z]+['’]s) (?:[a-z0-9-]+ ){0,4}(?:truce|pause|standstill|cease-?fire|suspension|moratorium|reprieve|time-out|breathing space)/.test(
        low,
      )
    )
      push({ ...base, state: 'in force' }, false);
    if (
      !extending &&
      !runsTo &&
      (WISHED.test(low) || PROPOSED.test(low)) &&
      !/\b(?:not|no|nobody|no one|without|never|whether|neither|if)\b/.test(low)
    )
      push({ ...base, state: 'proposed' }, false);
    else if (
      !extending &&
      !runsTo &&
      AN_EXTENSION.test(low) &&
      !/\b(?:no|without an?|if|unless) (?:extension|prolongation|renewal)/.test(low)
    )
      push({ ...base, state: 'proposed' }, false);
    return pieces;
  }
  const length = extending ?? plain;
  const proposed =
    !signed &&
    (PENDING.test(low) ||
      /\binitial\b/.test(low) ||
      (length !== undefined && wishedAt(low, length.start)) ||
      (length === undefined &&
        end === undefined &&
        wishedAt(low, NOUN.exec(text)?.index ?? SUSPENDED.exec(text)?.index ?? 0)) ||
      (end !== undefined && /\b(?:would|could)\b[^.;]{0,50}$/.test(low.slice(0, end.start))) ||
      (!noun && !suspended && !follows && wish));
  if (proposed && end && !runsUntil(low, end.start) && noun && length !== undefined && wishedAt(low, length.start)) {
    push({ ...base, state: 'in force', ...begin, ...expires });
    push({ ...base, state: 'proposed', length: length.length });
    return pieces;
  }
  const facts =
    length !== undefined || end !== undefined || begin.since !== undefined || begin.since_month !== undefined;
  // Duties that are waived, with nothing said of when, are no truce.
  if (!facts && !(sure && NAMED.test(text))) return pieces;
  if (!facts && proposed && !WISHED_TRUCE.test(low)) return pieces;
  push(
    {
      ...base,
      state: proposed ? 'proposed' : 'in force',
      ...(length ? { length: length.length } : {}),
      ...begin,
      ...expires,
    },
    facts,
  );
  return pieces;
};

const SAME_HEAD = new RegExp(`\\b(?:the|their|this|that|its|whose) (?:[a-z-]+ )?${SAME}\\b`);
/** Verbs by which a stretch of time is that of what was named before. */
const SPANS = /\b(?:is|lasts?|runs?|good|valid|holds?|would be|for|takes? effect|began|starts?|due|all for)\b/;
const NAMED =
  /\b(?:tariff (?:suspension|freeze)|truces?|cease-?fire|pauses?|standstill|armistice|moratorium|reprieve|breathing space|time-?out)\b/;
const WISHED_TRUCE =
  /\b(?:a|an|any) (?:[a-z0-9-]+ ){0,3}(?:truce|pause|standstill|moratorium|cease-?fire|freeze|reprieve|suspension)\b/;
const MARKED = /\b(?:mark|circle|note|remember|diary|diaries|calendars?)\b/;
const HELD_OFF = /\b(?:hold off|hold back|for another|extend|prolong|keep|leave|refrain)\b/;
/** "Australia and Canada extend duty standstill", in the present of headlines. */
const HEADLINE_DONE =
  /^[^.;]{0,60}\b(?:extend|prolong|renew|roll over)s? (?:[a-z-]+ ){0,4}(?:truce|pause|standstill|suspension|moratorium|ceasefire|freeze|stand-down)\b/;

/** Whether what stands at a place is wished for, offered or waited for by the words before it in its clause. */
const wishedAt = (low: string, at: number): boolean => {
  const clause = low.slice(Math.max(0, at - 110), at).replace(/^.*[;.](?=\s)/, '');
  const after = low.slice(at, at + 90).replace(/[;.](?=\s).*$/, '');
  return (
    PROPOSED.test(clause) ||
    /\bwould (?:require|need|take|have to)\b|\b(?:is|are|was|were) (?:on the table|under discussion|on offer|proposed|being (?:discussed|weighed|considered|negotiated)|possible|floated|sought)\b|\bcould be (?:announced|agreed|signed)\b/.test(
      after,
    )
  );
};

const runsUntil = (low: string, at: number): boolean =>
  PROPOSED.test(low.slice(Math.max(0, at - 60), at)) || /\b(?:would|could)\b[^.;]{0,50}$/.test(low.slice(0, at));

/** Where a sentence says that a truce is over. */
const overAt = (low: string): number | undefined => {
  const over = OVER.exec(low);
  if (!over || NOT_OVER.test(over[0])) return undefined;
  return /\b(?:not|never|if|unless|should|would|could|may|might|whether|denie[sd]|to) (?:have |has |be |been )?$/.test(
    low.slice(0, over.index),
  )
    ? undefined
    : over.index;
};

/** The suspensions of duties with an end that a text tells of: in force, over, or asked for. */
export const findTruces = (reading: Reading): readonly Found[] => {
  const before = known.get(reading);
  if (before) return before;
  const found = trucesOf(reading);
  known.set(reading, found);
  return found;
};

/** Deadlines ask for the truces of a text once more. */
const known = new WeakMap<Reading, readonly Found[]>();

const trucesOf = (reading: Reading): readonly Found[] => {
  const pieces: Piece[] = [];
  // An extension that somebody must still sign is not in force yet.
  const awaited = findSignoffs(reading).some(
    ({ claim }) =>
      claim.kind === 'signoff' && (claim.state === 'needed' || claim.state === 'withheld') && /truce/.test(claim.what),
  );
  const unsigned =
    awaited ||
    reading.all.some(({ low }) =>
      /\b(?:no (?:order|notice|instrument|document)[^.;]{0,30} (?:has been|is|was|been) signed|nothing (?:has been|is|was) signed|not (?:been |yet )?signed|unsigned|nothing of (?:this|it|that) (?:was|is) (?:yet )?(?:law|signed)|(?:has|have) yet to (?:sign|put)|yet to be signed|still to be (?:signed|written)|no signature|awaits? (?:a|the|his|her|its) signature)\b/.test(
        low,
      ),
    );
  // "Agreed to extend", and later "the extension, signed by": what was agreed is in force.
  const signedLater =
    !unsigned &&
    reading.all.some(({ low }) =>
      /\b(?:the|an|their) (?:extension|prolongation|renewal),? (?:was |which was |has been |already )?signed\b|\b(?:signed|put (?:his|her|their) (?:name|initials|signature)s? to) (?:the|an|their) (?:extension|prolongation|renewal)\b/.test(
        low,
      ),
    );
  for (const [index, seen] of reading.all.entries())
    for (const part of partsOf(seen))
      pieces.push(...piecesOf(reading, part, pieces.at(-1), questionBefore(reading, index), unsigned, signedLater));
  const truces = settled(withEnds(pieces, reading), unsigned);
  return truces.map(({ claim, ranges, firm }) => ({
    claim,
    ranges,
    rule: `truce: ${firm ? 'dated' : 'named'}, ${claim.state}`,
  }));
};

const LASTED = /\b(?:lasted|held for|held out|survived|ran for|stood for|lived)\b/;

/** "It lasted eleven weeks", or "they paused for 90 days": what stands beside the end of a truce tells of the same. */
const withEnds = (pieces: readonly Piece[], { all }: Reading): readonly Piece[] => {
  const gone = new Set<Piece>();
  const ended = pieces.map((piece, index): Piece => {
    const { claim, seen } = piece;
    if (claim.state !== 'ended' || claim.length !== undefined) return piece;
    const before = pieces[index - 1];
    const at = all.indexOf(seen);
    if (
      before?.claim.state === 'in force' &&
      before.claim.expires === undefined &&
      before.claim.parties.join() === claim.parties.join() &&
      all[at - 1] === before.seen &&
      /^(?:that|this|it|the) /.test(seen.low)
    ) {
      gone.add(before);
      return { ...piece, claim: { ...before.claim, ...claim } };
    }
    for (const beside of [all[at - 1], all[at + 1]]) {
      const [only] = beside?.paragraph === seen.paragraph && LASTED.test(beside.low) ? beside.durations : [];
      if (only) return { ...piece, claim: { ...claim, length: only.length } };
    }
    return piece;
  });
  return ended.filter((_, index) => !gone.has(pieces[index] as Piece));
};

/** Where a text names the days on which its truces end, ahead of the day of publication. */
export const truceEnds = (
  truces: readonly Found[],
  reading: Reading,
): readonly { readonly on: string; readonly seen: Seen; readonly dated: Dated }[] => {
  return truces.flatMap(({ claim, ranges }) => {
    if (claim.kind !== 'truce' || claim.expires === undefined || claim.state === 'ended') return [];
    const { expires } = claim;
    return ranges.flatMap(({ start }) => {
      const seen = reading.all.find(({ sentence }) => start >= sentence.start && start < sentence.end);
      const dated = seen?.dates.find(({ from }) => from !== undefined && formatDay(from) === expires);
      return seen && dated ? [{ on: expires, seen, dated }] : [];
    });
  });
};

/** The question that a sentence answers: the sentence before it, or, after an answer's first words, the one before those. */
const questionBefore = ({ all }: Reading, index: number): string => {
  const before = all[index - 1]?.low ?? '';
  return before.trimEnd().endsWith('?') || /\?\W*$/.test(before) ? before : '';
};

interface Settled {
  claim: Truce;
  readonly ranges: { start: number; end: number }[];
  firm: boolean;
}

const agree = (a: Truce, b: Truce): boolean =>
  a.state === b.state &&
  a.parties.join() === b.parties.join() &&
  (['expires', 'since', 'length'] as const).every(
    (field) => a[field] === undefined || b[field] === undefined || a[field] === b[field],
  );

/** Pieces of one truce become one claim. A bare word claims nothing beside what tells days. */
const settled = (pieces: readonly Piece[], unsigned: boolean): readonly Settled[] => {
  const groups: Settled[] = [];
  const ordered = [
    ...pieces.filter(({ firm, claim }) => firm && claim.expires !== undefined),
    ...pieces.filter(({ firm, claim }) => firm && claim.expires === undefined),
  ];
  const present = pieces.find(({ claim }) => claim.state === 'in force' && claim.expires !== undefined)?.claim;
  for (const { claim: told, seen, firm } of ordered) {
    // Two suspensions cannot run at once between the same sides: agreed and unsigned, the other one is still to come.
    const later =
      unsigned &&
      told.state === 'in force' &&
      told.expires !== undefined &&
      !/\bsigned\b/.test(seen.low) &&
      pieces.some(
        ({ claim }) =>
          claim.state === 'in force' &&
          claim.expires !== undefined &&
          claim.expires < (told.expires ?? '') &&
          claim.parties.join() === told.parties.join(),
      );
    const toCome =
      unsigned &&
      told.state === 'in force' &&
      told.expires === undefined &&
      told.since === undefined &&
      told.since_month === undefined &&
      present !== undefined &&
      present.length !== told.length &&
      present.parties.join() === told.parties.join() &&
      told.length !== undefined &&
      !/\bsigned\b/.test(seen.low);
    let claim: Truce = toCome || later ? { ...told, state: 'proposed' } : told;
    // "The truce had kept duties down" tells of the one that the text says is over.
    const over =
      claim.state === 'in force' &&
      claim.expires === undefined &&
      /\bhad (?:kept|held|brought|set|cut|put)\b/.test(seen.low) &&
      pieces.some((each) => each.claim.state === 'ended' && each.claim.parties.join() === claim.parties.join());
    if (over) claim = { ...claim, state: 'ended' };
    // A headline's "one-year truce" is the extension of a year that the text then tells of.
    const repeats =
      claim.state === 'in force' &&
      claim.expires === undefined &&
      claim.since === undefined &&
      claim.length !== undefined &&
      pieces.some(
        (each) =>
          each.claim.state === 'proposed' &&
          each.claim.length === claim.length &&
          each.claim.parties.join() === claim.parties.join(),
      ) &&
      /\bagree/.test(seen.low);
    if (repeats) continue;
    const group = groups.find((each) => agree(each.claim, claim));
    if (group) {
      group.claim = { ...claim, ...group.claim };
      group.ranges.push(rangeOf(seen));
    } else groups.push({ claim, ranges: [rangeOf(seen)], firm });
  }
  // A truce that the text first tells of and then says to be over is one.
  for (const over of groups.filter(({ claim }) => claim.state === 'ended' && claim.length === undefined)) {
    const running = groups.filter(
      ({ claim }) =>
        claim.state === 'in force' && claim.expires === undefined && claim.parties.join() === over.claim.parties.join(),
    );
    const [only, more] = running;
    if (!only || more || (only.ranges[0]?.start ?? 0) > (over.ranges[0]?.start ?? 0)) continue;
    over.claim = { ...only.claim, ...over.claim };
    over.ranges.unshift(...only.ranges);
    groups.splice(groups.indexOf(only), 1);
  }
  for (const { claim, seen, firm } of pieces.filter((each) => !each.firm))
    if (
      (claim.state === 'proposed' &&
        !groups.some(
          (each) => each.claim.state === 'proposed' && each.claim.parties.join() === claim.parties.join(),
        )) ||
      (claim.state === 'in force' &&
        !ANOTHER.test(seen.low) &&
        !groups.some((each) => each.claim.state !== 'proposed' && each.claim.parties.join() === claim.parties.join()))
    )
      groups.push({ claim, ranges: [rangeOf(seen)], firm });
  return groups;
};
