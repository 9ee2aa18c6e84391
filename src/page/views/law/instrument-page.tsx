import type { Answers } from '../../ask/answers.js';
import { useAnswer } from '../../ask/use-answer.js';
import { Answered } from '../../parts/asking.js';
import { hrefOf } from '../../route/route.js';
import type { ViewProps } from '../index.js';
import { clocksKept, clocksOf } from './clocks.js';

/** One legal act: what it is, since when it could be known, and every event that it brought about, at its place in the text. */
export const InstrumentPage = ({ params, today, instrument }: ViewProps & { readonly instrument: string }) => {
  const { known } = clocksOf(params, today);
  const asking = useAnswer('instruments', { instrument: instrument.slice(0, 400), known });
  return (
    <>
      <h1 className={asking.answer === undefined ? '' : 'unseen'}>{asking.answer?.[0]?.citation ?? instrument}</h1>
      <Answered asking={asking} besides={['known']} waiting={<div className="waiting list-waiting" />}>
        {(answer) => answer.map((each) => <Instrument key={each.instrument} instrument={each} params={params} />)}
      </Answered>
    </>
  );
};

const Instrument = ({
  instrument,
  params,
}: {
  readonly instrument: Answers['instruments'][number];
  readonly params: URLSearchParams;
}) => (
  <section className="history">
    <h2>{instrument.citation}</h2>
    <p className="title">{instrument.title}</p>
    <dl className="about">
      <Fact name="kind" says={`${instrument.kind} by ${instrument.by}`} />
      <Fact name="signed" says={instrument.signed} />
      <Fact name="known since" says={instrument.known} />
      <Fact name="in this ledger since" says={instrument.recorded ?? ''} />
      <Fact name="read from" says={instrument.source} />
      {instrument.url !== null && (
        <div>
          <dt>text</dt>
          <dd>
            <a href={instrument.url} rel="noreferrer external">
              {hostOf(instrument.url)}
            </a>
          </dd>
        </div>
      )}
    </dl>
    {instrument.note != null && <p className="notice">{instrument.note}</p>}
    <div className="scroll" role="region" aria-label={`Events of ${instrument.citation}`} tabIndex={0}>
      <table>
        <caption className="unseen">What it brought about</caption>
        <thead>
          <tr>
            <th scope="col">at</th>
            <th scope="col">what</th>
            <th scope="col">measure</th>
          </tr>
        </thead>
        <tbody>
          {(instrument.events ?? []).map((event) => (
            <tr key={event.event}>
              <td>{event.at}</td>
              <td>
                {event.says}
                {event.time !== null && <span className="quiet"> {event.time}</span>}
                {event.note !== null && <p className="quiet">{event.note}</p>}
              </td>
              <td>
                {event.measures.map((measure) => (
                  <a key={measure} className="stacked" href={hrefOf('law', { measure, ...clocksKept(params) })}>
                    {measure}
                  </a>
                ))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  </section>
);

const Fact = ({ name, says }: { readonly name: string; readonly says: string }) => (
  <div>
    <dt>{name}</dt>
    <dd>{says}</dd>
  </div>
);

const hostOf = (url: string): string => {
  try {
    return new URL(url).host;
  } catch {
    return url;
  }
};
