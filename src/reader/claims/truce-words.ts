/** What a suspension of duties is called, by how sure the word is. */
export type TruceWord = 'truce' | 'loose' | 'verb' | 'more' | 'quiet';

const WORDS: readonly (readonly [TruceWord, string])[] = [
  [
    'truce',
    `truces?|cease-?fires?|pauses?|stand-?stills?|moratori(?:um|a)|reprieves?|armistices?|respites?|breathers?|breathing[- ](?:space|spell|room)|time-?outs?|stand-?downs?|cooling-off|stays? of execution|suspensions?|abeyance|d[ée]tente|grace|modus vivendi|cessations?|interludes?|deferrals?|deferments?|postponements?|waivers?`,
  ],
  [
    'loose',
    `arrangements?|accords?|deals?|bargains?|pacts?|agreements?|understandings?|settlements?|compromises?|compacts?|relief|concessions?|undertakings?|handshakes?|freezes?|lulls?|hiatus|halts?|stopgaps?|let-?ups?|holidays?|stays?|rests?|remission|dispensations?|forbearance|protocols?|measures?|terms?|periods?|windows?|leases?`,
  ],
  [
    'quiet',
    `quiet|calm|peace|silence|asleep|sleep(?:s|ing)?|slept|dormant|on ice|on hold|in (?:the )?(?:freezer|drawer|cupboard)|at rest|untouched|uncollected|unapplied|unenforced|mothballed|parked|lie|lies|lain|laid (?:down|aside|by)|laid it all down`,
  ],
  [
    'verb',
    `suspend(?:ed|s|ing)?|paus(?:ed|es|ing)|frozen|fr(?:eez(?:e|es|ing)|oze)|shelv(?:ed|es?|ing)|deferr?(?:ed|s|ing)|postpon(?:ed|es?|ing)|waiv(?:ed|es?|ing)|set aside|put (?:off|aside|away)|held (?:back|off|in)|hold(?:s|ing)? (?:back|off)|kept (?:back|off)|stood still|stand still|(?:stop|stopped|leave|left|leaves) (?:off|alone)|lift(?:ed|s)?|desist(?:ed|s)?|refrain(?:ed|s)?|abstain(?:ed|s)?|forbear|forgo(?:es)?|take(?:n|s)? off|spar(?:e|ed|es|ing)|withh(?:eld|old|olds)`,
  ],
  [
    'more',
    `extensions?|extend(?:ed|ing|s)?|prolong(?:ed|ing|s|ation)?|renew(?:al|ed|ing|s)?|roll(?:s|ed|ing)?[- ]?over|lengthen(?:ed|s|ing)?|continu(?:e|ed|es|ation|ing)|carr(?:y|ied|ies) (?:it |them )?(?:on|over|forward)|another|further|more|longer|extra|second|stretch(?:ed)?|add(?:s|ed|ing)?|successor|top(?:ped)?[- ]?up|keep(?:s|ing)?|run on|go(?:es)? on|again`,
  ],
];

const ANY = new RegExp(`\\b(?:${WORDS.map(([, words]) => `(${words})`).join('|')})(?!\\w)`, 'g');

export interface TruceMention {
  readonly start: number;
  readonly end: number;
  readonly word: TruceWord;
}

/** Words in a sentence in small letters that may speak of a truce or of its extension. */
export const truceWordsOf = (low: string): readonly TruceMention[] =>
  [...low.matchAll(ANY)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    word: WORDS[match.slice(1).findIndex((group) => group !== undefined)]?.[0] ?? 'loose',
  }));
