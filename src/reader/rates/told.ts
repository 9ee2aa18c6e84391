/** What was settled of who charges whom at the levels before. */
import type { Part } from '../clauses.js';
import type { Seen } from '../reading.js';
import { type Level, levelsOf } from './levels.js';
import type { Sides } from './sides.js';
import { keyOf, type Scene, type Stage } from './stage.js';

/** A level whose sides are asked for. */
export interface Place {
  readonly seen: Seen;
  readonly level: Level;
  readonly part: Part;
}

/** What was settled of the levels before, for those that come after. */
export class Told {
  readonly #goods = new Map<string, readonly Sides[]>();
  readonly #levels = new Map<string, readonly Sides[]>();
  readonly #counts = new Map<string, number>();
  #most = 0;
  last: { readonly place: Place; readonly sides: readonly Sides[] } | undefined;

  note(stage: Stage, place: Place, sides: readonly Sides[]): void {
    if (sides.length === 0) return;
    this.last = { place, sides };
    const goods = goodsBy(stage, place);
    if (goods !== undefined) this.#goods.set(goods.name, sides);
    this.#levels.set(place.level.level, sides);
    for (const each of sides) {
      const count = (this.#counts.get(keyOf(each)) ?? 0) + 1;
      this.#counts.set(keyOf(each), count);
      this.#most = Math.max(this.#most, count);
    }
  }
  withGoods(goods: string): readonly Sides[] {
    return this.#goods.get(goods) ?? [];
  }
  withLevel(level: string): readonly Sides[] {
    return this.#levels.get(level) ?? [];
  }
  /** How often these sides were met, against those most often met. */
  often(sides: Sides): 'never' | 'seldom' | 'most' {
    const count = this.#counts.get(keyOf(sides)) ?? 0;
    return count === 0 ? 'never' : count === this.#most ? 'most' : 'seldom';
  }
}

/** The goods that a level most likely is on: the nearest of its part, of its sentence, of what went before. */
export const goodsBy = (
  { scenes }: Stage,
  { seen, level, part }: Place,
): { readonly name: string; readonly where: string } | undefined => {
  const scene = scenes[seen.index];
  const goods = scene?.goods ?? [];
  const inPart = goods.filter(({ at }) => at >= part.start && at < part.end);
  const before = inPart.findLast(({ at }) => at < level.start);
  const after = inPart.find(({ at }) => at > level.start);
  const crossed = (at: number): boolean =>
    levelsOf(seen).some(({ start }) =>
      at < level.start ? start > at && start < level.start : start > level.start && start < at,
    );
  if (before && !crossed(before.at)) return { name: before.name, where: 'part' };
  if (after && !crossed(after.at)) return { name: after.name, where: 'part' };
  const near = before ?? after;
  if (near) return { name: near.name, where: 'crossed' };
  const earlier = goods.findLast(({ at }) => at < level.start) ?? goods[0];
  if (earlier) return { name: earlier.name, where: 'sentence' };
  for (let back = 1; back <= 3; back += 1) {
    const previous = scenes[seen.index - back];
    if (!previous || previous.seen.paragraph !== seen.paragraph) break;
    const last = previous.goods.at(-1);
    if (!last) continue;
    const name = inTurn(previous, seen, level);
    return name === undefined ? { name: last.name, where: 'before' } : { name, where: 'in turn' };
  }
  return undefined;
};

/** The goods that one of several levels is on by its turn, where the sentence before names as many: "Without it, 28 and 35 percent". */
const inTurn = ({ groups }: Scene, seen: Seen, level: Level): string | undefined => {
  const levels = levelsOf(seen);
  const place = levels.findIndex(({ start }) => start === level.start);
  const each = levels.length / groups.length;
  return groups.length < 2 || place < 0 || (each !== 1 && each !== 2) ? undefined : groups[Math.floor(place / each)];
};
