import type { Asked } from '../answers/asked.js';
import { answerText } from '../answers/asked.js';
import { ok, type Result } from '../problem/index.js';
import { version } from './version.js';

/** A question as its door takes it, and its answer as `--json` prints it. */
export interface KeptQuestion {
  readonly door: string;
  readonly question: Readonly<Record<string, unknown>>;
  readonly json: unknown;
}

/** Writes the receipt of an answer, whole; nothing where none was asked for. It is loaded only where it is asked for. */
export const keepReceipt = async (
  path: string | undefined,
  asked: Asked,
  { door, question, json }: KeptQuestion,
): Promise<Result<undefined>> => {
  if (path === undefined) return ok(undefined);
  const { receiptOf } = await import('../answers/receipt.js');
  const { writeWhole } = await import('../files/write-whole.js');
  const receipt = receiptOf(asked, { door, question, text: answerText(json), engine: version() });
  const written = writeWhole(path, `${JSON.stringify(receipt, null, 2)}\n`);
  return written.ok ? ok(undefined) : written;
};
