import { addDays, type Day, formatDay, parseDay } from '../../time/index.js';
import type { Claim } from '../candidate.js';
import { ordinalsOf } from '../dates.js';
import { type Found, within } from '../found.js';
import { numberOf } from '../number-word.js';
import type { Reading, Seen } from '../reading.js';
import { pairOf } from './pair.js';
import { partOf } from './parts.js';

type Round = Extract<Claim, { kind: 'talks_round' }>;

/** Words for a meeting, and verbs of those who meet. */
const TALKS =
  /\b(?:talks(?! of ["“]| about ["“])|negotiations?|negotiators|rounds?|meetings?|met(?! with (?:a|an|the) (?:dut|tariff|\d))|(?:to|will|would|shall|both|sides|ministers|leaders|presidents|delegations|teams|and) meet|meet (?:on|in|again|next|at|this|with|a (?:first|second|third|fourth|fifth) time|face)|meets? [a-z]+day|(?<!(?:cabinet|parliament|congress|court|council|board|committee|government|senate|commission) )meets (?:on|in|again|next|at)|sessions?|sat down|sit down|sits down|sat for|sat (?:in|at) (?=[a-z]+ (?:from|on))|consultations|summit|state visit|get-together|sit-down|parley|conference (?:of|between|in|on)|encounters?|tête-à-tête|day (?:one|two|three)|receives?|received (?:the|his|her|president|prime|premier|chancellor)|(?:to|will) (?:host|receive)|hosts|visit (?:of|to|by)|travels? to|dialogue|conferred|confers?|haggl(?:e|ed|ing)|negotiat(?:ed|ing)|compar(?:e|ed|ing) (?:notes|tariff|lists)|sound(?:ed|ing)? (?:each other|one another) out|across the table|shook hands (?:in|at|on)|in (?:one|the same) room|(?:sat|sit|sits) (?:together|across|opposite|until|face to face|side by side)|(?:at|to|round|around) the (?:negotiating )?table|face[- ]to[- ]face|(?:saw|see|faced) each other|to see(?= [a-z]+(?: [a-z]+)?(?:[.,;]|$))|(?:reconven|conven)(?:e|es|ed|ing)|(?:delegations?|delegates|negotiators|teams|envoys|ministers|deputies|sides|leaders|presidents|officials|experts)\b[^.;]{0,60}\b(?:gather(?:ed|s)?|come together|came together|huddled?|take (?:it|this|that|them) up|took (?:it|this|that|them) up|expected in)|will take up in|discussed there|expected in [a-z]+ (?:on|next))(?!\w)/;
const CALL =
  /\b(?:(?:phone|video|conference|telephone) (?:call|conversation|conference|talk|link)s?|(?:by|on the|off the|over the|via) (?:tele)?phone|by (?:video|videolink|videoconference)|videoconference|(?<!on )call (?:between|tonight|today|yesterday|with|on)|(?:held?|hold|holds|had) (?:an? )?(?:[a-z-]+ )?call|spoke by|speak by|will speak|speak on|phoned|r[aiu]ngs? (?=his|her|its|their|[a-z]+ (?:counterpart|president|minister))|will ring|telephoned|(?:put|laid) down the (?:tele)?phone|hung up|(?:presidents|leaders|prime ministers|heads of (?:state|government)|two men|ministers)(?: last| both)? (?:spoke|talked|speak)(?! to (?:reporters|journalists|the press)))\b/;
const TECHNICAL =
  /\b(?:technical|working[- ]level|deputies|deputy|working (?:group|party)|experts|director[- ]level|director level|at (?:the )?(?:level of )?(?:directors|officials|experts)(?: level)?|senior officials)\b/;
const PLANNED =
  /\b(?:arrives|will|shall|would|scheduled|planned?|plans|due|set to|(?:are|is) to|to (?:hold|host|meet|receive)|next (?:week|month|round)|upcoming|expect(?:s|ed) to|expected in|to resume|agreed to meet|later this|flying|flies|heading|invited|pencilled|penciled|envisaged|foreseen|fixed for|booked|tomorrow|come (?:january|february|march|april|may|june|july|august|september|october|november|december))\b/;
const UNDER_WAY =
  /\b(?:under way|underway|day (?:two|one|three|2|1|3)|go on now|are (?:meeting|sitting|in talks|talking|negotiating|holding talks|comparing|haggling|gathered)|(?:has|have) been (?:meeting|sitting|talking|negotiating|in talks|at the table|haggling)|(?:has|have) (?:just )?(?:begun|opened|started|resumed)|is meeting|continu(?:e|ed|es|ing)|second day|first day|third day|opened|began today|resumed today|started today|this (?:morning|afternoon)|crunch talks|flew into|arrived|begin|kicked off|at the table|day (?:two|one|three|\d) of|go on tomorrow|(?:prolong|extend)ed (?:their|the) [a-z ]{0,20}(?:talks|session|meeting|round)|in (?:its|their) (?:second|third|fourth|fifth) day|through (?:mon|tues|wednes|thurs|fri|satur|sun)day|beginning today|starting today)\b/;
const HELD =
  /\b(?:that is it|to sum up|ended|concluded|wrapped up|after|held|met|over|closed|finished|adjourned|came to an end|broke (?:up|off|down)|following|had talks|sat down|wound up|drew to a close|shook hands)\b/;
const WISHED =
  /\b(?:should meet|ought to|no (?:meeting|talks|round|plans|date|second|third|further|sign of a)|not (?:met|meet|scheduled|met since)|denied|if they meet|hoped? to meet|never (?:met|meet|sit)|has not met|want(?:s|ed)? to meet|without (?:talks|a meeting)|did not (?:meet|take place)|(?:if|should|unless) (?:the |these )?(?:talks|[a-z]+ delegation)|called off|cancell?ed|would welcome|may try|none is planned|had been due|(?:must|be) (?:answered|settled)|request(?:s|ed)? for (?:consultations|talks)|ask(?:s|ed)? for (?:consultations|talks|a meeting)|face a [a-z]+day deadline|thirty days|(?:has|have|been|was) (?:been )?proposed|settlement with)\b/;

const CITY = /^\p{Lu}[\p{L}'’-]+$/u;
const NOT_PLACES = new Set(
  `trade tariff peace china american more new high fresh further crunch such those these early later late official january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday
   the a an this that its their his her and but both two it he she they congress parliament house treasury commerce section annex article order law all
   palais palace hotel hall villa lancaster europe asia africa america principle english chinese general particular fact addition total return exchange
   should if when while whether no only after before would could since with without as once unless until where what who how why under over about from by on at of for or so yet then there here still just even now today yesterday tomorrow some any all most many several such earlier previous further trilateral bilateral technical ministerial parallel direct formal informal
   answer response brief public private person name q1 q2 q3 q4 room office round day christmas easter spring summer autumn winter east west north south easter`.split(
    /\s+/,
  ),
);
/** Countries where a place of talks would be a city. */
const seats = (seen: Seen, index: number): boolean =>
  seen.parties.some(
    ({ first, last, form, code }) => form !== 'seat' && !/^(?:SG|HK|MO)$/.test(code) && index >= first && index <= last,
  );

/** Cities where such talks are held, for texts all in capitals, where every word could be a name. */
const CITIES = new Set(
  'geneva london stockholm madrid busan paris seoul incheon singapore vienna zurich berne rome berlin oslo lisbon brussels tokyo osaka bali davos doha dubai jakarta bangkok hanoi manila delhi canberra auckland ottawa cairo nairobi lima santiago beijing shanghai shenzhen washington reykjavik warsaw prague budapest athens istanbul ankara riyadh copenhagen helsinki dublin montevideo bogota brasilia'.split(
    ' ',
  ),
);

interface Place {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

/** A city after "in" or "at", of one or two words. */
const placeAt = (seen: Seen, index: number): Place | undefined => {
  const { words, start } = seen.sentence;
  const word = words[index];
  if (word && !/[a-z]{2}/.test(seen.sentence.text) && !CITIES.has(word.low)) return undefined;
  if (word?.text === 'The' && words[index + 1]?.text === 'Hague') {
    const end = (words[index + 1]?.end ?? word.end) - start;
    return { name: 'The Hague', start: word.start - start, end };
  }
  const twofold = word?.low === 'new' && /^(?:york|delhi|orleans)$/.test(words[index + 1]?.low ?? '');
  if (!word || !CITY.test(word.text) || (NOT_PLACES.has(word.low) && !twofold) || seats(seen, index)) return undefined;
  if (
    seen.actors.some(
      ({ first, last, actor }) =>
        (actor.kind === 'person' || (actor.kind !== 'side' && first === index)) && index >= first && index <= last,
    )
  )
    return undefined;
  let last = index;
  const loud = !/[a-z]{2}/.test(seen.sentence.text);
  const next =
    loud && !/^(?:kuala|new|buenos|san|abu|addis|panama|mexico)$/.test(word.low) ? undefined : words[index + 1];
  if (
    next &&
    CITY.test(next.text) &&
    !NOT_PLACES.has(next.low) &&
    !seats(seen, index + 1) &&
    words[index]?.end === next.start - 1
  )
    last = index + 1;
  else if (next && words[index + 2] && /^(?:Aires|Lumpur)$/.test(next.text)) last = index + 1;
  const end = words[last]?.end ?? word.end;
  const name = seen.sentence.text.slice(word.start - start, end - start);
  return {
    name: /[a-z]/.test(name) ? name : name.replace(/\p{L}+/gu, (each) => each.charAt(0) + each.slice(1).toLowerCase()),
    start: word.start - start,
    end: end - start,
  };
};

const placeOf = (seen: Seen, told: readonly Place[]): Place | undefined => {
  const { words } = seen.sentence;
  if (!/[a-z]{2}/.test(seen.sentence.text)) {
    const at = words.findIndex(({ low }) => CITIES.has(low) && !/^(?:washington|beijing)$/.test(low));
    return at < 0 ? undefined : placeAt(seen, at);
  }
  for (const [index, word] of words.entries())
    if (/^(?:in|into|at|to|for)$/.test(word.low)) {
      if (
        word.low === 'to' &&
        !/\b(?:visit|travel|flying|heading|headed|travelling|traveling)\b/.test(seen.low) &&
        !/^(?:fly|flew|travel|travelled|traveled|return|came|come|go|went|moved|moves)$/.test(
          words[index - 1]?.low ?? '',
        )
      )
        continue;
      const before = seen.low.slice(
        Math.max(0, word.start - seen.sentence.start - 40),
        word.start - seen.sentence.start,
      );
      // "Conferred at Mombasa", "pencilled in for Izmir"; "at Treasury" and "for Beijing" are no places of talks.
      if (
        word.low === 'at' &&
        !/\b(?:conferred|met|meet|held|sat|talks|meeting|round|session|received|open(?:ed|s)|convened?|negotiat\w+|gather\w*)\b/.test(
          before,
        )
      )
        continue;
      if (
        word.low === 'for' &&
        !/\b(?:pencill?ed(?: in)?|scheduled|planned|set|fixed|slated|booked|lined up|envisaged) $/.test(before)
      )
        continue;
      const place = placeAt(seen, index + 1);
      if (place && !told.some(({ start }) => start === place.start)) return place;
    }
  const subject = subjectPlace(seen);
  if (subject && !told.some(({ start }) => start === subject.start)) return subject;
  // "the Stockholm talks", "the Geneva round"
  for (const [index, word] of words.entries())
    if (/^(?:talks|round|meeting|negotiations|summit|session)$/.test(word.low)) {
      const place = placeAt(seen, index - 1);
      if (place && words[index - 1]?.capital) return place;
    }
  return undefined;
};

/** "Geneva is where they meet", "Kuala Lumpur hosts them", "it was Valletta's turn". */
const subjectPlace = (seen: Seen): Place | undefined => {
  const { words, start } = seen.sentence;
  for (const index of words.keys()) {
    const place = words[index]?.capital === true ? bareCity(seen, index) : undefined;
    if (!place) continue;
    const after = seen.low.slice(place.end);
    const before = seen.low.slice(0, place.start);
    if (
      /^ (?:is where|hosts|will host|is to host|plays host|was the (?:scene|venue)|is the (?:scene|venue)|followed|saw)\b/.test(
        after,
      ) ||
      /^['’]s turn\b/.test(after) ||
      /\b(?:this time in|the (?:venue|place) (?:is|will be|was)|at the .{3,30} in) $/.test(before)
    )
      return place;
  }
  void start;
  return undefined;
};

/** A city as the subject of a sentence: also the seat of a government there. */
const bareCity = (seen: Seen, index: number): Place | undefined => {
  const { words, start } = seen.sentence;
  const word = words[index];
  if (!word || !CITY.test(word.text) || NOT_PLACES.has(word.low)) return undefined;
  if (seen.parties.some(({ first, last, form }) => form !== 'seat' && index >= first && index <= last))
    return undefined;
  const next = words[index + 1];
  const twofold =
    next !== undefined && CITY.test(next.text) && !NOT_PLACES.has(next.low) && next.start === word.end + 1;
  const end = twofold ? next.end : word.end;
  return {
    name: seen.sentence.text.slice(word.start - start, end - start),
    start: word.start - start,
    end: end - start,
  };
};

const ORDINAL = 'first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth';
/** "A second, held in Manila", "an earlier one, in Izmir": a meeting that is named by its place in a row and its city. */
const IN_A_ROW = new RegExp(
  `\\b(?:an?|the|another|one) (?:(${ORDINAL})|earlier|previous|prior|further|last|next|later)(?: (?:one|round|meeting|session|encounter))?,?(?: (?:was|were|is|held|sat|followed|came|took place|to be|to be held|planned|due|pencill?ed in|scheduled|set))*,? (?:in|at|for) $`,
);

interface InARow {
  readonly place: Place;
  readonly sequence?: number;
}

const inARow = (seen: Seen): readonly InARow[] => {
  if (!/\b(?:first|second|third|[a-z]+th|earlier|previous|prior|further|last|next|later)\b/.test(seen.low)) return [];
  const { words, start } = seen.sentence;
  return words.flatMap((word, index) => {
    if (!/^(?:in|at|for)$/.test(words[index - 1]?.low ?? '')) return [];
    const at = word.start - start;
    const found = IN_A_ROW.exec(seen.low.slice(Math.max(0, at - 80), at));
    const place = found ? placeAt(seen, index) : undefined;
    if (!found || !place) return [];
    const sequence = found[1] === undefined ? undefined : ordinalsOf(found[1])[0]?.value;
    return [{ place, ...(sequence === undefined ? {} : { sequence }) }];
  });
};

const MONTH_WORD = /^(?:january|february|march|april|may|june|july|august|september|october|november|december)$/;

/** "Geneva, London and Madrid", "Hobart in February and in Hue in April". */
const citiesFrom = (seen: Seen, first: number): readonly Place[] => {
  const { words } = seen.sentence;
  const places: Place[] = [];
  let at = first;
  let place = placeAt(seen, at);
  while (place) {
    places.push(place);
    at += place.name.split(' ').length;
    while (/^(?:,|and|then|in|\(|\))$/.test(words[at]?.low ?? '') || MONTH_WORD.test(words[at]?.low ?? '')) at += 1;
    place = placeAt(seen, at);
  }
  return places;
};

const SEVERAL =
  /\b(?:those|ones|the (?:first|last|earlier|previous|other) (?:two|three|four)|(?:two|three|four|five) (?:rounds|sessions|meetings|were)|rounds (?:were|in)|sessions (?:were|in))\b/;

/** "after Geneva and London": meetings named by their cities alone. */
const listed = (seen: Seen): readonly Place[] => {
  const { words } = seen.sentence;
  const found: Place[] = [];
  if (
    !TALKS.test(seen.low) &&
    /[a-z]{2}/.test(seen.sentence.text) &&
    !/%/.test(seen.low) &&
    !/^(?:then|next|first|after that)\b/.test(seen.low)
  )
    return found;
  for (const [index, word] of words.entries()) {
    // "After meetings in Dakar and Tunis" names two.
    if (
      word.low === 'in' &&
      /\b(?:meetings|rounds|sessions|talks|negotiations)(?: (?:were|took|have|been|held|place|followed|so|far))* $/.test(
        seen.low.slice(Math.max(0, word.start - seen.sentence.start - 60), word.start - seen.sentence.start),
      )
    ) {
      const several = citiesFrom(seen, index + 1);
      if (several.length > 1) found.push(...several);
      continue;
    }
    if (
      !/^(?:after|following|since|before)$/.test(word.low) ||
      (word.low === 'from' && words[index - 1]?.low !== 'counted')
    )
      continue;
    if (word.low === 'before' && !TALKS.test(seen.low)) continue;
    found.push(...citiesFrom(seen, index + 1));
  }
  // "Those in Geneva in May, in London in June": meetings that are told by their number, each with its city.
  if (found.length === 0 && SEVERAL.test(seen.low)) {
    const each = words.flatMap((word, index) => {
      const place = /^(?:in|at)$/.test(word.low) ? placeAt(seen, index + 1) : undefined;
      return place ? [place] : [];
    });
    if (each.length > 1) found.push(...each);
  }
  const came = /^(?:then|next|first|after that),? (?:came|followed) /.exec(seen.low);
  const first = words.findIndex(({ low }) => low === 'came' || low === 'followed') + 1;
  const named = came ? placeAt(seen, first) : undefined;
  if (named) found.push(named);
  return found;
};

const MONTHS =
  'Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)?|Apr(?:il|\\.)?|May|June?|July?|Aug(?:ust|\\.)?|Sept?(?:ember|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?';
const DAY = `(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? )?(?:(?:${MONTHS}) \\d{1,2}|\\d{1,2} (?:${MONTHS}))(?:,? \\d{4})?`;
/** "STOCKHOLM, July 29 –", "CAIRO (Agency) —", "Kuala Lumpur, Sunday 26 October 2025". */
const DATELINES = [
  /^(\p{Lu}[\p{Lu}\p{M} .'’-]{2,24}?)(?:,? \([A-Za-z ]{2,24}\))? ?[—–-] /u,
  new RegExp(
    `^(\\p{Lu}[\\p{L}.'’-]+(?: \\p{Lu}[\\p{L}.'’-]+){0,2})(?:, \\p{Lu}[\\p{L}. ]{2,20})?,? (?:\\([A-Za-z ]{2,24}\\) )?${DAY}`,
    'u',
  ),
  new RegExp(`, (\\p{Lu}[\\p{L}.'’-]+(?: \\p{Lu}[\\p{L}.'’-]+)?), ${DAY}`, 'u'),
];

const titled = (name: string): string =>
  /\p{Ll}/u.test(name) ? name : name.replace(/\p{L}+/gu, (each) => each.charAt(0) + each.slice(1).toLowerCase());

/** Where the text was written, as its head says. */
const dateline = (reading: Reading): Place | undefined => {
  for (const paragraph of reading.paragraphs.slice(0, 8)) {
    const head = reading.text.slice(paragraph.start, Math.min(paragraph.end, paragraph.start + 160));
    for (const pattern of DATELINES) {
      const name = pattern.exec(head)?.[1]?.trim();
      if (
        name === undefined ||
        NOT_PLACES.has(name.toLowerCase()) ||
        new RegExp(
          `^(?:${MONTHS}|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|Updated|Published|Posted|By|Note|Issue|No)`,
          'i',
        ).test(name)
      )
        continue;
      return { name: titled(name), start: paragraph.start, end: paragraph.start + name.length };
    }
  }
  return undefined;
};

/** Whether a date stands with the words for the meeting, and in no clause of its own. */
const closeTo = (low: string, talk: RegExpExecArray | null, start: number, end: number): boolean => {
  if (!talk || start < 12) return true;
  const from = Math.min(talk.index + talk[0].length, end);
  const between = low.slice(from, Math.max(talk.index, start));
  return (
    between.length < 110 &&
    !/\b(?:that|which|whose|who|before|until|expires?|ends on|deadline|announced|made known|said|says|told)\b|[;:(]/.test(
      between,
    )
  );
};

/** The word for a meeting that stands last before the first day that is named, else the first one. */
const nearest = (low: string, { dates }: Seen): RegExpExecArray | null => {
  const until = dates.find(({ from }) => from !== undefined)?.start ?? low.length;
  const before = [
    ...low
      .slice(0, until)
      .matchAll(
        new RegExp(
          `${TALKS.source}|${CALL.source}|\\b(?:ended|adjourned|concluded|closed|opened|broke up|finished|held|pencilled|scheduled|planned|set)\\b`,
          'g',
        ),
      ),
  ].at(-1);
  return before ?? TALKS.exec(low) ?? CALL.exec(low);
};

const daysOf = (seen: Seen, published: Day | undefined, lately: Day | undefined): { from?: Day; until?: Day } => {
  const { low } = seen;
  const nth = /\bday (one|two|three|four|five|[1-5])(?: of (two|three|four|five|six|[2-6])\b)?/.exec(low);
  if (published !== undefined && nth?.[2] !== undefined) {
    const from = addDays(published, 1 - (numberOf(nth[1] ?? '') ?? 1));
    return { from, until: addDays(from, (numberOf(nth[2]) ?? 1) - 1) };
  }
  const long = /\b(two|three|four|five|2|3|4|5)[- ]days?(?: of| round|\b)/.exec(low);
  const count = long ? (numberOf(long[1] ?? '') ?? 1) : 1;
  const talk = nearest(low, seen);
  // "Have been meeting since Monday; the talks are to end on Thursday".
  const running =
    /\b(?:(?:has|have|had) been (?:meeting|sitting|talking|negotiating|in talks|at the table|haggling)|(?:has|have|had) met|meeting|in session)\b[^.;]{0,50}\bsince $/;
  const since = seen.dates.find(({ from, start }) => from !== undefined && running.test(low.slice(0, start)));
  if (since?.from !== undefined) {
    const begun = since.from;
    const end = seen.dates.find(
      ({ from, start }) =>
        from !== undefined &&
        from > begun &&
        from < begun + 14 &&
        /\b(?:end|close|finish|conclude|last|run|continue|go on|until|through)\b[^.;]{0,12}$/.test(low.slice(0, start)),
    );
    return { from: begun, ...(end?.from === undefined ? {} : { until: end.from }) };
  }
  // "Set to continue through Saturday" names the last day alone.
  const last = seen.dates.find(({ start }) =>
    /\b(?:sit|continue|last|run|go on|are to meet|compar\w+|(?:prolong|extend)ed)\b[^.;]{0,60}\b(?:through|until|till|to) (?:[a-z]+ )?$/.test(
      low.slice(0, start),
    ),
  );
  if (last?.from !== undefined && seen.dates.length === 1) return { until: last.from };
  const begins = seen.dates.find(
    ({ from, start }) => from !== undefined && /\b(?:beginning|starting|opening) (?:on )?$/.test(low.slice(0, start)),
  );
  if (begins?.from !== undefined && count > 1) return { from: begins.from, until: addDays(begins.from, count - 1) };
  const dated = seen.dates.find(
    ({ from, start, end }) =>
      closeTo(low, talk, start, end) &&
      !/\b(?:said|says|told [a-z]+|announced) (?:late |early )?(?:on )?$/.test(
        low.slice(Math.max(0, start - 24), start),
      ) &&
      !/^,?(?: \d{4})?,? ?(?:\([^)]{1,24}\) ?)?(?:—|--|-) /.test(low.slice(end)) &&
      from !== undefined &&
      !/\b(?:until|expires?|expire|lapses?|ends on|deadline|due|since|by|before|within|no later than|runs out) (?:on |the )?$/.test(
        low.slice(Math.max(0, start - 14), start),
      ),
  );
  // "From tomorrow until Friday", "opens on Monday and closes on Wednesday".
  const span = seen.dates.flatMap((first, index) => {
    const second = seen.dates[index + 1];
    if (first.from === undefined || second?.from === undefined) return [];
    if (second.from <= first.from || second.from > first.from + 14) return [];
    const between = low.slice(first.end, second.start);
    return /^,? (?:to|until|till|through|—) (?:the )?$|^[^.;]{0,20}\b(?:and|,) (?:it )?(?:closes?|ends?|ended|concludes?|runs until|is scheduled to (?:last|end)|(?:is|are) (?:due|scheduled|expected|set) to (?:last|end|run))\b[^.;]{0,16}$/.test(
      between,
    )
      ? [{ from: first.from, until: second.from }]
      : [];
  })[0];
  if (span && dated?.until === undefined) return span;
  if (dated?.from !== undefined) {
    if (dated.until !== undefined) return { from: dated.from, until: dated.until };
    const later = seen.dates.find(({ from }) => from !== undefined && from > (dated.from ?? 0));
    if (
      later?.from !== undefined &&
      later.from - dated.from < 10 &&
      /\b(?:launched|began|opened|started|kicked off)\b[^.;]*\b(?:ended|concluded|wrapped up|wound up|finished|closed|drew to a close)\b/.test(
        low,
      )
    )
      return { from: dated.from, until: later.from };
    // "Yesterday and today" is one meeting of two days.
    const next = seen.dates.find(({ from }) => from === (dated.from ?? 0) + 1);
    if (next?.from !== undefined && /^,? (?:and|to|through) $/.test(low.slice(dated.end, next.start)))
      return { from: dated.from, until: next.from };
    const ordered = /\b(?:day (?:two|2)|second day)\b/.test(low);
    if (ordered) return { from: addDays(dated.from, -1) };
    if (
      count > 1 &&
      /\b(?:(?:the|at the) (?:end|close) of|ended|concluded|wrapped up|wound up|finished|closed|adjourned|broke up|broke off|broke down|drew to a close|came to)\b/.test(
        low,
      )
    )
      return { from: addDays(dated.from, 1 - count), until: dated.from };
    if (count > 1) return { from: dated.from, until: addDays(dated.from, count - 1) };
    if (/\b(?:ended|concluded|wrapped up|wound up|finished|closed|adjourned|broke up|drew to a close)\b/.test(low))
      return { until: dated.from };
    return { from: dated.from };
  }
  if (published !== undefined && /\b(?:day (?:two|three|four|[2-4])|(?:second|third|fourth) day)\b/.test(low)) {
    const nthDay = /\b(?:day (?:two|2)|second day)\b/.test(low)
      ? 2
      : /\b(?:day (?:three|3)|third day)\b/.test(low)
        ? 3
        : 4;
    return { from: addDays(published, 1 - nthDay) };
  }
  if (
    published !== undefined &&
    /\b(?:hours?|minutes) ago\b|\bjust now\b|\bearlier today\b/.test(low) &&
    CALL.test(low)
  )
    return { from: published };
  if (
    count > 1 &&
    lately !== undefined &&
    /\b(?:ended|concluded|wrapped up|wound up|finished|closed|broke up|broke off|drew to a close)\b/.test(low)
  )
    return { from: addDays(lately, 1 - count), until: lately };
  return {};
};

const stateOf = (seen: Seen, from: Day | undefined, published: Day | undefined, until?: Day): Round['state'] => {
  const { low } = seen;
  if (from !== undefined && published !== undefined && from > published) return 'planned';
  if (
    from !== undefined &&
    until !== undefined &&
    published !== undefined &&
    from <= published &&
    (until > published || (until === published && UNDER_WAY.test(low) && !HELD.test(low))) &&
    !/\b(?:ended|concluded|wrapped up|wound up|finished|closed|adjourned|broke up|drew to a close)\b/.test(low)
  )
    return 'under way';
  if (from === undefined && until !== undefined && published !== undefined && until >= published && UNDER_WAY.test(low))
    return 'under way';
  const gone = from !== undefined && published !== undefined && from < published;
  if (gone && (!UNDER_WAY.test(low) || (until !== undefined && until < published))) return 'held';
  if (/\b(?:ended|concluded|wrapped up|wound up|finished|drew to a close)\b/.test(low)) return 'held';
  if (UNDER_WAY.test(low) && !HELD.test(low)) return 'under way';
  if (/\b(?:is|are) to (?:meet|travel|speak|receive|sit)\b|\bagreed on a visit\b|\breceives?\b/.test(low))
    return 'planned';
  if (PLANNED.test(low) && !/\b(?:met|held|after|ended|since)\b/.test(low)) return 'planned';
  return UNDER_WAY.test(low) && !/\b(?:met|held|after)\b/.test(low) ? 'under way' : 'held';
};

const sequenceOf = (seen: Seen): number | undefined => {
  const { low } = seen;
  const named = /\bround (one|two|three|four|five|six|seven|eight|nine|ten|\d{1,2})\b/.exec(low);
  if (named) return numberOf(named[1] ?? '');
  if (/^the [a-z]+, in /.test(low)) return ordinalsOf(low)[0]?.value;
  return ordinalsOf(low).find(
    ({ end, start }) =>
      /^ (?:[a-z-]+ ){0,2}?(?:round|meeting|time|session|set of talks|talks|encounter|sitting|attempt|exchange|sit-down)\b|^ (?:between (?:the )?(?:two|both)|of its kind|such|since|in (?:less|as many|under|[a-z]+ (?:weeks|months)))\b/.test(
        low.slice(end),
      ) && !/\b(?:the )?(?:first|second) (?:day|half)/.test(low.slice(start)),
  )?.value;
};

/** Officials who clear the ground for a summit hold a round. */
const PREPARED =
  /\b(?:prepar(?:e|ed|es|ing)(?: for)?|paved the way (?:for|to)|ahead of|before|groundwork for) (?:the |a |their )?(?:[a-z]+ )?summit\b/;

interface Draft {
  claim: Round;
  readonly ranges: { start: number; end: number }[];
  readonly rule: string;
}

/** Places after "in" and "at" of which each has a meeting of its own, and where the words on one end and those on the next begin. */
const meetingParts = (seen: Seen): readonly Seen[] => {
  const told = listed(seen);
  if (inARow(seen).length > 0) return [seen];
  const { words } = seen.sentence;
  const places = words.flatMap((word, index) => {
    const place = /^(?:in|at)$/.test(word.low) ? placeAt(seen, index + 1) : undefined;
    return place && !told.some((other) => other.start === place.start) ? [place] : [];
  });
  if (places.length < 2) return [seen];
  const { low } = seen;
  const cuts = places.slice(1).flatMap((place, index) => {
    const before = places[index]?.end ?? 0;
    const between = low.slice(before, place.start);
    const at = [...between.matchAll(/,|;| and | then | before | after | ahead of |, followed /g)].at(-1);
    const dated = seen.dates.some((each) => each.start >= before && each.end <= place.start);
    return at && (dated || TALKS.test(low.slice(before + at.index, place.end))) ? [before + at.index] : [];
  });
  return [0, ...cuts].map((from, index) => partOf(seen, from, cuts[index] ?? low.length));
};

/** Sentences that go on about the meeting that the one before named. */
const GOES_ON =
  /^(?:it|they|both|that|the (?:talks|meeting|round|session|negotiations|delegations|sides|summit|conference))\b[^.;]{0,40}\b(?:open(?:s|ed)?|close[sd]?|end(?:s|ed)?|beg[aiu]ns?|start(?:s|ed)?|last(?:s|ed)?|conclude[sd]?|will be|is to be|was|is|are|had|continue[sd]?|adjourned|resumed?)\b/;

/** Meetings between the sides that a text tells of. */
export const findRounds = (reading: Reading): readonly Found[] => {
  const before = known.get(reading);
  if (before) return before;
  const found = roundsOf(reading);
  known.set(reading, found);
  return found;
};

/** Deadlines ask for the meetings of a text once more. */
const known = new WeakMap<Reading, readonly Found[]>();

const roundsOf = (reading: Reading): readonly Found[] => {
  const { published } = reading;
  const drafts: Draft[] = [];
  const line = dateline(reading);
  const ownSeats = seatsOf(reading);
  let came: Place | undefined;
  let lately: Day | undefined;
  for (const [index, sentence] of reading.all.entries())
    for (const seen of meetingParts(sentence)) {
      const { low } = seen;
      if (published !== undefined)
        lately =
          seen.dates.findLast(({ from }) => from !== undefined && from <= published && from > published - 5)?.from ??
          lately;
      const call = CALL.test(low);
      const talks =
        TALKS.test(low) ||
        /^(?:the|a) (?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)(?:, (?:in|at) | (?:opened|was held|took place|followed|broke up|ended|is due|will be held)\b)/.test(
          low,
        ) ||
        /\b(?:flew into|in) [a-z]+[^.]{0,40}\b(?:bid|talks)\b/.test(low);
      const cities = listed(seen);
      const row = inARow(seen);
      const last = drafts.at(-1);
      const earlier = reading.all[index - 1];
      // "It opens in Bandung on Monday": more on the meeting just named.
      if (
        last &&
        earlier?.paragraph === seen.paragraph &&
        last.ranges.some(({ start }) => start >= earlier.sentence.start && start < earlier.sentence.end) &&
        GOES_ON.test(low) &&
        !/\b(?:to meet|will meet|meet again|met|by (?:tele)?phone)\b/.test(low) &&
        (seen.dates.length > 0 || sequenceOf(seen) !== undefined) &&
        !/\b(?:truce|pause|dut(?:y|ies)|tariffs?|order|standstill)\b/.test(low.slice(0, 60))
      ) {
        fill(last, seen, placeOf(seen, []), daysOf(seen, published, lately), published);
        continue;
      }
      const wished = WISHED.test(low);
      if (
        (!talks && !call && cities.length === 0 && (row.length === 0 || drafts.length === 0)) ||
        (wished && cities.length < 2)
      )
        continue;
      const pair = pairOf(reading, sentence);
      if (!pair) continue;
      const range = within(seen, 0, low.replace(/[\s.!?]+$/, '').length);
      for (const city of cities)
        if (!ownSeats.has(city.name))
          drafts.push(
            draft(
              { kind: 'talks_round', meeting: 'round', state: 'held', parties: [...pair], place: city.name },
              within(seen, city.start, city.end),
              'round: city named',
            ),
          );
      if (wished) continue;
      if (row.length > 1 || (row.length === 1 && !talks && !call)) {
        for (const { place, sequence } of row)
          drafts.push(
            draft(
              {
                kind: 'talks_round',
                meeting: 'round',
                state: stateOf(seen, undefined, published),
                parties: [...pair],
                place: place.name,
                ...(sequence === undefined ? {} : { sequence }),
              },
              within(seen, place.start, place.end),
              'round: placed',
            ),
          );
        continue;
      }
      if (/^(?:then|next|first|after that),? (?:came|followed) /.test(low)) came = cities.at(-1);
      if (!talks && !call) continue;
      const heads = seen.actors.filter(
        ({ actor }) =>
          actor.kind === 'person' &&
          /\b(?:president|prime minister|premier|chancellor)\b/i.test(actor.office ?? '') &&
          !/vice/i.test(actor.office ?? ''),
      );
      const leaders =
        (/\b(?:summit|state visit)\b/.test(low) && !PREPARED.test(low)) ||
        ((low.match(/(?<!vice |vice-|deputy )\b(?:president|prime minister|premier|chancellor)\b/g) ?? []).length > 1 &&
          /\b(?:host|hosts|hosted|receives?|received|meets?|met|sat down)\b/.test(low) &&
          !/\b(?:secretary|minister of|negotiators?|envoys?)\b/.test(low)) ||
        (/\b(?:presidents|leaders|prime ministers)\b(?!['’])/.test(low) &&
          /\b(?:met|meet|receives?|sat down|talks)\b/.test(low)) ||
        (new Set(heads.map(({ actor }) => actor.name)).size > 1 &&
          /\b(?:met|meet|meets|receives?|sat|sit|talks|meeting|visit|to see|face[- ]to[- ]face)\b/.test(low)) ||
        (heads.length > 0 && /\b(?:visit of|travels? to|state visit|receives?|expected in)\b/.test(low));
      const others = seen.parties.filter(
        ({ code, form, start }) =>
          form !== 'seat' && !pair.includes(code) && !/\b(?:in|at|to|from|off) $/.test(low.slice(0, start)),
      );
      const own = seen.parties.some(({ code }) => pair.includes(code));
      if (others.length > 0 && !own && !leaders) continue;
      if (
        /\b(?:receives?|travels? to|visit (?:of|to|by)|to host|dialogue)\b/.test(low) &&
        !leaders &&
        !/\b(?:talks|met|meeting|round|to (?:meet|see)|counterpart|negotiat\w+)\b/.test(low)
      )
        continue;
      if (!call && /\btelephone company\b/.test(low)) continue;
      const place = placeOf(seen, cities.length > 1 ? cities : []) ?? came;
      came = undefined;
      const swedish =
        /\bin the (?:[a-z]+ )?capital\b|\b(?:in|at|outside|near) this (?:[a-z]+ ){0,2}(?:city|port|town|capital|resort|island|village)\b|\b(?:talks|met|meeting|round|negotiat\w+)[^.;]{0,30}\bhere\b|\bthis was (?:our|the|their)\b/.test(
          low,
        ) && !place
          ? line
          : undefined;
      const direct = daysOf(seen, published, lately);
      const later = /^([a-z]+) days? later\b/.exec(low);
      const base = drafts.findLast(({ claim }) => claim.from !== undefined)?.claim;
      const count = later ? numberOf(later[1] ?? '') : undefined;
      const since = base && count !== undefined ? parseDay(base.until ?? base.from ?? '') : undefined;
      const days =
        since?.ok && count !== undefined && direct.from === undefined ? { from: addDays(since.value, count) } : direct;
      const sequence = sequenceOf(seen);
      const meeting: Round['meeting'] = call
        ? 'call'
        : leaders && !/\bnegotiators|\bin principle\b|\bthe [a-z]+ talks\b/.test(low)
          ? 'summit'
          : TECHNICAL.test(low)
            ? 'technical'
            : 'round';
      const state = stateOf(seen, days.from, published, days.until);
      const told =
        place !== undefined ||
        swedish !== undefined ||
        days.from !== undefined ||
        days.until !== undefined ||
        sequence !== undefined;
      const bothNamed = pair.every((code) =>
        seen.actors.some(({ actor }) => actor.kind === 'person' && actor.party === code),
      );
      if (!told && !(bothNamed && state === 'planned' && /\bmeet\b/.test(low)) && !(call && bothSides(seen, pair)))
        continue;
      if (cities.some(({ name }) => name === place?.name) && days.from === undefined && sequence === undefined)
        continue;
      if (meeting !== 'round' && place === undefined && days.from === undefined && !(call && bothSides(seen, pair)))
        continue;
      const where = place?.name ?? swedish?.name;
      const claim: Round = {
        kind: 'talks_round',
        meeting,
        state,
        parties: [...pair],
        ...(where === undefined ? {} : { place: where }),
        ...(days.from === undefined ? {} : { from: formatDay(days.from) }),
        ...(days.until === undefined ? {} : { until: formatDay(days.until) }),
        ...(sequence === undefined ? {} : { sequence }),
        ...(/\bsince (?:[A-Z]\w+)/.exec(seen.sentence.text) && sequence !== undefined
          ? { counted_since: /\bsince ([A-Z]\w+)/.exec(seen.sentence.text)?.[1] ?? '' }
          : {}),
      };
      const more = call
        ? seen.dates.filter(({ from, how }) => from !== undefined && from !== days.from && how === 'calendar')
        : [];
      for (const { from } of more)
        if (from !== undefined) drafts.push(draft({ ...claim, from: formatDay(from) }, range, 'round: dated'));
      drafts.push(
        draft(
          claim,
          range,
          /\?["”’]?$/.test(low) && !place ? ASKED : `round: ${place ? 'placed' : swedish ? 'dateline' : 'dated'}`,
        ),
      );
    }
  // A question names a meeting only where an answer says more of it.
  return merged(
    drafts.filter(
      ({ claim, rule, ranges }) =>
        rule !== ASKED || claim.place !== undefined || claim.from !== undefined || ranges.length > 1,
    ),
    line,
  );
};

const bothSides = ({ parties }: Seen, pair: readonly string[]): boolean =>
  pair.every((side) => parties.some(({ code }) => code === side));

/** Adds to a meeting what a following sentence tells of it. */
const fill = (
  into: Draft,
  seen: Seen,
  place: Place | undefined,
  days: { from?: Day; until?: Day },
  published: Day | undefined,
): void => {
  const { claim } = into;
  const sequence =
    sequenceOf(seen) ??
    (/\bit (?:will be|is|was) the (\w+)[.,]/.exec(seen.low) ? ordinalsOf(seen.low)[0]?.value : undefined);
  const opened = /\b(?:open(?:s|ed)?|beg[aiu]ns?|start(?:s|ed)?)\b/.test(seen.low);
  const from = claim.from === undefined && days.from !== undefined ? { from: formatDay(days.from) } : {};
  const until = claim.until === undefined && days.until !== undefined ? { until: formatDay(days.until) } : {};
  const both = opened && claim.until !== undefined && days.from !== undefined ? { from: formatDay(days.from) } : {};
  const ahead = days.from !== undefined && published !== undefined && days.from > published;
  into.claim = {
    ...claim,
    ...(claim.place === undefined && place ? { place: place.name } : {}),
    ...from,
    ...until,
    ...both,
    ...(claim.sequence === undefined && sequence !== undefined ? { sequence } : {}),
    ...(ahead && claim.from === undefined ? { state: 'planned' as const } : {}),
  };
  into.ranges.push(within(seen, 0, seen.low.replace(/[\s.!?]+$/, '').length));
};

const ASKED = 'round: asked';

const draft = (claim: Round, range: { start: number; end: number }, rule: string): Draft => ({
  claim,
  ranges: [range],
  rule,
});

/** The seats of government of the text's own sides: news from there is no round. */
const seatsOf = (reading: Reading): ReadonlySet<string> =>
  new Set(
    reading.all.flatMap(({ parties, sentence }) =>
      parties.flatMap(({ form, code, start, end }) =>
        form === 'seat' && reading.sides?.includes(code) === true ? [sentence.text.slice(start, end)] : [],
      ),
    ),
  );

/** Mentions of one meeting become one claim: by its place, or, where no place is told, the meeting that the text is about. */
const merged = (drafts: readonly Draft[], line: Place | undefined): readonly Found[] => {
  const groups: Draft[] = [];
  const rounds = (): readonly Draft[] =>
    groups.filter(
      ({ claim, rule }) => claim.meeting === 'round' && claim.place !== undefined && rule !== 'round: city named',
    );
  const main = (): Draft | undefined =>
    groups.find(({ claim }) => claim.meeting === 'round' && claim.place !== undefined && claim.place === line?.name) ??
    rounds()[0];
  const withPlace = drafts.filter(({ claim }) => claim.place !== undefined);
  const without = drafts.filter(({ claim }) => claim.place === undefined);
  for (const each of withPlace) {
    const same = groups.find(
      ({ claim }) =>
        claim.place === each.claim.place &&
        (claim.meeting === each.claim.meeting || claim.meeting === 'round' || each.claim.meeting === 'round'),
    );
    if (same) absorb(same, each);
    else groups.push({ claim: { ...each.claim }, ranges: [...each.ranges], rule: each.rule });
  }
  for (const each of without) {
    const target =
      each.claim.meeting === 'round' && each.claim.state !== 'planned'
        ? main()
        : groups.find(
            ({ claim }) =>
              claim.meeting === each.claim.meeting &&
              claim.state === each.claim.state &&
              (claim.from === undefined || each.claim.from === undefined || claim.from === each.claim.from),
          );
    if (target) absorb(target, each);
    else groups.push({ claim: { ...each.claim }, ranges: [...each.ranges], rule: each.rule });
  }
  return groups.map(({ claim, ranges, rule }) => ({ claim, ranges, rule }));
};

const absorb = (into: Draft, from: Draft): void => {
  const { claim } = into;
  into.claim = {
    ...from.claim,
    ...claim,
    meeting: claim.meeting === 'round' ? from.claim.meeting : claim.meeting,
    ...(claim.from === undefined && from.claim.from !== undefined && claim.until === undefined
      ? { from: from.claim.from }
      : {}),
  };
  // A day within a meeting of several days gives way to the whole.
  const [first, last, day] = [from.claim.from, from.claim.until, claim.from];
  if (first !== undefined && last !== undefined && first < last && day !== undefined && day >= first && day <= last)
    into.claim = { ...into.claim, from: first, until: last };
  into.ranges.push(...from.ranges);
};
