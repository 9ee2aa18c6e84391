import { type AskedDeadlines, type DeadlinesPage, deadlinesPage, noPlan } from '../answers/deadlines.js';
import type { Law } from '../assessment/index.js';
import { failed, ok, type Result } from '../problem/index.js';
import { type OverFiles, overFiles } from './over-files.js';
import { keepsPlan, shipmentsOfStaged, stagedShipments } from './shipments.js';
import { turnColumns, turnsOfStaged } from './turns.js';

/** The deadlines of whole files; a pattern names as many as it fits. */
export const deadlinesOfFiles = (
  paths: readonly string[],
  law: Law,
  about: AskedDeadlines,
  options: OverFiles,
): Promise<Result<DeadlinesPage>> =>
  overFiles(
    paths,
    { origins: law.origins, keepCells: keepsPlan, needs: turnColumns() },
    options,
    async (database, staged) => {
      const plans = stagedShipments(staged);
      if (about.planned && !plans) return failed(noPlan(staged.files));
      const turns = await turnsOfStaged(database, staged, law.origins, about.question);
      const { transit } = about;
      const shipments = plans
        ? await shipmentsOfStaged(database, staged, law.origins, { ...about.question, transit })
        : undefined;
      const files = staged.files.map(({ path }) => path);
      return ok(deadlinesPage(law, about, files, { turns, ...(shipments === undefined ? {} : { shipments }) }));
    },
  );
