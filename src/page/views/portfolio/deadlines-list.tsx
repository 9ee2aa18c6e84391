import type { deadlinesJson } from '../../../answers/deadlines-json.js';
import { Cites } from '../../parts/cites.js';
import { differenceOf, dollars } from '../../parts/dollars.js';

export type DeadlinesAnswer = ReturnType<typeof deadlinesJson>;

/** Every day ahead that moves money for the file, with the dollars and the law behind it. */
export const DeadlinesList = ({ deadlines }: { readonly deadlines: DeadlinesAnswer }) => {
  const [signed] = deadlines.scenarios;
  const days = signed?.deadlines ?? [];
  if (days.length === 0) return <p className="quiet">No day ahead that the law already holds moves these lines.</p>;
  return (
    <div className="scroll" role="region" aria-label="Deadlines" tabIndex={0}>
      <table className="amounts">
        <thead>
          <tr>
            <th>day</th>
            <th className="figure">in days</th>
            <th className="figure">lines moved</th>
            <th className="figure">duty before $</th>
            <th className="figure">after, if nobody signs $</th>
            <th className="figure">difference $</th>
            <th>what happens</th>
          </tr>
        </thead>
        <tbody>
          {days.map((day) => (
            <tr key={day.day}>
              <th scope="row" className="number">
                {day.day}
              </th>
              <td className="figure">{day.days_left}</td>
              <td className="figure">{day.moves.toLocaleString('en')}</td>
              <td className="figure">{dollars(day.duty.before)}</td>
              <td className="figure">{dollars(day.duty.after)}</td>
              <td className="figure">{differenceOf(day.duty.after, day.duty.before) || 'none'}</td>
              <td className="law">
                {day.changes.map((change) => (
                  <div key={change.id}>
                    {change.name}: {change.if_nobody_signs}{' '}
                    <span className="quiet">
                      <Cites cites={change.cites} known={deadlines.known} />
                    </span>
                  </div>
                ))}
                {day.agreed_not_signed.map((text) => (
                  <div key={text} className="unsigned-note">
                    {text}
                  </div>
                ))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
};
