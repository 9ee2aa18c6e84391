import type { Check, Claim } from '../candidate.js';
import { type CheckFooting, followed } from './footing.js';
import { unverifiable } from './verdict.js';

/**
 * Between whom a text stands. Deadlines, risks, topics and signatures name no sides of their own: in a text on the talks of
 * others they are not held against the talks followed here.
 */
export interface Setting {
  /** The others whose talks, truces or duties the text tells of. */
  readonly others: readonly string[];
  /** Whether it tells of sides whose talks are followed here; a text that names no sides at all is taken to. */
  readonly own: boolean;
}

export const settingOf = (claims: readonly Claim[], footing: CheckFooting): Setting => {
  const pairs = claims.flatMap(pairOf);
  const others = pairs.filter((pair) => !followed(footing, pair));
  const meetings = claims.filter(({ kind }) => kind === 'talks_round' || kind === 'truce').flatMap(pairOf);
  const own = pairs.length > others.length || pairs.length === 0;
  return {
    own,
    // Other countries' duties stand beside the talks in every text; other countries' truces make it two stories.
    others: (own ? meetings.filter((pair) => !followed(footing, pair)) : others).map((pair) => pair.join(' and ')),
  };
};

const pairOf = (claim: Claim): readonly (readonly string[])[] => {
  switch (claim.kind) {
    case 'talks_round':
    case 'truce':
      return [claim.parties];
    case 'rate':
      return claim.on === 'all' ? [] : [[claim.imposed_by, claim.on]];
    default:
      return [];
  }
};

const SIDELESS: ReadonlySet<Claim['kind']> = new Set(['deadline', 'risk', 'flashpoint', 'signoff']);

/** What is said to a claim without sides of its own in a text on others; nothing where the record may answer. */
export const beyondSetting = (claim: Claim, { own, others }: Setting): Check | undefined => {
  if (own || !SIDELESS.has(claim.kind)) return undefined;
  return unverifiable(`the text tells of ${named(others)}, whose talks are not followed here`);
};

/** In a text on two truces, what does not fit one may be said of the other. */
export const withinSetting = (claim: Claim, check: Check, { others }: Setting): Check =>
  check.status === 'conflicts' && SIDELESS.has(claim.kind) && claim.kind !== 'signoff' && others.length > 0
    ? unverifiable(`it may be said of ${named(others)}, of which the text tells too; ${check.note}`)
    : check;

const named = (others: readonly string[]): string => [...new Set(others)].slice(0, 3).join('; ');
