import type { Reading, Seen } from '../reading.js';
import type { Written } from './numbers.js';

/** What a part or a multiple of a level is to it. */
const SHARES: readonly (readonly [words: RegExp, share: number])[] = [
  [/^(?:one |a |by )?half|^halv/, 1 / 2],
  [/^(?:a|one)[- ]third/, 1 / 3],
  [/^two[- ]thirds/, 2 / 3],
  [/^(?:a|one)[- ]quarter/, 1 / 4],
  [/^three[- ]quarters/, 3 / 4],
  [/^(?:a|one)[- ]fifth/, 1 / 5],
  [/^doubl|^twice|^two times/, 2],
  [/^trebl|^tripl|^three times/, 3],
  [/^quadrupl|^four times/, 4],
];

const WHOLE =
  '(?:it|that|this|them|those|which|what|as much|as high|the (?:\\w+ )?(?:duty|duties|rate|tariff|lev(?:y|ies)|level|charge|figure|tax|surcharge)s?)';
const LEVEL = '(?:rate|tariff|duty|duties|level|levy|charge|percentage|figure|tax|terms|treatment|number|surcharge)s?';

/** Words by which a text tells a level by another: "half of it", "doubled", "the same rate". */
const TOLD = new RegExp(
  `\\b(?:(?:(?:(?:a|one) )?half|(?:a|one)[- ]third|two[- ]thirds|(?:a|one)[- ]quarter|three[- ]quarters|(?:a|one)[- ]fifth) (?:of )?${WHOLE}|(?:twice|two times|three times|four times) ${WHOLE}|(?:doubl(?:es?|ed|ing)|trebl(?:es?|ed|ing)|tripl(?:es?|ed|ing)|quadrupl(?:es?|ed|ing)|halv(?:es?|ed|ing))(?! (?:\\w+ ){0,4}(?:to|from) \\d)|the same (?:\\w+ )?${LEVEL}|(?:much |about |exactly |just )?the same (?:as|for|goes|holds|applies|on)|(?:so|as) (?:do|does|did|will|would|has|have|must)(?= (?:the )?(?:[a-z]+(?: [a-z]+)?)(?:[.,;)]|$))|\\w+['’]s still do(?:es)?|by half|(?:an? )?(?:equal|identical|matching|like) ${LEVEL}|as much|that (?:rate|level|tariff|duty)|(?:also|too,?) (?:apply|applies|applied|extends?|covers?)|(?:apply|applies|applied|extends?|extended) (?:also|equally|as well|likewise) to)\\b`,
  'g',
);

/** As many sentences back is the level that another is told by. */
const BACK = 2;

const shown = (value: number): string => `${Number(value.toFixed(2))}%`;

/** The levels of a text that it tells by others, by sentence, each worked out from the number with its sign that stands last before it. */
export const workedOut = ({ all }: Reading): ReadonlyMap<Seen, readonly Written[]> => {
  const found = new Map<Seen, readonly Written[]>();
  let last: { readonly value: number; readonly unit: Written['unit']; readonly index: number } | undefined;
  for (const [index, seen] of all.entries()) {
    const here = [...seen.low.matchAll(TOLD)].flatMap((match): readonly Written[] => {
      const start = match.index;
      const before = seen.percents.findLast(({ end }) => end <= start);
      const base = before ?? (last && index - last.index <= BACK ? last : undefined);
      if (!base) return [];
      const share = SHARES.find(([words]) => words.test(match[0]))?.[1] ?? 1;
      const value = base.value * share;
      if (value > 500) return [];
      return [{ start, end: start + match[0].length, value, level: shown(value), unit: base.unit, form: 'worked' }];
    });
    if (here.length > 0) found.set(seen, here);
    const { percents } = seen;
    const latest = percents.at(-1);
    if (latest) last = { value: latest.value, unit: latest.unit, index };
  }
  return found;
};
