import { useCallback } from 'react';
import { Drawing } from '../../parts/drawing.js';
import { drawRounds, heightOfRounds, type Round } from './draw-rounds.js';
import { Source } from './source.js';

/** Meetings, calls and summits on a line, and as a table with who sat there and what came of it. */
const Rounds = ({ rounds }: { readonly rounds: readonly Round[] }) => {
  const draw = useCallback((width: number, height: number) => drawRounds(rounds, width, height), [rounds]);
  return (
    <section aria-labelledby="rounds-title">
      <h2 id="rounds-title">Rounds</h2>
      <Drawing draw={draw} height={heightOfRounds} />
      <p className="quiet legend-words">Circle: round. Diamond: summit. Triangle: call. Square: others.</p>
      <div className="scroll" role="region" aria-label="Rounds" tabIndex={0}>
        <table className="wide">
          <thead>
            <tr>
              <th>Day</th>
              <th>Place</th>
              <th>Who</th>
              <th>Outcome</th>
              <th>Source</th>
            </tr>
          </thead>
          <tbody>
            {rounds.toReversed().map((round) => (
              <tr key={round.id}>
                <td className="number">{round.from}</td>
                <th scope="row">
                  {round.sequence !== undefined && <span className="quiet">{round.sequence}. </span>}
                  {round.place}
                  <span className="quiet">, {round.kind}</span>
                </th>
                <td>
                  {Object.entries(round.delegations).map(([side, names]) => (
                    <div key={side}>
                      <span className="quiet">{side}</span> {names.join('; ')}
                    </div>
                  ))}
                </td>
                <td>{round.outcome}</td>
                <td className="quiet">
                  <Source evidence={round.evidence} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
};

export default Rounds;
