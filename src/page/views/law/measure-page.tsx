import { useAnswer } from '../../ask/use-answer.js';
import { Answered } from '../../parts/asking.js';
import { Cites } from '../../parts/cites.js';
import { territory } from '../../parts/side.js';
import type { ViewProps } from '../index.js';
import { clocksOf } from './clocks.js';
import { type MeasureHistory, originWords, rateWords, statusClass } from './standing.js';

/** One measure over time: what it charged in each period, and on whose word. One heading may be that of several measures. */
export const MeasurePage = ({ params, today, measure }: ViewProps & { readonly measure: string }) => {
  const { on, known } = clocksOf(params, today);
  const asking = useAnswer('law', { measure: measure.slice(0, 400), on, known });
  return (
    <>
      <h1 className={asking.answer === undefined ? '' : 'unseen'}>{measure}</h1>
      <Answered asking={asking} besides={['on', 'known']} waiting={<div className="waiting list-waiting" />}>
        {(answer) =>
          (answer as readonly MeasureHistory[]).map((each) => (
            <History key={each.measure} measure={each} known={known} />
          ))
        }
      </Answered>
    </>
  );
};

const History = ({ measure, known }: { readonly measure: MeasureHistory; readonly known: string }) => (
  <section className="history">
    <h2>
      {measure.heading !== null && <span className="number">{measure.heading} </span>}
      <span className="quiet">{measure.measure}</span>
    </h2>
    <dl className="about">
      <div>
        <dt>what</dt>
        <dd>
          {measure.kind}, {measure.program}
        </dd>
      </div>
      <div>
        <dt>imposed by</dt>
        <dd>
          {territory(measure.importer)} on goods of {originWords(measure.origins)}
        </dd>
      </div>
      <div>
        <dt>
          on <span className="number">{measure.on}</span>
        </dt>
        <dd>
          <b className={statusClass(measure.standing.status)}>{measure.standing.status}</b>{' '}
          {rateWords(measure.standing)}
          {measure.standing.changes !== null && (
            <>
              , changes on <span className="number">{measure.standing.changes}</span>
            </>
          )}
        </dd>
      </div>
    </dl>
    <div className="scroll" role="region" aria-label={`History of ${measure.measure}`} tabIndex={0}>
      <table>
        <caption className="unseen">Its periods as known on {known}</caption>
        <thead>
          <tr>
            <th scope="col">from</th>
            <th scope="col">until</th>
            <th scope="col">status</th>
            <th scope="col" className="figure">
              rate
            </th>
            <th scope="col">by</th>
          </tr>
        </thead>
        <tbody>
          {measure.history.map((period) => (
            <tr key={period.from} className={isOn(period, measure.on) ? 'current' : undefined}>
              <td className="number">{period.from}</td>
              <td className="number">{period.until ?? 'open'}</td>
              <td className={statusClass(period.status)}>
                {period.status}
                {isOn(period, measure.on) && <span className="tag">this day</span>}
              </td>
              <td className="figure">{rateWords(period)}</td>
              <td>
                <Cites cites={period.cites} known={known} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  </section>
);

const isOn = ({ from, until }: MeasureHistory['history'][number], day: string): boolean =>
  from <= day && (until === null || day < until);
