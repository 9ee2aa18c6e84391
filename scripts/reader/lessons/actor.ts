import { keyOfActor, sideOptions, sidesWhere, voicesOf } from '../../../src/reader/whose.js';
import { choosing, type Lesson, type Taught } from '../lesson.js';

/** The side that the labels of a text give somebody, by name; nothing if they leave it open. */
const toldSides = ({ labels }: Taught): ReadonlyMap<string, string | undefined> => {
  const told = new Map<string, string | undefined>();
  for (const label of labels) {
    const name = label.kind === 'statement' ? label.speaker : label.kind === 'signoff' ? label.by : undefined;
    if (name === undefined || (label.kind !== 'statement' && label.kind !== 'signoff')) continue;
    const key = keyOfActor(name);
    told.set(key, told.get(key) ?? label.party);
  }
  return told;
};

/** Whose side somebody is on, among all that the text names. */
export const ACTOR_LESSONS: readonly Lesson[] = [
  choosing('actor-side', (taught) => {
    const told = toldSides(taught);
    const voices = voicesOf(taught.reading);
    return [...voices].flatMap(([key, voice]) => {
      if (!told.has(key)) return [];
      const options = sideOptions(taught.reading, voices, voice);
      const right = options.findIndex(({ side }) => side === told.get(key));
      if (right < 0) return [];
      return [{ ...sidesWhere(voice, options), options: options.map(({ signs }) => signs), right: [right] }];
    });
  }),
];
