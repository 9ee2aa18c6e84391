import type { Actor, ActorMention } from '../actors.js';
import { BETWEEN, SPEECH, SPEECH_VERBS, type SpeechClass } from '../lexicon/speech.js';
import type { Quote } from '../quotes.js';
import type { Seen } from '../reading.js';

/** Who speaks in a sentence, and by what. Offsets count from the beginning of the sentence. */
export interface Attribution {
  readonly speaker: Actor;
  /** The verb, or the noun that stands for it, as written in small letters. */
  readonly verb: string;
  readonly at: number;
  readonly rule: string;
  readonly carries: SpeechClass | 'noun';
}

/** Who spoke and who was spoken of before. */
export interface Context {
  /** The quotations of the paragraph that is read. */
  quotes?: readonly Quote[];
  /** In which paragraph that was. */
  paragraph: number;
  /** Which office, organisation or side spoke last, for "it added". */
  body?: Actor | undefined;
  /** Who spoke last, for "he added". */
  last: Actor | undefined;
}

export const inQuote = (quotes: readonly Quote[], at: number): boolean =>
  quotes.some(({ start, end }) => at >= start && at < end);

/** "Your correspondent" is the writer's word for somebody. */
const addressed = (seen: Seen, { first }: ActorMention): boolean =>
  /^(?:your|our|my)$/.test(seen.sentence.words[first - 1]?.low ?? '');

export const speaks = (actor: Actor): boolean => actor.unnamed !== true;

const PRONOUN = /^(?:he|she)$/;
export const PREPOSITION =
  /^(?:of|to|for|with|from|by|in|at|on|around|near|behind|under|against|about|between|after|before|over|towards?|into|through|via|outside|inside|beside|besides|alongside|following|during|since|until|including|like|unlike|than|despite|without)$/;
const isBetween = (low: string): boolean => BETWEEN.has(low) || /^\p{L}{3,}ly$/u.test(low);

/** The first word of a mention, its article and the possessive before it taken in. */
export const headOf = (seen: Seen, { first }: ActorMention): number => {
  const { words } = seen.sentence;
  let index = first;
  while (
    index > 0 &&
    /^(?:the|a|an|his|her|its|their|mr|mrs|ms|dr|\.|former|new|then|['’]s)$/i.test(words[index - 1]?.low ?? '')
  ) {
    if (words[index - 1]?.text === '.' && !/^(?:mr|mrs|ms|dr)$/.test(words[index - 2]?.low ?? '')) break;
    if (/^['’]s$/i.test(words[index - 1]?.text ?? '')) index -= 1;
    index -= 1;
  }
  return index;
};

/** "A person close to Greer": what a preposition governs is no subject. */
const governed = (seen: Seen, mention: ActorMention): boolean => {
  const before = seen.sentence.words[headOf(seen, mention) - 1];
  return (
    before !== undefined && PREPOSITION.test(before.low) && !(before.low === 'for' && mention.actor.kind === 'side')
  );
};

const endsAt = (seen: Seen, at: number): ActorMention | undefined =>
  seen.actors.find(({ last, extent }) => extent === at || last === at);

const isTime = (low: string): boolean =>
  /^(?:\d{1,4}|(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|aug|sept|oct|nov|dec|today|yesterday|night|morning|evening|afternoon|noon|midnight|week|month|year|hours?|minutes?|days?|weeks?|a\.m|p\.m|et|gmt|\.)$/.test(
    low,
  );

/** Boundaries that no subject reaches over. */
const isBoundary = (text: string): boolean => /^[;“”"«»]$/.test(text);

/** The subject of the clause that ends before a word: its first actor that no preposition governs. */
const clauseSubject = (seen: Seen, until: number): ActorMention | undefined => {
  const { words } = seen.sentence;
  let from = 0;
  for (let index = until - 1; index >= 0; index -= 1)
    if (isBoundary(words[index]?.text ?? '') || (words[index]?.low === 'that' && index > 0)) {
      from = index + 1;
      break;
    }
  return seen.actors.find(
    (mention) =>
      mention.first >= from &&
      mention.extent < until &&
      mention.actor.kind !== 'side' &&
      !governed(seen, mention) &&
      !/^['’]s$/i.test(words[mention.last + 1]?.text ?? ''),
  );
};

/** What the words before a verb make its subject. */
type Subject = ActorMention | 'he' | 'it' | undefined;

/** Whose verb it is: past adverbs, times, places, and what stands between commas. */
const subjectOf = (seen: Seen, verb: number): Subject => {
  const { words } = seen.sentence;
  let index = verb - 1;
  for (let steps = 0; steps < 9 && index >= 0; steps += 1) {
    while (
      index >= 0 &&
      (isBetween(words[index]?.low ?? '') || isTime(words[index]?.low ?? '')) &&
      !endsAt(seen, index)
    )
      index -= 1;
    const word = words[index];
    if (!word) return undefined;
    const { low, text } = word;
    const mention = endsAt(seen, index);
    if (mention) {
      if (!governed(seen, mention)) return mention;
      // Past "in Stockholm", to whom the place belongs.
      index = headOf(seen, mention) - 2;
      if (/^(?:close|asked|according|thanks|due|spoken|next)$/.test(words[index]?.low ?? '')) return undefined;
      continue;
    }
    if (PRONOUN.test(low))
      return PREPOSITION.test(words[index - 1]?.low ?? '') && words[index - 1]?.low !== 'that' ? undefined : 'he';
    if (low === 'it') return 'it';
    if (isBoundary(text)) return undefined;
    if (text === ',' || text === ')' || text === '—' || text === '–') {
      const open = opening(seen, index);
      const ended = endsAt(seen, index - 1);
      // "Its president, Benito Juárez, let it be known"
      if (
        ended &&
        !governed(seen, ended) &&
        (open === undefined || !(endsAt(seen, open - 1) || PRONOUN.test(words[open - 1]?.low ?? '')))
      )
        return ended;
      if (open === undefined) {
        return undefined;
      }
      index = open - 1;
      continue;
    }
    if (/^(?:which|who|that)$/.test(low)) {
      index -= words[index - 1]?.text === ',' ? 2 : 1;
      if (low === 'that' && !endsAt(seen, index)) return undefined;
      // "Made known by the Ministry of Commerce in Beijing, which said"
      const near = seen.actors.filter(({ last }) => last <= index && last >= index - 6);
      return near.findLast(({ actor }) => actor.kind !== 'side') ?? near.at(-1);
    }
    if (/^(?:and|but|then|or|before|nor|yet)$/.test(low)) return clauseSubject(seen, index);
    // A place or an occasion: "in Geneva", "at a news conference", "after the meeting".
    const from = prepositionBefore(seen, index);
    if (from === undefined) return undefined;
    index = from - 1;
  }
  return undefined;
};

/** Where the parenthesis begins that ends at a comma, bracket or dash. */
const opening = (seen: Seen, close: number): number | undefined => {
  const { words } = seen.sentence;
  const sign = words[close]?.text;
  const other = sign === ')' ? '(' : sign;
  let best: number | undefined;
  for (let back = close - 1; back >= Math.max(0, close - 34); back -= 1) {
    const { text } = words[back] as { text: string };
    if (isBoundary(text)) return best;
    if (text !== other) continue;
    best ??= back;
    if (endsAt(seen, back - 1) || PRONOUN.test(words[back - 1]?.low ?? '')) return back;
  }
  return sign === ',' ? undefined : best;
};

/** The preposition or participle that begins the phrase that ends here, if no verb or mark stands between. */
const prepositionBefore = (seen: Seen, from: number): number | undefined => {
  const { words } = seen.sentence;
  for (let index = from; index >= Math.max(0, from - 9); index -= 1) {
    const { low, text } = words[index] as { low: string; text: string };
    if (/^[,;:“”"«».()]$/.test(text)) return undefined;
    if (SPEECH_VERBS.has(low) && !/^(?:reports?|notes?|states|comments?|claims?)$/.test(low)) return undefined;
    if (
      PREPOSITION.test(low) ||
      /^(?:speaking|talking|writing|appearing|arriving|leaving|standing|sitting|addressing|briefing|when)$/.test(low)
    )
      return index;
  }
  return undefined;
};

/** Whoever stands right behind a verb: "said Cobden", "said the minister". */
const behind = (seen: Seen, verb: number): ActorMention | undefined => {
  const { words } = seen.sentence;
  let index = verb + 1;
  while (index < verb + 5 && isBetween(words[index]?.low ?? '') && !seen.actors.some(({ first }) => first === index))
    index += 1;
  while (
    /^(?:the|a|an|his|her|its|mr|mrs|ms|dr|\.|sir|lord|madame?|former|[a-z]+['’]s)$/.test(words[index]?.low ?? '') &&
    index < verb + 6
  ) {
    if (seen.actors.some(({ first }) => first === index)) break;
    index += 1;
  }
  const direct = seen.actors.find(({ first }) => first === index || first === verb + 1);
  if (direct) return direct;
  // "Reckons shipping analyst Peter Claassen"
  const near = seen.actors.find(({ first }) => first > index && first <= index + 2);
  return near &&
    near.actor.kind === 'person' &&
    words.slice(index, near.first).every(({ text }) => /^\p{Ll}{4,}$/u.test(text))
    ? near
    : undefined;
};

/** The person whom a pronoun means: the subject of an earlier clause of the sentence, else who was spoken of before. */
const pronounOf = (seen: Seen, verb: number, context: Context): Actor | undefined => {
  const { words } = seen.sentence;
  const own = seen.actors.find(
    (mention) =>
      mention.actor.kind === 'person' &&
      !inQuote(context.quotes ?? [], words[mention.first]?.start ?? 0) &&
      mention.extent < verb - 1 &&
      ((mention.first <= 2 && !governed(seen, mention)) ||
        (/^(?:when|as|after|before|once|while|and|but)$/.test(words[headOf(seen, mention) - 1]?.low ?? '') &&
          !/^[,;.]$/.test(words[mention.extent + 1]?.text ?? '.'))),
  );
  return own?.actor ?? context.last;
};

const resolve = (
  seen: Seen,
  verb: number,
  subject: Subject,
  context: Context,
): { speaker: Actor; rule: string } | undefined => {
  if (subject === undefined) return undefined;
  if (subject === 'he') {
    const person = pronounOf(seen, verb, context);
    return person && { speaker: person, rule: 'pronoun' };
  }
  if (subject === 'it') return context.body && { speaker: context.body, rule: 'it' };
  // "If Sweden insists": nobody has said it yet.
  if (/^(?:if|unless|whether|should|lest)$/.test(seen.sentence.words[headOf(seen, subject) - 1]?.low ?? ''))
    return undefined;
  if (addressed(seen, subject) && subject.actor.kind === 'office') return undefined;
  const held = holder(subject.actor, context);
  // "His ministry estimates"
  const his = /^(?:his|her)$/.test(seen.sentence.words[subject.first - 1]?.low ?? '') ? context.last?.party : undefined;
  const speaker = held.party === undefined && his !== undefined ? { ...held, party: his } : held;
  return speaks(speaker) ? { speaker, rule: 'verb after' } : undefined;
};

/** "The Danish envoy" is whoever was spoken of last, if nothing tells his office. */
const holder = (actor: Actor, { last }: Context): Actor =>
  actor.kind === 'office' &&
  actor.unnamed !== true &&
  !/\bspokes|\bof\b|\bfor\b/.test(actor.name) &&
  last?.kind === 'person' &&
  last.office === undefined &&
  (last.party === undefined || actor.party === undefined || last.party === actor.party)
    ? { ...last, office: actor.name, ...(actor.party === undefined ? {} : { party: actor.party }) }
    : actor;

/** Words before a verb of speech that make it no finite verb: "to say", "a claim", "was told". */
const blocked = (seen: Seen, verb: number): boolean => {
  const { words } = seen.sentence;
  const before = words[verb - 1]?.low ?? '';
  const word = words[verb];
  const after = words[verb + 1]?.low ?? '';
  if (!word) return true;
  // "The United States" states nothing.
  if (word.low === 'states' && word.capital && /^(?:united|member)$/.test(before)) return true;
  if (
    /^(?:remarks|comments|reports|claims|notes|answers|posts|calls|threats?|demands|promises|pledges|estimates|complaints|hints|questions)$/.test(
      word.low,
    ) &&
    /^(?:by|of|from|on|at|to|in|and|were|are|,|\.)$/.test(after) &&
    !endsAt(seen, verb - 1)
  )
    return true;
  if (/^adds?$/.test(word.low) && after === 'up') return true;
  if (after === 'by') return true;
  if (/^(?:call(?:s|ed))$/.test(word.low) && /^(?:off|in|up|a|an)$/.test(after) && !/^(?:a|an)$/.test(after))
    return true;
  if (/^agree[sd]?$/.test(word.low) && after !== 'that') return true;
  if (/^(?:to|not|a|an|the|so-|no|any|this|these|his|her|its|their|of|such|own)$/.test(before)) return true;
  if (/^(?:is|are|was|were|be|been|being|get|got)$/.test(before))
    return !/^(?:told|quoted|informed|assured|warned)$/.test(word.low) || after === 'by' || word.low !== 'quoted';
  return false;
};

/** Nouns of speech: "his message was", "the view of". */
const NOUN =
  'message|view|verdict|reaction|reply|answer|response|line|position|take|warning|promise|pledge|prediction|argument|point|advice|claim|assertion|conclusion|assessment|complaint|demand|stance|explanation|comment|retort|contention|forecast|estimate|insistence|remark|description|summary|opinion|judge?ment|refrain|words?|plea|version|reading|account|theory|suggestion|counter|rejoinder|objection|concern|worry|hope|belief|guess|bet|threat|announcement|statement|question|riposte|diagnosis|prescription|reasoning|analysis|appeal|request|condition|caveat|admission|denial|reminder|reassurance|thinking|mantra|pitch';
const OWNED = new RegExp(
  `^(?:own |[a-z]+[- ])?(?:${NOUN})s?(?: (?:to|for|from|on|of|about|in|at|afterwards|later|after|yesterday|today|again) ?(?:[^,.;:“"]{1,40}?))?(?: (?:is|was|were|are|remains?|remained|has been|ran|runs|read|reads|came|comes)\\b| that\\b| ?[:—–])`,
);
const OF = new RegExp(
  `\\b(?:the|a|an|in the|one) (?:[a-z]+[- ])?(?:${NOUN})s? (?:of|from|by) (?:the |a |an |mr\\.? |mrs\\.? |ms\\.? )?$`,
);
const BY_ACCOUNT = /\b(?:by|in|on|to|at|under|with)\b (?:the )?$/;
const ACCOUNT =
  /^(?:own |[a-z]+ )?(?:account|telling|version|words|reckoning|estimates?|count|description|view|opinion|judge?ment|eyes|mind|book|phrase|assessment|reading|estimation|formulation|calculations?|figures|arithmetic|understanding|analysis)\b/;

/** "By Trump's account", "in his own words", "Greer's message was that", "the view of the ministry is". */
const nounOf = (seen: Seen, quotes: readonly Quote[], context: Context): Attribution | undefined => {
  const { words, start, low } = seen.sentence;
  const made = (speaker: Actor | undefined, at: number, rule: string): Attribution | undefined =>
    speaker && speaks(speaker) && (speaker.kind !== 'side' || rule === 'noun')
      ? { speaker, verb: '', at, rule, carries: 'noun' }
      : undefined;
  for (const mention of seen.actors) {
    const place = (words[mention.last + 1]?.start ?? Number.MAX_SAFE_INTEGER) - start;
    if (inQuote(quotes, words[mention.first]?.start ?? 0)) continue;
    const first = headOf(seen, mention);
    const ahead = low.slice(0, (words[first]?.start ?? start) - start);
    const possessive = /^['’]s$/i.test(words[mention.last + 1]?.text ?? '')
      ? low.slice(place + 2).trimStart()
      : /^['’]$/.test(words[mention.last + 1]?.text ?? '')
        ? low.slice(place + 1).trimStart()
        : undefined;
    const at = low.length - (possessive ?? '').length;
    if (possessive !== undefined) {
      if (
        BY_ACCOUNT.test(ahead) &&
        ACCOUNT.test(possessive) &&
        !(/\b(?:on|to) (?:the )?$/.test(ahead) && /^words/.test(possessive))
      ) {
        const found = made(mention.actor, at, 'account');
        if (found) return found;
      }
      if (OWNED.test(possessive) && !BY_ACCOUNT.test(ahead)) {
        const found = made(mention.actor, at + (OWNED.exec(possessive)?.[0].length ?? 0), 'noun');
        if (found) return found;
      }
    }
    if (OF.test(`${ahead}`)) {
      const rest = low.slice((words[mention.extent]?.end ?? start) - start);
      if (
        /^,? ?(?:is|was|were|are|remains?|that|:|—|[“"])/.test(rest) ||
        /\bin the [a-z]+ of $/.test(ahead) ||
        /\b(?:comes?|came) (?:the|a|an) /.test(ahead)
      ) {
        const found = made(mention.actor, (words[mention.extent]?.end ?? start) - start, 'noun of');
        if (found) return found;
      }
    }
    // "As Cobden put it", "as the ministry sees it", "to hear Cobden tell it", "if Cobden is to be believed"
    const rest = low.slice((words[mention.extent]?.end ?? start) - start);
    if (
      (/\b(?:as|how|way) (?:the )?$/.test(ahead) &&
        /^,? (?:[a-z]+ly )?(?:put|puts|sees|saw|tells|told|has|had|phrased|framed|described|explained) (?:it|things|the matter)\b/.test(
          rest,
        )) ||
      (/\bto hear (?:the )?$/.test(ahead) && /^ tell\b/.test(rest)) ||
      (/\bif (?:the )?$/.test(ahead) && /^ (?:is|was|are|were) (?:to be believed|right)\b/.test(rest))
    ) {
      const found = made(mention.actor, (words[mention.extent]?.end ?? start) - start, 'as put');
      if (found) return found;
    }
  }
  // "His message to growers: …", "in her view"
  const own = /(?:^|[,;—] ?|\b(?:by|in|on|to) )(?:his|her) /g;
  for (const found of low.matchAll(own)) {
    const at = found.index + found[0].length;
    if (inQuote(quotes, start + at)) continue;
    const rest = low.slice(at);
    const accounted = /\b(?:by|in|on|to) $/.test(found[0].slice(0, -4)) && ACCOUNT.test(rest);
    if (accounted || OWNED.test(rest)) return made(context.last, at, accounted ? 'account' : 'noun');
  }
  return undefined;
};

/** Verbs of several words that report speech, and phrases that do. */
const SAYING = new RegExp(
  `\\b(?:${[
    '(?:makes?|made|making) (?:it |this )?(?:abundantly |very |quite |perfectly )?(?:clear|plain|known)',
    'lets? it be known',
    '(?:makes?|made|making) (?:no secret|light|much|the case|the point)\\b',
    '(?:hit|shot|fired|struck|fought|snapped|clapped) back',
    'pushe[sd] back',
    '(?:puts?|put) (?:it|things|the matter|the (?:gain|cost|loss|losses|damage|bill|figure|odds|chances?|number|total|toll|value)s?)\\b',
    '(?:went|goes|going) on(?: to say)?',
    '(?:went|goes|gone) (?:further|on record)',
    '(?:is|was|were) (?:quoted|cited|reported)(?: (?:by|in) [^,.;:]{3,50}?)? as (?:saying|telling|calling|warning|having said)',
    'chimed in|weighed in|points? out|pointed out|broke in|lashed out|cut in|hits? out|spoke up|spoke out|summed up|sums up|doubled down',
    '(?:gave|gives) (?:an |his |her |the |its )?(?:assurances?|notice|warning)',
    '(?:expresse[sd]|voice[sd]|aired|expressing|voicing) (?:[a-z]+ ){0,2}(?:hopes?|concerns?|confidence|regret|view|doubts?|optimism|fears?|disappointment|surprise|support|satisfaction|frustration|scepticism|skepticism|anger|dismay|worry|worries)',
    '(?:casts?|threw|throws|poured|pours) (?:[a-z]+ )?(?:doubt|cold water)',
    '(?:sounde?[sd]|sounding|rang|struck|strikes|hit|took|adopted) (?:a|an|the) (?:[a-z]+,? ){0,3}(?:alarm|note|tone|line)',
    '(?:call(?:s|ed|ing)) (?:for|on|upon)\\b',
    '(?:rule[sd]?|ruling) out|playe?[sd]? down|plays? down|played up|talke?[sd] (?:up|down)|waved (?:away|off)|shrugged off|laughed off|brush(?:ed|es) (?:off|aside)|batted away|swatted away|pour(?:ed|s) scorn|heap(?:ed|s) (?:praise|scorn)',
    '(?:sp(?:oke|eaks)|talk(?:s|ed)|complain(?:s|ed)|boast(?:s|ed)|warn(?:s|ed)|t(?:old|ells)|hint(?:s|ed)|insist(?:s|ed)|dream(?:s|ed)|mutter(?:s|ed)|grumble[sd]) (?:only |darkly |openly |instead |again )?(?:of|about|at|on|against)',
    '(?:is|was|sounded|remains?|remained|seemed|appeared|stayed|says (?:he|she) is) (?:[a-z]+ )?(?:adamant|clear|emphatic|categorical|confident|certain|sure|convinced|hopeful|optimistic|insistent|blunt|unequivocal|frank)(?:,|:)? (?:that|about)\\b',
    '(?:left|leaves|leaving) (?:no doubt|open|little doubt)',
    '(?:took|takes|taking) (?:issue|aim|the (?:view|position|line))',
    '(?:stopped|stops) short of',
    '(?:held|holds) (?:out|that)\\b',
    '(?:set|sets|laid|lays|spelled|spelt|spells) out',
    '(?:drew|draws|drawn) (?:a|the) (?:red )?(?:line|parallel|comparison)',
    '(?:raised|raises) the (?:prospect|possibility|spectre|specter|alarm)',
    '(?:floated|floats|mooted|aired) (?:a|an|the|what)\\b',
    '(?:likes|liked) to say',
    '(?:gave|gives) (?:it )?(?:short shrift|a (?:cool|warm|frosty|guarded) (?:welcome|reception))',
    '(?:sees|saw) (?:no|little|only|it|things|the|a|an)\\b',
    '(?:is|was|are|went|goes) on record (?:as|with|that)\\b',
    'begs? to differ|begged to differ',
    '(?:would|will|could) (?:say|tell [a-z]+|confirm) only',
    '(?:pressed|made) (?:his|her|its|the) (?:case|point)',
    '(?:takes?|took) to (?:x|twitter|truth social|social media|the (?:airwaves|floor|podium))',
    '(?<!\\b(?:was|were|is|are|be|being|when) )(?:asks?|asked) (?:for|that|whether|why|how)',
    '(?:wants?|wanted) (?:it )?(?:known|understood)',
  ].join('|')})`,
);

/** A participle that reports speech after the main clause: ", calling them". */
const PARTICIPLE =
  /,(?: but| and| while| then)?(?: [a-z]+ly| also| later| again)? (calling|saying|adding|warning|insisting|describing|arguing|telling|noting|stressing|predicting|claiming|promising|vowing|accusing|blaming|stating|declaring|explaining|suggesting|dismissing|denouncing|branding|labelling|labeling|dubbing|terming|urging|demanding|asking|threatening|pledging|assuring|pointing out|joking|quipping|complaining|hinting|acknowledging|admitting|conceding|confirming|announcing|cautioning|praising|hailing|welcoming|rejecting|denying|repeating|reiterating|likening|comparing|writing|posting|recalling|remarking|observing|maintaining)\b/;

/** Verbs of what somebody holds to be so or hopes: reported of a named person or body, they report what was said. */
const MIND =
  /^(?:th(?:inks|ought)|believe[sd]|hope[sd]|expects|expected|fear(?:s|ed)|doubt(?:s|ed)|considers|considered|regards|regarded|trusts|feels|oppose[sd]|favou?r(?:s|ed)|foresees|foresaw|welcomes|welcomed)$/;

const mindOf = (seen: Seen, quotes: readonly Quote[], context: Context): Attribution | undefined => {
  const { words, start, low } = seen.sentence;
  for (const [index, word] of words.entries()) {
    if (!MIND.test(word.low) || inQuote(quotes, word.start)) continue;
    if (
      /^(?:to|not|a|the|is|are|was|were|be|been|than|as)$/.test(words[index - 1]?.low ?? '') ||
      words[index + 1]?.low === 'to'
    )
      continue;
    const subject = subjectOf(seen, index);
    const found = typeof subject === 'object' ? resolve(seen, index, subject, context) : undefined;
    const rest = low.slice(word.end - start);
    if (found && found.speaker.kind !== 'side' && (rest.match(/\p{L}+/gu) ?? []).length >= 3)
      return { ...found, verb: word.low, at: word.start - start, rule: 'mind', carries: 'object' };
  }
  return undefined;
};

/** "For Cobden, duties remain ‘a tax on the poor’": quoted words in a sentence that names one who could have said them. */
const quotedOf = (seen: Seen, quotes: readonly Quote[]): Attribution | undefined => {
  const { start, end, words, text } = seen.sentence;
  const inside = quotes.filter((each) => each.start >= start && each.end <= end + 1);
  const quote = inside.find((each) => /\s/.test(text.slice(each.start - start, each.end - start)));
  if (!quote) return undefined;
  const all = seen.actors.filter(
    (mention) =>
      mention.actor.kind !== 'side' && speaks(mention.actor) && !inQuote(quotes, words[mention.first]?.start ?? 0),
  );
  const people = all.filter(({ actor }) => actor.kind === 'person');
  const near = people.length > 0 ? people : all;
  const names = new Set(near.map(({ actor }) => actor.name));
  const [mention] = near;
  if (!mention || names.size !== 1 || addressed(seen, mention)) return undefined;
  const before = words[headOf(seen, mention) - 1]?.low ?? '';
  if (PREPOSITION.test(before) && !/^(?:for|to|by)$/.test(before)) return undefined;
  return {
    speaker: mention.actor,
    verb: '',
    at: Math.max(0, quote.start - start - 1),
    rule: 'quoted beside',
    carries: 'clause',
  };
};

const wordAt = (seen: Seen, at: number): number =>
  seen.sentence.words.findIndex((word) => word.start - seen.sentence.start >= at);

const phraseOf = (seen: Seen, quotes: readonly Quote[], context: Context): Attribution | undefined => {
  const { low, start, end } = seen.sentence;
  const inside = quotes.some((each) => each.start < end && each.end > start);
  const participle = PARTICIPLE.exec(low);
  if (participle && !inQuote(quotes, start + participle.index)) {
    const at = participle.index + participle[0].length - (participle[1]?.length ?? 0);
    const until = wordAt(seen, participle.index);
    const subject =
      clauseSubject(seen, until) ?? (/^(?:he|she)\b/.test(low) ? 'he' : /^it\b/.test(low) ? 'it' : undefined);
    const found = resolve(seen, until, subject, context);
    if (found && found.speaker.kind !== 'side')
      return { ...found, verb: participle[1] ?? '', at, rule: 'participle', carries: 'object' };
  }
  const phrase = SAYING.exec(low);
  if (!phrase || inQuote(quotes, start + phrase.index)) return undefined;
  const verb = wordAt(seen, phrase.index);
  const found = resolve(seen, verb, subjectOf(seen, verb), context);
  if (!found || (found.speaker.kind === 'side' && !inside)) return undefined;
  const rest = low.slice(phrase.index + phrase[0].length);
  const contentful =
    inside ||
    /\bthat\b|:/.test(rest.slice(0, 60)) ||
    /\b(?:of|about|at|on|against|for|out|down|off|away|aside|on|only|no|little|the|that|to|as (?:saying|calling|warning|telling)|it|things|gain|cost|loss|losses|damage|bill|figures?|odds|chances?|number|total|toll|values?|doubt|whether|why|how)$/.test(
      phrase[0],
    ) ||
    /^ (?:about|over|on|that|of|at|to) /.test(rest);
  const ahead = low.slice(0, phrase.index);
  const fronted = /\b(?:clear|plain|known|on|out|up)$/.test(phrase[0]) && /^.{24,},/.test(ahead);
  if (fronted)
    return { ...found, verb: phrase[0].split(' ').at(-1) ?? '', at: phrase.index, rule: 'phrase', carries: 'noun' };
  if (!contentful || rest.trim().split(/\s+/).length < 2) return undefined;
  return {
    ...found,
    verb: phrase[0].split(' ').at(-1) ?? '',
    at: phrase.index + phrase[0].lastIndexOf(' ') + 1,
    rule: 'phrase',
    carries: 'object',
  };
};

/** "The minister was curt: ‘…’": whoever stands before a colon or a dash speaks, or whoever is named alone after a quotation. */
const markedOf = (seen: Seen, quotes: readonly Quote[], context: Context): Attribution | undefined => {
  const { start, end, low, words } = seen.sentence;
  const marked = (mention: ActorMention | undefined, at: number, rule: string): Attribution | undefined =>
    mention && speaks(mention.actor) ? { speaker: mention.actor, verb: '', at, rule, carries: 'clause' } : undefined;
  const quote = quotes.find((each) => each.start >= start && each.start < end);
  // “…” – Cobden, the trade secretary
  const last = quotes.findLast((each) => each.end > start && each.end <= end);
  if (last) {
    const tail = low.slice(last.end - start);
    const lead = /^[,.]? ?[—–-]{1,2} ?(?:the |mr\.? |mrs\.? |ms\.? )?/.exec(tail);
    if (lead) {
      const first = wordAt(seen, last.end - start + lead[0].length);
      const mention = seen.actors.find((each) => each.first === first);
      if (mention && mention.actor.kind !== 'side') return marked(mention, last.end - start, 'dash');
    }
  }
  if (quote && quote.start > start + 1 && /[:—–,] ?$/.test(low.slice(0, quote.start - start))) {
    const colon = /: ?$/.test(low.slice(0, quote.start - start));
    const at = Math.max(0, quote.start - start - 2);
    if (colon) {
      const until = wordAt(seen, at);
      const mention =
        clauseSubject(seen, until) ??
        seen.actors.find(({ actor, extent }) => actor.kind !== 'side' && speaks(actor) && extent < until);
      const found = marked(mention, at, 'colon');
      if (found) return found;
      // "He also brushed aside the fear: ‘…’"
      if (PRONOUN.test(words[0]?.low ?? '') && context.last)
        return { speaker: context.last, verb: '', at, rule: 'colon', carries: 'clause' };
      if (
        until <= 3 &&
        context.last &&
        /^(?:and|then|further|also|later|again|finally|first|second|but|more|key|his|her|line|quote|verdict|bottom|asked|pressed)\b/.test(
          low,
        )
      )
        return { speaker: context.last, verb: '', at, rule: 'colon', carries: 'clause' };
      if (words[0]?.low === 'it' && context.body)
        return { speaker: context.body, verb: '', at, rule: 'colon', carries: 'clause' };
    } else if (/[—–] ?$/.test(low.slice(0, quote.start - start))) {
      const mention = seen.actors.find(
        ({ actor, extent }) => actor.kind === 'person' && extent === wordAt(seen, at - 1) - 1,
      );
      const found = marked(mention, at, 'dash');
      if (found) return found;
    }
  }
  // "Bessent: licences are aimed at the whole free world"
  const colon = words.findIndex(({ text, end }, index) => text === ':' && words[index + 1]?.start !== end);
  if (colon > 0 && colon <= 14 && !inQuote(quotes, words[colon]?.start ?? 0) && words.length - colon > 3) {
    const mention = seen.actors[0];
    const first = mention ? headOf(seen, mention) : -1;
    const between = mention
      ? words
          .slice(mention.extent + 1, colon)
          .map((word) => word.low)
          .join(' ')
      : '';
    if (
      mention &&
      mention.actor.kind !== 'side' &&
      (mention.actor.kind !== 'office' || / /.test(mention.actor.name)) &&
      mention.extent < colon &&
      (first === 0 ||
        /^(?:[\d:.]+|—|–|-|•|\*+|update|live|breaking|from|statement|and|then)(?: |$)/.test(
          words
            .slice(0, first)
            .map((word) => word.low)
            .join(' '),
        )) &&
      (between === '' || /^(?:again|on|in|to|at|for|after|later|'s|,)(?: |$)/.test(between)) &&
      words[colon + 1] !== undefined
    )
      return marked(mention, (words[colon]?.start ?? start) - start, 'label');
  }
  return undefined;
};

/** Finds who speaks in a sentence outside of quotation marks. */
export const attributionsOf = (seen: Seen, quotes: readonly Quote[], context: Context): readonly Attribution[] => {
  context.quotes = quotes;
  const strong: Attribution[] = [];
  const weak: Attribution[] = [];
  const { words, start, low } = seen.sentence;
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index];
    if (!word || inQuote(quotes, word.start)) continue;
    const at = word.start - start;
    if ((word.low === 'according' && words[index + 1]?.low === 'to') || /^(?:citing|quoting|per)$/.test(word.low)) {
      const mention = behind(seen, word.low === 'according' ? index + 1 : index);
      if (mention && speaks(mention.actor) && !(word.low === 'per' && mention.actor.kind === 'side'))
        strong.push({ speaker: mention.actor, verb: 'according', at, rule: 'according to', carries: 'noun' });
      if (word.low === 'according' && /^(?:him|her)$/.test(words[index + 2]?.low ?? '') && context.last)
        strong.push({ speaker: context.last, verb: 'according', at, rule: 'pronoun', carries: 'noun' });
      continue;
    }
    if (SPEECH_VERBS.has(word.low)) {
      const by = /^(?:even |only |also |all )?by$/.test(words[index + 1]?.low ?? '')
        ? index + 1
        : words[index + 2]?.low === 'by'
          ? index + 2
          : -1;
      const agent = by > 0 && /ed$|^(?:told|said|put)$/.test(word.low) ? agentOf(seen, by) : undefined;
      if (agent) strong.push({ speaker: agent, verb: word.low, at, rule: 'passive', carries: 'noun' });
    }
    if (!(SPEECH_VERBS.has(word.low) || closesSpeech(seen, index)) || blocked(seen, index)) continue;
    const found = speakerAt(seen, index, quotes, context);
    if (!found) continue;
    const carries = SPEECH.get(word.low) ?? 'say';
    const attribution: Attribution = { ...found, verb: word.low, at, carries };
    if (
      carries === 'say' ||
      (carries === 'clause' && /^ (?:[^,.;:]{0,30} )?that\b/.test(low.slice(at + word.low.length)))
    )
      strong.push(attribution);
    else weak.push(attribution);
  }
  const [noun, phrase, marked] = [
    nounOf(seen, quotes, context),
    phraseOf(seen, quotes, context),
    markedOf(seen, quotes, context),
  ];
  const named = [...strong, ...(noun ? [noun] : []), ...weak, ...(phrase ? [phrase] : []), ...(marked ? [marked] : [])];
  if (named.length > 0) return named;
  const rest = mindOf(seen, quotes, context) ?? quotedOf(seen, quotes) ?? forOf(seen);
  return rest ? [rest] : [];
};

/** Who speaks in a sentence by the plainest of its signs. */
export const attributionOf = (seen: Seen, quotes: readonly Quote[], context: Context): Attribution | undefined =>
  attributionsOf(seen, quotes, context)[0];

/** "For Bonifácio the matter is simpler: …" */
const forOf = (seen: Seen): Attribution | undefined => {
  const { low, words } = seen.sentence;
  if (words[0]?.low !== 'for') return undefined;
  const mention = seen.actors.find((each) => headOf(seen, each) === 1);
  if (!mention || mention.actor.kind === 'side' || !speaks(mention.actor)) return undefined;
  return /\b(?:matter|question|problem|issue|point|priority|answer|choice|arithmetic|case|lesson|test)s? (?:is|are|was|remains)\b/.test(
    low,
  )
    ? { speaker: mention.actor, verb: '', at: 0, rule: 'for', carries: 'noun' }
    : undefined;
};

/** "…, the World Bank projects.": verbs that are other words as often report speech at the end of a sentence. */
const closesSpeech = (seen: Seen, index: number): boolean => {
  const { words } = seen.sentence;
  const { low } = words[index] as { low: string };
  if (
    !/^(?:projects|offered|found|finds|questions|shows?|thinks?|believes?|hopes?|opened|begins|began|reveals|revealed|briefed|advised)$/.test(
      low,
    )
  )
    return false;
  const next = words[index + 1]?.text ?? '.';
  const mention = endsAt(seen, index - 1);
  return (
    mention !== undefined &&
    /^[.,;:“"]$/.test(next) &&
    (words[headOf(seen, mention) - 1]?.text === ',' || /^[:“"]$/.test(next))
  );
};

/** "Admitted even by the man who imposed it, Uruguay's finance minister": who does what is told in the passive. */
const agentOf = (seen: Seen, by: number): Actor | undefined => {
  const { words } = seen.sentence;
  const near = seen.actors.find(({ first }) => first > by && first <= by + 10);
  if (!near || near.actor.kind === 'side' || !speaks(near.actor)) return undefined;
  const between = words
    .slice(by + 1, headOf(seen, near))
    .map(({ low }) => low)
    .join(' ');
  return between === '' ||
    /,$/.test(between) ||
    /^(?:the|their|his|her|its|even|no less than|none other than|both)$/.test(between)
    ? near.actor
    : undefined;
};

const speakerAt = (
  seen: Seen,
  verb: number,
  quotes: readonly Quote[],
  context: Context,
): { speaker: Actor; rule: string } | undefined => {
  const { words } = seen.sentence;
  const previous = words[verb - 1];
  const quoteBefore = previous !== undefined && (/^["”’'»]$/.test(previous.text) || inQuote(quotes, previous.start));
  if (
    previous === undefined &&
    context.last &&
    /^(?:said|told|warned|added|wants|insisted|denied)$/.test(words[verb]?.low ?? '') &&
    !behind(seen, verb)
  )
    return { speaker: context.last, rule: 'pronoun' };
  const first =
    previous === undefined ||
    quoteBefore ||
    /^[,?!.:—–]$/.test(previous.text) ||
    /^(?:as|so|and|then|thus)$/.test(previous.low);
  if (first) {
    const mention = behind(seen, verb);
    const next = words[verb + 1]?.low ?? '';
    const hears = /^(?:t(?:old|ells?)|assure[sd]?|inform(?:s|ed)|remind(?:s|ed)|urge[sd]?)$/.test(
      words[verb]?.low ?? '',
    );
    const inverted =
      mention !== undefined &&
      !(hears && !quoteBefore) &&
      (quoteBefore || previous === undefined || /^(?:as|so|thus)$/.test(previous.low) || endsSoon(seen, mention));
    if (inverted) {
      const subject = quoteBefore || previous?.text !== ',' ? undefined : subjectOf(seen, verb);
      const chosen = typeof subject === 'object' && !endsClause(seen, mention) ? subject : mention;
      const speaker = holder(chosen.actor, context);
      return speaks(speaker) ? { speaker, rule: chosen === mention ? 'verb first' : 'verb after' } : undefined;
    }
    if (
      PRONOUN.test(next) &&
      context.last &&
      (quoteBefore || (previous?.text === ',' && /^[.,;]$/.test(words[verb + 2]?.text ?? '.')))
    )
      return { speaker: context.last, rule: 'pronoun' };
    if (next === 'it' && quoteBefore && context.body) return { speaker: context.body, rule: 'it' };
  }
  if (quoteBefore && !/^["”’'»,]$/.test(previous?.text ?? '')) return undefined;
  if (quoteBefore) {
    // "Cobden, ‘a realist’, said"
    const subject = clauseSubject(seen, verb);
    return subject && speaks(subject.actor) && !first ? { speaker: subject.actor, rule: 'verb after' } : undefined;
  }
  return resolve(seen, verb, subjectOf(seen, verb), context);
};

/** Nothing but the end of the sentence or of a clause follows: "…, said Cobden." */
const endsClause = (seen: Seen, mention: ActorMention): boolean => {
  const next = seen.sentence.words[mention.extent + 1];
  return (
    next === undefined || /^[.;:!?—–“"”)]$/.test(next.text) || (next.text === ',' && mention.extent === mention.last)
  );
};

/** After a comma, a verb before its subject ends a clause, or tells when and where. */
const endsSoon = (seen: Seen, mention: ActorMention): boolean => {
  const next = seen.sentence.words[mention.extent + 1];
  return (
    endsClause(seen, mention) ||
    mention.extent > mention.last ||
    isTime(next?.low ?? '') ||
    PREPOSITION.test(next?.low ?? '') ||
    /^(?:who|whose|as|when|while|and|but|,)$/.test(next?.low ?? '')
  );
};
