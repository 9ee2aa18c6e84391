import type { Law } from '../src/assessment/index.js';
import { BulkDatabase, type BulkLimits, exposeStaged, needsOf, stage } from '../src/bulk/index.js';
import type { Exposure } from '../src/portfolio/index.js';
import { unwrap } from '../src/problem/index.js';
import { exposureQuestion } from './scenarios.js';

/** The way of `truce exposure` from a file to its answer, the law compiled anew. */
export const exposeFile = async (
  law: Law,
  path: string,
  names: readonly string[],
  limits: BulkLimits = {},
): Promise<Exposure> => {
  const question = exposureQuestion(law, names);
  const database = await BulkDatabase.open(limits);
  try {
    const options = { origins: law.origins, keepCells: false, needs: needsOf(question) };
    return await exposeStaged(database, unwrap(await stage(database, [path], options)), law.origins, question);
  } finally {
    database.close();
  }
};
