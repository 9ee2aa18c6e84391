import { grouped } from '../brief/grouped.js';
import { instrumentWords } from '../brief/index.js';
import { asKnown, type Instrument, type LawEvent, type Ledger, namedMeasures } from '../ledger/index.js';
import { failed, ok, type Result } from '../problem/index.js';
import { type Day, formatDay } from '../time/index.js';
import { type Asked, dayAsked, problemsOf } from './asked.js';

export interface InstrumentsQuestion {
  /** The id or the citation of an instrument; every instrument when left out. */
  readonly instrument?: string | undefined;
  readonly known?: string | undefined;
}

/** An instrument with what it brought about, as far as it was known. */
export interface InstrumentEvents {
  readonly instrument: Instrument;
  readonly events: readonly LawEvent[];
}

export interface InstrumentsAnswer {
  readonly ledger: Ledger;
  readonly known: Day;
  readonly found: readonly InstrumentEvents[];
  readonly every: boolean;
}

/** Every instrument known by a day, the latest known first, or one of them with its events. */
export const instrumentsAsked = (asked: Asked, question: InstrumentsQuestion): Result<InstrumentsAnswer> => {
  const known = dayAsked(asked, 'known', question.known, asked.today);
  if (!known.ok) return failed(...problemsOf(known));
  const { ledger } = asked.law;
  const all = withEvents(ledger, known.value);
  if (question.instrument === undefined) return ok({ ledger, known: known.value, found: all, every: true });
  const found = instrumentNamed(all, question.instrument, known.value);
  return found.ok ? ok({ ledger, known: known.value, found: [found.value], every: false }) : found;
};

const withEvents = (ledger: Ledger, known: Day): readonly InstrumentEvents[] => {
  const events = grouped(asKnown(ledger, known), ({ instrument }) => instrument);
  return [...ledger.instruments.values()]
    .filter((instrument) => instrument.known <= known)
    .sort((a, b) => b.known - a.known || (a.id < b.id ? -1 : 1))
    .map((instrument) => ({ instrument, events: events.get(instrument.id) ?? [] }));
};

const instrumentNamed = (all: readonly InstrumentEvents[], name: string, known: Day): Result<InstrumentEvents> => {
  const found = all.find(({ instrument }) => instrument.id === name || instrument.citation === name);
  if (found !== undefined) return ok(found);
  const words = name
    .toLowerCase()
    .split(/[/.\s]+/)
    .filter((word) => word.length > 2);
  const near = all
    .filter(({ instrument }) => words.some((word) => instrument.id.includes(word)))
    .map(({ instrument }) => instrument.id);
  return failed({
    code: 'unknown-instrument',
    where: 'instrument',
    what: `no instrument '${name}' was known on ${formatDay(known)}`,
    mend: near.length > 0 ? `did you mean ${near.slice(0, 4).join(', ')}?` : 'ask without a name to see them all',
  });
};

type InstrumentJson = ReturnType<typeof instrumentJson> & Partial<ReturnType<typeof insideJson>>;

export const instrumentsJson = ({ ledger, found, every }: InstrumentsAnswer): readonly InstrumentJson[] =>
  found.map((each) => ({ ...instrumentJson(ledger, each), ...(every ? {} : insideJson(ledger, each)) }));

const instrumentJson = (ledger: Ledger, { instrument, events }: InstrumentEvents) => ({
  instrument: instrument.id,
  citation: instrument.citation,
  title: instrument.title,
  kind: instrument.kind,
  by: instrument.by,
  signed: formatDay(instrument.signed),
  known: formatDay(instrument.known),
  source: instrument.source,
  url: instrument.url ?? null,
  says: instrumentWords(ledger, events),
});

const insideJson = (ledger: Ledger, { instrument, events }: InstrumentEvents) => ({
  recorded: formatDay(instrument.recorded),
  note: instrument.note ?? null,
  events: events.map((event) => ({
    event: event.id,
    kind: event.kind,
    at: event.at,
    time: event.time ?? null,
    known: formatDay(event.known),
    says: instrumentWords(ledger, [event]),
    measures: namedMeasures(event),
    note: event.note ?? null,
  })),
});
