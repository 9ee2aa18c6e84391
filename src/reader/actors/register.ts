import { OFFICE_HEADS } from '../lexicon/offices.js';
import { FIRST_FAMILY_NAMES } from '../lexicon/people.js';
import type { Actor } from './actor.js';
import { familyName } from './names.js';
import { FAMOUS, isKnown } from './people.js';

/** Where a text names people of one family name in full, in the order of the places, and who they are. */
interface Met {
  readonly bearers: Set<string>;
  readonly places: { readonly at: number; readonly key: string }[];
}

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
  readonly #unsettled = new Map<string, Actor>();
  readonly #met = new Map<string, Met>();
  #settlings = 0;
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
      // "Klemens von Metternich" is Metternich afterwards, and "Francisco de Paula Santander" Santander.
      if (family.includes(' ') && !/\s[ye]\s/i.test(family)) this.#shorten(parts.at(-1) ?? '', key);
      // "Nubar Pasha" is Nubar afterwards.
      if (/^(?:pasha|bey|effendi)$/i.test(parts.at(-1) ?? '')) this.#shorten(parts.slice(0, -1).join(' '), key);
      if (/^(?:nguyen|tran|pham|le)$/i.test(parts[0] ?? '')) this.#shorten(parts.at(-1) ?? '', key);
      // "Riad al-Solh" is Solh afterwards, and "Ricardo Jiménez Oreamuno" Jiménez, if nobody else is.
      const bare = /^(?:al|el|as|ad|ash|ar)-(?=\p{Lu})(.+)$/u.exec(family)?.[1];
      if (bare !== undefined) this.#shorten(bare, key);
      if (parts.length === 3) this.#callByMiddle(parts[1] ?? '', key);
      // "Luiz Inácio Lula da Silva" is Lula afterwards.
      const called = parts.at(-1 - family.split(' ').length);
      if (called !== undefined && family.includes(' ') && parts.indexOf(family.split(' ')[0] ?? '') > 1)
        this.#callByMiddle(called, key);
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

  /** The full name that was heard with this family name. */
  heardOf(family: string): string | undefined {
    return this.#heard.get(family.toLowerCase())?.name;
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
    this.#settlings += 1;
    this.#settled.set(key, party);
    const person = this.#unsettled.get(key) ?? this.#people.get(key);
    if (!person || isKnown(person)) return;
    this.#unsettled.set(key, person);
    this.#people.set(key, party === undefined ? person : { ...person, party });
  }

  /** How often somebody's side was said: what was worked out of sides before is out of date. */
  get settlings(): number {
    return this.#settlings;
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

  /** Notes where a text names somebody in full. */
  meet(name: string, at: number): void {
    const family = familyName(name.split(/\s+/)).toLowerCase();
    const key = name.toLowerCase();
    if (!this.#people.has(key)) return;
    const met = this.#met.get(family) ?? { bearers: new Set(), places: [] };
    this.#met.set(family, met);
    met.bearers.add(key);
    // A text is read from its beginning, nearly always.
    let index = met.places.length;
    while (index > 0 && (met.places[index - 1]?.at ?? 0) >= at) index -= 1;
    met.places.splice(index, met.places[index]?.at === at ? 1 : 0, { at, key });
  }

  /** Of several people of one family name the one whom the text named in full last: "Kim", after Kim Yong-beom. */
  lately(family: string, at: number): Actor | undefined {
    const low = family.toLowerCase();
    const met = this.#met.get(low);
    if (met === undefined || met.bearers.size < 2 || FAMOUS.has(low)) return undefined;
    const last = met.places.findLast((place) => place.at <= at);
    return last && this.#people.get(last.key);
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

  /** The first whom a text may call by a name in the middle goes by it. */
  #callByMiddle(name: string, key: string): void {
    const low = name.toLowerCase();
    if (!this.#middle.has(low)) this.#middle.set(low, key);
  }

  #shorten(name: string, key: string): void {
    if (name !== '' && !this.#short.has(name.toLowerCase())) this.#short.set(name.toLowerCase(), key);
  }
}
