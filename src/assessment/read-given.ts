import { type Exact, exactCents, parseDollars, parseExact } from '../money/index.js';
import { failed, ok, type Problem, type Result } from '../problem/index.js';

/** Facts a rate needs, by the names under which an answer reports them missing. */
export type Given = ReadonlyMap<string, Exact>;

/** Names of money, given in dollars: `value of the battery`, `duty for the complete movement`, `cost of such repairs`. */
const MONEY = /^(value|duty|cost|full value|fair retail value)\b/;

/**
 * Reads what the importer knows of an article beyond its columns, a `;`-list of name=number: `value of the battery=12.50;
 * number of plates=0`. The names are those that an answer asks for under `missing`; values, costs and duties are dollars.
 */
export const parseGiven = (text: string): Result<Given> => {
  const given = new Map<string, Exact>();
  const problems: Problem[] = [];
  for (const part of text.split(';').filter((each) => each.trim() !== '')) {
    const at = part.lastIndexOf('=');
    const name = part.slice(0, Math.max(at, 0)).trim().replace(/\s+/g, ' ');
    const number = part.slice(at + 1).trim();
    const amount = MONEY.test(name) ? dollarsIn(number) : parseExact(number);
    if (name === '' || amount === undefined) problems.push(notGivenAs(part.trim()));
    else if (given.has(name)) problems.push({ ...notGivenAs(part.trim()), what: `'${name}' is given twice` });
    else given.set(name, amount);
  }
  return problems.length > 0 ? failed(...problems) : ok(given);
};

const dollarsIn = (text: string): Exact | undefined => {
  const amount = parseDollars(text);
  return amount.ok ? exactCents(amount.value) : undefined;
};

const notGivenAs = (part: string): Problem => ({
  code: 'bad-given',
  where: '',
  what: `'${part}' gives no number to a name`,
  mend: 'write it as value of the battery=12.50, the name as the answer has it under missing',
});
