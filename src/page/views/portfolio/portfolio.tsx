import { useEffect } from 'react';
import { announce } from '../../frame/announce.js';
import { Problems } from '../../parts/asking.js';
import { DayField } from '../../parts/day-field.js';
import { hrefOf, withChanges } from '../../route/route.js';
import type { ViewProps } from '../index.js';
import { type DeadlinesAnswer, DeadlinesList } from './deadlines-list.js';
import { Downloads } from './downloads.js';
import { DropZone } from './drop-zone.js';
import { type ExposureAnswer, ExposureTable, GroupTable, MovedTable } from './exposure-tables.js';
import { type OpenFile, useOpening } from './open-portfolio.js';
import { OutcomesField, outcomesIn } from './outcomes-field.js';
import './portfolio.css';
import { ProgressBar } from './progress-bar.js';
import { type RefundsAnswer, RefundsSummary } from './refunds-summary.js';
import { type FileAsking, useFileAnswer } from './use-file-answer.js';

const DIMENSIONS = ['sector', 'chapter', 'origin', 'supplier', 'month'] as const;

/** A whole company's lines under each outcome, computed in this browser. */
const Portfolio = (props: ViewProps) => {
  const { file } = useOpening();
  return (
    <div className="portfolio">
      <h1 className={file === undefined ? '' : 'unseen'}>What a company’s imports cost under each outcome</h1>
      <DropZone />
      {file !== undefined && <Computed key={file.count} file={file} {...props} />}
    </div>
  );
};

export default Portfolio;

const Computed = ({ file, params, change, today }: ViewProps & { readonly file: OpenFile }) => {
  const on = params.get('on') ?? undefined;
  const known = params.get('known') ?? undefined;
  const scenario = outcomesIn(params);
  const by = DIMENSIONS.find((each) => each === params.get('by')) ?? DIMENSIONS[0];
  const exposing = useFileAnswer<ExposureAnswer>(file, 'exposure', { on, known, scenario, by: DIMENSIONS, top: '15' });
  const dated = useFileAnswer<DeadlinesAnswer>(file, 'deadlines', { known });
  const refunding = useFileAnswer<RefundsAnswer>(file, 'refunds', { known });
  const exposure = exposing.answer;
  useEffect(() => {
    if (exposure !== undefined) announce(`${exposure.lines} lines are worked out.`);
  }, [exposure]);
  return (
    <>
      <div className="asked">
        <p>
          <b>{file.name}</b>, {file.rows.toLocaleString('en')} rows
        </p>
        <DayField
          name="on"
          label="all entered on"
          title="One day of entry for every line; each line’s own when left empty"
          value={on ?? ''}
          instead={today}
          onChange={(day) => change({ on: day })}
        />
        <span className="quiet">{on === undefined ? 'each line on its own day of entry' : ''}</span>
        <OutcomesField params={params} change={change} />
      </div>
      <section aria-labelledby="exposure-title">
        <h2 id="exposure-title">Exposure</h2>
        <Working asking={exposing} label="Exposure" />
        {exposure !== undefined && (
          <div aria-busy={exposing.progress !== undefined}>
            <Counted exposure={exposure} />
            <ExposureTable exposure={exposure} />
            <nav aria-label="By" className="topics">
              <ul>
                {DIMENSIONS.map((each) => (
                  <li key={each}>
                    <a
                      href={hrefOf('portfolio', withChanges(params, { by: each }))}
                      aria-current={each === by ? 'true' : undefined}
                    >
                      by {each}
                    </a>
                  </li>
                ))}
              </ul>
            </nav>
            <GroupTable exposure={exposure} by={by} />
            <h3>The lines that move most</h3>
            <MovedTable exposure={exposure} known={known} />
          </div>
        )}
      </section>
      <section aria-labelledby="deadlines-title">
        <h2 id="deadlines-title">Days ahead that move money</h2>
        <Working asking={dated} label="Days ahead" />
        {dated.answer !== undefined && <DeadlinesList deadlines={dated.answer} />}
      </section>
      <section aria-labelledby="refunds-title">
        <h2 id="refunds-title">Refunds</h2>
        <Working asking={refunding} label="Refunds" />
        {refunding.answer !== undefined && <RefundsSummary refunds={refunding.answer} />}
      </section>
      {exposure !== undefined && (
        <Downloads
          file={file}
          exposure={exposure}
          about={{ on, known, scenario }}
          {...(dated.answer === undefined ? {} : { deadlines: dated.answer })}
          {...(refunding.answer === undefined ? {} : { refunds: refunding.answer })}
        />
      )}
    </>
  );
};

const Counted = ({ exposure }: { readonly exposure: ExposureAnswer }) => (
  <p>
    {(exposure.lines - exposure.unknown).toLocaleString('en')} lines count.
    {exposure.unknown > 0 &&
      ` ${exposure.unknown.toLocaleString('en')} ${exposure.unknown === 1 ? 'is' : 'are'} in no total, because something that decides the duty is missing; the CSV below tells what, row by row.`}
  </p>
);

/** What stands above an answer while it is worked out, or in its place. */
const Working = ({ asking, label }: { readonly asking: FileAsking<unknown>; readonly label: string }) => (
  <>
    {asking.progress !== undefined && <ProgressBar progress={asking.progress} label={label} onCancel={asking.cancel} />}
    {asking.stopped === true && (
      <p className="notice">Stopped. Change a field, or open the file again, to work it out.</p>
    )}
    {asking.problems !== undefined && <Problems problems={asking.problems} besides={[]} />}
    {asking.broken !== undefined && (
      <p className="problems" role="alert">
        {asking.broken}
      </p>
    )}
    {asking.remarks?.map((remark) => (
      <p key={remark} className="notice">
        {remark}
      </p>
    ))}
  </>
);
