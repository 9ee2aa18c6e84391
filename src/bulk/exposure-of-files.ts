import type { AskedExposure, ExposureAnswer } from '../answers/exposure.js';
import type { Origins } from '../assessment/index.js';
import { ok, type Result } from '../problem/index.js';
import { exposeStaged, needsOf } from './expose.js';
import { type OverFiles, overFiles } from './over-files.js';

/** The exposure of whole files; a pattern names as many as it fits. */
export const exposureOfFiles = (
  paths: readonly string[],
  origins: Origins,
  { question, ...about }: AskedExposure,
  options: OverFiles,
): Promise<Result<ExposureAnswer>> =>
  overFiles(paths, { origins, keepCells: false, needs: needsOf(question) }, options, async (database, staged) => {
    const exposure = await exposeStaged(database, staged, origins, question);
    return ok({ exposure, files: staged.files.map(({ path }) => path), ...about });
  });
