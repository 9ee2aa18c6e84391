import type { Actor } from '../actors.js';
import type { Reading, Seen } from '../reading.js';
import type { SignerPlace } from './signer-places.js';

const MISSING =
  /\b(?:no|any|an|second) (?:(?:new|such|further|executive|presidential|fresh|second|written) )*(?:order|proclamation|memorandum)s?\b|\b(?:order|proclamation)s?(?= (?:has|have|had|is|was|still|yet|remains?)\b)/g;

/** The head of a state of which the text speaks, by name if the text gives it. */
const headOf = ({ register }: Reading, party: string): Actor => {
  const [held, more] = register.everybody
    .map((each) => register.settled(each))
    .filter((each) => each.party === party && /^(?:[a-z.]+ )?president$/i.test(each.office ?? ''));
  return held && more === undefined ? held : { kind: 'office', name: 'President', party };
};

/** "No proclamation has been published": an American order that nobody is named beside is the President's. */
const unsignedOrders = (reading: Reading, seen: Seen): readonly Omit<SignerPlace, 'seen'>[] =>
  reading.all.some(({ parties }) => parties.some(({ code }) => code === 'US'))
    ? [...seen.low.matchAll(MISSING)].map(({ 0: words, index }) => ({
        actor: headOf(reading, 'US'),
        naming: 'order' as const,
        start: index,
        end: index + words.length,
      }))
    : [];

/** "The House", "the Maltese House": a chamber, where it is neither white nor of anything. */
const houses = ({ sentence: { text }, parties }: Seen): readonly Omit<SignerPlace, 'seen'>[] =>
  [...text.matchAll(/\bHouse\b(?! of\b)/g)].flatMap(({ index }) => {
    const whose = parties.find(({ end }) => end === index - 1);
    if (whose === undefined && !/\b[Tt]he $/.test(text.slice(0, index))) return [];
    return [
      {
        actor: { kind: 'organisation' as const, name: 'House', ...(whose && { party: whose.code }) },
        naming: 'organisation' as const,
        start: index,
        end: index + 'House'.length,
      },
    ];
  });

/** Who may sign where no name says so: chambers that go by a common word, and whoever signs an order that is missing. */
export const impliedSigners = (reading: Reading, seen: Seen): readonly Omit<SignerPlace, 'seen'>[] => [
  ...houses(seen),
  ...unsignedOrders(reading, seen),
];
