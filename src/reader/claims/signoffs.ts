import type { Actor, ActorMention } from '../actors.js';
import type { Claim } from '../candidate.js';
import { type Found, within } from '../found.js';
import type { Reading, Seen } from '../reading.js';

type Signoff = Extract<Claim, { kind: 'signoff' }>;

const ACT =
  /\b(?:sign(?:s|ed|ing)?(?:[- ]?off)?|signatures?|sign-?offs?|approv(?:e|es|ed|al|als)|final (?:call|say|decision|word)|ratif(?:y|ies|ied|ication)|put (?:a|his|her|its|their) (?:name|pen|signature)|go-ahead|green light|initial(?:led|ed)|bless(?:ed|ing)|consent|endorse(?:d|ment)?|needs? (?:the|a) (?:cabinet|parliament|council)|promulgat\w+|pen to paper)\b/;
const NEEDED =
  /\b(?:must|needs?|needed|has (?:yet )?to|have (?:yet )?to|subject to|awaits?|awaiting|until|pending|yet to|still|will decide|would make|depends? on|up to|requires?|required|waiting for|remains? (?:to be|with)|before|not yet|no (?:order|signature|document|instrument|notice)|haven't|hasn't|have not|has not|unsigned|without|not been|rests? with|hangs? on|final (?:call|say|decision|word)|each have|can|only|will (?:take|brief|sign|approve)|to sign|if .{0,40} (?:signs?|approves?))\b/;
const WITHHELD =
  /\b(?:refus(?:e|es|ed|ing)|declin(?:e|es|ed|ing)|will not sign|won't sign|would not sign|reject(?:s|ed)|not going to sign|withh(?:eld|olds?)|in no hurry to sign|not sign(?:ing)? (?:it|anything|this)|balk(?:s|ed))\b/;
const GIVEN =
  /\b(?:signed|approved|ratified|has signed|gave (?:his|her|its|their) (?:approval|consent|blessing|sign-?off)|put (?:his|her|its|their) (?:name|signature|pen))\b/;
const UNKNOWN =
  /\b(?:unclear|not known|unknown|could not be (?:learned|confirmed)|whether .{0,60} (?:has|have|had) (?:signed|approved)|no word on whether|did not say whether)\b/;
const WHAT =
  /\b(?:truce|extension|deal|order|agreement|pause|suspension|framework|paper|arrangement|tariffs?|dut(?:y|ies)|text|sign-?off|approval|final call|reply|accord|whatever|document|proclamation|notice|pact|document|protocol|it|terms|decision)\b/;

/** Who can put a name to something: a head of state or government, a minister, a cabinet, a parliament, a commission. */
const CAN_SIGN =
  /\b(?:president|prime minister|premier|chancellor|king|queen|secretary|minister|cabinet|parliament|congress|senate|council|commission|government|representative|white house|ministry|emperor|governor|assembly)\b/i;

const canSign = (actor: Actor): boolean =>
  actor.kind === 'person'
    ? true
    : actor.kind !== 'side' &&
      CAN_SIGN.test(actor.name) &&
      actor.unnamed !== true &&
      !/negotiator|spokes/i.test(actor.name);

const nameOf = ({ kind, name }: Actor): string =>
  kind === 'office' && /^(?:president|prime minister|premier|chancellor)$/i.test(name)
    ? name.charAt(0).toUpperCase() + name.slice(1)
    : name;

const place = (seen: Seen, { first, last }: ActorMention): { start: number; end: number } => {
  const { words, start } = seen.sentence;
  return { start: (words[first]?.start ?? start) - start, end: (words[last]?.end ?? start) - start };
};

/** The actors that an act of signing belongs to: those right before or after it. */
const signers = (seen: Seen, at: number, end: number, passive: boolean): readonly ActorMention[] => {
  const { low } = seen;
  const able = seen.actors.filter(({ actor }) => canSign(actor));
  const linked = able.filter((mention) => {
    const span = place(seen, mention);
    if (span.start >= end)
      return (
        span.start - end < (passive ? 60 : 25) &&
        /^(?: (?:by|of|from|with|to|off|the|president|his|her|both|whatever)| and| off)*[^.;]{0,30}\b(?:by|of|from|with|until|signs?)\b/.test(
          low.slice(end, span.start + 1),
        )
      );
    return at - span.end < 60 && !/[;:]|\b(?:said|says|told|warned|added) /.test(low.slice(span.end, at));
  });
  if (linked.length < 2) return linked;
  const last = linked.at(-1) as ActorMention;
  // Two who stand side by side both sign; one who is merely mentioned further off does not.
  return linked.filter(
    (mention) =>
      mention === last ||
      /^[^.;]{0,12}\band\b[^.;]{0,24}$/.test(low.slice(place(seen, mention).end, place(seen, last).start)),
  );
};

/** Who must still put a name to what was agreed, or has. */
export const findSignoffs = (reading: Reading): readonly Found[] => {
  const found: Found[] = [];
  for (const seen of reading.all) {
    const { low } = seen;
    const act = ACT.exec(low);
    const needs = /\bneeds? (?:the|a) (?:cabinet|parliament|council|senate)\b/.test(low);
    if (!act || (!WHAT.test(low) && !needs)) continue;
    if (
      /\b(?:no sign of|signs? of|signed up|sign language|design|signs? that|a sign|contract|autograph)\b/.test(low) &&
      !/\bsign-?off\b/.test(low)
    )
      continue;
    const at = act.index;
    const end = at + act[0].length;
    const passive =
      /\b(?:subject to|until|pending|awaits?|needs?|requires?|by|approval|sign-?off|depends|hangs)\b/.test(low);
    const mentions = signers(seen, at, end, passive);
    const state = stateOf(low, act[0]);
    if (state === undefined) continue;
    let actors = mentions.map(({ actor }) => actor);
    let rule = 'named';
    if (actors.length === 0 && state !== 'given' && /\b(?:sign-?off|final (?:call|say|approval))\b/.test(low)) {
      const head = reading.register.byOffice('president') ?? reading.register.full('Donald Trump');
      actors = head ? [head] : [];
      rule = 'head of state';
    }
    for (const actor of new Set(actors)) {
      const claim: Signoff = {
        kind: 'signoff',
        what: whatOf(low),
        by: nameOf(actor),
        ...(actor.party === undefined ? {} : { party: actor.party }),
        state,
      };
      found.push({
        claim,
        ranges: [within(seen, 0, low.replace(/[\s.!?]+$/, '').length)],
        rule: `sign-off: ${rule}, ${state}`,
      });
    }
  }
  return found;
};

const stateOf = (low: string, act: string): Signoff['state'] | undefined => {
  if (UNKNOWN.test(low)) return 'unknown';
  if (WITHHELD.test(low)) return 'withheld';
  if (NEEDED.test(low)) return 'needed';
  if (GIVEN.test(low) || /^(?:signed|approved|ratified)/.test(act))
    return /\b(?:not|never|nobody|no one|in secret|christmas|some .* say|rumou?r)\b/.test(low) ? undefined : 'given';
  return /^(?:signs|approves)$/.test(act) ? 'given' : undefined;
};

const whatOf = (low: string): string => {
  if (/\b(?:extension|extend|prolong|another \d+)/.test(low)) return 'extension of the truce';
  if (/\b(?:truce|pause|suspension)\b/.test(low)) return 'truce';
  return /\border\b/.test(low) ? 'order' : 'agreement';
};
