/** Words that tell of meetings, as signs of what a place of a text stands for. */

/** What may be the word for a meeting between sides: nouns, verbs of those who meet, and what they do there. */
export const MEETING_WORD =
  /\b(?:talks?|talked|talking|negotiat\w+|rounds?|meetings?|meets?|met|sessions?|sittings?|sits?|sat|sitting|summits?|consultations?|visits?|visited|visiting|sit-downs?|get-togethers?|parley\w*|conferences?|conferred|confers?|conferring|encounters?|encountered|dialogue|huddle[sd]?|conclave|gather\w*|assembl\w+|conven\w+|reconven\w+|receive[sd]?|receiving|hosts?|hosted|hosting|guests?|dinner|lunch|dined|ate|shook hands|handshake|face[- ]to[- ]face|see each other|saw each other|faced each other|to see|table|plenary|delegations?|invit\w+|flies|flew|fly|flying|lands?|landed|travels?|travelled|goes|went|due|expected|comes?|came|arrive[sd]?|rose|parted|broke (?:up|off)|closed|ended|adjourned|haggl\w+|bargain\w*|signed|settled|spent|there|here|where|time|go|crack|attempt|instalment|installment|edition|leg|stop|venue)\b/g;

/** What tells of talking without meeting. */
export const CALL_WORD =
  /\b(?:(?:tele)?phone[sd]?|(?:tele)?phoning|telephone|video\w*|screens?|calls?|called|calling|rang|rung|rings?|ringing|spoke|spoken|speak|speaks|conversation|on the line|hung up|hotline|by wire|zoom|link)\b/g;

/** Houses where leaders meet, which name no town. */
export const VENUE =
  /\b(?:white house|mar-a-lago|great hall(?: of the people)?|oval office|camp david|kremlin|élysée|chequers|downing street|blue house|lancaster house|akasaka palace|diaoyutai|palais des nations|berlaymont|hofburg|moncloa)\b/g;

/** The towns that such houses stand in. */
const VENUE_TOWNS: readonly (readonly [RegExp, string])[] = [
  [/white house|oval office/, 'Washington'],
  [/great hall/, 'Beijing'],
  [/kremlin/, 'Moscow'],
  [/élysée/, 'Paris'],
  [/downing street|lancaster house/, 'London'],
  [/blue house/, 'Seoul'],
  [/akasaka palace/, 'Tokyo'],
  [/diaoyutai/, 'Beijing'],
  [/palais des nations/, 'Geneva'],
  [/berlaymont/, 'Brussels'],
  [/hofburg/, 'Vienna'],
  [/moncloa/, 'Madrid'],
];

/** The town that a house stands in. */
export const townOfVenue = (house: string): string | undefined =>
  VENUE_TOWNS.find(([pattern]) => pattern.test(house))?.[1];

/** How often those who meet have met: "four times", "three rounds". */
export const COUNTED =
  /\b(two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|[2-9]) (?:times|(?:full |formal |previous |earlier )?(?:rounds|meetings|sessions|sittings|summits))\b/g;

/** A number of days that something takes: "three days of talks", "a two-day round". */
export const DAYS_LONG =
  /\b(two|three|four|five|six|seven|2|3|4|5|6|7)(?:[- ]| full | whole | long )days?\b(?! (?:later|ago|after|before|earlier|from now|to go|left|old|hence|notice|until|till))/;

/** What stands after a word on the meeting's place in a row. */
export const NUMBERED =
  /\b(?:rounds?|number|session|sitting|meeting|no\.?|talks|instalment|part|take|#) ?(one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d{1,2})\b(?![%.,]\d|%)/g;

const MEETING = '(?:talks|negotiations|meetings?|rounds?|sessions?|summits?|visits?)';
const CALLED_OFF = new RegExp(
  `(?<!\\b(?:not|never|whether) (?:he |she |they |it )?(?:had |has |have )?)\\b(?:call(?:ed|s|ing)? off|cancel(?:s|l?ed|l?ing)?)\\b(?: [^\\s,.;]+){0,4} ${MEETING}\\b|\\b${MEETING}\\b(?: [^\\s.;]+){0,10} (?:was|were|been|is|are|be) (?:called off|cancell?ed)\\b`,
);

/** Whether the part of a sentence between semicolons tells of a meeting that was called off: it is no meeting, held or planned. */
export const isCalledOff = (low: string, at: number): boolean => {
  const begins = low.lastIndexOf(';', at) + 1;
  const ends = low.indexOf(';', at);
  return CALLED_OFF.test(low.slice(begins, ends < 0 ? undefined : ends));
};
