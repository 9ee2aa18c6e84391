import type { Actor, ActorMention } from '../actors.js';
import type { Claim } from '../candidate.js';
import { type Found, within } from '../found.js';
import { sideOfBody } from '../lexicon/offices.js';
import type { Reading, Seen } from '../reading.js';
import { type Signer, signersOf as signersIn, unknownBodies } from './signers.js';

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
  /\b(?:truce|extension|deals?|orders?|agreement|pause|suspension|framework|paper|arrangement|tariffs?|dut(?:y|ies)|text|sign-?off|approval|final call|reply|accord|whatever|document|proclamation|notices?|pact|protocol|it|them|terms|decision|announcements?|decree|new one|direction|law|standstill|recommend|consensus|understanding|memorandum|plan|bill|one|surcharge|lev(?:y|ies)|halves|half|act|draft|choice|anything|first|last|the day before|yesterday|today|signatures?|consent|assent|decree|vote)\b/;
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

export const nameOf = ({ name }: Actor): string => (/^president$/i.test(name) ? 'President' : name);

const placeOf = (seen: Seen, { first, last, actor }: ActorMention): Signer => {
  const { words, start } = seen.sentence;
  return { actor, start: (words[first]?.start ?? start) - start, end: (words[last]?.end ?? start) - start };
};

const bodies = (seen: Seen): readonly Signer[] => {
  const known = seen.actors.filter(({ actor }) => canSign(actor)).map((mention) => placeOf(seen, mention));
  const unknown = unknownBodies(seen).filter(
    ({ start, end }) => !known.some((each) => each.start < end && each.end > start),
  );
  return [...known, ...unknown].sort((a, b) => a.start - b.start);
};

/** All who stand side by side with one another: "the president and the Commission each". */
const sideBySide = (low: string, places: readonly Signer[], chosen: Signer | undefined): readonly Signer[] => {
  if (!chosen) return [];
  const at = places.indexOf(chosen);
  const list = [chosen];
  for (let index = at - 1; index >= 0; index -= 1) {
    const [left, right] = [places[index] as Signer, places[index + 1] as Signer];
    if (
      !/^(?:,| and)[^.;]{0,22}$|^ and (?:the |[a-z]+'s )?$/.test(low.slice(left.end, right.start)) ||
      /\b(?:said|that|who)\b/.test(low.slice(left.end, right.start))
    )
      break;
    list.unshift(left);
  }
  for (let index = at + 1; index < places.length; index += 1) {
    const [left, right] = [places[index - 1] as Signer, places[index] as Signer];
    if (!/^ and (?:the |[a-z]+'s )?$/.test(low.slice(left.end, right.start))) break;
    list.push(right);
  }
  return list;
};

/** The ones that an act belongs to: its subject before it, or who stands after "of", "by", "from" and the like. */
const signersAt = (seen: Seen, at: number, end: number, until = seen.low.length): readonly Signer[] => {
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

/** Words for putting a name to something, by what they take. */
const ASSENT =
  '(?:(?:counter)?sign(?:ed|s|ing)?(?: off)?|ratif(?:y|ies|ied|ying)|approv(?:e|es|ed|ing)|endors(?:e|es|ed|ing)|initial(?:s|led|ling|ed)?|promulgat(?:e|es|ed)|consent(?:s|ed)?|assent(?:s|ed)?|adopt(?:s|ed)?|pass(?:es|ed)?|confirm(?:s|ed)?|clear(?:s|ed)?|okay(?:s|ed)?|seal(?:s|ed)?|bless(?:es|ed)?|authori[sz](?:e|es|ed)|rubber-?stamp(?:s|ed)?|vot(?:e|es|ed)|sanction(?:s|ed)|wav(?:e|es|ed) (?:it |them |the [a-z]+ )?through|green-?light(?:s|ed)?|back(?:s|ed))';
const PAST_ASSENT =
  '(?:(?:counter)?signed(?: off| away)?|ratified|approved|endorsed|initiall?ed|promulgated|consented|assented|adopted (?!its)|passed|cleared|okayed|sealed|blessed|authori[sz]ed|(?:rubber-?)?stamped|voted (?:for|in favou?r|yes|through)|waved [a-z ]{0,14}through|green-?lit|(?:gazetted|issued|published) (?=(?:the|an?|its) (?:[a-z]+ )?(?:order|decree|notice|proclamation|announcement)))';
const TOKEN =
  '(?:signatures?|approvals?|consents?|blessings?|assents?|sign-?offs?|go-ahead|green light|nod|ratifications?|endorsements?|authori[sz]ations?|mandate|vote|say-so|initials|seal|stamp|pen strokes?|decree|order|final (?:call|say|decision|word)|last word|leave|okay|yes|countersignature|imprimatur)';
const IS = '(?:is|are|was|were|remains?|being)';

/** What may stand right of a signer, left of it, or around it, for each state; the first that fits decides. */
const RIGHT: readonly (readonly [Signoff['state'], string])[] = [
  [
    'withheld',
    `(?:,? (?:[a-z]+ )?has |,? )?(?:(?:has|have|had) )?(?:(?:flatly|so far|for now|again|repeatedly|twice) )?(?:refus(?:es|ed|ing)|declin(?:es|ed|ing))(?:,? (?:for (?:now|the time being)|so far),?)? to (?:[a-z]+ )?(?:${ASSENT}|put|give|issue)\\b`,
  ],
  [
    'withheld',
    `(?:[a-z ,]{0,40})?(?:will not|won't|would not|does not intend to|is not (?:going|prepared|ready) to|is in no hurry to) (?:[a-z]+ )?(?:${ASSENT}|put (?:his|her|its|their)|give (?:his|her|its|their))\\b(?! [a-z ]{0,20}(?:until|before) (?:thursday|friday|monday|tuesday|wednesday|sunday|saturday|[a-z]+ \\d|\\d))`,
  ],
  [
    'withheld',
    '(?:has |have |had )?(?:withh(?:eld|olds?|olding)|vetoed|vetoes|reject(?:ed|s) the|turned down|blocks|blocked|holds? out|held out|voted down|threw out|thrown out|balks|balked|hold(?:s|ing)? back)',
  ],
  [
    'needed',
    `(?:['’]s?)? (?:own )?${TOKEN} (?:(?:${IS}|being) )?(?:(?:still|yet|also) )?(?:outstanding|missing|awaited|pending|required|needed|lacking|to come|not there|on hold|has (?:yet|still) to)`,
  ],
  ['needed', `(?:['’]s)? ${TOKEN} pending\\b`],
  ['given', `(?:['’]s?) ${TOKEN} (?:${IS} )?(?:dry|there|on it|on paper|came|arrived|in place|secured|given)`],
  [
    'needed',
    `,? ?(?:[a-z]+ )?(?:must|needs? to|has (?:yet|still) to|have (?:yet|still) to|still has to|still have to|would have to|will have to|has to|have to|ha(?:s|ve) (?:ten|\\d+) days to|is (?:yet |still )?to|are (?:both |yet |still )?to|is expected to|are expected to|is due to) (?:[a-z]+ ){0,3}?(?:${ASSENT}|decide|put (?:a|his|her|its|their)|give (?:a|his|her|its|their)|agree|take it up)\\b`,
  ],
  [
    'needed',
    `(?:has|have|had)(?:n't| not) (?:yet |so far |even )?(?:been )?(?:${PAST_ASSENT}|put (?:pen|his|her|its|their)|decided|given)`,
  ],
  ['needed', `,? ?(?:who |which )?(?:has|have|had|with|holds?) (?:the )?(?:last|final) (?:word|say|call|decision)`],
  [
    'needed',
    `(?:[a-z ]{0,20})?(?:will|shall|is to|to) (?:then |now )?(?:vote|decide|take it up|take up|consider it|rule)\\b`,
  ],
  ['needed', '(?:votes|decides)(?= on\\b| after\\b| next\\b|[.,;]|$)'],
  ['needed', `(?:['’]s)? ${TOKEN}\\b(?=[^.;]{0,30}\\b(?:it|needed|required)\\b)(?!.)`],
  ['needed', ' willing\\b'],
  [
    'given',
    `(?:,? [^,;.]{0,30},)? ?(?:(?:has|have|had|who|which|that has|that|already|also|then|both|last night|today|yesterday|on [a-z]+|duly|formally|finally|and [a-z ]{0,30}) ){0,4}${PAST_ASSENT}\\b(?! to (?:be|have))`,
  ],
  [
    'given',
    `(?:(?:has|have|had|that|who|which|already|also|last night|today|finally) ){0,4}(?:gave|given|granted|lent) (?:[a-z]+ ){0,4}${TOKEN}`,
  ],
  [
    'given',
    '(?:(?:has|have|had|who|last night|already|also|finally) ){0,3}(?:put|set|added|affixed|appended|stuck) (?:[a-z]+ ){1,3}(?:name|names|signature|signatures|initials|pen|pens|hand|hands|seal|stamp)\\b|(?:(?:has|last night|already) )*reached for (?:his|her|the|a) pen',
  ],
  ['given', '(?:[a-z ]{1,30} to say yes)'],
  [
    'given',
    '(?:ratifies|approves|signs(?: off)?|endorses|clears|okays|adopts|passes|backs|waves through|greenlights)(?! (?:up|for)\\b)',
  ],
];
const LEFT: readonly (readonly [Signoff['state'], string])[] = [
  ['withheld', '(?:withheld|vetoed|refused|rejected|blocked) by'],
  [
    'needed',
    `(?:awaits?|awaiting|needs?|needed|requires?|require|requiring|lacks?|lacking|wants only|without|pending|subject to|missing|short of|contingent on|conditional on|outstanding:?|wait(?:s|ing)? for|takes|it takes|calls? for)(?: only| still| also| in turn)? (?:[a-z'-]+ ){0,6}?${TOKEN}(?: is| was)?,?(?: that)? (?:of|from|by)`,
  ],
  [
    'needed',
    `(?:awaits?|awaiting|needs?|requires?|lacks?|lacking|without|pending|subject to|calls? for)(?: only| still| also)?`,
  ],
  [
    'needed',
    '(?:hinges?|depends?|hangs?|rests?|waits?) (?:on|with)|(?:is|are|it is|lies|left|remains|rests) (?:now )?(?:up to|with|before|for)|lies with|(?:falls|goes|up) to|on the desk of|(?:stalled|stuck|pending|held up) (?:in|before|at|with)|in the hands of|the (?:choice|decision|matter|last word|final say|last signature) (?:is|rests with|lies with|belongs to)|unsigned by|as is that of|and that of|not (?:yet )?(?:been )?(?:signed|approved|ratified|passed|confirmed) by|(?:still |yet )to be (?:signed|approved|ratified|passed|confirmed|voted on) by|must be (?:signed|approved|ratified|passed|confirmed) by|has to be (?:signed|approved|ratified|passed|confirmed) by|it is',
  ],
  ['needed', `(?:no|without a|without the) (?:${TOKEN}|notice|announcement|instrument|act) (?:of|from|by)`],
  [
    'given',
    `${PAST_ASSENT} (?:[^.;,]{0,40} )?(?:by|under the hand of)|under the hand of|signed (?:today|yesterday|(?:on )?[a-z]+day),?(?: by)?|by leave of|authori[sz]ed by|cleared|signed,? (?:first )?(?:by )?|bears the (?:signature|seal|stamp) of|(?:signature|seal|consent|approval|blessing|nod|assent|go-ahead) (?:came from|of)`,
  ],
];
const UNLESS = `(?:once|until|unless|before|if|provided|when|till|not until)`;
const COMPILED = {
  right: RIGHT.map(([state, text]) => [state, new RegExp(`^[ ]?(?:${text})`)] as const),
  left: LEFT.map(
    ([state, text]) =>
      [
        state,
        new RegExp(
          `\\b(?:${text}) (?:both |either |the |an? |his |her |its |their |of |[a-z]+['’]s |[a-z]+(?:an|ese|ish|ch|ic|i) )*$`,
        ),
      ] as const,
  ),
  hangs: new RegExp(`\\b${UNLESS} (?:the |an? |both |[a-z]+['’]s |[a-z]+(?:an|ese|ish|ch|ic|i) )*$`),
  assents: new RegExp(`^[^.;]{0,60}?\\b(?:${ASSENT}|gives?|given|has voted|decides?|agrees?|puts?)\\b`),
};
const WHETHER = /\b(?:whether|if)\b[^.;]{0,12}$/;
const NO_WORD =
  /\b(?:unclear|not known|unknown|could not (?:say|tell|be)|could tell|(?:did|would|will|does) not say|cannot (?:say|tell)|can't (?:say|tell)|no word on|nobody|no one|not clear|remains? to be seen|who knows|declined to say)\b/;

/** What the words beside a signer say of its signature. */
export const stateBeside = (seen: Seen, { start, end }: Signer): Signoff['state'] | undefined => {
  const { low } = seen;
  const from = Math.max(low.lastIndexOf('; ', start), low.lastIndexOf(': ', start)) + 1;
  const semicolon = low.indexOf('; ', end);
  const right = low
    .slice(end, semicolon < 0 ? low.length : semicolon)
    .replace(
      /^ (?:in|of|for) [a-z]+(?: [a-z]+)?(?=[ ,])(?=,? (?:has|have|must|votes|will|signed|approved|is|are|was|were|both|gave|refuse|decline|did|had|willing|to))/,
      '',
    );
  const left = low.slice(from, start);
  const asked =
    WHETHER.test(left) ||
    /^(?:has|have|did|will) (?:the |[a-z]+['’]s |[a-z]+ )*$/.test(left.trim() === '' ? '' : `${left.trim()} `);
  if (asked && COMPILED.assents.test(right) && (NO_WORD.test(low) || /\?/.test(low)))
    return NO_WORD.test(low) ? 'unknown' : undefined;
  if (/\?["”’]?$/.test(low)) return undefined;
  if (COMPILED.hangs.test(left) && COMPILED.assents.test(right)) return 'needed';
  for (const [state, pattern] of COMPILED.left) if (pattern.test(left)) return state;
  for (const [state, pattern] of COMPILED.right) if (pattern.test(right)) return state;
  return undefined;
};

/** Words without which a sentence tells of no signature. */
const TOUCHES =
  /sign|approv|ratif|endors|initial|promulgat|consent|assent|adopt|pass|clear|okay|seal|bless|authori|vot|decid|decision|veto|refus|declin|withh|\bnod\b|green|go-ahead|final|last word|say-so|\bpens?\b|stamp|desk|hinge|depend|rests?|lies|up to|decree|order|willing|\byes\b|need|requir|await|pending|under the hand|by leave|did so|choice|holds? out|name to/;
const SETTLED_BEFORE = /\bbefore (?:the )?[a-z ]{2,30} (?:approved|signed)/;
const DENIAL = /^(?:but |in fact,? )?(?:he|she|it|they) (?:has|had|have|did)(?: not|n't)\b/;

/** Whether a signature that is told of is denied in the same breath. */
const denied = ({ all }: Reading, seen: Seen): boolean => {
  if (/; (?:he|she|it|they) (?:has|had|have|did)(?: not|n't)\b/.test(seen.low)) return true;
  const next = all[all.indexOf(seen) + 1];
  return next !== undefined && next.paragraph === seen.paragraph && DENIAL.test(next.low);
};

/** Signers whose state the words beside them tell. */
const besides = (reading: Reading, seen: Seen, before: Seen | undefined, add: Add): ReadonlySet<string> => {
  const { low } = seen;
  const done = new Set<string>();
  if (!TOUCHES.test(low) || NO_SIGNING.test(low) || DISPENSABLE.test(low)) return done;
  if (!MATTER.test(low) && !(before && MATTER.test(before.low))) return done;
  const signers = signersIn(reading, seen);
  const states = new Map<Signer, Signoff['state']>();
  for (const signer of signers) {
    const state = stateBeside(seen, signer);
    if (state !== undefined) states.set(signer, state);
  }
  // "Robert Walpole for Britain and Todar Mal for India have signed": those side by side share what is said of the last.
  for (let index = signers.length - 2; index >= 0; index -= 1) {
    const [left, right] = [signers[index] as Signer, signers[index + 1] as Signer];
    const shared = states.get(right);
    if (
      shared !== undefined &&
      !states.has(left) &&
      /^(?: (?:for|of) [a-z]+(?: [a-z]+)?)?,? and (?:the |[a-z]+['’]s )?(?:[a-z]+ ){0,2}$/.test(
        low.slice(left.end, right.start),
      )
    )
      states.set(left, shared);
  }
  for (const [{ actor }, told] of states) {
    if (done.has(actor.name)) continue;
    done.add(actor.name);
    // "Had signed it; he has not."
    const state = told === 'given' && denied(reading, seen) ? 'needed' : told;
    add(
      [actor],
      state === 'needed' && WITHHELD.test(low) && states.size === 1 ? 'withheld' : state,
      SETTLED_BEFORE.test(low) ? 'beside, then' : 'beside',
    );
  }
  return done;
};

const LEADER = /\b(?:president|prime minister|premier|chancellor|king|queen)\b/i;

/** Both leaders, where a sentence says "both" of those before it. */
const leadersBefore = (before: Seen | undefined): readonly Actor[] => {
  const leaders = (before?.actors ?? [])
    .filter(({ actor }) => actor.kind === 'person' && LEADER.test(actor.office ?? ''))
    .map(({ actor }) => actor);
  return leaders.length === 2 ? leaders : [];
};

/** Who the rules say must still put a name to what was agreed, or has. */
export const signoffsByRule = (reading: Reading): readonly Found[] => {
  const before = known.get(reading);
  if (before) return before;
  const found = signoffsIn(reading);
  known.set(reading, found);
  return found;
};

const known = new WeakMap<Reading, readonly Found[]>();

const signoffsIn = (reading: Reading): readonly Found[] => {
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
  const turnName = reading.turns.get(seen.paragraph)?.name;
  const speaking = turnName === undefined ? undefined : reading.register.full(turnName);
  if (
    speaking &&
    /(?:^|: |\band |[,;] )i (?:have )?signed\b|\bmy signature is (?:there|on it|in place|dry)/.test(low)
  ) {
    add([speaking], 'given', 'first person');
    if (!/\bbut\b/.test(low)) return;
  }
  // "His signature is awaited": that of the one just named.
  if (
    lastPerson &&
    /\b(?:his|her) (?:signature|approval|assent|consent|initials|name) (?:is|are|was) (?:still )?(?:awaited|missing|outstanding|pending|lacking|needed)\b/.test(
      low,
    )
  )
    add([lastPerson], 'needed', 'pronoun');
  const own = /["“]?\bi (will not|won['’]?t|shall not|have not|haven['’]?t|have|will) (?:yet )?(?:sign|signed)\b/.exec(
    low,
  );
  const speaker =
    own && !reading.turns.has(seen.paragraph)
      ? seen.actors.find(({ actor }) => actor.kind === 'person')?.actor
      : undefined;
  if (own && speaker) {
    add(
      [speaker],
      /will not|won|shall not/.test(own[1] ?? '') ? 'withheld' : own[1] === 'have' ? 'given' : 'needed',
      'first person',
    );
    return;
  }
  const told = besides(reading, seen, before, add);
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
  const done = new Set<string>(told);
  instrumentOf(seen, (actors, state, rule) => {
    const fresh = actors.filter(({ name }) => !done.has(name));
    for (const { name } of fresh) done.add(name);
    add(fresh, state, rule);
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
export const sideOf = (reading: Reading, seen: Seen, actor: Actor, lastPerson?: Actor): string | undefined => {
  if (actor.party !== undefined) return actor.party;
  const turn = reading.turns.get(seen.paragraph);
  const speaker = turn?.name === undefined ? undefined : reading.register.full(turn.name);
  if (speaker?.party !== undefined) return speaker.party;
  const body = actor.kind === 'person' ? undefined : sideOfBody(actor.name, reading.sides);
  if (body !== undefined) return body;
  if (/\b(?:my|our)\b/.test(seen.low) && lastPerson?.party !== undefined) return lastPerson.party;
  if (
    actor.kind !== 'person' &&
    seen.parties.length === 0 &&
    lastPerson?.party !== undefined &&
    !/\b(?:our|ours|my)\b/.test(seen.low)
  )
    return lastPerson.party;
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
  const seats = [
    ...new Set(
      seen.parties.flatMap(({ form, code, start }) =>
        form === 'seat' && /\b(?:in|at) (?:the )?$/.test(seen.low.slice(0, start)) ? [code] : [],
      ),
    ),
  ];
  if (seats.length === 1) return seats[0];
  if (/\b(?:our|ours|my)\b/.test(seen.low) && reading.home !== undefined) return reading.home;
  if (
    /^(?:council|commission|member states|european parliament)$/i.test(actor.name) &&
    reading.sides?.includes('EU') === true
  )
    return 'EU';
  // "Saudi Arabia drops the tariff on Egyptian marble": the side that acts, and not the one whose goods are named.
  const acting = [
    ...new Set(
      seen.parties.flatMap(({ form, code, start }) =>
        form !== 'quality' && !/\b(?:on|from|against|with|of|to|for) (?:the )?$/.test(seen.low.slice(0, start))
          ? [code]
          : [],
      ),
    ),
  ];
  if (acting.length === 1) return acting[0];
  return /^president$/i.test(actor.name) && reading.sides?.includes('US') === true ? 'US' : undefined;
};

/** What is signed. */
export const whatOf = (low: string): string => {
  if (/\b(?:extension|extend|prolong|another \d+)/.test(low)) return 'extension of the truce';
  if (/\b(?:truce|pause|suspension)\b/.test(low)) return 'truce';
  return /\border\b/.test(low) ? 'order' : 'agreement';
};
