import type { exposureJson } from '../../../answers/exposure.js';
import { differenceOf, dollars } from '../../parts/dollars.js';
import { hrefOf } from '../../route/route.js';

export type ExposureAnswer = ReturnType<typeof exposureJson>;

/** What the lines cost under each outcome, program by program. */
export const ExposureTable = ({ exposure }: { readonly exposure: ExposureAnswer }) => {
  const { scenarios } = exposure;
  const programs = [...new Set(scenarios.flatMap(({ by_program }) => by_program.map(({ program }) => program)))];
  const [signed, ...others] = scenarios;
  const isStruck = scenarios.some(({ duty, owed }) => duty !== owed);
  return (
    <div className="scroll" role="region" aria-label="Exposure by program" tabIndex={0}>
      <table className="amounts">
        <caption className="unseen">Duty in dollars under each outcome, by program</caption>
        <thead>
          <tr>
            <th>Duty, $</th>
            {scenarios.map(({ name }) => (
              <th key={name} className="figure">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {programs.map((program) => (
            <tr key={program}>
              <th scope="row">{program}</th>
              {scenarios.map(({ name, by_program }) => (
                <td key={name} className="figure">
                  {dollars(by_program.find((each) => each.program === program)?.duty ?? '')}
                </td>
              ))}
            </tr>
          ))}
          <tr className="total">
            <th scope="row">all duties</th>
            {scenarios.map(({ name, duty }) => (
              <td key={name} className="figure">
                {dollars(duty)}
              </td>
            ))}
          </tr>
          {isStruck && (
            <tr>
              <th scope="row">owed in the end</th>
              {scenarios.map(({ name, owed }) => (
                <td key={name} className="figure">
                  {dollars(owed)}
                </td>
              ))}
            </tr>
          )}
          {signed !== undefined && others.length > 0 && (
            <>
              <tr>
                <th scope="row">against as-signed</th>
                <td />
                {others.map(({ name, difference }) => (
                  <td key={name} className="figure">
                    {differenceOf(difference, '0.00') || 'none'}
                  </td>
                ))}
              </tr>
              {others.some(({ per_week }) => per_week !== null) && (
                <tr>
                  <th scope="row">a week of such imports</th>
                  <td />
                  {others.map(({ name, per_week }) => (
                    <td key={name} className="figure">
                      {per_week === null ? '' : differenceOf(per_week, '0.00') || 'none'}
                    </td>
                  ))}
                </tr>
              )}
            </>
          )}
        </tbody>
      </table>
    </div>
  );
};

const MOST_GROUPS = 30;

/** The same by origin, chapter, sector, supplier or month. */
export const GroupTable = ({ exposure, by }: { readonly exposure: ExposureAnswer; readonly by: string }) => {
  const groups = (exposure.by[by] ?? []) as readonly (Readonly<Record<string, unknown>> & {
    readonly lines: number;
    readonly value: string;
    readonly duty: readonly string[];
  })[];
  const shown = groups.slice(0, MOST_GROUPS);
  return (
    <div className="scroll" role="region" aria-label={`Exposure by ${by}`} tabIndex={0}>
      <table className="amounts">
        <thead>
          <tr>
            <th>{by}</th>
            <th className="figure">lines</th>
            <th className="figure">value $</th>
            {exposure.scenarios.map(({ name }) => (
              <th key={name} className="figure">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {shown.map((group) => (
            <tr key={String(group[by])}>
              <th scope="row">{String(group[by])}</th>
              <td className="figure">{group.lines.toLocaleString('en')}</td>
              <td className="figure">{dollars(group.value)}</td>
              {group.duty.map((duty, index) => (
                <td key={exposure.scenarios[index]?.name ?? index} className="figure">
                  {dollars(duty)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {groups.length > shown.length && (
        <p className="quiet">and {groups.length - shown.length} more in the downloads</p>
      )}
    </div>
  );
};

/** The lines whose duty moves most between the outcomes; each opens its worksheet. */
export const MovedTable = ({
  exposure,
  known,
}: {
  readonly exposure: ExposureAnswer;
  readonly known: string | undefined;
}) => (
  <div className="scroll" role="region" aria-label="The lines that move most" tabIndex={0}>
    <table className="amounts">
      <thead>
        <tr>
          <th className="figure">row</th>
          <th>code</th>
          <th>of</th>
          <th className="figure">value $</th>
          {exposure.scenarios.map(({ name }) => (
            <th key={name} className="figure">
              {name}
            </th>
          ))}
          <th className="figure">at most more $</th>
        </tr>
      </thead>
      <tbody>
        {exposure.moved.map((line) => (
          <tr key={`${line.row} ${line.hts}`}>
            <td className="figure">{line.row}</td>
            <th scope="row">
              <a
                className="number"
                href={hrefOf('duty', {
                  hts: line.hts,
                  origin: line.origin,
                  value: line.value,
                  on: exposure.on === 'entry' ? undefined : exposure.on,
                  known,
                })}
              >
                {line.hts}
              </a>
            </th>
            <td>{line.origin}</td>
            <td className="figure">{dollars(line.value)}</td>
            {line.duty.map((duty, index) => (
              <td key={exposure.scenarios[index]?.name ?? index} className="figure">
                {dollars(duty)}
              </td>
            ))}
            <td className="figure">{widest(line.duty)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  </div>
);

/** How far the outcomes of one line lie from what is signed: the farthest of them. */
const widest = ([signed = '0.00', ...others]: readonly string[]): string => {
  const far = (duty: string): number => Math.abs(Number(duty) - Number(signed));
  return differenceOf(others.toSorted((a, b) => far(b) - far(a))[0] ?? signed, signed);
};
