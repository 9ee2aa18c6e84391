import { answerText } from '../../answers/asked.js';
import { type TimelineAnswer, timelineAnswerJson, timelineAsked } from '../../answers/timeline.js';
import { writeWhole } from '../../files/index.js';
import { failed, ok, type Problem, type Result } from '../../problem/index.js';
import { askedHere } from '../asked.js';
import { tellRemarks } from '../outcomes.js';
import { keepReceipt } from '../receipt-option.js';
import { type ExitCode, print, problemsOf, refuse } from '../session.js';
import type { TimelineFlags } from './command.js';

/** `truce timeline`: two parties over time, as a chart, JSON, a calendar or a feed. */
export const runTimeline = async (flags: TimelineFlags): Promise<ExitCode> => {
  const asked = await askedHere();
  const format = formatOption(flags);
  const { known, from, until, between, scenario } = flags;
  const answer = asked.ok ? timelineAsked(asked.value, { known, from, until, between, scenario }) : asked;
  if (!asked.ok || !answer.ok || !format.ok) return refuse(problemsOf(answer, format));
  tellRemarks([answer.value]);
  const kept = await keepReceipt(flags.receipt, asked.value, {
    door: 'timeline',
    question: { known, from, until, between, scenario },
    json: timelineAnswerJson(answer.value),
  });
  if (!kept.ok) return refuse(kept.problems);
  return deliver(await written(format.value, answer.value, flags), flags.out);
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

/** Each form is loaded when asked for, so that a chart does not wait for the library of calendars. */
const written = async (format: Format, answer: TimelineAnswer, flags: TimelineFlags): Promise<string> => {
  const { timeline, ledger } = answer;
  switch (format) {
    case 'chart': {
      const { printTimeline } = await import('./print-timeline.js');
      const ascii = flags.ascii === true || process.env.TERM === 'dumb';
      return `${printTimeline(timeline, ledger, { ascii, all: flags.all === true })}\n`;
    }
    case 'json': {
      return answerText(timelineAnswerJson(answer));
    }
    case 'ics': {
      const { printCalendar } = await import('../../feeds/timeline-calendar.js');
      return printCalendar(timeline, ledger);
    }
    case 'rss':
    case 'atom': {
      const { printFeed } = await import('../../feeds/timeline-feed.js');
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
