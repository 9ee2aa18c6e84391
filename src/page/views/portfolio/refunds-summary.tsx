import type { refundsJson } from '../../../answers/refunds-json.js';
import { dollars } from '../../parts/dollars.js';

export type RefundsAnswer = ReturnType<typeof refundsJson>;

/** What was assessed, what is owed after rulings that reach back, and what is due back. */
export const RefundsSummary = ({ refunds }: { readonly refunds: RefundsAnswer }) => {
  const { totals, interest, entries } = refunds;
  const rows: readonly (readonly [string, string])[] = [
    ['assessed', totals.assessed],
    ['owed in the end', totals.owed],
    ['due back', totals.due_back],
    ['of it by a ruling', totals.by_ruling],
    ['interest that is known', interest.known],
  ];
  return (
    <>
      <table className="amounts narrow">
        <tbody>
          {rows.map(([name, amount]) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td className="figure">{dollars(amount)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="quiet">
        {totals.with_payment} of {totals.lines} lines state what was paid; the others are taken as assessed on their day
        of entry.
        {interest.unknown_quarters.length > 0 &&
          ` Interest of ${interest.unknown_quarters.join(', ')} is not in it: no rate is known here.`}
        {interest.entries_without_days > 0 &&
          ` ${interest.entries_without_days} entries lack the days that interest runs between.`}{' '}
        {entries.length} entries; ways and last days of each are in <code>truce refunds</code>.
      </p>
    </>
  );
};
