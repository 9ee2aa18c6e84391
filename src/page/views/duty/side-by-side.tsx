import { inFilingOrder } from '../../../assessment/filing-order.js';
import { differenceOf, dollars, percent } from '../../parts/dollars.js';
import { territory } from '../../parts/side.js';
import type { ViewProps } from '../index.js';
import type { ComparedJson } from './duty.js';
import { shortName } from './worksheet.js';

type UnderJson = ComparedJson['scenarios'][number];

/** One line under several outcomes: headings down, outcomes across. All but what is signed are hypothetical. */
export const SideBySide = ({ answer, change }: { readonly answer: ComparedJson } & Pick<ViewProps, 'change'>) => {
  const [first] = answer.scenarios;
  if (first === undefined) return null;
  const { hts, origin, value, on, known } = first.assessment;
  const rows = rowsOf(answer.scenarios);
  const notes = [
    ...new Set(answer.scenarios.flatMap(({ remarks, assessment }) => [...remarks, ...assessment.warnings])),
  ];
  return (
    <>
      <h2>
        <span className="number">{hts}</span> of {territory(origin)}, value{' '}
        <span className="number">${dollars(value)}</span>
      </h2>
      <p className="quiet">
        entered <span className="number">{on}</span>, as known <span className="number">{known}</span>; all but
        as-signed are hypothetical
      </p>
      <div className="scroll" role="region" aria-label="Outcomes side by side" tabIndex={0}>
        <table className="side-by-side">
          <caption className="unseen">Duty in dollars under each outcome</caption>
          <thead>
            <tr>
              <th scope="col">heading</th>
              {answer.scenarios.map(({ scenario, weight }) => (
                <th key={scenario} scope="col" className="figure">
                  {scenario}
                  {weight !== null && <> ×{weight}</>}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.measure}>
                <th scope="row">
                  <span className="number">{row.program === 'base' ? hts : shortName(row.heading)}</span>{' '}
                  <span className="quiet">{row.program}</span>
                </th>
                {answer.scenarios.map(({ scenario, assessment }) => (
                  <Cell key={scenario} assessment={assessment} measure={row.measure} />
                ))}
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr className="total">
              <th scope="row">Duty</th>
              {answer.scenarios.map(({ scenario, assessment }) => (
                <td key={scenario} className="figure">
                  {assessment.duty === null ? 'not known' : dollars(assessment.duty)}
                </td>
              ))}
            </tr>
            <tr>
              <th scope="row">Share of the value</th>
              {answer.scenarios.map(({ scenario, assessment }) => (
                <td key={scenario} className="figure">
                  {assessment.rate === null ? '–' : percent(assessment.rate)}
                </td>
              ))}
            </tr>
            <tr>
              <th scope="row">Against the first</th>
              {answer.scenarios.map(({ scenario, assessment }) => (
                <td key={scenario} className="figure">
                  {assessment.duty === null || first.assessment.duty === null
                    ? '–'
                    : differenceOf(assessment.duty, first.assessment.duty)}
                </td>
              ))}
            </tr>
          </tfoot>
        </table>
      </div>
      {answer.range !== null && (
        <p>
          Between <span className="number">${dollars(answer.range.low)}</span> and{' '}
          <span className="number">${dollars(answer.range.high)}</span>
          {answer.expected !== null && (
            <>
              ; expected by the weights given: <span className="number">${dollars(answer.expected)}</span>
            </>
          )}
        </p>
      )}
      {notes.length > 0 && (
        <ul className="warnings" aria-label="Notes">
          {notes.map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
      )}
      <p>
        <button type="button" onClick={() => change({ scenario: undefined })}>
          Show the law as it stands, with its sources
        </button>
      </p>
    </>
  );
};

/** Every measure that is charged under any of the outcomes, once, in filing order. */
const rowsOf = (scenarios: readonly UnderJson[]) => {
  const components = scenarios.flatMap(({ assessment }) => assessment.components);
  return inFilingOrder([...new Map(components.map((component) => [component.measure, component])).values()]);
};

const Cell = ({ assessment, measure }: { readonly assessment: UnderJson['assessment']; readonly measure: string }) => {
  const charged = assessment.components.filter((component) => component.measure === measure);
  return (
    <td className="figure">
      {charged.length === 0
        ? '–'
        : charged.map(({ amount, rate, basis }) => (
            <span key={`${basis} ${rate}`} className="stacked">
              {dollars(amount)} <span className="quiet">{rate}</span>
            </span>
          ))}
    </td>
  );
};
