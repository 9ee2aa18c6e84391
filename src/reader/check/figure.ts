import { type Exact, exact, parseExact, printExact } from '../../money/index.js';
import { type Balance, progressOf } from '../../talks/index.js';
import type { Check, Claim } from '../candidate.js';
import { dayWords } from './day-words.js';
import type { CheckFooting } from './footing.js';
import { lastSaid, saidWords, statementId } from './said.js';
import { conflicts, matches, unrecorded } from './verdict.js';

type FigureClaim = Extract<Claim, { kind: 'figure' }>;

/** An amount against the goods balance, the aims and the statements on record. */
export const checkFigure = (claim: FigureClaim, footing: CheckFooting): Check =>
  (claim.what === 'deficit' || claim.what === 'exports' || claim.what === 'imports'
    ? balanceCheck(claim, claim.what, footing)
    : undefined) ??
  saidCheck(claim, footing) ??
  unrecorded(`no such amount was on record on ${dayWords(footing.published)}`);

type Measured = 'deficit' | 'exports' | 'imports';

const balanceCheck = (claim: FigureClaim, what: Measured, footing: CheckFooting): Check | undefined => {
  const { balance } = footing.talks;
  const aim = aimCheck(claim, footing);
  if (aim !== undefined) return aim;
  const billions = inBillions(claim.amount);
  if (billions === undefined) return shareCheck(claim, balance);
  const figures = balance.figures.filter((figure) => figure[what] !== undefined);
  const found = figures.findLast((figure) => isRounded(billions, figure[what] ?? ''));
  const stated = figures.find(({ period }) => period === periodOf(claim.period));
  const words = (figure: Balance['figures'][number]): string =>
    `${what} in goods of ${figure.period}: ${figure[what]} billion dollars (${figure.evidence.cite})`;
  if (stated !== undefined && !isRounded(billions, stated[what] ?? ''))
    return claim.state === 'aimed at' ? undefined : conflicts(words(stated), `talks/balance/${stated.period}`);
  return found === undefined ? undefined : matches(`talks/balance/${(stated ?? found).period}`, words(stated ?? found));
};

/** What somebody aimed at, and how far it has come by the figures known. */
const aimCheck = (claim: FigureClaim, { talks }: CheckFooting): Check | undefined => {
  if (claim.what !== 'deficit') return undefined;
  const billions = inBillions(claim.amount)?.text;
  const progress = progressOf(talks.balance).findLast(
    ({ target }) =>
      (billions !== undefined && parseExact(target.cut)?.equals(parseExact(billions) ?? -1)) ||
      (claim.amount.endsWith('%') && target.aim.includes(claim.amount)),
  );
  if (progress === undefined) return undefined;
  const { target, latest } = progress;
  const id = `talks/targets/${target.id}`;
  const reached =
    latest === undefined ? 'no later year is known yet' : `${latest.period}: down ${latest.cut} billion dollars`;
  if (claim.state === 'achieved' && latest?.reached !== true)
    return conflicts(`${target.aim} It is an aim of ${dayWords(target.when)}; ${reached}`, id);
  return matches(id, `${target.aim} ${reached[0]?.toUpperCase()}${reached.slice(1)}`);
};

/** A change in percent between two whole years on record, worked out. */
const shareCheck = (claim: FigureClaim, { figures }: Balance): Check | undefined => {
  const share = claim.amount.endsWith('%') ? parseExact(claim.amount.slice(0, -1)) : undefined;
  const years = figures.filter(({ period }) => /^\d{4}$/.test(period));
  const [before, last] = [years.at(-2), years.at(-1)];
  const [from, to] = [parseExact(before?.deficit ?? ''), parseExact(last?.deficit ?? '')];
  if (share === undefined || from === undefined || to === undefined || claim.state !== 'achieved') return undefined;
  const change = from.sub(to).div(from).mul(exact(100)).abs();
  if (change.sub(share).abs().compare(1) > 0) return undefined;
  return matches(
    `talks/balance/${last?.period}`,
    `from ${before?.deficit} in ${before?.period} to ${last?.deficit} billion dollars in ${last?.period} is ${printExact(change, 1)}%`,
  );
};

/** An amount of money in billions of dollars, with the digits that the text gives. */
const inBillions = (
  amount: string,
): { readonly text: string; readonly value: Exact; readonly decimals: number } | undefined => {
  const [, digits = '', scale = ''] = /^([\d.]+) (million|billion|trillion) USD$/.exec(amount) ?? [];
  const value = parseExact(digits);
  if (value === undefined) return undefined;
  const by = scale === 'million' ? exact(1, 1000) : scale === 'trillion' ? exact(1000) : exact(1);
  const decimals = (digits.split('.')[1]?.length ?? 0) + (scale === 'million' ? 3 : scale === 'trillion' ? -3 : 0);
  return { text: printExact(value.mul(by), 3), value: value.mul(by), decimals };
};

/** Whether an amount is a figure cut or rounded to the digits that the text gives. */
const isRounded = (
  { value, decimals }: { readonly value: Exact; readonly decimals: number },
  figure: string,
): boolean => {
  const actual = parseExact(figure);
  const step = decimals >= 0 ? exact(1, 10 ** decimals) : exact(10 ** -decimals);
  return actual !== undefined && actual.sub(value).abs().compare(step) < 0;
};

/** The year that a text names: `in 2024`, `last year` is left open. */
const periodOf = (period: string | undefined): string | undefined => /\b20\d{2}\b/.exec(period ?? '')?.[0];

/** An amount in the words of a statement on record: `25 million tonnes`, `17 billion dollars`, `200 aircraft`. */
const saidCheck = (claim: FigureClaim, footing: CheckFooting): Check | undefined => {
  const spoken = claim.amount.replace(' USD', ' dollars').replace(/^(\d+) units$/, '$1');
  const digits = spoken.replace('.', '\\.').replace(/ tonnes$/, '(?: tonnes)?');
  const test = new RegExp(`(?<![\\d.])${digits}(?![\\d%])`);
  const said = lastSaid(footing, (claims) => test.test(claims), (footing.published - 400) as never);
  if (said === undefined || spoken.length < 3) return undefined;
  return matches(statementId(said), `${saidWords(said)}: ${said.claims}`);
};
