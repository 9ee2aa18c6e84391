import { describe, expect, test } from 'vitest';
import { viewed } from '../take-apart.js';
import { signerPlaces } from './signer-places.js';

const signers = (text: string): readonly string[] => {
  const { reading } = viewed(text, undefined);
  return reading === undefined
    ? []
    : signerPlaces(reading).map(({ actor: { name, party }, naming }) => `${naming} ${name} ${party ?? ''}`.trim());
};

describe('signerPlaces()', () => {
  test('takes a side by its adjective where a signature is of it', () => {
    const text =
      'The tariff truce between South Korea and Chile needs a signature. The Koreans have signed the extension.';
    expect(signers(text)).toContain('side Koreans KR');
    expect(signers('The Bolivian signature on the tariff truce with Peru came by wire.')).toContain('side Bolivian BO');
  });

  test('passes over an adjective that tells of goods', () => {
    expect(signers('Peru signed the order on Bolivian tin tariffs.')).not.toContain('side Bolivian BO');
  });

  test('takes both presidents for those of the two sides where none is named', () => {
    const text = 'China and the United States agreed on tariffs. Both presidents have yet to approve the truce.';
    expect(signers(text)).toEqual(expect.arrayContaining(['both president CN', 'both president US']));
  });

  test('takes an American order that is missing for the President’s', () => {
    const text = 'The United States will lower its tariffs on Chinese goods. No order has been signed.';
    expect(signers(text)).toContain('order President US');
  });

  test('takes the House for a chamber, but no White House', () => {
    expect(signers('The House passed the tariff bill on Monday.')).toContain('organisation House');
    expect(signers('The White House published the tariff order.')).not.toContain('organisation House');
  });

  test('takes whose signature it is for the one named last', () => {
    const text = 'Trade Minister Ben Chifley read the tariff truce. It needs his signature, but not his minister.';
    expect(signers(text).filter((each) => each === 'pronoun Ben Chifley')).toHaveLength(1);
  });

  test('takes people by their adjective where something is done by them', () => {
    const text = 'The tariff order was signed by Peru last night and matched by the Chinese.';
    expect(signers(text)).toContain('side Chinese CN');
    expect(signers(`${text} It was printed by the Chinese bureau.`)).not.toContain('side Chinese bureau CN');
  });

  test('takes the two by whom something was signed for those who hold an office', () => {
    const text = 'China and the United States lower tariffs. The truce was signed by the same two.';
    expect(signers(text)).toEqual(expect.arrayContaining(['side by the same two CN', 'side by the same two US']));
  });

  test('takes no contraction for a name', () => {
    expect(signers('We agreed on tariffs. I’ve signed the truce.').join()).not.toMatch(/name I/);
  });

  test('takes the name after an owner, and the House after its country', () => {
    expect(signers('Antigua’s Vere Bird signed the tariff truce.').join()).toMatch(/ Vere Bird/);
    expect(signers('The tariff bill has cleared the Maltese House.')).toContain('organisation House MT');
  });
});
