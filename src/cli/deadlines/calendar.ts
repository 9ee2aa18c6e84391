import { basename } from 'node:path';
import ical from 'ical-generator';
import { citationsOf, type DeadlinesPage } from '../../answers/deadlines.js';
import { deadlineId, type FileChange, type FileDeadline, type OutcomeDeadlines } from '../../brief/index.js';
import type { Ledger } from '../../ledger/index.js';
import { addDays, type Day, formatDay } from '../../time/index.js';
import { dollarsOf, moneyWords, signWords } from './words.js';

/**
 * The deadlines of a file as a calendar, one all-day event each with the dollars in its title. An event's id is made of the names of
 * the files, the outcome and the day, and its stamp is the day the law of it became known: when the dollars change, a calendar
 * updates it in place.
 */
export const printCalendar = (page: DeadlinesPage): string => {
  const files = page.files.map((file) => basename(file)).join(' ');
  const calendar = ical({
    name: `Tariff deadlines of ${files}`,
    prodId: { company: 'Truce', product: 'deadlines', language: 'EN' },
  });
  for (const outcome of page.outcomes) {
    for (const deadline of outcome.deadlines) {
      calendar.createEvent({
        id: `${deadlineId(files.replaceAll(/[^\w.-]+/g, '-'), outcome.name, deadline.day)}@truce`,
        start: formatDay(deadline.day),
        end: formatDay(addDays(deadline.day, 1)),
        allDay: true,
        stamp: formatDay(knownSince(deadline, outcome.ledger, page.known)),
        summary: summaryOf(deadline, outcome),
        description: descriptionOf(deadline, outcome, page, files),
      });
    }
  }
  return `${calendar.toString()}\r\n`;
};

/** As many measures as a title holds. */
const NAMED = 2;

const summaryOf = (deadline: FileDeadline, { name }: OutcomeDeadlines): string => {
  const { changes } = deadline;
  const named = changes.slice(0, NAMED).map((change) => `${change.name} ${change.what}`);
  const more = changes.length > NAMED ? [`and ${changes.length - NAMED} more`] : [];
  return `${name === 'as-signed' ? '' : `[${name}] `}${dollarsOf(deadline.cost)}: ${[...named, ...more].join('; ')}`;
};

const descriptionOf = (
  deadline: FileDeadline,
  { name, ledger }: OutcomeDeadlines,
  { known }: DeadlinesPage,
  files: string,
): string =>
  [
    `${files}: ${moneyWords(deadline.cost)}`,
    ...deadline.changes.flatMap((change) => lawLines(change, ledger)),
    ...deadline.agreed,
    `By the law as known on ${formatDay(known)}${name === 'as-signed' ? '' : ` and the scenario ${name}, which nobody has signed`}.`,
  ].join('\n');

const lawLines = (change: FileChange, ledger: Ledger): readonly string[] => [
  `${change.name}: ${change.what}`,
  ...citationsOf(change, ledger).map(({ citation, at }) => `${citation}, ${at}`),
  ...change.times.map((time) => `As printed: ${time}`),
  ...change.wordings.map(({ end, cite }) => `As printed: ${end} (${cite})`),
  ...(change.signs.length === 0 ? [] : [signWords(change)]),
];

const knownSince = ({ changes }: FileDeadline, ledger: Ledger, otherwise: Day): Day => {
  const cites = changes.flatMap((change) => change.cites);
  const days = ledger.events.filter(({ event }) => cites.includes(event.id)).map(({ event }) => event.known);
  return days.length === 0 ? otherwise : (Math.max(...days) as Day);
};
