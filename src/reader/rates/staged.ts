/** From whose side a text is to be read: which territories lay duties in it. */
import { AMERICAN } from '../american.js';
import type { Reading } from '../reading.js';
import { cuesOf } from './sides.js';
import { writerOf } from './writer.js';

/** The reading with the sides that lay duties in it: the United States often is one that the text hardly names. */
export const staged = (text: Reading): Reading => {
  const reading = written(text);
  if (reading.sides?.includes('US') === true) return reading;
  const votes = new Map<string, number>();
  let american = 0;
  for (const seen of reading.all) {
    if (AMERICAN.test(seen.low)) american += 1;
    for (const { actor } of seen.actors) if (actor.party === 'US') american += 1;
    for (const { code, role, strength } of cuesOf(reading, seen, {}).cues)
      if (role === 'by' && strength >= 2) votes.set(code, (votes.get(code) ?? 0) + 1);
  }
  const most = Math.max(0, ...[...votes].filter(([code]) => code !== 'US').map(([, count]) => count));
  const own = (votes.get('US') ?? 0) + american;
  if (own === 0 || own <= most) return reading;
  const named = new Map<string, number>();
  for (const { parties } of reading.all)
    for (const { code } of parties) if (code !== 'US') named.set(code, (named.get(code) ?? 0) + 1);
  const [other] = [...named].sort((a, b) => b[1] - a[1])[0] ?? [];
  if (other === undefined) return { ...reading, home: 'US' };
  return { ...reading, home: 'US', sides: other < 'US' ? [other, 'US'] : ['US', other] };
};

/** The reading with the territory that it is written from, which then is one of its two sides: a text that says "we" hardly names it. */
const written = (reading: Reading): Reading => {
  const writer = writerOf(reading);
  if (writer === undefined) return reading;
  const { sides, all } = reading;
  if (!sides || sides.includes(writer)) return { ...reading, writer, home: writer };
  const named = (side: string): number => all.filter(({ parties }) => parties.some(({ code }) => code === side)).length;
  const other = named(sides[0]) >= named(sides[1]) ? sides[0] : sides[1];
  return { ...reading, writer, home: writer, sides: other < writer ? [other, writer] : [writer, other] };
};
