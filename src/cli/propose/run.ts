import { basename } from 'node:path';
import { readText } from '../../files/read-text.js';
import { proposeRequest } from '../../store/index.js';
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
  const { id, title, revise } = flags;
  const request = proposeRequest({ id, file: basename(path), text: text.value, title, revise });
  return request.ok ? keepAct(request.value, flags) : refuse(request.problems);
};
