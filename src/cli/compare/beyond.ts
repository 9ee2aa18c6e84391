import type { Deal, OtherDuty } from '../../talks/index.js';
import { type Day, formatDay } from '../../time/index.js';
import { PAGE_WIDTH, wrapText } from '../table.js';

/** Text under its origin, later lines further in than the first. */
export const indented = (text: string): string =>
  wrapText(text, PAGE_WIDTH - 4)
    .replace(/^/gm, '    ')
    .replace(/^ {2}/, '');

/** What there is besides the known part, for goods that the ledger does not reach. */
export const printBeyond = (
  origin: string,
  notHeld: readonly OtherDuty[],
  said: readonly Deal[],
): readonly string[] => [
  `not held: the additional duties on goods of ${origin}, so that the duty is not known${
    notHeld.length === 0
      ? '; none is on record for the day, and there may be some'
      : '. On record, and there may be others:'
  }`,
  ...notHeld.map(({ what, evidence }) => `- ${what} (${evidence.cite})`),
  ...said.map(
    ({ when, rate, terms, evidence }) =>
      `said, not law: a headline rate of ${rate} on ${formatDay(when)} (${evidence.cite})${terms === undefined ? '' : `. ${terms}`}`,
  ),
];

export const notHeldJson = ({ id, program, what, from, until, ended, evidence }: OtherDuty) => ({
  id,
  program,
  what,
  from: formatDay(from),
  until: endOf(until ?? ended?.from),
  cite: evidence.cite,
});

export const saidJson = ({ id, partner, when, rate, terms, evidence }: Deal) => ({
  id,
  partner,
  when: formatDay(when),
  rate,
  terms: terms ?? null,
  cite: evidence.cite,
});

const endOf = (day: Day | undefined): string | null => (day === undefined ? null : formatDay(day));
