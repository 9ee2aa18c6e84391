import type { Answer } from '../learnt/learnt.js';
import { stepsTo } from '../learnt/steps.js';
import type { RateMention } from './mentions.js';
import type { Told } from './when.js';

/** A level with how likely each time is by a first look at it, the likeliest first, and the rate that it is a level of: whose duty on whose goods, on what. */
export interface Look {
  readonly mention: RateMention;
  readonly answers: readonly Answer<Told>[];
  readonly sides: string;
  readonly goods: string;
}

type Shares = ReadonlyMap<Told, number>;

const TOLDS: readonly Told[] = ['now', 'if_lapsed', 'proposed', 'past', 'denied', 'peak', 'open'];
const STEPS = [0.05, 0.15, 0.3, 0.5, 0.7, 0.9];
/** As many levels of the same sides are looked at before and after one. */
const PEERS = 8;

const sharesOf = ({ answers }: Look): Shares => new Map(answers.map(({ answer, share }) => [answer, share]));
const topOf = ({ answers }: Look): Told => answers[0]?.answer ?? 'open';

const stepsOf = (name: string, shares: Shares): readonly string[] =>
  [...shares].flatMap(([told, share]) =>
    STEPS.slice(0, stepsTo(STEPS, share)).map((step) => `${name} ${told} ${step}`),
  );

const meanOf = (looks: readonly Look[]): Shares => {
  const sums = new Map<Told, number>();
  for (const { answers } of looks)
    for (const { answer, share } of answers) sums.set(answer, (sums.get(answer) ?? 0) + share / looks.length);
  return sums;
};

const stepTo = ({ mention: { level: from } }: Look, { mention: { level: to } }: Look): string =>
  from.value > to.value ? 'lower' : from.value < to.value ? 'higher' : 'same';

const nearness = ({ mention: a }: Look, { mention: b }: Look): string =>
  a.seen === b.seen ? 'here' : a.seen.paragraph === b.seen.paragraph ? 'paragraph' : 'far';

/** The level next before or after. */
const besideSigns = (name: string, look: Look, other: Look | undefined): readonly string[] => {
  if (!other) return [`${name} none`];
  const [near, step, told] = [nearness(look, other), stepTo(other, look), topOf(other)];
  const whose = other.sides === look.sides ? 'pair' : 'other';
  return [
    `${name} ${told} ${near}`,
    `${name} ${told} ${near} ${step} ${whose}`,
    `${name} ${told} ${step} ${near} own ${topOf(look)}`,
    ...stepsOf(`${name} ${near}`, sharesOf(other)),
  ];
};

/** Which times other levels of the same rate have taken, and whether those are higher or lower. */
const peerSigns = (name: string, look: Look, peers: readonly Look[]): readonly string[] => {
  if (peers.length === 0) return [];
  return TOLDS.flatMap((told) => {
    const shares = peers.map(({ answers }) => answers.find(({ answer }) => answer === told)?.share ?? 0);
    const most = Math.max(...shares);
    const band = stepsTo(STEPS, most);
    const peer = peers[shares.indexOf(most)] as Look;
    if (most <= 0.5) return [`${name} ${told} ${band}`];
    const step = stepTo(peer, look);
    const order = peer.mention.place > look.mention.place ? 'after' : 'before';
    const where = peer.mention.seen === look.mention.seen ? 'here' : 'else';
    return [
      `${name} ${told} ${band}`,
      `${name} ${told} ${step}`,
      `${name} ${told} ${step} own ${topOf(look)}`,
      `${name} ${told} ${order} ${where} own ${topOf(look)}`,
    ];
  });
};

/** The levels of a stretch, with how likely each time is on the average. */
interface Passage {
  readonly count: number;
  readonly mean: Shares;
}

/** The average of a stretch without the level itself. */
const restSigns = (name: string, look: Look, { count, mean }: Passage): readonly string[] => {
  if (count < 2) return [];
  const own = sharesOf(look);
  return stepsOf(
    name,
    new Map([...mean].map(([told, share]) => [told, (share * count - (own.get(told) ?? 0)) / (count - 1)])),
  );
};

const grouped = (looks: readonly Look[], keyOf: (look: Look) => unknown): ReadonlyMap<unknown, readonly Look[]> => {
  const groups = new Map<unknown, Look[]>();
  for (const look of looks) {
    const key = keyOf(look);
    const known = groups.get(key);
    if (known) known.push(look);
    else groups.set(key, [look]);
  }
  return groups;
};

const passages = (groups: ReadonlyMap<unknown, readonly Look[]>): ReadonlyMap<unknown, Passage> =>
  new Map([...groups].map(([key, list]) => [key, { count: list.length, mean: meanOf(list) }] as const));

/**
 * What tells when each level of a text holds in sight of what a first look took all of them for: as a rule one level of a rate holds now, and what is
 * lower or higher held before, or will.
 */
export const whenAgainSigns = (looks: readonly Look[]): readonly (readonly string[])[] => {
  const pairs = grouped(looks, ({ sides }) => sides);
  const places = new Map([...pairs.values()].flatMap((list) => list.map((look, place) => [look, place] as const)));
  const paragraphs = passages(grouped(looks, ({ mention }) => mention.seen.paragraph));
  const sentences = passages(grouped(looks, ({ mention }) => mention.seen));
  const text = { count: looks.length, mean: meanOf(looks) };
  return looks.map((look, index) => {
    const { seen, level } = look.mention;
    const list = pairs.get(look.sides) ?? [];
    const place = places.get(look) ?? 0;
    const near = list.slice(Math.max(0, place - PEERS), place + PEERS + 1).filter((each) => each !== look);
    const twins = near.filter(({ mention }) => mention.level.value === level.value);
    const peers = near.filter(({ mention }) => mention.level.value !== level.value);
    const twin = twins.length > 0 ? meanOf(twins) : undefined;
    const top = twin && [...twin].reduce((a, b) => (b[1] > a[1] ? b : a))[0];
    return [
      ...stepsOf('own', sharesOf(look)),
      ...besideSigns('previous', look, looks[index - 1]),
      ...besideSigns('next', look, looks[index + 1]),
      ...(twin ? [...stepsOf('twin', twin), `twin ${top} own ${topOf(look)}`] : ['twin none']),
      ...peerSigns('peer', look, peers),
      ...peerSigns(
        'peer of goods',
        look,
        peers.filter(({ goods }) => goods === look.goods),
      ),
      ...restSigns('text', look, text),
      ...restSigns('paragraph', look, paragraphs.get(seen.paragraph) ?? text),
      ...restSigns('sentence', look, sentences.get(seen) ?? text),
    ];
  });
};
