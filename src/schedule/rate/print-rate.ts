import { type Exact, printExact } from '../../money/index.js';
import { MEASURE_BASES, VALUE_PARTS } from './parts.js';
import type {
  DutyOf,
  Free,
  HeadingRange,
  NoteReference,
  Rate,
  Reference,
  ReturnedArticle,
  SpecificTerm,
  Sum,
  Term,
} from './rate.js';
import { wordingOf } from './references.js';
import { RATE_UNITS } from './units.js';

/** Prints a rate as law has it, in one spelling: `1.4¢/kg + 2.8%`. Reading it again gives the same rate. */
export const printRate = (rate: Rate): string => {
  switch (rate.kind) {
    case 'free':
      return printFree(rate);
    case 'ad valorem':
      return printPercent(rate.percent);
    case 'sum':
      return printSum(rate);
    case 'by degree':
      return (
        `${decimal(rate.cents)}¢/kg less ${decimal(rate.less)}¢/kg for each degree under 100 degrees ` +
        `(and fractions of a degree in proportion) but not less than ${decimal(rate.floor)}¢/kg`
      );
    case 'duty of':
      return printDutyOf(rate);
    case 'no change':
      return 'No change';
    case 'no additional duty':
      return 'No additional duty';
    case 'see headings':
      return `See ${rate.ranges.map(printRange).join(', ')}`;
    case 'see note':
      return `See ${printNote(rate.note)}`;
    case 'returned article':
      return printReturned(rate);
    case 'absent':
      return '';
  }
};

/** `33 1/3%`, `2.5%`: a decimal where there is one, a mixed fraction where there is none. */
export const printPercent = (percent: Exact): string => {
  if (hasDecimal(percent)) return `${decimal(percent)}%`;
  const whole = percent.n / percent.d;
  return `${whole} ${percent.n % percent.d}/${percent.d}%`;
};

const hasDecimal = (number: Exact): boolean => {
  let rest = number.d;
  while (rest % 2n === 0n) rest /= 2n;
  while (rest % 5n === 0n) rest /= 5n;
  return rest === 1n;
};

const decimal = (number: Exact): string => printExact(number, 12);

const printSum = (sum: Sum): string => {
  const terms = sum.terms.map(printTerm).join(' + ');
  if (sum.limit === undefined) return terms;
  return `${terms}, but if consisting in part of a plate or a set of plates the total duty shall not exceed the duty for the complete movement`;
};

export const printTerm = (term: Term): string => {
  if (term.kind === 'specific') return printSpecific(term);
  return term.on === undefined
    ? printPercent(term.percent)
    : `${printPercent(term.percent)} on ${VALUE_PARTS[term.on]}`;
};

const printSpecific = ({ cents, per, on }: SpecificTerm): string => {
  const measured = `${printMoney(cents)}${RATE_UNITS[per]}`;
  if (on === undefined) return measured;
  return on === 'weight of container' ? `${measured}${MEASURE_BASES[on]}` : `${measured} ${MEASURE_BASES[on]}`;
};

/** Cents under a dollar, dollars from there on, as the schedule does: `99.2¢`, `$1.05`, `$4`, `$1.034`. */
const printMoney = (cents: Exact): string => {
  if (cents.compare(100) < 0) return `${decimal(cents)}¢`;
  return `$${decimal(cents.div(100)).replace(/\.(\d)$/, '.$10')}`;
};

const printFree = ({ condition }: Free): string => {
  if (condition === undefined) return 'Free';
  switch (condition.kind) {
    case 'under bond':
      return condition.note === undefined
        ? 'Free, under bond'
        : `Free, under bond, as prescribed in ${printNote(condition.note)}`;
    case 'under the terms of':
      return `Free, under the terms of ${printNote(condition.note)}`;
    case 'see':
      return `Free (see ${printNote(condition.note)})`;
    case 'temporary periods':
      return 'Free, for such temporary periods as regulation prescribes';
  }
};

const printNote = (note: NoteReference): string =>
  `${note.additional ? 'additional ' : ''}U.S. note ${note.number}${note.subchapter ? ' to this subchapter' : ''}`;

const printRange = ({ from, through }: HeadingRange): string =>
  through === undefined ? printHeading(from) : `${printHeading(from)}-${printHeading(through)}`;

const printHeading = (digits: string): string => `${digits.slice(0, 4)}.${digits.slice(4, 6)}.${digits.slice(6, 8)}`;

const printDutyOf = (rate: DutyOf): string => {
  const note = rate.note === undefined ? '' : ` (see ${printNote(rate.note)})`;
  if (rate.of.kind === 'the article itself')
    return `A duty upon ${rate.upon === undefined ? '' : VALUE_PARTS[rate.upon]}${note}`;
  const plus = (rate.plus ?? []).map((term) => ` + ${printTerm(term)}`).join('');
  const minus = rate.minusPercent === undefined ? '' : ` minus ${printPercent(rate.minusPercent)}`;
  const upon = rate.upon === undefined ? '' : ` on ${VALUE_PARTS[rate.upon]}`;
  return `${printReference(rate.of)}${plus}${minus}${upon}${note}`;
};

/** A reference in the schedule's words. */
export const printReference = (reference: Reference): string => {
  if (reference.kind === 'subheadings')
    return `The duty provided in subheadings ${listed(reference.codes.map(printHeading))}`;
  return wordingOf(reference) ?? 'The rate applicable to the article itself';
};

const listed = (items: readonly string[]): string =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} or ${items.at(-1)}`;

/** The law spends a paragraph on each of these; a line says the same, and is read back. */
const printReturned = ({ limit }: ReturnedArticle): string =>
  limit === 'drawback and internal-revenue tax'
    ? 'A duty equal to the duty and internal-revenue tax upon the importation of like articles not previously exported, limited to the drawback allowed and that tax'
    : 'A duty equal to the duty upon the importation of like articles not previously exported, limited to the drawback allowed and the duty on articles used in the manufacture';
