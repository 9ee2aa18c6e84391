import { joinedJson, readingJson } from '../../answers/reading-json.js';
import { openUsersLaw } from '../../home/index.js';
import { failed, ok, type Problem, type Result } from '../../problem/index.js';
import { checkClaims, joinReadings, type ReadText, readText, type SourceReading } from '../../reader/index.js';
import { type Proposed, proposedJson } from '../../store/index.js';
import { type Day, formatDay, parseDay } from '../../time/index.js';
import { type ExitCode, print, printJson, problemsOf, refuse } from '../session.js';
import type { ReadFlags } from './command.js';
import { type OpenedText, type OpenedTexts, openTexts } from './open-texts.js';
import { joinedReport, oneReport } from './print-reading.js';
import { printProposed, proposeChosen } from './propose-chosen.js';

/** A text that was read: what the reader found in it, and what the ledger says to that. */
export interface CheckedReading extends SourceReading {
  readonly read: ReadText;
}

/** `truce read`: texts in, claims out, each with its words and what the law as known on its day says to it. */
export const runRead = async (paths: readonly string[], flags: ReadFlags): Promise<ExitCode> => {
  const published = publishedDay(flags.published);
  const opened = openTexts(paths);
  const law = await openUsersLaw();
  const asked = askedToPropose(flags);
  const named = namedOnce(flags, opened);
  if (!published.ok || !opened.ok || !law.ok || !asked.ok || !named.ok)
    return refuse(problemsOf(published, opened, law, asked, named));
  const { texts, several, passedOver } = opened.value;
  const readings = texts.map((text): CheckedReading => {
    const read = readText(text.text, published.value === undefined ? {} : { published: published.value });
    return {
      ...namedReading(text, read, flags.source),
      read,
      candidates: checkClaims(read.claims, law.value, read.published),
    };
  });
  const joined = joinReadings(readings);
  const proposed: Result<readonly Proposed[]> =
    flags.propose === undefined ? ok([]) : await proposeChosen(joined, flags.propose, flags);
  if (!proposed.ok) return refuse(proposed.problems);
  const [only] = readings;
  if (flags.json) {
    const reading = several || only === undefined ? joinedJson(readings, joined) : readingJson(only);
    printJson(flags.propose === undefined ? reading : { ...reading, proposed: proposed.value.map(proposedJson) });
  } else if (flags.propose === undefined) {
    print(several || only === undefined ? joinedReport(readings, joined) : oneReport(only, joined));
  } else print(printProposed(proposed.value));
  return ending(readings, passedOver);
};

/** Done, but some text could not be read: it is in another language, or no text at all. */
const ending = (readings: readonly CheckedReading[], passedOver: readonly Problem[]): ExitCode => {
  if (passedOver.length > 0) refuse(passedOver);
  return passedOver.length > 0 || readings.some(({ read }) => read.language === 'other') ? 1 : 0;
};

const namedReading = ({ name, sha256 }: OpenedText, read: ReadText, source: string | undefined) => ({
  source: source ?? name,
  text: read.text,
  sha256,
  ...(read.published === undefined ? {} : { published: formatDay(read.published) }),
});

const publishedDay = (text: string | undefined): Result<Day | undefined> => {
  if (text === undefined) return ok(undefined);
  const day = parseDay(text);
  return day.ok ? day : failed(...day.problems.map((problem) => ({ ...problem, where: '--published' })));
};

/** Who proposes must be said before anything is read. */
const askedToPropose = ({ propose, as }: ReadFlags): Result<undefined> =>
  propose === undefined || as !== undefined
    ? ok(undefined)
    : failed({
        code: 'no-actor',
        where: '--as',
        what: 'nobody is named who proposes',
        mend: 'add --as WHO, a member of the team',
      });

/** One name cannot stand for several texts. */
const namedOnce = ({ source }: ReadFlags, opened: Result<OpenedTexts>): Result<undefined> =>
  source !== undefined && opened.ok && opened.value.several
    ? failed({
        code: 'conflicting-flags',
        where: '--source',
        what: 'one name cannot stand for several texts',
        mend: 'leave it out, or read one text at a time',
      })
    : ok(undefined);
