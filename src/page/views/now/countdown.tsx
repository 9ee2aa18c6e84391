import type { Answers } from '../../ask/answers.js';
import { territory } from '../../parts/side.js';

type TruceJson = Answers['brief']['truces'][number];

/** How long the truce still runs by what is signed, and who must sign for it to run longer. */
export const Countdown = ({ truce }: { readonly truce: TruceJson }) => (
  <dl className="countdown">
    <dt>
      Truce {truce.parties.map(territory).join(' – ')}, since <span className="number">{truce.since}</span>
    </dt>
    <dd>
      {truce.days_left === null ? (
        <b className="big">{truce.status}</b>
      ) : (
        <>
          <b className="big number">{Math.abs(truce.days_left)}</b> {dayWords(truce.days_left)}{' '}
          <span className="number">{truce.expires}</span>
        </>
      )}
      <span className="status">{truce.status}</span>
    </dd>
    <dt>Signature</dt>
    <dd>
      <b>{SIGNED[truce.signoff.state]}</b>
      {truce.signoff.by !== null && (
        <>
          <br />
          <span className="quiet">{truce.signoff.state === 'signed' ? 'signed by' : 'must sign:'}</span>{' '}
          {truce.signoff.by}
        </>
      )}
    </dd>
  </dl>
);

const dayWords = (days: number): string => {
  const unit = Math.abs(days) === 1 ? 'day' : 'days';
  return days >= 0 ? `${unit} left, until` : `${unit} past the end on`;
};

const SIGNED: Readonly<Record<TruceJson['signoff']['state'], string>> = {
  none: 'Nothing agreed, nothing signed',
  agreed: 'Agreed, not signed',
  signed: 'Signed',
  declined: 'Declined',
};
