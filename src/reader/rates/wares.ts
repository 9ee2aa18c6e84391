import { ADVERB } from '../clauses.js';
import { meansGoods, meansParticularGoods, namesGoodsToo } from '../lexicon/goods.js';
import { AGENTS, DUTY_NOUNS, GATES, LEVEL_NOUNS, SENDERS, TAKERS } from '../lexicon/trade-nouns.js';
import { classesOf, verbOf } from '../lexicon/verbs.js';
import type { Reading, Seen } from '../reading.js';
import type { Word } from '../words.js';
import { isThing, singular } from './things.js';

/** Goods where a sentence names them: words that belong together, the last of them the noun. */
export interface Ware {
  readonly seen: Seen;
  readonly first: number;
  readonly last: number;
  /** Its place in the sentence. */
  readonly at: number;
  readonly end: number;
  /** Its words in the singular, in small letters. */
  readonly words: readonly string[];
  /** Several goods in a list are named as one as well, and so are goods with what is told of them. */
  readonly listed: boolean;
  readonly form: Form;
  /** Whose they are, where the sentence says so. */
  readonly owner?: string;
}

/** How words name goods: by a noun, by a list that "and" closes or that it does not, by a noun that two words describe, by one with more after it, or as what a row is about. */
export type Form = 'noun' | 'list' | 'open list' | 'pair' | 'tail' | 'row';

/** Words for goods at large that end the name of a kind: "steel products", "farm goods". */
const AT_LARGE =
  /^(?:goods|products?|parts|produce|articles|items|powder|kernels?|fillets|bars|sheets?|concentrates?|cathodes?|derivatives|components|machinery|tools|seeds?|oil|juice|meal|flour|paste|pulp|equipment|wafers|cells|panels|blanks|skins|sacks|ware|boards?)$/;
/** Words that alone say no kind. */
const GOODS = /^(?:goods|products?|produce|articles|items)$/;
/** Words that say of what kind goods at large are. */
const KIND =
  /^(?:farm|agricultural|agri|food|industrial|manufactured|consumer|dairy|luxury|electrical|electronic|household|digital|dual-use|strategic|medical|forest|energy|patented|branded|derivative|finished|semi-finished|processed|steel|aluminium|aluminum|copper|textile|seafood|meat|wood|paper|leather|cotton|petroleum|chemical)$/;
/** Words that say no kind though they stand before goods. */
const IDLE =
  /^(?:new|old|more|most|such|other|certain|first|last|next|additional|extra|further|imported|exported|basic|general|reciprocal|special|ordinary|entire|affected|listed|foreign|domestic|local|own|cheap|many|some|any|few|several|every|half|whole|remaining|current|present|existing|said|mere|flat|import|export|customs|trade|average|standing|same|different|two|three|four|five|six|seven|eight|nine|ten|cent|percent|pct|per|duty|free|worth|after|until|till|since|before|during|besides|down|up|out|off|shall|should|must|ought|let|regards?|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|june|july|august|september|october|november|december|like|alone|instead|together|there|here|yesterday|tomorrow|tonight|about|above|below|under|over|between|without|because|though|although|whether|how|why|where|what|whose|whom|him|them|me|my|mine|ours|theirs|yes|please|thanks|plus|minus|therefore|however|thus|hence|accordingly|meanwhile|otherwise|either|neither|respectively|mr|mrs|sir|madam|even|ever|never|just|quite|rather|almost|nearly|much|far|too|very|well|back|away|ago|soon|later|early|late|long|once|twice|again|always|often|your|their|its|our|his|her|my|hundred|thousand|million|billion|dozen|dozens|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|nothing|zero|nought|nil|none|day|night|morning|evening|week|month|year|higher|lower|highest|lowest|older|newer|cheaper|broader|wider|meantime|worldwide|truce|deal|agreement|agreements|accord|pact|pacts|protocol|treaty|talks|countries|country|nations|nation|economies|partners|itself|themselves|everything|everybody|anything|does|did|do|emergency|inflation|television|midnight|noon|within|amid|among|outside|inside|towards?)$/;

/** Words that say of what kind goods are, though they look like verbs or levels. */
const QUALIFIER =
  /^(?:electric|motor|raw|frozen|fresh|dried|canned|tinned|bottled|crude|natural|liquefied|refined|semi-finished|sea|cane|soda|hot|cold|stainless|passenger|light|heavy|green|black|cut|fishing|machine|solar|table|upland|roasted|sparkling|farmed|smoked|wild|unwrought|rolled|finished|used|ground|instant|whole|skimmed|red|white|yellow|floor|felt|outboard|patented|branded|combed|large|small|pickup|ship-to-shore|processed|preserved|pickled|salted|knitted|woven|printed|cooked|live|kitchen|wooden|upholstered|medical|surgical|lithium|rare|critical|heated|iron|cast|flat|flat-rolled|hot-rolled|garden|snow|filter|steel|copper|palm|olive|bone|leather)$/;

const low = (seen: Seen, index: number): string => seen.sentence.words[index]?.low ?? '';

/** Words that a text treats as goods, in the singular, with how often it does so in as many ways. */
export type Vocabulary = ReadonlyMap<string, number>;

const mayQualify = (word: Word | undefined): boolean =>
  word !== undefined &&
  !(word.capital && /(?:ean|ian|ese|ish|can|ch|i)$/.test(word.low)) &&
  !isVerbal(word) &&
  (QUALIFIER.test(word.low) || !IDLE.test(word.low)) &&
  (meansParticularGoods(word.low) ||
    QUALIFIER.test(word.low) ||
    KIND.test(word.low) ||
    (isThing({ ...word, text: word.low }) && word.low.length > 2));

/** A word in -s before a noun is a verb more often than a noun, and so is one in -ing after it: "spins yarn", "roses originating in". */
const isVerbal = ({ low }: Word): boolean =>
  /[^su]s$/.test(low) && !meansParticularGoods(low) && !namesGoodsToo(low) && !QUALIFIER.test(low);

/** Words that are of no name, whatever stands before them. */
const isClosed = ({ low }: Word): boolean =>
  STOPS.test(low) ||
  DUTY_NOUNS.has(low) ||
  LEVEL_NOUNS.has(low) ||
  AGENTS.has(low) ||
  GATES.has(low) ||
  SENDERS.has(low) ||
  TAKERS.has(low) ||
  ADVERB.test(low) ||
  IDLE.test(low);

/** A verb of who charges and who pays is no goods, whatever stands before it: "Ecuador's pays 15". */
const tellsOfDuty = (low: string): boolean =>
  /s$/.test(low) &&
  !meansGoods(low) &&
  [...classesOf(verbOf(low)?.lemma ?? '')].some((of) => of === 'bear' || of === 'impose');

/** Words that stand where goods stand, whatever they mean: after whose they are, after "duties on", before "duty", before "from Chile". */
const vocabularyOf = (reading: Reading): Vocabulary => {
  const counts = new Map<string, number>();
  const noteName = (low: string): void => {
    if (tellsOfDuty(low)) return;
    counts.set(singular(low), (counts.get(singular(low)) ?? 0) + 1);
  };
  const note = (word: Word | undefined): void => {
    if (!word || !isNoun(word) || IDLE.test(word.low)) return;
    if (/(?:ing|[^e]ed)$/.test(word.low) && !meansParticularGoods(word.low)) return;
    noteName(word.low);
  };
  for (const { sentence, parties } of reading.all) {
    const { words } = sentence;
    const starts = new Set(parties.map(({ first }) => first));
    const headFrom = (from: number): Word | undefined => {
      let head: Word | undefined;
      for (let index = from; index < Math.min(words.length, from + 4); index += 1) {
        const word = words[index] as Word;
        if (word.text === '-') continue;
        if (starts.has(index) || IDLE.test(word.low)) break;
        if (isNoun(word)) head = word;
        else if (!(KIND.test(word.low) || (index === from && qualifiesNext(words, index)))) break;
      }
      return head;
    };
    for (const { form, first, last } of parties) {
      const own = /^['’]s?$/.test(words[last + 1]?.low ?? '');
      if (form === 'quality' || own) {
        const from = last + (own ? 2 : 1);
        const head = headFrom(from);
        // No verb follows whose goods are: "European lifts", "Turkish lighting".
        if (head) note(head);
        else if (looksLikeVerb(words[from])) noteName(words[from]?.low ?? '');
      }
      const back = words[first - 1]?.low === 'the' ? 2 : 1;
      if (form === 'name' && /^(?:from|of)$/.test(words[first - back]?.low ?? '')) note(words[first - back - 1]);
    }
    for (const [index, word] of words.entries()) {
      const before = words[index - 1]?.low ?? '';
      if (/^(?:on|upon|against|of|for|in)$/.test(word.low) && isLaid(words, index)) {
        let from = index + 1;
        while (from < index + 4 && (DETERMINING.test(words[from]?.low ?? '') || starts.has(from))) from += 1;
        note(headFrom(from));
      } else if (DUTY_NOUNS.has(word.low) && index > 0 && !/^(?:import|customs|export)$/.test(before))
        note(words[index - 1]);
    }
  }
  noteJoined(reading, counts);
  return counts;
};

const looksLikeVerb = (word: Word | undefined): boolean =>
  word !== undefined &&
  /^\p{Ll}+(?:[^su]s|ing)$/u.test(word.text) &&
  !isClosed(word) &&
  !meansGoods(word.low) &&
  (verbOf(word.low) !== undefined || /ing$/.test(word.low));

/** A word that may name goods where goods are named. */
const isNoun = (word: Word): boolean => word.low === 'paper' || isThing(word);

/** A word that looks like a verb and stands before a noun, where no verb can stand: "rose oil". */
const qualifiesNext = (words: readonly Word[], index: number): boolean => {
  const [word, next] = [words[index] as Word, words[index + 1]];
  return /^\p{Ll}{3,}$/u.test(word.text) && !isClosed(word) && next !== undefined && isNoun(next) && !isVerbal(word);
};

/** Words that "and" joins to goods are goods too: "mirrors and glassware". */
const noteJoined = ({ all }: Reading, counts: Map<string, number>): void => {
  const joined: string[] = [];
  for (const { sentence, parties } of all) {
    const { words } = sentence;
    const isGoods = (word: Word | undefined): boolean =>
      word !== undefined && (meansParticularGoods(word.low) || counts.has(singular(word.low)));
    const isFree = (index: number): boolean => {
      const word = words[index];
      return (
        word !== undefined &&
        !parties.some(({ first, last }) => first <= index && index <= last) &&
        (isThing(index === 0 ? { ...word, text: word.low } : word) ||
          (/[^s]s$/.test(word.low) && verbOf(word.low)?.lemma !== word.low && !isClosed(word))) &&
        !isGoods(word) &&
        !IDLE.test(word.low)
      );
    };
    for (const [index, { low }] of words.entries()) {
      if (!/^(?:and|or|&|,)$/.test(low)) continue;
      const comma = low === ',';
      const [left, right] = [words[index - 1], words[index + 1]];
      if (!comma && isGoods(left) && isFree(index + 1)) {
        const end = isFree(index + 2) || isGoods(words[index + 2]) ? index + 2 : index + 1;
        const after = words[end + 1];
        if (
          isFree(end) &&
          (after === undefined || !/^\p{L}/u.test(after.text) || STOPS.test(after.low) || verbOf(after.low))
        )
          joined.push(words[end]?.low ?? '');
      }
      if (isFree(index - 1) && !/^(?:the|an?)$/.test(words[index - 2]?.low ?? '') && isGoods(right))
        if (!comma || /^(?:and|or|,)$/.test(words[index + 2]?.low ?? '')) joined.push(left?.low ?? '');
    }
  }
  for (const low of joined)
    if (!/(?:ing|[^e]ed)$/.test(low)) counts.set(singular(low), (counts.get(singular(low)) ?? 0) + 1);
};

const DETERMINING =
  /^(?:the|all|its|their|our|his|her|your|my|imported|these|those|any|every|most|some|certain|other)$/;

/** Whether goods follow a preposition: "a duty of 5% on", "imports of", "25 on". */
const isLaid = (words: readonly Word[], index: number): boolean => {
  const before = words[index - 1]?.low ?? '';
  const preposition = words[index]?.low ?? '';
  if (preposition === 'of') return meansGoods(before) && !meansParticularGoods(before);
  if (preposition === 'for' || preposition === 'in')
    return DUTY_NOUNS.has(before) || /^(?:%|cent|percent|pct|trade)$/.test(before);
  return (
    DUTY_NOUNS.has(before) ||
    /^(?:%|cent|percent|pct|rates?|\d[\d.]*)$/.test(before) ||
    words
      .slice(Math.max(0, index - 6), index)
      .some(({ low }) => DUTY_NOUNS.has(low) || /^(?:%|percent|cent)$/.test(low))
  );
};

/** The goods that a text names, sentence by sentence. */
export interface Wares {
  readonly all: readonly (readonly Ware[])[];
  readonly vocabulary: Vocabulary;
}

const KNOWN = new WeakMap<Reading, Wares>();

export const waresOf = (reading: Reading): Wares => {
  const known = KNOWN.get(reading);
  if (known) return known;
  const vocabulary = vocabularyOf(reading);
  const wares = {
    vocabulary,
    all: reading.all.map((seen) => owned(seen, waresIn(seen, vocabulary), voiceOf(reading, seen))),
  };
  KNOWN.set(reading, wares);
  return wares;
};

const waresIn = (seen: Seen, vocabulary: Vocabulary): readonly Ware[] => {
  const { words, start } = seen.sentence;
  const parties = new Set<number>();
  for (const { first, last } of seen.parties) for (let index = first; index <= last; index += 1) parties.add(index);
  const isGoods = (index: number): boolean => {
    const word = words[index];
    if (!word || parties.has(index)) return false;
    if (meansParticularGoods(word.low)) return true;
    return (
      vocabulary.has(singular(word.low)) &&
      !IDLE.test(word.low) &&
      !(verbOf(word.low) && !/s$/.test(word.low) && !isNoun(word))
    );
  };
  const found: Ware[] = [];
  const ware = (first: number, last: number, form: Form): Ware => ({
    seen,
    first,
    last,
    at: (words[first]?.start ?? start) - start,
    end: (words[last]?.end ?? start) - start,
    words: words
      .slice(first, last + 1)
      .filter(({ text }) => text !== '-')
      .map((word) => singular(word.low)),
    listed: form !== 'noun',
    form,
  });
  let index = 0;
  while (index < words.length) {
    if (!isGoods(index)) {
      if (AT_LARGE.test(low(seen, index)) && KIND.test(low(seen, index - 1)))
        found.push(ware(index - 1, index, 'noun'));
      index += 1;
      continue;
    }
    let last = index;
    // "ship-to-shore cranes" are no ship.
    if (low(seen, last + 1) === '-' && !isGoods(last + 2)) {
      index += 1;
      continue;
    }
    // "rubber medical gloves", "crude palm oil", and what a hyphen joins.
    const joins = (at: number): boolean => low(seen, at) === '-' || (QUALIFIER.test(low(seen, at)) && !parties.has(at));
    while (isGoods(last + 1) || (joins(last + 1) && isGoods(last + 2))) last += isGoods(last + 1) ? 1 : 2;
    if (AT_LARGE.test(low(seen, last + 1)) && !parties.has(last + 1)) last += 1;
    let first = index;
    while (
      first > index - 3 &&
      first > 0 &&
      !parties.has(first - 1) &&
      mayQualify(words[first - 1]) &&
      !isVerbAfter(words[first - 2], words[first - 1] as Word) &&
      (found.at(-1)?.last ?? -1) < first - 1
    )
      first -= 1;
    first = hyphened(words, nounPhrase(words, first, (found.at(-1)?.last ?? -1) + 1, parties));
    last = compounded(words, last, (at) => !parties.has(at));
    found.push(ware(first, last, 'noun'));
    index = last + 1;
  }
  const all = new Map<string, Ware>();
  for (const each of [
    ...found,
    ...listsOf(seen, found, ware),
    ...told(words, found, parties, ware),
    ...rowOf(seen, parties, ware),
  ]) {
    const place = `${each.first} ${each.last}`;
    if (!all.has(place)) all.set(place, each);
  }
  return [...all.values()];
};

/** After these a word is a verb, though it may look like a noun: "does not mention cars". */
const BEFORE_VERB =
  /^(?:not|never|will|would|shall|should|can|cannot|could|may|might|must|do|does|did|they|we|you|i|who)$/;
const isVerbAfter = (before: Word | undefined, { low }: Word): boolean =>
  before?.low === 'to' ||
  (BEFORE_VERB.test(before?.low ?? '') && !QUALIFIER.test(low) && !KIND.test(low) && !meansParticularGoods(low));

/** Where a name of goods begins that stands after whose goods they are, or after a preposition: no word between can be a verb ("our rose oil"). */
const nounPhrase = (words: readonly Word[], first: number, from: number, parties: ReadonlySet<number>): number => {
  for (let at = first - 1; at >= Math.max(from, first - 3); at -= 1) {
    const word = words[at] as Word;
    // "The Americans want rice": of people no goods are told.
    if (parties.has(at) && /[^s]s$/.test(word.low) && /^\p{Lu}\p{Ll}/u.test(word.text)) break;
    if (parties.has(at) || OPENING.test(word.low)) return at + 1;
    // "ships' engines"
    if (/^['’]$/.test(word.text) && /s$/.test(words[at - 1]?.low ?? '') && !parties.has(at - 1)) return at - 1;
    if (word.text !== '-' && (!/^\p{L}+$/u.test(word.text) || isClosed(word) || isVerbal(word))) break;
  }
  return first;
};

/** After these no verb stands: whose the goods are, or on what a duty is. */
const OPENING = /^(?:on|upon|against|for|of|the|an?|its|their|our|his|her|your|my|these|those|['’]s)$/;

/** Goods of two kinds, and goods with more told after them: "fresh and frozen fish", "pineapples in tins". */
const told = (
  words: readonly Word[],
  wares: readonly Ware[],
  parties: ReadonlySet<number>,
  ware: (first: number, last: number, form: Form) => Ware,
): readonly Ware[] =>
  wares.flatMap(({ first, last }) => {
    const out: Ware[] = [];
    const [joint, one] = [words[first - 1], words[first - 2]];
    if (
      joint &&
      one &&
      /^(?:and|or)$/.test(joint.low) &&
      !parties.has(first - 2) &&
      (QUALIFIER.test(one.low) || /(?:ed|en|al|ic|ble|ive)$/.test(one.low)) &&
      !meansParticularGoods(one.low) &&
      !isClosed(one)
    )
      out.push(ware(first - 2, last, 'pair'));
    const [link, next] = [words[last + 1], words[last + 2]];
    if (link && next && /^(?:in|for|of|under)$/.test(link.low) && !parties.has(last + 2)) {
      let end = last + 1;
      for (let at = last + 2; at <= last + 4; at += 1) {
        const word = words[at];
        if (!word || parties.has(at) || !/^\p{Ll}+$/u.test(word.text) || isClosed(word) || DETERMINING.test(word.low))
          break;
        end = at;
      }
      if (end > last + 1) out.push(ware(first, end, 'tail'));
    }
    return out;
  });

/** Where a word begins that hyphens join to others: "ship-to-shore cranes", "Rolls-Royce engines". */
const hyphened = (words: readonly Word[], first: number): number => {
  let at = words[first - 2]?.text === '-' && /^\p{L}/u.test(words[first - 1]?.text ?? '') ? first - 1 : first;
  // "ship-to-shore": the words before the goods are joined, and so are those before a word that is.
  while (words[at - 1]?.text === '-' && /^\p{L}/u.test(words[at - 2]?.text ?? '')) at -= 2;
  return at;
};

/** Past goods, a noun that is of their name: "cotton thread", "coconut cream", but no verb: "the duty on steel rests on another law". */
const compounded = (words: readonly Word[], last: number, free: (index: number) => boolean): number => {
  const [word, after] = [words[last + 1], words[last + 2]];
  return word &&
    free(last + 1) &&
    isThing(word) &&
    !IDLE.test(word.low) &&
    !ADVERB.test(word.low) &&
    !/(?:ly|ing|ed)$/.test(word.low) &&
    !/[^su]s$/.test(words[last]?.low ?? '') &&
    !(isVerbal(word) && after?.low === 'on') &&
    (namesGoodsToo(word.low) ||
      after === undefined ||
      !/^\p{L}/u.test(after.text) ||
      STOPS.test(after.low) ||
      verbOf(after.low) !== undefined)
    ? last + 1
    : last;
};

/** A row of a table or of a list opens with what it is about, in few words. */
const ROW = /^[-*•–\s]*([^\t:|(]{3,60}?)(?:\s*:\s| {2,}|\t|\s*\||\s+\()/;
const MANY_WORDS = 7;

/** What a row is about: "Groundnuts in shell: 6 per cent". */
const rowOf = (
  seen: Seen,
  parties: ReadonlySet<number>,
  ware: (first: number, last: number, form: Form) => Ware,
): readonly Ware[] => {
  const { words, text, start } = seen.sentence;
  const opening = ROW.exec(text);
  // After a speaker's name comes what he says, and no level.
  if (
    !opening ||
    (opening[0].endsWith(':') &&
      !/^[^.]{0,40}(?:\d|\b(?:free|nothing|zero|nil|none)\b)/.test(text.slice(opening[0].length)))
  )
    return [];
  const end = start + opening[0].indexOf(opening[1] as string) + (opening[1] as string).length;
  const until = words.findIndex((word) => word.start >= end);
  const last = (until < 0 ? words.length : until) - 1;
  let first = words.findIndex(({ text }) => /^\p{L}/u.test(text));
  while (first <= last && (parties.has(first) || /^['’]s?$/.test(low(seen, first)))) first += 1;
  if (first < 0 || first > last || last - first >= MANY_WORDS) return [];
  for (let at = first; at <= last; at += 1) {
    const word = words[at] as Word;
    if (parties.has(at) || (isClosed(word) && !/^(?:and|or|in|of|for|with|not|other)$/.test(word.low))) return [];
  }
  return [ware(first, last, 'row')];
};

/** Words before which a name of goods is over. */
const STOPS =
  /^(?:and|or|but|of|on|in|from|to|at|by|for|with|against|that|which|who|than|as|into|under|over|while|if|when|is|are|was|were|will|would|has|had|have|now|today|that|since|until|till|before|after|during|not|it|they|we|you|he|she|i|this|these|those|its|their|our|where|so|because|between|without|within|through|only|also|still|be|been|could|may|might|should|must|per|yet|then|though|although|unless|do|does|did|instead|alone|again|once|twice|rather|like|such|including|plus|too|as)$/;

/** "steel, aluminium and copper": goods that commas and "and" join. */
const listsOf = (
  seen: Seen,
  wares: readonly Ware[],
  ware: (first: number, last: number, form: Form) => Ware,
): readonly Ware[] => {
  const lists: Ware[] = [];
  let at = 0;
  while (at < wares.length) {
    let until = at;
    let closed = false;
    while (wares[until + 1]) {
      const [one, two] = [wares[until] as Ware, wares[until + 1] as Ware];
      const between = seen.low.slice(one.end, two.at).trim();
      if (
        !/^(?:,|,? ?(?:and|or)|&)(?: the| our| their| its| some| other| also| certain| most| many| all)?$/.test(between)
      )
        break;
      until += 1;
      closed = closed || /and|or|&/.test(between);
      if (closed) lists.push(ware((wares[at] as Ware).first, (wares[until] as Ware).last, 'list'));
    }
    if (until > at && !closed) lists.push(ware((wares[at] as Ware).first, (wares[until] as Ware).last, 'open list'));
    const last = wares[until] as Ware;
    const and = /^(?:and|or)$/.test(low(seen, last.last + 1)) ? last.last + 2 : -1;
    const tail = /^(?:their|its|other|related)$/.test(low(seen, and)) ? and + 1 : and;
    if (/^(?:parts|components|derivatives|products|equipment|goods)$/.test(low(seen, tail)))
      lists.push(ware((wares[at] as Ware).first, tail, 'list'));
    at = until + 1;
  }
  return lists;
};

/** The strings by which goods may be called: all their words, or the last of them. */
export const namesOf = ({ seen, first, last, listed }: Ware): readonly string[] => {
  const { words, text, start } = seen.sentence;
  const names: string[] = [];
  const name = (from: number, to: number): string =>
    text.slice((words[from]?.start ?? 0) - start, (words[to]?.end ?? 0) - start);
  if (listed) return [name(first, last)];
  for (let from = first; from <= last; from += 1)
    if (
      /^\p{L}/u.test(words[from]?.text ?? '') &&
      (from === first || words[from - 1]?.text !== '-') &&
      !GOODS.test(words[from]?.low ?? '')
    )
      names.push(name(from, last));
  if (
    last > first &&
    meansParticularGoods(words[last - 1]?.low ?? '') &&
    (AT_LARGE.test(words[last]?.low ?? '') || !meansParticularGoods(words[last]?.low ?? ''))
  )
    names.push(name(first, last - 1));
  return names;
};

/** Whom "our" and "their" mean. */
interface Voice {
  readonly our?: string | undefined;
  readonly their?: string | undefined;
}

/** Whom "our" means outside quotations: who has the word, or who writes; and whom "their" then means. */
const voiceOf = ({ turns, register, writer, sides }: Reading, { paragraph }: Seen): Voice => {
  const turn = turns.get(paragraph);
  const our = (turn?.name === undefined ? undefined : register.full(turn.name)?.party) ?? writer;
  if (our === undefined || !sides?.includes(our)) return { our };
  return { our, their: sides[0] === our ? sides[1] : sides[0] };
};

/** Whose goods are, where their name says so: "Chilean wine", "Turkey's refrigerators", "our wool". */
const ownerBefore = (seen: Seen, { first }: Ware, { our, their }: Voice): string | undefined => {
  const own = /^['’]s?$/.test(low(seen, first - 1));
  const before = seen.parties.find((party) => party.last === first - (own ? 2 : 1));
  if (before && (own || before.form === 'quality')) return before.code;
  if (/^(?:our|my)$/.test(low(seen, first - 1))) return our;
  return low(seen, first - 1) === 'their' ? their : undefined;
};

/** Whose goods are by what comes after their name: "palm oil from Indonesia", "copper rod originating in Zambia". */
const ownerBehind = (seen: Seen, { last }: Ware): string | undefined => {
  const origin = /^(?:originating|coming|imported|shipped|made|grown|produced|caught|mined)$/.test(low(seen, last + 1));
  const at = last + (origin ? 2 : 1);
  if (!/^(?:from|of|out|in)$/.test(low(seen, at)) || (low(seen, at) === 'in' && !origin)) return undefined;
  return seen.parties.find((party) => party.first > at && party.first <= at + 2)?.code;
};

const JOINED = /^(?:,|,? ?(?:and|or)|&|,? as well as)$/;

/** Whether two goods stand side by side in a list. */
export const isJoined = (seen: Seen, one: Ware | undefined, two: Ware | undefined): boolean =>
  one !== undefined && two !== undefined && JOINED.test(seen.low.slice(one.end, two.at).trim());

/** Goods with whose they are: what is told of one of a list holds of those that "and" joins to it. */
const owned = (seen: Seen, wares: readonly Ware[], voice: Voice): readonly Ware[] => {
  if (seen.parties.length === 0 && voice.our === undefined) return wares;
  const nouns = wares.filter(({ form }) => form === 'noun').toSorted((a, b) => a.first - b.first);
  const before = nouns.map((ware) => ownerBefore(seen, ware, voice));
  const behind = nouns.map((ware) => ownerBehind(seen, ware));
  const joined = (index: number): boolean => isJoined(seen, nouns[index - 1], nouns[index]);
  for (let index = 1; index < nouns.length; index += 1)
    if (joined(index)) before[index] ??= behind[index] === undefined ? before[index - 1] : undefined;
  for (let index = nouns.length - 1; index > 0; index -= 1)
    if (joined(index) && before[index] === undefined) behind[index - 1] ??= behind[index];
  const owners = new Map(
    nouns.map(({ first, last }, index) => [last, { first, owner: before[index] ?? behind[index] }]),
  );
  const starts = new Map([...owners.values()].map(({ first, owner }) => [first, owner]));
  return wares.map((ware) => {
    const owner = owners.get(ware.last)?.owner ?? starts.get(ware.first);
    return owner === undefined ? ware : { ...ware, owner };
  });
};
