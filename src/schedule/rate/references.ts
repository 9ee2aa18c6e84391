import type { Reference } from './rate.js';

/** References whose wording is fixed. Two wordings may mean one thing; printing uses the first. */
const REFERENCES: readonly (readonly [string, Reference])[] = [
  ['The duty provided in the applicable subheading', { kind: 'applicable subheading' }],
  ['The duty provided for in the applicable subheading', { kind: 'applicable subheading' }],
  ['The duty rate provided in such subheading', { kind: 'such subheading' }],
  [
    'The duty rate provided for originating goods of Colombia in such subheading',
    { kind: 'such subheading', originatingIn: 'Colombia' },
  ],
  [
    'The duty rate provided for originating goods of Korea in such subheading',
    { kind: 'such subheading', originatingIn: 'Korea' },
  ],
  ['The rate applicable in the absence of this subheading', { kind: 'absence', of: 'subheading', each: false }],
  ['The rate applicable in the absence of this heading', { kind: 'absence', of: 'heading', each: false }],
  [
    'The rate applicable to each article in the absence of this subheading',
    { kind: 'absence', of: 'subheading', each: true },
  ],
  [
    'The rate applicable to each garment in the ensemble if separately entered',
    { kind: 'each garment of the ensemble' },
  ],
  [
    'The rate applicable to the article of which it is a part or accessory',
    { kind: 'article it belongs to', as: 'part or accessory' },
  ],
  [
    'The rate applicable to the article of which it is an accessory',
    { kind: 'article it belongs to', as: 'accessory' },
  ],
  ['The rate applicable to the complete, assembled movement', { kind: 'complete movement' }],
  ['The rate applicable to the natural juice in heading 2009', { kind: 'natural juice' }],
  [
    'The rate of duty applicable to that article in the set subject to the highest rate of duty',
    { kind: 'highest in the set' },
  ],
  [
    'The rate provided for beneficiary countries in heading 9901.00.50',
    { kind: 'beneficiary countries', heading: '99010050' },
  ],
];

/** A reference by the schedule's words. */
export const REFERENCE_BY_TEXT: ReadonlyMap<string, Reference> = new Map(REFERENCES);

const keyOf = (reference: Reference): string => JSON.stringify(reference);

const TEXT_BY_REFERENCE: ReadonlyMap<string, string> = new Map(
  REFERENCES.toReversed().map(([text, reference]) => [keyOf(reference), text]),
);

/** The words for a reference, if it has fixed ones. */
export const wordingOf = (reference: Reference): string | undefined => TEXT_BY_REFERENCE.get(keyOf(reference));
