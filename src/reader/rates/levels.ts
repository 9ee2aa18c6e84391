import { partAt } from '../clauses.js';
import { type Spot, spotAt, type Where } from '../encoder/spot.js';
import { signsOf } from '../learnt/features.js';
import { yesTo } from '../learnt/learnt.js';
import { meansGoods, meansParticularGoods } from '../lexicon/goods.js';
import type { Reading, Seen } from '../reading.js';
import type { Range } from '../view.js';
import { numbersOf, type Written } from './numbers.js';
import type { Sides } from './sides.js';
import { workedOut } from './worked-out.js';

/** A number that stands as levels do. */
export interface Level extends Written {
  /** How likely it is the level of a duty. */
  readonly share: number;
}

/** A number as likely as this is the level of a duty. */
const LIKELY = 0.5;
/** A number without its sign that is less likely than this is none, nor does it stand between others. */
const POSSIBLE = 0.3;

/** Whether a number is the level of a duty. */
export const isLevel = ({ share }: Level): boolean => share >= LIKELY;

const LEVELS = new WeakMap<Seen, readonly Level[]>();

/** The levels of a sentence of a text that they were noted for, with the percentages that are of something else. */
export const levelsOf = (seen: Seen): readonly Level[] =>
  LEVELS.get(seen) ??
  numbersOf(seen).flatMap((written) => (written.form === 'signed' ? [{ ...written, share: LIKELY }] : []));

/** "A 15 percent discount": what a seller takes off is no duty. */
const isDiscount = ({ low }: Seen, { end }: Written): boolean =>
  /^ (?:price )?(?:discount|rebate)\b/.test(low.slice(end, end + 20));

/** Tells the levels of duties from the other numbers of a text; whether there are any. */
export const noteLevels = (reading: Reading): boolean => {
  const levels = new Map<Seen, Level[]>();
  for (const { seen, written, signs } of numberPlaces(reading)) {
    const share = isDiscount(seen, written)
      ? 0
      : (yesTo(reading.learnt, 'rate-level', signs(), levelSpot({ seen, level: written })) ??
        (written.form === 'signed' ? LIKELY : 0));
    if (written.form !== 'signed' && share < POSSIBLE) continue;
    const known = levels.get(seen);
    if (known) known.push({ ...written, share });
    else levels.set(seen, [{ ...written, share }]);
  }
  for (const seen of reading.all) LEVELS.set(seen, levels.get(seen) ?? []);
  return levels.size > 0;
};

/** A number of a text, with what tells whether it is the level of a duty. */
export interface NumberPlace {
  readonly seen: Seen;
  readonly written: Written;
  readonly signs: () => readonly string[];
}

/** Every number of a text that speaks of duties. */
export const numberPlaces = (reading: Reading): readonly NumberPlace[] => {
  const { all } = reading;
  if (!all.some(({ low, percents }) => percents.length > 0 || DUTY.test(low) || PAYS.test(low))) return [];
  const about = surroundingsOf(reading);
  const told = workedOut(reading);
  return all.flatMap((seen) => {
    const numbers = merged(numbersOf(seen), told.get(seen) ?? []);
    return numbers.map((written) => ({
      seen,
      written,
      signs: () => levelSigns(reading, seen, written, numbers, about),
    }));
  });
};

/** The numbers of a sentence with the levels that it tells by others; those take the place of a fraction or a word of theirs. */
const merged = (numbers: readonly Written[], told: readonly Written[]): readonly Written[] =>
  told.length === 0
    ? numbers
    : [
        ...numbers.filter(
          ({ form, start, end }) => form === 'signed' || !told.some((each) => start < each.end && end > each.start),
        ),
        ...told,
      ].sort((a, b) => a.start - b.start);

const DUTY =
  /\b(?:tariffs?(?! commission)|dut(?:y|ies|iable)|lev(?:y|ies)|surcharges?|surtax(?:es)?|cess|tax(?:es)?|imposts?|customs charges?|countermeasures?)\b/;
/** Goods that pay something say as much as a word for duties. */
const PAYS =
  /\b(?:pays?|paid|paying|enters?|comes? in (?:at|for|on)|lets? in) (?:only |just |now |still |again )?(?:at )?(?:\d|nothing|zero)/;
const CUSTOMS = /\b(?:tariffs?|customs|import dut(?:y|ies)|dut(?:y|ies) on|lev(?:y|ies) on|surcharges?)\b/;

/** What the rest of a text tells of each of its numbers. */
interface Surroundings {
  /** How far the nearest sentence before and after is that has a percentage, or speaks of duties. */
  readonly signed: Distances;
  readonly dutied: Distances;
  /** The values that the text writes with their sign, and how often it has each number. */
  readonly said: ReadonlySet<number>;
  readonly counts: ReadonlyMap<number, number>;
  readonly habit: string;
  readonly customs: boolean;
}

interface Distances {
  readonly back: readonly number[];
  readonly ahead: readonly number[];
}

const distances = (all: readonly Seen[], holds: (seen: Seen) => boolean): Distances => {
  const marks = all.map(holds);
  const pass = (order: readonly boolean[]): number[] => {
    let since = Number.POSITIVE_INFINITY;
    return order.map((mark) => {
      const known = since + 1;
      since = mark ? 0 : known;
      return known;
    });
  };
  return { back: pass(marks), ahead: pass(marks.toReversed()).reverse() };
};

const surroundingsOf = ({ all }: Reading): Surroundings => {
  const numbers = all.flatMap(numbersOf);
  const counts = new Map<number, number>();
  for (const { value } of numbers) counts.set(value, (counts.get(value) ?? 0) + 1);
  const signed = numbers.filter(({ form }) => form === 'signed');
  const digits = numbers.filter(({ form }) => form === 'digits' || form === 'word');
  return {
    signed: distances(all, ({ percents }) => percents.length > 0),
    dutied: distances(all, ({ low }) => DUTY.test(low)),
    said: new Set(signed.map(({ value }) => value)),
    counts,
    habit:
      signed.length === 0
        ? 'never'
        : signed.length < digits.length
          ? 'seldom'
          : signed.length < 4 * digits.length
            ? 'often'
            : 'always',
    customs: all.some(({ low }) => CUSTOMS.test(low)),
  };
};

const step = (distance: number): string =>
  distance <= 2 ? String(distance) : distance <= 5 ? 'near' : distance === Number.POSITIVE_INFINITY ? 'none' : 'far';

const band = (value: number): string =>
  value === 0
    ? '0'
    : value <= 2
      ? '2'
      : value <= 4
        ? '4'
        : value <= 12
          ? '12'
          : value <= 31
            ? '31'
            : value <= 60
              ? '60'
              : value <= 100
                ? '100'
                : value <= 150
                  ? '150'
                  : 'over';

/** Signs that are worth something else for a number with its sign, one without, and a word for nought. */
const NEAREST = /^(?:l1|r1|l2|r2|l|r|lr|lll)=/;

const levelSigns = (
  reading: Reading,
  seen: Seen,
  written: Written,
  numbers: readonly Written[],
  about: Surroundings,
): readonly string[] => {
  const { low } = seen;
  const { start, end, value, form, unit } = written;
  const kind = form === 'signed' ? unit : form === 'free' || form === 'worked' ? form : 'bare';
  const part = partAt(seen, start);
  const around = signsOf(reading, seen, written);
  const own = new Set<string>();
  const place = numbers.indexOf(written);
  const [prior, next] = [numbers[place - 1], numbers[place + 1]];
  const join = (from: number, until: number): string => {
    const between = low.slice(from, until).trim().replace(/\s+/g, ' ');
    return between.length > 12 ? 'far' : between;
  };
  own.add(prior ? `prior=${prior.form} ${join(prior.end, start)}` : 'prior=none');
  own.add(next ? `next=${next.form} ${join(end, next.start)}` : 'next=none');
  own.add(`numbers=${Math.min(4, numbers.length)}`);
  own.add(`signed=${Math.min(2, seen.percents.length)}`);
  own.add(`signed back=${step(about.signed.back[seen.index] ?? 9)}`);
  own.add(`signed ahead=${step(about.signed.ahead[seen.index] ?? 9)}`);
  own.add(`duty=${DUTY.test(low)}`);
  own.add(`duty back=${step(about.dutied.back[seen.index] ?? 9)}`);
  own.add(`duty ahead=${step(about.dutied.ahead[seen.index] ?? 9)}`);
  own.add(`habit=${about.habit}`);
  own.add(`band=${band(value)}`);
  own.add(`times=${Math.min(4, about.counts.get(value) ?? 0)}`);
  if (about.said.has(value)) own.add(value > 4 ? 'said' : 'said small');
  if (!about.customs) own.add('no customs');
  if (!Number.isInteger(value)) own.add('broken');
  if (value > 4 && value % 5 === 0) own.add('round');
  own.add(
    `parties=${seen.parties.some((each) => each.start >= part.start && each.start < part.end) ? 'part' : seen.parties.length > 0}`,
  );
  const words = seen.sentence.words;
  if (words.some((each) => meansParticularGoods(each.low))) own.add('goods');
  else if (words.some((each) => meansGoods(each.low))) own.add('goods at large');
  own.add(`form=${form}`);
  if (form === 'worked' || form === 'free') own.add(`told=${low.slice(start, end)}`);
  if (form === 'worked') for (const word of low.slice(start, end).split(' ')) own.add(`told:${word}`);
  if (words.length < 6) own.add('short');
  return [
    ...around,
    ...[...own].flatMap((sign) => [sign, `${kind} ${sign}`]),
    ...around.flatMap((sign) => (NEAREST.test(sign) ? [`${kind} ${sign}`] : [])),
    `is=${kind}`,
    `is=${kind} ${part.verbs.length === 0 ? 'verbless' : 'with verb'}`,
    `is=${kind} ${about.habit} ${step(about.signed.back[seen.index] ?? 9)}`,
    `is=${kind} ${DUTY.test(low)} ${step(about.dutied.back[seen.index] ?? 9)}`,
  ];
};

/** Where a level stands. */
export const levelSpot = ({ seen, level }: { readonly seen: Seen; readonly level: Range }): Spot =>
  spotAt({ seen, start: level.start });

/** Where it is asked who charges whom, and the sides that may. */
export const sidesWhere = (
  place: Parameters<typeof levelSpot>[0],
  options: readonly { readonly sides: Sides }[],
): Where => ({ spot: levelSpot(place), spots: options.map(({ sides }) => sides) });
