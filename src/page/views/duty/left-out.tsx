import { hrefOf } from '../../route/route.js';
import type { AssessedJson } from './duty.js';
import { shortName } from './worksheet.js';

type ConsideredJson = AssessedJson['considered'][number];

/** Reasons that hold for most lines: the measures they leave out are folded away. */
const COMMON = ['goods_not_listed', 'not_claimed', 'scheduled'];

/** The measures that were looked at and do not apply, each with its reason; those that concern this line first. */
export const LeftOut = ({
  considered,
  known,
}: {
  readonly considered: readonly ConsideredJson[];
  readonly known: string | null;
}) => {
  const [own, common] = [false, true].map((isCommon) =>
    considered.filter(({ code }) => COMMON.includes(code) === isCommon),
  );
  return (
    <section className="left-out">
      <h3>Considered and left out</h3>
      {own !== undefined && own.length > 0 && <Reasons considered={own} known={known} label="Left out" />}
      {common !== undefined && common.length > 0 && (
        <details>
          <summary>{common.length} more: on other goods, not claimed, or scheduled for later</summary>
          <Reasons considered={common} known={known} label="Left out for common reasons" />
        </details>
      )}
    </section>
  );
};

const Reasons = ({
  considered,
  known,
  label,
}: {
  readonly considered: readonly ConsideredJson[];
  readonly known: string | null;
  readonly label: string;
}) => (
  <div className="scroll" role="region" aria-label={label} tabIndex={0}>
    <table>
      <thead>
        <tr>
          <th scope="col">heading</th>
          <th scope="col">program</th>
          <th scope="col">why</th>
        </tr>
      </thead>
      <tbody>
        {considered.map(({ heading, program, reason, measure }) => (
          <tr key={measure}>
            <td className="number">
              <a href={hrefOf('law', { measure, known: known ?? undefined })}>{shortName(heading)}</a>
            </td>
            <td>{program}</td>
            <td>{reason}</td>
          </tr>
        ))}
      </tbody>
    </table>
  </div>
);
