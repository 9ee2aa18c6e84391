import { type Exact, exact } from '../../money/index.js';
import type { MeasureBasis } from './parts.js';

/** The units that specific rates are charged by, as the schedule prints them after the amount. */
export const RATE_UNITS = {
  kg: '/kg',
  g: '/g',
  t: '/t',
  'clean kg': '/clean kg',
  liter: '/liter',
  'pf. liter': '/pf. liter',
  m: '/m',
  'lin. m': '/lin. m',
  m2: '/m2',
  m3: '/m3',
  bbl: '/bbl',
  each: ' each',
  head: '/head',
  article: '/article',
  'doz.': '/doz.',
  'pr.': '/pr.',
  gross: '/gross',
  'line/gross': '/line/gross',
  thousand: '/thousand',
  'thousand pins': '/1,000 pins',
  pack: '/pack',
  jewel: '/jewel',
  'jewel over 7': '/jewel over 7',
  'other piece or part': ' for each other piece or part',
} as const;

export type RateUnit = keyof typeof RATE_UNITS;

/**
 * A unit is so many (`of one`) of the base of its dimension. Quantities convert only inside a dimension, and only by
 * definition: kilograms to tonnes, dozens to pieces. Pairs are not pieces, clean kilograms are not kilograms, and a
 * liter is not a kilogram; where the law needs one and the line gives the other, the answer is what is missing.
 */
export interface Unit {
  readonly dimension: string;
  readonly numerator: number;
  readonly denominator: number;
}

const unit = (dimension: string, numerator = 1, denominator = 1): Unit => ({ dimension, numerator, denominator });

const OF_RATE: Readonly<Record<RateUnit, Unit>> = {
  kg: unit('mass'),
  g: unit('mass', 1, 1000),
  t: unit('mass', 1000),
  'clean kg': unit('clean mass'),
  liter: unit('volume'),
  'pf. liter': unit('proof volume'),
  m: unit('length'),
  'lin. m': unit('length'),
  m2: unit('area'),
  m3: unit('volume', 1000),
  bbl: unit('barrels'),
  each: unit('count'),
  head: unit('count'),
  article: unit('count'),
  'doz.': unit('count', 12),
  'pr.': unit('pairs'),
  gross: unit('count', 144),
  'line/gross': unit('gross lines'),
  thousand: unit('count', 1000),
  'thousand pins': unit('count', 1000),
  pack: unit('packs'),
  jewel: unit('jewels'),
  'jewel over 7': unit('jewels over 7'),
  'other piece or part': unit('other pieces'),
};

/** Units of quantity as the schedule prints them beside a code, and as entry summaries abbreviate them, in lower case. */
const REPORTED: Readonly<Record<string, Unit>> = {
  kg: unit('mass'),
  kilogram: unit('mass'),
  kilograms: unit('mass'),
  g: unit('mass', 1, 1000),
  gram: unit('mass', 1, 1000),
  grams: unit('mass', 1, 1000),
  t: unit('mass', 1000),
  tonne: unit('mass', 1000),
  tonnes: unit('mass', 1000),
  'metric ton': unit('mass', 1000),
  'metric tons': unit('mass', 1000),
  lb: unit('mass', 45_359_237, 100_000_000),
  lbs: unit('mass', 45_359_237, 100_000_000),
  pound: unit('mass', 45_359_237, 100_000_000),
  pounds: unit('mass', 45_359_237, 100_000_000),
  'cy kg': unit('clean mass'),
  cyk: unit('clean mass'),
  'clean kg': unit('clean mass'),
  liter: unit('volume'),
  liters: unit('volume'),
  litre: unit('volume'),
  litres: unit('volume'),
  l: unit('volume'),
  hl: unit('volume', 100),
  hectoliter: unit('volume', 100),
  hectoliters: unit('volume', 100),
  gal: unit('volume', 3_785_411_784, 1_000_000_000),
  gallon: unit('volume', 3_785_411_784, 1_000_000_000),
  gallons: unit('volume', 3_785_411_784, 1_000_000_000),
  'pf.liter': unit('proof volume'),
  'pf.liters': unit('proof volume'),
  'pf. liter': unit('proof volume'),
  'pf. liters': unit('proof volume'),
  pfl: unit('proof volume'),
  m: unit('length'),
  meter: unit('length'),
  meters: unit('length'),
  'lin. m': unit('length'),
  lnm: unit('length'),
  'thousand m': unit('length', 1000),
  m2: unit('area'),
  cm2: unit('area', 1, 10_000),
  m3: unit('volume', 1000),
  'thousand m3': unit('volume', 1_000_000),
  bbl: unit('barrels'),
  no: unit('count'),
  'no.': unit('count'),
  number: unit('count'),
  each: unit('count'),
  pc: unit('count'),
  pcs: unit('count'),
  piece: unit('count'),
  pieces: unit('count'),
  'doz.': unit('count', 12),
  doz: unit('count', 12),
  dozen: unit('count', 12),
  'dz pcs': unit('count', 12),
  dpc: unit('count', 12),
  hundreds: unit('count', 100),
  hun: unit('count', 100),
  gross: unit('count', 144),
  gr: unit('count', 144),
  thousand: unit('count', 1000),
  thousands: unit('count', 1000),
  'pr.': unit('pairs'),
  'prs.': unit('pairs'),
  prs: unit('pairs'),
  pair: unit('pairs'),
  pairs: unit('pairs'),
  'doz. prs.': unit('pairs', 12),
  dpr: unit('pairs', 12),
  pack: unit('packs'),
  'jwls.': unit('jewels'),
  jwl: unit('jewels'),
  'gr.lines': unit('gross lines'),
  grl: unit('gross lines'),
  'cu kg': unit('mass of copper content'),
  'pb kg': unit('mass of lead content'),
  'zn kg': unit('mass of zinc content'),
  'mn kg': unit('mass of manganese content'),
  'mo kg': unit('mass of molybdenum content'),
  'w kg': unit('mass of tungsten content'),
  'si kg': unit('mass of silicon content'),
  'mg kg': unit('mass of magnesium content'),
  'kg ttl sug': unit('mass of total sugars'),
  'kg amc': unit('mass of anhydrous morphine content'),
};

/** A reported unit, or nothing when it is not one that a rate could use (carats, doses, watts). */
export const reportedUnit = (text: string): Unit | undefined =>
  REPORTED[text.trim().toLowerCase().replaceAll('²', '2').replaceAll('³', '3').replace(/\s+/g, ' ')];

/** Every spelling that is read as a unit, in lower case, also with the superscripts that some print. */
export const reportedUnits = (): ReadonlyMap<string, Unit> =>
  new Map(
    Object.entries(REPORTED).flatMap(([text, unitOf]) => [
      [text, unitOf] as const,
      [text.replace(/(?<=m)2$/, '²').replace(/(?<=m)3$/, '³'), unitOf] as const,
    ]),
  );

/**
 * The unit that a rate needs. A basis that has a reported unit of its own (`Pb kg` for the lead in an ore, proof liters
 * for alcohol) is a dimension of its own; a basis without one (drained weight) can only be told by name.
 */
export const neededUnit = (per: RateUnit, basis: MeasureBasis | undefined): Unit => {
  const own = OF_RATE[per];
  if (basis === undefined || (basis === 'ethyl alcohol content' && per === 'pf. liter')) return own;
  return { ...own, dimension: `${own.dimension} of ${basis}` };
};

/** How a unit is named when its quantity is missing; each, head and article are all counted in `No.` */
export const nameOfUnit = (per: RateUnit): string => {
  switch (per) {
    case 'each':
    case 'head':
    case 'article':
      return 'quantity in No.';
    case 'line/gross':
      return 'quantity in gross lines';
    case 'thousand pins':
      return 'quantity in thousands';
    case 'thousand':
      return 'quantity in thousands';
    case 'jewel':
      return 'number of jewels';
    case 'jewel over 7':
      return 'number of jewels over 7';
    case 'other piece or part':
      return 'number of other pieces or parts';
    default:
      return `quantity in ${per}`;
  }
};

/** A quantity in one unit as a quantity in another of the same dimension; nothing across dimensions. */
export const convert = (quantity: Exact, from: Unit, to: Unit): Exact | undefined => {
  if (from.dimension !== to.dimension) return undefined;
  return quantity.mul(exact(from.numerator * to.denominator, from.denominator * to.numerator));
};

/** A unit as the schedule prints it, with the superscripts, stray spaces and missing points of the exports mended: `m²` → `m2`. */
export const canonicalUnit = (text: string): string => {
  const plain = text.replaceAll('²', '2').replaceAll('³', '3').replace(/\s+/g, ' ').trim();
  return plain === 'No' ? 'No.' : plain;
};
