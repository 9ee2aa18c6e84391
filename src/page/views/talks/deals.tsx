import type { TalksRecords } from '../../../answers/index.js';
import { Source } from './source.js';

/** Deals with others than the other side of the truce. */
export const Deals = ({ deals }: { readonly deals: TalksRecords['deals'] }) => (
  <section aria-labelledby="deals-title">
    <h2 id="deals-title">Deals beside the truce</h2>
    <div className="scroll" role="region" aria-label="Deals" tabIndex={0}>
      <table>
        <thead>
          <tr>
            <th>Day</th>
            <th>Partner</th>
            <th>Rate</th>
            <th>Terms</th>
            <th>Source</th>
          </tr>
        </thead>
        <tbody>
          {deals.toReversed().map((deal) => (
            <tr key={deal.id}>
              <td className="number">{deal.when}</td>
              <th scope="row">{deal.partner}</th>
              <td>{deal.rate}</td>
              <td>{deal.terms}</td>
              <td className="quiet">
                <Source evidence={deal.evidence} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  </section>
);
