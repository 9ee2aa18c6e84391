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

/** A rate on goods that are not told is another than the one on some if both are as likely as this: "10% on all of it, and 10% on soybeans". */
const OF_ITS_OWN = 0.75;

const isSure = (list: readonly Found[]): boolean => list.some(({ share }) => (share ?? 0) >= OF_ITS_OWN);

const isOnGoods = ({ claim }: Found): boolean => claim.kind === 'rate' && claim.goods !== undefined;

/** A rate on particular goods is another rate than one on all; one that names no goods is mostly the same as the one that does. */
const apart = (all: readonly Found[]): readonly (readonly Found[])[] => {
  const general = all.filter(({ rule }) => rule.includes('all goods'));
  const group = all.filter(({ rule }) => !rule.includes('all goods'));
  if (general.length > 0 && group.some(({ claim }) => claim.kind === 'rate' && claim.goods !== undefined))
    return [...apart(group), general];
  if (general.length > 0) return [all];
  const bare = group.filter((each) => !isOnGoods(each));
  const on = group.filter(isOnGoods);
  if (isSure(bare) && isSure(on)) return [...apart(on), ...whens(bare)];
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

/** A rate told of as proposed is another than the same one in force only if the less likely of them is at least so likely. */
const PROPOSED_TOO = 0.8;

type Rate = Extract<Claim, { kind: 'rate' }>;

/** What a rate is told of, whenever it holds. */
const sameRate = (claim: Rate): string => [claim.imposed_by, claim.on, claim.level, claim.unit, claim.goods].join('|');

/** Claims of which a rate told of without a time holds when the same rate does elsewhere; that it may come back is told besides. */
const timed = (found: readonly Found[]): readonly Found[] => {
  const surest = new Map<string, { readonly when: Rate['when']; readonly sure: number }>();
  for (const { claim, share = 0, timeless } of found) {
    if (claim.kind !== 'rate') continue;
    if (claim.when === 'if_lapsed' && timeless !== true) continue;
    const sure = share + (timeless === true ? 0 : 1);
    if (sure > (surest.get(sameRate(claim))?.sure ?? 0)) surest.set(sameRate(claim), { when: claim.when, sure });
  }
  return found.map((each) => {
    const { claim, timeless } = each;
    if (claim.kind !== 'rate' || timeless !== true) return each;
    return { ...each, claim: { ...claim, when: surest.get(sameRate(claim))?.when ?? claim.when } };
  });
};

/** Claims without the rates that a likelier one tells of already, but that one of the two is told of as proposed. */
const withoutEchoes = (claims: readonly Found[]): readonly Found[] => {
  const best = new Map<string, number>();
  const keyed = (claim: Claim, proposed: boolean): string | undefined =>
    claim.kind === 'rate' ? `${sameRate(claim)}|${proposed}` : undefined;
  const isProposed = (claim: Claim): boolean => claim.kind === 'rate' && claim.when === 'proposed';
  for (const { claim, share = 0 } of claims) {
    const key = keyed(claim, isProposed(claim));
    if (key !== undefined) best.set(key, Math.max(best.get(key) ?? 0, share));
  }
  return claims.filter(({ claim, share = 0 }) => {
    const key = keyed(claim, !isProposed(claim));
    return key === undefined || share >= PROPOSED_TOO || (best.get(key) ?? 0) <= share;
  });
};

/** Each distinct claim once, in the order in which the text first makes it. */
export const joinClaims = (found: readonly Found[]): readonly Found[] => {
  const groups = new Map<string, Found[]>();
  for (const each of timed(found)) {
    const key =
      each.claim.kind === 'statement' ? `${JSON.stringify(each.claim)}|${each.ranges[0]?.start}` : keyOf(each.claim);
    const group = groups.get(key);
    if (group) group.push(each);
    else groups.set(key, [each]);
  }
  const claims = [...groups.values()]
    .flatMap(apart)
    .map((group) =>
      joined(
        group[0]?.claim.kind === 'rate'
          ? [...group].sort((a, b) => (b.share ?? 0) - (a.share ?? 0) || plainness(a.rule) - plainness(b.rule))
          : group,
      ),
    );
  return withoutEchoes(claims).toSorted((a, b) => (a.ranges[0]?.start ?? 0) - (b.ranges[0]?.start ?? 0));
};
