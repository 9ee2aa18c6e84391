/** What verbs do to a duty or an agreement, by class. A verb may be in several. */
export type VerbClass =
  /** Its subject lays, keeps or changes a duty. */
  | 'impose'
  /** Its object is whose goods the duty is on: "hit Japan with". */
  | 'target'
  /** Its subject pays, faces or is granted a duty. */
  | 'bear'
  /** Its subject sends the goods. */
  | 'sell'
  /** Its subject takes the goods in. */
  | 'buy'
  | 'up'
  | 'down'
  /** The level stands. */
  | 'stay'
  /** The level comes back. */
  | 'return'
  /** What it is said of ends. */
  | 'end'
  /** What it is said of does not hold for the time being. */
  | 'suspend'
  /** Wanted, asked, offered, considered. */
  | 'propose'
  | 'threaten'
  | 'deny'
  | 'agree'
  | 'begin'
  | 'say'
  /** Its subject puts a name to something, or says whether it holds. */
  | 'sign'
  /** What it is said of goes on. */
  | 'renew'
  | 'refuse'
  | 'lack';

/** Each class with its verbs; a verb that is written as something else too bears the mark `*` and needs the grammar to be one. */
const TABLE: Readonly<Record<VerbClass, string>> = {
  impose: `impose levy* slap put place* lay apply add collect introduce institute set* announce enact unveil maintain keep retain hold exact order* reimpose restore
    reinstate raise* lift* hike* increase* double* triple* quadruple boost* ratchet bump lower cut* reduce slash trim drop* ease halve scrap remove waive suspend
    freeze* pause* roll abolish cancel shelve delay* levy* charge* tax* demand* claim* take bring decree approve adopt assess clamp pile unleash answer* retaliate respond counter*
    match* mirror launch* fix ask want extract extend peg stack insist offer* threaten propose float plan* consider weigh mull let leave push jack crank whack* hammer pencil subject* implement
    prepare ready reply react treble lop knock nudge inflict erect inch multiply mete sling chalk introduce slam spring* claw gather hang sock dump clap notify revise adjust amend modify chop shave dial scale undo rescind revoke repeal settle agree sign* accept grant concede promise* pledge* vow*`,
  target:
    'charge* tax* hit* slap sting target* penalise penalize punish threaten whack* clobber saddle burden hammer treat sock clap lumber wallop pummel greet reward single strike* smack spare exempt admit assess subject* land* dun',
  bear: `pay* face* bear meet attract incur owe carry shoulder suffer endure swallow get secure win land* obtain receive draw enjoy see accept confront enter
    escape avoid negotiate earn clear fetch encounter absorb stomach brave settle clinch brace dread fear anticipate cough fork stare await`,
  sell: 'sell export* ship* send supply deliver',
  buy: 'buy import* purchase* order*',
  up: 'raise* lift* hike* increase* double* triple* quadruple rise* climb* jump* soar go shoot leap* surge* ratchet peak crest culminate mount escalate treble inch nudge swell balloon step bump boost* push crank jack move* spike* grow',
  down: `lower cut* reduce slash trim drop* ease halve fall* come shrink sink slide* decline* slip* dip* tumble plunge* shave chop dial bring scale whittle soften slim narrow
    decrease* pare knock lop nudge inch negotiate settle taper`,
  stay: 'stand remain stay keep be make total* amount average maintain retain continue persist sit run* hold apply hover number*',
  return:
    'return* revert snap spring* bounce* restore reinstate rebound* reimpose resume revive flip swing* reset* reactivate relapse recur boomerang resurrect awaken reawaken reappear',
  end: 'scrap remove abolish cancel repeal revoke rescind end* lapse* expire cease void annul quash strike* kill die lift* drop* eliminate erase withdraw dismantle disappear vanish terminate replace axe* supersede refund* overturn invalidate undo ditch abandon phase stop lose',
  suspend: 'suspend pause* freeze* shelve park* defer postpone delay* mothball waive sleep* stay* hold withhold',
  propose: `propose float want* demand* ask seek offer* plan* consider weigh mull suggest request* prepare intend study* eye* discuss negotiate aim* hope* moot draft* push pencil
    envisage contemplate recommend envision debate* explore advocate urge favour* favor* call* review* examine look pitch* table* wish* like* think* insist promise* pledge* expect forecast* predict project* could`,
  threaten: 'threaten warn vow* loom brandish swear risk* dangle menace',
  deny: 'deny dismiss reject* rule* refute rebut contradict disown repudiate disavow',
  agree: 'agree sign* settle accept conclude strike* seal* clinch ink* reach* commit',
  begin: 'begin start* apply kick take enter come go bite*',
  say: 'say tell add announce report* note* confirm explain state* write post* argue claim* insist declare estimate* reckon caution* warn believe know show indicate assert stress recall',
  sign: `sign* countersign initial* ratify approve endorse consent* assent* bless authorise authorize adopt pass* vote* decide publish gazette* issue* promulgate proclaim
    decree order* enact notify consult convene submit accept agree confirm clear`,
  renew: 'extend prolong renew lengthen',
  refuse: 'refuse* decline* veto* reject* withhold block* balk baulk hesitate',
  lack: 'need* lack* require await wait*',
};

/** Verbs whose past is not made with -ed: the past, and the participle where it is another. */
const IRREGULAR = `put put|lay laid|set set|keep kept|hold held|cut cut|take took taken|bring brought|let let|leave left|lose lost|hang hung|fix fixed|withhold withheld|hit hit|sting stung|strike struck
  pay paid|bear bore borne|meet met|swallow swallowed|get got gotten|win won|draw drew drawn|see saw seen|sell sold|send sent|buy bought|rise rose risen|go went gone|shoot shot|leap leapt
  grow grew grown|fall fell fallen|come came come|shrink shrank shrunk|sink sank sunk|slide slid|stand stood|make made|be was been|sit sat|run ran run|spring sprang sprung|undo undid undone
  begin began begun|bite bit bitten|say said|tell told|write wrote written|know knew known|show showed shown|sleep slept|seek sought|think thought|swing swung|withdraw withdrew withdrawn
  eat ate eaten|spread spread|overturn overturned|swear swore sworn|forecast forecast|reset reset`;

export interface Verb {
  readonly lemma: string;
  readonly form: 'base' | 'third' | 'past' | 'participle' | 'both' | 'ing';
  /** It may be a noun as well. */
  readonly unsure: boolean;
  /** Its participle is written like it: "has come", "is put". */
  readonly same?: boolean;
}

const CLASSES = new Map<string, Set<VerbClass>>();
const FORMS = new Map<string, Verb>();

const enter = (word: string, verb: Verb): void => {
  if (!FORMS.has(word)) FORMS.set(word, verb);
};

const thirdOf = (lemma: string): string =>
  /(?:s|x|z|ch|sh|go|veto)$/.test(lemma)
    ? `${lemma}es`
    : /[^aeiou]y$/.test(lemma)
      ? `${lemma.slice(0, -1)}ies`
      : `${lemma}s`;
const DOUBLED =
  /^(?:lop|slam|clap|stop|slap|drop|cut|trim|scrap|put|set|hit|let|get|win|snap|slip|dip|chop|step|cancel|tax|skim|plan|run|sit|stop|pop|begin|ship|axe|peg|admit|commit|bar|slim|permit|submit|defer|reset|spur|span)$/;
const stemOf = (lemma: string): string =>
  DOUBLED.test(lemma) && !/[xel]$/.test(lemma) ? lemma + (lemma.at(-1) ?? '') : lemma;
const ingOf = (lemma: string): string =>
  /(?:ie)$/.test(lemma)
    ? `${lemma.slice(0, -2)}ying`
    : /[^eo]e$/.test(lemma) && lemma !== 'be'
      ? `${lemma.slice(0, -1)}ing`
      : `${stemOf(lemma)}ing`;
const edOf = (lemma: string): string =>
  lemma.endsWith('e') ? `${lemma}d` : /[^aeiou]y$/.test(lemma) ? `${lemma.slice(0, -1)}ied` : `${stemOf(lemma)}ed`;

const irregular = new Map(
  IRREGULAR.split(/[|\n]/).map((row) => {
    const [lemma = '', past = '', participle] = row.trim().split(' ');
    return [lemma, [past, participle ?? past] as const] as const;
  }),
);

for (const [name, list] of Object.entries(TABLE) as readonly (readonly [VerbClass, string])[])
  for (const marked of list.trim().split(/\s+/)) {
    const unsure = marked.endsWith('*');
    const lemma = unsure ? marked.slice(0, -1) : marked;
    const classes = CLASSES.get(lemma) ?? new Set<VerbClass>();
    classes.add(name);
    CLASSES.set(lemma, classes);
    if (lemma === 'be' || lemma === 'could') continue;
    enter(lemma, { lemma, form: 'base', unsure, same: irregular.get(lemma)?.[1] === lemma });
    enter(thirdOf(lemma), { lemma, form: 'third', unsure });
    enter(ingOf(lemma), { lemma, form: 'ing', unsure: false });
    const [past, participle] = irregular.get(lemma) ?? [];
    if (past === undefined || participle === undefined) enter(edOf(lemma), { lemma, form: 'both', unsure: false });
    else if (past === participle) enter(past, { lemma, form: 'both', unsure: unsure && past === lemma });
    else {
      enter(past, { lemma, form: 'past', unsure: false });
      enter(participle, { lemma, form: 'participle', unsure: false });
    }
  }
for (const [word, lemma] of [
  ['cancelled', 'cancel'],
  ['cancelling', 'cancel'],
  ['levelled', 'level'],
  ['leapt', 'leap'],
  ['initialled', 'initial'],
  ['initialling', 'initial'],
] as const)
  enter(word, { lemma, form: word.endsWith('ing') ? 'ing' : 'both', unsure: false });

/** The verb that a word may be. */
export const verbOf = (low: string): Verb | undefined => FORMS.get(low);

/** Whether a verb is of a class. */
export const isOf = (lemma: string, name: VerbClass): boolean => CLASSES.get(lemma)?.has(name) ?? false;

/** The classes of a verb. */
export const classesOf = (lemma: string): Iterable<VerbClass> => CLASSES.get(lemma) ?? [];
