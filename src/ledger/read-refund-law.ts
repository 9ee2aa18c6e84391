import { z } from 'zod';
import { type Exact, exact, parseExact } from '../money/index.js';
import { failed, ok, type Problem, type Result } from '../problem/index.js';
import { formatDay } from '../time/index.js';
import { SOURCES } from './event.js';
import { dayText, nonEmpty, origin, parsed } from './law-schema.js';
import { readLawFile } from './read-law-file.js';
import type { InterestRate, RefundLaw } from './refund-law.js';

const percent = parsed<number>((text) => {
  const number: Exact | undefined = /%$/.test(text) ? parseExact(text.slice(0, -1)) : undefined;
  const hundredths = number?.mul(exact(100));
  if (hundredths !== undefined && hundredths.d === 1n) return ok(Number(hundredths.n));
  return failed({ code: 'bad-law-file', where: '', what: `'${text}' is not a rate`, mend: 'write it as 6% or 4.5%' });
});

const whole = z
  .string()
  .regex(/^\d{1,7}$/, 'a whole number is expected')
  .transform(Number);

const cited = z.strictObject({
  cite: nonEmpty,
  source: z.enum(SOURCES),
  url: z.url().optional(),
  note: nonEmpty.optional(),
});

const cites = z.array(cited).min(1);

const interestSchema = z.array(
  z.strictObject({
    from: dayText,
    until: dayText,
    corporate: percent,
    other: percent,
    cite: nonEmpty,
    source: z.enum(SOURCES),
    url: z.url().optional(),
  }),
);

const routesSchema = z.strictObject({
  liquidation: z.strictObject({ scheduled_days: whole, deemed_years: whole, cites }),
  post_summary_correction: z.strictObject({ days_from_entry: whole, days_before_liquidation: whole, cites }),
  reliquidation: z.strictObject({ days_from_liquidation: whole, cites }),
  protest: z.strictObject({ days_from_liquidation: whole, cites }),
  cape: z.strictObject({
    days_from_liquidation: whole,
    from: dayText,
    reconciliation_from: dayText,
    file_rows: whole,
    file_bytes: whole,
    cites,
  }),
  cape_later: z.strictObject({ from: dayText, cites }),
  post_importation_claim: z.strictObject({ years_from_importation: whole, origins: z.array(origin).min(1), cites }),
  suit: z.strictObject({ years_from_deposit: whole, cites }),
});

/** Reads the two files of `law/refunds`; a file that is not there says nothing. */
export const readRefundLaw = (texts: {
  readonly interest?: string | undefined;
  readonly routes?: string | undefined;
}): Result<RefundLaw> => {
  const interest = texts.interest === undefined ? undefined : readInterest(texts.interest);
  const routes = texts.routes === undefined ? undefined : readLawFile(ROUTES, texts.routes, routesSchema);
  const problems = [interest, routes].flatMap((result) => (result === undefined || result.ok ? [] : result.problems));
  if (problems.length > 0) return failed(...problems);
  return ok({
    interest: interest?.ok ? interest.value : [],
    ...(routes?.ok ? { routes: routes.value.value } : {}),
  });
};

const INTEREST = 'law/refunds/interest-rates.yaml';
const ROUTES = 'law/refunds/routes.yaml';

const readInterest = (text: string): Result<readonly InterestRate[]> => {
  const read = readLawFile(INTEREST, text, interestSchema);
  if (!read.ok) return read;
  const { value: rates, lineOf } = read.value;
  const problems = rates.flatMap((rate, index): readonly Problem[] => {
    const before = rates[index - 1];
    const found = unsound(rate, before);
    if (found === undefined) return [];
    const where = `${INTEREST}:${lineOf([index])}`;
    return [{ code: 'bad-law-file', where, what: found, mend: 'give spans of whole quarters, in order' }];
  });
  return problems.length > 0 ? failed(...problems) : ok(rates);
};

const unsound = ({ from, until }: InterestRate, before: InterestRate | undefined): string | undefined => {
  if (until <= from) return `from ${formatDay(from)} until ${formatDay(until)} holds no day`;
  const notQuarter = [from, until].find((day) => !/-(01|04|07|10)-01$/.test(formatDay(day)));
  if (notQuarter !== undefined) return `${formatDay(notQuarter)} is not the first day of a quarter`;
  if (before !== undefined && from < before.until) return `${formatDay(from)} stands in the span before already`;
  return undefined;
};
