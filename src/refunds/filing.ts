import { type Column, columnOf, parseWrittenDay, plainHeader } from '../assessment/index.js';
import type { Problem, Result } from '../problem/index.js';
import { type Day, formatDay } from '../time/index.js';

/** What a report says of the entry that a line stands in, beyond what decides its duty. */
export interface Filing {
  /** `01` for consumption, `03` and `07` for antidumping and countervailing duty, and so on. */
  readonly entryType?: string;
  readonly depositDay?: Day;
  readonly arrivedDay?: Day;
  readonly liquidationDay?: Day;
  readonly liquidationStatus?: string;
  readonly reconciliation?: boolean;
  readonly protest?: string;
  readonly drawback?: boolean;
  readonly adCvd?: boolean;
}

/** The columns of a filing and what reports call them (ACE ES-003 first), compared as `plainHeader` does. */
export const FILING_COLUMNS = {
  entry_type: ['entrytypecode', 'type'],
  paid_date: ['datepaid', 'paymentdate', 'depositdate', 'dutypaiddate', 'statementpaiddate'],
  summary_date: ['entrysummarydate', 'summarydate'],
  liquidation_status: [],
  reconciliation: ['reconciliationindicator', 'reconindicator', 'reconflag'],
  protest_number: ['protest'],
  protest_status: [],
  drawback: ['drawbackindicator', 'drawbackclaimed', 'drawbackflag', 'drawbackclaimnumber'],
  ad_cvd: ['adcvd', 'adcasenumber', 'cvdcasenumber', 'addcasenumber', 'adduty', 'cvdduty', 'lineadduty', 'linecvdduty'],
} as const;

export type FilingColumn = keyof typeof FILING_COLUMNS;

const BY_NAME: ReadonlyMap<string, FilingColumn> = new Map(
  (Object.entries(FILING_COLUMNS) as [FilingColumn, readonly string[]][]).flatMap(([column, aliases]) =>
    [plainHeader(column), ...aliases].map((name) => [name, column] as const),
  ),
);

/** The columns of a filing that the headers of a file mean; several may mean one, and then any of them says it. */
export type FilingPlaces = ReadonlyMap<FilingColumn | Column, readonly number[]>;

export const filingPlaces = (headers: readonly string[]): FilingPlaces => {
  const places = new Map<FilingColumn | Column, number[]>();
  for (const [index, header] of headers.entries()) {
    const column = BY_NAME.get(plainHeader(header)) ?? columnOf(header);
    if (column !== undefined) places.set(column, [...(places.get(column) ?? []), index]);
  }
  return places;
};

/** Reads the filing of a row of cells; a cell that cannot be read is a problem and leaves its field out. */
export const readFiling = (
  cells: readonly string[],
  places: FilingPlaces,
): { readonly filing: Filing; readonly problems: readonly Problem[] } => {
  const problems: Problem[] = [];
  const texts = (column: FilingColumn | Column): readonly string[] =>
    (places.get(column) ?? []).flatMap((place) => cells[place]?.trim() || []);
  const text = (column: FilingColumn | Column): string | undefined => texts(column)[0];
  const dayIn = (column: FilingColumn | Column): Day | undefined => {
    const given = text(column);
    if (given === undefined) return undefined;
    const read: Result<Day> = parseWrittenDay(given);
    if (read.ok) return read.value;
    problems.push(...read.problems.map((problem) => ({ ...problem, where: column })));
    return undefined;
  };
  const flag = (column: FilingColumn): boolean | undefined => {
    const given = texts(column);
    return given.length === 0 ? undefined : given.some((each) => !NO.test(each));
  };
  const number = text('protest_number');
  const fields = {
    entryType: typeOf(text('entry_type')),
    depositDay: dayIn('paid_date') ?? dayIn('summary_date'),
    arrivedDay: dayIn('arrived_date'),
    liquidationDay: dayIn('liquidation_date'),
    liquidationStatus: text('liquidation_status'),
    reconciliation: flag('reconciliation'),
    protest: text('protest_status') ?? (number === undefined || NO.test(number) ? undefined : `number ${number}`),
    drawback: flag('drawback'),
    adCvd: flag('ad_cvd'),
  };
  // TypeScript forgets the keys on the way through entries; they are those of the fields.
  const filing = Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Filing;
  return { filing, problems };
};

/** What reports write where there is nothing to flag. */
const NO = /^(n|no|none|false|not applicable|n\/a|\$?0+(\.0+)?|-)$/i;

/** `1` and `01 - Consumption` are `01`. */
const typeOf = (text: string | undefined): string | undefined => {
  const digits = /^\d{1,2}/.exec(text ?? '')?.[0];
  return digits?.padStart(2, '0');
};

/** A protest that is still before CBP; where only its number is given, it is taken to be. */
export const isProtestOpen = ({ protest }: Filing): boolean =>
  protest !== undefined && !/denied|approved|allowed|closed|reject|withdr|void|cancel/i.test(protest);

/** The words of a filing, for comparing two files and for showing. */
export const filingWords = (filing: Filing): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(filing).map(([field, value]) => [
      FIELD_NAMES[field as keyof Filing],
      typeof value === 'number' ? formatDay(value as Day) : String(value),
    ]),
  );

const FIELD_NAMES: Readonly<Record<keyof Filing, string>> = {
  entryType: 'entry_type',
  depositDay: 'paid_date',
  arrivedDay: 'arrived_date',
  liquidationDay: 'liquidation_date',
  liquidationStatus: 'liquidation_status',
  reconciliation: 'reconciliation',
  protest: 'protest_status',
  drawback: 'drawback',
  adCvd: 'ad_cvd',
};
