import type { Actor, ActorMention } from '../actors.js';
import type { Claim } from '../candidate.js';
import { type Found, within } from '../found.js';
import { sideOfBody } from '../lexicon/offices.js';
import { partiesOf } from '../parties.js';
import { sentencesOf } from '../passages.js';
import type { Reading, Seen } from '../reading.js';

type Signoff = Extract<Claim, { kind: 'signoff' }>;

/** What a change is put in force with, once it is written. */
const INSTRUMENTS =
  '(?:(?:executive )?orders?|notices?|announcements?|decrees?|proclamations?|instruments?|acts?|directions?|directives?|memorand(?:um|a)|regulations?|ordinances?|gazette|laws?|bills?)';
/** What somebody puts to a paper, or gives to a plan. */
const MARK = '(?:names?|signatures?|initials|pens?|hands?|seals?|stamps?|autograph)';
const CONSENT =
  '(?:approvals?|consents?|blessings?|assents?|sign-?offs?|signatures?|go-ahead|green light|nod|directions?|ratifications?|final (?:call|say|decision|word|approval)|endorsements?|authori[sz]ation|mandate|vote)';

/** Acts by which a change is put in force: a signature, an approval, or the instrument that carries it. */
const ACT = new RegExp(
  `\\b(?:(?:counter)?sign(?:s|ed|ing)?(?:[- ]off)?|approv(?:e[sd]?|ing)|ratif(?:y|ies|ied|ying)|initial(?:s|l?ed)|endorse[sd]?|promulgat\\w+|bless(?:es|ed)|consent(?:s|ed)|assented|rubber-?stamp(?:s|ed)?|stamp(?:s|ed)|adopt(?:s|ed)?|decides?|vote[sd]? on|(?:put|set|add|append|affix|stuck|stick)(?:s|ed|ting)? (?:(?:a|his|her|its|their|the|my|our|own) )*${MARK}|reach(?:ed|es)? for (?:his|her|its|the|a) pens?|(?:give[ns]?|gave|giving) (?:(?:a|an|his|her|its|their|the|no|such|final) )*${CONSENT}|(?:withh(?:eld|olds?|olding)|hold(?:s|ing)? back|held back) (?:(?:his|her|its|their|the) )*${CONSENT}|(?:issue[sd]?|publish(?:es|ed)?|gazette[sd]?|written?|wr(?:ite|ote)|pass(?:es|ed)?|sent out|brings? out|brought out|takes?|needs?|requires?|no|one) (?:[a-z]+ ){0,2}${INSTRUMENTS}|${CONSENT}|(?:orders?|notices?|announcements?|decrees?|proclamations?))(?!\\w)`,
  'g',
);
const INSTRUMENT = new RegExp(`\\b${INSTRUMENTS}\\b`);
const MATTER =
  /\b(?:truce|extension|deals?|orders?|agreement|pause|suspension|framework|paper|arrangement|tariffs?|dut(?:y|ies)|text|sign-?off|approval|final call|reply|accord|whatever|document|proclamation|notices?|pact|protocol|it|them|terms|decision|announcements?|decree|new one|direction|law|standstill|recommend|consensus|understanding|memorandum|plan|bill|one|surcharge|lev(?:y|ies)|halves|half|act|draft|anything|first|last|the day before|yesterday|today|signatures?|consent|assent|decree|vote)\b/;
const UNKNOWN =
  /\b(?:unclear|not known|unknown|could not be (?:learned|confirmed|established)|whether .{0,60} (?:has|have|had) (?:signed|approved)|no word on whether|(?:did not|would not|cannot|could not|can't) (?:say|tell) whether|(?:nobody|no one) (?:[a-z'’]+ ){0,6}(?:knows|could say|would say|can say|will say) (?:whether|if)|not clear (?:whether|if)|remains? to be seen whether)\b/;
const WITHHELD =
  /\b(?:(?:refus(?:e[sd]?|ing)|declin(?:e[sd]?|ing)) to (?:[a-z]+ ){0,2}(?:sign|approve|ratify|endorse|initial|consent|put|give|issue)|(?:will not|won't|would not|wouldn't|not going to|does not want to|do(?:es)? not intend to) (?:sign|approve|ratify|endorse|initial|consent|put (?:his|her|its|their))|(?:withh(?:eld|olds?|olding)|hold(?:s|ing)? back|held back)|in no hurry to sign|not signing (?:it|anything|this)|balk(?:s|ed)|turned down|vetoed|rejected the (?:extension|text|deal|agreement|plan))\b/;
const NEEDED =
  /\b(?:must|needs?|needed|ha(?:s|ve|d) (?:yet |still )?to|ha(?:s|ve) (?:ten|\d+) days to|subject to|awaits?|awaiting|await|until|unless|pending|yet to|(?:is|are|was|were) (?:still |yet )?to (?:be )?|will decide|decides?|depends? on|up to|requires?|required|takes? (?:a|an|the)|calls? for|waits? (?:for|on)|waiting (?:for|on)|remains? (?:to be|with)|not yet|haven't|hasn't|have not|has not|had not|unsigned|rests? with|lies with|hangs? on|final (?:call|say|decision|word)|outstanding|missing|not come|not been|expected to|due to|without (?:the|a) signature|only .{0,20}can|complete its own|vote on|not there yet|shall (?:not )?|will (?:then )?(?:sign|approve|ratify|vote)|no|given no|once|before|if|when)\b/;
/** A signature that nobody waits for. */
const DISPENSABLE =
  /\b(?:(?:isn['’]t|aren['’]t|not|no longer|never) (?:required|needed|necessary)|need not|needn['’]t|(?:does not|doesn['’]t|do not|don['’]t|did not|didn['’]t) (?:need|require|take)|without (?:needing|the need))\b/;
const DONE =
  /^(?:(?:counter)?signed(?:[- ]off)?|approved|ratified|endorsed|initiall?ed|promulgated|blessed|consented|assented|(?:rubber-?)?stamped|adopted|(?:put|set|added|appended|affixed|stuck) .*|reached .*|gave .*|given .*|(?:issued|published|gazetted|passed|sent out|brought out|wrote) .*)$/;
const NOT_GIVEN =
  /\b(?:not|never|nobody|no one|nothing|none|no|in secret|christmas|some .{0,30} say|rumou?r\w*|if|unless|once|when|before|until|yet|could|would|may|might|can|to|must|should|shall|will|won't|hasn't|haven't|didn't|wants?|urged)\b/;

/** Who can put a name to something: a head of state or government, a minister, a cabinet, a parliament, a commission. */
const CAN_SIGN =
  /\b(?:president|prime minister|premier|chancellor|king|queen|secretary|minister|cabinet|parliament|congress|senate|council|commission|government|representative|white house|ministry|emperor|governor|assembly|speaker|monarch|treasury|bureau|committee|department|storting|knesset|bundestag|diet|court|regulator|agency|board)\b/i;

const canSign = ({ kind, name, unnamed }: Actor): boolean =>
  kind === 'person' ||
  (kind !== 'side' && CAN_SIGN.test(name) && unnamed !== true && !/negotiator|spokes|counterpart/i.test(name));

/** The office without the country that stands beside it as the side. */
const nameOf = ({ kind, name }: Actor): string => {
  if (kind === 'person') return name;
  const [sentence] = sentencesOf(name, { start: 0, end: name.length });
  const side = sentence && partiesOf(sentence).at(-1);
  const office = /^(.{4,}?) of (?:the )?(?:(?:kingdom|republic) of )?$/i.exec(
    side?.end === name.length ? name.slice(0, side.start) : '',
  );
  const bare = office?.[1] ?? name;
  return kind === 'office' && /^president$/i.test(bare) ? 'President' : bare;
};

interface Place {
  readonly actor: Actor;
  readonly start: number;
  readonly end: number;
}

const placeOf = (seen: Seen, { first, last, actor }: ActorMention): Place => {
  const { words, start } = seen.sentence;
  return { actor, start: (words[first]?.start ?? start) - start, end: (words[last]?.end ?? start) - start };
};

/** "The Storting must approve it": a body known by nothing but its name. */
const unknownBodies = (seen: Seen): readonly Place[] => {
  const found =
    /\b[Tt]he (\p{Lu}[\p{L}]+(?: \p{Lu}[\p{L}]+| of(?= \p{Lu})){0,4}) (?:must|needs? to|has to|have to|would have to|will have to|decides|has yet to) /u.exec(
      seen.sentence.text,
    );
  if (!found?.[1] || seen.parties.some(({ start }) => start === found.index + 4)) return [];
  const start = found.index + 4;
  return [{ actor: { kind: 'organisation', name: found[1] }, start, end: start + found[1].length }];
};

const bodies = (seen: Seen): readonly Place[] => {
  const known = seen.actors.filter(({ actor }) => canSign(actor)).map((mention) => placeOf(seen, mention));
  const unknown = unknownBodies(seen).filter(
    ({ start, end }) => !known.some((each) => each.start < end && each.end > start),
  );
  return [...known, ...unknown].sort((a, b) => a.start - b.start);
};

/** All who stand side by side with one another: "the president and the Commission each". */
const sideBySide = (low: string, places: readonly Place[], chosen: Place | undefined): readonly Place[] => {
  if (!chosen) return [];
  const at = places.indexOf(chosen);
  const list = [chosen];
  for (let index = at - 1; index >= 0; index -= 1) {
    const [left, right] = [places[index] as Place, places[index + 1] as Place];
    if (
      !/^(?:,| and)[^.;]{0,22}$|^ and (?:the |[a-z]+'s )?$/.test(low.slice(left.end, right.start)) ||
      /\b(?:said|that|who)\b/.test(low.slice(left.end, right.start))
    )
      break;
    list.unshift(left);
  }
  for (let index = at + 1; index < places.length; index += 1) {
    const [left, right] = [places[index - 1] as Place, places[index] as Place];
    if (!/^ and (?:the |[a-z]+'s )?$/.test(low.slice(left.end, right.start))) break;
    list.push(right);
  }
  return list;
};

/** The ones that an act belongs to: its subject before it, or who stands after "of", "by", "from" and the like. */
const signersAt = (seen: Seen, at: number, end: number, until = seen.low.length): readonly Place[] => {
  const { low } = seen;
  const places = bodies(seen).filter(({ start }) => !/\baccording to (?:the )?$/.test(low.slice(0, start)));
  const behind = places.find(
    ({ start }) =>
      start >= end &&
      start - end < 70 &&
      start < until &&
      /(?:^|\b)(?:of|by|from|with|to|until|needs?)(?: the| a| china's| [a-z]+'s)? ?(?:president |minister )?$/.test(
        low.slice(end, start),
      ) &&
      !/[;]|\bthat\b/.test(low.slice(end, start)),
  );
  const subject = places.findLast(
    (place) =>
      place.end <= at &&
      at - place.end < 70 &&
      !/[;:]|, (?:said|says)|\b(?:said|says|told|warned|added|called|whether)\b/.test(low.slice(place.end, at)),
  );
  const chosen = behind ?? subject;
  return sideBySide(low, places, chosen);
};

const LEADER = /\b(?:president|prime minister|premier|chancellor|king|queen)\b/i;

/** Both leaders, where a sentence says "both" of those before it. */
const leadersBefore = (before: Seen | undefined): readonly Actor[] => {
  const leaders = (before?.actors ?? [])
    .filter(({ actor }) => actor.kind === 'person' && LEADER.test(actor.office ?? ''))
    .map(({ actor }) => actor);
  return leaders.length === 2 ? leaders : [];
};

/** Who must still put a name to what was agreed, or has. */
export const findSignoffs = (reading: Reading): readonly Found[] => {
  const found: Found[] = [];
  let lastPerson: Actor | undefined;
  for (const [index, seen] of reading.all.entries()) {
    const { low } = seen;
    const before = reading.all[index - 1];
    const add = (actors: readonly Actor[], state: Signoff['state'], rule: string): void => {
      for (const actor of new Set(actors)) {
        const party = sideOf(reading, seen, actor, lastPerson);
        const claim: Signoff = {
          kind: 'signoff',
          what: whatOf(low),
          by: nameOf(actor),
          ...(party === undefined ? {} : { party }),
          state,
        };
        found.push({
          claim,
          ranges: [within(seen, 0, low.replace(/[\s.!?]+$/, '').length)],
          rule: `sign-off: ${rule}, ${state}`,
        });
      }
    };
    signoffsOf(reading, seen, before, lastPerson, add);
    const speaker = reading.turns.get(seen.paragraph)?.name;
    const others = seen.actors.filter(({ actor }) => speaker === undefined || !ownTurn(reading, actor, speaker));
    lastPerson =
      others.find(({ actor }) => actor.kind === 'person')?.actor ??
      (before?.paragraph === seen.paragraph ? lastPerson : (others[0]?.actor ?? lastPerson));
  }
  // "Nothing was settled before the President approved it", and then he did.
  return found.filter(
    ({ claim, rule }) =>
      !rule.includes(', then') ||
      !found.some(
        ({ claim: other }) =>
          other.kind === 'signoff' && claim.kind === 'signoff' && other.state === 'given' && other.by === claim.by,
      ),
  );
};

/** Whether somebody is the one who speaks the turn: "he" is another then. */
const ownTurn = ({ register }: Reading, actor: Actor, speaker: string): boolean =>
  (register.full(speaker)?.name ?? speaker) === actor.name;

type Add = (actors: readonly Actor[], state: Signoff['state'], rule: string) => void;

const signoffsOf = (
  reading: Reading,
  seen: Seen,
  before: Seen | undefined,
  lastPerson: Actor | undefined,
  add: Add,
): void => {
  const { low } = seen;
  const signed = /^signed(?: by)?: /.exec(low);
  if (signed) {
    add(
      bodies(seen)
        .slice(0, 1)
        .map(({ actor }) => actor),
      'given',
      'signature line',
    );
    return;
  }
  if (official(seen, add)) return;
  if (/\?["”’]?$/.test(low)) return;
  const formula = /\b(?:under my hand|set (?:my|our) hands?)\b/.exec(low);
  if (formula) {
    add(undersigned(reading, seen), 'given', 'formula');
    return;
  }
  if (NO_SIGNING.test(low) && !/\bsign-?off\b/.test(low)) return;
  const bare = /\bneeds? (?:the|a) (?:cabinet|parliament|council|senate|congress|assembly)\b/.exec(low);
  if (bare) {
    add(
      bodies(seen)
        .filter(({ start }) => start > bare.index)
        .map(({ actor }) => actor)
        .slice(0, 1),
      'needed',
      'needs',
    );
    return;
  }
  const done = new Set<string>();
  instrumentOf(seen, (actors, state, rule) => {
    for (const { name } of actors) done.add(name);
    add(actors, state, rule);
  });
  if (!MATTER.test(low) && !(before && MATTER.test(before.low))) return;
  for (const act of low.matchAll(ACT)) {
    const at = act.index;
    const end = at + act[0].length;
    const [from, until] = clauseAround(low, at, end);
    const told = stateOf(low.slice(from, until), act[0], at - from);
    if (told === undefined) continue;
    // "The senate would have to consent; its leaders have refused to put it to a vote."
    const state = told === 'needed' && WITHHELD.test(low) && bodies(seen).length === 1 ? 'withheld' : told;
    const [actors, rule] = signersOf(reading, seen, before, lastPerson, at, end, until, state);
    const fresh = actors.filter(({ name }) => !done.has(name));
    for (const { name } of fresh) done.add(name);
    add(fresh, state, told === 'needed' && DONE.test(act[0]) ? `${rule}, then` : rule);
  }
};

/** Signs that are no signatures, and signatures under other things. */
const NO_SIGNING =
  /\b(?:no sign of|signs? of|signed up|sign language|design|signs? that|a sign|contract|autograph|decided? (?:to|that|not)|sign for|signing on|signed (?:a |an )?(?:striker|player|midfielder|lease))\b/;

const CLAUSE_END = /[;:]|, (?:and|but|while|though|yet|nor) | but (?:the|it|he|she|they) |, which /g;

/** The clause that an act stands in. */
const clauseAround = (low: string, at: number, end: number): readonly [from: number, until: number] => {
  let from = 0;
  let until = low.length;
  for (const { index, 0: text } of low.matchAll(CLAUSE_END)) {
    if (index + text.length <= at) from = index + text.length;
    else if (index >= end) {
      until = index;
      break;
    }
  }
  return [from, until];
};

const signersOf = (
  reading: Reading,
  seen: Seen,
  before: Seen | undefined,
  lastPerson: Actor | undefined,
  at: number,
  end: number,
  until: number,
  state: Signoff['state'],
): readonly [readonly Actor[], string] => {
  const { low } = seen;
  const turn = reading.turns.get(seen.paragraph);
  const speaker = turn?.name === undefined ? undefined : reading.register.full(turn.name);
  if (speaker && /\bi (?:have |had |just |already |then )*$/.test(low.slice(0, at))) return [[speaker], 'first person'];
  let actors = signersAt(seen, at, end, until).map(({ actor }) => actor);
  let rule = 'named';
  if (/\b(?:both|the two|each)\b/.test(low.slice(0, at)) && (actors.length === 0 || /\bboth\b/.test(low))) {
    const leaders = leadersBefore(before);
    if (leaders.length > 0) {
      actors = [...leaders];
      rule = 'both';
    }
  }
  // "subject to final approval with President Xi and me", in the speaker's own words.
  if (/\band me\b/.test(low)) {
    const me = lastPerson ?? before?.actors[0]?.actor ?? seen.actors.find(({ actor }) => actor.kind !== 'side')?.actor;
    if (me && me.kind === 'person') actors = [...actors, me];
  }
  if (
    actors.length === 0 &&
    lastPerson !== undefined &&
    canSign(lastPerson) &&
    /\b(?:he|she) (?:has |had |have |not |still |yet |must |to |n't |hasn't |hadn't |\p{L}+ly )*$/u.test(
      low.slice(0, at),
    )
  )
    return [[lastPerson], 'pronoun'];
  if (
    actors.length === 0 &&
    state !== 'given' &&
    /\b(?:sign-?off|final (?:call|say|approval)|final decision)\b/.test(low)
  ) {
    const head = reading.register.byOffice('president') ?? reading.register.full('Donald Trump');
    return [head ? [head] : [], 'head of state'];
  }
  return [actors, rule];
};

/** Who says "I" in an act: named after it, or in the line below. */
const undersigned = ({ register, all, paragraphs, text, home }: Reading, seen: Seen): readonly Actor[] => {
  for (const each of all)
    for (const { first, actor } of each.actors)
      if (
        actor.kind === 'person' &&
        each.sentence.words[first - 1]?.text === ',' &&
        each.sentence.words[first - 2]?.text === 'I'
      )
        return [actor];
  const below = paragraphs[seen.paragraph + 1];
  const line = below ? text.slice(below.start, Math.min(below.end, below.start + 60)).trim() : '';
  if (!/^\p{Lu}[\p{L}.'’ -]+$/u.test(line)) return [];
  const name = line.replaceAll(/\b\p{L}\. ?/gu, '').trim();
  const person = register.full(name) ?? register.short(name.split(' ').at(-1) ?? '');
  if (person) return [person.party === undefined && home !== undefined ? { ...person, party: home } : person];
  const written = name.replaceAll(/\p{L}[\p{L}'’]*/gu, (word) => word.charAt(0) + word.slice(1).toLowerCase());
  return [{ kind: 'person', name: written, ...(home === undefined ? {} : { party: home }) }];
};

/** "No announcement by the Commission has put it into law", "duties need an announcement of the Commission". */
const instrumentOf = (seen: Seen, add: Add): boolean => {
  const { low } = seen;
  const lacking =
    /\b(?:no|needs?|awaits?|without|pending|notice|announcement|order|decree|one)\b[^.;]{0,60}?\b(?:orders?|notices?|announcements?|decrees?|proclamation|act|one|instruments?)?\b[^.;]{0,12}\b(?:by|of|from) (?:the |china's )?/.exec(
      low,
    );
  if (!lacking || !INSTRUMENT.test(low + (/\bneed one of\b/.test(low) ? ' order' : ''))) return official(seen, add);
  const wanting =
    /\b(?:no (?:order|notice|announcement|decree|act|instrument)|needs? (?:an?|one)\b|has not (?:come|been (?:published|issued|signed))|not yet (?:been )?(?:published|issued)|outstanding|awaits?|is still missing)\b/.test(
      low,
    );
  if (!wanting) return official(seen, add);
  const body = bodies(seen).find(
    ({ start, actor }) =>
      actor.kind !== 'person' && /\b(?:by|of|from) (?:the |china's |[a-z]+'s )?$/.test(low.slice(0, start)),
  );
  if (!body) return official(seen, add);
  add([body.actor], 'needed', 'instrument');
  return true;
};

/** A body that announces a suspension in its own right has put its name to it. */
const official = (seen: Seen, add: Add): boolean => {
  const { low } = seen;
  if (!/\b(?:suspend\w*|suspension|stays? suspended|extend\w*|prolong\w*)\b/.test(low)) return false;
  const verb =
    /\b(?:has (?:today )?(?:announced|decided|ordered)|announced|decided|ordered|hereby orders?|issued (?:a|an|its))\b/.exec(
      low,
    );
  if (!verb || /\b(?:could|would|may|propos|ask|want)\w*\b/.test(low.slice(0, verb.index))) return false;
  const body = bodies(seen).find(
    ({ end, actor }) =>
      actor.kind === 'organisation' &&
      end <= verb.index &&
      verb.index - end < 20 &&
      /commission|council/i.test(actor.name),
  );
  if (!body) return false;
  add([body.actor], 'given', 'announced');
  return true;
};

/** What a clause says of an act in it: done, still to be done, refused, or not known. */
const stateOf = (clause: string, act: string, at: number): Signoff['state'] | undefined => {
  if (UNKNOWN.test(clause)) return 'unknown';
  if (DISPENSABLE.test(clause)) return undefined;
  if (WITHHELD.test(clause)) return 'withheld';
  if (
    DONE.test(act) &&
    !/\bno\b/.test(act) &&
    !NOT_GIVEN.test(clause.slice(Math.max(0, at - 45), at)) &&
    !/^(?:if|once|unless|when|until)\b/.test(clause)
  )
    return 'given';
  return NEEDED.test(clause) ? 'needed' : undefined;
};

/** Whose side somebody signs for: his own, that of the one who speaks of him, or the only side of the sentence. */
const sideOf = (reading: Reading, seen: Seen, actor: Actor, lastPerson?: Actor): string | undefined => {
  if (actor.party !== undefined) return actor.party;
  const turn = reading.turns.get(seen.paragraph);
  const speaker = turn?.name === undefined ? undefined : reading.register.full(turn.name);
  if (speaker?.party !== undefined) return speaker.party;
  const body = actor.kind === 'person' ? undefined : sideOfBody(actor.name, reading.sides);
  if (body !== undefined) return body;
  if (/\b(?:my|our)\b/.test(seen.low) && lastPerson?.party !== undefined) return lastPerson.party;
  const owners = [
    ...new Set(
      seen.actors.flatMap(({ actor: other }) =>
        other.kind === 'person' && other.party !== undefined ? [other.party] : [],
      ),
    ),
  ];
  const named = [...new Set(seen.parties.map(({ code }) => code))];
  const [only] = seen.parties;
  if (named.length === 1 && only) {
    // "A duty on whisky from the United Kingdom": the one who signs is the other.
    const goods =
      !/^[^ ]+ side\b/.test(seen.low.slice(only.start)) &&
      /\b(?:from|on|goods of|originating in|against) (?:the )?$/.test(seen.low.slice(0, only.start));
    return goods ? reading.sides?.find((side) => side !== named[0]) : named[0];
  }
  if (owners.length === 1) return owners[0];
  return /^president$/i.test(actor.name) && reading.sides?.includes('US') === true ? 'US' : undefined;
};

const whatOf = (low: string): string => {
  if (/\b(?:extension|extend|prolong|another \d+)/.test(low)) return 'extension of the truce';
  if (/\b(?:truce|pause|suspension)\b/.test(low)) return 'truce';
  return /\border\b/.test(low) ? 'order' : 'agreement';
};
