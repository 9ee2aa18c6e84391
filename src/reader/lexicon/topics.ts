import type { Topic } from '../candidate.js';

/** The words of each topic. Where several stand in a passage, the order of the table decides. */
export const TOPIC_WORDS: readonly (readonly [topic: Topic, words: RegExp])[] = [
  [
    'russian-and-iranian-oil',
    /\b(?:(?:russian|iranian|sanctioned|russia's|iran's)(?:[ -](?:and|or|iranian|russian|sanctioned|seaborne))*[ -](?:oil|crude|energy|petroleum)|(?:oil|crude)(?: and gas)? from (?:russia|iran|moscow|tehran)|secondary (?:tariffs|sanctions|duties)|(?:urals|espo|sakhalin|kharg|rosneft|lukoil) (?:crude|oil|cargoes|barrels)|(?:crude|oil|cargoes|barrels) from (?:sakhalin|the urals|siberia|kharg)|oil (?:purchases|came up)|teapot refiner(?:y|ies)|(?:buy|buys|buying|purchases? of|imports? of) (?:[a-z]+ )?(?:oil|crude))\b/,
  ],
  [
    'rare-earths',
    /\b(?:rare[- ]earths?|critical minerals?|gallium|germanium|antimony|neodymium|dysprosium|samarium|yttrium|magnets?|tungsten|scandium|terbium)\b/,
  ],
  ['tiktok', /\b(?:tiktok|bytedance|(?:short-)?video(?:-sharing)? app|social[- ]media app|the app)\b/],
  [
    'semiconductors',
    /\b(?:semiconductors?|microchips?|chips?|chipmakers?|nvidia|h20|h200|chip-?making|nexperia|wafers?|lithography|gpus?|(?:ai )?processors?)\b/,
  ],
  [
    'pharmaceuticals',
    /\b(?:pharmaceuticals?|pharma|drugmakers?|medicines?|generic drugs|patented drugs|active ingredients|(?<!fentanyl )pills|branded drugs|drug prices|antibiotics?|penicillin|insulin|vaccines?)\b/,
  ],
  ['fentanyl', /\b(?:fentanyl|opioids?|precursors?|precursor chemicals?)\b/],
  [
    'soybeans',
    /\b(?:soybeans?|soya(?:[- ]?beans?)?|soy|farm (?:purchases|goods|products)|agricultural (?:purchases|products|goods)|sorghum|(?:american|u\.s\.|more) (?:beans|corn|beef|poultry)|(?<!coffee |cocoa |green |broad |kidney |string |runner |vanilla |tonka )beans)\b/,
  ],
  [
    'deficit',
    /\b(?:deficits?|the (?:trade |goods )?gap (?:with|in|between|has|was|is|would|will|could|shrank|widened|narrowed)|(?<!the )gap with|trade (?:gap|imbalance|surplus)|surplus(?:es)?|trade balance)\b/,
  ],
  [
    'security-lists',
    /\b(?:entity list(?:s|ings?)?|unreliable[- ]entit(?:y|ies)(?: lists?)?|(?<!export )blacklist(?:s|ed|ing)?|1260h|export[- ]control lists?|unverified[- ](?:entity )?lists?|(?:sanctions|restricted|banned|military|trade|security) (?:entities )?lists?|list of (?:unreliable|military|banned|restricted|sanctioned|blacklisted))\b/,
  ],
  [
    'ships-and-ports',
    /\b(?:port (?:fees?|charges?|dues)|(?:fees?|charges?|levies|dues) on (?:[a-z-]+ ){0,3}(?:ships?|vessels?)|fees\b[^.;]{0,60}\bships|shipbuild(?:ing|ers?)|(?:dock(?:ing|age)?|shipping|berth(?:ing)?|mooring|landing|tonnage|pilotage|wharf|quay) (?:fees?|charges?|dues|tolls|tax(?:es)?)|(?:fees?|charges?|tolls?|dues) (?:on|for) (?:[a-z-]+ ){0,3}(?:tankers?|hulls?|freighters?|carriers?)|ship-to-shore|harbou?r (?:fees|dues)|ship fees|ships? for calling|ships? to pay|calling at (?:[a-z]+ )?ports?)\b/,
  ],
  [
    'export-controls',
    /\b(?:export[- ](?:controls?|curbs?|restrictions?|limits?|bans?|licen[cs](?:es?|ing)|permits?|rules)|controls on (?:the )?exports?|(?:curbs?|ban|restrictions|controls|limits) on (?:the )?(?:exports?|sale|shipments?) of|affiliates rule|(?:ban|bar|curbs?|block|limits?)\b[^.;,]{0,40}\bon (?:the )?(?:exports?|sales?|shipments?) of|(?:sells?|sold|ships?|shipped|exports?|exported) (?:[a-z]+ ){0,4}only (?:under|with|by|against) (?:an? )?(?:permit|licen[cs]e)|stopp(?:ed|ing) (?:the )?(?:exports?|sales?|shipments?) of|ban(?:s|ned)? exports? of|licen[cs]es? for exports?|licen[cs]ing (?:of|for) exports?|technology controls|export blacklists?|(?:licen[cs](?:es?|ing)|permits?)\b[^.;:]{0,50}\b(?:exports?|exported|leave|abroad|required|requires?|demands?|demanded|asks? for)|(?:exports?|export(?:ed|ing)|leave the country|(?:ship(?:ped)?|sold|sell) abroad)\b[^.;:]{0,40}\b(?:licen[cs](?:es?|ing)|permits?)|(?:without an?|with an?) (?:export )?licen[cs]e|export (?:quotas?|restraints?)|dual-use (?:goods|items|controls)|licen[cs]es? (?:to|for|before) export|seed licences)\b/,
  ],
  [
    'truce',
    /\b(?:truce|ceasefire|pause|extension|extend(?:ed|ing|s)?|suspension|suspended|sign-?off|standstill|moratorium|prolong(?:ed|ing|ation)?|final call|breather|reprieve|lull|renew(?:al|als|ed|s|ing)?|stand-?down|freeze|frozen|shelved?|abeyance|on ice|stand still|carried (?:over|forward)|prolongs?|(?:another|further) [a-z\d]+ (?:days|weeks|months|years?)|[a-z\d]+ more (?:days|weeks|months)|(?:days|weeks|months) more)\b/,
  ],
  [
    'tariffs',
    /\b(?:tariffs?|dut(?:y|ies)|lev(?:y|ies)|\d+ ?%|percent|per cent|pct|rates?|points|charge[sd]?|surcharges?|import (?:tax(?:es)?|charges?)|(?:customs|trade|tariff) war|counter-?dut(?:y|ies)|safeguards?|retaliat\w+|tax on|tax(?:es|ed)? (?:our|their|its|his|your|the|[a-z]+ian|[a-z]+ese))(?!\w)/,
  ],
]; // prettier-ignore

/** Words by which a text may speak of a topic, among much else: places to look closer. */
export const TOPIC_PLACES: readonly (readonly [topic: Topic, words: RegExp])[] = [
  ['russian-and-iranian-oil', /\b(?:oil|crude|barrels|refiner(?:y|ies)|teapots?|secondary)\b/g],
  [
    'rare-earths',
    /\b(?:rare[- ]earths?|(?:critical|strategic) minerals?|gallium|germanium|antimony|neodymium|dysprosium|samarium|yttrium|magnets?|tungsten|scandium|terbium|lutetium|holmium|bismuth|minerals|metals|elements|lithium|graphite)\b/g,
  ],
  ['tiktok', /\b(?:tiktok|bytedance|app|algorithm|video)\b/g],
  [
    'semiconductors',
    /\b(?:semiconductors?|microchips?|chips?|chipmakers?|chip-?making|nvidia|h20|h200|nexperia|wafers?|lithography|gpus?|processors?|memory|blackwell|micron|qualcomm|huawei)\b/g,
  ],
  [
    'pharmaceuticals',
    /\b(?:pharmaceuticals?|pharma|drugmakers?|drugs?|medicin(?:es?|al)|medicaments?|generics?|pills?|active ingredients|antibiotics?|penicillin|insulin|vaccines?|serums?|quinine|aspirin|tablets|ampoules)\b/g,
  ],
  ['fentanyl', /\b(?:fentanyl|opioids?|precursors?|overdoses?)\b/g],
  [
    'soybeans',
    /\b(?:soybeans?|soya|soy|beans?|farm (?:purchases|goods|products)|agricultural (?:purchases|products|goods)|sorghum|crops)\b/g,
  ],
  ['deficit', /\b(?:deficits?|surplus(?:es)?|gap|imbalance|trade balance|balance)\b/g],
  [
    'security-lists',
    /\b(?:(?:entity|black|watch|unreliable|1260h|sanctions?) ?-?list(?:s|ed|ing|ings)?|lists?|listed|listing|delisted|blacklist(?:s|ed|ing)?|unreliable|entit(?:y|ies)|1260h|barred|pentagon|companies|firms)\b/g,
  ],
  [
    'ships-and-ports',
    /\b(?:ships?|vessels?|hulls?|flags?|flagged|(?:sea|air)?ports?|dues|berth(?:s|ing)?|harbou?rs?|docks?|dock(?:ing|age)|wharf(?:age)?|quays?|moorings?|pilotage|tonnage|tugs?|tugboats?|bulkers?|trawlers?|tankers?|freighters?|ferries|barges?|landing|cranes?|fees?|shipyards?|shipbuild\w*|lighters?|containers?)\b/g,
  ],
  [
    'export-controls',
    /\b(?:export[- ][a-z]+|licen[cs]\w*|permits?|permission|certificat\w+|controls?|controlled|curbs?|curbed|ban(?:s|ned)?|embargo|affiliates?|subsidiaries|dual-use|leaves? the country|rationed|ceiling|restraints?|restrict\w+|stamps?|approvals?|software|technology|withhold\w*|withheld|held back|refus(?:es|ed)|stopp(?:ed|ing)|clos(?:ed|ing)|forbid\w*|forbade|leave|october rules|package of october)\b/g,
  ],
]; // prettier-ignore

const ANY = new RegExp(TOPIC_WORDS.map(([, words]) => words.source).join('|'));
/** Rare earths by that name, and words for what holds back exports. */
export const RARE = /\b(?:rare[- ]earths?|critical minerals?)\b/;
export const HELD_BACK =
  /\b(?:licen[cs]\w*|permits?|export (?:controls?|curbs?|ban|restrictions?)|certificates?|hold-?up|embargo)\b/;
const COMPOUND = /\b(?:tariff|trade) (?=truce|pause|ceasefire)/g;

/** The topic that a passage in small letters is about, the most particular first; of truce and tariffs the one that it names first. */
export const topicOf = (low: string): Topic | undefined => {
  if (!ANY.test(low)) return undefined;
  const text = low.replace(COMPOUND, '');
  const first = TOPIC_WORDS.find(([, words]) => words.test(text));
  // Licences for magnets or germanium are controls, unless the text speaks of rare earths.
  const controls = first?.[0] === 'rare-earths' && !RARE.test(text) && HELD_BACK.test(text);
  const found = controls ? TOPIC_WORDS.find(([topic]) => topic === 'export-controls') : first;
  if (found?.[0] !== 'truce') return found?.[0];
  const tariffs = TOPIC_WORDS.at(-1)?.[1].exec(text)?.index ?? text.length;
  return (found[1].exec(text)?.index ?? 0) <= tariffs ? 'truce' : 'tariffs';
};

/** Every topic that a passage in small letters has a word of. */
export const topicsIn = (low: string): readonly Topic[] =>
  ANY.test(low) ? TOPIC_WORDS.flatMap(([topic, words]) => (words.test(low) ? [topic] : [])) : [];
