/** What tells whether a level is on goods of a name that a text has for them. */
import { meansParticularGoods } from '../lexicon/goods.js';
import { verbOf } from '../lexicon/verbs.js';
import { ALL_GOODS, type Asked } from './asked.js';
import { wordClass } from './beside.js';
import { historySigns } from './sold.js';
import { headOf, keyOf, type Name } from './stock.js';
import { isDirect, nearest, placeSigns, whereOf } from './ware-places.js';
import { namesOf, type Ware } from './wares.js';

const endsWith = (words: readonly string[], tail: readonly string[]): boolean =>
  tail.length <= words.length && tail.every((word, index) => words[words.length - tail.length + index] === word);

/** Whether goods called in two ways may be the same. */
const related = (one: string, other: string): boolean =>
  one.endsWith(other) ||
  other.endsWith(one) ||
  `${one}s` === other ||
  `${other}s` === one ||
  one.includes(other) ||
  other.includes(one);

/** What tells of goods of a kind, by whatever name; `named` if they are named near the level. */
export const kindSigns = ({ stock, charged, sides, near }: Asked, head: string, named: boolean): readonly string[] => {
  const shared = new Set<string>();
  const owned = stock.owners.get(head);
  const owner = owned && [...owned].sort((a, b) => b[1] - a[1])[0]?.[0];
  shared.add(
    owner === undefined ? 'of nobody' : owner === sides.on ? 'of on' : owner === sides.by ? 'of by' : 'of other',
  );
  if (owned && owned.size === 1)
    shared.add(owned.has(sides.on) ? 'of on alone' : owned.has(sides.by) ? 'of by alone' : 'of other alone');
  const rank = stock.ranks.get(head) ?? 9;
  shared.add(`rank ${Math.min(4, rank)}`);
  if (stock.ranks.size === 1) shared.add('only of the text');
  const known = head.includes(' ') ? 'kind' : meansParticularGoods(head) || meansParticularGoods(`${head}s`);
  shared.add(`known ${known} ${Math.min(3, stock.vocabulary.get(head) ?? 0)}`);
  if (!named) shared.add('far');
  if (stock.echoes.has(head)) shared.add('short for another');
  const echo = near.find((ware) => !ware.listed && stock.echoes.get(headOf(ware)) === head);
  if (echo) shared.add('called shortly').add(`called shortly ${echo.seen === charged.seen ? 'here' : 'there'}`);
  return [...shared];
};

/** What tells of a name by the place nearest to the level that names goods so, or by more or fewer of its words. */
const placedSigns = (
  { stock, charged, sides, stage, again, near }: Asked,
  { key, words, listed }: Name,
  place: Ware,
  signs: Set<string>,
): void => {
  const { seen } = charged;
  placeSigns(stock, charged, sides, place, 'k:', signs);
  const where = whereOf(charged, place);
  signs.add(`${stage} ${where}`).add(`${stage} ${where} ${again}`).add(`${where} ${again}`);
  if (isDirect(charged, place)) signs.add('direct').add(`direct ${stage}`);
  const called = namesOf(place).map(keyOf);
  const at = called.indexOf(key);
  signs.add(at < 0 ? 'called otherwise' : `called so ${at} of ${called.length}`);
  if (at < 0)
    signs.add(
      words.length > place.words.length
        ? 'called shorter'
        : words.length < place.words.length
          ? 'called longer'
          : 'called in another number',
    );
  if (place.listed) signs.add('k:list').add(`k:form ${place.form}`);
  signs.add(`k:${place.seen === seen ? 'here' : 'there'} ${at < 0 ? 'otherwise' : at === 0 ? 'whole' : 'tail'}`);
  const listing = listed
    ? undefined
    : near.find(
        (ware) => ware.listed && ware.seen === place.seen && ware.first <= place.first && ware.last >= place.last,
      );
  if (listing) signs.add('in list').add(`in list ${place.seen === seen}`);
};

/** What tells of a name by how the text has it, among the names of its kind. */
const formSigns = (name: Name, names: readonly Name[], place: Ware | undefined, signs: Set<string>): void => {
  const { key, words, listed } = name;
  if (name.whole > 0) {
    signs.add(`whole ${Math.min(3, name.whole)}`);
    if (name.first) signs.add('called so first').add(`called so first${place ? '' : ', far'}`);
    if (names.every((each) => each.whole === 0 || each.words.length <= words.length)) signs.add('longest');
  } else signs.add('never whole');
  const alike = names.indexOf(name);
  signs.add(`form ${alike} of ${Math.min(4, names.length)}`);
  signs.add(`words ${Math.min(4, words.length)}${listed ? ' list' : ''}`);
  signs.add(`count ${Math.min(4, name.count)}`);
  if (names.some((each) => each !== name && each.words.length < words.length && each.count === name.count))
    signs.add('always longer');
  if (
    names.some(
      (each) =>
        each !== name && each.words.length > words.length && endsWith(each.words, words) && each.count === name.count,
    )
  )
    signs.add('always shorter than text');
  const called = place === undefined ? 'far' : namesOf(place).map(keyOf).includes(key) ? 'so' : 'otherwise';
  const number = /s$/.test(key)
    ? 'plural'
    : names.some((each) => each.key === `${key}s`)
      ? 'singular of plural'
      : 'singular';
  signs.add(`${number} ${called}`);
  if (place && called === 'so') signs.add(`${number} right=${wordClass(place.seen, place.last + 1)}`);
  if (/s$/.test(key)) signs.add('plural');
  else if (names.some((each) => each.key === `${key}s`)) signs.add('plural too');
  const modifier = key.split(' ').at(-2);
  if (modifier !== undefined && !listed)
    signs
      .add(
        `mod ${meansParticularGoods(modifier) ? 'goods' : verbOf(modifier) ? 'verb' : 'word'} ${Math.min(3, name.count)}`,
      )
      .add(`mod=${modifier}`);
};

/** What tells of one of the names of a kind, of which some places are near. */
export const nameSigns = (
  asked: Asked,
  name: Name,
  names: readonly Name[],
  kin: readonly Ware[],
  shared: readonly string[],
): readonly string[] => {
  const { sold, charged, sides, ruled, join, headings, reversed } = asked;
  const { seen, part } = charged;
  const signs = new Set(shared);
  const { key, words, listed } = name;
  const fits = kin.filter((ware) => listed || endsWith(ware.words, words) || endsWith(words, ware.words));
  const place = nearest(charged, fits);
  if (place) placedSigns(asked, name, place, signs);
  else signs.add('k:none');
  formSigns(name, names, place, signs);
  const row = headings?.row ?? '';
  const column = headings?.column ?? '';
  if (row !== '' && row.includes(key)) signs.add('row');
  if (column !== '' && column.includes(key)) signs.add('column');
  if (reversed?.has(key) === true) signs.add('of the other way');
  historySigns(
    sold,
    charged,
    sides,
    join,
    key,
    (told) => (told === key ? 'same' : told === '' ? 'none' : related(told, key) ? 'kin' : 'other'),
    signs,
  );
  if (ruled !== undefined) {
    const rule = keyOf(ruled);
    signs.add(`rule:${rule === key ? 'same' : related(rule, key) ? 'kin' : 'other'}`);
  } else signs.add('rule:none');
  if (ALL_GOODS.test(seen.low.slice(part.start, part.end))) signs.add('though all');
  return [...signs];
};
