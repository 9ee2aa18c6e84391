import type { Claim } from '../candidate.js';
import { type Found, within } from '../found.js';
import type { PartyMention } from '../parties.js';
import type { Reading, Seen } from '../reading.js';

type Deal = Extract<Claim, { kind: 'deal' }>;

const DEAL =
  /\b(?:deals?|settled|made (?:their|its) (?:own )?peace|agreements?|pacts?|bargains?|accords?|frameworks?|arrangements?|terms|trade treaty|understanding|handshake)\b/;
const MADE =
  /\b(?:sign(?:s|ed)|struck|strikes?|reached|reaches|made|has|have|agreed|agrees|concluded|clinched|sealed|announced|last week|sunday|monday|tuesday|wednesday|thursday|friday|saturday|got|won|done|following|already|settled|with a deal|secured|inked|under (?:its|their|a|the) deal)\b/;
const NONE =
  /\b(?:no (?:such |trade )?(?:deal|agreement|pact|accord)|without a (?:deal|pact|agreement)|not (?:yet )?(?:have )?(?:a|reached|struck|signed|made)|has no deal|have no deal|talks (?:(?:with|between) [a-z ]+? )?(?:have |has |had )?(?:failed|collapsed|broke down|broken down|broke off|ended without|fell apart)|den(?:y|ied|ies)|failed to|fell through|collapsed|walked away|broke off|still waiting for a deal|never (?:signed|agreed))\b/;
const TALKING =
  /\b(?:talks|negotiat\w+|in talks|still talking|discussions|haggling|hopes? for|seek(?:s|ing)?|close to|near(?:ing)?|working on|under negotiation|continue|go on|yet to)\b/;

const STILL_TALKING =
  /\b(?:(?:has|have|is|are) yet to (?:reach|sign|strike|make|agree|conclude|clinch|seal)|(?:is|are|was|were) (?:close to|nearing|seeking|still seeking|working on|hoping for|in talks|negotiating)|hopes? (?:for|to)|wants? (?:a|an|to))\b/;

const home = ({ sides, home: own }: Reading): string | undefined => (sides?.includes('US') ? 'US' : own);

/** Agreements with others than the other side of the truce. */
export const findDeals = (reading: Reading): readonly Found[] => {
  const { sides } = reading;
  if (!sides) return [];
  const found: Found[] = [];
  const usual = home(reading);
  for (const [index, seen] of reading.all.entries()) {
    const { low } = seen;
    const thirds = seen.parties.filter(
      ({ code, form, start }) =>
        !sides.includes(code) && (form !== 'seat' || isPartner(low, start)) && !isCapital(low, start),
    );
    if (thirds.length === 0) continue;
    const deal = DEAL.exec(low);
    const talking =
      /\b(?:talks|negotiations|discussions) (?:are |go on |continue )?(?:with|between)\b|\bnegotiat\w+ with\b|\bin talks\b/.test(
        low,
      );
    if (!deal && !talking) continue;
    if (/\b(?:oil|crude|bought by|refiner)\b/.test(low) && !/\bdeal\b/.test(low)) continue;
    for (const third of distinct(thirds)) {
      const own = withOf(seen, sides, third) ?? usual;
      const clause = clauseAround(seen, third);
      const state = stateOf(clause.text, low, talking && !deal);
      if (!linked(low, third, deal?.index, talking)) continue;
      const level =
        levelOf(seen, third, clause.from, clause.until) ??
        (state === 'made' ? levelAfter(seen, reading.all[index + 1]) : undefined);
      const claim: Deal = {
        kind: 'deal',
        partner: third.code,
        ...(own === undefined ? {} : { with: own }),
        state,
        ...(level === undefined || state === 'none' ? {} : { level }),
      };
      found.push({
        claim,
        ranges: [within(seen, Math.min(clause.from, third.start), Math.max(clause.until, third.end))],
        rule: `deal: ${state}`,
      });
    }
  }
  return found;
};

/** The side whose deal it is, where the sentence names it: "an agreement with Jakarta". */
const withOf = (seen: Seen, sides: readonly string[], { end, start }: PartyMention): string | undefined => {
  const near = seen.parties.filter(
    (each) => sides.includes(each.code) && Math.abs(each.start > end ? each.start - end : start - each.end) < 120,
  );
  return near.length > 0 && new Set(near.map(({ code }) => code)).size === 1 ? near[0]?.code : undefined;
};

/** A seat of government stands for its country where it has talks or a deal: "between Berne and Washington", "a deal with Quito". */
const isPartner = (low: string, start: number): boolean =>
  /\b(?:between|with) (?:[a-z]+ and )?$/.test(low.slice(0, start));

/** "Its copper pays 6 percent there": the level that the next sentence tells of the deal. */
const levelAfter = (seen: Seen, next: Seen | undefined): string | undefined => {
  if (next === undefined || next.paragraph !== seen.paragraph || seen.percents.length > 0) return undefined;
  if (!/^(?:its|their|it|they|the (?:rate|tariff|duty))\b/.test(next.low) || next.parties.length > 0) return undefined;
  const [only, other] = next.percents;
  return only?.unit === 'percent' && other === undefined ? only.level : undefined;
};

/** "Swedish capital" and places alone are no partners. */
const isCapital = (low: string, start: number): boolean => /^\w+ capital\b/.test(low.slice(start));

const distinct = (mentions: readonly PartyMention[]): readonly PartyMention[] =>
  mentions.filter(({ code }, index) => mentions.findIndex((each) => each.code === code) === index);

const linked = (
  low: string,
  { start, end, form }: PartyMention,
  deal: number | undefined,
  talking: boolean,
): boolean => {
  if (deal === undefined && !talking) return false;
  const after = low.slice(end, end + 60);
  if (
    /\b(?:with|between) (?:the |both |also )?$/.test(low.slice(0, start)) ||
    (/(?:,| and|\bor) (?:the )?$/.test(low.slice(0, start)) && !/^ (?:faces?|pays?|charges?)\b/.test(after)) ||
    /^(?:,| and|'s)/.test(after) ||
    /^ (?:has|have|had|is|are|signed|struck|reached|agreed|got|won|secured|also|still|clinched|made|walked|broke|abandoned|hopes|wants|seeks|sealed|inked|concluded|settled)\b/.test(
      after,
    )
  )
    return true;
  // "Uganda would like the same; its talks with", "Peru has talks of its own".
  if (/^[^.]{0,40}\b(?:its|their) (?:own )?(?:[a-z]+ )?(?:talks|negotiations|deal|agreement|pact) with\b/.test(after))
    return true;
  return form === 'quality' && deal !== undefined && Math.abs(deal - end) < 30;
};

const clauseAround = (seen: Seen, { start, end }: PartyMention): { text: string; from: number; until: number } => {
  const { low } = seen;
  const cut = Math.max(
    low.lastIndexOf(';', start),
    low.lastIndexOf(' while ', start),
    low.lastIndexOf(' but ', start),
    low.lastIndexOf(' and is ', start),
    low.lastIndexOf(' and has ', start),
  );
  const stop = /;| while | but | and is | and has |, and (?=[a-z]+ (?:faces|pays|has|is|will) )/.exec(low.slice(end));
  const from = cut < 0 ? 0 : cut + 1;
  const until = stop ? end + stop.index : low.replace(/[\s.!?]+$/, '').length;
  return { text: low.slice(from, until), from, until };
};

const stateOf = (clause: string, low: string, talking: boolean): Deal['state'] => {
  if (/\b(?:keep at it|keep talking|talks go on|still negotiating|negotiations continue)\b/.test(clause))
    return 'in talks';
  if (NONE.test(clause)) return 'none';
  if (STILL_TALKING.test(clause)) return 'in talks';
  if (talking) return 'in talks';
  if (TALKING.test(clause) && !MADE.test(clause)) return 'in talks';
  return MADE.test(low) || !TALKING.test(clause) ? 'made' : 'in talks';
};

/** The rate of a deal: the first after the partner, or one that holds "both". */
const levelOf = (seen: Seen, third: PartyMention, from: number, until: number): string | undefined => {
  const inside = seen.percents.filter(({ start, unit }) => unit === 'percent' && start >= from && start <= until);
  const clause = seen.low;
  const reached = inside.find(
    ({ start }) =>
      start > third.end &&
      /\b(?:at|to|down to|pay|of) (?:about |an? )?$/.test(clause.slice(Math.max(0, start - 12), start)) &&
      !/\b(?:had paid|paid|was paying) (?:about )?$/.test(clause.slice(0, start)),
  );
  const following = reached ?? inside.find(({ start }) => start > third.end);
  return (following ?? inside.at(-1))?.level;
};
