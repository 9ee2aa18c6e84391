import type { Actor } from '../actors.js';
import { partiesOf } from '../parties.js';
import { sentencesOf } from '../passages.js';
import type { Reading } from '../reading.js';
import type { Turn } from '../turns.js';

/** Who speaks in a turn of a transcript or post. */
export const turnSpeaker = (reading: Reading, { name, office, place }: Turn): Actor | undefined => {
  if (name !== undefined) {
    const person = reading.register.full(name) ?? reading.register.short(name.split(' ').at(-1) ?? '');
    if (person) return person;
    return name.includes(' ') || office !== undefined
      ? { kind: 'person', name, ...(office === undefined ? {} : { office }) }
      : undefined;
  }
  if (office === undefined || !/[ ]/.test(office)) return undefined;
  const side = place === undefined ? undefined : sideOfPlace(place);
  return { kind: 'organisation', name: office, ...(side === undefined ? {} : { party: side }) };
};

const sideOfPlace = (place: string): string | undefined => {
  const sentence = sentencesOf(place, { start: 0, end: place.length })[0];
  return sentence ? partiesOf(sentence)[0]?.code : undefined;
};
