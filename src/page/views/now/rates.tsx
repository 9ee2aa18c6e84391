import type { Answers } from '../../ask/answers.js';
import { SideName } from '../../parts/side.js';

/** Both sides' headline rates: now, if nobody signs, and at their peak. */
export const Rates = ({ sides, known }: { readonly sides: Answers['brief']['sides']; readonly known: string }) => (
  <div className="scroll" role="region" aria-label="Rates of both sides" tabIndex={0}>
    <table className="rates">
      <caption className="unseen">Rates of both sides on a good that stands on no list, as known on {known}</caption>
      <thead>
        <tr>
          <th scope="col">Additional duty</th>
          <th scope="col" className="figure">
            now
          </th>
          <th scope="col" className="figure">
            if nobody signs
          </th>
          <th scope="col" className="figure">
            peak
          </th>
          <th scope="col">truce</th>
          <th scope="col">verified to</th>
        </tr>
      </thead>
      <tbody>
        {sides.map((side, place) => (
          <tr key={side.imposes}>
            <th scope="row">
              <SideName {...side} place={place} />
            </th>
            <td className="figure">
              <b>{side.rate_now}</b>
            </td>
            <td className="figure">{side.rate_if_lapsed ?? '–'}</td>
            <td className="figure">{side.rate_peak}</td>
            <td>{side.status ?? '–'}</td>
            <td className="number">{side.verified_to ?? '–'}</td>
          </tr>
        ))}
      </tbody>
    </table>
  </div>
);
