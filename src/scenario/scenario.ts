import type { Program } from '../ledger/index.js';
import { PROGRAMS } from '../ledger/index.js';
import { type Exact, exact, parseExact } from '../money/index.js';
import { failed, ok, type Problem, type Result } from '../problem/index.js';
import { type Day, parseDay } from '../time/index.js';

/**
 * One hypothetical step over the law as known. `as-signed` is no step: what the law says if nobody signs anything more.
 */
export type ScenarioStep =
  | { readonly kind: 'as-signed' }
  /** The truce ends when its running term does, or on a day; extensions signed beyond that are thought away. */
  | { readonly kind: 'lapse'; readonly at?: Day }
  /** The truce is extended from its end, by so many days or until a day. */
  | { readonly kind: 'extend'; readonly days: number }
  | { readonly kind: 'extend'; readonly until: Day }
  /** The former high returns, from the end of the running term or from a day. */
  | { readonly kind: 'peak'; readonly at?: Day }
  /** A court strikes a program down, from the day after the day as known or from a day. */
  | { readonly kind: 'strike'; readonly program: Program; readonly at?: Day }
  /** Events written in a file: a deal, or anything else. */
  | { readonly kind: 'file'; readonly path: string };

/** A regime plus hypothetical events, by name; and the weight its asker gives it, never we. */
export interface Scenario {
  readonly name: string;
  readonly steps: readonly ScenarioStep[];
  readonly weight?: Exact;
}

export const AS_SIGNED: Scenario = { name: 'as-signed', steps: [{ kind: 'as-signed' }] };

/**
 * Reads a scenario as people type it: steps joined by `+`, a day after `@`, a weight after `=`.
 * `lapse`, `lapse@2025-08-12`, `extend:90d`, `extend:2027-01-10`, `peak`, `strike:section_301`, `deal:deal.yaml`,
 * `what-if.yaml`, `extend:90d+strike:section_122`, `lapse=30%`.
 */
export const parseScenario = (text: string): Result<Scenario> => {
  const weighted = /^(.*)=\s*([\d.]+)(%?)$/.exec(text.trim());
  const name = (weighted?.[1] ?? text).trim();
  const weight = weighted === null ? undefined : weightOf(weighted[2] ?? '', weighted[3] === '%');
  const steps = name.split('+').map((step) => parseStep(step.trim()));
  const problems = steps.flatMap((step) => (step.ok ? [] : step.problems));
  if (weighted !== null && weight === undefined)
    problems.push(badScenario(text, 'a weight is a share between 0 and 1, or 0% and 100%'));
  if (problems.length > 0) return failed(...problems);
  return ok({
    name,
    steps: steps.flatMap((step) => (step.ok ? [step.value] : [])),
    ...(weight === undefined ? {} : { weight }),
  });
};

const weightOf = (digits: string, percent: boolean): Exact | undefined => {
  const number = parseExact(digits);
  const share = percent ? number?.div(exact(100)) : number;
  return share === undefined || share.compare(1) > 0 ? undefined : share;
};

const KNOWN =
  'as-signed, lapse, extend:90d, extend:2027-01-10, peak, strike:PROGRAM, deal:FILE or a YAML file of events';

const badScenario = (text: string, mend: string): Problem => ({
  code: 'bad-scenario',
  where: '--scenario',
  what: `'${text}' is no scenario`,
  mend,
});

const parseStep = (text: string): Result<ScenarioStep> => {
  if (/\.ya?ml$/.test(text)) return ok({ kind: 'file', path: text.replace(/^deal:/, '') });
  const parts = /^([a-z-]+)(?::([^@]*))?(?:@(.*))?$/.exec(text);
  const [, kind = '', argument, dayText] = parts ?? [];
  const at = dayText === undefined ? undefined : parseDay(dayText);
  if (at?.ok === false) return failed(...at.problems.map((problem) => ({ ...problem, where: `--scenario ${text}` })));
  const when = at === undefined ? {} : { at: at.value };
  if (kind === 'as-signed' && argument === undefined && dayText === undefined) return ok({ kind: 'as-signed' });
  if ((kind === 'lapse' || kind === 'peak') && argument === undefined) return ok({ kind, ...when });
  if (kind === 'extend' && dayText === undefined) return parseExtension(text, argument ?? '');
  if (kind === 'strike') {
    const program = PROGRAMS.find((each) => each === argument);
    if (program !== undefined && program !== 'base' && program !== 'cn_base') return ok({ kind, program, ...when });
    return failed(
      badScenario(
        text,
        `name a program of additional duties: ${PROGRAMS.filter((each) => !each.endsWith('base')).join(', ')}`,
      ),
    );
  }
  return failed(badScenario(text, `write ${KNOWN}`));
};

const parseExtension = (text: string, argument: string): Result<ScenarioStep> => {
  const days = /^(\d{1,4})d$/.exec(argument);
  if (days) return ok({ kind: 'extend', days: Number(days[1]) });
  const until = parseDay(argument);
  return until.ok
    ? ok({ kind: 'extend', until: until.value })
    : failed(badScenario(text, 'write extend:90d or extend:2027-01-10'));
};
