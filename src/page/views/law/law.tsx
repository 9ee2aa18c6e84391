import { hrefOf } from '../../route/route.js';
import type { ViewProps } from '../index.js';
import { clocksKept } from './clocks.js';
import { Differences } from './differences.js';
import { InstrumentPage } from './instrument-page.js';
import { InstrumentsList } from './instruments-list.js';
import './law.css';
import { MeasurePage } from './measure-page.js';
import { MeasuresList } from './measures-list.js';

const PARTS = [
  ['measures', 'Measures'],
  ['instruments', 'Instruments'],
  ['differences', 'Differences'],
] as const;

/** The law itself: measures over time, the instruments that made them so, and what differs between two moments. */
const Law = (props: ViewProps) => {
  const { params } = props;
  const shown = partOf(params);
  return (
    <div className="law">
      <nav aria-label="Parts of the law">
        <ul className="parts">
          {PARTS.map(([name, title]) => (
            <li key={name}>
              <a
                href={hrefOf('law', { ...clocksKept(params), show: name === 'measures' ? undefined : name })}
                aria-current={name === shown ? 'page' : undefined}
              >
                {title}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <Part {...props} shown={shown} />
    </div>
  );
};

export default Law;

const Part = ({ shown, ...props }: ViewProps & { readonly shown: string }) => {
  const [measure, instrument] = [props.params.get('measure'), props.params.get('instrument')];
  if (measure !== null) return <MeasurePage {...props} measure={measure} />;
  if (instrument !== null) return <InstrumentPage {...props} instrument={instrument} />;
  switch (shown) {
    case 'instruments':
      return <InstrumentsList {...props} />;
    case 'differences':
      return <Differences {...props} />;
    default:
      return <MeasuresList {...props} />;
  }
};

const partOf = (params: URLSearchParams): string =>
  params.has('measure') ? 'measures' : params.has('instrument') ? 'instruments' : (params.get('show') ?? 'measures');
