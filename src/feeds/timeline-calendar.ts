import ical from 'ical-generator';
import { cite } from '../assessment/index.js';
import type { Deadline, PartiesTimeline } from '../brief/index.js';
import type { EventId, Ledger } from '../ledger/index.js';
import { addDays, type Day, formatDay } from '../time/index.js';

/**
 * The deadlines ahead as a calendar, one all-day event each. The same law gives the same bytes: an event is stamped with
 * the day its deadline became known, and its id does not hang on its wording, so that a calendar updates it in place.
 */
export const printCalendar = (timeline: PartiesTimeline, ledger: Ledger): string => {
  const parties = timeline.sides.map(({ imposes }) => imposes).join(' and ');
  const calendar = ical({
    name: `Tariff deadlines ${parties}${timeline.scenario === undefined ? '' : `, scenario ${timeline.scenario}`}`,
    prodId: { company: 'Truce', product: 'timeline', language: 'EN' },
  });
  for (const deadline of timeline.deadlines) {
    if (deadline.state !== 'ahead') continue;
    calendar.createEvent({
      id: `${deadline.id}@truce`,
      start: formatDay(deadline.day),
      end: formatDay(addDays(deadline.day, 1)),
      allDay: true,
      stamp: formatDay(knownSince(deadline.cites, ledger, timeline.known)),
      summary: summaryOf(deadline, timeline.scenario),
      description: descriptionOf(deadline, ledger, timeline),
    });
  }
  return calendar.toString();
};

const summaryOf = ({ imposes, name, what, kind }: Deadline, scenario: string | undefined): string =>
  `${scenario === undefined ? '' : `[${scenario}] `}${imposes} ${name}: ${what}${kind === 'truce end' && scenario === undefined ? ' unless somebody signs' : ''}`;

const descriptionOf = ({ cites, wordings }: Deadline, ledger: Ledger, { known, scenario }: PartiesTimeline): string =>
  [
    ...cites.map((id) => cite(ledger, id)).map(({ citation, at }) => `${citation}, ${at}`),
    ...wordings.map(({ end, cite: by }) => `As printed: ${end} (${by})`),
    `By the law as known on ${formatDay(known)}${scenario === undefined ? '' : ` and the scenario ${scenario}, which nobody has signed`}.`,
  ].join('\n');

const knownSince = (cites: readonly EventId[], ledger: Ledger, otherwise: Day): Day => {
  const days = ledger.events.filter(({ event }) => cites.includes(event.id)).map(({ event }) => event.known);
  return days.length === 0 ? otherwise : (Math.max(...days) as Day);
};
