import type { Answers } from '../../ask/answers.js';
import { useAnswer } from '../../ask/use-answer.js';
import { Answered } from '../../parts/asking.js';
import { Cites } from '../../parts/cites.js';
import { DayField } from '../../parts/day-field.js';
import { SideName } from '../../parts/side.js';
import { hrefOf } from '../../route/route.js';
import type { ViewProps } from '../index.js';
import { rateWords, type StandingJson } from './standing.js';

const FIELDS = [
  ['from', 'from'],
  ['known_from', 'as known on'],
  ['to', 'to'],
  ['known_to', 'as known on'],
] as const;

const EXAMPLES = [
  ['The day the truce was extended by a year', { from: '2025-11-09', to: '2025-11-10' }],
  [
    'What was known of 12 August 2025 on 29 July, and on the day itself',
    { from: '2025-08-12', known_from: '2025-07-29', to: '2025-08-12', known_to: '2025-08-12' },
  ],
  ['The ruling of February 2026', { from: '2026-02-20', to: '2026-02-25' }],
] as const;

/** What differs between two moments, each a day on both clocks. */
export const Differences = ({ params, change, today }: ViewProps) => {
  const given = Object.fromEntries(
    FIELDS.flatMap(([name]) => (params.has(name) ? [[name, params.get(name) ?? '']] : [])),
  );
  const isAsked = Object.keys(given).length > 0;
  const known = params.get('known') ?? undefined;
  const asking = useAnswer('diff', isAsked ? { ...given, known } : undefined);
  return (
    <>
      <h1>Differences between two moments</h1>
      <div className="moments">
        {[FIELDS.slice(0, 2), FIELDS.slice(2)].map((moment, index) => (
          <div
            key={moment[0]?.[0]}
            className="moment"
            role="group"
            aria-label={index === 0 ? 'Earlier moment' : 'Later moment'}
          >
            {moment.map(([name, label]) => (
              <DayField
                key={name}
                name={name}
                label={label}
                value={params.get(name) ?? ''}
                instead={name.startsWith('known') ? (known ?? today) : today}
                onChange={(day) => change({ [name]: day, show: 'differences' })}
              />
            ))}
          </div>
        ))}
      </div>
      {isAsked ? (
        <Answered asking={asking} besides={['from', 'to', 'known', 'known-from', 'known-to']}>
          {(answer) => (
            <>
              <p className="quiet">
                <span className="number">{answer.from.on}</span> as known{' '}
                <span className="number">{answer.from.known}</span>, against{' '}
                <span className="number">{answer.to.on}</span> as known{' '}
                <span className="number">{answer.to.known}</span>
              </p>
              {answer.sides.map((side, place) => (
                <SideDifferences key={side.imposes} side={side} place={place} known={answer.to.known} />
              ))}
            </>
          )}
        </Answered>
      ) : (
        <div className="examples">
          <p>Give two days; each may be asked as known on another day. For example:</p>
          <ul>
            {EXAMPLES.map(([says, fields]) => (
              <li key={says}>
                <a href={hrefOf('law', { show: 'differences', ...fields })}>{says}</a>
              </li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
};

type SideJson = Answers['diff']['sides'][number];

const SideDifferences = ({
  side,
  place,
  known,
}: {
  readonly side: SideJson;
  readonly place: number;
  readonly known: string;
}) => (
  <section className="history">
    <h2>
      <SideName {...side} place={place} />
    </h2>
    {side.measures.length === 0 && side.goods.length === 0 && <p className="quiet">Nothing differs.</p>}
    {side.measures.length > 0 && (
      <div className="scroll" role="region" aria-label={`Measures of ${side.imposes} that differ`} tabIndex={0}>
        <table>
          <thead>
            <tr>
              <th scope="col">measure</th>
              <th scope="col">before</th>
              <th scope="col">after</th>
              <th scope="col">by</th>
            </tr>
          </thead>
          <tbody>
            {side.measures.map(({ measure, heading, before, after }) => (
              <tr key={measure}>
                <th scope="row">
                  <a href={hrefOf('law', { measure, known })}>{heading ?? measure}</a>
                </th>
                <td>{standingWords(before)}</td>
                <td>{standingWords(after)}</td>
                <td>
                  <Cites cites={(after ?? before)?.cites ?? []} known={known} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    )}
    {side.goods.length > 0 && (
      <ul className="goods">
        {side.goods.map(({ set, came, left, cites }) => (
          <li key={set}>
            Goods of {set}: {came} {came === 1 ? 'code' : 'codes'} came, {left} left, by{' '}
            <Cites cites={cites} known={known} />
          </li>
        ))}
      </ul>
    )}
  </section>
);

const standingWords = (standing: StandingJson | null): string =>
  standing === null ? 'not there' : [standing.status, rateWords(standing)].filter(Boolean).join(', ');
