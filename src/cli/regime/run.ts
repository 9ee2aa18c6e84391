import { agreedNotSigned, type Law, regimeOf } from '../../assessment/index.js';
import { verifiedTo } from '../../ledger/index.js';
import { type Regime, type StandingMeasure, standingMeasures } from '../../regime/index.js';
import { type Day, formatDay } from '../../time/index.js';
import { dayOption, today } from '../clocks.js';
import { measureJson, rateWords, settingCitation, standingJson } from '../measure-words.js';
import { openUsersLaw } from '../open-law.js';
import { parseParties } from '../parties.js';
import { supposeLaw } from '../scenario-option.js';
import { colour, type ExitCode, print, printJson, problemsOf, refuse } from '../session.js';
import { printTable, wrapText } from '../table.js';
import type { RegimeFlags } from './command.js';

/** `truce regime`: both sides of a pair of parties on one day. */
export const runRegime = async (flags: RegimeFlags): Promise<ExitCode> => {
  const law = await openUsersLaw();
  const on = await dayOption('--on', flags.on, today);
  const known = await dayOption('--known', flags.known, today);
  const parties = parseParties(flags.between);
  if (!law.ok || !on.ok || !known.ok || !parties.ok) return refuse(problemsOf(law, on, known, parties));
  const supposed = supposeLaw(law.value, flags.scenario, known.value);
  if (!supposed.ok) return refuse(supposed.problems);
  for (const remark of supposed.value.remarks) process.stderr.write(`truce: ${remark}\n`);
  const regime = regimeOf(supposed.value.law, known.value);
  const [first, second] = parties.value;
  const sides = [
    [first, second],
    [second, first],
  ] as const;
  if (flags.json) {
    printJson({
      on: formatDay(on.value),
      known: formatDay(known.value),
      sides: sides.map(([importer, origin]) => ({
        imposes: importer,
        on: origin,
        verified_to: verifiedText(regime, importer, origin),
        measures: standingMeasures(regime, importer, origin, on.value)
          .filter(isWorthShowing)
          .map(({ measure, standing }) => ({ ...measureJson(measure), ...standingJson(regime, standing) })),
        agreed: agreedBetween(supposed.value.law, importer, origin, on.value, known.value),
      })),
    });
  } else {
    const texts = sides.map(([importer, origin]) =>
      [
        printSide(regime, importer, origin, on.value),
        ...agreedBetween(supposed.value.law, importer, origin, on.value, known.value).map((text) => wrapText(text)),
      ].join('\n'),
    );
    print(texts.join('\n\n'));
  }
  return 0;
};

/** What is agreed and not signed about the duties of one side. */
const agreedBetween = (law: Law, importer: string, origin: string, on: Day, known: Day): readonly string[] =>
  agreedNotSigned(
    law,
    law.truces.flatMap((truce) =>
      truce.sides.filter((side) => side.imposes === importer && side.on === origin).map((side) => side.suspends),
    ),
    on,
    known,
  );

/** Exemptions that are over, and duties long ended, are history (`truce law`); a regime is what stands or may come back. */
const isWorthShowing = ({ measure, standing }: StandingMeasure): boolean =>
  standing.charge !== undefined ||
  ((standing.status === 'suspended' || standing.status === 'scheduled') && measure.kind === 'duty');

const verifiedText = (regime: Regime, importer: string, origin: string): string | null => {
  const verified = verifiedTo(regime.ledger, importer, origin);
  return verified === undefined ? null : formatDay(verified);
};

const printSide = (regime: Regime, importer: string, origin: string, on: Day): string => {
  const measures = standingMeasures(regime, importer, origin, on).filter(isWorthShowing);
  const title = colour.bold(
    `${importer} on goods of ${origin}, ${formatDay(on)}, as known ${regime.known === undefined ? 'now' : formatDay(regime.known)}`,
  );
  if (measures.length === 0) return `${title}\nNothing beyond the schedule's own rates.`;
  const verified = verifiedText(regime, importer, origin);
  const columns = [
    { title: 'heading', width: 11 },
    { title: 'measure', width: 26 },
    { title: 'rate', width: 14 },
    { title: 'until', width: 11 },
    { title: 'by', width: 18 },
  ];
  const table = (kind: 'duty' | 'exemption' | 'in_lieu', name: string): readonly string[] => {
    const rows = measures.filter(({ measure }) => measure.kind === kind).map((each) => rowOf(regime, each));
    return rows.length === 0 ? [] : ['', colour.bold(name), printTable(columns, rows)];
  };
  const note =
    verified !== null && formatDay(on) > verified
      ? ['', `Last verified to ${verified}; later instruments may be missing.`]
      : [];
  return [
    title,
    ...table('duty', 'Duties'),
    ...table('exemption', 'Exemptions'),
    ...table('in_lieu', 'In lieu of every other duty'),
    ...note,
  ].join('\n');
};

const rowOf = (regime: Regime, { measure, standing }: StandingMeasure): readonly string[] => [
  measure.heading ?? '',
  // The path below the importer's folder, broken where a table may wrap it.
  measure.id.split('/').slice(1).join('/ '),
  [rateWords(standing), standing.status === 'in force' ? '' : standing.status].filter(Boolean).join(' '),
  standing.changes === undefined ? '' : formatDay(standing.changes),
  settingCitation(regime, standing),
];
