import { describe, expect, it } from 'vitest';
import { readingOf } from '../reading.js';

/** The offices that a text names, with whether they are private. */
const officesIn = (text: string): readonly (readonly [name: string, own: boolean])[] =>
  readingOf(text, undefined).all.flatMap(({ actors }) =>
    actors.flatMap(({ actor }) => (actor.kind === 'office' ? [[actor.name, actor.private === true] as const] : [])),
  );

describe('whose office is none by which anybody speaks', () => {
  it('is somebody without a name who serves a firm or one body of many', () => {
    expect(officesIn('“We ship at zero,” said the export manager of a mill in Izmir.')).toEqual([
      ['export manager', true],
    ]);
    expect(officesIn('“I follow it,” said the head of trade compliance at an electronics group in Shenzhen.')).toEqual([
      ['head of trade', true],
    ]);
    expect(officesIn('“We got a handshake,” said the secretary of a shoemakers’ circle.')).toEqual([
      ['secretary', true],
    ]);
  });

  it('is not the one of the same name whom the text tells of', () => {
    expect(
      officesIn('President Donald Trump signed on Monday. “I froze it,” said the president of a maker of springs.'),
    ).toEqual([['president', true]]);
  });

  it('is no office of a state or of a body that has but one', () => {
    expect(officesIn('The customs chief said so, and a spokesperson for the ministry denied it.')).toEqual([
      ['customs chief', false],
      ['spokesperson for the ministry', false],
    ]);
  });
});
