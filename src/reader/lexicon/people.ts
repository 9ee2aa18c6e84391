/**
 * People of the talks on record, with the side they speak for and the office they held since then. The table only helps to tell a name from
 * other words and to know its side; a name that is not here is found by grammar.
 */
const TABLE = `
Donald Trump|US|President
Donald J. Trump|US|President
Scott Bessent|US|Treasury Secretary
Jamieson Greer|US|United States Trade Representative
Howard Lutnick|US|Commerce Secretary
Karoline Leavitt|US|White House press secretary
Marco Rubio|US|Secretary of State
JD Vance|US|Vice President
Peter Navarro|US|trade adviser
Kevin Hassett|US|director of the National Economic Council
David Perdue|US|ambassador
Jerome Powell|US|Federal Reserve chair
Xi Jinping|CN|President
He Lifeng|CN|Vice Premier
Li Chenggang|CN|international trade representative
Wang Wentao|CN|Commerce Minister
Wang Yi|CN|Foreign Minister
Li Qiang|CN|Premier
He Yongqian|CN|spokesperson of the Ministry of Commerce
He Yadong|CN|spokesperson of the Ministry of Commerce
Guo Jiakun|CN|spokesperson of the Foreign Ministry
Lin Jian|CN|spokesperson of the Foreign Ministry
Mao Ning|CN|spokesperson of the Foreign Ministry
Liao Min|CN|Vice Finance Minister
Xie Feng|CN|ambassador
Liu Pengyu|CN|spokesperson of the embassy
Ursula von der Leyen|EU|President of the European Commission
Maros Sefcovic|EU|trade commissioner
Maroš Šefčovič|EU|trade commissioner
Keir Starmer|GB|Prime Minister
Jonathan Reynolds|GB|Business and Trade Secretary
Shigeru Ishiba|JP|Prime Minister
Sanae Takaichi|JP|Prime Minister
Ryosei Akazawa|JP|chief negotiator
Narendra Modi|IN|Prime Minister
Piyush Goyal|IN|Commerce Minister
Mark Carney|CA|Prime Minister
Claudia Sheinbaum|MX|President
Vladimir Putin|RU|President
Vincent Karremans|NL|Minister of Economic Affairs
Ulf Kristersson|SE|Prime Minister
Luiz Inácio Lula da Silva|BR|President
Geraldo Alckmin|BR|Vice President
Fernando Haddad|BR|Finance Minister
Mauro Vieira|BR|Foreign Minister
Lee Jae-myung|KR|President
Lee Jae Myung|KR|President
Kim Jung-kwan|KR|Industry Minister
Yeo Han-koo|KR|Trade Minister
Koo Yun-cheol|KR|Finance Minister
Karin Keller-Sutter|CH|President
Guy Parmelin|CH|Economy Minister
Emmanuel Macron|FR|President
Friedrich Merz|DE|Chancellor
Giorgia Meloni|IT|Prime Minister
Pedro Sánchez|ES|Prime Minister
Anthony Albanese|AU|Prime Minister
Don Farrell|AU|Trade Minister
Christopher Luxon|NZ|Prime Minister
Todd McClay|NZ|Trade Minister
To Lam|VN|General Secretary
Pham Minh Chinh|VN|Prime Minister
Prabowo Subianto|ID|President
Airlangga Hartarto|ID|Coordinating Minister for Economic Affairs
Ferdinand Marcos|PH|President
Anwar Ibrahim|MY|Prime Minister
Tengku Zafrul Aziz|MY|Trade Minister
Cyril Ramaphosa|ZA|President
Parks Tau|ZA|Trade Minister
Javier Milei|AR|President
Marcelo Ebrard|MX|Economy Secretary
Dominic LeBlanc|CA|trade minister
Mélanie Joly|CA|Industry Minister
Doug Ford|CA|Premier of Ontario
Valdis Dombrovskis|EU|economy commissioner
Rachel Reeves|GB|Chancellor
Peter Kyle|GB|Business and Trade Secretary
Subrahmanyam Jaishankar|IN|Foreign Minister
Rajesh Agrawal|IN|chief negotiator
Brett Kavanaugh|US|Justice
John Roberts|US|Chief Justice
Brooke Rollins|US|Agriculture Secretary
Chris Wright|US|Energy Secretary
Stephen Miran|US|economic adviser
Joe Biden|US|President
Janet Yellen|US|Treasury Secretary
Katherine Tai|US|Trade Representative
Robert Lighthizer|US|Trade Representative
Steven Mnuchin|US|Treasury Secretary
Wilbur Ross|US|Commerce Secretary
Elizabeth Warren|US|Senator
Ron Wyden|US|Senator
Lindsey Graham|US|Senator
Chuck Schumer|US|Senator
Neil Gorsuch|US|Justice
Liu He|CN|Vice Premier
Justin Trudeau|CA|Prime Minister
Micheál Martin|IE|Taoiseach
Simon Harris|IE|Tánaiste
Olof Gill|EU|spokesperson of the European Commission
Stéphane Séjourné|EU|industry commissioner
Bernd Lange|EU|chair of the trade committee
Helene Budliger Artieda|CH|State Secretary
Han Zheng|CN|Vice President
Ding Xuexiang|CN|Vice Premier
`;

export interface KnownPerson {
  readonly name: string;
  readonly party: string;
  readonly office: string;
}

export const KNOWN_PEOPLE: readonly KnownPerson[] = TABLE.trim()
  .split('\n')
  .map((row) => {
    const [name = '', party = '', office = ''] = row.split('|');
    return { name, party, office };
  });

/** Chinese, Korean and Vietnamese family names, which stand before the given name. */
export const FIRST_FAMILY_NAMES = new Set(
  `li wang zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu guo he gao lin luo zheng liang xie song tang han feng deng cao peng
   zeng xiao tian dong pan yuan cai jiang yu du ye cheng wei su lu ding ren shen yao lu cui zhong tan liao fan jin shi jia xia fu fang
   bai zou meng xiong qin qiu hou yin xue yan lei long tao yi he mao xi sima ouyang deng zhuge mencius kong
   kim park choi jung cho yoon jang lim shin kwon hwang ahn song yoo hong moon yeo nguyen tran pham le hoang phan vu dang bui do`.split(
    /\s+/,
  ),
);
