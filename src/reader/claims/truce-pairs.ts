import type { Spot, Where } from '../encoder/spot.js';
import { OF_UNION } from '../lexicon/parties.js';
import { partiesOf } from '../parties.js';
import type { Reading, Seen } from '../reading.js';
import { onRecord } from '../record.js';
import { truceWords } from './day-places.js';
import { sidesNamed } from './pair.js';

/** Two sides that may have a truce with each other, with what speaks for them. */
export interface PairOption {
  readonly parties: readonly [string, string];
  readonly signs: readonly string[];
}

/** Where it is asked which two sides are meant. */
export const pairsWhere = (spot: Spot, options: readonly PairOption[]): Where => ({
  spot,
  spots: options.map(({ parties: [by = '', on = ''] }) => ({ by, on })),
});

const DUTIES = /\b(?:tariffs?|dut(?:y|ies)|lev(?:y|ies)|surcharges?|countermeasures)(?!\w)|\d ?%|per ?cent/;

/** More sides than these are not weighed: the least named fall out. */
const MOST = 6;

/** Laws, offices and organs that a text speaks of without the country that everybody knows them to be of. */
const IMPLIED: readonly (readonly [string, RegExp])[] = [
  [
    'US',
    /\b(?:section (?:122|201|232|301|338)|ieepa|fentanyl|reciprocal (?:dut|tariff|rate|lev|one)|(?:the |and \d+ )reciprocal\b|federal register|white house|oval office|trade representative|president trump|u\.s\.)/,
  ],
  ['CN', /\b(?:customs tariff commission|mofcom|fentanyl|state council|renminbi|yuan)\b/],
  ['EU', /\b(?:member states|european commission|european parliament)\b/],
];

/** The sides that a text speaks of without naming them. */
const impliedIn = ({ all }: Reading): ReadonlySet<string> =>
  new Set(IMPLIED.flatMap(([code, words]) => (all.some(({ low }) => words.test(low)) ? [code] : [])));

const key = (one: string, two: string): string => (one < two ? `${one},${two}` : `${two},${one}`);

const SUMS = ['any', 'truce', 'sure', 'duties', 'alone', 'joined', 'truceWith'] as const;
type Sum = (typeof SUMS)[number];
type Sums = Record<Sum, number>;

interface Census {
  readonly ranked: readonly string[];
  readonly counts: ReadonlyMap<string, number>;
  /** By pair, sentences that name both, with a word of a truce, of duties, as two alone, as joined by a word. */
  readonly together: ReadonlyMap<string, Readonly<Sums>>;
  /** Of each sum, the highest and the next. */
  readonly highest: ReadonlyMap<Sum, readonly [number, number]>;
  readonly speakers: ReadonlySet<string>;
  readonly implied: ReadonlySet<string>;
  readonly order: readonly string[];
}

const CENSUS = new WeakMap<Reading, Census>();

const censusOf = (reading: Reading): Census => {
  const known = CENSUS.get(reading);
  if (known) return known;
  const counts = new Map<string, number>();
  const together = new Map<string, Sums>();
  const order: string[] = [];
  for (const seen of reading.all) {
    const named = sidesNamed(seen);
    const codes = [...new Set(named.map(({ code }) => code))];
    for (const code of codes) {
      counts.set(code, (counts.get(code) ?? 0) + 1);
      if (order.length < 8 && !order.includes(code)) order.push(code);
    }
    if (codes.length < 2 || codes.length > 8) continue;
    const words = truceWords(seen);
    for (const [index, one] of codes.entries())
      for (const two of codes.slice(index + 1)) {
        const at = key(one, two);
        const sums = together.get(at) ?? { any: 0, truce: 0, sure: 0, duties: 0, alone: 0, joined: 0, truceWith: 0 };
        sums.any += 1;
        if (words.length > 0) sums.truce += 1;
        if (words.some(({ word }) => word === 'truce' || word === 'verb')) sums.sure += 1;
        if (DUTIES.test(seen.low)) sums.duties += 1;
        if (codes.length === 2) sums.alone += 1;
        const joined = named.some((left, place) => {
          const right = named[place + 1];
          return (
            right !== undefined &&
            key(left.code, right.code) === at &&
            /^(?:['’]s)?(?: and (?:the |of )?|[-—/]| with (?:the )?| from (?:the )?)$/.test(
              seen.low.slice(left.end, right.start),
            )
          );
        });
        if (joined) sums.joined += 1;
        if (joined && words.some(({ word }) => word === 'truce')) sums.truceWith += 1;
        together.set(at, sums);
      }
  }
  const speakers = new Set<string>();
  for (const { party } of reading.register.everybody) if (party !== undefined) speakers.add(party);
  // A seat that stands for no government elsewhere may still do here, where nothing else is named.
  const seats = new Set<string>();
  for (const { sentence } of reading.all)
    if (seats.size < MOST) for (const { code } of partiesOf(sentence)) if (!counts.has(code)) seats.add(code);
  for (const code of seats) counts.set(code, 0.5);
  const implied = impliedIn(reading);
  for (const code of implied) if (!counts.has(code)) counts.set(code, 0.5);
  for (const code of speakers) counts.set(code, (counts.get(code) ?? 0) + 1);
  const ranked = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([code]) => code);
  const highest = new Map(
    SUMS.map((name) => {
      let [first, second] = [0, 0];
      for (const sums of together.values()) {
        const count = sums[name];
        if (count > first) [first, second] = [count, first];
        else if (count > second) second = count;
      }
      return [name, [first, second] as const];
    }),
  );
  const census = { ranked, counts, together, highest, speakers, implied, order };
  CENSUS.set(reading, census);
  return census;
};

/** "The truce with China": whose the truce is besides. */
const TRUCE_WITH =
  /\b(?:truces?|pauses?|cease-?fires?|standstills?|suspensions?|reprieves?|extensions?) (?:[a-z-]+ ){0,3}with (?:the )?$/;

/** Where a text names the European Union, a truce is hardly one of its members'. */
const unionOf = (parties: readonly string[]): string =>
  `${parties.includes('EU') ? 'itself' : 'not'} ${parties.filter((code) => OF_UNION.has(code)).length}`;

const has = (all: ReadonlySet<string>, code: string): boolean => all.has(code);

const few = (count: number): string => (count > 3 ? '4' : String(Math.ceil(count)));

/** The pairs of sides that a place may speak of, each with its signs. */
export const pairOptions = (reading: Reading, seen: Seen): readonly PairOption[] => {
  const { ranked, counts, together, highest, speakers, implied, order } = censusOf(reading);
  const here = new Set(sidesNamed(seen).map(({ code }) => code));
  const top = ranked.slice(0, MOST);
  for (const code of [...here, ...(reading.sides ?? []), ...implied])
    if (!top.includes(code) && top.length < MOST + 4) top.push(code);
  const recent = new Set<string>();
  const beside = new Set<string>();
  for (let index = seen.index; index >= Math.max(0, seen.index - 12); index -= 1) {
    const other = reading.all[index];
    if (!other) break;
    if (index < seen.index && recent.size < 2) for (const { code } of sidesNamed(other)) recent.add(code);
    if (other.paragraph === seen.paragraph) for (const { code } of sidesNamed(other)) beside.add(code);
  }
  const most = counts.get(ranked[0] ?? '') ?? 1;
  // Whoever is named stands for a side as much as a country does.
  const peopled = new Set(here);
  for (const { actor } of seen.actors) if (actor.party !== undefined) peopled.add(actor.party);
  const withIn = seen.parties.find(({ start }) =>
    TRUCE_WITH.test(seen.low.slice(Math.max(0, start - 60), start)),
  )?.code;
  const options: PairOption[] = [];
  for (const [index, one] of top.entries())
    for (const two of top.slice(index + 1)) {
      const parties: readonly [string, string] = one < two ? [one, two] : [two, one];
      const signs: string[] = [];
      const both = (name: string, has: (code: string) => boolean): void => {
        const sum = (has(one) ? 1 : 0) + (has(two) ? 1 : 0);
        signs.push(`${name}=${sum}`);
      };
      const ranks = [ranked.indexOf(one), ranked.indexOf(two)].map((at) => (at < 0 ? 9 : Math.min(at, 5))).sort();
      signs.push(`ranks=${ranks.join('-')}`, `lower=${ranks[1]}`, `upper=${ranks[0]}`);
      const least = Math.min(counts.get(one) ?? 0, counts.get(two) ?? 0);
      signs.push(`share=${Math.ceil((4 * least) / most)}`, `least=${few(least)}`);
      if (reading.sides?.join() === parties.join()) signs.push('rule:sides');
      both('here', (code) => here.has(code));
      both('peopled', (code) => peopled.has(code));
      both('recent', (code) => recent.has(code));
      both('beside', (code) => beside.has(code));
      both('speaks', (code) => speakers.has(code));
      if (counts.has('EU')) signs.push(`union ${unionOf(parties)}`);
      both('implied', (code) => implied.has(code));
      both('home', (code) => code === reading.home);
      both('first', (code) => order.indexOf(code) >= 0 && order.indexOf(code) < 2);
      const around = [here, recent, beside].map((all) => (has(all, one) ? 1 : 0) + (has(all, two) ? 1 : 0));
      const mentioned = [here, recent, beside].map(({ size }) => Math.min(size, 3));
      signs.push(
        `around=${around.join('')} of ${mentioned.slice(0, 2).join('')}`,
        `near=${around[0]} ${around[1]}`,
        `close=${around[0]} ${around[2]}`,
        `beside=${around[2]} of ${mentioned[2]}`,
      );
      signs.push(
        `peopled=${parties.filter((code) => peopled.has(code)).length} of ${Math.min(peopled.size, 4)} at ${ranks[1]}`,
        `pair=${parties.join('-')}`,
        ...onRecord(reading, `${parties.join()} truce`),
      );
      if (withIn !== undefined) {
        const other = withIn === one ? two : one;
        signs.push(`with=${[one, two].includes(withIn) ? 'one' : 'other'}`);
        if ([one, two].includes(withIn))
          signs.push(other === reading.home ? 'with, home' : 'with, not home', `with, ${around[1]} ${around[2]}`);
      }
      signs.push(`here=${here.has(one) && here.has(two) ? 'both' : here.size === 0 ? 'nobody' : 'else'}`);
      const sums = together.get(parties.join());
      for (const name of SUMS) {
        const count = sums?.[name] ?? 0;
        const [first, second] = highest.get(name) ?? [0, 0];
        const rest = count === first ? second : first;
        signs.push(`${name}=${few(count)}`);
        if (count > 0 && count >= rest) signs.push(`${name}-most`);
        if (count > 0 && rest === 0) signs.push(`${name}-only`);
        if (count === 0 && rest > 0) signs.push(`${name}-others`);
      }
      options.push({ parties, signs });
    }
  return options;
};
