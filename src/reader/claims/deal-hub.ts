/** Whose agreements a text tells of: mostly those of one side, which the sentences that tell of them often leave unnamed. */
import { NOWHERE, type Spot, spotAt } from '../encoder/spot.js';
import { sharesOf, yesTo } from '../learnt/learnt.js';
import type { PartyMention } from '../parties.js';
import { portsOf } from '../ports.js';
import { writerOf } from '../rates/writer.js';
import type { Reading } from '../reading.js';
import { onRecord } from '../record.js';
import {
  censusOf,
  type DealPlace,
  dealPlaces,
  dealSigns,
  few,
  ownersWhere,
  standing,
  type WithOption,
  withOptions,
} from './deal-places.js';

/** A place that may tell of an agreement, with how likely it does. */
export interface Weighed {
  readonly place: DealPlace;
  readonly signs: readonly string[];
  readonly share: number;
  /** Whose agreement it may be, by the sentence and those around it. */
  readonly own: ReadonlyMap<string, number>;
}

/** A side with which a text may tell of agreements, with the places that may tell of one, the likeliest first. */
export interface Suspect {
  readonly code: string;
  readonly places: readonly Weighed[];
}

/** Places less likely than this say nothing of whose agreement it is. */
const HEARD = 0.1;

/** How likely each of some sides is the one meant. */
const sharesBySide = (
  { learnt }: Reading,
  question: string,
  options: readonly WithOption[],
  spot: Spot,
): ReadonlyMap<string, number> => {
  const shares = sharesOf(
    learnt,
    question,
    options.map(({ signs }) => signs),
    ownersWhere(spot, options),
  );
  return new Map(options.map(({ code }, index) => [code, shares[index] ?? 0]));
};

const NOBODY: ReadonlyMap<string, number> = new Map();

/** Every side with which a text may tell of agreements. */
export const suspectsOf = (reading: Reading): readonly Suspect[] => {
  const found = new Map<string, Weighed[]>();
  for (const place of dealPlaces(reading)) {
    const signs = dealSigns(reading, place);
    const share = yesTo(reading.learnt, 'deal-is', signs, spotAt(place)) ?? 0;
    const own = share < HEARD ? NOBODY : sharesBySide(reading, 'deal-with', withOptions(reading, place), spotAt(place));
    const list = found.get(place.code) ?? [];
    list.push({ place, signs, share, own });
    found.set(place.code, list);
  }
  return [...found].map(([code, places]) => ({ code, places: places.toSorted((a, b) => b.share - a.share) }));
};

export const band = (share: number): string =>
  share < 0.03
    ? '0'
    : share < 0.1
      ? '1'
      : share < 0.25
        ? '2'
        : share < 0.5
          ? '3'
          : share < 0.75
            ? '4'
            : share < 0.9
              ? '5'
              : '6';

const WITH = /\b(?:with|from) (?:the )?$/;
const JOINED = /^(?:, and |,? and |, )(?:the )?$/;

/** How a text names a side: what it is called there, who of it speaks, and where in the text. */
const namingsOf = (reading: Reading): ReadonlyMap<string, ReadonlyMap<string, number>> => {
  const found = new Map<string, Map<string, number>>();
  const say = (code: string, how: string): void => {
    const known = found.get(code) ?? new Map<string, number>();
    found.set(code, known.set(how, (known.get(how) ?? 0) + 1));
  };
  for (const seen of reading.all) {
    const { places, low, index } = seen;
    for (const { code, form, start, end } of places) {
      say(code, 'named');
      say(code, form);
      if (index === 0) say(code, 'first sentence');
      if (WITH.test(low.slice(Math.max(0, start - 12), start))) say(code, 'after with');
      if (/^['’]s\b/.test(low.slice(end))) say(code, 'own');
      const between = (each: PartyMention): readonly string[] => [
        low.slice(end, each.start),
        low.slice(each.end, start),
      ];
      if (places.some((each) => each.code !== code && between(each).some((text) => JOINED.test(text))))
        say(code, 'joined');
    }
    for (const { code } of portsOf(seen)) {
      say(code, 'port');
      if (index === 0) say(code, 'port first');
    }
    for (const { actor } of seen.actors)
      if (actor.kind !== 'side' && actor.party !== undefined) say(actor.party, 'official');
  }
  return found;
};

/** The sides whose agreements a text may tell of. The United States is one even where only its offices are written. */
export const hubOptions = (reading: Reading, suspects: readonly Suspect[]): readonly WithOption[] => {
  const namings = namingsOf(reading);
  const { ranked } = censusOf(reading);
  const writer = writerOf(reading);
  const codes = new Set([...namings.keys(), 'US', ...(writer === undefined ? [] : [writer])]);
  const likely = suspects.filter(({ places }) => (places[0]?.share ?? 0) >= 0.4);
  const listed = few(likely.length);
  const owned = new Map<string, number>();
  let sum = 0;
  for (const { places } of suspects)
    for (const { share, own } of places.slice(0, 3)) {
      if (own.size > 0) sum += share;
      for (const [code, part] of own) owned.set(code, (owned.get(code) ?? 0) + part * share);
    }
  const order = [...owned].sort((a, b) => b[1] - a[1]).map(([code]) => code);
  return [...codes].map((code) => {
    const out: string[] = [];
    const put = (sign: string): void => {
      out.push(sign, `${sign} of ${listed}`);
    };
    const how = namings.get(code);
    const rank = ranked.indexOf(code);
    for (const sign of standing(reading, code)) put(sign);
    if (how === undefined) put('nowhere');
    else if (!how.has('named')) put(how.has('official') ? 'by its officials' : 'by its ports');
    for (const [name, count] of how ?? []) out.push(name, `${name} ${few(count)}`);
    for (const name of ['named', 'official', 'port', 'own', 'after with', 'name', 'quality', 'seat'])
      if (!how?.has(name)) out.push(`no ${name}`);
    const named = how?.get('named') ?? 0;
    for (const name of ['after with', 'joined', 'own', 'seat', 'quality'])
      out.push(`${name} part ${named === 0 ? 'none' : band((how?.get(name) ?? 0) / named)}`);
    put(`writer ${writer === undefined ? 'unknown' : writer === code ? 'own' : 'other'}`);
    const share = sum === 0 ? 0 : (owned.get(code) ?? 0) / sum;
    put(`owns ${sum === 0 ? 'unknown' : band(share)}`);
    put(`owns rank ${Math.min(3, order.indexOf(code))}`);
    const mine = suspects.find((each) => each.code === code)?.places ?? [];
    put(`partner ${mine.length === 0 ? 'nowhere' : band(mine[0]?.share ?? 0)}`);
    const others = likely.filter((each) => each.code !== code);
    put(`others ${few(others.length)} ${likely.length > others.length ? 'and it' : 'alone'}`);
    const best = suspects
      .filter((each) => each.code !== code)
      .sort((a, b) => (b.places[0]?.share ?? 0) - (a.places[0]?.share ?? 0))[0];
    const against = band(best?.places[0]?.share ?? 0);
    put(`against ${against}`);
    put(reading.home === code ? 'home' : 'abroad');
    if (best) out.push(...onRecord(reading, `${code} with ${best.code}`));
    out.push(`partner ${band(mine[0]?.share ?? 0)} against ${against} rank ${Math.min(3, rank)}`);
    const beside = others.filter(({ places }) => places[0]?.place.seen.places.some((each) => each.code === code));
    put(`beside ${others.length === 0 ? 'nobody' : band(beside.length / others.length)}`);
    return { code, signs: out };
  });
};

/** How likely each side is the one whose agreements a text tells of. */
export const hubShares = (reading: Reading, suspects: readonly Suspect[]): ReadonlyMap<string, number> =>
  sharesBySide(reading, 'deal-hub', hubOptions(reading, suspects), NOWHERE);
