import { printShare } from '../../assessment/index.js';
import { type Measure, nameOf } from '../../ledger/index.js';
import { type Exact, exact } from '../../money/index.js';
import { standingOn } from '../../regime/index.js';
import type { Check } from '../candidate.js';
import { dayWords } from './day-words.js';
import type { CheckFooting } from './footing.js';
import type { Pair } from './parts.js';
import type { RateClaim } from './rate.js';
import { conflicts, matches, unverifiable } from './verdict.js';

/** A duty on goods named in words: the measures whose name or scope holds one of the words can bear it out. */
export const checkRateOnGoods = (claim: RateClaim, pair: Pair, level: Exact, footing: CheckFooting): Check => {
  const { regime, published } = footing;
  const words = goodsWords(claim.goods ?? '');
  const timelines = [...regime.timelines.values()].filter(
    ({ measure }) =>
      measure.importer === pair.imposes &&
      measure.origins.includes(pair.on) &&
      measure.kind === 'duty' &&
      words.some((word) => speaksOf(measure, word)),
  );
  const charged = timelines.flatMap((timeline) =>
    [published, ...timeline.terms.map(({ from }) => from)].flatMap((day) => {
      const { charge, cites } = standingOn(timeline, day);
      return charge?.rate.kind === 'ad_valorem'
        ? [{ day, measure: timeline.measure, cites, rate: exact(charge.rate.numerator, charge.rate.denominator) }]
        : [];
    }),
  );
  const today = charged.filter(({ day }) => day === published);
  const found = today.find(({ rate }) => rate.equals(level));
  if (found !== undefined) return matches(found.cites.at(-1), `${printShare(found.rate)} on ${nameOf(found.measure)}`);
  const other = charged.find(({ rate, day }) => rate.equals(level) && (claim.when === 'now' ? day > published : true));
  if (other !== undefined)
    return matches(
      other.cites.at(-1),
      `${printShare(other.rate)} on ${nameOf(other.measure)} from ${dayWords(other.day)}`,
    );
  const named = today.filter(({ measure }) => words.some((word) => measure.id.includes(word)));
  if (named.length === 0 || claim.when !== 'now' || claim.of === 'total')
    return unverifiable(
      `no duty that the ledger names so has ${claim.level} on '${claim.goods}'; the words may mean other goods`,
    );
  const rates = [...new Set(named.map(({ rate }) => printShare(rate)))].join(', ');
  return conflicts(
    `the law as known has ${rates} on ${[...new Set(named.map(({ measure }) => nameOf(measure)))].slice(0, 3).join(', ')}, not ${claim.level}`,
    named[0]?.cites.at(-1),
  );
};

/** The words of a goods phrase, without plural. */
const goodsWords = (text: string): readonly string[] =>
  text
    .toLowerCase()
    .replaceAll('aluminium', 'aluminum')
    .split(/[^a-z]+/)
    .filter((word) => word.length > 3 && !COMMON.has(word))
    .map((word) => word.replace(/(?:ies|es|s)$/, ''));

const COMMON = new Set([
  'goods',
  'imports',
  'products',
  'some',
  'other',
  'most',
  'certain',
  'american',
  'chinese',
  'made',
]);

const speaksOf = ({ id, scope }: Measure, word: string): boolean =>
  id.includes(word) || (scope ?? '').toLowerCase().includes(word);
