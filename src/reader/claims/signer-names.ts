import { lastWord, RANKS, TITLES } from '../actors/names.js';
import { sharesOf } from '../learnt/learnt.js';
import type { Reading } from '../reading.js';
import { type SignerPlace, signerPlaces } from './signer-places.js';

/** A name under which a signature may be told, with how it came about. */
export interface NameOption {
  readonly by: string;
  readonly signs: readonly string[];
}

const LEFT_WORD =
  /(?<![\p{L}.’'-])((?:\p{Lu}[\p{L}.]*|royal|federal|national|general|state|executive|supreme|standing|joint|special|foreign|finance|trade|commerce|commercial|economy|economic|industry|agriculture|customs|tariff|treasury|prime|deputy|vice|acting|upper|lower|full|privy|interim|transitional|cabinet|parliamentary)(?:[-–]\p{L}+)?(?:['’]s?)?) $/u;
const BEGINS =
  /^(?:The|This|That|These|Those|After|Before|Once|Until|Unless|Both|For|On|In|At|By|From|With|Of|To|And|But|Or|Nor|Not|No|Yes|If|When|While|Where|What|Who|Its|His|Her|Their|Our|My|A|An|As|So|Then|Now|Today|Yesterday|Tomorrow|Only|Even|Under|Since|Last|Next|Neither|Either|Each|Every|Still|Here|There|Mr|Mrs|Ms|Dr|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Asked|Said|Says)$/;
const RIGHT_PART =
  /^ (of|for|in|and) (?:the )?((?:\p{Lu}[\p{L}'’-]*|[a-z]+)(?: (?:of|and|for) (?:the )?\p{Lu}[\p{L}'’-]*| \p{Lu}[\p{L}'’-]*)*)/u;
/** How far a name may grow to either side. */
const GROWS = 4;

const ARTICLE = /^(?:the|an?|its|his|her|their|our|my) /i;

/** A name as the text writes it, without article, genitive or the point that ends a sentence. */
const trimmed = (name: string): string =>
  name
    .replace(ARTICLE, '')
    .replace(/(?<=\p{Ll}{2})\.$/u, '')
    .replace(/['’]s?$/, '')
    .trim();

const MORE_TITLES =
  /^(?:king|queen|emperor|regent|shri|smt|datuk|dato|seri|sayyid|(?:president|minister|secretary)s?)$/;

/** A name without each of the titles that lead it. */
const untitled = (name: string): readonly string[] => {
  const words = name.split(' ');
  const first = words.findIndex((word) => {
    const low = word.toLowerCase().replace(/\.$/, '');
    return !TITLES.has(low) && !RANKS.has(low) && !MORE_TITLES.test(low);
  });
  return Array.from({ length: Math.max(0, first) }, (_, index) => words.slice(index + 1).join(' '));
};

const NAMES = new WeakMap<Reading['all'], ReadonlyMap<string, ReadonlySet<string>>>();

/** Names of bodies and offices that a text has, by their last word. */
const namesOf = (reading: Reading): ReadonlyMap<string, ReadonlySet<string>> => {
  const known = NAMES.get(reading.all);
  if (known) return known;
  const found = new Map<string, Set<string>>();
  const put = (name: string): void => {
    const key = lastWord(name).toLowerCase();
    const list = found.get(key);
    if (list === undefined) found.set(key, new Set([name]));
    else if (list.size < 8) list.add(name);
  };
  for (const { actor } of signerPlaces(reading)) if (actor.kind !== 'side') put(trimmed(actor.name));
  for (const { actors } of reading.all)
    for (const { actor } of actors) if (actor.kind !== 'side' && actor.kind !== 'person') put(trimmed(actor.name));
  NAMES.set(reading.all, found);
  return found;
};

const ORGAN = '(?:government|cabinet|parliament|senate|congress|legislature|assembly|council|president|minister)';
const WHOSE = new RegExp(`^(?:(?:\\p{Lu}[\\p{L}'’-]*)(?:['’]s)? )+(?=(?:[\\p{Ll}]+ )?${ORGAN}$)`, 'u');

/** "The government in Tallinn", "the Thai cabinet", "the National Assembly of Viet Nam" without what only tells whose it is. */
const bareBody = (name: string): string =>
  name
    .replace(/ in (?!Council\b)(?:the )?\p{Lu}.*$/u, '')
    .replace(/ of (?:the )?(?!Ministers\b|State\b|Representatives\b)\p{Lu}[^,]*$/u, '')
    .replace(WHOSE, '');

/** Every name that the signer of a place may go by, with the ways in which it came about. */
const waysOf = (reading: Reading, place: SignerPlace): ReadonlyMap<string, ReadonlySet<string>> => {
  const { seen, actor, naming, start, end } = place;
  const { text } = seen.sentence;
  const ways = new Map<string, Set<string>>();
  const written = new Map<string, string>();
  const put = (raw: string, way: string): void => {
    const by = trimmed(raw);
    if (by.length < 2) return;
    const key = by.toLowerCase();
    const kept = written.get(key) ?? by;
    written.set(key, kept);
    ways.set(kept, (ways.get(kept) ?? new Set()).add(way));
  };
  put(actor.name, 'actor');
  // "Count Apponyi", "Shri Dadabhai Naoroji": a title is no part of a name, and a king's is.
  if (actor.kind === 'person') for (const name of untitled(actor.name)) put(name, 'untitled');
  if (naming === 'side' || naming === 'both') return ways;
  if (actor.office !== undefined) put(actor.office, 'office');
  if (naming !== 'pronoun' && naming !== 'again') {
    const whole = text.slice(start, end);
    put(whole, 'whole');
    let left = start;
    for (let step = 1; step <= GROWS; step += 1) {
      const word = LEFT_WORD.exec(text.slice(Math.max(0, left - 40), left))?.[1];
      if (word === undefined || BEGINS.test(word)) break;
      left -= word.length + 1;
      put(text.slice(left, end), `left ${step}`);
    }
    let right = end;
    for (let step = 1; step <= 2; step += 1) {
      const more = RIGHT_PART.exec(text.slice(right, right + 80));
      if (!more) break;
      right += more[0].length;
      put(text.slice(start, right), `right ${step} ${more[1]}`);
      if (left < start) put(text.slice(left, right), `left and right ${more[1]}`);
    }
  }
  if (actor.kind === 'person') return ways;
  const bare = bareBody(actor.name);
  if (bare !== '') put(bare, 'bare');
  // "The assembly" is the National Assembly of which the text spoke before.
  const low = trimmed(bare).toLowerCase();
  for (const other of namesOf(reading).get(lastWord(bare).toLowerCase()) ?? [])
    if (other.toLowerCase().endsWith(` ${low}`)) put(other, 'longer elsewhere');
  return ways;
};

/** The names that the signer of a place may go by. */
export const nameOptions = (reading: Reading, place: SignerPlace): readonly NameOption[] => {
  const { actor, naming, seen } = place;
  const ways = waysOf(reading, place);
  const head =
    actor.kind === 'person'
      ? `person ${lastWord(actor.office ?? 'none').toLowerCase()}`
      : lastWord(bareBody(actor.name) || actor.name).toLowerCase();
  const lengths = [...ways.keys()].map((each) => each.length);
  const kinds = [...new Set([...ways.values()].flatMap((each) => [...each]))].map((way) => way.replace(/\d.*/, ''));
  const named = actor.kind === 'person' && reading.text.includes(actor.name);
  const title = actor.kind === 'person' ? (actor.name.split(' ')[0] ?? '').toLowerCase() : '';
  return [...ways].map(([by, came]): NameOption => {
    const signs: string[] = [];
    const say = (sign: string): void => {
      signs.push(sign, `${naming} ${sign}`, `${head} ${sign}`);
    };
    for (const way of came) {
      say(`way ${way}`);
      if (way === 'actor' || way === 'untitled') signs.push(`way ${way} ${title}`);
      if (actor.kind === 'person') say(`way ${way} ${named ? 'named' : 'not named'} ${actor.name.includes(' ')}`);
      for (const kind of kinds) signs.push(`way ${way} beside ${kind}`);
    }
    const words = by.split(' ');
    say(`words ${Math.min(5, words.length)}`);
    say(/^\p{Lu}/u.test(by) ? 'capital' : 'small');
    say(by.length === Math.max(...lengths) ? 'longest' : 'not longest');
    say(by.length === Math.min(...lengths) ? 'shortest' : 'not shortest');
    if (ways.size === 1) signs.push('only');
    const first = (words[0] ?? '').toLowerCase();
    if (words.length > 1) say(`first ${/['’]s?$/.test(first) ? 'owner' : first}`);
    const tail = / (of|for|in|and) (.+)$/.exec(by);
    if (tail) {
      say(`tail ${tail[1]}`);
      say(`tail ${tail[1]} ${/^(?:the )?\p{Lu}/u.test(tail[2] ?? '') ? 'capital' : 'small'}`);
      signs.push(`tail ${tail[1]} ${(tail[2] ?? '').toLowerCase()}`);
    }
    for (const { start, end, form } of seen.parties)
      if (by.includes(seen.sentence.text.slice(start, end))) say(`holds side ${form}`);
    signs.push(`name ${by.toLowerCase()}`);
    return { by, signs };
  });
};

/** The name by which the signer of a place is told, and how sure that is. */
export const nameFor = (reading: Reading, place: SignerPlace): { readonly by: string; readonly share: number } => {
  const options = nameOptions(reading, place);
  const [only] = options;
  if (only !== undefined && options.length === 1) return { by: only.by, share: 1 };
  const shares = sharesOf(
    reading.learnt,
    'signoff-by',
    options.map(({ signs }) => signs),
  );
  const best = shares.indexOf(Math.max(...shares));
  return { by: options[best]?.by ?? place.actor.name, share: shares[best] ?? 0 };
};
