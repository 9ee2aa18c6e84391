import {
  type AgreedChange,
  agreedChanges,
  type Law,
  openContentWords,
  type Remarks,
  unverifiedWords,
} from '../assessment/index.js';
import type { Compiled } from '../compile/index.js';
import type { MeasureId } from '../ledger/index.js';
import { type Day, formatDay } from '../time/index.js';
import type { BulkDatabase } from './database.js';
import type { Keyed } from './keying.js';
import { quoteText } from './sql.js';
import type { Staged } from './stage.js';

/** SQL of the words beside a row, `r` being the answered row, `m` its remarks, `w` the words of its cell. */
export interface RemarkWords {
  readonly assumed: string;
  readonly warnings: readonly string[];
}

const METALS = ['steel', 'aluminum', 'copper'] as const;

/**
 * Fills the table `remarks`, a row for each key of which there is something to say: of lines that give no metal, and of lines that give
 * some. The explained path gives an effect in dollars for each line; here only its direction is told, which all lines of a key share.
 */
export const fillRemarks = async (database: BulkDatabase, keyed: Keyed, compiled: Compiled): Promise<void> => {
  await database.run(
    `CREATE OR REPLACE TABLE remarks (key BIGINT, metals INTEGER, idle VARCHAR, assumed VARCHAR, unloaded VARCHAR,
      assumed_in_part VARCHAR, unloaded_in_part VARCHAR)`,
  );
  await database.append(
    'remarks',
    keyed.keys.flatMap((key) => {
      const { goods, importer, origin, interval, statement } = keyed.placeOf(key);
      const day = compiled.dayOf(importer, origin, interval);
      const open = day.remarksOn(goods, statement, 'none given');
      const inPart = open.openContents.length === 0 ? open : day.remarksOn(goods, statement, 'some given');
      const metals = METALS.reduce((mask, metal, bit) => mask | (open.openContents.includes(metal) ? 1 << bit : 0), 0);
      const idle = open.idleClaims.length === 0 ? null : open.idleClaims.join('; ');
      const row = [metals, idle, ...assumedIn(open), ...assumedIn(inPart)];
      return row.every((cell) => cell === null || cell === 0) ? [] : [[key, ...row]];
    }),
  );
};

const assumedIn = ({ assumed }: Remarks): readonly (string | null)[] => {
  const words = assumed.map(({ what, effect }) => ({ what, text: `${what} (${directionOf(effect)})` }));
  const join = (some: readonly { readonly text: string }[]) =>
    some.length === 0 ? null : some.map(({ text }) => text).join('; ');
  return [join(words.filter(({ what }) => !isOfLoading(what))), join(words.filter(({ what }) => isOfLoading(what)))];
};

const isOfLoading = (what: string): boolean => what.startsWith('no loading date');

/** `-$1,000.00 if claimed` without its amount: `less if claimed`. */
const directionOf = (effect: string): string =>
  effect.replace(/^([+-])\$[\d,.]+/, (_, sign: string) => (sign === '-' ? 'less' : 'more'));

/** The words of rows that tables answer; `known` is SQL for whether the duty is known. */
export const remarkWords = (
  staged: Staged,
  known: string,
  changes: readonly AgreedChange[],
  places: readonly number[],
): RemarkWords => {
  const metals = METALS.map((metal, bit) => {
    const open = staged.columns.has(metal) ? `r.${metal} IS NULL` : 'true';
    return `CASE WHEN (m.metals >> ${bit}) & 1 = 1 AND ${open} THEN ${quoteText(openContentWords(metal))} END`;
  });
  const given = METALS.filter((metal) => staged.columns.has(metal));
  const some =
    given.length === 0 ? undefined : `coalesce(${given.map((metal) => `r.${metal}`).join(', ')}) IS NOT NULL`;
  const word = (column: string): string =>
    some === undefined ? `m.${column}` : `CASE WHEN ${some} THEN m.${column}_in_part ELSE m.${column} END`;
  const unloaded = staged.columns.has('loaded_day')
    ? `CASE WHEN r.loaded_day IS NULL THEN ${word('unloaded')} END`
    : word('unloaded');
  const others = `CASE WHEN ${known} THEN nullif(concat_ws('; ', ${word('assumed')}, ${unloaded}), '') END`;
  return {
    assumed: `concat_ws('; ', ${[...metals, others].join(', ')})`,
    warnings: [
      ...changes.map(
        ({ words, until }, index) =>
          `CASE WHEN (${places.map((place) => `((w.g${place} >> ${index}) & 1 = 1 AND NOT ${givesWay(place)})`).join(' OR ') || 'false'})${until === undefined ? '' : ` AND r.on_day < ${until}`} THEN ${quoteText(words)} END`,
      ),
      'r.base_warning',
      'm.idle',
      verifiedWords,
    ],
  };
};

/** The same sentence as the explained path's, its day put together by the engine. */
const verifiedWords = (() => {
  const [before, after] = unverifiedWords(0 as Day).split(formatDay(0 as Day)) as [string, string];
  return `CASE WHEN r.on_day > r.verified THEN concat(${quoteText(before)}, CAST(DATE '1970-01-01' + r.verified AS VARCHAR), ${quoteText(after)}) END`;
})();

/** Whether the charge at a place gives way on the whole value, because metals are all of it; then it is neither declared nor touched. */
export const givesWay = (place: number): string => `coalesce(w.y${place} AND r.b${place} = 0 AND r.value <> 0, false)`;

/** What is agreed and not signed of the charges of any cell, and for each charge of each cell which of that touches it. */
export const changesOf = (keyed: Keyed, law: Law, known: Day) => {
  const changes: AgreedChange[] = [];
  const maskOf = (measure: MeasureId): number =>
    agreedChanges(law, [measure], known).reduce((mask, change) => {
      const place = changes.findIndex(({ words }) => words === change.words);
      return mask | (1 << (place >= 0 ? place : changes.push(change) - 1));
    }, 0);
  const kept = new Map<MeasureId, number>();
  const masks = keyed.cells.map(({ charges }) =>
    charges.map(({ charge: { measure } }) => {
      const mask = kept.get(measure) ?? maskOf(measure);
      kept.set(measure, mask);
      return mask;
    }),
  );
  return { changes, masks };
};
