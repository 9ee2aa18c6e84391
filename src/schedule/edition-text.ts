/**
 * The text form of an edition, as committed and as imported editions are stored. People read its differences, so rates
 * stand in the line in the words of the law, and a change of one rate changes one line:
 *
 *     # made by …
 *     edition 2025-basic
 *     from 2025-01-01
 *     until 2026-01-01
 *
 *     special
 *     @1q0x2a Free (A,AU,BH,…)
 *
 *     chapter 72
 *     7202.11.10 | 1.4% | @1q0x2a | 6.5% | | | 00=kg, Mn kg
 *
 * A line is: code | general | special | column 2 | additional | units at eight digits | statistical suffixes with their
 * units. Empty fields at the end are left out. A ten-digit line follows where a code has rates of its own. Long special
 * columns stand in a table under a name made from their text, so that a name never depends on what else is in the file.
 * Descriptions, where an edition has them, follow at the end as `code text`.
 */
export const FIELD = ' | ';

/** A special column longer than this is named instead of repeated. */
export const LONGEST_INLINE = 24;

/** A name for a text that depends on nothing else: FNV-1a over its characters, in base 36. */
export const nameOfText = (text: string): string => {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return `@${(hash >>> 0).toString(36).padStart(7, '0')}`;
};
