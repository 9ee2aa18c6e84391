import type { TalksRecords } from '../../../answers/index.js';
import { CiteLink } from '../../parts/cites.js';
import { territory } from '../../parts/side.js';
import { Source } from './source.js';

type Proposal = TalksRecords['proposals'][number];

/** What was agreed, and of each side that must sign whether it has. */
export const Proposals = ({
  proposals,
  known,
}: {
  readonly proposals: readonly Proposal[];
  readonly known: string;
}) => (
  <section aria-labelledby="proposals-title">
    <h2 id="proposals-title">Agreed, and signed or not</h2>
    <ul className="records">
      {proposals.toReversed().map((proposal) => (
        <li key={proposal.id}>
          <p>
            <b className="number">{proposal.agreed}</b> {proposal.terms}
            {proposal.extends_to !== null && (
              <>
                {' '}
                Would run to <span className="number">{proposal.extends_to}</span>.
              </>
            )}{' '}
            <span className="quiet">
              <Source evidence={proposal.evidence} />
            </span>
          </p>
          <ul className="signatures">
            {proposal.needs.map(({ side, who, act }) => {
              const acts = proposal.sign_offs.filter((each) => each.side === side);
              return (
                <li key={side}>
                  <span className={acts.length === 0 ? 'unsigned' : 'signed'}>
                    {acts.length === 0 ? 'not signed' : [...new Set(acts.map(({ state }) => state))].join(', ')}
                  </span>{' '}
                  {territory(side)}: {who}, {act}
                  {acts.map((each) => (
                    <span key={each.id} className="quiet">
                      {' '}
                      · <span className="number">{each.when}</span>{' '}
                      {each.instrument === undefined ? (
                        <Source evidence={each.evidence} />
                      ) : (
                        <CiteLink
                          cite={{ instrument: each.instrument, citation: each.evidence.cite, at: '', event: '' }}
                          known={known}
                        />
                      )}
                    </span>
                  ))}
                </li>
              );
            })}
          </ul>
        </li>
      ))}
    </ul>
  </section>
);
