import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';

/**
 * Writes examples/importer.csv: entry lines that a mid-size importer of goods of China, Hong Kong and Macau might have had
 * around 11 August 2025. Everything in it is invented (filer, suppliers, prices) except the codes and their units.
 *
 *   npx tsx scripts/examples/importer.ts [FOLDER]
 *
 * FOLDER holds the two official schedule exports, hts_2025_basic.csv and hts_2026_rev_4.csv; with it, every code and unit
 * below is checked against both. The same input gives the same bytes: the dice are seeded.
 */

/**
 * code | goods | price of a unit in dollars | units | unit | second unit | second quantity for each unit (or in all, with
 * an x) | metal shares of the value: s steel, a aluminum, c copper | origin | claims | paid, as a rate | on purpose
 */
const GOODS = `
0409000010|honey, jars|4.1|3906|kg||||CN|||
0712204000|dried onion flakes|2.35|6174|kg||||CN|||
0712341000|dried shiitake|12.6|945|kg||||CN|||
0902101050|flavored green tea|9.8|882|kg||||CN|||
0902300050|black tea bags|7.4|1323|kg||||CN|||
0904120000|ground pepper|6.9|1638|kg||||CN|||
0910120000|ground ginger|3.85|3276|kg||||CN|||lost-zero
0910300000|turmeric|3.1|2268|kg||||CN|||
1207400090|sesame seed|2.05|10080|kg||||CN|||
1302194120|ginseng extract|88|101|kg||||CN|||
1604141099|canned tuna|5.2|4662|kg||||CN|||
1604132000|canned sardines|4.4|4284|kg||||CN|||
1605546020|squid, prepared|6.1|3528|kg||||CN|||
1902300060|rice vermicelli|1.75|9765|kg||||CN|||
1905310041|cookies, peanut|4.3|3087|kg||||CN||37.5%|
1905901050|egg pastries|6.4|1512|kg||||MO|||
1704903550|hard candy|3.6|4347|kg||||CN|||
1806909019|chocolate assortments|8.2|1701|kg||||HK|||
2005916000|bamboo shoots, canned|1.9|6237|kg||||CN|||
2005999700|pickled vegetables|2.2|4851|kg||||CN|||
2008191040|roasted cashews|8.8|1638|kg||||CN|||
2008600020|maraschino cherries|4.7|1953|kg||||CN|||
2103100000|soy sauce|1.55|13230|kg||||CN|||
2009710000|apple juice|0.92|15120|liters|kg|1.05||CN|||
2106100000|textured soy protein|2.7|7245|kg||||CN|||
2504105000|graphite powder|2.15|5544|kg||||CN|||
2836300000|baking soda|0.42|28980|kg||||CN|||
2918140000|citric acid|1.05|23940|kg||||CN|||
2918221000|aspirin, bulk|4.9|2646|kg||||CN|||
2922421000|flavor enhancer (MSG)|1.6|13860|kg||||CN|||
2933610000|melamine|1.28|18900|kg||||CN|||
2941102000|penicillin G salt|31|441|kg||||CN|||
3004909201|veterinary tablets|46|265|kg||||CN|||
3005105000|adhesive bandages|11.2|2142|kg||||CN|||
3208200000|acrylic paint|3.9|4032|liters|kg|1.2|s.05a0|CN|||
3214100010|sealant cartridges|2.8|5544|kg|||a.06s0|CN|||
3304100000|lip balm|18.5|724|kg||||CN|||
3304991000|petroleum jelly|4.1|2457|kg||||CN|||
3305100000|shampoo|3.3|4536|kg|||s0a.03|CN|||
3306100000|toothpaste|4.4|2772|kg||||CN|||
3307490000|room fragrance|7.7|2268|kg|||a.08s0|CN|||
3401111000|olive soap bars|4.9|1953|kg||||CN|||
3406000000|scented candles|5.3|5544|kg||||CN||37.5%|
3407002000|modeling clay|2.9|3843|kg||||CN|||
3506990000|craft glue|3.7|3276|kg||||CN|||
3824991900|optical crystals|410|35|kg||||CN|||
3907290000|polyether resin|2.6|9324|kg||||CN|||
3907400000|polycarbonate pellets|3.05|10080|kg||||CN|||
3917320010|PVC hose|2.7|5922|kg||||CN|||
3919905010|reflective sheeting|3.3|4662|m2|kg|0.4||CN|||
3920200020|gift wrap film|3.9|3276|kg||||CN|||
3921190090|foam sheet|4.2|3024|kg||||CN|||
3923210020|zipper bags|21|914|thousands||||CN|||
3923500000|bottle caps|0.03|264600|No.|kg|0.004||CN|||
3924102000|melamine plates|3.2|7245|kg||||CN|||
3924901010|shower curtains|4.4|4788|kg||||CN|||
3926100000|desk organizers|5.1|3906|kg||||CN|||
3926400090|resin figurines|2.9|5796|No.||||CN|||
3926901000|cleaning buckets|2.6|6048|No.|||s.10|CN|||
3926909989|cable clips|0.06|195300|No.|kg|0.004||CN|||
3926201020|disposable vinyl gloves|1.9|8820|doz. prs.||||CN|||
4009320020|brake hoses|3.4|4536|kg||||CN|||no-quantity
4011101020|car tires, radial|41|788|No.||||CN|||
4011500000|bicycle tires|5.6|2709|No.||||CN|||
4015121010|nitrile exam gloves|3.6|15120|doz. prs.||||CN|||
4015191150|household gloves|7.4|2268|doz. prs.||||CN|||
4016910000|door mats|2.4|5544|kg||||CN|||
4016931010|O-rings, engine|9.2|1197|kg||||CN|||
4202122120|hard-shell suitcases|24|1953|No.||||CN|||
4202221500|vinyl handbags|8.4|2646|No.||||CN|||
4202316000|leather wallets|6.2|2583|No.||||CN|||
4202923120|backpacks|8.9|4032|No.|kg|0.7||CN|||
4202923131|duffel bags|11.2|1827|No.|kg|0.9||CN|||
4203300000|leather belts|4.9|3528|No.||||CN|||
4412343225|plywood flooring|640|37|m3||||CN|||
4414900000|picture frames|2.3|7875|No.||||CN|||
4418757000|engineered flooring|19.5|1449|m2||||CN|||
4419110000|bamboo cutting boards|3.4|6174|No.||||CN|||
4419201000|wooden serving spoons|4.8|2079|kg||||CN|||
4420110030|wooden ornaments|3.9|3213|No.||||CN|||
4421100000|wooden hangers|31|788|hundreds||||CN|||
4602110700|bamboo baskets|3.1|4032|No.||||CN|||
4803004000|tissue stock|1.35|11340|kg||||CN|||
4811412100|self-adhesive labels|3.1|4473|kg||||CN|||
4818900020|paper face masks|8.2|1386|kg||||CN|||
4819100040|shipping boxes|1.4|11970|kg||||CN|||
4820102010|diaries|1.9|9135|No.||||CN|||
4820200000|exercise books|0.55|22680|No.||||CN|||
4823908620|shoe covers|4.9|1449|kg||||CN|||
4901990070|picture books|2.1|8064|No.||||CN|informational||
4901990040|cookbooks|3.4|3276|No.||||HK|informational||
4903000000|coloring books|1.3|11025|No.||||CN|||
4911998000|printed tags|3|3843|kg||||CN|||
5007200085|silk fabric|9.2|1323|m²|kg|0.09||CN|||
5208394090|cotton fabric|1.8|7560|m²|kg|0.15||CN|||
5407532060|polyester fabric|1.1|13230|m²|kg|0.11||CN|||
5703392030|tufted rugs|9.6|1953|m2|kg|2.1||CN|||
5702422080|machine-made rugs|8.7|2268|m2|kg|2.2||CN|||
5806322000|woven tape|6.9|1512|kg||||CN|||
5903202500|coated fabric|3.2|4599|m2|kg|0.3||CN|||
6005370080|knit fabric|5.2|2709|kg||||CN|||
6103431010|mens knit trousers, wool blend|148|120|doz.|kg|5.4||CN|||
6105100010|mens knit shirts|74|391|doz.|kg|3.1||CN|||
6109100012|mens cotton T-shirts|31|1512|doz.|kg|2||CN|||
6109100040|womens cotton T-shirts|29|1323|doz.|kg|1.6||CN|||
6109901007|mens sport T-shirts|38|945|doz.|kg|1.8||MO|||
6110202020|womens cotton sweaters|92|302|doz.|kg|3.9||CN|||
6110303010|mens acrylic sweaters|96|384|doz.|kg|4.6||CN|||
6110303020|womens acrylic sweaters|88|454|doz.|kg|4.1||CN|||
6111203000|baby sweaters|41|567|doz.|kg|1.5||CN|||
6115959000|cotton socks|7.9|3528|doz. prs.|kg|0.55||CN|||
6115969020|sport socks|8.8|3087|doz. prs.|kg|0.6||CN|||
6116930800|sport gloves|27|567|doz. prs.|kg|0.9||CN|||
6201201110|mens wool overcoats|610|60|doz.|kg|19||CN|||
6201401510|mens lined parkas|395|101|doz.|kg|13.5||CN|||no-second-quantity
6203424511|mens jeans|104|491|doz.|kg|7.2||CN|||
6204628011|womens jeans|99|529|doz.|kg|6.5||CN|||
6204191000|womens suits|38|265|No.|kg|1.1||CN|||
6204192000|womens rayon suits|34|321|No.|kg|0.95||CN|||
6204392010|womens jackets|182|132|doz.|kg|7.8||CN|||
6206402000|womens blouses|66|353|doz.|kg|2.3||CN|||
6210105010|isolation gowns|14.5|1953|doz.|kg|1.2||CN|||
6211430503|work coveralls|96|195|doz.|kg|6||CN|||
6212105010|cotton bras|39|466|doz.|kg|0.9||MO|||
6217101010|hair bands|8.6|945|doz.|kg|0.3||CN|||
6301400010|polyester throws|5.7|4284|No.|kg|1.1||CN|||
6302221020|polyester pillowcases|1.9|7875|No.|kg|0.2||CN|||
6302313020|cotton sheets|9.4|2583|No.|kg|1.3||CN|||
6302600020|terry towels|2.7|9765|No.|kg|0.45||CN|||
6303922010|curtains|7.8|3528|No.|kg|0.9||CN|||
6304930000|cushion covers|2.6|6174|No.|kg|0.3||CN|||
6306229010|screen houses|6.2|2457|kg||||CN|||
6307101090|microfiber cloths|5.9|2646|kg||||CN|||
6307200000|life jackets|9.7|1701|kg||||CN|||
6307909842|N95 respirators, surgical|0.42|45360|No.|kg|0.012||CN|||
6307907500|pet toys, textile|1.5|7434|No.|kg|0.1||CN|||
6402993145|mens clogs|6.1|3843|prs.||||CN|||
6402998031|mens trainers, low price|9.3|2646|prs.||||CN|||
6403999031|womens leather sneakers|21|1449|prs.||||CN|||
6404112030|mens running shoes|19|2142|prs.||||CN|||
6404197930|canvas slip-ons|5.4|2961|prs.||||CN|||
6505000410|felt hats|66|195|doz.|kg|1.6||CN|||
6506103045|bicycle helmets|78|403|doz.|kg|4.1||CN|||
6601910000|folding umbrellas|38|693|doz.||||CN|||
6702104000|artificial plants|3.2|7056|No.||||CN|||
6702903500|silk flowers|2.2|8568|No.||||CN|||
6802930020|granite countertops|980|26|t||||CN|||
6810990020|quartz slabs|58|819|m2||||CN|||
6907231005|floor tiles|9.1|2646|m2||||CN|||
6910100010|toilets, one piece|62|353|No.||||CN|||
6911103710|porcelain plates|19|1197|Dz Pcs||||CN|||
6912004400|stoneware mugs|14.5|1953|Dz Pcs||||CN|||
6912003510|earthenware plates|17|1008|Dz Pcs||||CN|||
6913105000|porcelain figurines|31|554|Dz Pcs||||CN|||
7009925010|LED bathroom mirrors|0.0062|2583000|cm2|No.|910x||CN|||
7010905009|glass jars|88|195|gross||||CN|||no-quantity
7013372090|drinking glasses|1.1|13230|No.||||CN|||
7013492090|glass bowls|1.9|7875|No.||||CN|||
7113115000|silver earrings|1.65|19530|g||||HK|||
7117199000|fashion jewelry|58|447|kg||||CN|||
7210490045|galvanized sheet|1.05|28980|kg||||CN|||
7304390004|seamless line tube|1.9|13545|kg||||CN|||
7306305015|cold-drawn tube|1.75|12285|kg||||CN|||
7307230090|stainless butt-weld fittings|9.4|2457|kg|||s.96|CN|||
7308400000|scaffold frames|1.85|13230|kg|||s.98|CN|||
7310290030|steel cans|2.2|5796|No.|||s.90|CN|||
7315110010|bicycle chains|6.6|2079|kg|||s.97|CN|||
7318152010|hex bolts|2.35|11025|kg|||s.95|CN|||
7318160015|lug nuts|4.1|4158|kg|||s.93|CN|||
7318220000|washers|2.6|6174|kg||||CN|||
7321111030|camp stoves|14.2|1638|No.|||s.62|CN|||
7321190020|portable grills|22|1701|No.|||s.71|CN|||
7323930045|stainless saucepans|7.4|4347|No.|kg|1.2|s.68|CN|||
7323930060|stainless mixing bowls|2.9|5733|No.|kg|0.4|s.80|CN|||
7323940021|enamel steel pans|3.3|3969|No.|kg|0.9|s.74|CN|||
7324100010|stainless sinks|41|662|No.|||s.77|CN|||
7326200020|wire garment hangers|0.05|264600|No.|||s.88|CN|||
7326908688|steel brackets|3.3|9135|kg|||s.94|CN|||
7326908660|steel step ladders|17|945|No.||||CN|||
7412200025|brass nipples|11.8|2079|kg|||c.60|CN|||
7418201000|brass towel bars|13.9|1323|kg|||c.52|CN|||
7419200010|brass plumbing goods|12.6|1575|kg|||c.58|CN|||
7604291090|aluminum profiles|4.6|6174|kg||||CN|||
7607116010|kitchen foil rolls|4.9|3906|kg|m2|9||CN|||
7610100010|aluminum windows|7.2|3843|kg|||a.66|CN|||
7615103025|nonstick pans|6.1|4662|No.|kg|0.8|a.57|CN|||
7615107155|aluminum stockpots|9.8|1638|No.|kg|1.4|a.72|CN|||
7616995120|laminated panels|5.2|2709|kg|||a.55|CN|||
8201500000|pruning shears|4.1|4347|No.||||CN|||no-quantity
8203204000|slip joint pliers|34|567|doz.||||CN|||
8203406000|pipe cutters|6.8|1827|No.|||s.82|CN|||
8204110060|combination wrenches|1.9|11340|No.||||CN|||
8205203000|claw hammers|4.6|4032|No.||||CN|||
8205400000|screwdrivers|1.2|15120|No.||||CN|||
8205700060|bench vises|23|819|No.|||s.85|CN|||
8207502045|brad point drill bits|0.85|19530|No.||||CN|||
8211922000|kitchen knives, plastic handle|1.8|8946|No.|||s.64|CN|||
8211930035|pocket knives|4.4|3213|No.|||s.58|CN|||
8215990500|stainless forks, low value|0.21|32760|pcs|||s.86|CN|||
8301406030|door locksets|9.6|3276|kg||||CN|||
8302423015|drawer slides|3.9|7875|kg|||s.91a0|CN|||
8302416015|door pulls|5.6|2961|kg|||a.38s0|CN|||
8302500000|coat hooks|4.4|3024|kg||||CN|||
8306290000|metal figurines|3.7|3906|kg||||CN|||
8306300000|metal photo frames|4|3465|kg|||a.30|CN|||
8413702004|submersible pumps|38|598|No.||||CN|||
8413810030|home water systems|112|151|No.|||s.35|CN|||
8414513000|ceiling fans|34|1166|No.||||CN|||
8414801605|small air compressors|61|403|No.|||s.44a0|CN|||
8415103040|window air conditioners|118|328|No.|||s.31|CN|||
8418210010|compact refrigerators|72|491|No.|||s.36|CN|||
8421390115|room air purifiers|9.8|3843|kg||||CN|9903.88.69|45%|
8421390115|shop dust collectors|8.1|1449|kg||||CN||45%|
8422110000|household dishwashers|186|132|No.||||CN|||
8423100010|bathroom scales|5.9|3843|No.||||CN|||
8443321020|laser printers|84|454|No.||||CN|||
8450110040|top-load washers|205|120|No.|||a.05|CN|||
8467210010|cordless drills|26|1953|No.||||CN|||
8467220020|circular saws|31|945|No.|||a.16|CN|||
8467290010|angle grinders|18|1449|No.|||a.14|CN|||
8471300100|notebook computers|395|353|No.||||CN|not-auto-part||
8471300100|tablets|118|567|No.||||HK|not-auto-part||
8471602000|keyboards|9.4|3906|No.||||CN|not-auto-part||
8471704065|hard drives|47|882|No.||||CN|||
8473301180|memory adapter boards|22|1008|No.||||CN|||
8473305100|computer cases|19|1134|No.|||a.12|CN|||
8479891000|dehumidifiers|81|384|No.||||CN|||
8480718045|injection molds|9400|7|No.|||s.70|CN|||
8481801020|shower faucets|21|1638|No.|kg|1.1||CN|||
8481805060|plastic-body faucets|11|1512|No.|kg|0.7||CN|||
8482105008|thrust bearings|2.4|5544|No.|kg|0.2|s.90|CN|||
8483405010|speed reducers|78|214|No.|||s.55a0|CN|||
8501314000|DC motors|8.7|2709|No.||||CN|||
8504409510|wall chargers|1.9|16380|No.||||CN|||
8506100090|alkaline batteries|0.17|163800|No.||||CN|||
8507808200|storage batteries, portable|8.9|5796|No.|kg|0.25||CN|||
8508110000|stick vacuums|47|1071|No.||||CN|||
8509400015|blenders|16.4|2079|No.||||CN|||
8510100000|shavers|11.7|1953|No.||||CN|||
8513102000|flashlights|2.9|8064|No.||||CN|||
8516310000|hair dryers|9.1|3024|No.||||CN|||
8516606000|countertop ovens|33|1197|No.|||s.41|CN|||
8516710020|drip coffee makers|14.8|2205|No.||||CN|||
8516720000|toasters|11.2|2331|No.||||CN||35.3%|
8517130000|smartphones|212|529|No.||||CN||20%|
8517130000|smartphones, rugged|154|239|No.||||HK|||
8517620020|network switches|43|945|No.||||CN|||
8517620090|wireless earbuds|13.7|3528|||||CN|||no-quantity
8518220000|speaker sets|26|1323|No.||||CN|||
8518302000|headphones|12.4|2457|No.||||CN|||
8523510000|USB flash drives|3.1|9135|No.||||CN||27.5%|
8525895050|action cameras|57|479|No.||||CN||55%|
8528520000|desktop monitors|88|605|No.||||CN||20%|
8528720800|TV kits, incomplete|71|271|No.||||CN|||
8531100015|smoke detectors|6.3|3906|No.||||CN|||no-quantity
8532240020|ceramic capacitors|0.004|3906000|No.||||CN|||
8534000020|printed circuit boards|1.7|13230|No.||||CN|||
8536694010|coaxial connectors|0.48|32760|No.||||CN|||
8539520010|LED bulbs|0.95|25830|No.||||CN|||
8539224000|string light bulbs|0.08|119700|No.||||CN|||
8541100080|rectifier diodes|0.021|693000|No.||||CN|||
8542310045|processors|38|1323|No.||||CN||70%|
8542310015|8-bit controllers|0.31|100800|No.||||HK|||
8542320024|memory chips|1.9|15120|No.||||CN|||
8544300000|ignition wiring sets|17|1197|No.||||CN|||
8544422000|data cables|1.15|18270|No.|||c.31|CN|||
8544492000|low-voltage wire|7.9|1827|kg|||a.22|CN|||
8708915000|radiators|39|554|No.||||CN|||
8708704546|alloy wheels, 57 cm up|46|435|No.||||CN|||
8708998160|control cables|9.2|1323|kg|||s.50|CN|||
8711600050|electric scooters, low power|142|302|No.|||s.12|CN|||
8712001510|small-wheel bicycles|41|724|No.||||CN|||
8714913000|bicycle frames|48|353|No.||||CN|||
8715000020|strollers|37|882|No.||||CN|||
8716805010|hand trucks|28|724|No.|||s.77a0|CN|||
9004100000|sunglasses|26|1512|doz.||||CN||39.5%|
9018310080|syringes|0.07|195300|No.||||CN|||
9018390040|catheters|1.15|11655|No.||||CN||30%|
9018904000|stethoscopes|7.9|1638|No.||||CN|||
9018905040|blood pressure monitors|14.2|1953|No.||||CN|||
9019200000|aerosol therapy sets|23|1071|No.||||CN|||
9021100090|orthopedic braces|9.1|2268|No.||||CN|||
9025198010|infrared thermometers|8.2|1827|No.||||CN|||
9030310000|multimeters|11.9|1638|No.||||CN|||
9102128000|digital watches|3.3|4662|No.||||CN|||
9102128000|digital watches, children|2.7|3276|No.||||HK|||
9202904000|guitars|122|195|No.||||CN|||
9207100010|keyboards, music|141|120|No.||||CN|||
9209944000|music stands|8.1|1134|No.||||CN|||
9401614011|upholstered wood-frame chairs|79|491|No.||||CN|||
9401616011|upholstered wood-frame sofas|214|214|No.||||CN|||
9401696011|wooden dining chairs|31|1040|No.||||CN|||no-quantity
9401710011|upholstered metal-frame chairs|36|914|No.|||s.33|CN|||
9403200078|metal shelving|29|1386|No.|||a.02|CN|||
9403409060|kitchen cabinets|118|290|No.||||CN|||
9403509045|wooden beds|137|246|No.||||CN|||
9403608093|wooden side tables|34|945|No.||||CN|||
9404210013|foam mattresses|88|328|No.||||CN||58%|
9404902030|foam pillows|6.1|3276|No.||||CN|||
9404909622|polyester comforters|13.4|1827|No.|kg|1.8||CN|||
9405114010|brass chandeliers|44|391|No.||||CN|||
9405426000|LED floor lamps|19|1449|No.||||CN|||
9405310010|holiday light sets|2.7|8568|No.||||CN|||
9503000073|toys, ages 3 to 12|3.9|14805|No.||||CN||30%|
9503000071|toys, under 3|4.6|6174|No.||||CN||30%|
9503000090|ride-on toys|31|1008|No.||||CN|||
9504400000|playing cards|0.72|14490|pack||||CN||30%|
9505104010|artificial trees|26|1323|No.||||CN||30%|
9505101000|glass ornaments|0.58|22680|No.||||CN|||
9506624080|soccer balls|4.2|3528|No.||||CN|||
9506910010|exercise bikes|96|271|No.|||s.45a0|CN|||
9507304000|fishing reels|6.1|1953|No.|||a.28|CN|||
9603210000|toothbrushes|0.16|69300|No.||||CN|||
9603294010|hair brushes|0.36|26460|No.||||CN|||
9607110000|metal zippers|0.19|61740|No.||||CN|||
9608100000|ballpoint pens|0.11|132300|No.||||CN|||no-quantity
9609100000|pencils|4.2|2898|gross||||CN|||
9613200000|refillable lighters|0.62|19530|No.||||CN|||
9615112000|combs|6.8|1197|gross||||CN|||
9617001000|vacuum bottles|4.9|4788|No.||||CN|||
9619001100|absorbent pads|2.8|3843|kg||||CN|||
9620001000|tripods|9.7|1638|No.||||CN|||
91021125|quartz watches, metal band|7.4|1197|No.||||CN|||
91051180|alarm clocks, electric|3.8|2583|No.||||CN|||
`;

/** What is left out or spoilt on purpose, so that the answers that name a gap are seen too. */
type Purpose = 'lost-zero' | 'no-quantity' | 'no-second-quantity';

interface Goods {
  readonly code: string;
  readonly name: string;
  readonly price: number;
  readonly count: number;
  readonly unit: string;
  readonly unit2: string;
  readonly second: string;
  readonly metals: string;
  readonly origin: string;
  readonly claims: string;
  readonly paid: string;
  readonly purposes: readonly Purpose[];
}

const readGoods = (row: string): Goods => {
  const cells = row.split('|');
  const cell = (index: number): string => cells[index] ?? '';
  return {
    code: cell(0),
    name: cell(1),
    price: Number(cell(2)),
    count: Number(cell(3)),
    unit: cell(4),
    unit2: cell(5),
    second: cell(6),
    metals: cell(7),
    origin: cell(8),
    claims: cell(9),
    paid: cell(10),
    purposes: cell(11).split(' ').filter(Boolean) as Purpose[],
  };
};

/** Seeded dice (mulberry32), so that the file never changes by itself. */
const diceFrom = (seed: number) => {
  let state = seed;
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  const between = (low: number, high: number): number => low + Math.floor(next() * (high - low + 1));
  return { next, between };
};

type Dice = ReturnType<typeof diceFrom>;

const shuffled = <T>(items: readonly T[], dice: Dice): T[] =>
  items
    .map((item) => ({ item, at: dice.next() }))
    .sort((one, other) => one.at - other.at)
    .map(({ item }) => item);

/** Filer ZZZ is nobody's: the entry numbers cannot be taken for real ones. */
const FILER = 'ZZZ';

/** An 11-character entry number. Letters count by their place in A-I, J-R, S-Z; every other digit from the right is doubled. */
const entryNumber = (serial: number): string => {
  const body = `${FILER}${String(serial).padStart(7, '0')}`;
  const digits = [...body].map((sign) => (/\d/.test(sign) ? Number(sign) : letterDigit(sign)));
  const sum = digits
    .reverse()
    .reduce((total, digit, index) => total + (index % 2 === 0 ? crossSum(digit * 2) : digit), 0);
  return `${body}${(10 - (sum % 10)) % 10}`;
};

const letterDigit = (letter: string): number => {
  const place = letter.charCodeAt(0) - 65;
  if (place < 9) return place + 1;
  return place < 18 ? place - 8 : place - 16;
};

const crossSum = (number: number): number => (number > 9 ? number - 9 : number);

const isoDay = (dayOfYear2025: number): string => new Date(Date.UTC(2025, 0, dayOfYear2025)).toISOString().slice(0, 10);

const FIRST_DAY = 209; // 28 July 2025
const LAST_DAY = 234; // 22 August 2025

const workday = (dice: Dice): number => {
  const dayOfYear = dice.between(FIRST_DAY, LAST_DAY);
  const weekday = new Date(Date.UTC(2025, 0, dayOfYear)).getUTCDay();
  return weekday === 0 ? dayOfYear + 1 : weekday === 6 ? dayOfYear - 1 : dayOfYear;
};

const DAYS_UNDERWAY = { vessel: [19, 38], air: [1, 3], truck: [3, 6] } as const;

interface Entry {
  readonly number: string;
  readonly date: string;
  readonly loaded: string;
  readonly transport: string;
}

/** Nobody flies granite: an entry with one of these chapters on it goes by sea or, from a warehouse next door, by road. */
const HEAVY = /^(0|1|2|39|40|44|48|57|6[89]|7[02-6]|82|87|94)/;

const makeEntry = (serial: number, lines: readonly Goods[], dice: Dice): Entry => {
  const roll = dice.next();
  const heavy = lines.some(({ code }) => HEAVY.test(code));
  const transport = roll < 0.08 ? 'truck' : roll < 0.6 && !heavy ? 'air' : 'vessel';
  const entered = workday(dice);
  const [shortest, longest] = DAYS_UNDERWAY[transport];
  const loaded = isoDay(entered - dice.between(shortest, longest));
  return { number: entryNumber(serial), date: isoDay(entered), loaded: dice.next() < 0.08 ? '' : loaded, transport };
};

/** Codes as people type them: 8471.30.0100, 8471.30.01.00 or 8471300100. */
const typedCode = (goods: Goods, dice: Dice): string => {
  const roll = dice.next();
  const { code } = goods;
  if (goods.purposes.includes('lost-zero')) return code.replace(/^0/, '');
  if (roll < 0.35) return code;
  const [four, two, rest] = [code.slice(0, 4), code.slice(4, 6), code.slice(6)];
  if (roll < 0.75 || rest.length < 4) return `${four}.${two}.${rest}`;
  return `${four}.${two}.${rest.slice(0, 2)}.${rest.slice(2)}`;
};

const METALS = { s: 'steel_value', a: 'aluminum_value', c: 'copper_value' } as const;

/** `s.82a0` of $1,000 is a steel value of 820.00 and an aluminum value of 0.00. */
const metalValues = (shares: string, value: number): Record<string, string> => {
  const values: Record<string, string> = {};
  for (const [, metal, share] of shares.matchAll(/([sac])([\d.]+)/g)) {
    values[METALS[metal as keyof typeof METALS]] = (Math.round(value * Number(share) * 100) / 100).toFixed(2);
  }
  return values;
};

const secondQuantity = (goods: Goods): string => {
  if (goods.second === '' || goods.purposes.includes('no-second-quantity')) return '';
  if (goods.second.endsWith('x')) return goods.second.slice(0, -1);
  return String(Math.round(goods.count * Number(goods.second)));
};

const COLUMNS = [
  ...['entry_number', 'line', 'hts', 'origin', 'entry_date', 'loaded_date', 'transport', 'value'],
  ...['quantity', 'unit', 'quantity2', 'unit2', 'steel_value', 'aluminum_value', 'copper_value'],
  ...['spi', 'claims', 'paid', 'supplier', 'sku', 'goods', 'po_number'],
];

const makeRow = (goods: Goods, entry: Entry, line: number, sku: number, dice: Dice): Record<string, string> => {
  const value = Math.round(goods.price * goods.count);
  const noQuantity = goods.purposes.includes('no-quantity');
  const second = noQuantity ? '' : secondQuantity(goods);
  return {
    entry_number: entry.number,
    line: String(line),
    hts: typedCode(goods, dice),
    origin: goods.origin,
    entry_date: entry.date,
    loaded_date: entry.loaded,
    transport: entry.transport,
    value: value.toFixed(2),
    quantity: noQuantity ? '' : String(goods.count),
    unit: noQuantity ? '' : goods.unit,
    quantity2: second,
    unit2: second === '' ? '' : goods.unit2,
    ...metalValues(goods.metals, value),
    spi: '',
    claims: goods.claims,
    paid: goods.paid === '' ? '' : ((value * Number(goods.paid.replace('%', ''))) / 100).toFixed(2),
    supplier: `Supplier ${String(dice.between(1, 46)).padStart(3, '0')}`,
    sku: `${goods.code.slice(0, 2)}-${String(sku).padStart(4, '0')}`,
    goods: goods.name,
    po_number: `PO-25-${String(dice.between(3100, 4899))}`,
  };
};

const makeRows = (goods: readonly Goods[], dice: Dice): Record<string, string>[] => {
  const queue = shuffled(goods, dice);
  const rows: Record<string, string>[] = [];
  for (let serial = 4410021; queue.length > 0; serial += dice.between(1, 9)) {
    const lines = queue.splice(0, dice.between(1, 7));
    const entry = makeEntry(serial, lines, dice);
    for (const [index, item] of lines.entries()) rows.push(makeRow(item, entry, index + 1, 1000 + rows.length, dice));
  }
  return rows;
};

/** The units of a code in one edition; a cell holds `["doz.","kg"]`, or says `No. and kg`. */
const readUnits = (file: string): Map<string, string[]> => {
  const rows = parse(readFileSync(file, 'utf8'), { bom: true, columns: true }) as Record<string, string>[];
  const units = new Map<string, string[]>();
  for (const row of rows) {
    const code = (row['HTS Number'] ?? '').replaceAll('.', '');
    const cell = row['Unit of Quantity'] ?? '';
    const named = cell.startsWith('[') ? (JSON.parse(cell) as string[]) : [];
    if (code.length >= 8)
      units.set(
        code,
        named.flatMap((unit) => unit.split(' and ')).map((unit) => unit.trim()),
      );
  }
  return units;
};

/** Everything about a row that an edition contradicts. */
const contradictions = (goods: Goods, edition: string, units: Map<string, string[]>): string[] => {
  const named = units.get(goods.code);
  if (named === undefined) return [`${goods.code} ${goods.name}: not in ${edition}`];
  const ours = [goods.unit, goods.unit2].filter(Boolean);
  if (ours.length === 0 || named.length === 0 || named.join() === ours.join()) return [];
  return [
    `${goods.code} ${goods.name}: ${edition} counts in ${named.join(' and ')}, the table in ${ours.join(' and ')}`,
  ];
};

const verify = (goods: readonly Goods[], folder: string): string[] =>
  ['hts_2025_basic.csv', 'hts_2026_rev_4.csv'].flatMap((edition) => {
    const file = join(folder, edition);
    if (!existsSync(file)) return [`${file} does not exist`];
    const units = readUnits(file);
    return goods.flatMap((item) => contradictions(item, edition, units));
  });

const goods = GOODS.trim().split('\n').map(readGoods);
const folder = process.argv[2];
const problems = folder === undefined ? [] : verify(goods, folder);
if (problems.length > 0) {
  process.stderr.write(`${problems.join('\n')}\n`);
  process.exitCode = 2;
} else {
  const rows = makeRows(goods, diceFrom(20250811));
  writeFileSync('examples/importer.csv', stringify(rows, { header: true, columns: COLUMNS }));
  const total = rows.reduce((sum, row) => sum + Number(row['value']), 0);
  const chapters = new Set(goods.map(({ code }) => code.slice(0, 2))).size;
  process.stdout.write(`examples/importer.csv: ${rows.length} lines, ${chapters} chapters, $${total.toFixed(2)}\n`);
}
