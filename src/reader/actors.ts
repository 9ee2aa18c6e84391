import {
  OFFICE_HEADS,
  OFFICE_MODIFIERS,
  OFFICE_SIDES,
  ORGANISATION_HEADS,
  ORGANISATION_NAMES,
} from './lexicon/offices.js';
import { PARTY_PHRASES } from './lexicon/parties.js';
import { FIRST_FAMILY_NAMES, KNOWN_PEOPLE } from './lexicon/people.js';
import { BETWEEN, SPEECH_VERBS } from './lexicon/speech.js';
import type { PartyMention } from './parties.js';
import type { Sentence } from './passages.js';
import type { Word } from './words.js';

/** Who acts or speaks. */
export interface Actor {
  readonly kind: 'person' | 'office' | 'organisation' | 'side';
  /** A person's full name as far as the text gives it, else the office or organisation as written. */
  readonly name: string;
  readonly party?: string;
  readonly office?: string;
  /** One of many whom the text does not name: "officials", "an analyst". */
  readonly unnamed?: boolean;
}

/** An actor where a sentence names it: the words from `first` to `last`, with what stands in apposition up to `extent`. */
export interface ActorMention {
  readonly first: number;
  readonly last: number;
  readonly extent: number;
  readonly actor: Actor;
}

const NOT_NAMES = new Set(
  `the a an in on at but and or for as of to from with by it its he she they we i you his her their our my this that these those there here
   if when while after before since until under over about between among both each all some most many few no not yes so then now also just only still
   yet even more less than what who whom whose which why how where will would could should may might must can do does did is are was were be been has
   have had say says said asked speaking writing according however meanwhile instead although though because despite during without within against
   tariff tariffs duty duties trade truce deal talks january february march april june july august september october november december feb mar apr jun
   jul aug sept sep oct nov dec monday tuesday wednesday thursday friday saturday sunday mr mrs ms dr sir madam lord lady one two three four five six seven
   eight nine ten first second third last next new good morning question answer update live breaking photo image source reuters ap afp exclusive analysis
   opinion editor staff desk news order executive act section article annex notice announcement announcements statement joint geneva london stockholm
   god thanks thank dear hon ratu h.e h.e. north south east west eastern western northern southern christmas easter inc ltd co corp plc
   candidate rep reps owner republican democrat republicans democrats judge justice solicitor attorney congressman congresswoman colonel
   nobody somebody everybody everyone someone anyone none today yesterday tomorrow tonight`.split(/\s+/),
);

const SPEECH_NOUNS = new Set(
  'view message words verdict reply answer response account opinion reaction line position take telling version judgment judgement reading'.split(
    ' ',
  ),
);
const PARTICLES = new Set(
  'de del van von der den della di da la le al el bin ibn ben ter ten du des dos das do y e af av zu zum zur'.split(
    ' ',
  ),
);
const TITLES = new Set(
  'mr mrs ms miss dr hon ratu h.e h.e. sir madam madame lord lady dame mme prof herr frau señor senhor señora signor'.split(
    ' ',
  ),
);
/** Titles that are written as a part of the name: "Count Floridablanca", "the Marquis of Pombal". */
const RANKS = new Set(
  'count countess duke duchess marquis marquess viscount baron baroness earl prince princess sultan emir sheikh shah pasha'.split(
    ' ',
  ),
);
/** Titles between an office and a name: "Chief Justice John Roberts", "Attorney General Pam Bondi". */
const SECOND_TITLES = /^(?:justice|judge|general)$/;
const GROUPS = new Set(
  'officials analysts economists ministers negotiators lawmakers diplomats commissioners premiers heads'.split(' '),
);
const LETTERS = /^\p{Lu}[\p{L}\p{M}'’]*$/u;

const isName = (word: Word | undefined): boolean =>
  word !== undefined &&
  LETTERS.test(word.text) &&
  !/^(?:i|it|they|we|you|he|she|that|there|what|who|let|don|can|won|isn|didn)['’]/i.test(word.text) &&
  word.text.length > 1 &&
  !NOT_NAMES.has(word.low) &&
  !OFFICE_HEADS.has(word.low) &&
  !ORGANISATION_HEADS.has(word.low);

/** People of the text, by full name and by the name they go by afterwards. */
export class Register {
  readonly #people = new Map<string, Actor>();
  readonly #short = new Map<string, string>();
  readonly #offices = new Map<string, string[]>();
  readonly #heads = new Map<string, string[]>();
  readonly #headSides = new Map<string, string>();
  readonly #bodies = new Map<string, string>();
  readonly #middle = new Map<string, string>();
  readonly #guessed = new Set<string>();
  readonly #inside = new Set<string>();
  readonly #settled = new Map<string, string | undefined>();
  readonly #heard = new Map<string, { readonly name: string; readonly party: string | undefined }>();

  /** Notes a person; what is known of an office or side is kept when a later mention does not say. */
  note(name: string, office: string | undefined, party: string | undefined): void {
    const key = name.toLowerCase();
    const alone = name.includes(' ') ? this.#people.get(familyName(name.split(/\s+/)).toLowerCase()) : undefined;
    const before = this.#people.get(key) ?? (alone && { ...alone, name });
    const kept = before?.office ?? office;
    const side = before?.party ?? party;
    this.#people.set(key, {
      kind: 'person',
      name: before?.name ?? name,
      ...(kept === undefined ? {} : { office: kept }),
      ...(side === undefined ? {} : { party: side }),
    });
    const parts = name.split(/[\s]+/);
    if (parts.length > 1) {
      const family = familyName(parts);
      this.#shorten(family, key);
      // "Klemens von Metternich" is Metternich afterwards, and Talleyrand goes without his "de".
      if (PARTICLES.has(parts.at(-2)?.toLowerCase() ?? '') && family.includes(' '))
        this.#shorten(parts.at(-1) ?? '', key);
      // "Nubar Pasha" is Nubar afterwards.
      if (/^(?:pasha|bey|effendi)$/i.test(parts.at(-1) ?? '')) this.#shorten(parts.slice(0, -1).join(' '), key);
      if (/^(?:nguyen|tran|pham|le)$/i.test(parts[0] ?? '')) this.#shorten(parts.at(-1) ?? '', key);
      // "Riad al-Solh" is Solh afterwards, and "Ricardo Jiménez Oreamuno" Jiménez, if nobody else is.
      const bare = /^(?:al|el|as|ad|ash|ar)-(?=\p{Lu})(.+)$/u.exec(family)?.[1];
      if (bare !== undefined) this.#shorten(bare, key);
      if (parts.length === 3 && !this.#middle.has(parts[1]?.toLowerCase() ?? ''))
        this.#middle.set(parts[1]?.toLowerCase() ?? '', key);
      // "Lim Yew Hock" is Lim afterwards.
      if (parts.length === 3 && FIRST_FAMILY_NAMES.has(parts[0]?.toLowerCase() ?? ''))
        this.#shorten(parts[0] ?? '', key);
    }
    if (office !== undefined) {
      const head = office
        .toLowerCase()
        .split(' ')
        .findLast((word) => OFFICE_HEADS.has(word));
      if (head !== undefined) this.#offices.set(head, [...new Set([...(this.#offices.get(head) ?? []), key])]);
    }
  }

  /** Keeps a full name that nothing yet says to be a person's, in case its family name speaks elsewhere. */
  hear(name: string, party: string | undefined): void {
    const family = familyName(name.split(/\s+/)).toLowerCase();
    if (!this.#heard.has(family)) this.#heard.set(family, { name, party });
    // "Ricardo Jiménez Oreamuno" may speak as Jiménez.
    const parts = name.toLowerCase().split(/\s+/);
    const middle = parts.length === 3 ? parts[1] : undefined;
    if (middle !== undefined && middle.length > 3 && !this.#heard.has(middle)) this.#heard.set(middle, { name, party });
  }

  /** Notes the full name of somebody who speaks under the family name. */
  recall(family: string): void {
    const heard = this.#heard.get(family.toLowerCase());
    if (heard && !this.#short.has(family.toLowerCase())) this.note(heard.name, undefined, heard.party);
  }

  /** Notes an office or organisation by the noun it goes by: "the ministry" after "the Ministry of Commerce". */
  noteHead(head: string, name: string, party: string | undefined): void {
    if (party !== undefined && !this.#headSides.has(head)) this.#headSides.set(head, party);
    const names = this.#heads.get(head) ?? [];
    if (!names.includes(name)) this.#heads.set(head, [...names, name]);
  }

  /** Keeps the side that a sentence names before a body of which nothing else tells the side. */
  noteBody(name: string, party: string): void {
    if (!this.#bodies.has(name.toLowerCase())) this.#bodies.set(name.toLowerCase(), party);
  }

  bodySide(name: string): string | undefined {
    return this.#bodies.get(name.toLowerCase());
  }

  /** Counts a capital word inside a sentence, where only names have one. */
  noteInside(word: string): void {
    this.#inside.add(word.toLowerCase());
  }

  isInside(word: string): boolean {
    return this.#inside.has(word.toLowerCase());
  }

  noteSide(head: string, party: string): void {
    if (!this.#headSides.has(head)) this.#headSides.set(head, party);
  }

  full(name: string): Actor | undefined {
    if (!name.includes(' ')) return this.short(name) ?? this.#people.get(name.toLowerCase());
    return this.#people.get(name.toLowerCase()) ?? this.short(name);
  }

  /** "Fazlul Huq" is A. K. Fazlul Huq, where the text names one who is called so in full. */
  merge(): void {
    const longer = new Map<string, Set<string>>();
    for (const key of this.#people.keys()) {
      const parts = key.split(' ');
      for (let index = 1; index < parts.length - 1; index += 1) {
        const end = parts.slice(index).join(' ');
        longer.set(end, (longer.get(end) ?? new Set()).add(key));
      }
    }
    for (const [key, person] of this.#people) {
      const [whole, more] = longer.get(key) ?? [];
      const other = whole === undefined || more !== undefined ? undefined : this.#people.get(whole);
      if (whole === undefined || !other) continue;
      this.#people.set(whole, { ...person, ...other });
      this.#people.delete(key);
      for (const [short, known] of this.#short) if (known === key) this.#short.set(short, whole);
      this.#short.set(key, whole);
    }
  }

  /** Sides that somebody of the text is known to be on, under a full name or under a family name alone. */
  get sides(): ReadonlySet<string> {
    return new Set([...this.#people.values()].flatMap(({ party }) => party ?? []));
  }

  /** Everybody with a full name, in order of introduction. */
  get everybody(): readonly Actor[] {
    return [...this.#people.values()].filter(({ name }) => name.includes(' '));
  }

  /** Says whose side a person is on where the text does not. */
  side(name: string, party: string): void {
    const person = this.#people.get(name.toLowerCase());
    if (!person || person.party !== undefined) return;
    this.#people.set(name.toLowerCase(), { ...person, party });
    this.#guessed.add(name.toLowerCase());
  }

  /** Whether nothing but the silence of the text says whose side somebody is on. */
  isGuessed(name: string): boolean {
    return this.#guessed.has(name.toLowerCase());
  }

  /** Says whose side somebody is on by the whole text, whatever one sentence says. */
  settle(key: string, party: string | undefined): void {
    this.#settled.set(key, party);
    const person = this.#people.get(key);
    if (person && isKnown(person)) return;
    if (person && party !== undefined) this.#people.set(key, { ...person, party });
  }

  /** Somebody with the side that the whole text gives. */
  settled(actor: Actor): Actor {
    const key = actor.name.toLowerCase();
    // Whose side the people of the talks on record speak for needs no weighing.
    if (actor.kind === 'side' || !this.#settled.has(key) || isKnown(actor)) return actor;
    const party = this.#settled.get(key);
    if (party === actor.party) return actor;
    const { party: _, ...open } = actor;
    return party === undefined ? open : { ...open, party };
  }

  /** The one person with this given name: "Mr Pridi" for Pridi Banomyong. */
  given(name: string): Actor | undefined {
    const low = `${name.toLowerCase()} `;
    const found = this.everybody.filter((each) => each.name.toLowerCase().startsWith(low));
    return found.length === 1 ? found[0] : undefined;
  }

  /** The person that goes by a family name. */
  short(name: string): Actor | undefined {
    const key = this.#short.get(name.toLowerCase()) ?? this.#middle.get(name.toLowerCase());
    return key === undefined ? undefined : this.#people.get(key);
  }

  /** The one person who holds an office of this noun. */
  byOffice(head: string): Actor | undefined {
    const keys = this.#offices.get(head) ?? [];
    const people = [...new Set(keys)].flatMap((key) => this.#people.get(key) ?? []);
    const full = people.filter(({ name }) => name.includes(' '));
    // Of several presidents, "the president" is the American one where he is named.
    if (full.length === 0 && people.length > 0)
      return people.length === 1
        ? people[0]
        : head === 'president'
          ? people.find(({ party }) => party === 'US')
          : undefined;
    return full.length === 1 ? full[0] : head === 'president' ? full.find(({ party }) => party === 'US') : undefined;
  }

  /** The side of the organisations of this noun. */
  headSide(head: string): string | undefined {
    return this.#headSides.get(head);
  }

  /** The longest name that the text gives for a noun. */
  byHead(head: string): string | undefined {
    return this.#heads.get(head)?.reduce((best, name) => (name.length > best.length ? name : best), '');
  }

  #shorten(name: string, key: string): void {
    if (name !== '' && !this.#short.has(name.toLowerCase())) this.#short.set(name.toLowerCase(), key);
  }
}

const familyName = (parts: readonly string[]): string => {
  const [first = ''] = parts;
  const firstIsFamily = FIRST_FAMILY_NAMES.has(first.toLowerCase()) && parts.length === 2 && !isWestern(parts[1] ?? '');
  if (firstIsFamily || /-[a-z]/.test(parts[1] ?? '')) return first;
  const particle = parts.findIndex((part, index) => index > 0 && PARTICLES.has(part.toLowerCase()));
  // "José Batlle y Ordóñez" is Batlle y Ordóñez afterwards.
  if (particle > 1 && /^[ye]$/i.test(parts[particle] ?? '')) return parts.slice(particle - 1).join(' ');
  return particle > 0 ? parts.slice(particle).join(' ') : (parts.at(-1) ?? '');
};

/** Given names that follow no Chinese or Korean family name. */
const isWestern = (name: string): boolean =>
  /(?:son|ton|man|sen|er|ard|ick|ell|ley|berg|hart|kins|ford|wood|well)$/i.test(name) && name.length > 5;

const KNOWN = new Map(KNOWN_PEOPLE.map((person) => [person.name.toLowerCase(), person]));
const KNOWN_SHORT = new Map(
  KNOWN_PEOPLE.map((person) => [familyName(person.name.split(' ')).toLowerCase(), person] as const).reverse(),
);
const KNOWN_FIRST = new Set([...KNOWN.keys()].map((name) => name.split(' ')[0] ?? ''));

const isKnown = ({ name, party }: Actor): boolean =>
  party !== undefined && (KNOWN.get(name.toLowerCase()) ?? KNOWN_SHORT.get(name.toLowerCase()))?.party === party;

interface Scan {
  /** The side that the sentence before names first. */
  readonly before: string | undefined;
  readonly sentence: Sentence;
  readonly words: readonly Word[];
  readonly parties: readonly PartyMention[];
  readonly loud: boolean;
}

const textOf = (words: readonly Word[], first: number, last: number): string => {
  let text = '';
  for (let index = first; index <= last; index += 1) {
    const word = words[index] as Word;
    const gap = index > first && (words[index - 1] as Word).end < word.start ? ' ' : '';
    text += gap + word.text;
  }
  return text;
};

const partyAt = (scan: Scan, index: number): PartyMention | undefined =>
  scan.parties.find(({ first }) => first === index);

/** The word after the initials that begin here: "J. B. Danquah". */
const initialsEnd = (words: readonly Word[], first: number): number => {
  let next = first;
  while (next < first + 6) {
    if (TITLES.has(words[next]?.low ?? '')) break;
    if (/^(?:\p{Lu}\.){2,3}$/u.test(words[next]?.text ?? '')) next += 1;
    else if (/^\p{Lu}$/u.test(words[next]?.text ?? '') && words[next + 1]?.text === '.') next += 2;
    else break;
  }
  return next;
};

/** The last word of a name that begins here, at most four words long. */
const nameEnd = (scan: Scan, first: number): number => {
  const { words } = scan;
  if (partyAt(scan, first)) return -1;
  const named = initialsEnd(words, first);
  if (!isName(words[named]) || partyAt(scan, named)) return -1;
  if (RANKS.has(words[first]?.low ?? '') && words[first + 1]?.low === 'of' && words[first + 2]?.capital)
    return first + 2;
  let last = named;
  for (let count = 1; count < 4; count += 1) {
    let next = last + 1;
    if (words[next]?.text === '-' && words[next]?.start === words[last]?.end) {
      if (
        words[next + 1] &&
        words[next + 1]?.start === words[next]?.end &&
        /^\p{L}/u.test(words[next + 1]?.text ?? '')
      ) {
        last = next + 1;
        count -= 1;
        continue;
      }
      break;
    }
    if (/^\p{Lu}$/u.test(words[next]?.text ?? '') && words[next + 1]?.text === '.' && isName(words[next + 2])) {
      last = next + 2;
      continue;
    }
    while (PARTICLES.has(words[next]?.text ?? '')) next += 1;
    // "Abdelkrim al-Khattabi"
    if (words[next]?.text === '-' && PARTICLES.has(words[next - 1]?.text ?? '')) next += 1;
    const word = words[next];
    const place = partyAt(scan, next);
    // "Charles Kingston" is no Charles in Kingston.
    if (!isName(word) || (place && !(place.form === 'seat' && place.last === next && last === first))) break;
    if (OFFICE_MODIFIERS.has(word?.low ?? '')) break;
    // "At a plant near Pittsburgh Trump told workers"
    if (
      FAMOUS.has(word?.low ?? '') &&
      !KNOWN_FIRST.has(words[last]?.low ?? '') &&
      /^(?:near|in|at|outside|from|to)$/.test(words[first - 1]?.low ?? '')
    )
      break;
    last = next;
  }
  return last;
};

interface Office {
  readonly first: number;
  readonly last: number;
  readonly text: string;
  readonly head: string;
  readonly party: string | undefined;
}

const sideOf = (text: string): string | undefined => {
  const low = text.toLowerCase();
  return OFFICE_SIDES.find(([pattern]) => pattern.test(low))?.[1];
};

/** Words in small letters that may stand before a noun of office or organisation: "the Egyptian supply minister", "the growers' union". */
const runsTo =
  (heads: ReadonlySet<string>, reach: number) =>
  (words: readonly Word[], from: number): boolean => {
    for (let index = from; index < Math.min(words.length, from + reach); index += 1) {
      const { low, text } = words[index] as Word;
      if (index > from && heads.has(low)) return true;
      if (
        !/^(?:\p{Ll}{3,}|['’]|-|and|['’]s)$/u.test(text) ||
        NOT_NAMES.has(low) ||
        SPEECH_VERBS.has(low) ||
        BETWEEN.has(low)
      )
        if (!(low === 'and' && index > from)) return false;
      if (/(?:ed|ly)$/.test(low) && low.length > 4) return false;
    }
    return false;
  };
const runsToOffice = runsTo(OFFICE_HEADS, 4);
const runsToBody = runsTo(ORGANISATION_HEADS, 5);

/** "Minister of Production Vicente Rocafuerte": where a name begins in what an office is of; past its end if none does. */
const nameWithin = ({ words, parties }: Scan, first: number, last: number): number => {
  const run = words.slice(first, last + 1);
  const [given, family] = run.slice(-2);
  return run.length >= 3 &&
    run.every(({ low, text }) => LETTERS.test(text) && !ORGANISATION_HEADS.has(low)) &&
    isName(given) &&
    isName(family) &&
    !OFFICE_MODIFIERS.has(given?.low ?? '') &&
    !OFFICE_MODIFIERS.has(family?.low ?? '') &&
    !/s$/.test(family?.low ?? '') &&
    !parties.some((each) => each.last >= first && each.first <= last)
    ? last - 1
    : last + 1;
};

/** An office that begins here: "China's international trade representative", "Secretary of the Treasury". */
const officeAt = (scan: Scan, from: number): Office | undefined => {
  const { words } = scan;
  let index = from;
  let party: string | undefined;
  const house = words[index]?.low === 'white' && words[index + 1]?.low === 'house';
  const mention = house ? undefined : partyAt(scan, index);
  if (house) party = 'US';
  if (mention && mention.form !== 'seat') {
    party = mention.code;
    index = mention.last + 1;
    if (/^['’]s$/i.test(words[index]?.text ?? '')) index += 1;
  } else if (mention) {
    if (!/^['’]s$/i.test(words[mention.last + 1]?.text ?? '')) return undefined;
    party = mention.code;
    index = mention.last + 2;
  }
  const first = index;
  let head = -1;
  while (index < words.length && index < first + 9) {
    const low = words[index]?.low ?? '';
    const side = index > first ? partyAt(scan, index) : undefined;
    if (OFFICE_HEADS.has(low) && (low !== 'number' || words[index - 1]?.low === 'opposite')) head = index;
    else if (side && side.form !== 'seat') party ??= side.code;
    else if (runsToOffice(words, index) && (index > from || words[from]?.capital !== true)) {
      index += 1;
      continue;
    } else if (
      !OFFICE_MODIFIERS.has(low) &&
      !(low === '-' && index > first) &&
      !(low === 'and' && OFFICE_MODIFIERS.has(words[index + 1]?.low ?? '') && index > first)
    )
      break;
    index += 1;
  }
  if (head < 0) return undefined;
  // "The governor general"
  let last =
    words[head + 1]?.low === 'general'
      ? head + 1
      : words[head + 1]?.text === '-' && words[head + 2]?.low === 'general'
        ? head + 2
        : head;
  if (/^(?:of|for|to|at)$/.test(words[head + 1]?.low ?? '')) {
    let next = head + 2;
    if (/^(?:the|its|their|his|her|our)$/.test(words[next]?.low ?? '')) next += 1;
    const begins = next;
    while (next < words.length && next < begins + 7) {
      const word = words[next] as Word;
      const side = partyAt(scan, next);
      // "Minister of Commerce and Representative Li Chenggang": the name ends the office.
      if (knownAt(scan, next) || (next > begins && OFFICE_HEADS.has(words[next - 1]?.low ?? ''))) break;
      if (side) {
        party ??= side.code;
        next = side.last + 1;
        if (/^['’]s$/i.test(words[next]?.text ?? '')) next += 1;
      } else if (word.capital || OFFICE_MODIFIERS.has(word.low) || ORGANISATION_HEADS.has(word.low)) next += 1;
      else if (next === begins && OFFICE_HEADS.has(word.low) && /^spokes/.test(words[head]?.low ?? '')) next += 1;
      else if (word.text === '-' && words[next - 1]?.end === word.start && words[next + 1]?.capital) next += 2;
      else if (/^['’]$/.test(word.text) && words[next - 1]?.end === word.start && next > begins) next += 1;
      else if (runsToBody(words, next)) next += 1;
      else if (
        /^(?:of|and|the|for)$/i.test(word.low) &&
        next > begins &&
        // "Minister of Commerce Rafael Núñez for Colombia": the name ends the office.
        nameWithin(scan, begins, next - 1) === next &&
        (words[next + 1]?.capital === true ||
          ORGANISATION_HEADS.has(words[next + 1]?.low ?? '') ||
          (word.low === 'of' &&
            ORGANISATION_HEADS.has(words[next - 1]?.low ?? '') &&
            OFFICE_MODIFIERS.has(words[next + 1]?.low ?? '')))
      )
        next += 1;
      else break;
    }
    if (next > begins) last = nameWithin(scan, begins, next - 1) - 1;
  }
  const text = textOf(words, first, last);
  return { first, last, text, head: words[head]?.low ?? '', party: party ?? sideOf(textOf(words, from, last)) };
};

const NAMES_BY_FIRST: ReadonlyMap<string, readonly { parts: readonly string[]; side: string | undefined }[]> = (() => {
  const byFirst = new Map<string, { parts: readonly string[]; side: string | undefined }[]>();
  for (const [name, side] of ORGANISATION_NAMES) {
    const parts = name.toLowerCase().split(' ');
    const first = parts[0] ?? '';
    byFirst.set(first, [...(byFirst.get(first) ?? []), { parts, side }]);
  }
  return byFirst;
})();

/** Bodies that are no organ of a state bear its name in their own: "Turkish Statistical Institute", "Kenya Avocado Council". */
const OWN_NAMED =
  /^(?:institute|association|federation|chamber|bank|union|confederation|institution|group|organi[sz]ation|guild|league|society|lobby|council|board|alliance|forum)$/;

/** Words that tell nothing of a body before whose noun they stand. */
const VAGUE =
  /^(?:new|old|whole|same|own|other|next|former|current|entire|main|big|small|large|local|two|three|many|several|present|last|late|young|powerful|respective|competent|responsible|relevant|said|chief|senior|top|head|back|press|trading)$/;

/** "The watchmakers' federation", "its information ministry": a body that begins in small letters after an article. */
const ledToBody = ({ words }: Scan, from: number): boolean =>
  /^(?:the|its|his|her|their|our|a|an|['’]s)$/i.test(words[from - 1]?.low ?? '') &&
  /^\p{Ll}{4,}$/u.test(words[from]?.text ?? '') &&
  !VAGUE.test(words[from]?.low ?? '') &&
  runsToBody(words, from);

/** Whether nothing but a space stands between a word and the next: no border of a table. */
const isBeside = (words: readonly Word[], index: number): boolean =>
  (words[index + 1]?.start ?? Number.POSITIVE_INFINITY) - (words[index]?.end ?? 0) < 2;

/** An organisation that begins here, by its name or by a noun such as ministry. */
const organisationAt = (
  scan: Scan,
  from: number,
): { last: number; name: string; head: string; party: string | undefined } | undefined => {
  const { words } = scan;
  let first = from;
  let party: string | undefined;
  let quality: number | undefined;
  const mention = partyAt(scan, from);
  for (const { parts, side } of NAMES_BY_FIRST.get(words[from]?.low ?? '') ?? [])
    if (words[from]?.capital && parts.every((part, offset) => words[from + offset]?.low === part))
      return extended(scan, from, from + parts.length - 1, side);
  if (mention) {
    party = mention.code;
    first = mention.last + 1;
    quality = mention.form === 'quality' ? from : undefined;
    if (/^['’]s$/i.test(words[first]?.text ?? '')) first += 1;
    else if (mention.form === 'name' && !/^[a-z]/.test(words[first]?.text ?? 'x') && words[first]?.capital !== true)
      return undefined;
  }
  for (const { parts, side } of NAMES_BY_FIRST.get(words[first]?.low ?? '') ?? [])
    if (words[first]?.capital && parts.every((part, offset) => words[first + offset]?.low === part)) {
      // "U.S. Customs and Border Protection"
      const begins =
        mention?.form === 'name' && first === mention.last + 1 && isBeside(words, mention.last) ? from : first;
      return extended(scan, begins, first + parts.length - 1, party ?? side);
    }
  // "Customs in Lagos", "Kazakh customs"
  if (words[first]?.low === 'customs') {
    const place = words[first + 1]?.low === 'in' ? partyAt(scan, first + 2) : undefined;
    if (place)
      return { last: place.last, name: textOf(words, first, place.last), head: 'customs', party: party ?? place.code };
    if (quality !== undefined && SPEECH_VERBS.has(words[first + 1]?.low ?? ''))
      return { last: first, name: textOf(words, quality, first), head: 'customs', party };
  }
  let index = first;
  let head = -1;
  while (index < words.length && index < first + 7) {
    const word = words[index] as Word;
    if (ORGANISATION_HEADS.has(word.low)) {
      head = index;
      if (!ORGANISATION_HEADS.has(words[index + 1]?.low ?? '')) break;
    } else if (
      !(
        OFFICE_MODIFIERS.has(word.low) ||
        (word.capital &&
          LETTERS.test(word.text) &&
          (!NOT_NAMES.has(word.low) ||
            /^(?:tariff|trade|north|south|east|west|northern|southern|eastern|western)$/.test(word.low)))
      )
    ) {
      const joins = index > first && /^(?:and|of|['’]s|['’]|&|-)$/i.test(word.low) && words[index + 1]?.capital;
      if (!joins && !(index > first && words[index - 1]?.capital !== true && runsToBody(words, index))) {
        if (
          !(quality !== undefined && runsToBody(words, index)) &&
          !((party !== undefined || ledToBody(scan, from)) && index === first && runsToBody(words, index))
        )
          break;
      }
    }
    index += 1;
  }
  if (head < 0) return undefined;
  // "Turkish Statistical Institute" is a name of its own, "Chinese Commerce Ministry" is China's.
  const begins =
    quality !== undefined && (head > first ? OWN_NAMED.test(words[head]?.low ?? '') || words[head]?.capital : false)
      ? quality
      : quality !== undefined && words[head]?.capital && /^(?:of|for)$/.test(words[head + 1]?.low ?? '')
        ? quality
        : mention?.form === 'name' &&
            first === mention.last + 1 &&
            words[first]?.capital === true &&
            words[head]?.capital === true &&
            isBeside(words, mention.last)
          ? from
          : first;
  return extended(scan, begins, head, party);
};

/** "The Brazilian government": a body in small letters is named with whose it is. */
const whose = (scan: Scan, first: number, last: number): { first: number; last: number } => {
  const { words, parties } = scan;
  for (let index = first; index <= last; index += 1) if (words[index]?.capital) return { first, last };
  const quality = parties.find((each) => each.last === first - 1 && each.form === 'quality');
  // "The ministry in Seoul", but "the foreign ministry in Rabat" is the foreign ministry.
  const place =
    (/^(?:board|authority|agency|association|chamber)$/.test(words[last]?.low ?? '') ||
      (quality !== undefined && words[last]?.low === 'embassy') ||
      (words[last]?.low === 'commerce' && words[first]?.low === 'chamber') ||
      (/^(?:office|ministry|government)$/.test(words[last]?.low ?? '') &&
        (first === last || words[first]?.low === 'presidential'))) &&
    words[last + 1]?.low === 'in' &&
    words[last + 2]?.capital;
  // "Vietnam's government", but "Vietnam's commerce ministry" is the commerce ministry.
  const owner =
    words[last]?.low === 'government' && first === last && /^['’]s$/i.test(words[first - 1]?.text ?? '')
      ? parties.find((each) => each.last === first - 2 && each.form === 'name')
      : undefined;
  if (owner) return { first: owner.first, last };
  return { first: quality?.first ?? first, last: place ? (partyAt(scan, last + 2)?.last ?? last + 2) : last };
};

/** "State Council Tariff Commission": a body within a body is the one named last. */
const bodyWithin = ({ words }: Scan, head: number): number => {
  let last = head;
  for (
    let index = head + 1;
    index < head + 5 && words[index]?.capital && LETTERS.test(words[index]?.text ?? '');
    index += 1
  )
    if (ORGANISATION_HEADS.has(words[index]?.low ?? '')) last = index;
  return last;
};

/** "The association of glove makers in Penang": who belongs to a body, and where it is; the body's own last word if none is told. */
const membersEnd = ({ words, parties }: Scan, head: number, begins: number): number => {
  if (!OWN_NAMED.test(words[head]?.low ?? '')) return head;
  let next = begins;
  while (
    next < begins + 4 &&
    /^\p{Ll}{3,}$/u.test(words[next]?.text ?? '') &&
    !SPEECH_VERBS.has(words[next]?.low ?? '') &&
    !NOT_NAMES.has(words[next]?.low ?? '')
  )
    next += 1;
  if (next === begins || !/(?:er|or|ist|ee|man|ian|men)s?$/.test(words[next - 1]?.low ?? '')) return head;
  return words[next]?.low === 'in' && words[next + 1]?.capital
    ? (parties.find(({ first }) => first === next + 1)?.last ?? next + 1)
    : next - 1;
};

const extended = (scan: Scan, first: number, end: number, party: string | undefined) => {
  const { words } = scan;
  const head = bodyWithin(scan, end);
  let last = head;
  let side = party;
  if (
    /^(?:of|for)$/.test(words[head + 1]?.low ?? '') ||
    (words[head]?.low === 'mission' && words[head + 1]?.low === 'to')
  ) {
    let next = head + 2;
    if (words[next]?.low === 'the') next += 1;
    const begins = next;
    while (next < words.length && next < begins + 6) {
      const mention = partyAt(scan, next);
      if (mention) {
        side ??= mention.code;
        next = mention.last + 1;
      } else if (
        words[next]?.capital ||
        OFFICE_MODIFIERS.has(words[next]?.low ?? '') ||
        OFFICE_HEADS.has(words[next]?.low ?? '') ||
        (/^(?:of|and|the|for)$/.test(words[next]?.low ?? '') && words[next + 1]?.capital && next > begins) ||
        // "The Ministry of Investment, Trade and Industry"
        (words[next]?.text === ',' &&
          next > begins &&
          words[next + 1]?.capital &&
          OFFICE_MODIFIERS.has(words[next + 1]?.low ?? '') &&
          (words[next + 2]?.low === 'and' || words[next + 2]?.text === ','))
      )
        next += 1;
      else break;
    }
    if (next > begins) last = next - 1;
    else last = membersEnd(scan, head, begins);
  }
  if (/^['’]s$/i.test(words[last + 1]?.text ?? '') && words[last + 2]?.capital) {
    let next = last + 2;
    while (next < words.length && words[next]?.capital && !ORGANISATION_HEADS.has(words[next]?.low ?? '')) next += 1;
    if (ORGANISATION_HEADS.has(words[next]?.low ?? '')) {
      // "The State Council's Customs Tariff Commission" is the commission.
      const name = textOf(words, last + 2, next);
      return { last: next, name, head: words[next]?.low ?? '', party: side ?? sideOf(textOf(words, first, next)) };
    }
  }
  // "The Ministry of Commerce in Beijing": the seat tells the side and is no part of the name.
  if (side === undefined && words[last + 1]?.low === 'in') side = partyAt(scan, last + 2)?.code;
  const own = whose(scan, first, last);
  const name = textOf(words, own.first, own.last);
  return { last: own.last, name, head: words[head]?.low ?? '', party: side ?? sideOf(name) };
};

const proper = (name: string): string =>
  /[a-z]/.test(name) ? name : name.replace(/\p{L}[\p{L}'’]*/gu, (word) => word.charAt(0) + word.slice(1).toLowerCase());

/** Goes through a sentence for the people, offices and organisations in it. Without a register of the text it only collects. */
const scanActors = (scan: Scan, register: Register, collecting: boolean): readonly ActorMention[] => {
  const { words } = scan;
  const found: ActorMention[] = [];
  let index = 0;
  while (index < words.length) {
    const mention = actorAt(scan, index, register, collecting);
    if (mention) {
      found.push(mention);
      index = Math.max(mention.last, index) + 1;
    } else index += 1;
  }
  return found;
};

/** Verbs that say what somebody is: "who runs the ministry", "has held the office". */
const IS =
  /^(?:who|whose|is|was|are|then|now|leads|runs|heads|led|ran|headed|speaks|for|holds|held|chairs|chaired|represents|negotiates|has|been|serves|became|also|herself|himself|once|long|the|a|an|of|his|her|its|their|as)$/;

interface Apposition {
  readonly office: Office | undefined;
  readonly side: string | undefined;
  readonly extent: number;
}

/** What stands in apposition to a name: its office and side, and how far it goes. */
const apposed = (scan: Scan, last: number): Apposition => {
  const { words } = scan;
  const none: Apposition = { office: undefined, side: undefined, extent: last };
  const sign = words[last + 1];
  // "Robert Walpole runs Britain's Department", "Kevin Hassett of the National Economic Council"
  const predicate =
    /^(?:is|was|runs|heads|leads|chairs|represents|holds|held|became)$/.test(sign?.low ?? '') ||
    (sign?.low === 'has' && words[last + 2]?.low === 'been');
  if (/^(?:of|from|at)$/.test(sign?.low ?? '')) {
    const next = last + (words[last + 2]?.low === 'the' ? 3 : 2);
    const body = organisationAt(scan, next);
    if (body) return { office: undefined, side: body.party, extent: body.last };
    // "Matić of the tobacconists' guild"
    if (runsToBody(words, next)) {
      const head = words.findIndex(({ low }, index) => index > next && ORGANISATION_HEADS.has(low));
      return { office: undefined, side: undefined, extent: head };
    }
    const side = partyAt(scan, next);
    return side && side.form !== 'seat' && sign?.low === 'of'
      ? { office: undefined, side: side.code, extent: side.last }
      : none;
  }
  if (!predicate && sign?.text !== ',' && sign?.text !== '(') return none;
  let next = last + 2;
  if (/^\d{2}$/.test(words[next]?.text ?? '') && words[next + 1]?.text === ',')
    return { office: undefined, side: undefined, extent: next + 1 };
  const first = next;
  const clause = /^(?:who|whose)$/.test(words[first]?.low ?? '');
  let side: string | undefined;
  for (; next < Math.min(words.length, first + (clause || predicate ? 9 : 6)); next += 1) {
    const word = words[next] as Word;
    if (/^[,;:.()“”"«»—–]$/.test(word.text) || (SPEECH_VERBS.has(word.low) && !IS.test(word.low))) break;
    if (next > first && !predicate && !clause && knownAt(scan, next)) break;
    const office = IS.test(word.low) ? undefined : officeAt(scan, next);
    if (office && !knownAt(scan, next))
      return { office, side: office.party ?? side, extent: predicate ? last : closing(words, office.last) };
    const body = IS.test(word.low) ? undefined : organisationAt(scan, next);
    if (body)
      return {
        office: undefined,
        side: body.party ?? side ?? laterSide(scan, body.last),
        extent: predicate ? last : closing(words, body.last),
      };
    const mention = partyAt(scan, next);
    if (mention && (mention.form !== 'seat' || clause || /^['’]s$/i.test(words[mention.last + 1]?.text ?? '')))
      side ??= mention.code;
  }
  const acts = actsFor(scan, first)?.code;
  const holds =
    clause && /^(?:holds|has|held|keeps|looks)$/.test(words[first + 1]?.low ?? '') ? laterSide(scan, first) : undefined;
  const found = acts ?? (predicate ? undefined : side) ?? holds;
  return found === undefined
    ? { ...none, extent: predicate ? last : described(words, last) }
    : { office: undefined, side: found, extent: predicate ? last : closing(words, Math.max(first, next - 1)) };
};

/** "Crystalex, the glassmaker, says": where a description in small letters ends before a verb of speech; where it began if none does. */
const described = (words: readonly Word[], last: number): number => {
  if (words[last + 1]?.text !== ',' || !/^(?:the|an?|which|its|for|who)$/.test(words[last + 2]?.low ?? '')) return last;
  let next = last + 3;
  while (
    next < last + 11 &&
    /^(?:\p{L}[\p{L}'’-]*|['’-]|['’]s)$/u.test(words[next]?.text ?? '') &&
    !SPEECH_VERBS.has(words[next]?.low ?? '')
  )
    next += 1;
  return words[next]?.text === ',' && next > last + 3 && SPEECH_VERBS.has(words[next + 1]?.low ?? '') ? next : last;
};

/** "who holds the trade portfolio in Cairo" */
const laterSide = (scan: Scan, from: number): string | undefined => {
  const { words } = scan;
  for (let index = from; index < Math.min(words.length, from + 8); index += 1) {
    if (/^[,;:.]$/.test(words[index]?.text ?? '')) return undefined;
    const side = partyAt(scan, index);
    if (side && index > from) return side.code;
  }
  return undefined;
};

/** "who leads for Chile", "negotiating on behalf of Kenya", "for the Chinese": whose side an apposition says somebody is on. */
const actsFor = (scan: Scan, from: number): PartyMention | undefined => {
  const { words } = scan;
  for (let index = from; index < Math.min(words.length, from + 8); index += 1) {
    const { low, text } = words[index] as Word;
    if (SPEECH_VERBS.has(low) || /^[,.;:)“"]$/.test(text)) return undefined;
    const next = index + (words[index + 1]?.low === 'the' ? 2 : 1);
    if (/^(?:for|of|representing|represents)$/.test(low)) {
      const side = partyAt(scan, next);
      if (side) return side;
    }
  }
  return undefined;
};

/** The comma that ends an apposition, if one follows within reach. */
const closing = (words: readonly Word[], last: number): number => {
  for (let index = last + 1; index < Math.min(words.length, last + 16); index += 1) {
    const text = words[index]?.text ?? '';
    if (text === ',' || text === ')') return index;
    if (SPEECH_VERBS.has(words[index]?.low ?? '') || /^[.;:“"]$/.test(text)) return last;
  }
  return last;
};

const verbNear = (words: readonly Word[], first: number, last: number): boolean => {
  // "The head of the association, Maria Quitéria, told"
  let next = last + (words[last + 1]?.text === ',' && words[first - 1]?.text === ',' ? 2 : 1);
  while (BETWEEN.has(words[next]?.low ?? '') && next < last + 4) next += 1;
  if (SPEECH_VERBS.has(words[next]?.low ?? '')) return true;
  if (/^points?(?:ed)?$/.test(words[next]?.low ?? '') && words[next + 1]?.low === 'out') return true;
  if (SPEECH_VERBS.has(words[first - 1]?.low ?? '')) return true;
  // "Says factory owner Bento Carqueja"
  let back = first - 1;
  while (
    back >= first - 3 &&
    last > first &&
    TRADE_WORD.test(words[back]?.text ?? '') &&
    !FUNCTION_WORD.test(words[back]?.low ?? '')
  )
    back -= 1;
  return back < first - 1 && SPEECH_VERBS.has(words[back]?.low ?? '');
};
const TRADE_WORD = /^\p{Ll}{4,}$/u;
const FUNCTION_WORD =
  /^(?:that|with|from|into|when|after|before|what|this|these|those|they|were|have|will|would|could|should|than|then|over|under|about|against|between|while|where|both|only|also|later|again|still|earlier|last|next|such|some|many|most|more|less|like|said|says)$|ly$/;

/** The full name of one of the people on record whom a text names by the family name alone. */
const inFull = (name: string, party: string | undefined): string => {
  const known = FAMOUS.has(name.toLowerCase()) ? KNOWN_SHORT.get(name.toLowerCase()) : undefined;
  return known && (party === undefined || party === known.party) ? known.name.replace(' J.', '') : name;
};

const person = (register: Register, name: string, office: string | undefined, party: string | undefined): Actor => {
  const known = register.full(name) ?? register.short(name);
  const side = known?.party ?? party;
  const held = known?.office ?? office;
  return {
    kind: 'person',
    name: inFull(known?.name ?? proper(name), side),
    ...(held === undefined ? {} : { office: held }),
    ...(side === undefined ? {} : { party: side }),
  };
};

/** "The trade ministers of Bolivia and Chile, Hernán Siles and Diego Portales": each of them in turn. */
const noteEach = (scan: Scan, office: Office, from: number, register: Register): void => {
  const { words, parties } = scan;
  const names: string[] = [];
  let next = from;
  for (;;) {
    const end = knownAt(scan, next)?.last ?? nameEnd(scan, next);
    if (end <= next) break;
    names.push(textOf(words, next, end));
    next = end + (words[end + 1]?.text === ',' && words[end + 2]?.low === 'and' ? 3 : 2);
    if (!/^(?:,|and)$/.test(words[next - 1]?.low || (words[next - 1]?.text ?? ''))) break;
  }
  if (names.length < 2) return;
  const sides = parties
    .filter((each) => each.first >= office.first && each.last <= office.last)
    .map(({ code }) => code);
  const held = words.slice(office.first, office.last + 1).find(({ low }) => GROUPS.has(low));
  const title = held && textOf(words, office.first, words.indexOf(held)).replace(/s$/, '');
  for (const [index, name] of names.entries())
    register.note(proper(name), title, sides.length === names.length ? sides[index] : undefined);
};

const actorAt = (scan: Scan, index: number, register: Register, collecting: boolean): ActorMention | undefined => {
  const { words } = scan;
  const word = words[index] as Word;
  if (TITLES.has(word.low)) return undefined;
  // "Attorney General Pam Bondi"
  if (word.low === 'general' && /^(?:attorney|solicitor)$/.test(words[index - 1]?.low ?? '')) return undefined;
  if (
    !word.capital &&
    !OFFICE_MODIFIERS.has(word.low) &&
    !OFFICE_HEADS.has(word.low) &&
    !ORGANISATION_HEADS.has(word.low) &&
    !ledToBody(scan, index)
  )
    return undefined;

  const known = knownAt(scan, index);
  if (known) {
    const { office, side, extent } = apposed(scan, known.last);
    if (collecting) register.note(known.name, office?.text ?? known.office, known.party ?? side);
    return possessed(scan, {
      first: index,
      last: known.last,
      extent,
      actor: person(register, known.name, office?.text ?? known.office, known.party),
    });
  }

  const organisation = organisationAt(scan, index);
  const office = officeAt(scan, index);
  if (office && !(organisation && organisation.last > office.last)) {
    let next = office.last + 1;
    let comma = false;
    if (collecting && GROUPS.has(office.head) && words[next]?.text === ',') noteEach(scan, office, next + 1, register);
    // "Her Kenyan counterpart, Cabinet Secretary Dedan Kimathi"
    const second =
      words[next]?.text === ',' ? officeAt(scan, next + (words[next + 1]?.low === 'the' ? 2 : 1)) : undefined;
    const held = second ? (knownAt(scan, second.last + 1)?.last ?? nameEnd(scan, second.last + 1)) : -1;
    if (second && held > second.last + 1 && !GROUPS.has(office.head)) {
      const named = knownAt(scan, second.last + 1)?.name ?? textOf(words, second.last + 1, held);
      const side = second.party ?? office.party ?? sideAhead(scan, index);
      if (collecting) register.note(proper(named), second.text, side);
      const { extent } = apposed(scan, held);
      return possessed(scan, {
        first: index,
        last: held,
        extent: Math.max(extent, held),
        actor: person(register, named, second.text, side),
      });
    }
    // "Zambia's trade minister, Ngungunyane, to state radio": a lone name between commas.
    const begin = next + (TITLES.has(words[next + 1]?.low ?? '') ? (words[next + 2]?.text === '.' ? 3 : 2) : 1);
    const lone = nameEnd(scan, begin);
    if (
      words[next]?.text === ',' &&
      lone === begin &&
      /^[,:]$/.test(words[lone + 1]?.text ?? '') &&
      !GROUPS.has(office.head) &&
      !FAMOUS.has(words[lone]?.low ?? '') &&
      !register.short(words[lone]?.text ?? '')
    ) {
      const name = textOf(words, lone, lone);
      if (collecting) register.note(name, office.text, office.party);
      return {
        first: index,
        last: lone,
        extent: words[lone + 1]?.text === ',' ? lone + 1 : lone,
        actor: person(register, name, office.text, office.party),
      };
    }
    if (
      (TITLES.has(words[next]?.low ?? '') || SECOND_TITLES.test(words[next]?.low ?? '')) &&
      nameEnd(scan, next + 1) > next + 1
    )
      next += 1;
    if (words[next]?.text === ',' && words[next + 1]?.low === 'the' && RANKS.has(words[next + 2]?.low ?? '')) next += 1;
    if (words[next]?.text === ',' && begin > next + 1 && lone > begin) next = begin - 1;
    if (
      (/^(?:,|the|\.)$/.test(words[next]?.low ?? '') || TITLES.has(words[next]?.low ?? '')) &&
      nameEnd(scan, next + 1) > next + 1
    ) {
      const end = knownAt(scan, next + 1)?.last ?? nameEnd(scan, next + 1);
      comma = end > next + 1 && /^[,.;:—)(]$/.test(words[end + 1]?.text ?? '.');
      // "In a letter to the trade representative, Colbert, minister of industry of Canada": the name has an office of its own.
      if (comma && words[end + 1]?.text === ',' && officeAt(scan, end + 2)) comma = false;
      if (comma && words[next]?.text === ',') {
        while (comma && TITLES.has(words[next + 1]?.low ?? '')) next += 1;
      }
      if (comma) next += 1;
    }
    const own = knownAt(scan, next);
    let end = own ? own.last : nameEnd(scan, next);
    if (scan.loud && !own && end >= 0)
      end = register.short(words[next]?.text ?? '') || KNOWN_SHORT.has(words[next]?.low ?? '') ? next : -1;
    if (end >= next && end >= 0 && !GROUPS.has(office.head)) {
      const name = own ? own.name : textOf(words, next, end);
      const { extent, office: more, side: apart } = apposed(scan, end);
      const party =
        office.party ??
        own?.party ??
        sideBehind(scan, end) ??
        KNOWN_SHORT.get(name.toLowerCase())?.party ??
        sideAhead(scan, index) ??
        (words[office.last + 1]?.low === 'in' ? undefined : apart);
      if (collecting && !(scan.loud && !own)) register.note(proper(name), office.text, party);
      if (collecting && more) register.note(proper(name), more.text, more.party);
      return possessed(scan, {
        first: index,
        last: end,
        extent: Math.max(extent, end),
        actor: person(register, name, office.text, party),
      });
    }
    return officeMention(scan, index, office, register, collecting);
  }
  if (organisation) {
    const officer = /^['’]s$/i.test(words[organisation.last + 1]?.text ?? '')
      ? officeAt(scan, organisation.last + 2)
      : undefined;
    if (officer && nameEnd(scan, officer.last + 1) < 0 && words[officer.last + 1]?.text !== ',') {
      const name = textOf(words, index, officer.last);
      const party = organisation.party ?? officer.party;
      return {
        first: index,
        last: officer.last,
        extent: officer.last,
        actor: { kind: 'office', name, office: name, ...(party === undefined ? {} : { party }) },
      };
    }
    const apposition = words[organisation.last + 1]?.text === ',' ? apposed(scan, organisation.last) : undefined;
    const bare = organisation.name.toLowerCase() === organisation.head && organisation.head !== 'customs';
    if (collecting && bare && organisation.party !== undefined)
      register.noteSide(organisation.head, organisation.party);
    const apart = bare ? undefined : apposition?.side;
    const [subject] = scan.parties;
    const ahead =
      subject && subject.first <= 2 && subject.form === 'name' && subject.last < index
        ? subject
        : scan.parties.findLast(({ last, form }) => last < index && index - last < 12 && form !== 'seat');
    if (
      collecting &&
      !bare &&
      !scan.loud &&
      (organisation.party ?? apart ?? sideOf(organisation.name)) === undefined &&
      ahead
    )
      register.noteBody(organisation.name, ahead.code);
    if (collecting && !bare && !scan.loud)
      register.noteHead(organisation.head, organisation.name, organisation.party ?? apart);
    // "His ministry" is not the other one that the text names in full.
    const owned = bare && /^(?:his|her)$/.test(words[index - 1]?.low ?? '');
    const name = bare && !owned ? (register.byHead(organisation.head) ?? organisation.name) : organisation.name;
    const party =
      organisation.party ??
      apart ??
      sideOf(name) ??
      register.bodySide(name) ??
      (owned ? masterOf(scan, index, register)?.party : bare ? register.headSide(organisation.head) : undefined);
    return {
      first: index,
      last: organisation.last,
      extent: apart === undefined ? organisation.last : (apposition?.extent ?? organisation.last),
      actor: { kind: 'organisation', name, ...(party === undefined ? {} : { party }) },
    };
  }
  const end = nameEnd(scan, index);
  if (end < 0 || scan.loud) {
    const short = scan.loud || end < 0 ? shortAt(scan, index, register) : undefined;
    if (short) return short;
    const side = partyAt(scan, index);
    if (side?.form === 'quality' && /^(?:side|delegation|camp)$/.test(words[side.last + 1]?.low ?? '')) {
      const last = side.last + 1;
      return {
        first: index,
        last,
        extent: last,
        actor: { kind: 'side', name: textOf(words, index, last), party: side.code },
      };
    }
    if (!side || side.form === 'quality') return undefined;
    return {
      first: index,
      last: side.last,
      extent: side.last,
      actor: { kind: 'side', name: textOf(words, index, side.last), party: side.code },
    };
  }
  const name = textOf(words, index, end);
  // "Von der Leyen" at the head of a sentence is Ursula von der Leyen.
  const behind = PARTICLES.has(word.low) ? register.short(name) : undefined;
  const full = behind ?? (name.includes(' ') ? register.full(name) : undefined);
  const apposition = apposed(scan, end);
  const { office: after, extent } = apposition;
  const side = apposition.side ?? sideAhead(scan, index);
  const titled =
    TITLES.has(words[index - 1]?.low ?? '') ||
    (words[index - 1]?.text === '.' && TITLES.has(words[index - 2]?.low ?? ''));
  if (collecting) {
    if (extent > end && !after && !name.includes(' ')) register.noteInside(name);
    if (
      name.includes(' ') &&
      (!/^(?:in|at|near|from|to|outside)$/.test(words[index - 1]?.low ?? '') ||
        (/^['’]s$/i.test(words[end + 1]?.text ?? '') && SPEECH_NOUNS.has(words[end + 2]?.low ?? '')) ||
        after ||
        words[index - 2]?.low === 'according') &&
      (after ||
        (/^['’]s$/i.test(words[end + 1]?.text ?? '') && SPEECH_NOUNS.has(words[end + 2]?.low ?? '')) ||
        (words[end + 1]?.text === ',' && /^(?:who|whose)$/.test(words[end + 2]?.low ?? '')) ||
        (side !== undefined && (extent > end || /^['’]s$/i.test(words[index - 1]?.text ?? ''))) ||
        RANKS.has(word.low) ||
        (index === 0 && words[end + 1]?.text === ',' && /^\p{Ll}{3,}(?:ed|ing)$/u.test(words[end + 2]?.text ?? '')) ||
        words[index - 2]?.low === 'according' ||
        verbNear(words, index, Math.max(end, extent)))
    ) {
      register.note(name, after?.text, after?.party ?? side);
      return { first: index, last: end, extent, actor: person(register, name, after?.text, after?.party ?? side) };
    }
    if (titled) register.note(proper(name), undefined, undefined);
    else if (after && !name.includes(' ') && !scan.loud && register.short(name) === undefined)
      register.note(name, after.text, after.party ?? side);
    else if (FAMOUS.has(word.low) && !name.includes(' ') && register.short(name) === undefined) {
      const famous = KNOWN_SHORT.get(word.low);
      register.note(proper(name), famous?.office, famous?.party);
    } else if (name.includes(' ') && !scan.loud) register.hear(name, side);
    return undefined;
  }
  if (full) return possessed(scan, { first: index, last: end, extent, actor: full });
  // "Ahn Chang-ho" is not the Ahn whom the text knows, if he is another Ahn.
  const another =
    name.includes(' ') &&
    FIRST_FAMILY_NAMES.has(word.low) &&
    verbNear(words, index, extent) &&
    !KNOWN_SHORT.has(word.low);
  const short = another ? undefined : shortAt(scan, index, register);
  if (short) return short;
  // "Airlangga told reporters" is Airlangga Hartarto.
  const given = !name.includes(' ') && verbNear(words, index, extent) ? register.given(name) : undefined;
  if (given) return possessed(scan, { first: index, last: end, extent, actor: given });
  // "A court in New York has called it unlawful": neither a place speaks nor a crowd.
  const begins = index === 0 || /^[“"'‘(–—:*]$/.test(words[index - 1]?.text ?? '');
  const crowd =
    begins &&
    !name.includes(' ') &&
    !/^\p{Lu}{3,}$/u.test(name) &&
    // "Swissmem, the association of the engineering industry, said": what has an apposition is one.
    (/(?:[eo]rs|ists|ics|ians|rces|yees|ies)$/.test(name) || (extent === end && !register.isInside(name)));
  const placed =
    crowd ||
    (!name.includes(' ') && /^(?:in|at|near|from|to|outside|new|of|off|via)$/.test(words[index - 1]?.low ?? ''));
  // A seat of government that the text gives no country is no name of a person.
  const seat = !name.includes(' ') && PARTY_PHRASES.has(word.low);
  if (titled || (!placed && !seat && verbNear(words, index, extent))) {
    const famous = KNOWN_SHORT.get(name.toLowerCase());
    return possessed(scan, {
      first: index,
      last: end,
      extent,
      actor: person(register, name, famous?.office ?? after?.text, famous?.party ?? after?.party ?? side),
    });
  }
  return undefined;
};

/** "Germany's Friedrich Merz", "its president, Benito Juárez": whose he is by what stands before. */
const sideAhead = (scan: Scan, first: number): string | undefined => {
  const { words, parties } = scan;
  if (/^['’]s?$/i.test(words[first - 1]?.text ?? '')) return parties.find(({ last }) => last === first - 2)?.code;
  const direct = parties.find(({ last, form }) => last === first - 1 && form !== 'seat');
  if (direct) return direct.code;
  const seat = words[first - 1]?.text === ',' ? parties.find(({ last }) => last === first - 2) : undefined;
  if (seat && words[seat.first - 1]?.low === 'in') return seat.code;
  if (/^(?:its|their)$/.test(words[first - 1]?.low ?? ''))
    return parties.findLast(({ last }) => last < first - 1)?.code ?? scan.before;
  return undefined;
};

/** "President Cavour of Turkey": whose president he is. */
const sideBehind = (scan: Scan, last: number): string | undefined => {
  const { words } = scan;
  if (words[last + 1]?.low !== 'of') return undefined;
  return partyAt(scan, last + (words[last + 2]?.low === 'the' ? 3 : 2))?.code;
};

/** Where a name begins within a mention: after the office, and at its first word where it is given by more than the last. */
const wholeName = (words: readonly Word[], { first, last }: ActorMention, name: string): number => {
  for (let index = first; index < last; index += 1) {
    const written = textOf(words, index, last);
    if (written === name || name.endsWith(` ${written}`)) return index;
  }
  return last;
};

/** "Walpole's office" speaks for Walpole and is not he. */
const possessed = (scan: Scan, mention: ActorMention): ActorMention => {
  const { words } = scan;
  const { last, actor } = mention;
  if (
    !/^['’]s$/i.test(words[last + 1]?.text ?? '') ||
    !/^(?:office|team|spokes(?:person|man|woman)|camp|ministry|department|deputy|delegation|cabinet|staff|secretariat|lawyers?|advis[eo]r|aide)$/.test(
      words[last + 2]?.low ?? '',
    )
  )
    return mention;
  const first = wholeName(words, mention, actor.name);
  const titled = words[first - 1]?.text === '.' ? first - 2 : first - 1;
  const from = /^(?:mr|mrs|ms|dr)$/.test(words[titled]?.low ?? '') ? titled : first;
  const name = textOf(words, from, last + 2);
  return {
    ...mention,
    last: last + 2,
    extent: last + 2,
    actor: { kind: 'organisation', name, ...(actor.party === undefined ? {} : { party: actor.party }) },
  };
};

const shortAt = (scan: Scan, index: number, register: Register): ActorMention | undefined => {
  const { words } = scan;
  const word = words[index] as Word;
  if (!word.capital || word.text.length < 2) return undefined;
  let last = index;
  let name = word.text;
  if (words[index + 1]?.text === '-' && words[index + 1]?.start === word.end && words[index + 2]) {
    last = index + 2;
    name = textOf(words, index, last);
  } else if (PARTICLES.has(word.low)) {
    const own = PARTICLES.has(words[index + 1]?.low ?? '') ? index + 2 : index + 1;
    if (words[own]?.capital) {
      last = own;
      name = textOf(words, index, last);
    }
  }
  // A family name such as He is a pronoun wherever a pronoun could stand.
  if (/^(?:he|she|an|so|do|may|long|you)$/.test(word.low)) return undefined;
  const actor = register.short(name) ?? (TITLES.has(words[index - 1]?.low ?? '') ? register.given(name) : undefined);
  const famous = actor ? undefined : KNOWN_SHORT.get(name.toLowerCase());
  if (!actor && !(famous && FAMOUS.has(name.toLowerCase()))) return undefined;
  const { extent } = apposed(scan, last);
  const full = actor && inFull(actor.name, actor.party);
  return possessed(scan, {
    first: index,
    last,
    extent,
    actor: actor && full === actor.name ? actor : person(register, full ?? proper(name), famous?.office, famous?.party),
  });
};

/** Names that need no introduction: a headline gives them alone. */
const FAMOUS = new Set([
  'trump',
  'xi',
  'bessent',
  'greer',
  'lutnick',
  'putin',
  'modi',
  'carney',
  'starmer',
  'von der leyen',
  'powell',
  'navarro',
]);

const knownAt = (
  scan: Scan,
  index: number,
): { last: number; name: string; party: string; office: string } | undefined => {
  const { words } = scan;
  const word = words[index];
  if (!word || !word.capital || !KNOWN_FIRST.has(word.low)) return undefined;
  for (let last = Math.min(words.length - 1, index + 4); last > index; last -= 1) {
    const person = KNOWN.get(textOf(words, index, last).toLowerCase());
    if (person) return { last, ...person, name: person.name.replace(' J.', '') };
  }
  return undefined;
};

/** "spokesperson for the department" speaks for the side of the department that the text names in full. */
const sideOfLast = (name: string, register: Register): string | undefined => {
  const head = name.toLowerCase().split(' ').at(-1) ?? '';
  return ORGANISATION_HEADS.has(head) ? register.headSide(head) : undefined;
};

/** "The Chilean senator": an office of one word is named with whose it is. */
const qualityAt = (scan: Scan, index: number): string | undefined => {
  const { words, parties } = scan;
  const mention = parties.find(({ first, form }) => first === index && form === 'quality');
  return mention ? textOf(words, mention.first, mention.last) : undefined;
};

/** Whose "his ministry" is: who was named last before it. */
const masterOf = ({ words }: Scan, index: number, register: Register): Actor | undefined => {
  const named = words.slice(0, index).findLast((each) => each.capital && register.short(each.text) !== undefined);
  return named && register.short(named.text);
};

const officeMention = (
  scan: Scan,
  index: number,
  office: Office,
  register: Register,
  collecting: boolean,
): ActorMention => {
  const { words } = scan;
  if (collecting && office.text.includes(' ')) register.noteHead(office.head, proper(office.text), office.party);
  const before = words[index - 1]?.low ?? '';
  const holder = before === 'a' || before === 'an' || GROUPS.has(office.head) ? undefined : holderOf(office, register);
  const unnamed =
    GROUPS.has(office.head) ||
    ((before === 'a' || before === 'an' || before === 'one') && !/^spokes/.test(office.head));
  const body = /^['’]s$/i.test(words[office.last + 1]?.text ?? '') ? words[office.last + 2]?.low : undefined;
  if (body === 'office' && before !== 'a') {
    const name = textOf(words, office.first, office.last + 2);
    const party = office.party ?? sideOf(name) ?? holder?.party;
    return {
      first: index,
      last: office.last + 2,
      extent: office.last + 2,
      actor: { kind: 'organisation', name, ...(party === undefined ? {} : { party }) },
    };
  }
  if (holder) return { first: index, last: office.last, extent: office.last, actor: holder };
  const bare = office.text.toLowerCase() === office.head;
  const long = bare && before === 'the' ? (register.byHead(office.head) ?? office.text) : office.text;
  const qualified = qualityAt(scan, index);
  const name =
    qualified && !long.includes(' ')
      ? `${qualified} ${long}`
      : /^Spokes/.test(long)
        ? long.charAt(0).toLowerCase() + long.slice(1)
        : long;
  const master = /^(?:his|her)$/.test(before) ? masterOf(scan, index, register) : undefined;
  const party = office.party ?? sideOf(name) ?? sideOfLast(name, register) ?? master?.party;
  return {
    first: index,
    last: office.last,
    extent: office.last,
    actor: {
      kind: 'office',
      name,
      office: name,
      ...(party === undefined ? {} : { party }),
      ...(unnamed ? { unnamed } : {}),
    },
  };
};

/** The named person of the text whose office this is. */
const holderOf = (office: Office, register: Register): Actor | undefined => {
  const person = register.byOffice(office.head);
  if (!person) return undefined;
  if (office.party !== undefined && person.party !== undefined && office.party !== person.party) return undefined;
  const words = office.text.toLowerCase().split(' ');
  const held = (person.office ?? '').toLowerCase();
  return words.every((word) => held.includes(word) || (/^(?:vice|deputy)$/.test(word) === false && words.length === 1))
    ? person
    : undefined;
};

const scanOf = (sentence: Sentence, parties: readonly PartyMention[], before: string | undefined): Scan => ({
  before,
  sentence,
  words: sentence.words,
  parties,
  loud: sentence.words.length > 3 && !/[a-z]{2}/.test(sentence.text),
});

const LEADS = /^(?:led|leads|heads|headed|represents|represented|negotiated|negotiates|speaks|spoke|chairs)$/;

/** "He led the Norwegian side": tells whose side somebody is on of whom nothing else does. */
export const sideByLead = (
  { words }: Sentence,
  parties: readonly PartyMention[],
  actors: readonly ActorMention[],
  last: Actor | undefined,
  register: Register,
): void => {
  if (/^(?:he|she)$/.test(words[0]?.low ?? '') && /^(?:is|was)$/.test(words[1]?.low ?? '') && last) {
    const office = actors.find(({ actor, first }) => actor.kind === 'office' && first <= 4)?.actor;
    if (office?.party !== undefined) register.note(last.name, office.name, office.party);
    return;
  }
  const verb = words.findIndex(({ low }) => LEADS.test(low));
  if (verb < 1) return;
  const side = parties.find(({ first }) => first > verb && first <= verb + 4);
  const next = words[(side?.last ?? 0) + 1]?.low ?? '';
  if (
    !side ||
    !(/^(?:side|delegation|team|negotiators|government|ministry)$/.test(next) || words[side.first - 1]?.low === 'for')
  )
    return;
  const person = actors.find(({ actor, last: end }) => actor.kind === 'person' && end < verb && verb - end < 16)?.actor;
  const who = /^(?:he|she)$/.test(words[verb - 1]?.low ?? '') ? last : person;
  if (who) register.side(who.name, side.code);
};

/** Notes who is introduced in a sentence. */
export const collectActors = (
  sentence: Sentence,
  parties: readonly PartyMention[],
  register: Register,
  before: string | undefined,
): void => {
  scanActors(scanOf(sentence, parties, before), register, true);
};

/** Notes in full whoever speaks under a family name alone, once every name has been heard. */
export const recallActors = ({ words }: Sentence, register: Register): void => {
  const small = words.filter(({ text }) => /^\p{Ll}/u.test(text)).length;
  if (small * 2 > words.length)
    for (const [index, { text, capital }] of words.entries())
      if (capital && index > 0 && /^[\p{Ll},]/u.test(words[index - 1]?.text ?? '')) register.noteInside(text);
  for (const [index, word] of words.entries())
    if (isName(word) && (TITLES.has(words[index - 1]?.low ?? '') || verbNear(words, index, index)))
      register.recall(word.text);
};

/** Who is named in a sentence, with what the whole text tells of them. */
export const actorsOf = (
  sentence: Sentence,
  parties: readonly PartyMention[],
  register: Register,
  before: string | undefined,
): readonly ActorMention[] => scanActors(scanOf(sentence, parties, before), register, false);
