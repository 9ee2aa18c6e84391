import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { truce, wordsOf } from '../cli/session.js';

const BLOCK = /```\n\$ (npx truce [^\n]*|npm start)\n([\s\S]*?)```/g;

/** The commands that a page shows with their outputs. */
export const commandsIn = (page: string): readonly string[] =>
  [...page.matchAll(BLOCK)].map(([, command = '']) => command);

/** The page with every shown output as the program prints it today. */
export const withOutputs = (page: string): string =>
  page.replace(BLOCK, (_, command: string) => `\`\`\`\n$ ${command}\n${outputOf(command)}\`\`\``);

/** `npm start` writes its answers into `out`; here into a folder of its own, which is printed as `out`. */
const outputOf = (command: string): string => {
  if (command !== 'npm start') return truce(wordsOf(command.replace(/^npx truce /, ''))).out;
  const folder = mkdtempSync(join(tmpdir(), 'truce-'));
  try {
    return truce(['start', '--out', folder]).out.replaceAll(folder, 'out');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};
