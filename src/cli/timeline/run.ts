import { type PartiesTimeline, timelineBetween } from '../../brief/index.js';
import { writeWhole } from '../../files/index.js';
import type { Ledger } from '../../ledger/index.js';
import { failed, ok, type Problem, type Result } from '../../problem/index.js';
import { type Day, formatDay, parseDay } from '../../time/index.js';
import { dayOption, today } from '../clocks.js';
import { openUsersLaw } from '../open-law.js';
import { parseParties } from '../parties.js';
import { supposeLaw } from '../scenario-option.js';
import { type ExitCode, print, problemsOf, refuse } from '../session.js';
import type { TimelineFlags } from './command.js';

/** `truce timeline`: two parties over time, as a chart, JSON, a calendar or a feed. */
export const runTimeline = async (flags: TimelineFlags): Promise<ExitCode> => {
  const law = await openUsersLaw();
  const known = await dayOption('--known', flags.known, today);
  const window = windowOption(flags);
  const parties = parseParties(flags.between);
  const format = formatOption(flags);
  if (!law.ok || !known.ok || !window.ok || !parties.ok || !format.ok)
    return refuse(problemsOf(law, known, window, parties, format));
  const supposed = supposeLaw(law.value, flags.scenario, known.value);
  if (!supposed.ok) return refuse(supposed.problems);
  for (const remark of supposed.value.remarks) process.stderr.write(`truce: ${remark}\n`);
  const { scenario, law: under } = supposed.value;
  const timeline = timelineBetween(law.value, {
    known: known.value,
    ...window.value,
    between: parties.value,
    ...(scenario === undefined ? {} : { under: { name: scenario.name, law: under } }),
  });
  return deliver(await written(format.value, timeline, under.ledger, flags), flags.out);
};

type Format = 'chart' | 'json' | 'ics' | 'rss' | 'atom';

/** One form at a time; a feed of signed changes has no room for a scenario, which nobody signed. */
const formatOption = (flags: TimelineFlags): Result<Format> => {
  const asked = (['json', 'ics', 'rss', 'atom'] as const).filter((format) => flags[format]);
  const [format = 'chart', ...others] = asked;
  if (others.length > 0)
    return failed(
      conflict(asked.map((one) => `--${one}`).join(' '), 'each is a form of its own', 'ask for one of them'),
    );
  if (flags.scenario !== undefined && (format === 'rss' || format === 'atom'))
    return failed(
      conflict(
        `--${format} --scenario`,
        'a feed tells what was signed, and a scenario is not',
        'leave out one of them',
      ),
    );
  return ok(format);
};

const conflict = (where: string, what: string, mend: string): Problem => ({
  code: 'conflicting-flags',
  where,
  what,
  mend,
});

const windowOption = (flags: TimelineFlags): Result<{ readonly from?: Day; readonly until?: Day }> => {
  const from = flags.from === undefined ? undefined : parseDay(flags.from);
  const until = flags.until === undefined ? undefined : parseDay(flags.until);
  const problems = [
    ...(from === undefined || from.ok ? [] : placed(from.problems, '--from')),
    ...(until === undefined || until.ok ? [] : placed(until.problems, '--until')),
  ];
  if (from?.ok && until?.ok && until.value <= from.value)
    problems.push({
      code: 'empty-span',
      where: '--until',
      what: `${formatDay(until.value)} is not after ${formatDay(from.value)}`,
      mend: 'give a later day; it is the first one no longer shown',
    });
  if (problems.length > 0) return failed(...problems);
  return ok({ ...(from?.ok ? { from: from.value } : {}), ...(until?.ok ? { until: until.value } : {}) });
};

const placed = (problems: readonly Problem[], where: string): readonly Problem[] =>
  problems.map((problem) => ({ ...problem, where }));

/** Each form is loaded when asked for, so that a chart does not wait for the library of calendars. */
const written = async (
  format: Format,
  timeline: PartiesTimeline,
  ledger: Ledger,
  flags: TimelineFlags,
): Promise<string> => {
  switch (format) {
    case 'chart': {
      const { printTimeline } = await import('./print-timeline.js');
      const ascii = flags.ascii === true || process.env.TERM === 'dumb';
      return `${printTimeline(timeline, ledger, { ascii, all: flags.all === true })}\n`;
    }
    case 'json': {
      const { timelineJson } = await import('./timeline-json.js');
      return `${JSON.stringify(timelineJson(timeline, ledger), null, 2)}\n`;
    }
    case 'ics': {
      const { printCalendar } = await import('./calendar.js');
      return printCalendar(timeline, ledger);
    }
    case 'rss':
    case 'atom': {
      const { printFeed } = await import('./feed.js');
      return printFeed(timeline, format);
    }
  }
};

const deliver = (text: string, out: string | undefined): ExitCode => {
  if (out === undefined) {
    print(text);
    return 0;
  }
  const wrote = writeWhole(out, text);
  return wrote.ok ? 0 : refuse(wrote.problems);
};
