const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Nouns that say what somebody is. */
export const OFFICE_HEADS = words(`
  minister secretary president premier chancellor commissioner representative negotiator spokesperson spokesman spokeswoman ambassador envoy
  governor senator congressman congresswoman chairman chairwoman chair chairperson director adviser advisor economist analyst strategist official officials
  delegate king queen undersecretary counterpart mayor professor treasurer commissioners ministers negotiators economists analysts executive ceo
  director-general speaker leader master captain counsel attache attaché commodore marshal viceroy comptroller inspector registrar dean
  correspondent host colleague opponent rival organiser organizer manager mp mep cfo coo vice-president vice-premier undersecretaries
  founder deputy aide number councillor councilor premiers emperor consul taoiseach tánaiste lawmaker lawmakers diplomat diplomats head chief boss
`);

/** Words that stand before such a noun and belong to the office. */
export const OFFICE_MODIFIERS = words(`
  treasury commerce trade finance foreign economy economic economics agriculture farm industry energy defense defence interior home state vice
  deputy prime assistant acting first chief lead international top senior former national security press white house commission central bank board
  customs export affairs business technology development international budget transport digital eu u.s. us uk party climate labour labor health
  justice tariff statistics environment fisheries shadow opposite federal reserve ministry department council general permanent special outgoing incoming new cabinet
`);

/** Nouns that end the name of an organisation. */
export const ORGANISATION_HEADS = words(`
  ministry department commission council association federation chamber institute bank board office committee agency bureau administration
  confederation alliance embassy parliament senate congress cabinet assembly court union organisation organization authority secretariat lab
  institution group forum treasury coalition regulator government lobby guild league society syndicate cooperative co-operative watchdog
  delegation presidency chancellery service mission directorate academy university exchange fund foundation inspectorate
`);

/** Organisations that do not end so. */
export const ORGANISATION_NAMES: readonly (readonly [name: string, party: string | undefined])[] = [
  ['White House', 'US'],
  ['USTR', 'US'],
  ['State Council', 'CN'],
  ['MOFCOM', 'CN'],
  ['Xinhua News Agency', 'CN'],
  ['Xinhua', 'CN'],
  ['Federal Reserve', 'US'],
  ['Downing Street', 'GB'],
  ['Kremlin', 'RU'],
  ['European Commission', 'EU'],
  ['Bundestag', 'DE'],
  ['Knesset', 'IL'],
  ['Sejm', 'PL'],
  ['Duma', 'RU'],
  ['Riksdag', 'SE'],
  ['Storting', 'NO'],
  ['Folketing', 'DK'],
  ['Lok Sabha', 'IN'],
  ['Customs and Border Protection', 'US'],
  ['CBP', 'US'],
  ['USDA', 'US'],
  ['Bureau of Industry and Security', 'US'],
  ['Business Roundtable', 'US'],
  ['PhRMA', 'US'],
  ['AdvaMed', 'US'],
  ['CBI', 'GB'],
  ['VDMA', 'DE'],
  ['VDA', 'DE'],
  ['BDI', 'DE'],
  ['DIHK', 'DE'],
  ['Swissmem', 'CH'],
  ['Economiesuisse', 'CH'],
  ['Interpharma', 'CH'],
  ['BusinessEurope', 'EU'],
  ['Copa - Cogeca', 'EU'],
  ['Eurofer', 'EU'],
  ['ACEA', 'EU'],
  ['MedTech Europe', 'EU'],
  ['Keidanren', 'JP'],
  ['Global Times', 'CN'],
  ["People 's Daily", 'CN'],
  ['People ’s Daily', 'CN'],
  ['South China Morning Post', undefined],
  ['Wall Street Journal', undefined],
  ['World Bank', undefined],
  ['IMF', undefined],
  ['International Monetary Fund', undefined],
  ['WTO', undefined],
  ['World Trade Organization', undefined],
  ['World Trade Organisation', undefined],
  ['OECD', undefined],
  ['United Nations', undefined],
];

/** Bodies of many states, and papers, which are on nobody's side. */
export const OF_NO_SIDE: ReadonlySet<string> = new Set(
  ORGANISATION_NAMES.flatMap(([name, party]) => (party === undefined ? [name] : [])),
);

/**
 * Whose body it is where only its kind is told and one of the two sides is the United States: they have departments and a Congress,
 * and all others have ministries.
 */
export const sideOfBody = (name: string, sides: readonly [string, string] | undefined): string | undefined => {
  if (!sides?.includes('US')) return undefined;
  if (/\b(?:ministry|minister|prime minister|cabinet|parliament|state council)\b/i.test(name))
    return sides.find((side) => side !== 'US');
  return /\b(?:department|treasury|congress|senate|house of representatives)\b/i.test(name) ? 'US' : undefined;
};

/** Words of an office or an organisation that tell its side where nothing else does. */
export const OFFICE_SIDES: readonly (readonly [pattern: RegExp, party: string])[] = [
  [
    /\b(?:treasury secretary|secretary of the treasury|(?<!international )trade representative|commerce secretary|white house|customs and border protection|secretary of (?:state|commerce)|ustr|federal reserve)\b/,
    'US',
  ],
  [/\b(?:state council|mofcom|international trade representative|vice premier|customs tariff commission)\b/, 'CN'],
  [/\b(?:european commission|trade commissioner|eu commissioner)\b/, 'EU'],
]; // prettier-ignore
