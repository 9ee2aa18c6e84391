import type { Answers } from '../../ask/answers.js';
import { useAnswer } from '../../ask/use-answer.js';
import { Dialog } from '../../parts/dialog.js';
import { dollars } from '../../parts/dollars.js';
import { hrefOf } from '../../route/route.js';
import type { AssessedJson } from './duty.js';
import { type ComponentJson, shortName } from './worksheet.js';

/** Where one number comes from: its measure, and each instrument with the place in it and what it says there. */
export const ComponentDialog = ({
  component,
  answer,
  onClose,
}: {
  readonly component: ComponentJson;
  readonly answer: AssessedJson;
  readonly onClose: () => void;
}) => {
  const { heading, program, rate, basis, amount, status, measure, cites } = component;
  return (
    <Dialog
      title={
        <>
          <span className="number">${dollars(amount)}</span> by <span className="number">{shortName(heading)}</span>
        </>
      }
      onClose={onClose}
    >
      <p>
        {rate} on <span className="number">${dollars(basis)}</span>, {program}, {status}
        {program !== 'base' && (
          <>
            ;{' '}
            <a href={hrefOf('law', { measure, on: answer.on, known: answer.known ?? undefined })}>
              the measure over time
            </a>
          </>
        )}
      </p>
      <ul className="instruments">
        {cites.map((cite) =>
          'event' in cite && cite.event !== undefined ? (
            <Cited key={cite.event} cite={{ ...cite, event: cite.event }} known={answer.known ?? undefined} />
          ) : (
            <li key={cite.at}>
              <b>{cite.citation}</b>, {cite.at}
            </li>
          ),
        )}
      </ul>
    </Dialog>
  );
};

interface CitedEvent {
  readonly instrument: string;
  readonly citation: string;
  readonly at: string;
  readonly event: string;
}

const Cited = ({ cite, known }: { readonly cite: CitedEvent; readonly known: string | undefined }) => {
  const asking = useAnswer('instruments', { instrument: cite.instrument, known });
  const instrument = asking.answer?.[0];
  return (
    <li>
      <b>
        <a href={hrefOf('law', { instrument: cite.instrument, known })}>{cite.citation}</a>
      </b>
      , {cite.at}
      <br />
      {instrument === undefined ? (
        <span className="quiet">…</span>
      ) : (
        <>
          {eventOf(instrument, cite.event)}{' '}
          <span className="quiet">
            signed <span className="number">{instrument.signed}</span>, known since{' '}
            <span className="number">{instrument.known}</span>
          </span>
        </>
      )}
    </li>
  );
};

const eventOf = ({ events = [] }: Answers['instruments'][number], event: string): string | undefined =>
  events.find((each) => each.event === event)?.says;
