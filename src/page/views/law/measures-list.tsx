import { useMemo } from 'react';
import { useAnswer } from '../../ask/use-answer.js';
import { Answered } from '../../parts/asking.js';
import { hrefOf } from '../../route/route.js';
import type { ViewProps } from '../index.js';
import { clocksKept, clocksOf } from './clocks.js';
import { FindField, holds } from './find-field.js';
import { type ListedMeasure, originWords, rateWords, statusClass } from './standing.js';

/** Every measure as it stands on a day. */
export const MeasuresList = ({ params, change, today }: ViewProps) => {
  const { on, known } = clocksOf(params, today);
  const asking = useAnswer('law', { on, known });
  return (
    <>
      <h1>
        Measures on <span className="number">{on}</span>
      </h1>
      <Answered asking={asking} besides={['on', 'known']} waiting={<div className="waiting list-waiting" />}>
        {(answer) => <List measures={answer as readonly ListedMeasure[]} params={params} change={change} />}
      </Answered>
    </>
  );
};

const List = ({
  measures,
  params,
  change,
}: { readonly measures: readonly ListedMeasure[] } & Pick<ViewProps, 'params' | 'change'>) => {
  const words = params.get('find');
  const status = params.get('status');
  const statuses = useMemo(() => [...new Set(measures.map((measure) => measure.status))].sort(), [measures]);
  const shown = measures.filter(
    (each) =>
      (status === null || each.status === status) &&
      holds(
        words,
        each.measure,
        each.heading,
        each.program,
        each.kind,
        each.status,
        each.rate,
        originWords(each.origins),
      ),
  );
  return (
    <>
      <div className="filters">
        <FindField params={params} change={change} label="Find" shown={shown.length} all={measures.length} />
        <label>
          Status{' '}
          <select value={status ?? ''} onChange={(event) => change({ status: event.target.value }, { replace: true })}>
            <option value="">any</option>
            {statuses.map((each) => (
              <option key={each}>{each}</option>
            ))}
          </select>
        </label>
      </div>
      <div className="scroll" role="region" aria-label="Measures" tabIndex={0}>
        <table className="measures">
          <thead>
            <tr>
              <th scope="col">measure</th>
              <th scope="col">heading</th>
              <th scope="col">kind</th>
              <th scope="col">of goods of</th>
              <th scope="col">status</th>
              <th scope="col" className="figure">
                rate
              </th>
              <th scope="col">changes</th>
            </tr>
          </thead>
          <tbody>
            {shown.map((measure) => (
              <tr key={measure.measure}>
                <th scope="row">
                  <a href={hrefOf('law', { measure: measure.measure, ...clocksKept(params) })}>{measure.measure}</a>
                </th>
                <td className="number">{measure.heading}</td>
                <td>{measure.kind}</td>
                <td>{originWords(measure.origins)}</td>
                <td className={statusClass(measure.status)}>{measure.status}</td>
                <td className="figure">{rateWords(measure)}</td>
                <td className="number">{measure.changes}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {shown.length === 0 && <p className="quiet">No measure holds these words.</p>}
    </>
  );
};
