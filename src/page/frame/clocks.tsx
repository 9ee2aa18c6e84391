import { DayField } from '../parts/day-field.js';
import type { View, ViewProps } from '../views/index.js';

const LABELS = {
  on: ['on', 'The day the goods enter, on which the law binds them'],
  known: ['as known on', 'The day up to which the law could be known'],
} as const;

/** The two clocks of every answer. A day left empty is today, or the other clock's where a view says so. */
export const Clocks = ({
  clocks,
  clocksFollow,
  params,
  change,
  today,
}: ViewProps & Pick<View, 'clocks' | 'clocksFollow'>) => {
  const isSet = clocks.some((clock) => params.has(clock));
  const instead = (clock: 'on' | 'known') =>
    (clocksFollow ? params.get(clock === 'on' ? 'known' : 'on') : undefined) ?? today;
  return (
    <div className="clocks" role="group" aria-label="The two clocks">
      {clocks.map((clock) => (
        <DayField
          key={clock}
          name={clock}
          label={LABELS[clock][0]}
          title={LABELS[clock][1]}
          value={params.get(clock) ?? ''}
          instead={instead(clock)}
          onChange={(day) => change({ [clock]: day })}
        />
      ))}
      <button
        type="button"
        className="plain"
        hidden={!isSet}
        onClick={() => change(Object.fromEntries(clocks.map((clock) => [clock, undefined])))}
      >
        today
      </button>
    </div>
  );
};
