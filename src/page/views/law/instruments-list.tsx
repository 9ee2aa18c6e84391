import { useAnswer } from '../../ask/use-answer.js';
import { Answered } from '../../parts/asking.js';
import { hrefOf } from '../../route/route.js';
import type { ViewProps } from '../index.js';
import { clocksKept, clocksOf } from './clocks.js';
import { FindField, holds } from './find-field.js';

/** Every instrument that could be known by a day, the latest first. */
export const InstrumentsList = ({ params, change, today }: ViewProps) => {
  const { known } = clocksOf(params, today);
  const asking = useAnswer('instruments', { known });
  return (
    <>
      <h1>
        Instruments known by <span className="number">{known}</span>
      </h1>
      <Answered asking={asking} besides={['known']} waiting={<div className="waiting list-waiting" />}>
        {(answer) => {
          const shown = answer.filter((each) =>
            holds(
              params.get('find'),
              each.instrument,
              each.citation,
              each.title,
              each.kind,
              each.by,
              each.says,
              each.known,
            ),
          );
          return (
            <>
              <FindField params={params} change={change} label="Find" shown={shown.length} all={answer.length} />
              <div className="scroll" role="region" aria-label="Instruments" tabIndex={0}>
                <table className="instruments-table">
                  <thead>
                    <tr>
                      <th scope="col">known</th>
                      <th scope="col">instrument</th>
                      <th scope="col">kind</th>
                      <th scope="col">what it does</th>
                    </tr>
                  </thead>
                  <tbody>
                    {shown.map((each) => (
                      <tr key={each.instrument}>
                        <td className="number">{each.known}</td>
                        <th scope="row">
                          <a href={hrefOf('law', { instrument: each.instrument, ...clocksKept(params) })}>
                            {each.citation}
                          </a>
                        </th>
                        <td>{each.kind}</td>
                        <td>{each.says}</td>
                      </tr>
                    ))}
                  </tbody>
                </table>
              </div>
              {shown.length === 0 && <p className="quiet">No instrument holds these words.</p>}
            </>
          );
        }}
      </Answered>
    </>
  );
};
