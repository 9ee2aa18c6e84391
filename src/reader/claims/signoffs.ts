import type { Actor, ActorMention } from '../actors.js';
import type { Claim } from '../candidate.js';
import { type Found, within } from '../found.js';
import type { Reading, Seen } from '../reading.js';

type Signoff = Extract<Claim, { kind: 'signoff' }>;

/** Acts by which a change is put in force: a signature, an approval, or the instrument that carries it. */
const SIGNING =
  /\b(?:sign(?:s|ed|ing)?(?:[- ]?off)?|signatures?|approv(?:e|es|ed|al|als)|final (?:call|say|decision|word)|ratif(?:y|ies|ied|ication)|put (?:a|his|her|its|their) (?:name|pen|signature)|go-ahead|green light|initial(?:led|ed)|bless(?:ed|ing)|consents?|endorse(?:d|ment)?|decides?|countersign\w*|promulgat\w+|assent|vote on)\b/;
const INSTRUMENT = /\b(?:orders?|notices?|announcements?|decrees?|proclamations?|instruments?|acts?|directions?)\b/;
const MATTER =
  /\b(?:truce|extension|deals?|orders?|agreement|pause|suspension|framework|paper|arrangement|tariffs?|dut(?:y|ies)|text|sign-?off|approval|final call|reply|accord|whatever|document|proclamation|notice|pact|protocol|it|terms|decision|announcement|decree|new one|direction|law|standstill|recommend|consensus|understanding|memorandum)\b/;
const UNKNOWN =
  /\b(?:unclear|not known|unknown|could not be (?:learned|confirmed)|whether .{0,60} (?:has|have|had) (?:signed|approved)|no word on whether|did not say whether|cannot say whether|nobody knows whether|not clear whether)\b/;
const WITHHELD =
  /\b(?:refus(?:e|es|ed|ing) to (?:sign|approve|put)|declin(?:e|es|ed|ing) to (?:sign|approve)|will not sign|won't sign|would not sign|not going to sign|withh(?:eld|olds?)|in no hurry to sign|not sign(?:ing)? (?:it|anything|this)|balk(?:s|ed)|turned down|rejected the (?:extension|text|deal|agreement))\b/;
const NEEDED =
  /\b(?:must|needs?|needed|has (?:yet )?to|have (?:yet )?to|subject to|awaits?|awaiting|until|pending|yet to|still (?:has|have|needs?|must)|will decide|decides?|would make|makes? the|depends? on|up to|requires?|required|waiting for|remains? (?:to be|with)|not yet|haven't|hasn't|have not|has not|unsigned|rests? with|hangs? on|final (?:call|say|decision|word)|each have|not there yet|outstanding|not come|not been (?:published|signed|issued)|is to sign|are to sign|expected to sign|to be signed|without (?:the|a) signature|would have to|will have to|only .{0,20}can|has not seen|hasn't seen|complete its own|has put it into|vote on)\b/;
const GIVEN =
  /\b(?:signed|approved|ratified|countersigned|endorsed|gave (?:his|her|its|their|the) (?:approval|consent|blessing|sign-?off|assent|direction)|put (?:his|her|its|their) (?:name|signature|pen)|consented|issued)\b/;
const NOT_GIVEN =
  /\b(?:not|never|nobody|no one|nothing|none|in secret|christmas|some .{0,30} say|rumou?r|if|unless|once|when|before|until|yet)\b/;

/** Who can put a name to something: a head of state or government, a minister, a cabinet, a parliament, a commission. */
const CAN_SIGN =
  /\b(?:president|prime minister|premier|chancellor|king|queen|secretary|minister|cabinet|parliament|congress|senate|council|commission|government|representative|white house|ministry|emperor|governor|assembly|speaker|monarch|treasury|bureau|committee|department)\b/i;

const canSign = ({ kind, name, unnamed }: Actor): boolean =>
  kind === 'person' ||
  (kind !== 'side' && CAN_SIGN.test(name) && unnamed !== true && !/negotiator|spokes|counterpart/i.test(name));

const nameOf = ({ kind, name }: Actor): string => (kind === 'office' && /^president$/i.test(name) ? 'President' : name);

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
const signersAt = (seen: Seen, at: number, end: number): readonly Place[] => {
  const { low } = seen;
  const places = bodies(seen);
  const behind = places.find(
    ({ start }) =>
      start >= end &&
      start - end < 70 &&
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
        const party = sideOf(reading, seen, actor);
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
    lastPerson =
      seen.actors.find(({ actor }) => actor.kind === 'person')?.actor ??
      (before?.paragraph === seen.paragraph ? lastPerson : (seen.actors[0]?.actor ?? lastPerson));
  }
  return found;
};

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
  if (
    /\b(?:no sign of|signs? of|signed up|sign language|design|signs? that|a sign|contract|autograph|decided? (?:to|that|not))\b/.test(
      low,
    ) &&
    !/\bsign-?off\b/.test(low)
  )
    return;
  const act = SIGNING.exec(low);
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
  if (instrumentOf(seen, add)) return;
  if (!act || !MATTER.test(low)) return;
  const at = act.index;
  const end = at + act[0].length;
  const state = stateOf(low, act[0], at);
  if (state === undefined) return;
  let actors = signersAt(seen, at, end).map(({ actor }) => actor);
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
    const speaker =
      lastPerson ?? before?.actors[0]?.actor ?? seen.actors.find(({ actor }) => actor.kind !== 'side')?.actor;
    if (speaker && speaker.kind === 'person') actors = [...actors, speaker];
  }
  if (
    actors.length === 0 &&
    /\b(?:he|she) (?:has |had )?(?:signed|approved)\b/.test(low) &&
    lastPerson?.kind === 'person'
  ) {
    actors = [lastPerson];
    rule = 'pronoun';
  }
  if (
    actors.length === 0 &&
    state !== 'given' &&
    /\b(?:sign-?off|final (?:call|say|approval)|final decision)\b/.test(low)
  ) {
    const head = reading.register.byOffice('president') ?? reading.register.full('Donald Trump');
    actors = head ? [head] : [];
    rule = 'head of state';
  }
  add(actors, state, rule);
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

const stateOf = (low: string, act: string, at: number): Signoff['state'] | undefined => {
  if (UNKNOWN.test(low)) return 'unknown';
  if (WITHHELD.test(low)) return 'withheld';
  if (
    /^(?:signed|approved|ratified|countersigned|endorsed)$/.test(act) &&
    !NOT_GIVEN.test(low.slice(Math.max(0, at - 40), at)) &&
    !/\bto be\b|\bmust be\b/.test(low.slice(Math.max(0, at - 14), at))
  )
    return 'given';
  if (NEEDED.test(low)) return 'needed';
  if (GIVEN.test(low)) return NOT_GIVEN.test(low) ? undefined : 'given';
  return undefined;
};

/** Whose side somebody signs for: his own, that of the one who speaks of him, or the only side of the sentence. */
const sideOf = (reading: Reading, seen: Seen, actor: Actor): string | undefined => {
  if (actor.party !== undefined) return actor.party;
  const turn = reading.turns.get(seen.paragraph);
  const speaker = turn?.name === undefined ? undefined : reading.register.full(turn.name);
  if (speaker?.party !== undefined) return speaker.party;
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
