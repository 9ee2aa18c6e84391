import type { Actor } from '../actors.js';
import { OFFICE_HEADS } from '../lexicon/offices.js';
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
  if (office === undefined) return undefined;
  const holder = holderOf(reading, office.replace(/^the /i, ''));
  if (holder) return holder;
  if (!/ /.test(office) && !OFFICE_HEADS.has(office.toLowerCase())) return undefined;
  const side = (place === undefined ? undefined : sideOfPlace(place)) ?? sideOfPlace(office);
  return reading.register.settled({
    kind: 'organisation',
    name: office.replace(/^the /i, ''),
    ...(side === undefined ? {} : { party: side }),
  });
};

/** The one person of the text who holds an office. */
const holderOf = ({ register }: Reading, office: string): Actor | undefined => {
  const words = office.toLowerCase().split(' ');
  const found = register.everybody.filter((each) => {
    const held = each.office?.toLowerCase().split(/[^\p{L}-]+/u);
    return held !== undefined && words.every((word) => held.includes(word));
  });
  return found.length === 1 ? found[0] : undefined;
};

const sideOfPlace = (place: string): string | undefined => {
  const sentence = sentencesOf(place, { start: 0, end: place.length })[0];
  return sentence ? partiesOf(sentence)[0]?.code : undefined;
};
