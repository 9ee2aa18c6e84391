import { useState } from 'react';
import type { DeadlinesAnswer } from './deadlines-list.js';
import { desk, type Progress } from './desk.js';
import type { ExposureAnswer } from './exposure-tables.js';
import type { About, PricedFile } from './message.js';
import type { OpenFile } from './open-portfolio.js';
import { ProgressBar } from './progress-bar.js';
import type { RefundsAnswer } from './refunds-summary.js';
import { saveFile } from './save/save-file.js';
import { headOf, summariesOf } from './save/summary.js';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Everything that the view shows of a file. */
export interface Shown {
  readonly file: OpenFile;
  readonly exposure: ExposureAnswer;
  readonly deadlines?: DeadlinesAnswer;
  readonly refunds?: RefundsAnswer;
}

interface Working {
  readonly progress: Progress;
  readonly cancel: () => void;
}

/** The answer as files of the reader's own, made in this browser. */
export const Downloads = ({ about, ...shown }: Shown & { readonly about: About }) => {
  const [working, setWorking] = useState<Working>();
  const [problem, setProblem] = useState<string>();

  /** Has the worker price every row and make a file of it. */
  const take = async (fileName: string, type: string, as: PricedFile): Promise<void> => {
    setProblem(undefined);
    const begun = desk.price(about, as, (progress) => setWorking({ progress, cancel: begun.cancel }));
    setWorking({ progress: { doing: 'waiting', done: 0, of: 0 }, cancel: begun.cancel });
    const came = await begun.outcome;
    setWorking(undefined);
    if (came.kind === 'done') saveFile(fileName, new Blob([came.value], { type }));
    else if (came.kind === 'refused') setProblem(came.problems.map(({ what, mend }) => `${what}; ${mend}`).join(' '));
    else if (came.kind === 'broken') setProblem(came.what);
  };
  const name = shown.file.name.replace(/\.[^.]*$/, '');
  const isBusy = working !== undefined;
  return (
    <section aria-labelledby="downloads-title">
      <h2 id="downloads-title">Take it with you</h2>
      <div className="downloads">
        <button
          type="button"
          disabled={isBusy}
          onClick={() => void take(`${name}-duty.csv`, 'text/csv', { kind: 'csv' })}
        >
          CSV, row by row
        </button>
        <button
          type="button"
          disabled={isBusy}
          onClick={() =>
            void take(`${name}-exposure.xlsx`, XLSX, {
              kind: 'xlsx',
              head: headOf(shown),
              summaries: summariesOf(shown),
            })
          }
        >
          XLSX, totals and rows
        </button>
        <button
          type="button"
          disabled={isBusy}
          onClick={() =>
            void import('./save/report.js').then(({ saveReport }) => saveReport(`${name}-exposure.pdf`, shown))
          }
        >
          PDF, one report
        </button>
      </div>
      {working !== undefined && (
        <ProgressBar progress={working.progress} label="Every row under each outcome" onCancel={working.cancel} />
      )}
      {problem !== undefined && (
        <p className="problems" role="alert">
          {problem}
        </p>
      )}
    </section>
  );
};
