import { type Cents, cents } from '../money/index.js';
import type { MeasureDay } from '../regime/index.js';
import type { Chosen } from './choose-measures.js';
import { chapter98Of, type EntryLine, METALS, type Metal } from './entry-line.js';

/** A value a rate is charged on, or what the line does not say. */
export type ValueBasis =
  | { readonly kind: 'known'; readonly value: Cents }
  | { readonly kind: 'missing'; readonly what: string };

/** The value of each metal, with what the line leaves open supposed to be all or none of the value. */
export type Contents = { readonly [M in Metal]: Cents };

const known = (value: number): ValueBasis => ({ kind: 'known', value: cents(Math.max(0, value)) });

/**
 * The value on which a chosen measure is charged: the customs value (or, under 9802, the value added abroad), or the
 * value of a metal; less the contents on which a measure it gives way to is charged, less US content where heading
 * 9903.01.34 is claimed.
 */
export const valueBasis = (line: EntryLine, chosen: Chosen, contents: Contents): ValueBasis => {
  const charge = chosen.day.standing.charge;
  const basis = charge?.basis ?? 'value';
  if (basis !== 'value') return known(contents[basis]);
  const taken = chosen.portions.length === 0 ? 0 : takenBy(chosen.portions, contents);
  const whole = wholeValue(line, chosen.day);
  if (whole.kind === 'missing') return whole;
  if (chosen.usContent === undefined) return known(whole.value - taken);
  if (line.usValue === undefined) return { kind: 'missing', what: 'value of the US content' };
  return known(whole.value - taken - line.usValue);
};

/** The metals on which others are charged, each once. */
const takenBy = (portions: Chosen['portions'], contents: Contents): number =>
  [...new Set(portions.map(({ to }) => metalOf(to)))].reduce((sum, metal) => sum + (metal ? contents[metal] : 0), 0);

const metalOf = (day: MeasureDay): Metal | undefined => METALS.find((metal) => metal === day.standing.charge?.basis);

const wholeValue = (line: EntryLine, day: MeasureDay): ValueBasis => {
  if (chapter98Of(line).kind !== 'value added' || day.measure.chapter98 === 'inside') return known(line.value);
  return addedValue(line);
};

/** Under 9802.00.40/.50/.60 the value of the work done abroad; under .80 the value less the US components. */
export const addedValue = (line: EntryLine): ValueBasis =>
  line.dutiableValue === undefined
    ? { kind: 'missing', what: 'dutiable_value (value of the work abroad, or value less US components)' }
    : known(line.dutiableValue);

/**
 * The content values of a line. A metal that the line does not value is supposed at the whole value, as CBP requires of
 * an importer who does not know it (CSMS 65236374, 65236645), or as told.
 */
export const contentsOf = (line: EntryLine, supposed: { readonly [M in Metal]?: 'all' | 'none' } = {}): Contents => {
  const content = (metal: Metal): Cents => {
    const stated = line.contents[metal];
    if (stated !== undefined) return stated;
    return supposed[metal] === 'none' ? cents(0) : line.value;
  };
  return { steel: content('steel'), aluminum: content('aluminum'), copper: content('copper') };
};
