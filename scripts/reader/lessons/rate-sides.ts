import { sidesAt, stageOf, Told } from '../../../src/reader/rates/whose.js';
import type { Chosen } from '../learn.js';
import { choosing, type Taught } from '../lesson.js';
import { met } from './rate.js';

/** Each level with a label, the sides that it may have, and which of them the labels give it. */
export const sidesOf = (taught: Taught): readonly Omit<Chosen, 'text'>[] => {
  const places = met(taught);
  const [first] = places;
  if (!first) return [];
  const stage = stageOf(first.rated.reading);
  const told = new Told();
  return places.flatMap(({ mention, labels, sure }) => {
    const pairs = new Map(
      labels.flatMap(({ imposed_by: by, on }) =>
        by === undefined || on === undefined ? [] : [[`${by} ${on}`, { by, on }]],
      ),
    );
    // A level that stands for several labels elsewhere does not tell for which here.
    if (pairs.size === 0 || (!sure && pairs.size > 1)) return [];
    const options = sidesAt(stage, told, mention, mention.rule);
    const right = options.flatMap(({ sides: { by, on } }, index) => (pairs.has(`${by} ${on}`) ? [index] : []));
    told.note(stage, mention, [...pairs.values()]);
    return right.length === 0 ? [] : [{ options: options.map(({ signs }) => signs), right }];
  });
};

export const RATE_SIDES = choosing('rate-sides', sidesOf);
