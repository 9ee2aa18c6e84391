import type { Law } from '../assessment/index.js';
import { failed, ok, type Result } from '../problem/index.js';
import { type Outcome, outcomesOf, type ScenarioFooting, type SupposedLaw, supposeLaw } from '../scenario/index.js';
import { type Day, parseDay } from '../time/index.js';

/** What stands around a question on every surface: the law that is asked, today, and how the surface names a field. */
export interface Asked {
  readonly law: Law;
  /** Stands in for a day that the question leaves out. */
  readonly today: Day;
  /** Where scenarios may be files of the asker's own; left out where whoever asks may not name files. */
  readonly readFile?: ScenarioFooting['readFile'];
  /** How a field is named to whoever asked: `--on` on the command line, `on` elsewhere. */
  readonly place?: (field: string) => string;
}

/** One answer: its JSON, the same on every surface, and whether something that was asked could not be answered. */
export interface Answer {
  readonly json: unknown;
  readonly incomplete: boolean;
  /** What could not be thought of a scenario; told beside the answer, as the command line tells it on standard error. */
  readonly remarks?: readonly string[];
  /** The text of an answer that has a layout of its own, piece by piece; `answerPieces` gives either. */
  readonly pieces?: () => Iterable<string>;
}

/** The bytes of an answer, the same on every surface. */
export const answerText = (json: unknown): string => `${JSON.stringify(json, null, 2)}\n`;

/** The same piece by piece, so that a long answer is never one text. */
export const answerPieces = ({ json, pieces }: Answer): Iterable<string> => pieces?.() ?? [answerText(json)];

export const placeOf = ({ place }: Asked, field: string): string => place?.(field) ?? field;

/** A day of a question, or the day that stands in for it. */
export const dayAsked = (asked: Asked, field: string, text: string | undefined, instead: Day): Result<Day> => {
  if (text === undefined) return ok(instead);
  const parsed = parseDay(text);
  return parsed.ok
    ? parsed
    : failed(...parsed.problems.map((problem) => ({ ...problem, where: placeOf(asked, field) })));
};

/** A day that has nothing to stand in for it. */
export const dayIfAsked = (asked: Asked, field: string, text: string | undefined): Result<Day | undefined> =>
  text === undefined ? ok(undefined) : dayAsked(asked, field, text, asked.today);

/** A whole number of a question, or the one that stands in for it. */
export const countAsked = (asked: Asked, field: string, text: string | undefined, instead: number): Result<number> => {
  if (text === undefined) return ok(instead);
  if (/^\d{1,4}$/.test(text)) return ok(Number(text));
  return failed({
    code: 'bad-count',
    where: placeOf(asked, field),
    what: `'${text}' is not a count`,
    mend: 'give a whole number up to 9999',
  });
};

/** The outcomes of a list of scenarios, each once. */
export const outcomesAsked = (asked: Asked, names: readonly string[], known: Day): Result<readonly Outcome[]> =>
  outcomesOf(asked.law, names, known, asked.readFile ?? noFiles);

/** What could not be thought of any outcome, each remark once. */
export const remarksOf = (outcomes: readonly Pick<Outcome, 'remarks'>[]): readonly string[] => [
  ...new Set(outcomes.flatMap(({ remarks }) => remarks)),
];

/** The law under the scenario of a question; the law itself where none is named. */
export const lawSupposed = (asked: Asked, scenario: string | undefined, known: Day): Result<SupposedLaw> =>
  supposeLaw(asked.law, scenario, known, asked.readFile ?? noFiles);

export const noFiles: ScenarioFooting['readFile'] = (path) =>
  failed({
    code: 'no-scenario-files',
    where: 'scenario',
    what: `'${path}' would be a file, and files cannot be named here`,
    mend: 'name a scenario in words (lapse, extend:90d, peak, strike:section_122), or ask the command line, which reads files',
  });

export { problemsOf } from '../problem/index.js';

/** Two territories as `US,CN`. */
export const partiesAsked = (asked: Asked, text: string): Result<readonly [string, string]> => {
  const [first, second, ...rest] = text
    .toUpperCase()
    .split(',')
    .map((word) => word.trim());
  if (first && second && rest.length === 0 && [first, second].every((party) => /^[A-Z]{2}$/.test(party)))
    return ok([first, second]);
  return failed({
    code: 'bad-parties',
    where: placeOf(asked, 'between'),
    what: `'${text}' are not two parties`,
    mend: 'write two ISO codes: US,CN',
  });
};

/** The law with base rates from one named edition whatever the day. */
export const withEdition = (law: Law, id: string | undefined, where: string): Result<Law> => {
  if (id === undefined) return ok(law);
  const override = law.schedule.editions.find((edition) => edition.id === id);
  if (override !== undefined) return ok({ ...law, schedule: { ...law.schedule, override } });
  const held = law.schedule.editions.map((edition) => edition.id).join(', ');
  return failed({
    code: 'unknown-edition',
    where,
    what: `there is no edition '${id}'`,
    mend: `name one of ${held}`,
  });
};
