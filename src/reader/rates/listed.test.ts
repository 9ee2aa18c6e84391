import { describe, expect, it } from 'vitest';
import { readingOf } from '../reading.js';
import { levelsOf } from './levels.js';
import { listedAt } from './listed.js';

describe('the others of a list that a level is of', () => {
  const others = (text: string, code: string, place = 0): readonly string[] => {
    const [seen] = readingOf(text, undefined).all;
    const level = seen && levelsOf(seen)[place];
    return seen && level ? listedAt(seen, level)(code) : [];
  };
  it('are those named before or after it with only the words of a list between', () => {
    expect(others('Goods of the European Union, Japan and Korea pay 15%.', 'EU')).toEqual(['JP', 'KR']);
    expect(others('The rate is 10% for India, Indonesia and the United Kingdom.', 'ID')).toEqual(['IN', 'GB']);
    expect(others('Those of Vietnam and Taiwan pay 20%, those of Switzerland 39%.', 'TW')).toEqual(['VN']);
  });
  it('are those of a list that goes on with others unnamed', () => {
    expect(others('The rate is 12.5% for goods of China, Vietnam and others.', 'CN')).toEqual(['VN']);
    expect(others('Goods of China, Vietnam or some 40 others pay 12.5%.', 'VN')).toEqual(['CN']);
  });
  it('are none where each has its own', () => {
    expect(others('Goods of Canada and Mexico pay 35% and 25%.', 'CA')).toEqual([]);
    expect(others('Those of Vietnam and Taiwan pay 20%, those of Switzerland 39%.', 'CH', 1)).toEqual([]);
  });
  it('are none where the list lies beyond another level, or the territory is named again nearer', () => {
    expect(others('Goods of Canada and Mexico pay 25%, while steel pays 50%.', 'CA', 1)).toEqual([]);
    expect(others('India and Japan negotiate while Washington threatens Japan with 30%.', 'JP')).toEqual([]);
  });
  it('are none where a comma before "and" opens another clause', () => {
    expect(
      others('Finnish wood pays 2% under the treaty of the Union with Japan, and Canada pays 5%.', 'CA', 1),
    ).toEqual([]);
  });
});
