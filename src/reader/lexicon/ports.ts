/** Ports, towns and parts of a country that stand for their territory where nothing else names it: "rice at 8 per cent in Santos", "a toolmaker in Ohio". */
const TABLE = `
US|New York;Los Angeles;Long Beach;Chicago;Houston;Savannah;Baltimore;Seattle;Boston;Miami;New Orleans;San Francisco;Philadelphia;Newark;Oakland;Charleston;Norfolk;Tampa;Detroit;Iowa;Texas;Florida;California;Ohio;Michigan;Capitol;Mar-a-Lago;Alabama;Alaska;Arizona;Arkansas;Carolina;Colorado;Connecticut;Idaho;Illinois;Indiana;Kansas;Kentucky;Louisiana;Maryland;Massachusetts;Minnesota;Mississippi;Missouri;Montana;Nebraska;Nevada;New Hampshire;New Jersey;New Mexico;North Dakota;South Dakota;Oklahoma;Oregon;Pennsylvania;Rhode Island;Tennessee;Utah;Vermont;Virginia;Wisconsin;Wyoming;Hawaii;Dallas;Denver;San Diego;Atlanta;Pittsburgh;Cleveland;Cincinnati;Minneapolis;Milwaukee;St Louis;St. Louis;Kansas City;Tulsa;Memphis;Nashville;Laredo;El Paso;Brooklyn;Manhattan;Capitol Hill;Wall Street;Silicon Valley;Portland
CN|Shanghai;Shenzhen;Guangzhou;Ningbo;Tianjin;Qingdao;Dalian;Xiamen;Chongqing;Canton;Yiwu;Wuhan;Chengdu;Hangzhou;Suzhou;Nanjing;Dongguan;Foshan;Yantian;Zhejiang;Guangdong;Fujian;Jiangsu;Shandong;Harbin;Kunming
EU|Union;Rotterdam;Antwerp;Hamburg;Bremerhaven;Le Havre;Marseille;Marseilles;Genoa;Trieste;Naples;Piraeus;Barcelona;Valencia;Algeciras;Gdansk;Luxembourg;Berlin;Paris;Rome;Madrid;Strasbourg
GB|Felixstowe;Southampton;Liverpool;Dover;Tilbury;Glasgow;Edinburgh;Belfast;Bristol;Hull;Westminster;Cardiff;Manchester;Birmingham;Leeds;Sheffield;Aberdeen;Port Talbot;Solihull;Newcastle;Whitehall;Scotland;Wales;Yorkshire;Cornwall;Northern Ireland;Downing Street
JP|Yokohama;Kobe;Osaka;Nagoya;Kyoto;Hakata;Kasumigaseki;Sapporo;Hokkaido;Fukuoka;Nagasaki;Hiroshima;Nara;Sendai;Okinawa;Kumamoto
KR|Busan;Incheon;Ulsan;Sejong;Pyeongtaek;Daegu;Gwangju;Jeju;Gyeongju;Pohang;Mokpo;Yeosu
IN|Mumbai;Bombay;Chennai;Kolkata;Calcutta;Cochin;Kochi;Mundra;Nhava Sheva;Bengaluru;Kerala;Gujarat;Punjab;Ludhiana;Tirupur;Assam;Goa;Visakhapatnam;Hyderabad;Ahmedabad
CA|Vancouver;Montreal;Halifax;Toronto;Winnipeg;Saskatchewan;Ontario;Quebec;Québec;Alberta;Manitoba;Nova Scotia;British Columbia;Calgary
MX|Veracruz;Manzanillo;Tijuana;Monterrey;Sonora;Jalisco;Guadalajara;Puebla;Sinaloa;Nuevo Laredo;Juárez
BR|Santos;Rio de Janeiro;Rio;São Paulo;Sao Paulo;Fortaleza;Paranaguá;Recife;Manaus;Porto Alegre;Belém;Curitiba;Minas Gerais
RU|Novorossiysk;Vladivostok;St Petersburg;Saint Petersburg;Kaliningrad;Murmansk;Kazan;Irkutsk
IR|Bandar Abbas
VN|Haiphong;Ho Chi Minh City;Saigon;Da Nang;Huế;Hue;Hai Phong;Can Tho;Nha Trang
ID|Surabaya;Tanjung Priok;Belawan;Bandung;Medan;Semarang;Makassar;Bali;Sumatra
MY|Port Klang;Penang;Johor;Ipoh;Kuantan;Kuching;Sabah;Sarawak;George Town
TH|Laem Chabang;Chiang Mai;Chiang Rai;Phuket;Hat Yai
PH|Cebu;Davao;Mindanao;Iloilo;Baguio
PK|Karachi;Port Qasim;Lahore;Faisalabad;Sialkot;Peshawar
BD|Chittagong;Chattogram;Mongla;Sylhet;Khulna;Rajshahi
LK|Hambantota;Galle;Kandy;Jaffna;Trincomalee
KH|Sihanoukville;Siem Reap;Battambang
TW|Kaohsiung;Keelung
CH|Basel;Zurich;Geneva
NO|Bergen;Stavanger;Tromsø;Tromso;Trondheim;Narvik;Bodø;Ålesund;Kristiansand;Hammerfest
SE|Gothenburg;Malmö;Malmo;Uppsala;Luleå;Umeå;Norrköping;Kalmar;Skåne;Visby
TR|Istanbul;Izmir;Mersin;Trabzon;Bursa;Gaziantep;Konya;Antalya;Samsun;Adana
GE|Batumi;Poti;Zugdidi;Kutaisi;Kakheti;Rustavi
UA|Odesa;Odessa;Lviv;Kharkiv;Mykolaiv
IL|Haifa;Ashdod
SA|Jeddah;Dammam
AE|Dubai;Jebel Ali;Sharjah
IQ|Basra;Umm Qasr
EG|Alexandria;Port Said;Damietta;Suez;Luxor;Aswan;Mansoura
JO|Aqaba;Irbid;Zarqa;Petra
MA|Casablanca;Tangier;Agadir;Marrakesh;Fez;Fes;Essaouira;Meknes
DZ|Oran;Annaba;Tlemcen
TN|Sfax;Sousse;Bizerte;Rades;Kairouan;Monastir;Gabès
ZA|Durban;Cape Town;Johannesburg
NG|Lagos;Apapa;Kano;Port Harcourt;Ibadan;Calabar
KE|Mombasa;Kisumu;Nakuru;Naivasha;Eldoret
TZ|Dar es Salaam;Zanzibar;Arusha;Mwanza;Tanga;Mtwara;Tabora;Mbeya;Moshi
GH|Tema;Kumasi;Takoradi;Tamale
SN|Saint-Louis;Thiès;Ziguinchor;Kaolack
CM|Douala
AO|Lobito
MZ|Beira;Quelimane;Nampula;Nacala;Pemba
MG|Toamasina;Antsirabe;Mahajanga
NA|Walvis Bay;Swakopmund;Lüderitz
AU|Sydney;Melbourne;Brisbane;Fremantle;Perth;Queensland;Tasmania;Hobart;Darwin;Adelaide;New South Wales;Geelong;Ballarat
NZ|Auckland;Christchurch;Tauranga;Lyttelton;Dunedin;Rotorua;Napier;Otago;Canterbury
AR|Rosario;Mendoza;Tucumán;Bahía Blanca;Salta;Ushuaia;Patagonia
CL|Valparaíso;Valparaiso;San Antonio;Punta Arenas;Antofagasta;Concepción;Iquique;Temuco
CO|Cartagena;Buenaventura;Barranquilla;Medellín;Medellin;Cali;Bucaramanga
PE|Callao;Arequipa;Cusco;Cuzco;Trujillo;Piura;Iquitos;Ayacucho
EC|Guayaquil;Cuenca;Loja
UY|Punta del Este;Paysandú
BO|Santa Cruz;Cochabamba;Oruro;Potosí;Tarija
VE|Maracaibo;Puerto La Cruz
GT|Puerto Quetzal
HN|Puerto Cortés;Puerto Cortes
FJ|Lautoka;Nadi;Labasa
KZ|Aktau;Almaty;Karaganda;Shymkent;Aktobe;Pavlodar
AZ|Alat;Ganja;Sumgait;Sheki;Lankaran
YE|Aden;Hodeidah
MM|Yangon;Rangoon;Mandalay;Myawaddy
DK|Aarhus;Odense;Aalborg;Esbjerg;Kolding;Svendborg;Skagen
FI|Turku;Tampere;Oulu;Vaasa;Porvoo;Rovaniemi;Lahti;Kotka;Kuopio
PT|Leixões;Porto;Oporto;Lisboa;Setúbal;Braga;Coimbra;Aveiro;Sines;Funchal;Évora;Alentejo;Algarve;Guimarães
IS|Akureyri;Ísafjörður;Húsavík;Keflavík
ES|Cádiz;Cadiz;Bilbao;Seville;Sevilla;Málaga;Malaga;Vigo;Zaragoza;Alicante;Huelva;Galicia;Catalonia;Andalusia
FR|Bordeaux;Lyon;Lille;Nantes;Brest;Toulouse;Rennes;Calais;Dunkirk;Reims;Burgundy;Brittany;Normandy
IT|Milan;Turin;Bologna;Venice;Palermo;Bari;Catania;Cremona;Parma;Sicily;Sardinia;Brescia;Verona;Livorno
DE|Cologne;Munich;Frankfurt;Leipzig;Dresden;Stuttgart;Düsseldorf;Kiel;Lübeck;Solingen;Bremen;Nuremberg;Bavaria;Saxony;Hanover;Rostock
AT|Graz;Linz;Salzburg;Innsbruck;Bregenz;Klagenfurt;Styria;Tyrol;Carinthia
NL|Eindhoven;Utrecht;Groningen;Nijmegen;Delft;IJmuiden;Veldhoven
BE|Ghent;Bruges;Liège;Zeebrugge;Ostend;Leuven
IE|Galway;Limerick;Waterford;Kerry;Wexford;Shannon;Drogheda;Donegal
PL|Gdynia;Kraków;Krakow;Łódź;Wrocław;Poznań;Poznan;Szczecin;Katowice
CZ|Brno;Ostrava;Pilsen;Plzeň;Jablonec;Olomouc;Moravia;Bohemia
SK|Košice;Kosice;Komárno;Žilina
HU|Debrecen;Szeged;Pécs;Győr;Miskolc;Tokaj
RO|Constanța;Constanta;Cluj;Iași;Timișoara;Brașov;Sibiu
BG|Varna;Burgas;Plovdiv;Ruse;Kazanlak
HR|Rijeka;Osijek;Dubrovnik;Zadar;Dalmatia;Slavonia
SI|Koper;Maribor;Bled;Ptuj
RS|Novi Sad;Niš;Kragujevac;Subotica
BA|Mostar;Tuzla;Banja Luka;Zenica
GR|Thessaloniki;Patras;Crete;Corfu;Volos;Kavala;Larissa
CY|Limassol;Larnaca;Paphos
MT|Marsaxlokk;Gozo
AL|Durrës;Durres;Vlorë;Shkodër
EE|Tartu;Pärnu;Narva;Viljandi;Saaremaa
LV|Ventspils;Liepāja;Liepaja;Daugavpils;Jelgava
LT|Klaipėda;Klaipeda;Kaunas;Šiauliai
AM|Gyumri;Vanadzor;Dilijan;Meghri
UZ|Samarkand;Bukhara;Nukus;Fergana;Khiva;Namangan
KG|Karakol
MN|Darkhan;Erdenet;Zamyn-Uud
CI|Bouaké;San Pedro
UG|Jinja;Entebbe;Gulu
ET|Dire Dawa;Hawassa;Bahir Dar;Gondar
ZM|Ndola;Kitwe
MW|Blantyre;Zomba;Mzuzu
ZW|Bulawayo;Mutare
ML|Mopti;Ségou;Kayes;Sikasso;Timbuktu
PY|Encarnación;Ciudad del Este
CU|Santiago de Cuba;Cienfuegos
NP|Pokhara;Biratnagar;Birgunj
LA|Luang Prabang;Savannakhet;Pakse
LB|Sidon
OM|Salalah;Sohar;Nizwa
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

/** Towns and states of the United States by which a text shows that it is written of them. */
export const AMERICAN_TOWNS = new RegExp(`\\b(?:${(/^US\|(.+)$/m.exec(TABLE)?.[1] ?? '').replaceAll(';', '|')})\\b`);
