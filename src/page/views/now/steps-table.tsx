import { useState } from 'react';
import type { Answers } from '../../ask/answers.js';
import { Cites } from '../../parts/cites.js';
import { sideWords } from '../../parts/side.js';

/** The numbers behind the chart. */
export const StepsTable = ({ timeline }: { readonly timeline: Answers['timeline'] }) => {
  const [isOpen, setOpen] = useState(false);
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>These rates as a table</summary>
      {isOpen && (
        <div className="scroll" role="region" aria-label="Rates over time" tabIndex={0}>
          <table>
            <thead>
              <tr>
                <th scope="col">side</th>
                <th scope="col">from</th>
                <th scope="col">until</th>
                <th scope="col" className="figure">
                  rate
                </th>
                <th scope="col">status</th>
                <th scope="col">by</th>
              </tr>
            </thead>
            <tbody>
              {timeline.sides.flatMap((side) =>
                side.steps.map((step) => (
                  <tr key={`${side.imposes} ${step.from}`}>
                    <td>{sideWords(side)}</td>
                    <td className="number">{step.from}</td>
                    <td className="number">{step.until}</td>
                    <td className="figure">{step.rate}</td>
                    <td>
                      {step.status}
                      {step.verified ? '' : ', not verified'}
                    </td>
                    <td>
                      <Cites cites={step.cites} known={timeline.known} />
                    </td>
                  </tr>
                )),
              )}
            </tbody>
          </table>
        </div>
      )}
    </details>
  );
};
