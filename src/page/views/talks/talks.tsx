import { lazy, Suspense } from 'react';
import type { TalksRecords, TalksTopic } from '../../../answers/index.js';
import { type Asking, useAnswer } from '../../ask/use-answer.js';
import { Answered } from '../../parts/asking.js';
import type { ViewProps } from '../index.js';
import { Deals } from './deals.js';
import { Proposals } from './proposals.js';
import './talks.css';
import { Topics } from './topics.js';

// The two that draw bring the library of charts with them.
const Rounds = lazy(() => import('./rounds.js'));
const Balance = lazy(() => import('./balance.js'));

/** A topic of the record, typed by its name. */
const useTalks = <T extends TalksTopic>(topic: T, known: string): Asking<TalksRecords[T]> => {
  const asking = useAnswer('talks', { topic, known });
  // The door answers a topic with the records of that topic.
  const records = asking.answer?.records as TalksRecords[T] | undefined;
  return (records === undefined ? asking : { ...asking, answer: records }) as Asking<TalksRecords[T]>;
};

/** The negotiation as it could be known on a day. */
const Talks = ({ params, today }: ViewProps) => {
  const known = params.get('known') ?? today;
  const rounds = useTalks('rounds', known);
  const proposals = useTalks('proposals', known);
  const flashpoints = useTalks('flashpoints', known);
  const positions = useTalks('positions', known);
  const statements = useTalks('statements', known);
  const deals = useTalks('deals', known);
  const balance = useTalks('balance', known);
  const topic = params.get('topic') ?? flashpoints.answer?.[0]?.id ?? '';
  return (
    <div className="talks">
      <h1 className="unseen">The talks</h1>
      <Answered asking={rounds} besides={['known']} waiting={<div className="waiting rounds-waiting" />}>
        {(answer) => (
          <Suspense fallback={<div className="waiting rounds-waiting" />}>
            <Rounds rounds={answer} />
          </Suspense>
        )}
      </Answered>
      <Answered asking={proposals} besides={['known']}>
        {(answer) => <Proposals proposals={answer} known={known} />}
      </Answered>
      <Answered asking={flashpoints} besides={['known']}>
        {(answer) => (
          <Topics
            params={params}
            topic={topic}
            flashpoints={answer}
            positions={positions.answer ?? []}
            statements={statements.answer ?? []}
          />
        )}
      </Answered>
      <Answered asking={deals} besides={['known']}>
        {(answer) => <Deals deals={answer} />}
      </Answered>
      <Answered asking={balance} besides={['known']} waiting={<div className="waiting balance-waiting" />}>
        {(answer) => (
          <Suspense fallback={<div className="waiting balance-waiting" />}>
            <Balance records={answer} />
          </Suspense>
        )}
      </Answered>
    </div>
  );
};

export default Talks;
