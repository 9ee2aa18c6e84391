/** Ports and trading places, and seats of government, that stand for their territory where duties are paid: "rice at 8 per cent in Santos". */
const TABLE = `
US|New York;Los Angeles;Long Beach;Chicago;Houston;Savannah;Baltimore;Seattle;Boston;Miami;New Orleans;San Francisco;Philadelphia;Newark;Oakland;Charleston;Norfolk;Tampa;Detroit;Iowa;Texas;Florida;California;Ohio;Michigan;Capitol;Mar-a-Lago
CN|Shanghai;Shenzhen;Guangzhou;Ningbo;Tianjin;Qingdao;Dalian;Xiamen;Chongqing;Canton
EU|Union;Rotterdam;Antwerp;Hamburg;Bremerhaven;Le Havre;Marseille;Marseilles;Genoa;Trieste;Naples;Piraeus;Barcelona;Valencia;Algeciras;Gdansk;Luxembourg;Berlin;Paris;Rome;Madrid;Strasbourg
GB|Felixstowe;Southampton;Liverpool;Dover;Tilbury;Glasgow;Edinburgh;Belfast;Bristol;Hull;Westminster
JP|Yokohama;Kobe;Osaka;Nagoya;Kyoto;Hakata;Kasumigaseki
KR|Busan;Incheon;Ulsan;Sejong
IN|Mumbai;Bombay;Chennai;Kolkata;Calcutta;Cochin;Kochi;Mundra;Nhava Sheva;Bengaluru
CA|Vancouver;Montreal;Halifax;Toronto;Winnipeg;Saskatchewan
MX|Veracruz;Manzanillo;Tijuana;Monterrey
BR|Santos;Rio de Janeiro;Rio;São Paulo;Sao Paulo;Fortaleza;Paranaguá;Recife
RU|Novorossiysk;Vladivostok;St Petersburg;Saint Petersburg
IR|Bandar Abbas
VN|Haiphong;Ho Chi Minh City;Saigon;Da Nang
ID|Surabaya;Tanjung Priok;Belawan
MY|Port Klang;Penang
TH|Laem Chabang
PH|Cebu;Davao
PK|Karachi;Port Qasim;Lahore
BD|Chittagong;Chattogram;Mongla
LK|Hambantota;Galle
KH|Sihanoukville
TW|Kaohsiung;Keelung
CH|Basel;Zurich;Geneva
NO|Bergen;Stavanger
SE|Gothenburg
TR|Istanbul;Izmir;Mersin;Trabzon
GE|Batumi;Poti;Zugdidi;Georgia
UA|Odesa;Odessa
IL|Haifa;Ashdod
SA|Jeddah;Dammam
AE|Dubai;Jebel Ali;Sharjah
IQ|Basra;Umm Qasr
EG|Alexandria;Port Said;Damietta
JO|Aqaba
MA|Casablanca;Tangier;Agadir
DZ|Oran
TN|Sfax
ZA|Durban;Cape Town;Johannesburg
NG|Lagos;Apapa
KE|Mombasa
TZ|Dar es Salaam;Zanzibar
GH|Tema
SN|Saint-Louis
CM|Douala
AO|Lobito
MZ|Beira
MG|Toamasina
NA|Walvis Bay
AU|Sydney;Melbourne;Brisbane;Fremantle;Perth;Queensland
NZ|Auckland;Christchurch;Tauranga;Lyttelton
AR|Rosario
CL|Valparaíso;Valparaiso;San Antonio;Punta Arenas
CO|Cartagena;Buenaventura;Barranquilla
PE|Callao
EC|Guayaquil
UY|Punta del Este
BO|Santa Cruz
VE|Maracaibo
GT|Puerto Quetzal
HN|Puerto Cortés;Puerto Cortes
FJ|Lautoka;Nadi
KZ|Aktau;Almaty
AZ|Alat
YE|Aden;Hodeidah
MM|Yangon;Rangoon
DK|Aarhus
FI|Turku
PT|Leixões
IS|Akureyri
`;

/** Ports by their first word, each with its words in small letters; the longest first. */
export const PORTS: ReadonlyMap<string, readonly { readonly code: string; readonly words: readonly string[] }[]> =
  (() => {
    const byFirst = new Map<string, { readonly code: string; readonly words: readonly string[] }[]>();
    for (const row of TABLE.trim().split('\n')) {
      const [code = '', list = ''] = row.split('|');
      for (const name of list.split(';')) {
        const words = name.toLowerCase().split(/[ -]/);
        const first = words[0] ?? '';
        byFirst.set(
          first,
          [...(byFirst.get(first) ?? []), { code, words }].sort((a, b) => b.words.length - a.words.length),
        );
      }
    }
    return byFirst;
  })();
