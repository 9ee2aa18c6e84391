import { basename } from 'node:path';
import { readText } from '../../files/read-text.js';
import { titleIn } from '../../store/index.js';
import { type ActFlags, keepAct } from '../keep-act.js';
import { type ExitCode, refuse } from '../session.js';

interface ProposeFlags extends ActFlags {
  readonly id: string;
  readonly title?: string;
  readonly revise?: boolean;
}

/** `truce propose`: a file becomes a proposal, kept to the byte. */
export const runPropose = async (path: string, flags: ProposeFlags): Promise<ExitCode> => {
  const text = readText(path);
  if (!text.ok) return refuse(text.problems);
  const file = basename(path);
  const own = titleIn(file, text.value);
  if (!own.ok) return refuse(own.problems);
  const title = flags.title ?? own.value ?? flags.id;
  return keepAct(
    { kind: 'propose', proposal: flags.id, title, file, text: text.value, revise: flags.revise === true },
    flags,
  );
};
