import { type Cents, cents, parseDollars, printDollarsGrouped } from '../../money/index.js';

const centsOf = (text: string): Cents | undefined => {
  const read = parseDollars(text.replace(/^-/, ''));
  return read.ok ? cents(text.startsWith('-') ? -read.value : read.value) : undefined;
};

/** An amount of an answer with its thousands set apart: `3640.00` is 3,640.00. */
export const dollars = (text: string): string => {
  const amount = centsOf(text);
  return amount === undefined ? text : printDollarsGrouped(amount);
};

/** What one amount is above another, with its sign; nothing where they are equal. */
export const differenceOf = (amount: string, base: string): string => {
  const [one, other] = [centsOf(amount), centsOf(base)];
  if (one === undefined || other === undefined || one === other) return '';
  return `${one > other ? '+' : '−'}${printDollarsGrouped(cents(Math.abs(one - other)))}`;
};

/** A share like `0.364` as a percentage, by its digits: 36.4%. */
export const percent = (share: string): string => {
  const [whole = '0', part = ''] = share.split('.');
  const digits = `${whole}${part.padEnd(2, '0').slice(0, 2)}`.replace(/^0+(?=\d)/, '');
  const rest = part.slice(2).slice(0, 3).replace(/0+$/, '');
  return `${digits}${rest === '' ? '' : `.${rest}`}%`;
};
