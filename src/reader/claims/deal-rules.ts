import { formatDay } from '../../time/index.js';
import type { Claim } from '../candidate.js';
import { type Found, within } from '../found.js';
import type { PartyMention } from '../parties.js';
import type { Reading, Seen } from '../reading.js';

type Deal = Extract<Claim, { kind: 'deal' }>;
type State = Deal['state'];

/** What two sides have with each other when they have agreed. */
const NOUN =
  /\b(?:(?:trade|tariff|customs|commercial|free[- ]trade|economic|bilateral) )?(?:deals?|agreements?|pacts?|bargains?|accords?|frameworks?|arrangements?|treat(?:y|ies)|compacts?|understandings?(?= on| with| between|, )|partnerships?|settlements?|handshakes?|protocols?|concords?|trade zone|customs union|free[- ]trade area)\b/g;
/** Agreements of other kinds, and such words in other uses. */
const OTHER_NOUN =
  /\b(?:peace|truce|ceasefire|armistice|labou?r|wage|pay|merger|takeover|supply|loan|debt|hostage|prisoner|climate|nuclear|arms|defen[cs]e|security|fishing|purchase|sales?|oil|gas|grain|beef|tiktok|app|tv|film|transfer|coalition|plea|good|great|raw|no big|stock|share|licen[cs]ing|extension|interim truce|wto|general|paris|geneva|london|busan|madrid|stockholm|kuala lumpur|phase one|such) $/;
const NOT_NOUN =
  /^ (?:of trade|of reference|of the (?:truce|pause)|to (?:buy|sell|pause|suspend|extend|prolong|keep)|with (?:it|them|this|that|the (?:matter|question|problem|issue)))\b/;

/** Verbs that make an agreement with somebody by themselves. */
const PACTED =
  /\b(?:settled(?= (?:at|for) )|settled|com(?:e|es|ing) to terms|came to terms|sh(?:ook|aken|akes?|aking) hands|ma(?:de|kes?) (?:(?:its|their|a|his) )?(?:own )?peace|terms|agreed|agree|signed up|made up)(?= (?:[a-z]+ ){0,4}?(?:with|from)\b| (?:at|for) (?:about )?\d)|(?<=(?:^|[;,] ?)(?:and )?with [^,;]{3,50})\b(?:agreed|settled)\b/g;
/** "The Swiss came home without one", "theirs", "last week's with Japan": an agreement that was named before. */
const ONE =
  /\b(?:(?<=\b(?:without|negotiating|negotiates|has|have|had|gets?|got|wants?|want|similar|another|signed|struck|no such|for|seeking|such|strike|sign|reach|close|conclude|make|negotiate|agree|clinch|seal|draft(?:ing)?|want) )(?:one|theirs|none|the same)|(?<=\b[a-z]{3,}ing )theirs|(?:similar|such a|another) one|one(?= (?:with|between) )|(?<=['’]s )(?=with ))/g;
/** Words of talks that are not over. */
const TALKS =
  /\b(?:talks|negotiations?|discussions|consultations|negotiat(?:es?|ing)|bargain(?:s|ing)|haggl(?:es?|ing)|talking|courts|courting|woo(?:s|ing)|dicker(?:s|ing)|talk (?=to|with|at)|sounded out|stage of|in touch)\b/g;

/** Words before an agreement that say there is none: "no deal", "without an agreement", "has never signed a pact". */
const LACKS =
  /\b(?:no|without(?: an?| any)?|neither|nor|never|not(?! (?:only|just))|none|lacks?|den(?:y|ied|ies)|fail(?:s|ed)|could not|cannot|would be an?|nothing of)\b(?: [a-z'%\d-]+){0,6} ?$/;
/** What becomes of an agreement, or of talks, that come to nothing. */
const FAILED =
  /\b(?:fell (?:through|apart|flat)|fall(?:s|en|ing)? (?:through|apart)|collaps(?:e[sd]?|ing)|broke(?:n)? (?:down|off|up)|breaks? (?:down|off)|buried|buries|bury|walk(?:s|ed) (?:away|out)|abandon(?:s|ed)|shelved?|shelves|scrap(?:s|ped)|tor[en] up|tears up|call(?:s|ed) off|ended without|is dead|died|killed|rejected|rejects|vetoed|voted down|quit|quits|pulled out|ditched|dropped|off the table|in ruins|unravel(?:s|led)|ha(?:s|ve|d) failed|failed|came to nothing|got nowhere)\b/;
const TALKING =
  /\b(?:negotiat\w*|upgrading|updating|moderni[sz]ing|talks?|talking|bargaining|haggl\w+|court(?:s|ing)|discussions?|consultations|keen on|hop(?:es?|ing)|seek(?:s|ing)?|close to|clos(?:e|ing) in on|near(?:s|ing)?|working on|rac(?:es?|ing)|yet to|still (?:apart|talking|at|waiting)|premature|almost|nearly|there yet|draft(?:s|ed|ing)?|under way|underway|last stretch|common ground|explor(?:es?|ing)|push(?:es|ing)? for|reviv(?:e|es|ing)|stalled|stage of|wants?|would like|propos(?:es?|ed|al)|aim(?:s|ing)|plans?|planned|prepar\w+|await(?:s|ing)|on the verge|efforts?|quest|in the works|being (?:drafted|discussed|negotiated|prepared|written)|is possible|could (?:sign|reach|strike)|may (?:sign|reach|strike)|will (?:sign|soon)|expects? to|to (?:sign|close|conclude|finish|reach)|in sight|within reach|pending|eager|interested|candidates?|next in line|queue|continue|go on|resum\w+|deadline|window|search|mandate)\b/;
const MADE =
  /\b(?:sign(?:s|ed)|struck|strikes?|reached|reaches|concluded?s?|clinch(?:ed|es)|inked|inks|sealed|seals|agreed|agrees|settled|settles|made|secur(?:ed|es)|obtain(?:ed)?|won|wins|got|gets|initialled|initialed|ratif(?:ied|ies)|in force|enter(?:ed|s) into force|in effect|took effect|takes effect|came to terms|shook hands|shaken hands|signature to|wrapped up|lock(?:s|ed) in|sign(?:s|ed) up|announced|has (?:its|an?|had|such)|have (?:their|an?|had|such|all)|with a deal|under (?:the|its|their|a|an)|done|complete[d]?|finali[sz]ed|in hand|hammered out|cut|accepted|landed|gained|nailed down|in place|existing|since)\b/;

/** Whether the sides of the text have a truce: agreements between the two are then that truce and no deals. */
const TRUCE =
  /\b(?:truces?|ceasefires?|standstills?|paus(?:e|es|ed)|armistice|moratorium|suspen(?:sion|ded)|reprieve|breather|freeze|frozen|stand-?down|stand(?:s|ing)? still|prolong(?:s|ed)?|extension|extend(?:s|ed)?|detente|détente)\b/;

/** Talks that are about an agreement on trade, and not a round of the quarrel. */
const DEAL_TALKS =
  /\b(?:free[- ]trade|customs union|(?:trade|tariff|customs|commercial|economic) (?:deal|agreement|pact|treaty|accord|bargain|compact)|(?:deal|agreement|pact|treaty|accord) (?:on|with|between)|with [a-z ]+ it is|theirs)\b/;

interface Clause {
  readonly from: number;
  readonly until: number;
}

/** The clause around a place: from one semicolon, colon or contrasting word to the next. */
const clauseAt = (low: string, at: number): Clause => {
  let from = 0;
  let until = low.replace(/[\s.!?]+$/, '').length;
  for (const cut of low.matchAll(
    /;|: |\?|,? (?:while|whereas|but|although|though) |,? and (?=(?:has|is|have|are|was|were|will) )|, and (?=(?:the )?[a-z]+(?: [a-z]+)? (?:has|is|faces|pays|will|have|are|was|were) )/g,
  )) {
    if (cut.index + cut[0].length <= at) from = cut.index + cut[0].length;
    else if (cut.index >= at) {
      until = Math.min(until, cut.index);
      break;
    }
  }
  return { from, until };
};

interface Trigger {
  /** It stands for an agreement that was named before. */
  readonly one?: boolean;
  readonly start: number;
  readonly end: number;
  readonly kind: 'noun' | 'pact' | 'talks';
  readonly plain: boolean;
}

const triggersOf = (low: string, before: boolean): readonly Trigger[] => {
  const found: Trigger[] = [];
  for (const match of low.matchAll(NOUN)) {
    const end = match.index + match[0].length;
    if (OTHER_NOUN.test(low.slice(0, match.index)) || NOT_NOUN.test(low.slice(end))) continue;
    if (
      /^(?:deal|bargain)s?$/.test(match[0]) &&
      /\b(?:to|will|would|can|could|must|not|they|we|who) $/.test(low.slice(0, match.index))
    )
      continue;
    found.push({ start: match.index, end, kind: 'noun', plain: !/ /.test(match[0]) });
  }
  if (before)
    for (const match of low.matchAll(ONE))
      found.push({ start: match.index, end: match.index + match[0].length, kind: 'noun', plain: true, one: true });
  for (const match of low.matchAll(PACTED))
    found.push({ start: match.index, end: match.index + match[0].length, kind: 'pact', plain: true });
  for (const match of low.matchAll(TALKS))
    found.push({ start: match.index, end: match.index + match[0].length, kind: 'talks', plain: true });
  return found.sort((a, b) => a.start - b.start);
};

/** The parties of a list that begins at a place: "with Chile, Peru and the Swiss". */
const listFrom = (low: string, parties: readonly PartyMention[], at: number): readonly PartyMention[] => {
  const list: PartyMention[] = [];
  let place = at;
  for (;;) {
    const lead =
      /^(?: ?(?:,|and|or|as well as|both|the|then|also|with|of|from))*(?: ?(?:the|both|either|neither))? ?/.exec(
        low.slice(place),
      )?.[0] ?? '';
    const next = parties.find(({ start }) => start === place + lead.length);
    if (
      !next ||
      (list.length > 0 && (!/,|\band\b|\bor\b|as well as/.test(lead) || /^['’]s\b/.test(low.slice(next.end))))
    )
      return list;
    list.push(next);
    place = next.end;
    // "the European Union, whose goods pay 15%, and Japan"
    const aside = /^(?:['’]s [a-z]+|, (?:whose|which|where|at) [^,;]{3,60}(?=,| and ))/.exec(low.slice(place));
    if (aside) place += aside[0].length;
  }
};

/** Who stands before a trigger as its subject, joint subjects together: "Chile and Vietnam sealed". */
const subjectsOf = (seen: Seen, { from }: Clause, until: number): readonly PartyMention[] => {
  const { low, parties } = seen;
  const inside = parties.filter(({ start, end }) => start >= from && end <= until);
  // "For Singapore, which has pacts with Japan"
  const antecedent = inside.findLast(({ end }) => /^,? (?:which|who|whose)\b/.test(low.slice(end, until)));
  if (antecedent && antecedent === inside.at(-1)) return [antecedent];
  const free = inside.filter(
    ({ start }) =>
      !/\b(?:with|from|to|for|of|in|at|by|against|on|unlike|like|than|towards?|over|under|into|waiting for|behind|outside) (?:the )?$/.test(
        low.slice(from, start),
      ),
  );
  const [first] = free;
  if (!first) return [];
  const joint = listFrom(low, parties, first.start).filter(({ end }) => end <= until);
  return joint.length > 1 ? joint : [first];
};

const codes = (mentions: readonly PartyMention[]): readonly string[] => [...new Set(mentions.map(({ code }) => code))];

interface Pair {
  readonly partner: string;
  readonly own: string | undefined;
  readonly at: PartyMention | undefined;
  /** Said in so many words, and not only by standing in one sentence. */
  readonly plain: boolean;
}

/** The two of a deal, in the order in which the text takes them. */
const paired = (
  reading: Reading,
  own: string | undefined,
  partner: string,
  one: boolean,
): { partner: string; own: string | undefined } => {
  if (partner === 'US' && own !== undefined) return { partner: own, own: 'US' };
  const sides = sidesOf(reading);
  if (own !== undefined && (one || reading.all.length > 3) && sides.includes(partner) && !sides.includes(own))
    return { partner: own, own: partner };
  return { partner, own };
};

const sidesOf = ({ sides }: Reading): readonly string[] => sides ?? [];

/** Whose deals a text tells of: of the two sides, the one named last before in the paragraph, else the one it is written from. */
const usualOf = ({ sides, home, paragraphs }: Reading, seen: Seen): string | undefined => {
  if (sides?.includes('US')) return 'US';
  const before = paragraphs[seen.paragraph]?.seen.filter(({ sentence }) => sentence.start < seen.sentence.start) ?? [];
  const near = before.at(-1)?.parties.filter(({ code, form }) => sides?.includes(code) && form !== 'quality')[0];
  return near?.code ?? home;
};

const pairsOf = (
  reading: Reading,
  seen: Seen,
  trigger: Trigger,
  truce: boolean,
  lastOwn: string | undefined,
): readonly Pair[] => {
  const { low, parties } = seen;
  const clause = clauseAt(low, trigger.start);
  const made = (own: string | undefined, mention: PartyMention, plain = true): readonly Pair[] => {
    const usual = own ?? (mention.code === usualOf(reading, seen) ? undefined : usualOf(reading, seen));
    if (own === mention.code) return [];
    const pair = paired(reading, usual, mention.code, trigger.one === true);
    return [{ ...pair, at: mention, plain }];
  };
  const tail = low.slice(trigger.end, Math.min(clause.until, trigger.end + 120));
  const subjects = subjectsOf(seen, clause, trigger.start);
  // "between Chile and Vietnam", before or after the noun
  const between = /^(?: [a-z]+){0,6}? between /.exec(tail);
  const firstParty = parties.find(({ start }) => start >= clause.from)?.start ?? clause.from;
  const two = /^(?: [a-z]+){0,3}? between (?:the two|them|both)\b/.test(tail);
  const ahead = /\bbetween (?:the )?$/.exec(low.slice(clause.from, firstParty));
  const both = between
    ? listFrom(low, parties, trigger.end + between[0].length)
    : ahead
      ? listFrom(low, parties, firstParty)
      : [];
  if (both.length === 2) return made(both[0]?.code, both[1] as PartyMention);
  if (two) {
    const [own, other] = codes(parties);
    const mention = parties.find(({ code }) => code === other);
    return mention && codes(parties).length === 2 ? made(own, mention) : [];
  }
  // "an agreement with Thailand, Peru and Chile"
  const withs =
    /^(?:(?! (?:who|while|as|if) )[^,;:]){0,70}?(?: with| from| to accord with|^with)(?= )/.exec(tail) ??
    /^with(?= )/.exec(tail);
  const list = withs ? listFrom(low, parties, trigger.end + withs[0].length) : [];
  // "With Guatemala the Dominican Republic has agreed"
  const fronted = list.length === 0 && /(?:^|[,;] ?)(?:and )?with (?:the )?$/.test(low.slice(0, firstParty));
  const opened = fronted ? listFrom(low, parties, firstParty) : [];
  const subject =
    opened.length > 1 && /^ (?:has|have|is|are|will|was|had|still)\b/.test(low.slice(opened.at(-1)?.end))
      ? opened.at(-1)
      : undefined;
  const partners = list.length > 0 ? list : subject ? opened.slice(0, -1) : opened;
  if (subject) return partners.flatMap((each) => made(subject.code, each));
  const adjacent = parties.find(
    ({ end, form }) =>
      end <= trigger.start &&
      trigger.start - end < 14 &&
      form !== 'seat' &&
      /^['’]s(?: [a-z\d%-]+){0,2} $/.test(low.slice(end, trigger.start)),
  );
  if (partners.length > 0) {
    const other = ({ code }: PartyMention): boolean => !partners.some((each) => each.code === code);
    const inner = withs
      ? parties.filter(({ start, end }) => start >= trigger.end && end <= trigger.end + withs[0].length)
      : [];
    const owners = codes(
      adjacent && other(adjacent) ? [adjacent] : inner.length > 0 ? inner.filter(other) : subjects.filter(other),
    );
    if (trigger.one && !adjacent && lastOwn !== undefined && !partners.some(({ code }) => code === lastOwn))
      return partners.flatMap((each) => made(lastOwn, each));
    if (owners.length > 0) return owners.flatMap((own) => partners.flatMap((each) => made(own, each)));
    const lead = low.slice(clause.from, trigger.start);
    const later = parties.find(
      (each) => each.start > (partners.at(-1)?.end ?? 0) && (!fronted || each.end <= clause.until) && other(each),
    );
    const earlier = /\b(?:it|its|their|they|whose)\b/.test(
      low.slice(clause.from, partners.at(-1)?.end ?? trigger.end) +
        (fronted ? low.slice(clause.from, trigger.end) : ''),
    )
      ? (parties.findLast((each) => each.end <= Math.max(clause.from, trigger.start) && other(each))?.code ??
        lastOwn ??
        seen.before)
      : undefined;
    const own = trigger.one
      ? lastOwn
      : fronted
        ? later && later.end <= trigger.start
          ? later.code
          : (lastOwn ?? later?.code)
        : (earlier ??
          (truce && clause.from > 0 && subjects.length === 0 && lastOwn !== undefined
            ? lastOwn
            : truce || lead.length > 60
              ? undefined
              : (later?.code ?? lastOwn ?? bodyOf(seen, partners))));
    return partners.flatMap((each) => made(own === each.code ? undefined : own, each));
  }
  if (trigger.kind === 'pact' && !/\b(?:settled|agreed)$/.test(low.slice(trigger.start, trigger.end))) return [];
  if (
    trigger.kind === 'talks' &&
    !/^(?: (?:go|goes|continue|drag|stall|have|are|were|resume|at)|[.,;]|s? |$)/.test(tail)
  )
    return [];
  // "the Chile-Vietnam trade deal"
  const hyphen = parties.findIndex((each, index) => {
    const next = parties[index + 1];
    return (
      next &&
      next.start - each.end <= 3 &&
      /^ ?[-—/] ?$/.test(low.slice(each.end, next.start)) &&
      next.end <= trigger.start &&
      trigger.start - next.end < 24
    );
  });
  if (hyphen >= 0) return made(parties[hyphen]?.code, parties[hyphen + 1] as PartyMention);
  const placed = ({ form, start }: PartyMention): boolean =>
    form === 'seat' && /\b(?:in|at|leaves?|left|near|outside) $/.test(low.slice(0, start));
  const thirds = parties.filter((each) => !sidesOf(reading).includes(each.code) && !placed(each));
  const ours = subjects.filter(({ code }) => sidesOf(reading).includes(code));
  const [own] = ours;
  const theirs = subjects.find((each) => each !== own);
  if (subjects.length === 2 && ours.length === 1 && trigger.kind === 'noun' && own && theirs)
    return made(own.code, theirs);
  // "The Swiss agreement", "Japan has its deal", "goods of the Union and Japan pay 15% under their bargains"
  const outside =
    parties.length > 0 &&
    thirds.length > 0 &&
    (truce || thirds.length < parties.length || parties.length === 1 || reading.sides?.includes('US') === true);
  if (outside && (truce || reading.sides?.includes('US') === true)) {
    const first =
      thirds.find(
        (each) =>
          subjects.includes(each) ||
          (each.start >= clause.from &&
            each.end <= trigger.start &&
            /\b(?:goods (?:of|from)|that|whose|for) (?:the )?$/.test(low.slice(0, each.start))),
      ) ??
      thirds.find(
        ({ end }) =>
          end < trigger.start &&
          trigger.start - end < 12 &&
          /^(?:['’]s)?(?: [a-z\d%]+)? $/.test(low.slice(end, trigger.start)),
      );
    if (!first) return [];
    const joint = listFrom(low, parties, first.start).filter(
      (each) => thirds.includes(each) && each.end <= trigger.start,
    );
    return (joint.length > 1 ? joint : [first]).flatMap((each) => made(trigger.one ? lastOwn : undefined, each));
  }
  if (trigger.one && lastOwn !== undefined && subjects.length > 0)
    return subjects.flatMap((each) => made(lastOwn, each));
  if (subjects.length === 2 && trigger.kind === 'noun') return made(subjects[0]?.code, subjects[1] as PartyMention);
  if (trigger.kind !== 'noun')
    return subjects.length === 1 && !trigger.one && thirds.includes(subjects[0] as PartyMention)
      ? made(undefined, subjects[0] as PartyMention)
      : [];
  const all = codes(parties.filter((each) => !placed(each)));
  if (
    all.length === 2 &&
    (!trigger.plain || MADE.test(low.slice(Math.max(0, trigger.start - 40), trigger.end + 40))) &&
    parties.length < 5 &&
    !/\bthe $/.test(low.slice(0, trigger.start))
  ) {
    const partner = parties.find(({ code }) => code === all[1]);
    return partner ? made(all[0], partner, false) : [];
  }
  return [];
};

/** "The Bundestag ratifies the pact": whose the body is that acts. */
const bodyOf = (seen: Seen, partners: readonly PartyMention[]): string | undefined =>
  seen.actors.find(({ actor }) => actor.party !== undefined && !partners.some(({ code }) => code === actor.party))
    ?.actor.party;

/** "…, Vietnam at 20%": others that the sentence adds to those it has told of. */
const added = (reading: Reading, seen: Seen, after: number, done: ReadonlySet<string>): readonly PartyMention[] =>
  seen.parties.filter(
    ({ code, start, end }) =>
      start > after &&
      !done.has(code) &&
      !sidesOf(reading).includes(code) &&
      /(?:[,;]|\band) (?:the )?$/.test(seen.low.slice(0, start)) &&
      /^(?:['’]s)?(?: goods)?(?:,? (?:at|pays?|gets?|got|on|took|agreed to|accepted|for))? (?:about |only |another )?\d/.test(
        seen.low.slice(end),
      ),
  );

/** "15% for Japan and the EU, 19% for Indonesia": levels with those whom they are for. */
const levelled = (
  reading: Reading,
  { low, parties, percents }: Seen,
  { start: from }: Trigger,
): readonly { readonly level: string; readonly mention: PartyMention }[] =>
  percents.flatMap(({ level, end, start }) => {
    const lead = start > from ? /^ (?:for|on goods of|to) (?:the )?/.exec(low.slice(end)) : null;
    return lead
      ? listFrom(low, parties, end + lead[0].replace(/the $/, '').length - 1)
          .filter(({ code }) => !sidesOf(reading).includes(code) || reading.all.length < 3)
          .map((mention) => ({ level, mention }))
      : [];
  });

const stateOf = (seen: Seen, trigger: Trigger, reading: Reading): State => {
  const { low } = seen;
  const clause = clauseAt(low, trigger.start);
  const text = low.slice(
    trigger.one === true && LACKS.test(low.slice(clause.from, trigger.start)) === false
      ? Math.max(clause.from, low.lastIndexOf(', and ', trigger.start))
      : clause.from,
    clause.until,
  );
  const near = low.slice(Math.max(clause.from, trigger.start - 60), Math.min(clause.until, trigger.end + 90));
  const next = reading.all[reading.all.indexOf(seen) + 1];
  const asked =
    !/, (?:ha|i|do|did|wa|were|are|have)\w*n['’]t (?:it|he|she|they|you|we)\?/.test(low) &&
    /\?["”’']*$/.test(low.trim()) &&
    !/^(?:[a-z]+[.:] )?["“]?(?:is|are|do|does|did|has|have|will|would|can|could|what|who|how|why)\b/.test(low);
  const answer = asked && next ? next.low : '';
  if (
    /\b(?:talks? (?:are |is )?on again|go on|goes on|resumed|have resumed|continue|keep (?:at it|talking)|still (?:talking|negotiating))\b/.test(
      text,
    )
  )
    return 'in talks';
  if (/\bnone\b/.test(answer)) return 'none';
  const lacks =
    LACKS.test(low.slice(clause.from, trigger.start).replace(/^.*, (?=[^,]*$)/, '')) ||
    /^(?:none)$/.test(low.slice(trigger.start, trigger.end));
  const failed = FAILED.test(near);
  if (trigger.kind === 'talks') {
    if (lacks || failed)
      return /\b(?:not yet|not (?:over|ended)|no (?:hurry|end|date|result))\b/.test(text) ? 'in talks' : 'none';
    return 'in talks';
  }
  if (/\b(?:apart|premature|yet to|not yet|no date|all .{3,40} but one)\b/.test(text)) return 'in talks';
  if (lacks || failed) return 'none';
  if (
    answer !== '' ||
    (!/n['’]t (?:it|he|she|they|you|we)\?/.test(low) && /\?/.test(low.slice(trigger.end, trigger.end + 40)))
  )
    return 'in talks';
  if (
    /\b(?:has|have|had|is|was|are|were) (?:been )?(?:signed|struck|sealed|concluded|reached|clinched|in force|in effect|done|initialled)\b/.test(
      text,
    )
  )
    return 'made';
  const talking = TALKING.exec(text);
  if (!talking) return 'made';
  // "Hopes to sign", "is close to an agreement": what is wished for stands before the word for it.
  if (
    /^(?:hop|seek|close to|near|work|rac|yet|want|would like|aim|plan|keen|push|explor|efforts?|quest|negotiat|talk|bargain|court|court|propos|prepar|on the verge|draft|reviv|to |will|could|may|expect|eager|interest|stage)/.test(
      talking[0],
    )
  )
    return MADE.test(text.slice(0, talking.index)) && !/^(?:yet|close|near|negotiating|talking)/.test(talking[0])
      ? 'made'
      : MADE.test(text) &&
          /\b(?:sealed|struck|inked|signed|concluded|clinched|reached)\b/.test(text) &&
          !/\bto (?:sign|strike|reach|seal|conclude|clinch)\b/.test(text) &&
          /^(?:to |negotiat|talk|bargain)/.test(talking[0])
        ? 'made'
        : 'in talks';
  return MADE.test(text) ? 'made' : 'in talks';
};

/** The rate of a deal: the first after the partner, or one that the clause or the next sentence gives. */
const levelOf = (reading: Reading, seen: Seen, { at }: Pair, trigger: Trigger, state: State): string | undefined => {
  if (state === 'none') return undefined;
  const { low, percents } = seen;
  const clause = clauseAt(low, trigger.start);
  const whole = percents.filter(({ unit }) => unit === 'percent');
  const inside = whole.filter(({ start }) => start >= clause.from && start <= clause.until);
  const kept = inside.filter(
    ({ start }) =>
      !/\b(?:had paid|was paying|instead of|down from|not|than|from|threatened|put at|as high as) (?:about )?$/.test(
        low.slice(0, start),
      ),
  );
  const after = at ? kept.find(({ start }) => start > at.end && start - at.end < 40) : undefined;
  if (after) return after.level;
  const nearest = [...kept].sort((a, b) => Math.abs(a.start - trigger.start) - Math.abs(b.start - trigger.start))[0];
  if (nearest) return nearest.level;
  if (inside.length === 0 && whole.length === 1 && /[:,;] ?(?:[a-z]+ ){0,6}$/.test(low.slice(0, whole[0]?.start)))
    return whole[0]?.level;
  if (state !== 'made' || whole.length > 0) return undefined;
  const next = reading.all[reading.all.indexOf(seen) + 1];
  if (!next || next.paragraph !== seen.paragraph || next.parties.length > 0) return undefined;
  if (!/^(?:its|their|it|they|the (?:rate|tariff|duty))\b/.test(next.low)) return undefined;
  const [only, more] = next.percents;
  return only?.unit === 'percent' && more === undefined ? only.level : undefined;
};

/** The day on which a deal was made, where its clause names one. */
const whenOf = (reading: Reading, seen: Seen, trigger: Trigger, state: State): string | undefined => {
  if (state !== 'made' || reading.published === undefined) return undefined;
  const clause = clauseAt(seen.low, trigger.start);
  const days = seen.dates.filter(
    ({ start, from, until }) =>
      from !== undefined && until === undefined && start >= clause.from && start <= clause.until,
  );
  const [only] = days;
  return days.length === 1 &&
    only?.from !== undefined &&
    only.from <= reading.published &&
    Math.abs(only.start - trigger.start) < 70
    ? formatDay(only.from)
    : undefined;
};

/** "Japan locked in 15% last week, Indonesia agreed to 19%, the Philippines the same": after a sentence on a deal, those who got a rate. */
const elliptic = (
  reading: Reading,
  seen: Seen,
): readonly { readonly mention: PartyMention; readonly level: string | undefined }[] => {
  const { low, parties, percents } = seen;
  let level: string | undefined;
  return parties.flatMap((mention) => {
    if (sidesOf(reading).includes(mention.code) || mention.form === 'quality') return [];
    if (!/(?:^|[,;] ?(?:and )?|\band )(?:the )?$/.test(low.slice(0, mention.start))) return [];
    const rest = low.slice(mention.end);
    const got =
      /^ ?(?:has |had |was |were )?(?:also )?(?:locked in|agreed to|agreed on|accepted|got|took|takes|settled for|settled at|won|secured|landed|came away with|at|with|first|,)? ?(?:the same|(?:[a-z]+,? ){0,5}?(?=\d))/.exec(
        rest,
      );
    if (!got || (got[0].trim() === '' && !/^ \d/.test(rest))) return [];
    if (/\b(?:pays?|faces?|charges?|fell|rose|not|no|without|threatened)\b/.test(got[0])) return [];
    const percent = percents.find(({ start }) => start >= mention.end && start <= mention.end + got[0].length + 1);
    if (!percent && !/the same/.test(got[0])) return [];
    level = percent?.level ?? level;
    return [{ mention, level }];
  });
};

/** Agreements with others than the other side of the truce; in a text without a truce, any trade agreement between two sides. */
export const ruledDeals = (reading: Reading): readonly Found[] => {
  const truce = reading.sides !== undefined && reading.all.some(({ low }) => TRUCE.test(low));
  const found: Found[] = [];
  let lastOwn: string | undefined;
  let paragraph = -1;
  /** Whose deals the paragraph has told of so far. */
  let toldOf: { readonly paragraph: number; readonly own: string | undefined } | undefined;
  for (const seen of reading.all) {
    const { low } = seen;
    if (seen.paragraph !== paragraph) lastOwn = undefined;
    paragraph = seen.paragraph;
    if (seen.parties.length === 0) continue;
    const done = new Set<string>();
    if (truce && toldOf?.paragraph === seen.paragraph && toldOf.own !== undefined && !new RegExp(NOUN).test(low))
      for (const { mention, level } of elliptic(reading, seen)) {
        if (mention.code === toldOf.own || done.has(mention.code)) continue;
        done.add(mention.code);
        found.push({
          claim: {
            kind: 'deal',
            partner: mention.code,
            with: toldOf.own,
            state: 'made',
            ...(level === undefined ? {} : { level }),
          },
          ranges: [within(seen, mention.start, Math.min(low.length, mention.end + 30))],
          rule: 'deal: elliptic, made',
        });
        toldOf = { paragraph: seen.paragraph, own: toldOf.own };
      }
    const earlier = reading.all[reading.all.indexOf(seen) - 1]?.low ?? '';
    for (const trigger of triggersOf(low, new RegExp(NOUN).test(earlier) || new RegExp(NOUN).test(low))) {
      if (/\b(?:oil|crude|refiner\w*)\b/.test(low) && trigger.kind !== 'noun') continue;
      const pairs = pairsOf(reading, seen, trigger, truce, lastOwn);
      for (const pair of pairs) {
        lastOwn = pair.own;
        const { partner, own, at } = pair;
        if (own === partner || done.has(partner)) continue;
        if (
          (truce || [own ?? '', partner].sort().join() === 'CN,US') &&
          own !== undefined &&
          reading.sides?.includes(own) &&
          reading.sides.includes(partner)
        )
          continue;
        // Talks of the two whom a text is about are talks; an agreement on trade they must have in so many words.
        if (
          trigger.kind === 'talks' &&
          !(truce && !sidesOf(reading).includes(partner)) &&
          (reading.sides === undefined ||
            reading.all.length < 3 ||
            (reading.sides.includes(partner) && (own === undefined || reading.sides.includes(own)))) &&
          !DEAL_TALKS.test(low)
        )
          continue;
        done.add(partner);
        toldOf = { paragraph: seen.paragraph, own };
        const state = stateOf(seen, trigger, reading);
        const level = levelOf(reading, seen, pair, trigger, state);
        const when = whenOf(reading, seen, trigger, state);
        const claim: Deal = {
          kind: 'deal',
          partner,
          ...(own === undefined ? {} : { with: own }),
          state,
          ...(when === undefined ? {} : { when }),
          ...(level === undefined ? {} : { level }),
        };
        const clause = clauseAt(low, trigger.start);
        found.push({
          claim,
          ranges: [within(seen, Math.min(clause.from, at?.start ?? clause.from), Math.max(clause.until, at?.end ?? 0))],
          rule: `deal: ${trigger.kind}, ${state}`,
        });
        if (state === 'made' && pair === pairs.at(-1))
          for (const { level: each, mention } of levelled(reading, seen, trigger)) {
            if (mention.code === own) continue;
            const known = found.findIndex(
              ({ claim: { kind, ...rest } }) => kind === 'deal' && 'partner' in rest && rest.partner === mention.code,
            );
            done.add(mention.code);
            const told: Found = {
              claim: {
                kind: 'deal',
                partner: mention.code,
                ...(own === undefined ? {} : { with: own }),
                state,
                level: each,
              },
              ranges: [within(seen, Math.min(mention.start, trigger.start), Math.max(mention.end, trigger.end))],
              rule: 'deal: added, made',
            };
            if (known >= 0) found[known] = told;
            else found.push(told);
          }
        if (pair !== pairs.at(-1) || state !== 'made' || !at) continue;
        for (const more of added(reading, seen, at.end, done)) {
          done.add(more.code);
          const bare = /\d+(?:\.\d+)?/.exec(low.slice(more.end))?.[0];
          const rate =
            seen.percents.find(({ start }) => start > more.end)?.level ??
            (level === undefined || bare === undefined ? undefined : `${bare}%`);
          const [from, until] = [more.start, Math.min(low.length, more.end + 20)];
          found.push({
            claim: {
              kind: 'deal',
              partner: more.code,
              ...(own === undefined ? {} : { with: own }),
              state,
              ...(rate === undefined ? {} : { level: rate }),
            },
            ranges: [within(seen, from, until)],
            rule: 'deal: added, made',
          });
        }
      }
    }
  }
  return found;
};
