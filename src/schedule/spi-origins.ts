import { type Day, day, formatDay } from '../time/index.js';
import type { Spi } from './special.js';

/**
 * Who may claim a special program. `origins` are ISO alpha-2 codes. `any` is for programs by product (civil aircraft,
 * pharmaceuticals, dye intermediates), open to every origin that has column 1. `not listed` is for programs whose lists
 * are long and often changed and are not kept here; a claim under them is the importer's to establish.
 */
export type SpiOrigins =
  | { readonly kind: 'origins'; readonly origins: readonly string[] }
  | { readonly kind: 'any' }
  | { readonly kind: 'not listed' };

export interface SpecialProgram {
  readonly name: string;
  readonly origins: SpiOrigins;
  readonly cites: string;
  /** The first day on which goods entered can no longer claim, where the program has lapsed. */
  readonly until?: Day;
  readonly remark?: string;
}

const only = (...origins: readonly string[]): SpiOrigins => ({ kind: 'origins', origins });
const ANY: SpiOrigins = { kind: 'any' };
const NOT_LISTED: SpiOrigins = { kind: 'not listed' };
const note = (number: string): string => `HTSUS general note ${number}`;

const agreement = (name: string, general: string, ...origins: readonly string[]): SpecialProgram => ({
  name,
  origins: only(...origins),
  cites: note(general),
});

const CAFTA_DR = ['CR', 'DO', 'GT', 'HN', 'NI', 'SV'] as const;
const CBERA = [
  'AG',
  'AW',
  'BS',
  'BB',
  'BZ',
  'VG',
  'CW',
  'DM',
  'GD',
  'GY',
  'HT',
  'JM',
  'MS',
  'KN',
  'LC',
  'VC',
  'TT',
] as const;
const CBTPA = ['BB', 'BZ', 'CW', 'GY', 'HT', 'JM', 'LC', 'TT'] as const;

/** Duty-free treatment under the GSP lapsed for goods entered after 2020-12-31; the indicators are still printed. */
const GSP: SpecialProgram = {
  name: 'Generalized System of Preferences',
  origins: NOT_LISTED,
  cites: note('4'),
  until: day('2021-01-01'),
  remark: 'lapsed for goods entered after 2020-12-31; the indicators are still printed',
};

const ATPA: SpecialProgram = {
  name: 'Andean Trade Preference Act',
  origins: NOT_LISTED,
  cites: '19 U.S.C. 3206',
  until: day('2013-08-01'),
  remark: 'lapsed for goods entered after 2013-07-31; the indicators are still printed',
};

const PROGRAMS: Readonly<Record<string, SpecialProgram>> = {
  A: GSP,
  'A*': { ...GSP, remark: `${GSP.remark}; * leaves out the countries that general note 4(d) names for the line` },
  'A+': { ...GSP, remark: `${GSP.remark}; + is for least-developed countries only` },
  AU: agreement('United States-Australia Free Trade Agreement', '28', 'AU'),
  B: agreement('Automotive Products Trade Act', '5', 'CA'),
  BH: agreement('United States-Bahrain Free Trade Agreement', '30', 'BH'),
  C: { name: 'Agreement on Trade in Civil Aircraft', origins: ANY, cites: note('6') },
  CA: {
    ...agreement('goods of Canada marked under part 102', '12', 'CA'),
    remark: 'for agricultural goods and chapter 99',
  },
  CL: agreement('United States-Chile Free Trade Agreement', '26', 'CL'),
  CO: agreement('United States-Colombia Trade Promotion Agreement', '34', 'CO'),
  D: {
    name: 'African Growth and Opportunity Act',
    origins: NOT_LISTED,
    cites: note('16'),
    remark: 'its authority ended 2025-09-30 unless renewed; check the day of entry',
  },
  E: agreement('Caribbean Basin Economic Recovery Act', '7', ...CBERA),
  'E*': {
    ...agreement('Caribbean Basin Economic Recovery Act', '7', ...CBERA),
    remark: '* leaves out goods that general note 7(d) names',
  },
  IL: agreement('United States-Israel Free Trade Area', '8', 'IL'),
  J: ATPA,
  'J*': ATPA,
  JO: agreement('United States-Jordan Free Trade Area', '18', 'JO'),
  JP: agreement('United States-Japan Trade Agreement', '36', 'JP'),
  K: { name: 'Agreement on Trade in Pharmaceutical Products', origins: ANY, cites: note('13') },
  KR: agreement('United States-Korea Free Trade Agreement', '33', 'KR'),
  L: { name: 'Intermediate chemicals for dyes', origins: ANY, cites: note('14') },
  MA: agreement('United States-Morocco Free Trade Agreement', '27', 'MA'),
  MX: {
    ...agreement('goods of Mexico marked under part 102', '12', 'MX'),
    remark: 'for agricultural goods and chapter 99',
  },
  NP: agreement('Nepal Preference Program', '3(c)(i)', 'NP'),
  OM: agreement('United States-Oman Free Trade Agreement', '31', 'OM'),
  P: agreement('Dominican Republic-Central America Free Trade Agreement', '29', ...CAFTA_DR),
  'P+': agreement('Dominican Republic-Central America Free Trade Agreement', '29', ...CAFTA_DR),
  PA: agreement('United States-Panama Trade Promotion Agreement', '35', 'PA'),
  PE: agreement('United States-Peru Trade Promotion Agreement', '32', 'PE'),
  R: agreement('Caribbean Basin Trade Partnership Act', '17', ...CBTPA),
  S: agreement('United States-Mexico-Canada Agreement', '11', 'CA', 'MX'),
  'S+': agreement('United States-Mexico-Canada Agreement', '11', 'CA', 'MX'),
  SG: agreement('United States-Singapore Free Trade Agreement', '25', 'SG'),
};

/** The program behind an indicator, with its origins and citation; nothing for an indicator that is not known. */
export const programOf = (spi: Spi): SpecialProgram | undefined => PROGRAMS[spi];

/** The days from which a special program can no longer be claimed. */
export const SPECIAL_PROGRAM_ENDS: readonly Day[] = [
  ...new Set(Object.values(PROGRAMS).flatMap(({ until }) => (until === undefined ? [] : [until]))),
];

/** The indicators whose goods an origin (ISO alpha-2) may be, on a day; programs whose lists are not kept are left out. */
export const spisOf = (origin: string, when: Day): readonly Spi[] =>
  Object.entries(PROGRAMS)
    .filter(([, program]) => program.until === undefined || when < program.until)
    .filter(
      ([, { origins }]) => origins.kind === 'any' || (origins.kind === 'origins' && origins.origins.includes(origin)),
    )
    // The keys of the table are indicators.
    .map(([spi]) => spi as Spi);

/** Why goods of an origin may not claim an indicator on a day, in a sentence; nothing when nothing speaks against it. */
export const spiProblem = (spi: Spi, origin: string, when: Day): string | undefined => {
  const program = programOf(spi);
  if (program === undefined) return `${spi} is not a special program that is known`;
  if (program.until !== undefined && when >= program.until)
    return `${spi} (${program.name}, ${program.cites}) lapsed for goods entered on or after ${formatDay(program.until)}`;
  if (program.origins.kind !== 'origins' || program.origins.origins.includes(origin)) return undefined;
  return `${spi} (${program.name}, ${program.cites}) is not open to goods of ${origin}`;
};
