import { ownWords, writersOf } from '../../../src/reader/rates/writer.js';
import { type ChosenPlace, choosing, type Taught } from '../lesson.js';
import { met } from './rate.js';
import { pairsOf } from './rate-sides.js';

/** "We charge", "our duty", "here": who writes charges. */
const CHARGES =
  /\b(?:we|i|us) (?:[a-z]+ )?(?:charge|take|collect|levy|put|impose|tax|will|would|shall|had|have|used)|\b(?:our|my) (?:own )?(?:dut|tariff|lev|rate|customs|counter|importers|border)/;
/** "Our olives", "my wool": who writes is charged. */
const IS_CHARGED = /\b(?:our|my) [a-z]+/;

/** From where a text that speaks of those who write it is written, by whose duties it calls its own and whose goods. */
const writers = (taught: Taught): readonly ChosenPlace[] => {
  const options = writersOf(taught.reading);
  if (options.length < 2) return [];
  const votes = new Map<string, number>();
  for (const { mention, labels, sure, rated } of met(taught)) {
    const { seen, part } = mention;
    const [pair, ...others] = pairsOf(labels, sure);
    if (!sure || pair === undefined || others.length > 0) continue;
    const own = ownWords(rated.reading, seen).filter(({ at }) => at >= part.start && at < part.end);
    if (own.length === 0) continue;
    const [by = '', on = ''] = pair.split(' ');
    const clause = seen.low.slice(part.start, part.end);
    const code = CHARGES.test(clause)
      ? by
      : IS_CHARGED.test(clause)
        ? on
        : own.every(({ low }) => low === 'here')
          ? by
          : undefined;
    if (code !== undefined && code !== 'all') votes.set(code, (votes.get(code) ?? 0) + 1);
  }
  const [first, second] = [...votes].sort((a, b) => b[1] - a[1]);
  if (!first || first[1] === second?.[1]) return [];
  const right = options.flatMap(({ code }, index) => (code === first[0] ? [index] : []));
  return right.length === 0 ? [] : [{ options: options.map(({ signs }) => signs), right }];
};

export const RATE_WRITER = choosing('rate-writer', writers, { least: 4, sifting: 0 });
