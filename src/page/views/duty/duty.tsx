import { useEffect } from 'react';
import type { Answers } from '../../ask/answers.js';
import { useAnswer } from '../../ask/use-answer.js';
import { announce } from '../../frame/announce.js';
import { Answered } from '../../parts/asking.js';
import { dollars } from '../../parts/dollars.js';
import { ShareLink } from '../../parts/share-link.js';
import { hrefOf, withChanges } from '../../route/route.js';
import type { ViewProps } from '../index.js';
import './duty.css';
import { Examples } from './examples.js';
import { LineForm } from './line-form.js';
import { FURTHER, NEEDED, questionOf } from './question.js';
import { SideBySide } from './side-by-side.js';
import { Worksheet } from './worksheet.js';

export type DutyJson = Answers['duty'];
export type ComparedJson = Extract<DutyJson, { readonly scenarios: unknown }>;
export type AssessedJson = Exclude<DutyJson, ComparedJson>;

const OWN_PLACES = [...NEEDED, ...FURTHER.map(({ name }) => name), 'on', 'known', 'scenario'];

/** The duty on one line: the worksheet, what was left out and why, what is missing; outcomes side by side. */
const Duty = (props: ViewProps) => {
  const { params, change, today } = props;
  const asking = useAnswer('duty', questionOf(params, today));
  const problems = asking.state === 'refused' ? asking.problems : [];
  const told = asking.state === 'answered' ? spoken(asking.answer) : undefined;
  useEffect(() => {
    if (told !== undefined) announce(told);
  }, [told]);
  const share = hrefOf(
    'duty',
    withChanges(params, { on: params.get('on') ?? today, known: params.get('known') ?? today }),
  );
  return (
    <div className="duty">
      <div>
        <h1>The duty on one line</h1>
        <LineForm {...props} problems={problems} />
      </div>
      <section aria-label="The answer" className="answer">
        {questionOf(params, today) === undefined ? (
          <Examples />
        ) : (
          <>
            <Answered asking={asking} besides={OWN_PLACES}>
              {(answer) =>
                'scenarios' in answer ? (
                  <SideBySide answer={answer} change={change} />
                ) : (
                  <Worksheet answer={answer} params={params} change={change} />
                )
              }
            </Answered>
            {asking.state === 'answered' && <ShareLink href={share} />}
            {asking.state === 'refused' && (
              <p className="quiet">Nothing can be worked out until the fields that are marked are mended.</p>
            )}
          </>
        )}
      </section>
    </div>
  );
};

export default Duty;

const spoken = (answer: DutyJson): string =>
  'scenarios' in answer
    ? `${answer.scenarios.length} outcomes are compared`
    : answer.duty === null
      ? `The duty is not known: ${answer.missing.join(', ') || 'see what is missing'}`
      : `Duty ${dollars(answer.duty)} dollars`;
