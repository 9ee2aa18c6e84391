import { OFFICE_HEADS, ORGANISATION_HEADS } from '../lexicon/offices.js';
import { FIRST_FAMILY_NAMES } from '../lexicon/people.js';
import type { Word } from '../words.js';

export const NOT_NAMES = new Set(
  `the a an in on at but and or for as of to from with by it its he she they we i you his her their our my this that these those there here
   if when while after before since until under over about between among both each all some most many few no not yes so then now also just only still
   yet even more less than what who whom whose which why how where will would could should may might must can do does did is are was were be been has
   have had say says said asked speaking writing according however meanwhile instead although though because despite during without within against
   tariff tariffs duty duties trade truce deal talks january february march april june july august september october november december feb mar apr jun
   jul aug sept sep oct nov dec monday tuesday wednesday thursday friday saturday sunday mr mrs ms dr sir madam lord lady one two three four five six seven
   eight nine ten first second third last next new good morning question answer update live breaking photo image source reuters ap afp exclusive analysis
   opinion editor staff desk news order executive act section article annex notice announcement announcements statement joint geneva london stockholm
   god thanks thank dear hon ratu h.e h.e. north south east west eastern western northern southern christmas easter inc ltd co corp plc
   candidate rep reps owner republican democrat republicans democrats judge justice solicitor attorney congressman congresswoman colonel
   neither either nobody somebody everybody everyone someone anyone none today yesterday tomorrow tonight`.split(/\s+/),
);

/** The last word of a name, as a rule that of the family. */
export const lastWord = (name: string): string => name.split(' ').at(-1) ?? '';

export const PARTICLES = new Set(
  'de del van von der den della di da la le al el bin ibn ben ter ten du des dos das do y e af av zu zum zur wa'.split(
    ' ',
  ),
);

export const TITLES = new Set(
  'mr mrs ms miss dr hon ratu h.e h.e. sir madam madame lord lady dame mme prof herr frau señor senhor señora signor bishop archbishop abbot justice excellency sen rep gov'.split(
    ' ',
  ),
);

/** Titles that are written as a part of the name: "Count Floridablanca", "the Marquis of Pombal". */
export const RANKS = new Set(
  'count countess duke duchess marquis marquess viscount baron baroness earl prince princess sultan emir sheikh shah pasha'.split(
    ' ',
  ),
);

export const LETTERS = /^\p{Lu}[\p{L}\p{M}'’]*$/u;

/** Whether a word may be part of the name of a person. */
export const isName = (word: Word | undefined): boolean =>
  word !== undefined &&
  LETTERS.test(word.text) &&
  !/^(?:i|it|they|we|you|he|she|that|there|what|who|let|don|can|won|isn|didn)['’]/i.test(word.text) &&
  word.text.length > 1 &&
  !NOT_NAMES.has(word.low) &&
  !OFFICE_HEADS.has(word.low) &&
  !ORGANISATION_HEADS.has(word.low);

/** What somebody goes by once introduced. */
export const familyName = (named: readonly string[]): string => {
  // "Ferdinand Marcos Jr" is Marcos afterwards.
  const parts = named.length > 2 && /^[js]r\.?$/i.test(named.at(-1) ?? '') ? named.slice(0, -1) : named;
  const [first = ''] = parts;
  const firstIsFamily = FIRST_FAMILY_NAMES.has(first.toLowerCase()) && parts.length === 2 && !isWestern(parts[1] ?? '');
  if (firstIsFamily || /-[a-z]/.test(parts[1] ?? '')) return first;
  const particle = parts.findIndex((part, index) => index > 0 && PARTICLES.has(part.toLowerCase()));
  // "José Batlle y Ordóñez" is Batlle y Ordóñez afterwards.
  if (particle > 1 && /^[ye]$/i.test(parts[particle] ?? '')) return parts.slice(particle - 1).join(' ');
  return particle > 0 ? parts.slice(particle).join(' ') : (parts.at(-1) ?? '');
};

/** Given names that follow no Chinese or Korean family name. */
const isWestern = (name: string): boolean =>
  /(?:son|ton|man|sen|er|ard|ick|ell|ley|berg|hart|kins|ford|wood|well)$/i.test(name) && name.length > 5;

/** A name in capitals as it is otherwise written. */
export const proper = (name: string): string =>
  /[a-z]/.test(name) ? name : name.replace(/\p{L}[\p{L}'’]*/gu, (word) => word.charAt(0) + word.slice(1).toLowerCase());

export const POSSESSIVE = /^['’]s$/i;
