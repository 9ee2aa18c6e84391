import { useState } from 'react';
import { inFilingOrder } from '../../../assessment/filing-order.js';
import { dollars, percent } from '../../parts/dollars.js';
import { territory } from '../../parts/side.js';
import type { ViewProps } from '../index.js';
import { ComponentDialog } from './component-dialog.js';
import type { AssessedJson } from './duty.js';
import { LeftOut } from './left-out.js';
import { Missing } from './missing.js';

export type ComponentJson = AssessedJson['components'][number];

/** One line assessed: headings in filing order, the total, what is not known, what was left out and why. */
export const Worksheet = ({
  answer,
  params,
  change,
}: { readonly answer: AssessedJson } & Pick<ViewProps, 'params' | 'change'>) => {
  const [opened, setOpened] = useState<ComponentJson>();
  const rows = inFilingOrder(answer.components);
  return (
    <>
      <h2>
        <span className="number">{answer.hts}</span> of {territory(answer.origin)}, value{' '}
        <span className="number">${dollars(answer.value)}</span>
      </h2>
      <p className="quiet">
        entered <span className="number">{answer.on}</span>, as known <span className="number">{answer.known}</span>
        {answer.edition !== null && <>, base rates of HTSUS {answer.edition}</>}
      </p>
      <div className="scroll" role="region" aria-label="Worksheet" tabIndex={0}>
        <table className="worksheet">
          <caption className="unseen">Headings in filing order</caption>
          <thead>
            <tr>
              <th scope="col">heading</th>
              <th scope="col">program</th>
              <th scope="col" className="figure">
                rate
              </th>
              <th scope="col" className="figure">
                on $
              </th>
              <th scope="col" className="figure">
                duty $
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map((component) => (
              <tr key={`${component.measure} ${component.basis} ${component.rate}`}>
                <th scope="row" className="number">
                  {component.program === 'base' ? answer.hts : shortName(component.heading)}
                </th>
                <td>
                  {component.program}
                  {component.status !== 'in force' && <span className="tag">{component.status}</span>}
                </td>
                <td className="figure rate">{component.rate}</td>
                <td className="figure">{dollars(component.basis)}</td>
                <td className="figure">
                  <button
                    type="button"
                    className="amount"
                    aria-label={`${dollars(component.amount)} dollars by ${shortName(component.heading)}: where it comes from`}
                    onClick={() => setOpened(component)}
                  >
                    {dollars(component.amount)}
                  </button>
                </td>
              </tr>
            ))}
          </tbody>
          <Totals answer={answer} />
        </table>
      </div>
      <Missing answer={answer} params={params} change={change} />
      {answer.assumed.length > 0 && (
        <section>
          <h3>Assumed</h3>
          <ul className="told">
            {answer.assumed.map(({ what, effect }) => (
              <li key={what}>
                {what} <span className="quiet">{effect}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
      {answer.warnings.length > 0 && (
        <ul className="warnings" aria-label="Notes">
          {answer.warnings.map((warning) => (
            <li key={warning}>{warning}</li>
          ))}
        </ul>
      )}
      <LeftOut considered={answer.considered} known={answer.known} />
      {opened !== undefined && (
        <ComponentDialog component={opened} answer={answer} onClose={() => setOpened(undefined)} />
      )}
    </>
  );
};

/** A measure without a heading goes by the last part of its id. */
export const shortName = (name: string): string => name.split('/').at(-1) ?? name;

const Totals = ({ answer }: { readonly answer: AssessedJson }) => (
  <tfoot>
    <tr className="total">
      <th scope="row" colSpan={2}>
        Duty
      </th>
      <td className="figure">{answer.rate !== null && percent(answer.rate)}</td>
      <td />
      <td className="figure">{answer.duty === null ? 'not known' : dollars(answer.duty)}</td>
    </tr>
    {'range' in answer && answer.range !== undefined && (
      <tr>
        <th scope="row" colSpan={2}>
          Between
        </th>
        <td className="figure" colSpan={3}>
          {dollars(answer.range.low)} and {dollars(answer.range.high)}
        </td>
      </tr>
    )}
    {answer.owed !== null && answer.owed !== answer.duty && (
      <tr>
        <th scope="row" colSpan={4}>
          Owed after rulings that reach back
        </th>
        <td className="figure">{dollars(answer.owed)}</td>
      </tr>
    )}
    {Object.entries(answer.fees).map(([fee, amount]) => (
      <tr key={fee} className="quiet">
        <th scope="row" colSpan={4}>
          {FEES[fee] ?? fee}
        </th>
        <td className="figure">{dollars(amount)}</td>
      </tr>
    ))}
  </tfoot>
);

const FEES: Readonly<Record<string, string>> = { mpf: 'Merchandise processing fee', hmf: 'Harbor maintenance fee' };
