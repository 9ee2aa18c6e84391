import type { Claim } from '../candidate.js';
import type { Part } from '../clauses.js';
import { type Found, within } from '../found.js';
import { answersTo } from '../learnt/learnt.js';
import { type Whose, whoseOf } from '../rates/charged.js';
import { goodsAt, likeliestGoods } from '../rates/goods-of.js';
import { type HeldWhen, type RateOf, whensOf } from '../rates/held.js';
import { type Level, levelSpot } from '../rates/levels.js';
import { type Rated, type RateMention, rateMentions } from '../rates/mentions.js';
import { ofSigns } from '../rates/of.js';
import { Sold } from '../rates/sold.js';
import { stockOf } from '../rates/stock.js';
import type { Reading, Seen } from '../reading.js';

type Rate = Extract<Claim, { kind: 'rate' }>;

/** The levels of duties that a text tells of, with who charges whom. */
export const findRates = (text: Reading): readonly Found[] => {
  const rated = rateMentions(text);
  if (!rated) return [];
  const whose = whoseOf(rated);
  const goods = goodsOf(rated, whose);
  return [...whensOf(rated, rateOf(whose, goods))].flatMap(([mention, when]) =>
    claimsOf(rated, mention, when, whose.get(mention) ?? NOBODY, goods.get(mention) ?? []),
  );
};

const NOBODY: Whose = { sides: [], share: 0 };
const UNSOLD: Ware = { goods: undefined, share: 1 };

/** What each level is the level of, by the likeliest of its sides. */
const rateOf =
  (whose: ReadonlyMap<RateMention, Whose>, goods: ReadonlyMap<RateMention, readonly Ware[]>): RateOf =>
  (mention) => {
    const [sides] = whose.get(mention)?.sides ?? [];
    return {
      sides: sides ? `${sides.by} ${sides.on}` : '',
      goods: goods.get(mention)?.[0]?.goods?.toLowerCase() ?? '',
    };
  };

/** What each level of a text is the level of. */
export const ratesIn = (rated: Rated): RateOf => {
  const whose = whoseOf(rated);
  return rateOf(whose, goodsOf(rated, whose));
};

/** The goods of a level, with how likely they are; of none in particular if no goods are told. */
interface Ware {
  readonly goods: string | undefined;
  readonly share: number;
}

/** The goods that each level is on, for each pair of its sides: what the labelled texts taught, in sight of the levels before. */
const goodsOf = (
  { reading, mentions }: Rated,
  whose: ReadonlyMap<RateMention, Whose>,
): ReadonlyMap<RateMention, readonly Ware[]> => {
  const stock = stockOf(reading);
  const sold = new Sold();
  return new Map(
    mentions.flatMap((mention) => {
      const sides = whose.get(mention)?.sides ?? [];
      const wares = sides.map((pair): Ware => {
        const ware = likeliestGoods(reading.learnt, mention, goodsAt(stock, sold, mention, pair, mention.rule?.goods));
        sold.note(mention, pair, ware.goods);
        return ware;
      });
      return wares.length === 0 ? [] : [[mention, wares] as const];
    }),
  );
};

/** A rate that is less likely than this, all its parts together, is not told: in texts that nothing was learnt from, three in five of those a little below were wrong. */
const LIKELY = 0.46;

/** What the rules say of a level that they take for nothing of the kind. */
const UNTOLD = { how: 'learnt', general: false, state: 'plain' } as const;

/** Few levels are told as all duties together, and of those that are as likely as this half are. */
const TOGETHER = 0.15;

/** Whether a duty comes on top of others or is all of them together: what the labelled texts taught of the words about it. */
const partOrAll = (rated: Rated, mention: RateMention): Rate['of'] => {
  const answers = answersTo<Rate['of']>(rated.reading.learnt, 'rate-of', ofSigns(mention, rated), levelSpot(mention));
  return answers.some(({ answer, share }) => answer === 'total' && share >= TOGETHER) ? 'total' : 'additional';
};

const claimsOf = (
  rated: Rated,
  mention: RateMention,
  told: HeldWhen,
  whose: Whose,
  wares: readonly Ware[],
): readonly Found[] => {
  const { seen, level, part, rule } = mention;
  const { how, general, state } = rule ?? UNTOLD;
  const { answer: when } = told;
  const likely = level.share * told.share * whose.share;
  if (likely < LIKELY) return [];
  const of = partOrAll(rated, mention);
  return whose.sides.flatMap(({ by, on }, index) => {
    const { goods, share: certain } = wares[index] ?? UNSOLD;
    const share = likely * certain;
    if (share < LIKELY) return [];
    return [
      {
        claim: {
          kind: 'rate',
          imposed_by: by,
          on,
          level: level.level,
          unit: level.unit,
          of,
          when,
          ...(goods === undefined ? {} : { goods }),
        },
        ranges: [evidenceOf(seen, level, part)],
        rule: `rate: ${how}${general ? ', all goods' : ''}, ${state}`,
        share,
        ...(told.timeless ? { timeless: true } : {}),
      },
    ];
  });
};

const evidenceOf = (seen: Seen, percent: Level, part: Part) => {
  const lead = /^(?:[;:,—()"“”]|while|whereas|and|but|that)?\s*/.exec(seen.low.slice(part.start))?.[0].length ?? 0;
  const end = seen.low.slice(0, part.end).replace(/[\s.!?,]+$/, '').length;
  return within(seen, Math.min(part.start + lead, percent.start), Math.max(percent.end, end));
};
