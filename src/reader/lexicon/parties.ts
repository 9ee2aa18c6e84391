/**
 * Customs territories as texts name them: the code, then names, then words for what is of them, then the seats of government that
 * stand for it. A name in capitals only (`US`) is matched in capitals only.
 */
const TABLE = `
US|United States of America;United States;the States;U.S.A.;U.S.;USA;US;America|American;Americans;US-made|Washington;White House;Oval Office;Trump administration
CN|People's Republic of China;China;PRC;mainland China|Chinese;Sino|Beijing;Zhongnanhai
EU|European Union;the EU;E.U.;EU;Europe;Eurozone;the bloc;bloc of 27|European;Europeans|Brussels;European Commission
GB|United Kingdom;Great Britain;Britain;UK;U.K.;England;Scotland|British;Britons;Anglo|London;Downing Street;Whitehall
JP|Japan|Japanese|Tokyo
KR|South Korea;Republic of Korea;Korea|South Korean;Korean;South Koreans|Seoul
KP|North Korea|North Korean|Pyongyang
IN|India|Indian;Indians;Indo|New Delhi;Delhi
CA|Canada;British Columbia;Ontario;Quebec;Alberta|Canadian;Canadians|Ottawa
MX|Mexico|Mexican;Mexicans|Mexico City
BR|Brazil|Brazilian;Brazilians|Brasilia;Brasília
RU|Russia;Russian Federation|Russian;Russians;Russo|Moscow;Kremlin
IR|Iran|Iranian;Iranians|Tehran
VN|Vietnam;Viet Nam|Vietnamese|Hanoi
ID|Indonesia|Indonesian;Indonesians|Jakarta
MY|Malaysia|Malaysian;Malaysians|Kuala Lumpur;Putrajaya
TH|Thailand|Thai;Thais|Bangkok
PH|Philippines|Philippine;Filipino;Filipinos|Manila
SG|Singapore|Singaporean|
KH|Cambodia|Cambodian|Phnom Penh
TW|Taiwan;Chinese Taipei|Taiwanese|Taipei
HK|Hong Kong||
MO|Macau;Macao||
CH|Switzerland|Swiss|Bern;Berne
LI|Liechtenstein||Vaduz
NO|Norway|Norwegian;Norwegians|Oslo
SE|Sweden|Swedish;Swedes|Stockholm
FI|Finland|Finnish;Finns|Helsinki
DK|Denmark|Danish;Danes|Copenhagen
IS|Iceland|Icelandic;Icelander;Icelanders|Reykjavik
DE|Germany|German;Germans|Berlin
FR|France|French;Franco|Paris
IT|Italy|Italian;Italians|Rome
ES|Spain|Spanish;Spaniard;Spaniards|Madrid
PT|Portugal|Portuguese|Lisbon
NL|Netherlands;Holland|Dutch|The Hague
BE|Belgium|Belgian;Belgians|
AT|Austria|Austrian;Austrians|Vienna
PL|Poland|Polish;Poles|Warsaw
CZ|Czech Republic;Czechia|Czech;Czechs|Prague
HU|Hungary|Hungarian;Hungarians|Budapest
RO|Romania|Romanian;Romanians|Bucharest
BG|Bulgaria|Bulgarian|Sofia
GR|Greece|Greek;Greeks|Athens
IE|Ireland|Irish|Dublin
HR|Croatia|Croatian;Croat;Croats|Zagreb
SI|Slovenia|Slovenian;Slovene;Slovenes|Ljubljana
SK|Slovakia|Slovak;Slovaks|Bratislava
RS|Serbia|Serbian;Serb;Serbs|Belgrade
UA|Ukraine|Ukrainian;Ukrainians|Kyiv;Kiev
TR|Turkey;Türkiye|Turkish;Turks|Ankara
IL|Israel|Israeli;Israelis|Jerusalem;Tel Aviv
SA|Saudi Arabia|Saudi;Saudis|Riyadh
AE|United Arab Emirates;UAE;Emirates|Emirati|Abu Dhabi
QA|Qatar|Qatari|Doha
KW|Kuwait|Kuwaiti;Kuwaitis|Kuwait City
IQ|Iraq|Iraqi|Baghdad
EG|Egypt|Egyptian;Egyptians|Cairo
JO|Jordan|Jordanian|Amman
MA|Morocco|Moroccan;Moroccans|Rabat
DZ|Algeria|Algerian|Algiers
TN|Tunisia|Tunisian|Tunis
ZA|South Africa|South African;South Africans|Pretoria
NG|Nigeria|Nigerian;Nigerians|Abuja
KE|Kenya|Kenyan;Kenyans|Nairobi
ET|Ethiopia|Ethiopian|Addis Ababa
GH|Ghana|Ghanaian|Accra
LS|Lesotho|Basotho|Maseru
AU|Australia|Australian;Australians|Canberra
NZ|New Zealand|New Zealander;New Zealanders|Wellington
AR|Argentina|Argentine;Argentinian;Argentines|Buenos Aires
CL|Chile|Chilean;Chileans|Santiago
CO|Colombia|Colombian;Colombians|Bogota;Bogotá
PE|Peru|Peruvian;Peruvians|Lima
UY|Uruguay|Uruguayan|Montevideo
PY|Paraguay|Paraguayan|Asuncion;Asunción
BO|Bolivia|Bolivian|La Paz
EC|Ecuador|Ecuadorian;Ecuadorean|Quito
VE|Venezuela|Venezuelan;Venezuelans|Caracas
CR|Costa Rica|Costa Rican;Costa Ricans|San José
GT|Guatemala|Guatemalan;Guatemalans|Guatemala City
SV|El Salvador|Salvadoran|San Salvador
PA|Panama|Panamanian|Panama City
CU|Cuba|Cuban|Havana
PK|Pakistan|Pakistani;Pakistanis|Islamabad
BD|Bangladesh|Bangladeshi;Bangladeshis;Bengali|Dhaka
LK|Sri Lanka|Sri Lankan|Colombo
NP|Nepal|Nepalese;Nepali|Kathmandu
MM|Myanmar|Burmese|Naypyidaw
LA|Laos|Laotian;Lao|Vientiane
MN|Mongolia|Mongolian|Ulaanbaatar
KZ|Kazakhstan|Kazakh;Kazakhs|Astana
UZ|Uzbekistan|Uzbek;Uzbeks|Tashkent
AZ|Azerbaijan|Azerbaijani;Azeri|Baku
AM|Armenia|Armenian|Yerevan
BY|Belarus|Belarusian|Minsk
GE|Georgia|Georgian;Georgians|Tbilisi
MD|Moldova|Moldovan|Chisinau
EE|Estonia|Estonian|Tallinn
LV|Latvia|Latvian|Riga
LT|Lithuania|Lithuanian|Vilnius
LU|Luxembourg|Luxembourgish;Luxembourger;Luxembourgers|
CY|Cyprus|Cypriot;Cypriots|Nicosia
MT|Malta|Maltese|Valletta
AL|Albania|Albanian|Tirana
MK|North Macedonia|Macedonian|Skopje
BA|Bosnia and Herzegovina;Bosnia|Bosnian|Sarajevo
ME|Montenegro|Montenegrin|Podgorica
OM|Oman|Omani|Muscat
BH|Bahrain|Bahraini|Manama
LB|Lebanon|Lebanese|Beirut
SY|Syria|Syrian|Damascus
LY|Libya|Libyan;Libyans|Tripoli
UG|Uganda|Ugandan;Ugandans|Kampala
TZ|Tanzania|Tanzanian|Dodoma
RW|Rwanda|Rwandan|Kigali
ZM|Zambia|Zambian|Lusaka
ZW|Zimbabwe|Zimbabwean|Harare
MZ|Mozambique|Mozambican|Maputo
AO|Angola|Angolan|Luanda
NA|Namibia|Namibian|Windhoek
BW|Botswana|Botswanan|Gaborone
MG|Madagascar|Malagasy;Madagascan|Antananarivo
MU|Mauritius|Mauritian|Port Louis
SN|Senegal|Senegalese|Dakar
CI|Ivory Coast;Côte d'Ivoire|Ivorian;Ivorians|Abidjan;Yamoussoukro
CM|Cameroon|Cameroonian;Cameroonians|Yaounde;Yaoundé
SD|Sudan|Sudanese|Khartoum
HN|Honduras|Honduran|Tegucigalpa
NI|Nicaragua|Nicaraguan|Managua
DO|Dominican Republic|Dominican|Santo Domingo
JM|Jamaica|Jamaican;Jamaicans|Kingston
TT|Trinidad and Tobago;Trinidad|Trinidadian;Trinidadians;Trini|Port of Spain
FJ|Fiji|Fijian;Fijians|Suva
PG|Papua New Guinea|Papuan;Papua New Guinean|Port Moresby
BN|Brunei|Bruneian|
AF|Afghanistan|Afghan;Afghans|Kabul
TM|Turkmenistan|Turkmen;Turkmens|Ashgabat
KG|Kyrgyzstan|Kyrgyz|Bishkek
TJ|Tajikistan|Tajik;Tajiks|Dushanbe
TL|Timor-Leste;East Timor;Timor|Timorese|Dili
GW|Guinea-Bissau|Bissau-Guinean|Bissau
GN|Guinea|Guinean|Conakry
BI|Burundi|Burundian;Burundians|Gitega;Bujumbura
MW|Malawi|Malawian;Malawians|Lilongwe
ML|Mali|Malian;Malians|Bamako
BF|Burkina Faso|Burkinabe;Burkinabè|Ouagadougou
NE|Niger|Nigerien|Niamey
TD|Chad|Chadian|N'Djamena
GA|Gabon|Gabonese|Libreville
CD|Democratic Republic of the Congo;Democratic Republic of Congo;DR Congo;DRC;Congo|Congolese|Kinshasa
CG|Republic of the Congo;Congo-Brazzaville||Brazzaville
SL|Sierra Leone|Sierra Leonean|Freetown
LR|Liberia|Liberian;Liberians|Monrovia
GM|The Gambia;Gambia|Gambian|Banjul
TG|Togo|Togolese|Lomé;Lome
BJ|Benin|Beninese|Porto-Novo
CV|Cape Verde;Cabo Verde|Cape Verdean|Praia
DJ|Djibouti|Djiboutian|
ER|Eritrea|Eritrean|Asmara
SO|Somalia|Somali;Somalis|Mogadishu
SS|South Sudan|South Sudanese|Juba
SZ|Eswatini;Swaziland|Swazi|Mbabane
KM|Comoros|Comorian|Moroni
SC|Seychelles|Seychellois|
MV|Maldives|Maldivian|Malé
BT|Bhutan|Bhutanese|Thimphu
MR|Mauritania|Mauritanian;Mauritanians|Nouakchott
YE|Yemen|Yemeni;Yemenis|Sanaa;Sana'a
HT|Haiti|Haitian;Haitians|Port-au-Prince
BS|Bahamas|Bahamian|Nassau
BB|Barbados|Barbadian;Bajan|Bridgetown
BZ|Belize|Belizean;Belizeans|Belmopan
GY|Guyana|Guyanese|Georgetown
SR|Suriname;Surinam|Surinamese|Paramaribo
GD|Grenada|Grenadian|
LC|Saint Lucia;St Lucia;St. Lucia|Saint Lucian|Castries
NR|Nauru|Nauruan|Yaren
TV|Tuvalu|Tuvaluan|Funafuti
PW|Palau|Palauan|Ngerulmud
MH|Marshall Islands|Marshallese|Majuro
FM|Federated States of Micronesia;Micronesia|Micronesian|Palikir
CK|Cook Islands|Cook Islander|Avarua;Rarotonga
NC|New Caledonia|New Caledonian|Nouméa;Noumea
AD|Andorra|Andorran|Andorra la Vella
SM|San Marino|Sammarinese|
MC|Monaco|Monégasque;Monegasque|
IM|Isle of Man|Manx|
ST|São Tomé and Príncipe;Sao Tome and Principe;São Tomé;Sao Tome|Santomean;São Toméan|
AG|Antigua and Barbuda;Antigua|Antiguan|
VC|Saint Vincent and the Grenadines;St. Vincent and the Grenadines;Saint Vincent;St. Vincent|Vincentian|Kingstown
KN|Saint Kitts and Nevis;St. Kitts and Nevis;Saint Kitts;St. Kitts|Kittitian|Basseterre
DM|Dominica||Roseau
WS|Samoa|Samoan;Samoans|Apia
TO|Tonga|Tongan;Tongans|Nuku'alofa;Nukualofa
VU|Vanuatu|ni-Vanuatu|Port Vila
SB|Solomon Islands;Solomons|Solomon Islander|Honiara
KI|Kiribati||Tarawa
GL|Greenland|Greenlandic;Greenlanders|Nuuk
FO|Faroe Islands;Faroes|Faroese;Faroe Islanders|Torshavn;Tórshavn
FK|Falkland Islands;Falklands|Falkland;Falklander|
GQ|Equatorial Guinea|Equatoguinean|Malabo
CF|Central African Republic|Central African|Bangui
PS|Palestine|Palestinian;Palestinians|Ramallah
XK|Kosovo|Kosovar;Kosovars|Pristina
`;

/** How a text speaks of a territory: by its name, as a quality, or by its seat of government. */
export type PartyForm = 'name' | 'quality' | 'seat';

export interface PartyWord {
  readonly code: string;
  readonly form: PartyForm;
}

interface Phrase extends PartyWord {
  readonly words: readonly string[];
  /** Written in capitals, as `US`, and only so. */
  readonly exact: boolean;
}

const phrases = (code: string, form: PartyForm, list: string): readonly Phrase[] =>
  list
    .split(';')
    .filter((name) => name !== '')
    // "The Ethiopians" are of Ethiopia as much as an Ethiopian is.
    .flatMap((name) => (form === 'quality' && /[a-z](?:an|i)$/.test(name) ? [name, `${name}s`] : [name]))
    .map((name) => ({
      code,
      form,
      words: name.toLowerCase().split(/ |(?=-)|(?<=-)/),
      exact: /^[A-Z]{2,3}$/.test(name),
    }));

const FORMS: readonly PartyForm[] = ['name', 'quality', 'seat'];

/** All names by their first word, the longest first. */
export const PARTY_PHRASES: ReadonlyMap<string, readonly Phrase[]> = (() => {
  const byFirst = new Map<string, Phrase[]>();
  for (const row of TABLE.trim().split('\n')) {
    const [code = '', ...lists] = row.split('|');
    for (const [index, list] of lists.entries())
      for (const phrase of phrases(code, FORMS[index] ?? 'name', list)) {
        const first = phrase.words[0] ?? '';
        byFirst.set(first, [...(byFirst.get(first) ?? []), phrase]);
      }
  }
  for (const [first, list] of byFirst)
    byFirst.set(
      first,
      [...list].sort((a, b) => b.words.length - a.words.length),
    );
  return byFirst;
})();

/** Members of the European Union, which makes its truces and agreements for them. */
export const OF_UNION: ReadonlySet<string> = new Set(
  'AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE'.split(' '),
);
