import { z } from 'zod';
import { ok } from '../problem/index.js';
import { briefAsked, writtenBriefJson } from './brief.js';
import { diffAsked, diffJson } from './diff.js';
import { complete, day, door } from './door.js';
import { dutyJson, dutyOn, isDutyIncomplete } from './duty.js';
import { between, cell, known, on, scenario } from './fields.js';
import { instrumentsAsked, instrumentsJson } from './instruments.js';
import { lawAsked, lawJson } from './law.js';
import { regimeAsked, regimeJson } from './regime.js';
import { editionsJson, scheduleAsked, scheduleJson, searchAsked } from './schedule.js';
import { talksAsked, talksJson } from './talks.js';
import { TALKS_TOPICS } from './talks-topics.js';
import { timelineAnswerJson, timelineAsked } from './timeline.js';

/** The columns of an entry line that one question may state. */
export const LINE_FIELDS = {
  hts: z.string().max(40).describe('Tariff code, 8 or 10 digits, dotted or not'),
  origin: z.string().max(80).describe('Country of origin: CN, CHN, 5700 or China'),
  value: z.string().max(40).describe('Customs value in dollars'),
  quantity: cell('First quantity, in the unit of the schedule unless unit says another'),
  unit: cell('Unit of the first quantity: kg, No., doz.'),
  quantity2: cell('Second quantity'),
  unit2: cell('Unit of the second quantity'),
  steel_value: cell('Value of the steel in the article, in dollars'),
  aluminum_value: cell('Value of the aluminum in the article, in dollars'),
  copper_value: cell('Value of the copper in the article, in dollars'),
  dutiable_value: cell('For 9802: value of the work abroad, or value less US components'),
  us_value: cell('Value of the US content, for heading 9903.01.34'),
  loaded_date: cell('Day of loading, for in-transit relief'),
  transport: cell('vessel, air, truck, rail or mail'),
  spi: cell('Special program claimed'),
  claims: cell('Headings of chapters 98 and 99 and flags claimed, separated by ;'),
  importer: cell('The territory the goods enter: US (when left out) or CN'),
  given: cell('What else a rate needs, by its name under missing: value of the battery=12.50; more separated by ;'),
} as const;

export const dutyDoor = door({
  name: 'duty',
  says: 'The duty on one entry line: every component with its rate, amount and citation, what was left out and why, what is missing; under several scenarios, side by side.',
  question: z.strictObject({
    ...LINE_FIELDS,
    on,
    known,
    edition: cell('Base rates from this edition of the schedule, whatever the day'),
    scenario: z
      .array(z.string().max(400))
      .max(20)
      .optional()
      .describe(
        'Scenarios to compare: as-signed, lapse, extend:90d, peak, strike:PROGRAM, each with =WEIGHT if wished',
      ),
  }),
  todayFor: ['on', 'known'],
  answer: (asked, { on, known, edition, scenario, ...line }) => {
    const answers = dutyOn(asked, { line: stated(line), on, known, edition, scenarios: scenario });
    return answers.ok ? ok({ json: dutyJson(answers.value), incomplete: isDutyIncomplete(answers.value) }) : answers;
  },
});

const stated = (line: Readonly<Record<string, string | undefined>>): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(line).flatMap(([column, text]) => (text === undefined ? [] : [[column, text]])));

export const briefDoor = door({
  name: 'brief',
  says: 'One page: where the truce stands, who must still sign, both sides’ rates now, if nobody signs and at the peak, the next deadline, the last round and the flashpoints.',
  question: z.strictObject({
    on,
    known: day('As it could be known on this day; the day itself when left out'),
    since: day('Tell also what became known after this day'),
    scenario,
  }),
  todayFor: ['on'],
  answer: (asked, question) => complete(briefAsked(asked, question), (brief) => writtenBriefJson(asked, brief)),
});

export const timelineDoor = door({
  name: 'timeline',
  says: 'Both sides’ rates as steps over time, with deadlines, events and citations, by the law as known on a day.',
  question: z.strictObject({
    known,
    from: day('First day shown'),
    until: day('First day no longer shown'),
    between,
    scenario,
  }),
  todayFor: ['known'],
  answer: (asked, question) => complete(timelineAsked(asked, question), timelineAnswerJson),
});

export const regimeDoor = door({
  name: 'regime',
  says: 'Every measure that stands or may come back between two parties on one day, both sides, each with rate, status, next change and citations.',
  question: z.strictObject({ on, known, between, scenario }),
  todayFor: ['on', 'known'],
  answer: (asked, question) => complete(regimeAsked(asked, question), regimeJson),
});

export const lawDoor = door({
  name: 'law',
  says: 'One measure over time with the instruments that made it so, or every measure on a day.',
  question: z.strictObject({
    measure: cell('Id (us/section-301/china-list-3) or heading (9903.88.03); every measure when left out'),
    on,
    known,
    scenario,
  }),
  todayFor: ['on', 'known'],
  answer: (asked, question) => complete(lawAsked(asked, question), lawJson),
});

export const instrumentsDoor = door({
  name: 'instruments',
  says: 'One instrument with every event it brought about, or every instrument known by a day, the latest first.',
  question: z.strictObject({
    instrument: cell('Id (us/2025/eo-14298) or citation; every instrument when left out'),
    known,
  }),
  todayFor: ['known'],
  answer: (asked, question) => complete(instrumentsAsked(asked, question), instrumentsJson),
});

export const diffDoor = door({
  name: 'diff',
  says: 'What differs in the law between two days, and between what was known on two days.',
  question: z.strictObject({
    from: day('The earlier day; today when left out'),
    to: day('The later day; today when left out'),
    known,
    known_from: day('The earlier moment as known on this day'),
    known_to: day('The later moment as known on this day'),
    between,
    scenario,
  }),
  todayFor: ['from', 'to', 'known'],
  answer: (asked, question) => complete(diffAsked(asked, question), diffJson),
});

export const talksDoor = door({
  name: 'talks',
  says: 'The record of the talks on one topic, as it could be known on a day.',
  question: z.strictObject({
    topic: z.string().max(40).describe(Object.keys(TALKS_TOPICS).join(', ')),
    known,
  }),
  todayFor: ['known'],
  answer: (asked, question) => complete(talksAsked(asked, question), talksJson),
});

export const scheduleDoor = door({
  name: 'schedule',
  says: 'A line of the tariff schedule with its rates and units in the edition of a day, or the lines below a heading.',
  question: z.strictObject({ code: z.string().max(40).describe('2 to 10 digits, dotted or not'), on }),
  todayFor: ['on'],
  answer: (asked, question) => complete(scheduleAsked(asked, question), scheduleJson),
});

export const searchDoor = door({
  name: 'search',
  says: 'Lines of the schedule by words; only editions that their user imported hold descriptions.',
  question: z.strictObject({ words: z.string().max(200).describe('Words of the description'), on }),
  todayFor: ['on'],
  answer: (asked, question) => complete(searchAsked(asked, question), ({ found }) => found),
});

export const editionsDoor = door({
  name: 'editions',
  says: 'The editions of the tariff schedule that are held, and the days on which each is used.',
  question: z.strictObject({}),
  todayFor: [],
  answer: (asked) => ok({ json: editionsJson(asked), incomplete: false }),
});
