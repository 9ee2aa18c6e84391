import type { Reading, Seen } from '../reading.js';
import type { Range } from '../view.js';
import type { Word } from '../words.js';
import { VENUE } from './words.js';

/** A name that may be that of a town, as the grammar sees it: capitals that are no side, no person and no office. */
export interface Town extends Range {
  readonly name: string;
  /** The first and the last of its words. */
  readonly first: number;
  readonly last: number;
}

const NAME = /^\p{Lu}[\p{L}'’]*$/u;
const INNER = /^(?:de|da|do|del|di|la|le|el|al|es|sur|am|an|upon|and|in)$/;
/** Words with a capital that are no part of a name of a town. */
const NO_TOWN = new Set(
  `i you he she it we they me us him them my your his her its our their the a an this that these those there here who what when where why how which whose whom
   and or but nor so yet if as at in on of to for by from with into onto over under after before since until till during while although though because unless once than then
   is are was were be been am do does did has have had will would shall should can could may might must not no yes
   all any some each every both neither either none one two three four five six seven eight nine ten first second third fourth fifth sixth seventh eighth ninth tenth
   january february march april june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec
   monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun today yesterday tomorrow tonight easter christmas new-year ramadan
   spring summer autumn winter morning afternoon evening night noon midnight day days week weeks month year years
   mr mrs ms dr sir prof president minister ministers premier chancellor king queen prince secretary ambassador commissioner representative spokesman spokeswoman spokesperson deputy vice prime
   parliament congress senate house cabinet council committee commission court treasury ministry department office bureau bank union league assembly board agency association chamber
   trade tariff tariffs commerce customs economy finance foreign industry agriculture affairs section annex article order law act notice decree note source sources update updated published
   talks round rounds meeting meetings session sessions summit truce deal pause duties duty peace war standstill agreement accord question answer
   europe asia africa america americas european asian african american chinese english french spanish german british arabic
   north south east west northern southern eastern western central great old big last next more most less many much even only just also still again now already never ever always perhaps maybe
   good nothing nobody everyone everybody somebody something another other others such same own whether according asked told said says
   breaking live photo reuters ap afp xinhua bloomberg press release post statement transcript summary background analysis opinion exclusive wrapup
   q d p s t e mp mps eu us uk un wto nato asean gdp ceo am pm usd eur tv fm gmt utc`.split(/\s+/),
);

/** Lands where a place of talks may be the land itself, which is a town too. */
const TOWN_LANDS = new Set([
  'singapore',
  'hong kong',
  'macau',
  'macao',
  'luxembourg',
  'djibouti',
  'monaco',
  'kuwait',
  'san marino',
  'panama',
  'guatemala',
  'gibraltar',
]);

const isLoud = (seen: Seen): boolean => !/\p{Ll}{2}/u.test(seen.sentence.text);

/** "BUENOS AIRES" as "Buenos Aires". */
const titled = (name: string): string =>
  /\p{Ll}/u.test(name) ? name : name.replace(/\p{L}+/gu, (each) => each.charAt(0) + each.slice(1).toLowerCase());

const couldBe = (word: Word | undefined): boolean =>
  word !== undefined && NAME.test(word.text) && !NO_TOWN.has(word.low) && word.text.length > 1;

/** Where no town can be: people, offices, sides that are no seats of government. */
const takenBy = (seen: Seen): ReadonlySet<number> => {
  const taken = new Set<number>();
  const take = (first: number, last: number): void => {
    for (let index = first; index <= last; index += 1) taken.add(index);
  };
  for (const party of seen.parties) {
    const { first, last, form } = party;
    const low = seen.low.slice(party.start, party.end);
    if (form !== 'seat' && !TOWN_LANDS.has(low)) take(first, last);
  }
  for (const { actor, first, last } of seen.actors) if (actor.kind === 'person') take(first, last);
  const { words, start } = seen.sentence;
  for (const match of seen.low.matchAll(VENUE)) {
    const end = match.index + match[0].length;
    for (const [index, word] of words.entries())
      if (word.start - start >= match.index && word.end - start <= end) taken.add(index);
  }
  return taken;
};

const AFTER_PREPOSITION = /^(?:in|at|to|from|near|outside|via|off)$/;

const townsIn = (seen: Seen, known: ReadonlySet<string> | undefined): readonly Town[] => {
  const { words, start, text } = seen.sentence;
  if (!words.some(({ capital }) => capital)) return [];
  const taken = takenBy(seen);
  const loud = known !== undefined;
  const found: Town[] = [];
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index] as Word;
    if (taken.has(index)) continue;
    const hague = word.text === 'The' && words[index + 1]?.text === 'Hague';
    const fresh = word.low === 'new' && couldBe(words[index + 1]) && words[index + 1]?.start === word.end + 1;
    if (!couldBe(word) && !hague && !(fresh && !loud)) continue;
    let last = index;
    if (word.low === 'st' && words[index + 1]?.text === '.' && couldBe(words[index + 2])) last = index + 2;
    const longest = index + 4;
    while (last < longest) {
      const next = words[last + 1];
      if (!next || next.start > (words[last]?.end ?? 0) + 1) break;
      const bare = next.start === (words[last]?.end ?? 0);
      if (
        !taken.has(last + 1) &&
        next.text === '-' &&
        bare &&
        couldBe(words[last + 2]) &&
        words[last + 2]?.start === next.end
      ) {
        last += 2;
        continue;
      }
      if (bare) break;
      if (!taken.has(last + 1) && (couldBe(next) || next.text === 'City' || next.text === 'Town' || hague)) {
        last += 1;
        if (hague) break;
        continue;
      }
      const after = words[last + 2];
      if (
        INNER.test(next.text) &&
        next.text !== 'and' &&
        next.text !== 'in' &&
        couldBe(after) &&
        !taken.has(last + 2)
      ) {
        last += 2;
        continue;
      }
      break;
    }
    // Capitals run together in a headline: the longest beginning that the text names elsewhere, else one word after "in".
    if (loud) {
      let end = last;
      while (end >= index && !known.has(titled(text.slice(word.start - start, (words[end]?.end ?? 0) - start))))
        end -= 1;
      if (end < index) {
        if (!AFTER_PREPOSITION.test(words[index - 1]?.low ?? '')) continue;
        end = Math.min(last, index);
      }
      last = end;
    }
    const end = (words[last]?.end ?? word.end) - start;
    found.push({
      name: titled(text.slice(word.start - start, end)),
      start: word.start - start,
      end,
      first: index,
      last,
    });
    index = last;
  }
  return found;
};

const TOWNS = new WeakMap<Reading, ReadonlyMap<Seen, readonly Town[]>>();

/** What may be names of towns in a text, by sentence. */
export const townsOf = (reading: Reading): ReadonlyMap<Seen, readonly Town[]> => {
  const before = TOWNS.get(reading);
  if (before) return before;
  const towns = new Map<Seen, readonly Town[]>();
  const names = new Set<string>(CITIES);
  const loud: Seen[] = [];
  for (const seen of reading.all) {
    if (isLoud(seen)) {
      loud.push(seen);
      continue;
    }
    const found = townsIn(seen, undefined);
    for (const { name } of found) names.add(name);
    if (found.length > 0) towns.set(seen, found);
  }
  for (const seen of loud) {
    const found = townsIn(seen, names);
    if (found.length > 0) towns.set(seen, found);
  }
  TOWNS.set(reading, towns);
  return towns;
};

/** Cities where such talks are held, for texts all in capitals, where every word could be a name. */
export const CITIES: ReadonlySet<string> = new Set(
  `Geneva|London|Stockholm|Madrid|Busan|Paris|Seoul|Incheon|Singapore|Vienna|Zurich|Berne|Bern|Rome|Berlin|Oslo|Lisbon|Brussels|Tokyo|Osaka|Bali|Davos|Doha|Dubai|Jakarta|Bangkok|Hanoi|Manila|Delhi|New Delhi|Canberra|Auckland|Ottawa|Cairo|Nairobi|Lima|Santiago|Beijing|Shanghai|Shenzhen|Washington|Reykjavik|Warsaw|Prague|Budapest|Athens|Istanbul|Ankara|Riyadh|Copenhagen|Helsinki|Dublin|Montevideo|Bogota|Brasilia|Kuala Lumpur|New York|Buenos Aires|Kyoto|Mumbai|Valletta|Muscat|Izmir|Dakar|Tunis|Accra|Lagos|Baku|Tbilisi|Almaty|Astana|Colombo|Dhaka|Hobart|Sydney|Perth|Wellington|Honolulu|Nassau|Kingston|Havana|Quito|La Paz|Panama City|Mexico City|San José|Port Louis|Luanda|Maputo|Rabat|Tangier|Algiers|Marrakesh|Nicosia|Limassol|Trieste|Venice|Milan|Turin|Naples|Porto|Seville|Valencia|Barcelona|Bruges|Antwerp|Rotterdam|The Hague|Hamburg|Munich|Salzburg|Basel|Lausanne|Lugano`.split(
    '|',
  ),
);
