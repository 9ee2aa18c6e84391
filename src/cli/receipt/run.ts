import type { Door } from '../../answers/door.js';
import { DOORS, LINE_DOORS } from '../../answers/index.js';
import { readReceipt } from '../../answers/receipt.js';
import { verifyReceipt } from '../../answers/verify-receipt.js';
import { readText } from '../../files/read-text.js';
import { openUsersLaw } from '../../home/index.js';
import { failed, ok, type Result } from '../../problem/index.js';
import { type ExitCode, print, printJson, problemsOf, refuse } from '../session.js';
import { version } from '../version.js';
import type { VerifyFlags } from './command.js';
import { printVerified, verifiedJson } from './print-verified.js';

/** `truce receipt verify`: the same question of the law here. */
export const runVerify = async (file: string, flags: VerifyFlags): Promise<ExitCode> => {
  const text = readText(file);
  const value = text.ok ? jsonOf(text.value, file) : text;
  const receipt = value.ok ? readReceipt(value.value, file) : value;
  const kept = flags.answer === undefined ? ok(undefined) : readText(flags.answer);
  const law = await openUsersLaw();
  if (!receipt.ok || !kept.ok || !law.ok) return refuse(problemsOf(receipt, kept, law));
  const verified = verifyReceipt(receipt.value, {
    law: law.value,
    engine: version(),
    // Doors of their own fields, asked of as doors of fields in general: the question is read by the schema first.
    doors: [...DOORS, ...LINE_DOORS] as unknown as readonly Door[],
    readFile: readText,
    ...(kept.value === undefined ? {} : { kept: kept.value }),
  });
  if (flags.json) printJson(verifiedJson(receipt.value, verified));
  else print(printVerified(receipt.value, verified));
  return verified.same ? 0 : 1;
};

const jsonOf = (text: string, where: string): Result<unknown> => {
  try {
    return ok(JSON.parse(text));
  } catch {
    return failed({
      code: 'not-a-receipt',
      where,
      what: 'this is no receipt (no JSON)',
      mend: 'give the JSON object that --receipt wrote, or that the header Truce-Receipt held once it is decoded',
    });
  }
};
