import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import {
  append,
  chainOrder,
  checkLedger,
  type EventId,
  emptyLedger,
  type InstrumentId,
  type Ledger,
  type LedgerFacts,
  type ListId,
  type MeasureId,
} from '../ledger/index.js';
import { reachSchema } from '../ledger/law-schema.js';
import { type InstrumentFile, readInstrument } from '../ledger/read-instrument.js';
import { readLawFile } from '../ledger/read-law-file.js';
import { readList } from '../ledger/read-list.js';
import { readMeasure } from '../ledger/read-measure.js';
import { failed, ok, type Problem, type Result } from '../problem/index.js';
import { checkRegime, fold } from '../regime/index.js';

/**
 * Reads the folder `law/` into a ledger: every measure, list and instrument, checked one by one, then together, then
 * folded. All problems come back at once, each with its file and line; a ledger comes back only when there are none.
 */
export const readLaw = (folder: string): Result<Ledger> => {
  const problems: Problem[] = [];
  const take = <T>(result: Result<T>): T[] => {
    if (result.ok) return [result.value];
    problems.push(...result.problems);
    return [];
  };
  const below = (name: string, ending: string) => filesBelow(join(folder, name), ending);
  const measures = below('measures', '.yaml').flatMap(({ id, file, text }) =>
    take(readMeasure(id as MeasureId, file, text)),
  );
  const lists = below('lists', '.txt').flatMap(({ id, file, text }) =>
    take(readList(file, text)).map((codes) => [id as ListId, codes] as const),
  );
  const files = below('instruments', '.yaml').flatMap(({ id, file, text }) =>
    take(readInstrument(id as InstrumentId, file, text)),
  );
  const reach = take(
    readLawFile('law/reach.yaml', readFileSync(join(folder, 'reach.yaml'), 'utf8'), reachSchema),
  ).flatMap(({ value }) => value.map(({ verified_to, ...rest }) => ({ ...rest, verifiedTo: verified_to })));
  if (problems.length > 0) return failed(...problems);
  const facts: LedgerFacts = {
    instruments: new Map(files.map(({ instrument }) => [instrument.id, instrument])),
    measures: new Map(measures.map((measure) => [measure.id, measure])),
    lists: new Map(lists),
    reach,
  };
  const ledger = append(emptyLedger(facts), inChainOrder(files));
  const inconsistent = checkLedger(ledger, placeIn(files));
  if (inconsistent.length > 0) return failed(...inconsistent);
  const circular = checkRegime(fold(ledger));
  return circular.length > 0 ? failed(...circular) : ok(ledger);
};

const inChainOrder = (files: readonly InstrumentFile[]) =>
  files
    .flatMap(({ instrument, events }) => events.map((event, place) => ({ instrument, event, place })))
    .sort(chainOrder)
    .map(({ event }) => event);

const placeIn = (files: readonly InstrumentFile[]) => {
  const places = new Map<string, string>();
  for (const { events, places: lines } of files) {
    for (const [index, event] of events.entries()) places.set(event.id, lines[index] ?? '');
  }
  return (id: EventId | MeasureId): string => places.get(id) ?? `law/measures/${id}.yaml:1`;
};

/** Files below a folder in the order of their paths, each with its id: the path without folder and ending. */
const filesBelow = (folder: string, ending: string) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(ending))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((path) => ({
      id: relative(folder, path).slice(0, -ending.length).split(sep).join('/'),
      file: ['law', folder.split(sep).at(-1), relative(folder, path).split(sep).join('/')].join('/'),
      text: readFileSync(path, 'utf8'),
    }));
