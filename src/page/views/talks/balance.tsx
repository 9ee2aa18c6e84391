import { useCallback } from 'react';
import type { TalksRecords } from '../../../answers/index.js';
import { Drawing } from '../../parts/drawing.js';
import { drawBalance, heightOfBalance } from './draw-balance.js';
import { Source } from './source.js';

type Record = TalksRecords['balance'][number];
export type BalanceFigure = Extract<Record, { readonly kind: 'figure' }>;
type Target = Extract<Record, { readonly kind: 'target' }>;

/** The balance of goods by year, and what was aimed at against what came of it. */
const Balance = ({ records }: { readonly records: readonly Record[] }) => {
  const figures = records.filter((record): record is BalanceFigure => record.kind === 'figure');
  const targets = records.filter((record): record is Target => record.kind === 'target');
  const years = figures.filter(({ period }) => /^\d{4}$/.test(period));
  const draw = useCallback((width: number, height: number) => drawBalance(years, width, height), [records]);
  if (figures.length === 0) return null;
  return (
    <section aria-labelledby="balance-title">
      <h2 id="balance-title">The deficit of the United States in goods with China, $ billion</h2>
      <Drawing draw={draw} height={heightOfBalance} />
      <details>
        <summary>The figures as a table</summary>
        <table>
          <thead>
            <tr>
              <th>Period</th>
              <th className="figure">Deficit, $ billion</th>
              <th>Note</th>
            </tr>
          </thead>
          <tbody>
            {figures.map(({ period, deficit, note }) => (
              <tr key={period}>
                <th scope="row" className="number">
                  {period}
                </th>
                <td className="figure">{deficit}</td>
                <td className="quiet">{note}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
      <h3>Aimed at</h3>
      <ul className="records">
        {targets.map((target) => (
          <li key={target.id}>
            <b className="number">{target.when}</b> {target.who}: {target.aim}{' '}
            {target.progress === null
              ? `No whole year after ${target.against} is known.`
              : `${target.progress.period} is ${target.progress.cut} under ${target.against}: ${target.progress.reached ? 'reached' : 'not reached'}.`}{' '}
            <span className="quiet">
              <Source evidence={target.evidence} />
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
};

export default Balance;
