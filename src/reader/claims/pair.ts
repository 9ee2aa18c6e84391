import type { PartyMention } from '../parties.js';
import type { Reading, Seen } from '../reading.js';

/** What two sides have with each other. */
const SHARED =
  /\b(?:between|truces?|pauses?|talks|deal|quarrel|row|feud|dispute|teams?|meetings?|met|meets?|standstill|negotiat\w+|delegat\w+|cease-?fire|moratorium|suspen\w+|reprieve|armistice|extension|rounds?|summit|consultations|session|counterparts?|opposite numbers?|accord|agreement|pact|understanding|both|each other|tariffs?|dut(?:y|ies)|lev(?:y|ies)|call(?:ed)?|phoned|telephoned)\b/;
const PLACE =
  /\b(?:in|at|near|outside|via|through|for|(?:fly|flies|flew|flying|travel\w*|went|goes|came|comes?|return\w*|head\w*|trips?|visit|back|way|moved?) to) (?:the )?$/;
const LAND = /\b(?:in|visit(?:s|ed|ing)? (?:to )?|near|within|inside|outside|through) (?:the )?$/;

/** Countries and governments that a sentence names as such, and not as places. */
export const sidesNamed = ({ parties, low }: Seen): readonly PartyMention[] =>
  parties.filter(({ form, start, end }) => {
    const before = low.slice(Math.max(0, start - 24), start);
    const after = low.slice(end, end + 14);
    if (form === 'seat')
      return (
        (!PLACE.test(before) || /^['’]s\b/.test(after)) && !/^ (?:talks|rounds?|meetings?|summit|session)\b/.test(after)
      );
    // "BUSAN, South Korea": where a text was written.
    if (/^[\p{L} .'-]{2,24}, $/u.test(low.slice(0, start))) return false;
    return form !== 'name' || !LAND.test(before) || /^['’]s\b/.test(low.slice(end));
  });

/** "Between Kenya and Thailand", "Tokyo and Canberra", "the Egyptian-Greek truce". */
const joined = (low: string, sides: readonly PartyMention[]): readonly string[] | undefined => {
  for (const [index, left] of sides.entries()) {
    const right = sides[index + 1];
    if (!right || right.code === left.code) continue;
    if (/^(?:['’]s)?(?: and (?:the |of )?|[-—/]| with (?:the )?|, )$/.test(low.slice(left.end, right.start)))
      return [left.code, right.code].sort();
  }
  return undefined;
};

/** The two sides that a sentence speaks of: named in it, or one named beside the text's own, or those of the text. */
export const pairOf = (reading: Reading, seen: Seen, loose = false): readonly string[] | undefined => {
  const { low } = seen;
  const there = sidesNamed(seen);
  const own = [...new Set(there.map(({ code }) => code))].sort();
  const { sides, home } = reading;
  if (sides && own.length > 1 && sides.every((side) => own.includes(side))) {
    const together = own.length > 2 ? joined(low, there) : undefined;
    return together && !together.some((code) => sides.includes(code)) ? sides : sides;
  }
  if (own.length > 2) return joined(low, there) ?? sides ?? own.slice(0, 2);
  if (own.length === 2) {
    if (!sides || joined(low, there)) return own;
    if (!SHARED.test(low)) return sides;
    return own.some((code) => sides.includes(code)) || /\bbetween\b/.test(low) ? own : sides;
  }
  const [only] = own;
  if (only === undefined || sides?.includes(only) !== false || home === undefined || home === only) return sides;
  const partner =
    /\b(?:truce|pause|ceasefire|standstill|talks|quarrel|row|dispute|deal|suspension|moratorium|accord|peace) (?:[a-z]+ ){0,4}with (?:the )?$/.test(
      low.slice(0, there.find(({ code }) => code === only)?.start ?? 0),
    );
  if (partner || loose || /\b(?:team|delegation|envoys|negotiators|officials) from\b/.test(low))
    return [home, only].sort();
  return sides;
};
