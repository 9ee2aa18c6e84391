import { lazy, Suspense, useDeferredValue } from 'react';
import type { Answers } from '../../ask/answers.js';
import { useAnswer } from '../../ask/use-answer.js';
import { Answered } from '../../parts/asking.js';
import { hrefOf } from '../../route/route.js';
import type { ViewProps } from '../index.js';
import { Countdown } from './countdown.js';
import { KnownSlider } from './known-slider.js';
import './now.css';
import { Rates } from './rates.js';
import { horizonOf } from './window.js';

const TwoClockChart = lazy(() => import('./two-clock-chart.js'));

/** Where the truce stands on a day, and its future as it looked on that day. A clock that is left out follows the other. */
const Now = ({ params, change, today }: ViewProps) => {
  const on = params.get('on') ?? params.get('known') ?? today;
  const known = params.get('known') ?? on;
  const horizon = horizonOf(today);
  const brief = useAnswer('brief', { on, known });
  const timeline = useAnswer('timeline', { known, ...horizon });
  return (
    <div className="now">
      <h1 className="unseen">Where the truce stands</h1>
      <Answered asking={brief} besides={['on', 'known']} waiting={<div className="waiting now-waiting" />}>
        {(answer) => <Standing brief={answer} known={known} />}
      </Answered>
      <section className="chart" aria-labelledby="chart-title">
        <h2 id="chart-title">
          Both sides’ rates on a good that stands on no list, as the law stood and as it then read forward
        </h2>
        <Answered
          asking={timeline}
          besides={['known', 'from', 'until']}
          waiting={<div className="waiting chart-waiting" />}
        >
          {(answer) => (
            <Suspense fallback={<div className="waiting chart-waiting" />}>
              <TwoClockChart timeline={answer} today={today}>
                <KnownSlider
                  known={known}
                  today={today}
                  onChange={(day) => change({ known: day }, { replace: true })}
                />
              </TwoClockChart>
            </Suspense>
          )}
        </Answered>
      </section>
      <Answered asking={brief} besides={['on', 'known']} waiting={<></>}>
        {(answer) => <Talks brief={answer} />}
      </Answered>
    </div>
  );
};

export default Now;

const Standing = ({ brief, known }: { readonly brief: Answers['brief']; readonly known: string }) => {
  const [first, rest] = firstSentence(brief.sentence);
  const deadline = brief.next_deadline;
  return (
    <div className="standing">
      <div className="sentence">
        <p className="lead">{first}</p>
        {rest !== '' && <p>{rest}</p>}
      </div>
      <div className="facts">
        {brief.truces.map((truce) => (
          <Countdown key={truce.id} truce={truce} />
        ))}
        {deadline !== null && (
          <dl className="next">
            <dt>Next deadline</dt>
            <dd>
              <b className="number">{deadline.day}</b> <span className="quiet">{inDays(deadline.days)}</span>
              <br />
              {deadline.what}
            </dd>
          </dl>
        )}
      </div>
      <Rates sides={brief.sides} known={known} />
      {brief.warnings.length > 0 && (
        <ul className="warnings">
          {brief.warnings.map((warning) => (
            <li key={warning}>{warning}</li>
          ))}
        </ul>
      )}
    </div>
  );
};

/** The sentence that says most stands large, the others after it. */
const firstSentence = (text: string): readonly [string, string] => {
  const end = /[a-z\d)]\. (?=[A-Z])/.exec(text);
  return end === null ? [text, ''] : [text.slice(0, end.index + 2), text.slice(end.index + 3)];
};

const inDays = (days: number): string =>
  days === 0 ? 'today' : days === 1 ? 'tomorrow' : days > 0 ? `in ${days} days` : `${-days} days ago`;

const Talks = ({ brief }: { readonly brief: Answers['brief'] }) => {
  const deferred = useDeferredValue(brief);
  const { last_round: round, flashpoints } = deferred;
  return (
    <div className="beside">
      {round !== null && (
        <section>
          <h2>Last round</h2>
          <p>
            <b>{round.place}</b>, <span className="number">{round.from}</span>
            {round.until !== round.from && (
              <>
                {' '}
                to <span className="number">{round.until}</span>
              </>
            )}
          </p>
          <p>{round.outcome}</p>
          <p className="quiet">{round.cite}</p>
        </section>
      )}
      {flashpoints.length > 0 && (
        <section>
          <h2>Flashpoints</h2>
          <dl className="flashpoints">
            {flashpoints.slice(0, 6).map(({ id, name, latest }) => (
              <div key={id}>
                <dt>{name}</dt>
                <dd>
                  {latest === null ? (
                    <span className="quiet">nothing recorded by this day</span>
                  ) : (
                    <>
                      {latest.what} <span className="quiet number">{latest.when}</span>
                    </>
                  )}
                </dd>
              </div>
            ))}
          </dl>
          {flashpoints.length > 6 && (
            <p className="quiet">
              and {flashpoints.length - 6} more: <a href={hrefOf('talks')}>talks</a>
            </p>
          )}
        </section>
      )}
    </div>
  );
};
