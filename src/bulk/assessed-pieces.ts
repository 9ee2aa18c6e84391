import { type AskedAssess, countUnassessed } from '../answers/assess.js';
import { assessedLines } from '../answers/assessed-json.js';
import type { Origins } from '../assessment/index.js';
import { compile } from '../compile/index.js';
import { ok, type Result } from '../problem/index.js';
import { explainStaged } from './explain-staged.js';
import { type OverFiles, overFiles } from './over-files.js';

/** Every line of whole files explained under the first outcome asked for: text handed over piece by piece as it is worked out. */
export const assessedPieces = (
  paths: readonly string[],
  origins: Origins,
  { outcomes: [outcome], known, on }: AskedAssess,
  options: OverFiles,
  take: (piece: string) => Promise<void>,
): Promise<Result<{ readonly lines: number; readonly unassessed: number }>> =>
  overFiles(paths, { origins, keepCells: true }, options, async (database, staged) => {
    let unassessed = 0;
    if (outcome !== undefined) {
      const { law } = outcome;
      const question = { law, compiled: compile(law, known), known, ...(on === undefined ? {} : { on }) };
      for await (const rows of explainStaged(database, staged, question)) {
        unassessed += countUnassessed(rows);
        for (const piece of assessedLines(staged, rows)) await take(piece);
      }
    }
    return ok({ lines: staged.rows - staged.parts, unassessed });
  });
