import { scenariosAsked, scenariosJson } from '../../answers/scenarios.js';
import { askedHere } from '../asked.js';
import { colour, type ExitCode, print, printJson, refuse } from '../session.js';
import { printTable, wrapText } from '../table.js';
import type { ScenariosFlags } from './command.js';

/** `truce scenarios`: what can be asked, and what each would set. */
export const runScenarios = async (flags: ScenariosFlags): Promise<ExitCode> => {
  const asked = await askedHere();
  if (!asked.ok) return refuse(asked.problems);
  const answer = scenariosAsked(asked.value, flags);
  if (!answer.ok) return refuse(answer.problems);
  const json = scenariosJson(answer.value);
  if (flags.json) printJson(json);
  else print(printScenarios(json));
  return 0;
};

const printScenarios = ({ on, known, scenarios }: ReturnType<typeof scenariosJson>): string => {
  const [first] = scenarios;
  const columns = [
    { title: 'scenario', width: 28 },
    ...(first?.sides ?? []).map((side) => ({ title: `${side.imposes} on goods of ${side.on}`, width: 24 })),
  ];
  const rows = scenarios.map(({ name, sides, cannot }) => [
    name,
    ...(cannot === null
      ? sides.map(({ rate, changes }) =>
          [rate, ...changes.map((change) => `${change.rate} from ${change.from}`)].join('\n'),
        )
      : [cannot]),
  ]);
  return [
    colour.bold(`Both sides’ rates on an ordinary good on ${on}, as known ${known}`),
    printTable(columns, rows),
    wrapText('All but as-signed are hypothetical: nobody has signed them, and none is given a likelihood.'),
  ].join('\n\n');
};
