import { type KeyboardEvent, type PointerEvent, type ReactNode, useLayoutEffect, useRef, useState } from 'react';
import { type Day, formatDay } from '../../../time/index.js';
import type { Answers } from '../../ask/answers.js';
import { Cites } from '../../parts/cites.js';
import { SideName, sideWords } from '../../parts/side.js';
import { useWidth } from '../../parts/use-width.js';
import { type Drawn, drawChart } from './draw-chart.js';
import { type StepJson, stepBeside } from './steps.js';
import { StepsTable } from './steps-table.js';
import { FIRST_KNOWN } from './window.js';

interface At {
  readonly side: number;
  readonly step: number;
}

/** Both sides over time: what was law up to the day as known, and what the law of that day held for later. */
const TwoClockChart = ({
  timeline,
  today,
  children,
}: {
  readonly timeline: Answers['timeline'];
  readonly today: string;
  readonly children: ReactNode;
}) => {
  const place = useRef<HTMLDivElement>(null);
  const [drawn, setDrawn] = useState<Drawn>();
  const [at, setAt] = useState<At>();
  const width = useWidth(place);

  useLayoutEffect(() => {
    if (place.current === null || width === 0) return;
    const next = drawChart(timeline, width, heightFor(width));
    place.current.replaceChildren(next.svg);
    setDrawn(next);
  }, [timeline, width]);

  const shown = at ?? lastLaw(timeline);
  const step = timeline.sides[shown.side]?.steps[shown.step];

  const press = (event: KeyboardEvent) => {
    const next = stepBeside(timeline.sides, shown, event.key);
    if (next === undefined) return;
    event.preventDefault();
    setAt(next);
  };
  const point = (event: PointerEvent<HTMLDivElement>) => {
    if (drawn === undefined) return;
    const box = event.currentTarget.getBoundingClientRect();
    setAt(stepAt(timeline, drawn, event.clientX - box.left, event.clientY - box.top) ?? at);
  };

  return (
    <figure>
      <Legend timeline={timeline} />
      <div
        className="plot"
        role="group"
        aria-roledescription="chart"
        tabIndex={0}
        aria-label="Rates of both sides over time. Left and right move along a side, up and down change the side."
        aria-describedby="step-told"
        style={{ height: heightFor(width) }}
        onKeyDown={press}
        onPointerMove={point}
      >
        <div ref={place} />
        {drawn !== undefined && step !== undefined && <Mark drawn={drawn} step={step} place={shown.side} />}
      </div>
      <div
        className="under-chart"
        style={
          drawn === undefined
            ? {}
            : { paddingLeft: drawn.xOf(FIRST_KNOWN) - 8, paddingRight: width - drawn.xOf(today) - 8 }
        }
      >
        {children}
      </div>
      <figcaption id="step-told" aria-live="polite">
        {step !== undefined && <StepTold timeline={timeline} at={shown} step={step} />}
      </figcaption>
      <StepsTable timeline={timeline} />
    </figure>
  );
};

export default TwoClockChart;

const heightFor = (width: number): number => (width < 560 ? 240 : 320);

/** Until somebody points at a step, the one in force on the first side. */
const lastLaw = (timeline: Answers['timeline']): At => ({
  side: 0,
  step: Math.max(0, timeline.sides[0]?.steps.findLastIndex(({ status }) => status === 'law') ?? 0),
});

/** The step below the pointer: of the side whose line is nearer. */
const stepAt = (timeline: Answers['timeline'], drawn: Drawn, x: number, y: number): At | undefined => {
  const when = formatDay(drawn.dayAt(x) as Day);
  const found = timeline.sides.flatMap(({ steps }, side) => {
    const step = steps.findIndex(({ from, until }) => from <= when && when < until);
    const rate = steps[step]?.rate;
    return rate === undefined ? [] : [{ at: { side, step }, far: Math.abs(drawn.yOf(rate) - y) }];
  });
  return found.toSorted((a, b) => a.far - b.far)[0]?.at;
};

const Mark = ({ drawn, step, place }: { readonly drawn: Drawn; readonly step: StepJson; readonly place: number }) => {
  const [left, right, y] = [drawn.xOf(step.from), drawn.xOf(step.until), drawn.yOf(step.rate)];
  return (
    <svg className="mark" aria-hidden="true">
      <line
        x1={left}
        x2={right}
        y1={y}
        y2={y}
        stroke={`var(--side-${place + 1})`}
        strokeWidth="8"
        strokeOpacity="0.3"
      />
    </svg>
  );
};

const Legend = ({ timeline }: { readonly timeline: Answers['timeline'] }) => (
  <ul className="legend">
    {timeline.sides.map((side, place) => (
      <li key={side.imposes}>
        <SideName {...side} place={place} />
      </li>
    ))}
    <li>
      <Stroke /> law up to <span className="number">{timeline.known}</span>
    </li>
    <li>
      <Stroke dashed /> what that law holds for later if nobody signs
    </li>
  </ul>
);

const Stroke = ({ dashed = false }: { readonly dashed?: boolean }) => (
  <svg className="stroke" viewBox="0 0 26 8" aria-hidden="true">
    <line
      x1="0"
      x2="26"
      y1="4"
      y2="4"
      stroke="currentColor"
      strokeWidth="2"
      strokeDasharray={dashed ? '5 4' : undefined}
    />
  </svg>
);

const StepTold = ({
  timeline,
  at,
  step,
}: {
  readonly timeline: Answers['timeline'];
  readonly at: At;
  readonly step: StepJson;
}) => {
  const side = timeline.sides[at.side];
  return (
    <>
      <b className="number">{step.rate}</b> {side === undefined ? '' : sideWords(side)},{' '}
      <span className="number">{step.from}</span> to <span className="number">{step.until}</span>
      {step.status === 'law' ? '' : `, ${step.status}`}
      {step.verified ? '' : ', not verified'}
      {step.cites.length > 0 && (
        <>
          {' '}
          by <Cites cites={step.cites} known={timeline.known} />
        </>
      )}
    </>
  );
};
