import { describe, expect, it } from 'vitest';
import { readingOf } from './reading.js';

/** Whom a text names, sides apart. */
const namedIn = (text: string): readonly string[] => [
  ...new Set(
    readingOf(text, undefined)
      .all.flatMap(({ actors }) => actors.map(({ actor }) => actor))
      .flatMap(({ kind, name }) => (kind === 'side' ? [] : [name])),
  ),
];

describe('whom a text names', () => {
  it('takes a body by its own name where an apposition says what it is, and afterwards', () => {
    expect(
      namedIn(
        'Swissmem, the association of the engineering industry, said exports fell. Swissmem demanded more talks.',
      ),
    ).toContain('Swissmem');
    expect(namedIn('Crystalex, the glassmaker, says it would put 400 people on short time.')).toContain('Crystalex');
  });

  it('takes a name behind a trade in small letters', () => {
    expect(namedIn('“I was promised a decision,” says factory owner Bento Carqueja.')).toContain('Bento Carqueja');
  });

  it('ends an office where a name begins, though whose office it is follows', () => {
    expect(namedIn('It was signed by Minister of Commerce Rafael Núñez for Colombia.')).toContain('Rafael Núñez');
    expect(namedIn('Attorney General Pam Bondi said the department would appeal.')).toContain('Pam Bondi');
  });

  it('knows somebody who speaks under a given or a middle name', () => {
    expect(
      namedIn('Indonesian minister Airlangga Hartarto met reporters. Airlangga told reporters that the deal stood.'),
    ).toEqual(['Airlangga Hartarto']);
  });

  it('leaves a day before a body out of its name', () => {
    expect(namedIn("Today China's Ministry of Commerce announced that its notices are suspended.")).toEqual([
      'Ministry of Commerce',
    ]);
  });
});
