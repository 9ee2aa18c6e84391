import type { Claim } from './candidate.js';
import type { Found } from './found.js';
import type { Range } from './view.js';

/** Fields that are words rather than facts: they make no claim another. */
const LOOSE = new Set(['tone', 'text', 'condition', 'period', 'office', 'stance', 'counted_since', 'what_words']);

const entries = (claim: Claim): readonly (readonly [string, string])[] =>
  Object.entries(claim)
    .filter(([name]) => !LOOSE.has(name))
    .map(([name, value]) => [name, JSON.stringify(value)] as const);

/** What two claims must share to be one: everything for most kinds, less where a text says one thing in pieces. */
const keyOf = (claim: Claim): string => {
  switch (claim.kind) {
    case 'rate':
      return [
        'rate',
        claim.imposed_by,
        claim.on,
        claim.level,
        claim.unit,
        /^(?:denied|proposed)$/.test(claim.when) ? claim.when : '',
      ].join('|');
    case 'flashpoint':
      return `flashpoint|${claim.topic}`;
    case 'risk':
      return `risk|${claim.what}`;
    case 'deal':
      return `deal|${claim.partner}`;
    case 'signoff':
      return `signoff|${claim.by}|${claim.party ?? ''}|${claim.state}`;
    case 'deadline':
      return `deadline|${claim.on}|${claim.what}`;
    case 'figure':
      return `figure|${claim.amount}`;
    case 'truce':
      return `truce|${claim.parties.join()}|${claim.state}|${claim.expires ?? ''}|${claim.length ?? ''}`;
    case 'talks_round':
    case 'statement':
      return JSON.stringify(entries(claim));
  }
};

const joinRanges = (ranges: readonly Range[]): readonly Range[] => {
  const sorted = [...ranges].sort((a, b) => a.start - b.start || a.end - b.end);
  const joined: { start: number; end: number }[] = [];
  for (const range of sorted) {
    const last = joined.at(-1);
    if (last && range.start <= last.end) last.end = Math.max(last.end, range.end);
    else joined.push({ ...range });
  }
  return joined;
};

/** One claim of several that say the same: the first one speaks, and the others fill what it leaves open. */
const joined = (claims: readonly Found[]): Found => {
  const [first] = claims as [Found, ...Found[]];
  const claim = claims.reduce<Record<string, unknown>>((all, each) => ({ ...each.claim, ...all }), {});
  // Every claim of the group is of the kind of the first, so the fields are those of its schema.
  const shares = claims.flatMap(({ share }) => share ?? []);
  return {
    claim: claim as unknown as Claim,
    ranges: joinRanges(claims.flatMap(({ ranges }) => ranges)),
    rule: first.rule,
    ...(shares.length === 0 ? {} : { share: Math.max(...shares) }),
  };
};

/** How plainly a rule says when a rate holds: of two mentions of a rate, the plainer decides. */
const PLAINNESS = [/denied$/, /peak$|down from$/, /lapse$/, /now$/, /past$|from$/, /threat$|down to$/, /plain$/];
const plainness = (rule: string): number => {
  const found = PLAINNESS.findIndex((pattern) => pattern.test(rule));
  return found < 0 ? PLAINNESS.length : found;
};

/** A rate on particular goods is another rate than one on all; one that names no goods is the same as the one that does. */
const apart = (all: readonly Found[]): readonly (readonly Found[])[] => {
  const general = all.filter(({ rule }) => rule.includes('all goods'));
  const group = all.filter(({ rule }) => !rule.includes('all goods'));
  if (general.length > 0 && group.some(({ claim }) => claim.kind === 'rate' && claim.goods !== undefined))
    return [...apart(group), general];
  if (general.length > 0) return [all];
  const goods = new Set(
    group.flatMap(({ claim }) => (claim.kind === 'rate' && claim.goods !== undefined ? [claim.goods] : [])),
  );
  if (goods.size < 2) return whens(group);
  const [first = ''] = goods;
  return [...goods].flatMap((each) =>
    whens(group.filter(({ claim }) => claim.kind === 'rate' && (claim.goods ?? first) === each)),
  );
};

/** One level told of two times is two rates if the less likely of them is at least so likely. */
const TWICE = 0.4;

/** The rates that one level stands for, by when they hold. */
const whens = (group: readonly Found[]): readonly (readonly Found[])[] => {
  const best = new Map<string, number>();
  for (const { claim, share } of group)
    if (claim.kind === 'rate') best.set(claim.when, Math.max(best.get(claim.when) ?? 0, share ?? 0));
  if (best.size < 2) return [group];
  const [, ...others] = [...best].sort(([, a], [, b]) => b - a).map(([when]) => when);
  const sure = others.filter((when) => (best.get(when) ?? 0) >= TWICE);
  const of = (found: Found): string => (found.claim.kind === 'rate' ? found.claim.when : '');
  return [
    group.filter((each) => !sure.includes(of(each))),
    ...sure.map((when) => group.filter((each) => of(each) === when)),
  ].filter((list) => list.length > 0);
};

/** Each distinct claim once, in the order in which the text first makes it. */
export const joinClaims = (found: readonly Found[]): readonly Found[] => {
  const groups = new Map<string, Found[]>();
  for (const each of found) {
    const key =
      each.claim.kind === 'statement' ? `${JSON.stringify(each.claim)}|${each.ranges[0]?.start}` : keyOf(each.claim);
    const group = groups.get(key);
    if (group) group.push(each);
    else groups.set(key, [each]);
  }
  return [...groups.values()]
    .flatMap(apart)
    .map((group) =>
      joined(
        group[0]?.claim.kind === 'rate'
          ? [...group].sort((a, b) => (b.share ?? 0) - (a.share ?? 0) || plainness(a.rule) - plainness(b.rule))
          : group,
      ),
    )
    .sort((a, b) => (a.ranges[0]?.start ?? 0) - (b.ranges[0]?.start ?? 0));
};
