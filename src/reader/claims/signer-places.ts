import type { Actor } from '../actors.js';
import type { Reading, Seen } from '../reading.js';
import type { Range } from '../view.js';
import { impliedSigners } from './signer-implied.js';
import { namedMost, signersOf } from './signers.js';
import { SIGNS } from './signing-words.js';

/** How a signer is named where a sentence speaks of it. */
export type Naming = Actor['kind'] | 'name' | 'pronoun' | 'both' | 'again' | 'order';

/** Somebody who may put a name to something, where a text names him, her or it. */
export interface SignerPlace {
  readonly seen: Seen;
  readonly actor: Actor;
  readonly naming: Naming;
  readonly start: number;
  readonly end: number;
}

const NO_NAMES =
  /^(?:The|This|That|These|Those|After|Before|Once|Until|Unless|Both|For|On|In|At|By|From|With|Of|To|And|But|Or|Nor|Not|No|Yes|If|When|While|Where|What|Who|Whose|Why|How|It|Its|He|She|They|We|You|I|His|Her|Their|Our|My|A|An|As|So|Then|Now|Here|There|Yet|Still|Only|All|Each|Every|Neither|Either|One|Two|Three|Four|Five|Six|Seven|Nothing|Nobody|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December|Mr|Mrs|Ms|Dr|Sir|Article|Section|Annex|Executive|Order|Notice|Proclamation|Announcement|Act|Official|Gazette|Federal|Register|Duties|Duty|Tariffs?|Trade|Truce|Is|Has|Have|Did|Was|Are|Signed|Signatories|Said|Last|Next|Yesterday|Today|Tomorrow|Since|Under|Because|Although|Let|Mine|Whether|None|I['’](?:ve|m|d|ll)|We['’](?:ve|re|d|ll)|(?:He|She|It)['’](?:s|d|ll)|They['’](?:ve|re|d|ll)|You['’](?:ve|re|d|ll)|Do|Does|Will|Would|Could|Can|Even|Just|Perhaps|Asked)$/;
const CAPITAL_RUN =
  /\p{Lu}[\p{L}ʻ’']+(?:(?: (?:de|von|van|der|y|al|el|bin|ibn|wa|da|do|dos|la|du|e)| al-| el-)?[ -](?:\p{Lu}\.|\p{Lu}[\p{L}ʻ’']*)|-\p{Ll}[\p{L}ʻ’']+)*/gu;

/** Names with a capital in a sentence that are neither a side nor a word that begins it. */
const bareNames = (reading: Reading, seen: Seen): readonly Omit<SignerPlace, 'seen'>[] => {
  const { text } = seen.sentence;
  return [...text.matchAll(CAPITAL_RUN)].flatMap((match) => {
    let name = match[0].replace(/['’]s?$/, '');
    let start = match.index;
    for (;;) {
      const [first = '', ...rest] = name.split(' ');
      if (rest.length === 0 || !NO_NAMES.test(first)) break;
      start += first.length + 1;
      name = rest.join(' ');
    }
    // "Antigua's Vere Bird" goes by what follows its owner.
    const owner = /^.+['’]s (?=\p{Lu}[^ ]* \p{Lu})/u.exec(name)?.[0] ?? '';
    start += owner.length;
    name = name.slice(owner.length);
    if (NO_NAMES.test(name) || name.length < 3) return [];
    const end = start + name.length;
    if (seen.places.some((each) => each.start < end && each.end > start)) return [];
    const written = /\p{Ll}/u.test(name)
      ? name
      : name.replaceAll(/\p{L}[\p{L}'’]*/gu, (word) => word.charAt(0) + word.slice(1).toLowerCase());
    return [{ actor: personNamed(reading, written), naming: 'name' as const, start, end }];
  });
};

const personNamed = (reading: Reading, name: string): Actor => {
  const known = reading.register.full(name);
  if (known) return known;
  if (!name.includes(' ')) {
    const full = fullNames(reading).get(name.toLowerCase());
    if (full !== undefined) return reading.register.full(full) ?? { kind: 'person', name: full };
  }
  return { kind: 'person', name };
};

const FULL_NAMES = new WeakMap<Reading['all'], ReadonlyMap<string, string>>();

/** Full names of a text by their last word. */
const fullNames = ({ all }: Reading): ReadonlyMap<string, string> => {
  const before = FULL_NAMES.get(all);
  if (before) return before;
  const names = new Map<string, string>();
  const middle = new Map<string, string>();
  for (const { sentence } of all)
    for (const [match] of sentence.text.matchAll(CAPITAL_RUN)) {
      const words = match.replace(/['’]s?$/, '').split(' ');
      while (words.length > 1 && (NO_NAMES.test(words[0] ?? '') || OFFICE_WORD.test(words[0] ?? ''))) words.shift();
      const last = words.at(-1) ?? '';
      if (words.length > 1 && words.length < 5 && !names.has(last.toLowerCase()) && !OFFICE_WORD.test(last))
        names.set(last.toLowerCase(), words.join(' '));
      // "Ricardo Jiménez Oreamuno" is Jiménez afterwards, if nobody else is.
      if (words.length === 3 && !OFFICE_WORD.test(last)) middle.set((words[1] ?? '').toLowerCase(), words.join(' '));
    }
  for (const [word, name] of middle) if (!names.has(word)) names.set(word, name);
  FULL_NAMES.set(all, names);
  return names;
};
const OFFICE_WORD =
  /^(?:President|Premier|Prime|Minister|Secretary|Chancellor|Governor|King|Queen|Ambassador|Commissioner|Council|Commission|Ministry|Cabinet|Senate|Congress|Parliament|Assembly|House|Committee|Department|Bureau|Office|Board|Treasury|Customs|Foreign|Vice|Deputy|State|General|Representative|Spokes\w+|Professor|Captain|Lord|Lady)$/;

/** Bodies and offices in small letters or with heads of their own that the other rules pass over. */
const MORE_BODIES =
  /\b(?:(?:the|a|its|his|her|their|our|own|[a-z]+['’]s?) )?((?:[a-z]+ )?(?:governments?|parliaments?|senators?|deputies|lawmakers|legislators|member states|ministers|cabinets?|council|committee|commission|board|assembly|chambers?|congress|crown|palace|court|diet|rada|majlis|khural|storting|althing|knesset|duma|treasury|bureau|ministry|department|customs|attorney general|solicitor general|governor|king|queen|emperor|sultan|emir|president|presidency|premier|chancellor|secretary|minister|speaker|trade representative))\b/gi;
const STOP =
  /^(?:the|a|an|its|his|her|their|our|own|of|in|by|and|for|to|with|that|this|no|both|each|every|new|old|former)$/i;

const moreBodies = (seen: Seen): readonly Omit<SignerPlace, 'seen'>[] =>
  [...seen.sentence.text.matchAll(MORE_BODIES)].map((match) => {
    const [whole, body = ''] = match;
    const words = body.split(' ');
    const party = seen.parties.find(
      ({ end }) => end === match.index + whole.length - body.length + (words[0] ?? '').length,
    );
    const name =
      words.length > 1 &&
      (STOP.test(words[0] ?? '') || party !== undefined || /^(?:and|or|when|if)$/i.test(words[0] ?? ''))
        ? words.slice(1).join(' ')
        : body;
    const end = match.index + whole.length;
    const office =
      /(?:president|premier|chancellor|secretary|minister|king|queen|emperor|sultan|emir|governor|general|speaker|representative)$/i;
    return {
      actor: { kind: office.test(name) ? ('office' as const) : ('organisation' as const), name },
      naming: office.test(name) ? ('office' as const) : ('organisation' as const),
      start: end - name.length,
      end,
    };
  });

const GOES_ON =
  /^ of (?:elders|deputies|representatives|lords|commons|ministers|state|government|finance|trade|commerce|[a-z]+ affairs)\b/;

/** "State Council Customs Tariff Commission" is one body, and so is "an assembly of elders". */
const joinedBodies = (
  seen: Seen,
  places: readonly Omit<SignerPlace, 'seen'>[],
): readonly Omit<SignerPlace, 'seen'>[] => {
  const { low, text } = seen.sentence;
  const out: Omit<SignerPlace, 'seen'>[] = [];
  const longer = (place: Omit<SignerPlace, 'seen'>, start: number, end: number): Omit<SignerPlace, 'seen'> => ({
    ...place,
    actor: { ...place.actor, name: text.slice(start, end) },
    start,
    end,
  });
  for (const each of [...places].sort((a, b) => a.start - b.start)) {
    const last = out.at(-1);
    const body = each.naming === 'organisation';
    if (last && body && last.naming === 'organisation' && /^(?:['’]s)? $/.test(text.slice(last.end, each.start)))
      out[out.length - 1] = longer(each, last.start, each.end);
    else {
      const more =
        body && each.actor.name === text.slice(each.start, each.end) ? GOES_ON.exec(low.slice(each.end)) : null;
      out.push(more ? longer(each, each.start, each.end + more[0].length) : each);
    }
  }
  return out;
};

/** "He", "I", and whoever's hand is meant: "it has my signature", "it needs no pen but his". */
const PRONOUN =
  /\b(?:he|she|i|mine|(?:my|his|her)(?= (?:own )?(?:signature|pen|initials|autograph|seal|consent|approval|assent|blessing)\b)|(?:himself|herself|myself)(?= (?:will |has |have |had |must |to )?(?:sign|initial)))\b/g;
const MINE = /^(?:i|my|mine|myself)$/;

/** No sentence of a person has more than so many who may sign, nor so many words. */
const MOST = 24;
const LONGEST = 160;

const PAIR = '(?:(?:both|each|either|neither)(?: of the)?(?: two)?|the two)';
const BOTH = new RegExp(
  `\\b${PAIR} (sides?|governments?|countr(?:y|ies)|capitals?|part(?:y|ies)|partners?|cabinets?|parliaments?|legislatures?|assembl(?:y|ies)|states)\\b|\\b(presidents|prime ministers|premiers|parliaments|governments|cabinets|ministers) of (?:both|the two) (?:states|countries|republics|sides|nations|kingdoms)\\b`,
  'g',
);
const BODIES =
  /^(?:governments?|cabinets?|parliaments?|legislatures?|assembl(?:y|ies)|presidents|ministers|premiers|prime ministers)$/;

/** One of what a plural names: "parliaments", "assemblies". */
const singular = (noun: string): string => noun.replace(/ies$/, 'y').replace(/s$/, '');

/** "Both governments sign": each of the text's two sides; "both parliaments": that of each. */
const bothSides = (reading: Reading, seen: Seen): readonly Omit<SignerPlace, 'seen'>[] =>
  [...seen.low.matchAll(BOTH)].flatMap((match) => {
    if (/^,? \p{Lu}/u.test(seen.sentence.text.slice(match.index + match[0].length))) return [];
    const noun = match[1] ?? match[2] ?? '';
    const body = BODIES.test(noun);
    return (reading.sides ?? []).map((party) => ({
      actor: {
        kind: body ? ('organisation' as const) : ('side' as const),
        name: body ? singular(noun) : match[0],
        party,
      },
      naming: body ? ('both' as const) : ('side' as const),
      start: match.index,
      end: match.index + match[0].length,
    }));
  });

const SIGNED = '(?:sign|signed|initial|initialled|put|published|printed|approved|ratified|agreed)';
const TWO = new RegExp(
  [
    '\\b(?:both|the two|the|their|our|her|his) (?:[a-z]+ )?(ministers|presidents|premiers|prime ministers|secretaries|leaders|negotiators|envoys|ambassadors|men|women|gentlemen|colleagues)\\b',
    `\\b(?:both|each|neither|either)(?: of (?:us|them|the two)| (?:man|woman|minister|president|leader))?(?= (?:has|have|had|must|will|would|still|yet|now|did|${SIGNED}))`,
    '\\b(?:both|the two) of (?:us|them)\\b',
    '\\bby (?:both|(?:the|these) (?:same )?two)(?= *(?:$|[,;.:)]|(?:on|in|at|and|but|yesterday|today)\\b))',
    "\\b(?:we|they)(?: have|['’]ve)? both\\b",
    `\\b(?:they|we)(?= (?:(?:have|had|will|must|would|['’]ll|['’]ve|both|all|each|not|yet|still|already|just|then|to|can) ){0,3}${SIGNED}\\b)`,
    '\\bthe undersigned\\b',
  ].join('|'),
  'g',
);
const LEADERS = /\b(?:president|premier|prime minister|chancellor|king|queen)\b/i;

const PEOPLE = new WeakMap<Reading['all'], readonly Actor[]>();

/** Everybody of a text with a full name, those of whom it speaks most first. */
const peopleOf = ({ all, register }: Reading): readonly Actor[] => {
  const known = PEOPLE.get(all);
  if (known) return known;
  const counts = new Map<string, number>();
  for (const { actors } of all)
    for (const { actor } of actors)
      if (actor.kind === 'person') counts.set(actor.name, (counts.get(actor.name) ?? 0) + 1);
  const often = ({ name }: Actor): number => counts.get(name) ?? 0;
  const people = register.everybody.map((each) => register.settled(each)).sort((a, b) => often(b) - often(a));
  PEOPLE.set(all, people);
  return people;
};

/** "Both ministers have signed": those two of the text who hold such an office, each on a side of his own. */
const bothHolders = (reading: Reading, seen: Seen): readonly Omit<SignerPlace, 'seen'>[] =>
  [...seen.low.matchAll(TWO)].flatMap((match) => {
    // "The two ministers, Escher and Chamoun" names them itself.
    if (/^,? \p{Lu}/u.test(seen.sentence.text.slice(match.index + match[0].length))) return [];
    const noun = match[1] ?? '';
    const held =
      noun === 'leaders'
        ? LEADERS
        : /^(?:men|women|gentlemen|colleagues|)$/.test(noun)
          ? /./
          : new RegExp(`\\b${singular(noun)}\\b`, 'i');
    const people = peopleOf(reading);
    const holders = people.filter(({ office }) => office !== undefined && held.test(office));
    // Where the text gives no office, those of whom it speaks most.
    const first = (party: string | undefined): Actor | undefined =>
      holders.find((each) => each.party === party) ??
      people.find((each) => each.party === party && (each.office === undefined || noun === ''));
    const two = (reading.sides ?? []).flatMap((side) => first(side) ?? []);
    // "Both presidents have yet to approve it", where the text names neither.
    const unnamed = twoSides(reading).map((party) => first(party) ?? holderOf(party, match[0], noun));
    return (two.length === 2 ? two : holders.length === 2 ? holders : unnamed).map((actor) => ({
      actor,
      naming: actor.kind === 'side' ? ('side' as const) : ('both' as const),
      start: match.index,
      end: match.index + match[0].length,
    }));
  });

/** The two sides of a text; where it does not tell, those that it names most. */
const twoSides = (reading: Reading): readonly string[] => reading.sides ?? namedMost(reading).slice(0, 2);

/** Who signs for a side of which the text names nobody: the holder of an office, or the side itself. */
const holderOf = (party: string, written: string, noun: string): Actor =>
  /^(?:leaders|men|women|gentlemen|colleagues|)$/.test(noun)
    ? { kind: 'side', name: written, party }
    : { kind: 'office', name: singular(noun), party };

const OF_A_SIDE =
  /^(?: own)? (?:signatur\w+|consent|approval|assent|ratification|sides?|half|copy|signatory|answer|reply|one|text|part|order|notice|decree)\b/;
const DOES =
  /^ (?:has|have|had|hasn['’]t|haven['’]t|must|will|would|did|are|were|still|signed|sign|approved|agreed|want|wanted|need|refused?)\b/;

/** "The Turkish side", "the Bolivian signature", "the Koreans have signed", "so had the Moroccans": a side that goes by its adjective. */
const standsForSide = ({ low }: Seen, { start, end }: Range): boolean =>
  OF_A_SIDE.test(low.slice(end)) ||
  (/\bthe $/.test(low.slice(0, start)) && DOES.test(low.slice(end))) ||
  (/\b(?:by|(?:so|nor|neither) (?:has|have|had|did|do|will|must)) the $/.test(low.slice(0, start)) &&
    /^ *(?:$|[,;.:)])/.test(low.slice(end)));

const OWN_ONE = /['’]s (?=(?:has|had|have|hasn|did|must|still|will|does|voted|signed|agreed|approved|meets|needs)\b)/g;
const OURS =
  /\b(?:ours|theirs|mine|his|hers|it)\b(?= (?:has|had|have|hasn|did|must|still|will|does|would|voted|votes|signed|agreed|approved|meets|needs)\b)/g;

/** "Angola's has not", "ours voted last week", "it votes on Friday": the body of which the text spoke last, here that of another side or the same. */
const bodyAgain = (seen: Seen, body: Actor | undefined): readonly Omit<SignerPlace, 'seen'>[] => {
  if (body === undefined) return [];
  const again = [...seen.low.matchAll(OURS)].map(({ 0: word, index }) => {
    const { party: _, ...bare } = body;
    return {
      actor: word === 'it' ? body : bare,
      naming: 'again' as const,
      start: index,
      end: index + word.length,
    };
  });
  const others = [...seen.low.matchAll(OWN_ONE)].flatMap(({ index }) => {
    const owner = seen.parties.find(({ end }) => end === index);
    return owner === undefined
      ? []
      : [{ actor: { ...body, party: owner.code }, naming: 'again' as const, start: owner.start, end: index + 2 }];
  });
  return [...again, ...others];
};

const NAME_LINE = /^[(/ ]*(?:\p{Lu}[\p{L}.'’-]*[ /()]*){2,6}(?:,.{0,60})?$/u;

/** "(LIAQUAT ALI KHAN)", "H. Witbooi, Minister": a line near the end of a text that is nothing but a name. */
const isNameLine = ({ paragraphs }: Reading, { paragraph, sentence }: Seen): boolean =>
  paragraph >= paragraphs.length - 4 &&
  paragraphs[paragraph]?.seen.length === 1 &&
  NAME_LINE.test(sentence.text.trim());

const PLACES = new WeakMap<Reading['all'], readonly SignerPlace[]>();

/** Everybody who may sign, wherever a text speaks near of signing, approving or publishing. */
export const signerPlaces = (reading: Reading): readonly SignerPlace[] => {
  const known = PLACES.get(reading.all);
  if (known) return known;
  const places: SignerPlace[] = [];
  let person: Actor | undefined;
  let body: Actor | undefined;
  for (const [index, seen] of reading.all.entries()) {
    const { low } = seen;
    const [before, after] = [reading.all[index - 1], reading.all[index + 1]];
    const earlier = reading.all[index - 2];
    const near =
      SIGNS.test(low) ||
      (before !== undefined && SIGNS.test(before.low)) ||
      (earlier !== undefined && earlier.paragraph >= seen.paragraph - 1 && SIGNS.test(earlier.low)) ||
      (after !== undefined && after.paragraph === seen.paragraph && SIGNS.test(after.low)) ||
      isNameLine(reading, seen);
    if (near && seen.sentence.words.length <= LONGEST) {
      const here: Omit<SignerPlace, 'seen'>[] = [];
      const add = (more: readonly Omit<SignerPlace, 'seen'>[]): void => {
        for (const each of more)
          if (here.length < MOST && !here.some(({ start, end }) => start < each.end && end > each.start))
            here.push(each);
      };
      const both = [...bothSides(reading, seen), ...bothHolders(reading, seen)];
      const again = bodyAgain(seen, body);
      // What stands for two, or for a body named before, is nobody else.
      const apart = ({ start, end }: Omit<SignerPlace, 'seen'>): boolean =>
        !both.some((each) => start < each.end && end > each.start) &&
        !again.some((each) => start < each.end && end > each.start);
      add(
        signersOf(reading, seen)
          .map(({ actor, start, end }) => ({ actor, naming: actor.kind, start, end }))
          .filter(apart),
      );
      add(moreBodies(seen).filter(apart));
      add(impliedSigners(reading, seen).filter(apart));
      add(bareNames(reading, seen).filter(apart));
      add(
        seen.places
          .filter((each) => each.form !== 'quality' || standsForSide(seen, each))
          .map(({ code, start, end }) => ({
            actor: { kind: 'side' as const, name: seen.sentence.text.slice(start, end), party: code },
            naming: 'side' as const,
            start,
            end,
          }))
          .filter(apart),
      );
      const turn = reading.turns.get(seen.paragraph)?.name;
      const speaker = turn === undefined ? undefined : (reading.register.full(turn) ?? personNamed(reading, turn));
      for (const match of low.matchAll(PRONOUN)) {
        const actor = MINE.test(match[0]) ? (speaker ?? person) : person;
        if (actor) add([{ actor, naming: 'pronoun', start: match.index, end: match.index + match[0].length }]);
      }
      const all = [...joinedBodies(seen, here), ...both, ...again];
      for (const each of all) places.push({ seen, ...each });
      body =
        all.findLast(({ actor, naming }) => actor.kind === 'organisation' && naming === 'organisation')?.actor ?? body;
      person =
        here.findLast(({ actor, naming }) => actor.kind === 'person' && naming !== 'pronoun' && naming !== 'name')
          ?.actor ?? person;
    } else person = seen.actors.findLast(({ actor }) => actor.kind === 'person')?.actor ?? person;
  }
  PLACES.set(reading.all, places);
  return places;
};
