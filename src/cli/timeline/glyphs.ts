/** Law is a heavy line; law that nobody has checked, a heavy dashed one; the future a light dashed one. */
export type LineStyle = 'law' | 'unverified' | 'future';

export interface Joint {
  readonly up: boolean;
  readonly down: boolean;
  readonly left: boolean;
  readonly right: boolean;
}

interface LineGlyphs {
  readonly level: string;
  readonly joint: (joint: Joint) => string;
}

/** The characters of a chart. Kinds of line differ in shape, so that the chart is legible without colour. */
export interface Glyphs {
  readonly lines: Readonly<Record<LineStyle, LineGlyphs>>;
  readonly known: string;
  readonly axis: string;
  readonly tick: string;
  readonly deadline: string;
  readonly talks: string;
}

/** Box-drawing characters by their arms: up and down 1 and 2, left and right 4 and 8. */
const HEAVY = ' │││━┙┑┥━┕┍┝━┷┯┿';
const LIGHT = ' │││─┘┐┤─└┌├─┴┬┼';

const jointFrom =
  (characters: string) =>
  ({ up, down, left, right }: Joint): string =>
    characters[Number(up) + 2 * Number(down) + 4 * Number(left) + 8 * Number(right)] ?? ' ';

export const BOX_GLYPHS: Glyphs = {
  lines: {
    law: { level: '━', joint: jointFrom(HEAVY) },
    unverified: { level: '╍', joint: jointFrom(HEAVY) },
    future: { level: '╌', joint: jointFrom(LIGHT) },
  },
  known: '┊',
  axis: '─',
  tick: '┬',
  deadline: '◆',
  talks: '●',
};

const plain = ({ left, right }: Joint): string => (left || right ? '+' : '|');

export const ASCII_GLYPHS: Glyphs = {
  lines: {
    law: { level: '=', joint: plain },
    unverified: { level: '~', joint: plain },
    future: { level: '-', joint: plain },
  },
  known: ':',
  axis: '_',
  tick: '|',
  deadline: '^',
  talks: 'o',
};
