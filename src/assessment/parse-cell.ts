import { FLAGS, TRANSPORTS, type Transport } from '../ledger/index.js';
import { type Exact, exact, parseExact } from '../money/index.js';
import { failed, ok, type Result } from '../problem/index.js';

/** ACE mode of transport codes beside our own words (CBP's two-digit codes, first digit). */
const ACE_MODES: Readonly<Record<string, Transport>> = {
  '10': 'vessel',
  '11': 'vessel',
  '20': 'rail',
  '21': 'rail',
  '30': 'truck',
  '31': 'truck',
  '40': 'air',
  '41': 'air',
  '50': 'mail',
};

export const parseTransport = (text: string): Result<Transport> => {
  const word =
    ({ ocean: 'vessel', sea: 'vessel', ship: 'vessel', road: 'truck' } as Record<string, string>)[text.toLowerCase()] ??
    ACE_MODES[text] ??
    text.toLowerCase();
  const mode = TRANSPORTS.find((each) => each === word);
  if (mode !== undefined) return ok(mode);
  return failed({
    code: 'bad-transport',
    where: '',
    what: `'${text}' is not a mode of transport`,
    mend: `give one of ${TRANSPORTS.join(', ')}`,
  });
};

/** A `;`-list of headings of chapters 98 and 99 and of flags. */
export const parseClaims = (text: string): Result<readonly string[]> => {
  const words = text
    .split(';')
    .map((word) => word.trim())
    .filter(Boolean);
  const unknown = words.filter((word) => claimOf(word) === undefined);
  if (unknown.length === 0) return ok(words.flatMap((word) => claimOf(word) ?? []));
  return failed(
    ...unknown.map((word) => ({
      code: 'bad-claim',
      where: '',
      what: `'${word}' cannot be claimed`,
      mend: `give headings of chapters 98 or 99 (9903.88.69) or flags (${FLAGS.join(', ')}), separated by ;`,
    })),
  );
};

const claimOf = (word: string): string | undefined => {
  const digits = word.replaceAll('.', '');
  if (/^9[89]\d{6}$/.test(digits)) return `${digits.slice(0, 4)}.${digits.slice(4, 6)}.${digits.slice(6)}`;
  return FLAGS.find((flag) => flag === word.toLowerCase());
};

/** More of anything than an entry line holds; with it no amount outgrows what can be counted in cents. */
const MAX_QUANTITY = exact(10_000_000_000);

export const parseQuantity = (text: string): Result<Exact> => {
  const amount = parseExact(text);
  if (amount !== undefined && amount.compare(MAX_QUANTITY) <= 0) return ok(amount);
  return failed({
    code: 'bad-quantity',
    where: '',
    what: `'${text}' is ${amount === undefined ? 'not a quantity' : 'more than a line may carry'}`,
    mend: 'write a number such as 1200 or 12.5, without a sign, at most 10,000,000,000',
  });
};

export const parseImporter = (text: string): Result<string> => {
  const code = text.toUpperCase();
  if (code === 'US' || code === 'CN') return ok(code);
  return failed({
    code: 'bad-importer',
    where: '',
    what: `'${text}' is no territory whose law we hold`,
    mend: 'give US or CN',
  });
};
