import type { Law } from '../assessment/index.js';

/** One source that an answer stands on. What the answer cites by name alone has neither instrument nor place. */
export interface Source {
  readonly citation: string;
  readonly instrument: string | null;
  readonly at: string | null;
  readonly event: string | null;
  /** Where its text can be read, as far as we hold that. */
  readonly url: string | null;
}

/** Every source in an answer, once, in the order in which the answer first names it. */
export const sourcesIn = (law: Law, json: unknown): readonly Source[] => {
  const urls = urlsOf(law);
  const found = new Map<string, Source>();
  for (const record of recordsIn(json)) {
    const cited = citedBy(record);
    const key = cited === undefined ? '' : (cited.event ?? `${cited.citation} ${cited.at ?? ''}`);
    if (cited !== undefined && !found.has(key))
      found.set(key, { ...cited, url: urlOf(record) ?? urls.get(cited.citation) ?? null });
  }
  return [...found.values()];
};

type Fields = Readonly<Record<string, unknown>>;

/** Every record in a JSON value, the outer before the inner. */
function* recordsIn(value: unknown): Generator<Fields> {
  if (Array.isArray(value)) for (const each of value) yield* recordsIn(each);
  else if (value !== null && typeof value === 'object') {
    yield value as Fields;
    for (const each of Object.values(value)) yield* recordsIn(each);
  }
}

/** What a record cites: a place in an instrument, an instrument, or a source by its name alone. */
const citedBy = ({ citation, instrument, at, event, cite }: Fields): Omit<Source, 'url'> | undefined => {
  if (typeof citation === 'string' && typeof instrument === 'string')
    return { citation, instrument, at: textOr(at), event: textOr(event) };
  return typeof cite === 'string' ? { citation: cite, instrument: null, at: null, event: null } : undefined;
};

const textOr = (value: unknown): string | null => (typeof value === 'string' ? value : null);

const urlOf = ({ url }: Fields): string | undefined => (typeof url === 'string' ? url : undefined);

const URLS = new WeakMap<Law, ReadonlyMap<string, string>>();

/** The addresses that the law and the record of the talks give, by citation. */
const urlsOf = (law: Law): ReadonlyMap<string, string> => {
  const kept = URLS.get(law) ?? new Map([...evidenceUrls(law), ...instrumentUrls(law)]);
  URLS.set(law, kept);
  return kept;
};

/** A brief cites `EO 14298` where the instrument's own citation goes on: `EO 14298, 90 FR 21831`. */
const instrumentUrls = ({ ledger }: Law): readonly (readonly [string, string])[] =>
  [...ledger.instruments.values()].flatMap(({ citation, url }) =>
    url === undefined ? [] : [[citation.split(',')[0] ?? citation, url] as const, [citation, url] as const],
  );

const evidenceUrls = ({ talks }: Law): readonly (readonly [string, string])[] =>
  [...recordsIn(talks)].flatMap(({ cite, url }) =>
    typeof cite === 'string' && typeof url === 'string' ? [[cite, url] as const] : [],
  );
