import { type Exact, exact, parseExact } from '../../money/index.js';
import { failed, ok, type Result } from '../../problem/index.js';
import { mendMisprints } from './misprints.js';
import { MEASURE_BASES, type MeasureBasis, VALUE_PARTS, type ValuePart } from './parts.js';
import {
  ABSENT,
  type DutyOf,
  FREE,
  type FreeCondition,
  type HeadingRange,
  type NoteReference,
  type Rate,
  type Reference,
  sumOf,
  type Term,
} from './rate.js';
import { REFERENCE_BY_TEXT } from './references.js';
import { RATE_UNITS, type RateUnit } from './units.js';

/**
 * Reads one rate of duty as the schedule prints it, in any of its columns. Misprints of the exports are mended first.
 * A text of no known shape is a problem: no rate is ever guessed, dropped or taken for zero. An empty text is `absent`.
 */
export const parseRate = (text: string): Result<Rate> => {
  const mended = mendMisprints(text);
  for (const shape of SHAPES) {
    const rate = shape(mended);
    if (rate !== undefined) return ok(rate);
  }
  return failed({
    code: 'unknown-rate',
    where: '',
    what: `'${text.trim()}' is not a shape of rate that is known`,
    mend: 'check the cell against the official schedule; if it is printed so, the grammar of rates needs this shape',
  });
};

/** A rate written in our own code or a checked table: throws on anything unknown. */
export const rateOf = (text: string): Rate => {
  const parsed = parseRate(text);
  if (!parsed.ok) throw new Error(`'${text}' is not a rate`);
  return parsed.value;
};

type Shape = (text: string) => Rate | undefined;

const inverted = <Key extends string>(names: Readonly<Record<Key, string>>): ReadonlyMap<string, Key> =>
  // Object.entries forgets that the keys are the literal names of the table.
  new Map((Object.entries(names) as [Key, string][]).map(([key, text]) => [text, key]));

const PART_BY_TEXT = inverted<ValuePart>(VALUE_PARTS);
const BASIS_BY_TEXT = inverted<MeasureBasis>(MEASURE_BASES);
const UNIT_BY_TEXT: ReadonlyMap<string, RateUnit> = new Map([
  ...inverted<RateUnit>(RATE_UNITS),
  ['/1000', 'thousand'],
  ['/1,000', 'thousand'],
]);

const absent: Shape = (text) => (text === '' ? ABSENT : undefined);

const NOTE = String.raw`(additional )?U\.S\. note (\d+(?:\([a-z]+\))*)( (?:to|of) this subchapter)?`;

const noteOf = (
  additional: string | undefined,
  number: string | undefined,
  subchapter: string | undefined,
): NoteReference => ({
  number: number ?? '',
  ...(additional === undefined ? {} : { additional: true as const }),
  ...(subchapter === undefined ? {} : { subchapter: true as const }),
});

const free: Shape = (text) => {
  if (text === 'Free') return FREE;
  const condition = freeCondition(text);
  return condition === undefined ? undefined : { kind: 'free', condition };
};

const FREE_UNDER_BOND = new RegExp(`^Free, under bond, as prescribed in ${NOTE}$`);
const FREE_UNDER_TERMS = new RegExp(`^Free, under the terms of ${NOTE}$`);
const FREE_SEE = new RegExp(`^Free \\(see ${NOTE}\\)$`, 'i');

const freeCondition = (text: string): FreeCondition | undefined => {
  if (text === 'Free, under bond') return { kind: 'under bond' };
  if (/^Free, for such temporary periods/.test(text)) return { kind: 'temporary periods' };
  const bond = FREE_UNDER_BOND.exec(text);
  if (bond) return { kind: 'under bond', note: noteOf(bond[1], bond[2], bond[3]) };
  const terms = FREE_UNDER_TERMS.exec(text);
  if (terms) return { kind: 'under the terms of', note: noteOf(terms[1], terms[2], terms[3]) };
  const see = FREE_SEE.exec(text);
  return see ? { kind: 'see', note: noteOf(see[1], see[2], see[3]) } : undefined;
};

const unchanged: Shape = (text) => {
  if (text === 'No change') return { kind: 'no change' };
  return text === 'No additional duty' ? { kind: 'no additional duty' } : undefined;
};

const SEE_NOTE = new RegExp(`^See ${NOTE}$`);
const RANGE = String.raw`\d{4}\.\d\d\.\d\d(?:-\d{4}\.\d\d\.\d\d)?`;
const SEE_HEADINGS = new RegExp(`^See (${RANGE}(?:, ${RANGE})*)$`);

const see: Shape = (text) => {
  const note = SEE_NOTE.exec(text);
  if (note) return { kind: 'see note', note: noteOf(note[1], note[2], note[3]) };
  const headings = SEE_HEADINGS.exec(text);
  return headings ? { kind: 'see headings', ranges: (headings[1] ?? '').split(', ').map(rangeOf) } : undefined;
};

const rangeOf = (text: string): HeadingRange => {
  const [from = '', through] = text.replaceAll('.', '').split('-');
  return through === undefined ? { from } : { from, through };
};

const PERCENT = String.raw`(\d+(?:\.\d+)?|\d+ \d+\/\d+) ?(?:%|percent)`;
const AD_VALOREM = new RegExp(`^(?:a duty of )?${PERCENT}(?: (?:on|upon|of) (.+))?$`);
const SPECIFIC = /^(?:\$(\d+(?:\.\d+)?)|(\d*\.?\d+)¢)(.+)$/;

const percentOf = (text: string): Exact | undefined => {
  const mixed = /^(\d+) (\d+)\/(\d+)$/.exec(text);
  if (!mixed) return parseExact(text);
  return exact(Number(mixed[1])).add(exact(Number(mixed[2]), Number(mixed[3])));
};

const termOf = (text: string): Term | undefined => adValoremTerm(text) ?? specificTerm(text);

const adValoremTerm = (text: string): Term | undefined => {
  const found = AD_VALOREM.exec(text);
  const percent = found?.[1] === undefined ? undefined : percentOf(found[1]);
  if (percent === undefined) return undefined;
  if (found?.[2] === undefined) return { kind: 'ad valorem', percent };
  const on = PART_BY_TEXT.get(found[2]);
  return on === undefined ? undefined : { kind: 'ad valorem', percent, on };
};

const specificTerm = (text: string): Term | undefined => {
  const found = SPECIFIC.exec(text);
  const cents = centsOf(found?.[1], found?.[2]);
  if (cents === undefined) return undefined;
  const measure = measureOf(found?.[3] ?? '');
  return measure === undefined ? undefined : { kind: 'specific', cents, ...measure };
};

const centsOf = (dollars: string | undefined, cents: string | undefined): Exact | undefined =>
  dollars === undefined ? parseExact(cents ?? '') : parseExact(dollars)?.mul(exact(100));

/** `/kg on lead content` is a unit and what it is measured of; the unit comes first and either may contain spaces. */
const measureOf = (text: string): { readonly per: RateUnit; readonly on?: MeasureBasis } | undefined => {
  const whole = UNIT_BY_TEXT.get(text);
  if (whole !== undefined) return { per: whole };
  for (const [phrase, on] of BASIS_BY_TEXT) {
    if (!text.endsWith(phrase)) continue;
    const per = UNIT_BY_TEXT.get(text.slice(0, -phrase.length).trim());
    if (per !== undefined) return { per, on };
  }
  return undefined;
};

const termsOf = (text: string): readonly Term[] | undefined => {
  const terms: Term[] = [];
  for (const part of text.split(' + ')) {
    const term = termOf(part);
    if (term === undefined) return undefined;
    terms.push(term);
  }
  return terms;
};

const PLATE_LIMIT =
  /, but if consisting in part of a plate or a set of plates the total duty shall not exceed the duty for the complete movement$/;

const sum: Shape = (text) => {
  const terms = termsOf(text.replace(PLATE_LIMIT, ''));
  if (terms === undefined) return undefined;
  return PLATE_LIMIT.test(text) ? { kind: 'sum', terms, limit: 'complete movement' } : sumOf(terms);
};

const DEGREE =
  /^([\d.]+)¢\/kg less ([\d.]+)¢\/kg for each degree under 100 degrees \(and fractions of a degree in proportion\) but not less than ([\d.]+)¢\/kg$/;

const byDegree: Shape = (text) => {
  const found = DEGREE.exec(text);
  const [cents, less, floor] = [found?.[1], found?.[2], found?.[3]].map((number) => parseExact(number ?? ''));
  return cents && less && floor ? { kind: 'by degree', cents, less, floor } : undefined;
};

const SUBHEADINGS = /^The duty provided in subheadings? (\d{4}[\d., or]*\d)$/;
const CHANGED = /^(The (?:rate|duty) .+?)(?: (?:plus|\+) (.+)| minus ([\d.]+)%| on (the cost of .+))?$/;

const dutyOf: Shape = (text) => {
  const found = CHANGED.exec(text);
  const of = referenceOf(found?.[1]);
  if (found === null || of === undefined) return undefined;
  const [, , added, taken, part] = found;
  const plus = added === undefined ? [] : termsOf(added);
  const minusPercent = taken === undefined ? undefined : parseExact(taken);
  const upon = part === undefined ? undefined : PART_BY_TEXT.get(part);
  if (plus === undefined || (part !== undefined && upon === undefined)) return undefined;
  return { kind: 'duty of', of, ...(plus.length > 0 ? { plus } : {}), ...given({ minusPercent, upon }) };
};

const referenceOf = (text: string | undefined): Reference | undefined => {
  if (text === undefined) return undefined;
  const codes = SUBHEADINGS.exec(text)?.[1]?.split(/, | or /);
  return codes
    ? { kind: 'subheadings', codes: codes.map((code) => code.replaceAll('.', '')) }
    : REFERENCE_BY_TEXT.get(text);
};

const UPON = new RegExp(`^A duty upon (.+?)(?: \\(see ${NOTE}\\))?$`);

/** Repairs, processing and assembly abroad (9802, 9822): the article's own rate, taken of one part of its value. */
const dutyUpon: Shape = (text) => {
  const found = UPON.exec(text);
  const upon = PART_BY_TEXT.get((found?.[1] ?? '').replace(/article less/, 'article, less'));
  if (!found || upon === undefined) return undefined;
  const note = found[3] === undefined ? undefined : noteOf(found[2], found[3], found[4]);
  return { kind: 'duty of', of: { kind: 'the article itself' }, upon, ...given({ note }) };
};

/** Leaves out what is not there: an absent property and one that is `undefined` are not the same to the types. */
const given = (options: {
  readonly minusPercent?: Exact | undefined;
  readonly upon?: ValuePart | undefined;
  readonly note?: NoteReference | undefined;
}): Pick<DutyOf, 'minusPercent' | 'upon' | 'note'> => ({
  ...(options.minusPercent === undefined ? {} : { minusPercent: options.minusPercent }),
  ...(options.upon === undefined ? {} : { upon: options.upon }),
  ...(options.note === undefined ? {} : { note: options.note }),
});

/** The two long sentences of 9801.00.70 and 9801.00.80 are known by what they limit the duty to. */
const returned: Shape = (text) => {
  if (!/^A duty .*upon the importation of like articles not previously exported/.test(text)) return undefined;
  if (!/customs drawback|drawback/.test(text)) return undefined;
  if (/internal-revenue tax/.test(text))
    return { kind: 'returned article', limit: 'drawback and internal-revenue tax' };
  return /articles used in the manufacture/.test(text)
    ? { kind: 'returned article', limit: 'drawback and duty on materials' }
    : undefined;
};

const SHAPES: readonly Shape[] = [absent, free, sum, unchanged, dutyOf, see, byDegree, dutyUpon, returned];
