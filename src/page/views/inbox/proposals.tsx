import { useRef, useState } from 'react';
import type { Problem } from '../../../problem/index.js';
import { announce } from '../../frame/announce.js';
import { Problems } from '../../parts/asking.js';
import { askTeam, type Me, newKey, type Proposal } from './team.js';

/** What was proposed to the team, the open ones first, each with its reviews, its audit trail and what this member may do. */
export const Proposals = ({
  proposals,
  me,
  onActed,
}: {
  readonly proposals: readonly Proposal[];
  readonly me: Me;
  readonly onActed: () => Promise<void>;
}) => {
  if (proposals.length === 0) return <p className="quiet">Nothing was proposed yet.</p>;
  const sorted = proposals.toSorted((a, b) => Number(b.state === 'open') - Number(a.state === 'open'));
  return (
    <ul className="records proposals">
      {sorted.map((proposal) => (
        <One key={proposal.id} proposal={proposal} me={me} onActed={onActed} />
      ))}
    </ul>
  );
};

type Act = 'approve' | 'object' | 'sign' | 'decline' | 'withdraw';

const ACTS: Readonly<
  Record<Act, { readonly path: string; readonly words: string; readonly done: string; readonly may: string }>
> = {
  approve: { path: 'review', words: 'Approve', done: 'approved', may: 'review' },
  object: { path: 'review', words: 'Object', done: 'objected to', may: 'review' },
  sign: { path: 'sign', words: 'Sign', done: 'signed', may: 'sign' },
  decline: { path: 'decline', words: 'Decline', done: 'declined', may: 'decline' },
  withdraw: { path: 'withdraw', words: 'Withdraw', done: 'withdrawn', may: 'withdraw' },
};

const One = ({
  proposal,
  me,
  onActed,
}: {
  readonly proposal: Proposal;
  readonly me: Me;
  readonly onActed: () => Promise<void>;
}) => {
  const [words, setWords] = useState('');
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const [isBusy, setIsBusy] = useState(false);
  // An act that failed on the way keeps its key, so that trying again records it once.
  const intention = useRef<{ readonly act: Act; readonly words: string; readonly key: string }>(undefined);
  const acts = (Object.keys(ACTS) as Act[]).filter((act) => me.may.includes(ACTS[act].may));
  const perform = async (act: Act) => {
    const said = words.trim();
    if (intention.current?.act !== act || intention.current.words !== said)
      intention.current = { act, words: said, key: newKey() };
    setIsBusy(true);
    const reply = await askTeam(`proposals/${proposal.id}/${ACTS[act].path}`, {
      method: 'POST',
      csrf: me.csrf,
      key: intention.current.key,
      body: {
        ...(ACTS[act].path === 'review' ? { stance: act } : {}),
        ...(said === '' || act === 'sign' ? {} : { words: said }),
        revision: proposal.revision,
      },
    });
    setIsBusy(false);
    if (!reply.ok) return setProblems(reply.problems);
    intention.current = undefined;
    setProblems([]);
    setWords('');
    announce(`${proposal.title ?? proposal.id}: ${ACTS[act].done}`);
    await onActed();
  };
  return (
    <li>
      <p>
        <b>{proposal.title ?? proposal.id}</b> <span className={`state ${proposal.state}`}>{proposal.state}</span>{' '}
        <span className="quiet">
          {proposal.id}, proposed by {proposal.authors.join(', ')} on{' '}
          <span className="number">{proposal.proposed}</span>
          {proposal.closed !== null && (
            <>
              ; {proposal.state} by {proposal.closed.by} on <span className="number">{proposal.closed.on}</span>
            </>
          )}
        </span>
      </p>
      {proposal.reviews.map((review) => (
        <p key={`${review.by} ${review.on} ${review.stance}`} className="quiet">
          {review.by}: {review.stance}
          {review.words !== null && `, “${review.words}”`} <span className="number">{review.on}</span>
        </p>
      ))}
      {proposal.state === 'open' && acts.length > 0 && (
        <div className="acts" role="group" aria-label={`Act on ${proposal.title ?? proposal.id}`}>
          <input
            type="text"
            aria-label="Words to go with it"
            placeholder="words to go with it"
            maxLength={500}
            value={words}
            onChange={({ target }) => setWords(target.value)}
          />
          {acts.map((act) => (
            <button key={act} type="button" disabled={isBusy} onClick={() => void perform(act)}>
              {ACTS[act].words}
            </button>
          ))}
        </div>
      )}
      <Problems problems={problems} />
      <details>
        <summary>Text and audit trail</summary>
        <pre className="proposal-text">{proposal.text}</pre>
        <div className="scroll" role="region" aria-label={`Audit trail of ${proposal.id}`} tabIndex={0}>
          <table>
            <thead>
              <tr>
                <th className="figure">entry</th>
                <th>day</th>
                <th>who</th>
                <th>did</th>
                <th>hash</th>
              </tr>
            </thead>
            <tbody>
              {proposal.trail.map((entry) => (
                <tr key={entry.seq}>
                  <td className="figure">{entry.seq}</td>
                  <td className="number">{entry.day}</td>
                  <td>{entry.actor}</td>
                  <td>
                    {entry.kind}
                    {entry.stance !== undefined && `: ${entry.stance}`}
                  </td>
                  <td className="number quiet">{entry.hash.slice(0, 12)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </details>
    </li>
  );
};
