import type { Claim } from '../candidate.js';
import { isFinite, type Part, partAt, partsOf, type VerbGroup } from '../clauses.js';
import { classesOf, isOf, type VerbClass } from '../lexicon/verbs.js';
import type { Seen } from '../reading.js';
import { type Level, levelsOf } from './levels.js';

export type When = Extract<Claim, { kind: 'rate' }>['when'];

export interface State {
  readonly when: When;
  readonly rule: string;
}

/** Nouns for what holds duties down for a time, and for what would prolong it. */
const TRUCE =
  '(?:truce|pause|ceasefire|cease-fire|standstill|suspension|respite|reprieve|freeze|moratorium|armistice|d[ée]tente|arrangement|understanding|pact|deal|agreement|accord|extension|renewal|talks|negotiat\\w+|compromise|settlement|breathing space|window|grace period|deadline|clock|sides|leaders?|presidents?|governments?|capitals?|diplomats|envoys|signatures?|ink|paper|decree|order|prolongation)';

/** A condition under which a truce comes to nothing, or nothing is agreed. */
const CONDITION = new RegExp(
  [
    `\\b(?:if|should|unless|in case|in the event|suppose|supposing|assuming) [^;:]{0,60}\\b${TRUCE}\\b`,
    `\\b(?:once|when|as soon as|until|till|after|the (?:day|moment|minute|hour|morning)(?: on which| that| when)?) (?:the |this |that |it|they|its )*(?:[a-z-]+ ){0,3}(?:ends?|laps\\w+|expir\\w+|runs? out|dies|is over|is up|collaps\\w+|falls? (?:away|apart|through)|breaks? down)\\b`,
    `\\b(?:if|should|unless|were|suppose) (?:the (?:two|sides|pair|other)|it|they|that|this|nothing|nobody|no one|no|neither|none|negotiators|either|both|all|we|he|she|officials|ministers)\\b[^,;:]{0,60}\\b(?:dies?|ends?|laps\\w+|expir\\w+|runs? out|fails?|failed|falls?|breaks? down|collaps\\w+|renew\\w*|extend\\w*|sign\\w*|prolong\\w*|happens?|reach\\w*|agree\\w*|deal|come home|empty|nothing|found|forthcoming|turns? up|comes?|walk\\w*|materiali[sz]\\w+|signs off|blink\\w*|moves?|is done|act(?:s|ed)?|inked?)\\b`,
    '\\blet (?:the |it |this |that )[^,;:]{0,40}\\b(?:run out|lapse|die|expire|end|fail|collapse)\\b',
    `\\b(?:without|failing|absent|barring|lacking|in the absence of) (?:a |an |any |the |such |some |another |further |new |fresh |its |his |that )*(?:[a-z-]+ )?(?:${TRUCE}|breakthrough|action|progress|word|it)\\b`,
    '\\b(?:otherwise|or else|if not|failing (?:that|which)|barring that|in that case|come (?:january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|midnight)|no deal means|no extension means)\\b',
  ].join('|'),
);

const LAPSING =
  /\b(?:laps(?:e|es|ed|ing)|expir(?:e|es|y|ed|ing|ation)|runs? out|snap-?back|when the clock runs|collapse of)\b/;

const PEAK =
  /\b(?:as high as|peak(?:ed|s|ing)?|at (?:the|its|their) (?:height|peak|highest|top|worst|fiercest)|highest|as far as|height of|at one (?:point|stage|time)|triple[- ]digits?|topped out|maxed out|high of|record(?:[- ]high)?|maximum|high-water|the height|through the roof|summit of|high point|zenith|apex|apogee|all-time|the worst of|top rate of|sky-high|eye-watering|no less than)\b/;

const DENYING =
  /\b(?:den(?:y|ies|ied|ying)|not true|(?:is|are|was|were) (?:wrong|false|untrue|nonsense|fiction|rubbish|fake)|untrue|falsely|no truth|never (?:agreed|proposed|discussed|offered|considered|threatened|asked)|no plans? (?:to|for)|rul(?:ed|es|ing) out|fake|fabricat\w+|made[- ]up|baseless|invented|did not (?:agree|offer|propose)|incorrect|no such|nonsense|not on the table|off the table|(?:reject|dismiss|refut|disput|scoff|laugh|wav|shr?ug|bat)\w* (?:at |off |away |aside |down )*(?:a |the |any |as [a-z]+ |media |press |newspaper |local )*(?:reports?|claims?|suggestions?|idea|rumou?rs?|talk|speculation|story|stories)|there never was|not about to|not going to|nor (?:is|was|will|does|has)|groundless|unfounded|contrary to (?:reports?|rumou?rs?|what)|myth|hoax|no intention of|knocked down|pure (?:invention|fiction|fantasy)|would not (?:impose|charge|raise|go)|will not (?:impose|charge|raise|go|be))\b/;

const DENIED_AFTER =
  /^[^,;]{0,60}\b(?:(?:is|are|was|were) (?:wrong|false|untrue|nonsense|fiction|rubbish|fake|invented|not true|off the table|not on the table)|was never (?:implemented|proposed|discussed|on the table|agreed|considered|imposed|charged))\b/;

const PRESENTLY =
  /\b(?:now|currently|today|tonight|at present|present|current|existing|prevailing|these days|at the moment|for the moment|for now|right now|as things stand|still|remains?|stays?|continues?|already|in (?:force|effect|place)|this (?:week|month)|to this day|until then|for the time being|nowadays|since then|as of (?:now|today))\b/;

const FORMERLY =
  /\b(?:former(?:ly)?|previous(?:ly)?|earlier|once|used to|original(?:ly)?|initial(?:ly)?|in its day|until (?:now|then|recently|lately|last|yesterday|this|the|january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday)|no longer|before (?:the|that|then|it|geneva|london|negotiations|talks|trump|this|a)|back then|at first|in 20[0-2]\d|years? ago|months? ago|weeks? ago|days? ago|a (?:day|week|month|year) (?:earlier|before|ago)|last (?:year|month|week|spring|summer|autumn|fall|winter)|at the time|prior|pre-\w+|(?:is|are) history|at the start of|scrapped|repealed|abolished|expired|defunct|voided|struck[- ]down|annulled|previously)\b/;

const INTENDING =
  /\b(?:threat(?:s|en(?:s|ed|ing)?)?|propos(?:al|als|ed|es|e|ing)|plans?|planned|planning|considering|mulling|weighing|offer(?:s|ed|ing)?|demand(?:s|ed|ing)?|float(?:s|ed|ing)?|mooted|suggest(?:s|ed|ion|ing)?|idea|draft|possible|potential|looming|secondary|vow(?:s|ed)?|warn(?:s|ed|ing)?|pencilled|tentative|prospective|hypothetical|contemplated|wants?|wanted|seek(?:s|ing)?|sought|asked (?:for|us|them|him)|asks for|calls? for|called for|bid|prospect of|willing(?:ness)?|readiness|prepared to|spectre of|specter of|negotiat\w+|eyeing|ceiling of|opening (?:bid|offer)|counter-?offer|target of|aim of|menaced?)\b/;

/** The half of a change that a level stands for. */
const halfOf = (seen: Seen, { start, end }: Level): 'from' | 'to' | undefined => {
  const before = seen.low.slice(Math.max(0, start - 44), start);
  const words =
    "(?: ?(?:the|a|an|its|their|about|around|nearly|some|just|only|almost|over|more than|as (?:high|much|low) as|current|present|existing|previous|former|earlier|today's|prevailing|original|initial|old|planned|threatened|punishing|mere|flat|new|at|up|down|roughly|another|his|her|our|peak|record|level|of|high))*";
  if (/^ (?:upwards?|or more|and up)\b/.test(seen.low.slice(end))) return undefined;
  if (
    new RegExp(
      `\\b(?:from|compared (?:with|to)|versus|instead of|rather than|replac(?:es|ing|ed)|against|in place of|than)${words} ?$`,
    ).test(before) &&
    !/\b(?:aside|apart|anything|relief|exempt\w*|free|runs?|rang\w+|more|less|exempt\w*|of) from [^ ]* ?$/.test(before)
  )
    return /\b(?:more|less|higher|lower|rather|other|no|steeper) than\b[^,;]*$/.test(before) &&
      !/rather than|than (?:the|its)/.test(before)
      ? undefined
      : 'from';
  if (new RegExp(`\\b(?:to|towards|at)${words} ?$`).test(before))
    return /\bat\b[^,;]*$/.test(before) && !/\bto\b/.test(before.slice(-14)) ? undefined : 'to';
  return /^(?: per cent| percent|%)?\s*(?:to|down to|up to) (?:\d|a |just|about|only)/.test(seen.low.slice(end))
    ? 'from'
    : undefined;
};

/** The verb that decides for a level: the last finite one before it in its part, else the first after it. */
const governorsOf = (part: Part, word: number): readonly VerbGroup[] => {
  const before = part.verbs.filter(({ last }) => last < word);
  const finite = before.findLast(isFinite);
  const chain = before.filter((group) => finite === undefined || group.first >= finite.first);
  if (chain.length > 0) return chain;
  const after = part.verbs.find(({ first }) => first > word);
  return after ? [after] : [];
};

const RELATIVE = /^(?:that|which|who|it|they|we|he|she|i|you|once|whose|where)$/;
const ASIDE = /^(?:which|who|whose|that|while|whereas|but|if|unless|when|because)$/;

/** What a level's time is read from: the words about it, the verbs that decide for it, the relative clause that runs on from it. */
interface Scope {
  readonly low: string;
  /** Of the part: before the level, back to the level before; and after it, up to the next. */
  readonly before: string;
  readonly after: string;
  readonly relative: string;
  readonly about: string;
  /** The two parts before, and what of the level's own stands before it. */
  readonly led: string;
  readonly chain: readonly VerbGroup[];
  readonly lent: readonly VerbGroup[];
  readonly head: VerbGroup | undefined;
  readonly tense: VerbGroup['tense'] | undefined;
  readonly half: 'from' | 'to' | undefined;
  readonly value: number;
  readonly word: number;
  readonly part: Part;
  readonly relatives: readonly VerbGroup[];
  readonly falling: boolean;
  readonly headline: boolean;
  /** The sentence before sets a condition. */
  readonly opened: boolean;
  /** What follows in the sentence. */
  readonly rest: string;
  /** Another level of the same part stands before it: "to 10% from 20%". */
  readonly second: boolean;
  /** The text is about a truce. */
  readonly truce: boolean;
}

/** The part that a level's own runs on into: "the 29% they once faced". */
export const relativeOf = (seen: Seen, level: Level, part: Part): Part | undefined => {
  const parts = partsOf(seen);
  const next = parts[parts.indexOf(part) + 1];
  if (!next) return undefined;
  const between = seen.low.slice(level.end, next.start);
  if (
    between.trim().length >= 22 ||
    /[,;:]/.test(between) ||
    levelsOf(seen).some(({ start }) => start >= level.end && start < next.start)
  )
    return undefined;
  return RELATIVE.test(next.lead) || seen.parties.some(({ first }) => first === next.first) ? next : undefined;
};

const scopeOf = (seen: Seen, level: Level, opened: boolean, truce: boolean): Scope => {
  const { low, sentence } = seen;
  const { start, end, value } = level;
  const parts = partsOf(seen);
  const part = partAt(seen, start);
  const place = parts.indexOf(part);
  const word = sentence.words.findIndex((each) => each.end - sentence.start > start);
  const previous = levelsOf(seen).findLast((each) => each.end <= start);
  const following = levelsOf(seen).find((each) => each.start >= end);
  const next = relativeOf(seen, level, part);
  const relative = next ? low.slice(next.start, next.end) : '';
  const left = Math.max(part.start, previous && previous.start >= part.start ? previous.end : part.start);
  const right = Math.min(part.end, following && following.start < part.end ? following.start : part.end);
  const before = low.slice(left, start);
  const after = low.slice(end, right);
  const own = governorsOf(part, word);
  // A part without a verb of its own, or with a participle, goes on with the one before it.
  const borrows = own.length === 0 || own.every(({ tense }) => tense === 'gerund' || tense === 'participle');
  const main = borrows
    ? (parts
        .slice(0, place)
        .findLast((each) => each.verbs.some(isFinite) && !/^(?:which|who|whose|if|unless|when)$/.test(each.lead)) ??
      parts.slice(0, place).findLast((each) => each.verbs.some(isFinite)) ??
      (own.length === 0
        ? parts
            .slice(place + 1)
            .find(
              (each) =>
                each.verbs.some(isFinite) &&
                each !== next &&
                !ASIDE.test(each.lead) &&
                !ASIDE.test(sentence.words[each.first + 1]?.low ?? ''),
            )
        : undefined))
    : undefined;
  const lent = main ? main.verbs.filter((group) => isFinite(group) || group.tense === 'infinitive').slice(-2) : [];
  const chain = own.length === 0 ? lent : own;
  const head = chain.find(isFinite) ?? lent.find(isFinite);
  return {
    low,
    before,
    after,
    relative,
    about: `${before} # ${after} ${relative}`,
    led: `${parts
      .slice(Math.max(0, place - 2), place)
      .map((each) => low.slice(each.start, each.end))
      .join(' ')} ${low.slice(part.start, start)}`,
    chain,
    lent,
    head,
    tense: head?.tense,
    half: halfOf(seen, level),
    value,
    word,
    part,
    relatives: next?.verbs ?? [],
    falling:
      [...chain, ...lent].some(({ lemma }) => isOf(lemma, 'down')) ||
      /\b(?:down|cut|lower|reduced|slashed|drop|fall)\b/.test(before) ||
      (following !== undefined && following.value < value) ||
      (previous !== undefined && previous.value < value),
    headline: !/[.!?:"”’);]$/.test(sentence.text) || !/[a-z]/.test(sentence.text),
    opened,
    rest: low.slice(end),
    second: left > part.start,
    truce,
  };
};

const is = ({ chain }: Scope, ...names: readonly VerbClass[]): boolean =>
  chain.some(({ lemma }) => names.some((name) => isOf(lemma, name)));
const isGone = ({ tense }: Scope): boolean => tense === 'past' || tense === 'pluperfect' || tense === 'perfect';
/** Not yet, or at any time: what is to come is told so, and in a headline or a timetable in the present. */
const isAhead = ({ tense, chain }: Scope): boolean =>
  tense === undefined ||
  tense === 'future' ||
  tense === 'modal' ||
  tense === 'present' ||
  chain.some((group) => group.tense === 'infinitive');

const isReturn = (scope: Scope): boolean =>
  is(scope, 'return') ||
  scope.lent.some(({ lemma }) => scope.chain.every(({ tense }) => tense === 'gerund') && isOf(lemma, 'return')) ||
  /\b(?:back (?:to|up to|at|down to|in)|snap-?back|again|once more|return(?:s|ing)? (?:to|of)|restor\w+|reinstat\w+|revert\w*|bounc\w+ back)\b/.test(
    scope.before,
  ) ||
  /^[^,;]{0,36}\b(?:again|once more|be back|come back|apply anew|would return|will return)\b/.test(scope.after) ||
  /\b(?:would|will|could) (?:be back|return|come back|snap back|apply again|spring back|be restored|bite again)\b/.test(
    scope.relative,
  );

const isWish = (low: string, { lemma }: VerbGroup): boolean =>
  isOf(lemma, 'threaten') ||
  (lemma === 'ask' && /\basks? (?:for|them|us|him|her|that)\b|\basked\b/.test(low)) ||
  (isOf(lemma, 'propose') &&
    !/^(?:ask|claim|think|look|insist|see|push|negotiate|like|promise|pledge|review|table|discuss|expect|could|wish|draft|call)$/.test(
      lemma,
    ));

const AVERTING =
  /\b(?:to|would|could|will|can|and) (?:stop|avert|avoid|prevent|head off|stave off|forestall|dodge|escape|ward off|block|spare \w+) (?:a |an |the |any |new |punishing |steep )*(?:\w+ )?(?:tariffs? of |duty of |duties of )?$|\b(?:averting|avoiding|heading off|staving off|dodging|escaping|preventing) (?:a |an |the )*$/;

type Rule = readonly [when: When, rule: string, holds: (scope: Scope) => boolean];

/** Each way in which a sentence tells when a level holds; the first that fits decides. */
const RULES: readonly Rule[] = [
  [
    'denied',
    'denied',
    ({ before, after }) =>
      !/^ (?:before|until|till|yet)\b/.test(after) &&
      /\b(?:not (?:be |at |the |a |to |for )?(?:a )?|no |nowhere near |nothing like )$/.test(before),
  ],
  [
    'denied',
    'denied',
    ({ led, relative, after }) => DENYING.test(led) || DENYING.test(relative) || DENIED_AFTER.test(after),
  ],
  [
    'denied',
    'denied',
    ({ chain, part, word, low }) =>
      chain.some(
        ({ negated, first, last, lemma }) =>
          negated &&
          first >= part.first &&
          last < word &&
          (lemma === 'be' || (['impose', 'propose', 'bear', 'target'] as const).some((name) => isOf(lemma, name))),
      ) && !/\bno longer\b/.test(low),
  ],
  [
    'peak',
    'peak',
    (scope) =>
      PEAK.test(
        `${scope.before.slice(-90)}# ${/^[^,;:]{0,45}(?:, the (?:highest|peak|height)[^,;:]{0,20})?/.exec(scope.rest)?.[0] ?? ''} ${scope.relative}`,
      ) &&
      !(isReturn(scope) && !isGone(scope)) &&
      !/\b(?:up to|maximum|at most)\b/.test(scope.before.slice(-12)),
  ],
  // Of a change, the height it comes from.
  [
    'proposed',
    'threat',
    ({ half, before, relative, after }) =>
      half === 'from' &&
      (INTENDING.test(before.slice(-30)) ||
        INTENDING.test(relative) ||
        /^ (?:threatened|proposed|planned|announced|floated|mooted|demanded)/.test(after)),
  ],
  [
    'now',
    'now',
    ({ half, before, after }) =>
      half === 'from' &&
      (/\b(?:current|present|existing|today's|prevailing) $/.test(before) ||
        /^ (?:now|today|currently|at present)\b/.test(after)),
  ],
  ['peak', 'down from', ({ half, falling, value }) => half === 'from' && falling && value >= 80],
  [
    'now',
    'down from',
    ({ half, tense, chain, headline, before, second }) =>
      half === 'from' &&
      (tense === 'future' ||
        tense === 'modal' ||
        tense === 'infinitive' ||
        (tense === 'present' && !headline && !second) ||
        chain.some((group) => group.tense === 'infinitive')) &&
      !/(?:^|,|\() ?(?:is )?(?:down|up) from/.test(before),
  ],
  ['past', 'from', ({ half }) => half === 'from'],
  [
    'now',
    'now',
    ({ before }) =>
      /\b(?:now|currently|today|at present|presently|for now|at the moment|still)(?: at| of| an?| only| just)? $/.test(
        before,
      ),
  ],
  [
    'if_lapsed',
    'lapse',
    (scope) =>
      /\b(?:would|will|could) (?:be back|return|come back|snap back|apply again|spring back|be restored)\b/.test(
        scope.relative,
      ),
  ],
  ['now', 'now', ({ relative }) => PRESENTLY.test(relative) && !FORMERLY.test(relative)],
  [
    'now',
    'now',
    ({ before, after }) =>
      /\b(?:current|present|existing|today's|prevailing|standing) (?:[a-z]+ ){0,2}(?:of |at )?$/.test(before) ||
      /^ (?:already|now|currently|at present|today|still)\b/.test(after),
  ],
  [
    'now',
    'now',
    ({ relatives, low }) =>
      relatives.some(
        (group) =>
          (group.tense === 'present' || group.tense === 'perfect') &&
          (isOf(group.lemma, 'impose') || isOf(group.lemma, 'bear')) &&
          !isWish(low, group) &&
          !isOf(group.lemma, 'suspend'),
      ),
  ],
  // What comes back, and what hangs on the end of a truce.
  [
    'if_lapsed',
    'lapse',
    (scope) =>
      CONDITION.test(scope.low) &&
      !(/^(?:if|unless|should|once|when|until)$/.test(scope.part.lead) && !/\bthen\b/.test(scope.before)) &&
      isAhead(scope) &&
      !/\b(?:threat\w*|vow\w*) to (?:slap|impose|put|hit|charge|add)/.test(scope.before) &&
      !PRESENTLY.test(scope.before.slice(-40)) &&
      !/\b(?:until|by|till) then\b/.test(scope.low),
  ],
  ['if_lapsed', 'lapse', (scope) => isReturn(scope) && !isGone(scope) && isAhead(scope)],
  ['if_lapsed', 'lapse', ({ before }) => /\bwould (?:otherwise|then|again)\b|\bwill (?:then|again)\b/.test(before)],
  [
    'if_lapsed',
    'lapse',
    (scope) =>
      scope.opened &&
      !isGone(scope) &&
      !PRESENTLY.test(scope.before) &&
      (scope.tense === 'modal' ||
        scope.tense === 'future' ||
        scope.tense === undefined ||
        is(scope, 'up', 'return') ||
        /\b(?:again|back)\b/.test(scope.about)),
  ],
  ['if_lapsed', 'lapse', ({ led, tense }) => LAPSING.test(led) && (tense === 'future' || tense === 'modal')],
  [
    'if_lapsed',
    'lapse',
    ({ truce, head, before, after }) =>
      truce &&
      head === undefined &&
      (/\b(?:from|on|after|as of) (?:midnight|tomorrow|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\W*$/.test(before) ||
        /^[^a-z]*(?:tomorrow|from (?:tomorrow|midnight)|after midnight|at midnight|overnight)\b/.test(after)),
  ],
  ['if_lapsed', 'lapse', ({ before, truce }) => truce && AVERTING.test(before)],
  ['proposed', 'threat', ({ before }) => AVERTING.test(before)],
  // Of a change, the height it goes to.
  [
    'proposed',
    'down to',
    (scope) =>
      scope.half === 'to' &&
      scope.falling &&
      is(scope, 'down') &&
      (scope.tense === 'modal' ||
        (scope.tense === 'present' &&
          /^(?:propose|offer|want|seek|plan|threaten|ask|hope)$/.test(scope.head?.lemma ?? '')) ||
        /\b(?:threat|propos|offer|demand|could|may|might|willing)/.test(scope.before)),
  ],
  [
    'now',
    'down to',
    (scope) =>
      scope.half === 'to' &&
      is(scope, 'down') &&
      (scope.tense === 'past' || scope.tense === 'perfect' || scope.tense === 'participle' || scope.tense === 'gerund'),
  ],
  ['proposed', 'down to', (scope) => scope.half === 'to' && is(scope, 'down') && scope.tense === 'future'],
  // What is wanted, threatened, offered.
  [
    'proposed',
    'threat',
    ({ tense, chain, low, before, relative }) =>
      (tense === 'modal' ||
        chain.some((group) => isWish(low, group)) ||
        (INTENDING.test(before.slice(-70)) && !FORMERLY.test(before.slice(-20))) ||
        INTENDING.test(relative)) &&
      !/\b(?:now|currently|today|still) (?:pay|face|charg|stand)/.test(before),
  ],
  [
    'proposed',
    'threat',
    ({ tense, part, word, low, lent }) =>
      tense === 'future' ||
      (part.verbs.some((group) => group.tense === 'infinitive' && group.last < word) &&
        [...lent, ...part.verbs].some((group) => group.last < word && isWish(low, group))),
  ],
  // What is over.
  [
    'past',
    'past',
    ({ chain, lent, part, word, relatives, low, half }) =>
      half !== 'to' &&
      [...chain, ...lent, ...part.verbs.filter(({ first }) => first > word).slice(0, 1), ...relatives].some(
        ({ lemma, tense, passive }) =>
          ((isOf(lemma, 'end') && !/^(?:lift|end|drop|withdraw|replace|strike|stop)$/.test(lemma)) ||
            (lemma === 'stop' && tense !== 'present') ||
            (lemma === 'strike' && /\b(?:struck|striking) down\b/.test(low)) ||
            (lemma === 'lift' && half === undefined && !/\bto \d/.test(low.slice(part.start, part.end)))) &&
          tense !== 'infinitive' &&
          tense !== 'future' &&
          tense !== 'modal' &&
          (tense !== 'present' || passive),
      ),
  ],
  [
    'past',
    'past',
    ({ tense, relatives }) => tense === 'pluperfect' || relatives.some((group) => group.tense === 'pluperfect'),
  ],
  ['past', 'past', ({ relative }) => /\b(?:once|used to|formerly|before|until)\b/.test(relative)],
  ['now', 'now', ({ about }) => PRESENTLY.test(about) && !/\b(?:was|were)\b/.test(about)],
  [
    'now',
    'now',
    ({ tense, head, before }) =>
      tense === 'present' && head !== undefined && head.lemma !== 'be' && !FORMERLY.test(before.slice(-24)),
  ],
  ['past', 'past', ({ about, tense }) => FORMERLY.test(about) && !(tense === 'perfect' && /\bsince\b/.test(about))],
  [
    'past',
    'past',
    ({ tense, chain, value }) =>
      tense === 'past' &&
      value >= 80 &&
      chain.some(({ lemma }) =>
        /^(?:reach|climb|hit|rise|go|stand|jump|soar|peak|top|run|get|spike|shoot)$/.test(lemma),
      ),
  ],
  [
    'past',
    'past',
    ({ tense, chain, before }) =>
      tense === 'past' &&
      chain.some(
        ({ lemma, passive }) =>
          /^(?:be|stand|pay|face|bear|have|carry|attract|meet|enter|amount)$/.test(lemma) && !passive,
      ) &&
      !/\b(?:said|told|says)\b/.test(before),
  ],
  ['now', 'now', ({ tense }) => tense === 'present' || tense === 'perfect'],
];

/** When a level holds, from the tense and kind of its verb, the words about it, and what its sentence hangs on. */
export const stateOf = (seen: Seen, level: Level, opened: boolean, truce: boolean): State => {
  const scope = scopeOf(seen, level, opened, truce);
  const [when, rule] = RULES.find(([, , holds]) => holds(scope)) ?? (['now', 'plain'] as const);
  return { when, rule };
};

/** What a level's time may be read from, as signs: every rule that fits it, the verbs that decide for it, the words about it. */
export const stateSigns = (seen: Seen, level: Level, opened: boolean, truce: boolean): readonly string[] => {
  const scope = scopeOf(seen, level, opened, truce);
  const { head, tense, half, value, falling, headline, second, chain, lent, relatives, before, after, led, rest, low } =
    scope;
  const signs = new Set<string>();
  const fitting = RULES.flatMap(([when, , holds], index) => (holds(scope) ? [{ when, index }] : []));
  for (const { when, index } of fitting) {
    signs.add(`w:${index}`);
    signs.add(`w=${when}`);
  }
  const first = fitting[0];
  signs.add(`rule:${first?.when ?? 'plain'}`);
  signs.add(`rule:${first?.index ?? 'plain'}`);
  signs.add(`w1=${first?.when ?? 'plain'} w2=${fitting.find(({ when }) => when !== first?.when)?.when ?? 'plain'}`);
  signs.add(`half=${half ?? 'no'}`);
  signs.add(`half=${half ?? 'no'} ${tense ?? 'verbless'}`);
  signs.add(`tense=${tense ?? 'verbless'}${head?.passive === true ? ' passive' : ''}`);
  for (const { lemma, tense: each } of [...chain, ...lent]) {
    signs.add(`verb=${lemma}`);
    for (const name of classesOf(lemma)) {
      signs.add(`class=${name}`);
      signs.add(`class=${name} ${each}`);
      signs.add(`class=${name} ${half ?? 'no'}`);
    }
  }
  for (const { lemma, tense: each } of relatives) {
    signs.add(`relative=${each}`);
    for (const name of classesOf(lemma)) signs.add(`relative=${name} ${each}`);
  }
  signs.add(
    value === 0
      ? 'nought'
      : value < 6
        ? 'under 6'
        : value < 20
          ? 'under 20'
          : value < 50
            ? 'under 50'
            : value < 80
              ? 'under 80'
              : 'over 80',
  );
  for (const [name, holds] of Object.entries({ falling, headline, second, opened, truce })) if (holds) signs.add(name);
  const spans = { before, after, led, rest, low, part: low.slice(scope.part.start, scope.part.end) };
  for (const [span, text] of Object.entries(spans))
    for (const [name, words] of Object.entries(TELLING)) if (words.test(text)) signs.add(`${name} ${span}`);
  return [...signs];
};

/** What tells of a time, wherever it stands. */
export const TELLING: Readonly<Record<string, RegExp>> = {
  condition: CONDITION,
  lapsing: LAPSING,
  peak: PEAK,
  denying: DENYING,
  presently: PRESENTLY,
  formerly: FORMERLY,
  intending: INTENDING,
};

/** Whether a sentence sets a condition that the sentences after it hang on: "Suppose nobody signs." */
export const opensCondition = (seen: Seen): boolean =>
  CONDITION.test(seen.low) || (ENDING.test(seen.low) && new RegExp(`\\b${PAUSE}\\b`).test(seen.low));

const PAUSE =
  '(?:truce|pause|ceasefire|cease-fire|standstill|suspension|respite|reprieve|freeze|moratorium|armistice|peace)';
const ENDING =
  /\b(?:ends|expires|lapses|dies|runs out|blows up|falls away|is over|gives out|runs? (?:until|till|to)|last day|expiry)\b/;

/** Whether a sentence goes on from one that told of an end: "After that the gloves are off". */
export const goesOn = (seen: Seen): boolean =>
  /^\W*(?:and |but )?(?:after that|after this|then|from then on|thereafter|if not|otherwise|on the day after|the next day|if so|if it (?:does|happens|goes)|in that case|past that|once it does|that done|the result)\b/.test(
    seen.low,
  ) || /\bthen\b/.test(seen.low);

/** Whether a sentence speaks of a truce. */
export const speaksOfTruce = ({ low }: Seen): boolean => new RegExp(`\\b${PAUSE}\\b`).test(low);
