const list = (text: string): readonly string[] => text.trim().split(/\s+/);

/** Verbs that report speech by themselves: "said", "insisted". What follows them, or stands before them, is what was said. */
const SAY = list(`
  say tell add warn insist argue explain acknowledge admit stress caution suggest contend concede maintain reiterate emphasise emphasize
  remark opine counter quip joke complain boast brag reckon retort predict assure underline underscore reaffirm affirm assert allege
  lament muse clarify elaborate interject testify plead retort profess protest grumble gripe surmise theorise theorize speculate posit
  volunteer confide attest avow aver declare conclude disclose reveal relate recount rejoin riposte hint intimate signal vouch
  counsel advise agree disagree apologise apologize
`);

/** Verbs that report speech where a clause, a quotation or a colon follows or a clause stands before. */
const CLAUSE = list(`
  announce confirm report post write note state claim observe recall estimate indicate comment proclaim respond reply answer continue
  repeat ask tweet repost spell inform notify brief forecast project calculate reason wonder swear certify pronounce message text blog
  scribble begin start open close finish end mention recommend
`);

/** Verbs whose object is what was said: "rejected the offer", "demanded an answer". */
const OBJECT = list(`
  reject dismiss deny praise criticise criticize condemn demand urge threaten promise pledge vow hail call describe blast slam blame accuse
  defend question welcome applaud denounce deplore decry deride mock ridicule downplay dispute rebut refute challenge contest
  castigate object propose chide convey outline list rebuke scold berate lambast label brand dub term liken compare credit fault commend laud salute champion tout trumpet
  herald invoke cite rubbish pan rue bemoan attack assail rap justify thank congratulate express advocate
`);

/** Verbs that colour a quotation: "growled". */
const SOUND = list(`
  thunder growl snap fume sigh shrug mutter murmur shout cry bark scoff crow grin laugh smile chuckle beam sniff snort roar bellow whisper
  mumble groan moan gasp shoot fire rage storm vent enthuse gush deadpan wisecrack tease taunt needle offer venture exclaim yell drawl
  rumble hiss purr intone declaim croak wail whine pipe chirp bluster rasp
`);

const IRREGULAR: Readonly<Record<string, readonly string[]>> = {
  say: ['said', 'says', 'saying'],
  tell: ['told', 'tells', 'telling'],
  write: ['wrote', 'writes', 'writing', 'written'],
  swear: ['swore', 'swears', 'swearing', 'sworn'],
  begin: ['began', 'begins', 'beginning'],
  shoot: ['shot', 'shoots'],
  spell: ['spelled', 'spelt', 'spells'],
  forecast: ['forecast', 'forecasts', 'forecasting'],
  liken: ['likened', 'likens', 'likening'],
};

const DOUBLED =
  /^(?:quip|brag|admit|snap|rebut|grin|dub|brand|pan|rap|slam|sniff|tag|spin|chat|blog|refer|infer|rebut|submit|rub)$/;

/** The forms in which reports use a verb: past, present and participle. */
const forms = (base: string): readonly string[] => {
  const irregular = IRREGULAR[base];
  if (irregular) return irregular;
  if (/[^aeiou]y$/.test(base)) return [`${base.slice(0, -1)}ied`, `${base.slice(0, -1)}ies`, `${base}ing`];
  if (/e$/.test(base)) return [`${base}d`, `${base}s`, `${base.slice(0, -1)}ing`];
  const stem = DOUBLED.test(base) && /[^f]$/.test(base) && !/[^aeiou][^aeiou]$/.test(base) ? base + base.at(-1) : base;
  const plural = /(?:s|sh|ch|x|z)$/.test(base) ? `${base}es` : `${base}s`;
  return [`${stem}ed`, plural, `${stem}ing`, ...(base === 'signal' ? ['signalled', 'signalling'] : [])];
};

/** How a verb carries what was said. */
export type SpeechClass = 'say' | 'clause' | 'object' | 'sound';

const CLASSES: readonly (readonly [SpeechClass, readonly string[]])[] = [
  ['sound', SOUND],
  ['object', OBJECT],
  ['clause', CLAUSE],
  ['say', SAY],
];

/** Every form of every verb of speech, with its class. */
export const SPEECH: ReadonlyMap<string, SpeechClass> = new Map(
  CLASSES.flatMap(([kind, verbs]) => verbs.flatMap((verb) => forms(verb).map((form) => [form, kind] as const))),
);

/** Verbs of speech, in the forms that reports use; without those that are other words at least as often. */
export const SPEECH_VERBS: ReadonlySet<string> = new Set(
  [...SPEECH.keys()].filter(
    (form) =>
      !/ing$/.test(form) &&
      !/^(?:needles?|fires?|shoots?|shot|panned|pans|raps?|pipes?|texts?|projects?|opens?|opened|starts?|started|ends?|ended|closes?|closed|finish\w*|terms?|credits?|faults?|labels?|brands?|cites?|cited|storms?|rages?|vents?|beams?|offers?|offered|contests?|attacks?|challenges?|questions?|questioned|credited|compares?|compared|briefs?|briefed|messages?|reasons?|advises?|reveal(?:s|ed)?|begins?|began)$/.test(
        form,
      ),
  ),
);

/** Words that may stand between a speaker and the verb. */
export const BETWEEN: ReadonlySet<string> = new Set(
  list(`
  has have had also then later again however meanwhile earlier only simply just repeatedly publicly flatly firmly bluntly quietly today yesterday
  already always never openly long recently finally too first last week month spring summer autumn winter did does even
  was is quoted as being been reportedly now nonetheless nevertheless still since subsequently previously himself herself itself once twice on monday
  tuesday wednesday thursday friday saturday sunday there here afterwards separately jointly privately both not often instead thereupon
  soon promptly duly merely tonight overnight likewise similarly meantime therefore thus rather further furthermore moreover additionally
  would will could may might must shall can
`),
);
