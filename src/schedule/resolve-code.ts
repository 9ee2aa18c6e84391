import { ok, type Problem, type Result } from '../problem/index.js';
import { type Day, formatDay } from '../time/index.js';
import type { Concordance } from './concordance.js';
import { type Edition, findLine, linesUnder } from './edition.js';
import { editionOn } from './edition-on.js';
import { formatHtsCode, type HtsCode, type HtsPrefix, rateCodeOf } from './hts-code.js';
import type { Line } from './line.js';

/** What a code is on a day: a line, or one of three answers why there is none. */
export type Resolution = Found | Ended | Begins | UnknownCode;

export interface Found {
  readonly kind: 'found';
  readonly line: Line;
  readonly edition: string;
}

/**
 * The code is not in the edition of the day, but the edition holds these near it. `rateLine` is the line of the code's
 * own eight digits where that still exists: the rates are decided there, so a statistical code that was renumbered need
 * not stop an assessment, only be told.
 */
interface Elsewhere {
  readonly code: HtsCode;
  readonly nearest: readonly HtsCode[];
  readonly rateLine?: Line;
}

/** The code was in an earlier edition and is no longer; `on` is the first day without it, as far as editions show. */
export interface Ended extends Elsewhere {
  readonly kind: 'ended';
  readonly on: Day;
  readonly lastIn: string;
  readonly successors: readonly HtsCode[];
}

/** The code begins in a later edition. */
export interface Begins extends Elsewhere {
  readonly kind: 'begins';
  readonly on: Day;
  readonly firstIn: string;
  readonly predecessors: readonly HtsCode[];
}

/** Too short to be a line, or in no edition at all. */
export interface UnknownCode {
  readonly kind: 'unknown';
  readonly code: HtsPrefix;
  readonly edition: string;
  /** The longest beginning of the code that the edition knows, and the lines just below it. */
  readonly under: HtsPrefix;
  readonly nearest: readonly HtsCode[];
  readonly rateLine?: Line;
}

/** Resolves a code in the edition of its day. Fails only when no edition covers the day. */
export const resolveCode = (
  editions: readonly Edition[],
  code: HtsPrefix,
  when: Day,
  concordances: readonly Concordance[] = [],
): Result<Resolution> => {
  const edition = editionOn(editions, when);
  if (!edition.ok) return edition;
  const now = edition.value;
  const asked = asLine(code);
  if (asked === undefined) return ok(unknown(now, code));
  const line = findLine(now, asked);
  if (line !== undefined) return ok({ kind: 'found', line, edition: now.id });
  return ok(elsewhere(editions, now, asked, concordances) ?? unknown(now, asked));
};

/** A resolution that found no line, as a problem in words; nothing for one that did. */
export const problemOfResolution = (resolution: Resolution): Problem | undefined => {
  switch (resolution.kind) {
    case 'found':
      return undefined;
    case 'ended':
      return problem(
        'hts-code-ended',
        `${formatHtsCode(resolution.code)} ended by ${formatDay(resolution.on)} (it was last in ${resolution.lastIn})`,
        resolution.successors.length > 0
          ? `use the code that took its place: ${named(resolution.successors)}`
          : classify('no successor is recorded', resolution.nearest),
      );
    case 'begins':
      return problem(
        'hts-code-not-yet',
        `${formatHtsCode(resolution.code)} begins only in ${resolution.firstIn}, from ${formatDay(resolution.on)}`,
        resolution.predecessors.length > 0
          ? `use the code of that day: ${named(resolution.predecessors)}`
          : classify('no predecessor is recorded', resolution.nearest),
      );
    case 'unknown':
      return problem('hts-code-unknown', whatIsUnknown(resolution), nearestAdvice(resolution));
  }
};

const problem = (code: string, what: string, mend: string): Problem => ({ code, where: '', what, mend });

const whatIsUnknown = ({ code, edition }: UnknownCode): string =>
  code.length < 8
    ? `${formatHtsCode(code)} is not a whole code`
    : `${formatHtsCode(code)} is not in the schedule (${edition})`;

const nearestAdvice = ({ under, nearest }: UnknownCode): string =>
  nearest.length === 0
    ? 'check the code against the official schedule'
    : `take a line under ${formatHtsCode(under)}: ${named(nearest)}`;

const classify = (why: string, nearest: readonly HtsCode[]): string =>
  nearest.length === 0
    ? `classify the goods again; ${why}`
    : `classify the goods again (${why}), near ${named(nearest)}`;

const MOST_NAMED = 6;

const named = (codes: readonly HtsCode[]): string =>
  codes.slice(0, MOST_NAMED).map(formatHtsCode).join(', ') +
  (codes.length > MOST_NAMED ? ` and ${codes.length - MOST_NAMED} more` : '');

/** A prefix of 8 or 10 digits is a line's code. */
const asLine = (code: HtsPrefix): HtsCode | undefined =>
  code.length === 8 || code.length === 10 ? (code as HtsCode) : undefined;

const elsewhere = (
  editions: readonly Edition[],
  now: Edition,
  code: HtsCode,
  concordances: readonly Concordance[],
): Ended | Begins | undefined => {
  const holding = editions.filter((edition) => findLine(edition, code) !== undefined).sort((a, b) => a.from - b.from);
  const near = { code, nearest: nearestLines(now, code).nearest, ...rateLineOf(now, code) };
  const earlier = holding.filter((edition) => edition.from < now.from).at(-1);
  if (earlier !== undefined) {
    const successors = linked(concordances, 'successors', code, now);
    return { kind: 'ended', on: earlier.until ?? now.from, lastIn: earlier.id, successors, ...near };
  }
  const later = holding.find((edition) => edition.from > now.from);
  if (later === undefined) return undefined;
  const predecessors = linked(concordances, 'predecessors', code, now);
  return { kind: 'begins', on: later.from, firstIn: later.id, predecessors, ...near };
};

const rateLineOf = (edition: Edition, code: HtsCode): { readonly rateLine?: Line } => {
  const rateLine = findLine(edition, rateCodeOf(code));
  return rateLine === undefined ? {} : { rateLine };
};

/** Partners of a code that the edition of the day really holds. */
const linked = (
  concordances: readonly Concordance[],
  way: 'successors' | 'predecessors',
  code: HtsCode,
  now: Edition,
): readonly HtsCode[] =>
  concordances
    .flatMap((concordance) => concordance[way].get(code) ?? [])
    .filter((partner) => findLine(now, partner) !== undefined);

/** The longest beginning of the code under which the edition has lines, and those lines. */
const nearestLines = (edition: Edition, code: HtsPrefix): Pick<UnknownCode, 'under' | 'nearest'> => {
  for (const length of [8, 6, 4]) {
    // A beginning of a prefix is a prefix.
    const under = code.slice(0, length) as HtsPrefix;
    const nearest = code.length < length ? [] : linesUnder(edition, under);
    if (nearest.length > 0) return { under, nearest };
  }
  return { under: code.slice(0, 2) as HtsPrefix, nearest: [] };
};

const unknown = (edition: Edition, code: HtsPrefix): UnknownCode => ({
  kind: 'unknown',
  code,
  edition: edition.id,
  ...nearestLines(edition, code),
  ...(code.length === 10 ? rateLineOf(edition, code as HtsCode) : {}),
});
