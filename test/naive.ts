/**
 * A second, slow reading of the law of the United States on goods of China, Hong Kong and Macau, made for tests from the
 * files and docs/law-format.md alone. It shares nothing with src/: its own small YAML, days as ISO text, amounts as
 * BigInt fractions, and for every question a walk over all events in the order in which they became known.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

// ---- YAML, as far as the law uses it: maps and lists by indentation, lists in brackets, every scalar text ----------

type Yaml = string | Yaml[] | { [key: string]: Yaml };

interface Row {
  readonly indent: number;
  readonly text: string;
}

const parseYaml = (text: string): Yaml => {
  const rows = text
    .split('\n')
    .map((line) => line.replace(/(^|\s)#.*$/, ''))
    .filter((line) => line.trim() !== '')
    .map((line): Row => ({ indent: line.search(/\S/), text: line.trim() }));
  return block(rows, rows[0]?.indent ?? 0);
};

const block = (rows: Row[], indent: number): Yaml =>
  rows[0]?.text.startsWith('- ') ? list(rows, indent) : map(rows, indent);

const list = (rows: Row[], indent: number): Yaml[] => {
  const items: Yaml[] = [];
  while (rows[0]?.indent === indent && rows[0].text.startsWith('- ')) {
    const text = rows[0].text.slice(2).trim();
    if (/^[a-z_0-9]+:( |$)/.test(text)) {
      rows[0] = { indent: indent + 2, text };
      items.push(map(rows, indent + 2));
    } else {
      rows.shift();
      items.push(scalar(text));
    }
  }
  return items;
};

const map = (rows: Row[], indent: number): Yaml => {
  const fields: Record<string, Yaml> = {};
  while (rows[0]?.indent === indent && !rows[0].text.startsWith('- ')) {
    const { text } = rows.shift() as Row;
    const found = /^([a-z_0-9]+):\s*(.*)$/.exec(text);
    if (!found) throw new Error(`the naive reader does not know this YAML: ${text}`);
    const [, key = '', value = ''] = found;
    const next = rows[0];
    const opens =
      next !== undefined && (next.indent > indent || (next.indent === indent && next.text.startsWith('- ')));
    fields[key] = value === '' && opens ? block(rows, next.indent) : scalar(value);
    // A sentence may go on in the next lines.
    while (value !== '' && rows[0] !== undefined && rows[0].indent > indent) rows.shift();
  }
  return fields;
};

const scalar = (text: string): Yaml => {
  if (text.startsWith('[') && text.endsWith(']'))
    return text
      .slice(1, -1)
      .split(',')
      .map((each) => unquoted(each.trim()));
  return unquoted(text);
};

const unquoted = (text: string): string => (/^(['"]).*\1$/.test(text) ? text.slice(1, -1) : text);

// ---- The law: files, and events in the order in which they became known ---------------------------------------------

type Fields = Readonly<Record<string, Yaml>>;

interface NaiveEvent {
  readonly id: string;
  readonly known: string;
  readonly fields: Fields;
}

const filesBelow = (folder: string, ending: string): { id: string; text: string }[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(ending))
    .map((name) => ({ id: name.slice(0, -ending.length), text: readFileSync(join(folder, name), 'utf8') }));

const textOf = (fields: Fields, key: string): string =>
  typeof fields[key] === 'string' ? (fields[key] as string) : '';
const textsOf = (fields: Fields, key: string): string[] =>
  fields[key] === undefined ? [] : Array.isArray(fields[key]) ? (fields[key] as string[]) : [fields[key] as string];

const measures = new Map(
  filesBelow('law/measures/us', '.yaml').map(({ id, text }) => [`us/${id}`, parseYaml(text) as Fields]),
);

const lists = new Map(
  filesBelow('law/lists/us', '.txt').map(({ id, text }) => [
    `us/${id}`,
    text
      .replace(/#.*/g, '')
      .split(/\s+/)
      .filter((word) => word !== '')
      .map((word) => word.replaceAll('.', '')),
  ]),
);

const events: readonly NaiveEvent[] = filesBelow('law/instruments/us', '.yaml')
  .map(({ id, text }) => ({ id: `us/${id}`, fields: parseYaml(text) as Fields }))
  .sort((a, b) => {
    const key = (fields: Fields, id: string) => `${textOf(fields, 'recorded')} ${textOf(fields, 'known')} ${id}`;
    return key(a.fields, a.id) < key(b.fields, b.id) ? -1 : 1;
  })
  .flatMap(({ id, fields }) =>
    (fields.events as Fields[]).map((event, index) => ({
      id: `${id}#${index + 1}`,
      known: textOf(event, 'known') || textOf(fields, 'known'),
      fields: event,
    })),
  );

/** All events in the order in which they became known; those known on one day in the order of recording. */
const inOrder = events
  .map((event, place) => ({ event, place }))
  .sort((a, b) => (a.event.known < b.event.known ? -1 : a.event.known > b.event.known ? 1 : a.place - b.place))
  .map(({ event }) => event);

/** Those of some events that could be heard on a day, without what had been taken back by then. */
const heard = (some: readonly NaiveEvent[], known: string): readonly NaiveEvent[] => {
  const taken = retractions.filter((event) => event.known <= known).map(({ fields }) => fields.retract);
  return some.filter((event) => event.known <= known && !taken.includes(event.id));
};

const retractions = inOrder.filter(({ fields }) => fields.retract !== undefined);

const kept = <T>(make: (key: string) => T): ((key: string) => T) => {
  const made = new Map<string, T>();
  return (key) => {
    if (!made.has(key)) made.set(key, make(key));
    return made.get(key) as T;
  };
};

/** The events that say something of a measure by name or by its folder, and those that move a goods set. */
const about = kept((id) =>
  inOrder.filter(
    ({ fields }) =>
      [fields.rate, fields.suspend, fields.resume, fields.withdraw].includes(id) ||
      [...textsOf(fields, 'end'), ...textsOf(fields, 'strike')].some((pattern) => matches(pattern, id)),
  ),
);
const moving = kept((set) => inOrder.filter(({ fields }) => fields.goods === set));
const yielding = inOrder.filter(({ fields }) => fields.yield !== undefined);

/** The codes that a goods event names, and whether one of them begins a code. */
const named = new Map<NaiveEvent, ReadonlySet<string>>(
  inOrder.flatMap((event) => {
    const given = event.fields.add ?? event.fields.remove;
    if (event.fields.goods === undefined || given === undefined) return [];
    const codes = typeof given === 'string' ? lists.get(given) : (given as string[]);
    if (codes === undefined) throw new Error(`no list ${given}`);
    return [[event, new Set(codes.map((each) => each.replaceAll('.', '')))] as const];
  }),
);
const names = (event: NaiveEvent, code: string): boolean =>
  [2, 4, 6, 8, 10].some((length) => length <= code.length && named.get(event)?.has(code.slice(0, length)));

const matches = (pattern: string, id: string): boolean =>
  pattern.endsWith('/*') ? id.startsWith(pattern.slice(0, -1)) : pattern === id;

const binds = (fields: Fields, on: string): boolean =>
  textOf(fields, 'from') <= on && (fields.until === undefined || on < textOf(fields, 'until'));

const dayBefore = (on: string): string => new Date(Date.parse(on) - 86_400_000).toISOString().slice(0, 10);

// ---- One measure on one day ------------------------------------------------------------------------------------------

interface Charge {
  readonly rate: string;
  readonly on: string;
  readonly struck: boolean;
}

type Term = { readonly rate: string; readonly on: string } | undefined;

/** What the law sets of a measure on a day by these events, suspensions apart. */
const termOn = (id: string, on: string, told: readonly NaiveEvent[]): Term => {
  let term: Term;
  for (const [index, { fields }] of told.entries()) {
    if (fields.rate === id && binds(fields, on))
      term = { rate: textOf(fields, 'is'), on: textOf(fields, 'on') || 'value' };
    if (typeof fields.end === 'string' && matches(fields.end, id) && textOf(fields, 'from') <= on) term = undefined;
    if (fields.withdraw === id && textOf(fields, 'from') <= on) {
      term = termOn(id, dayBefore(textOf(fields, 'from')), told.slice(0, index));
    }
  }
  return term;
};

const chargeOn = (id: string, on: string, told: readonly NaiveEvent[]): Charge | undefined => {
  const term = termOn(id, on, told);
  if (term === undefined) return undefined;
  let suspended: string | undefined;
  let struck = false;
  for (const { fields } of told) {
    if (fields.suspend === id && binds(fields, on)) suspended = textOf(fields, 'points') || 'whole';
    if (fields.resume === id && textOf(fields, 'from') <= on) suspended = undefined;
    if (fields.strike !== undefined && textOf(fields, 'from') <= on) {
      struck ||= textsOf(fields, 'strike').some((pattern) => matches(pattern, id));
    }
  }
  if (suspended === 'whole') return undefined;
  const rate = suspended === undefined ? term.rate : `${Number.parseFloat(term.rate) - Number.parseFloat(suspended)}%`;
  return { rate, on: term.on, struck };
};

const charges = new Map<string, Charge | undefined>();

const charge = (id: string, on: string, known: string): Charge | undefined => {
  const key = `${id} ${on} ${known}`;
  if (!charges.has(key)) charges.set(key, chargeOn(id, on, heard(about(id), known)));
  return charges.get(key);
};

const isMember = (set: string, code: string, on: string, known: string): boolean => {
  let member = false;
  for (const event of heard(moving(set), known)) {
    if (binds(event.fields, on) && names(event, code)) member = event.fields.add !== undefined;
  }
  return member;
};

// ---- A line ----------------------------------------------------------------------------------------------------------

export interface NaiveLine {
  /** Ten digits, or the eight of a line that has no more. */
  readonly code: string;
  readonly origin: string;
  readonly on: string;
  readonly known: string;
  readonly value: number;
  readonly contents: Readonly<Record<string, number | undefined>>;
  readonly claims: readonly string[];
  readonly loaded?: string;
  readonly transport?: string;
  readonly added?: number;
  readonly usValue?: number;
}

export interface NaiveAnswer {
  /** `heading rate amount`, `9903.88.03 25% 250000`, in no order. */
  readonly components: readonly string[];
  readonly duty: number;
  readonly owed: number;
}

const VALUE_ADDED = ['9802.00.40', '9802.00.50', '9802.00.60', '9802.00.80'];

/** All duties of a line; `base` is the ordinary duty in cents, read by the caller. */
export const assessNaively = (
  line: NaiveLine,
  base: { readonly text: string; readonly percent: string },
): NaiveAnswer => {
  const chapter98 = line.claims.find((claim) => claim.startsWith('98'));
  const open = [...measures].flatMap(([id, fields]) => {
    if (!textsOf(fields, 'origins').includes(line.origin)) return [];
    const now = charge(id, line.on, line.known);
    return now !== undefined && reaches(id, fields, line, chapter98) ? [{ id, fields, now }] : [];
  });
  const inLieu = open.find(({ fields }) => fields.kind === 'in_lieu');
  if (inLieu !== undefined) return total([chargeWhole(inLieu.id, inLieu.fields, inLieu.now, line)]);
  const exemptions = open.filter(({ fields }) => fields.kind === 'exemption');
  const duties = open.filter(({ fields }) => fields.kind === 'duty');
  const reliefs = (id: string, extent: string) =>
    exemptions.filter(
      ({ fields }) =>
        (textOf(fields, 'extent') || 'whole') === extent &&
        textsOf(fields, 'exempts').some((each) => matches(each, id)),
    );
  const live = duties.filter(({ id }) => reliefs(id, 'whole').length === 0);
  const rules = precedences(line.on, line.known);
  const applies = (id: string): boolean => {
    if (!live.some((each) => each.id === id)) return false;
    return live.every((other) => {
      if (other.id === id) return true;
      const rule = rules.findLast((each) => matches(each.from, id) && matches(each.to, other.id));
      if (rule === undefined || !applies(other.id)) return true;
      return rule.extent === 'portion' && other.now.on !== 'value';
    });
  };
  const baseShare = percentOf(base.percent);
  const components = live
    .filter(({ id }) => applies(id))
    .flatMap(({ id, fields, now }) => {
      const metals = new Set(
        live
          .filter((other) => other.id !== id && other.now.on !== 'value' && applies(other.id))
          .filter(
            (other) => rules.findLast((each) => matches(each.from, id) && matches(each.to, other.id)) !== undefined,
          )
          .map((other) => other.now.on),
      );
      const full =
        chapter98 !== undefined && VALUE_ADDED.includes(chapter98) && fields.chapter_98 !== 'inside'
          ? (line.added ?? 0)
          : line.value;
      let basis = full;
      if (now.on !== 'value') basis = line.contents[now.on] ?? line.value;
      else {
        for (const metal of metals) basis -= line.contents[metal] ?? line.value;
        if (reliefs(id, 'us_content').length > 0) basis -= line.usValue ?? 0;
      }
      basis = Math.max(0, basis);
      // Nothing of the value is left to the measure that gave way.
      if (metals.size > 0 && basis === 0) return [];
      return [chargeOnBasis(id, fields, now, basis, baseShare)];
    });
  const baseAmount = halfUp(BigInt(line.value) * baseShare.n, baseShare.d);
  return total([{ text: base.text, amount: baseAmount, struck: false }, ...components]);
};

const reaches = (id: string, fields: Fields, line: NaiveLine, chapter98: string | undefined): boolean => {
  const goods = textsOf(fields, 'goods');
  const among = (set: string) => isMember(set, line.code, line.on, line.known);
  if (goods[0] === 'described') throw new Error(`${id} is described in words`);
  if (goods[0] !== 'all' && !goods.some(among)) return false;
  if (textsOf(fields, 'goods_except').some(among)) return false;
  const claims = textsOf(fields, 'claims');
  if (claims.length > 0 && !claims.some((claim) => line.claims.includes(claim))) return false;
  if (textsOf(fields, 'unless').some((claim) => line.claims.includes(claim))) return false;
  const outside = chapter98 !== undefined && !VALUE_ADDED.includes(chapter98);
  if (outside && fields.kind === 'duty' && fields.chapter_98 !== 'inside') return false;
  const transit = fields.in_transit as Fields | undefined;
  if (transit !== undefined) {
    if (line.loaded === undefined || line.loaded >= textOf(transit, 'loaded_before')) return false;
    const modes = textsOf(transit, 'modes');
    if (modes.length > 0 && !modes.includes(line.transport ?? '')) return false;
  }
  if (fields.extent === 'us_content' && line.usValue !== undefined && line.usValue * 5 < line.value) return false;
  return true;
};

interface Rule {
  readonly from: string;
  readonly to: string;
  readonly extent: string;
}

/** Undated rules of the measures first, then dated ones in the order in which they became known. */
const precedences = (on: string, known: string): readonly Rule[] => [
  ...[...measures].flatMap(([id, fields]) =>
    ((fields.yields as Fields[] | undefined) ?? []).map((rule) => ({
      from: id,
      to: textOf(rule, 'to'),
      extent: textOf(rule, 'extent'),
    })),
  ),
  ...heard(yielding, known).flatMap(({ fields }) =>
    typeof fields.yield === 'string' && binds(fields, on)
      ? [{ from: fields.yield, to: textOf(fields, 'to'), extent: textOf(fields, 'extent') }]
      : [],
  ),
];

// ---- Amounts ---------------------------------------------------------------------------------------------------------

interface Part {
  readonly text: string;
  readonly amount: bigint;
  readonly struck: boolean;
}

const halfUp = (numerator: bigint, denominator: bigint): bigint => (2n * numerator + denominator) / (2n * denominator);

/** `12.5%` as a fraction, by its digits. */
const percentOf = (text: string): { n: bigint; d: bigint } => {
  const [whole = '', decimals = ''] = text.replace('%', '').split('.');
  return { n: BigInt(whole + decimals), d: 100n * 10n ** BigInt(decimals.length) };
};

const chargeOnBasis = (
  id: string,
  fields: Fields,
  now: Charge,
  basis: number,
  base: { n: bigint; d: bigint },
): Part => {
  const named = textOf(fields, 'heading') || id;
  const rate = percentOf(now.rate.replace(' including column 1', ''));
  let amount = halfUp(BigInt(basis) * rate.n, rate.d);
  if (now.rate.endsWith('including column 1')) {
    const [n, d] = [rate.n * base.d - base.n * rate.d, rate.d * base.d];
    amount = n <= 0n ? 0n : halfUp(BigInt(basis) * n, d);
  }
  return { text: `${named} ${now.rate}`, amount, struck: now.struck };
};

const chargeWhole = (id: string, fields: Fields, now: Charge, line: NaiveLine): Part =>
  chargeOnBasis(id, fields, now, line.value, { n: 0n, d: 1n });

const total = (parts: readonly Part[]): NaiveAnswer => ({
  components: parts.map(({ text, amount }) => `${text} ${amount}`).sort(),
  duty: Number(parts.reduce((sum, { amount }) => sum + amount, 0n)),
  owed: Number(parts.reduce((sum, { amount, struck }) => sum + (struck ? 0n : amount), 0n)),
});

// ---- The schedule: codes whose ordinary duty is a plain percentage, or free --------------------------------------------

export interface NaiveGood {
  readonly code: string;
  readonly heading: string;
  readonly rate: string;
  readonly percent: string;
}

/** The entry codes of an edition's text that pay nothing or a plain percentage; chapters 98 and 99 are no goods. */
export const plainGoods = (file: string): readonly NaiveGood[] => {
  const own = new Set<string>();
  const rows = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => /^\d{4}\.\d{2}\.\d{2}/.test(line))
    .map((line) => line.split(' | '));
  for (const [code = ''] of rows) if (code.length > 10) own.add(code.replaceAll('.', ''));
  return rows.flatMap(([heading = '', general = '', , , , , children = '']) => {
    const percent = general === 'Free' ? '0%' : /^\d+(\.\d+)?%$/.test(general) ? general : undefined;
    // A ten-digit line with rates of its own is left to others.
    if (heading.length !== 10 || percent === undefined || /^9[89]/.test(heading)) return [];
    const digits = heading.replaceAll('.', '');
    const suffixes = children.split('; ').flatMap((run) => run.split('=')[0]?.trim().split(' ').filter(Boolean) ?? []);
    const codes = suffixes.length === 0 ? [digits] : suffixes.map((suffix) => digits + suffix);
    return codes.filter((code) => !own.has(code)).map((code) => ({ code, heading, rate: general, percent }));
  });
};

/** Everything the naive reader knows the days of: `from` and `until` of every event. */
export const naiveBoundaries = (): readonly string[] =>
  [...new Set(events.flatMap(({ fields }) => [textOf(fields, 'from'), textOf(fields, 'until')]))]
    .filter(Boolean)
    .sort();

export const naiveKnownDays = (): readonly string[] => [...new Set(events.map(({ known }) => known))].sort();

/** Claims that any measure asks for. */
export const naiveClaims = (): readonly string[] =>
  [
    ...new Set(
      [...measures.values()].flatMap((fields) => [...textsOf(fields, 'claims'), ...textsOf(fields, 'unless')]),
    ),
  ].sort();

/** The goods events that name a code: goods with the same are one class. */
export const naiveSetsOf = (code: string): string =>
  [...named.keys()].flatMap((event) => (names(event, code) ? [event.id] : [])).join(' ');
