import { spawnSync } from 'node:child_process';
import type { Law } from '../src/assessment/index.js';
import { type Figure, type Findings, median, type Size, timed, times } from './figure.js';

/** A small real question to each command that answers one by itself, without a store, a server or a terminal. */
const QUESTIONS: readonly (readonly string[])[] = [
  ['duty', '7202.11.10', '--origin', 'CN', '--value', '10000', '--on', '2025-08-12'],
  ['brief', '--on', '2025-08-12', '--known', '2025-07-29'],
  ['assess', 'examples/importer.csv', '--on', '2025-08-12', '--known', '2025-07-29'],
  ['exposure', 'examples/importer.csv', '--on', '2025-08-12', '--known', '2025-07-29'],
  ['diff', '--from', '2025-08-11', '--to', '2025-08-13'],
  ['timeline'],
  ['regime', '--on', '2025-08-12'],
  ['law', 'us/section-301/china-list-3'],
  ['talks'],
  ['ledger', 'verify'],
];

const COMMAND = 'dist/cli/truce.js';

/** How long a process takes from its start to its end, the middle one of five. */
const startOf = async (args: readonly string[]): Promise<number> => {
  const runs: number[] = [];
  for (let run = 0; run < 5; run += 1)
    runs.push(await timed(() => spawnSync(process.execPath, args, { stdio: 'ignore' })));
  return median(runs);
};

/** Cold starts: help of every command, and a small question to some, beside a Node.js that does nothing. */
export const benchStart = async (_law: Law, { quick }: Size): Promise<Findings> => {
  const nothing = await startOf(['-e', '0']);
  const help = spawnSync(process.execPath, [COMMAND, '--help'], { encoding: 'utf8' }).stdout;
  const commands = [...help.matchAll(/^ {2}([a-z]+)\b/gm)].flatMap(([, name]) =>
    name === undefined || name === 'help' ? [] : [name],
  );
  const helps: (readonly [string, number])[] = [];
  for (const name of quick ? commands.slice(0, 3) : commands)
    helps.push([name, await startOf([COMMAND, name, '--help'])]);
  const [slowest, ms] = helps.toSorted(([, a], [, b]) => b - a)[0] ?? ['', Number.NaN];
  const figures: Figure[] = [
    {
      what: `help of any of the ${helps.length} commands, at the slowest`,
      measured: `${Math.round(ms)} ms (${slowest}), ${times(ms / nothing)} of nothing`,
      how: `median of 5 cold starts, against \`node -e 0\` (${Math.round(nothing)} ms)`,
    },
  ];
  for (const question of quick ? QUESTIONS.slice(0, 2) : QUESTIONS) {
    const taken = await startOf([COMMAND, ...question]);
    figures.push({
      what: `\`truce ${question[0]}\`, cold`,
      measured: `${Math.round(taken)} ms, ${times(taken / nothing)} of nothing`,
      how: `\`truce ${question.join(' ')}\`, median of 5`,
    });
  }
  return { figures };
};
