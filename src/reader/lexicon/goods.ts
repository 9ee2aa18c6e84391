/** Words for goods, singular and plural, in small letters: what duties are laid on. */
const GENERAL =
  'goods import imports product products exports merchandise wares article articles shipment shipments cargo cargoes items arrivals consignment consignments entry entries stuff origin';

const PARTICULAR = `aluminium aluminum steel iron copper nickel zinc lead tin cobalt lithium ore ores minerals magnets metals metal wire gold silver titanium tungsten
car cars vehicle vehicles auto autos automobile automobiles truck trucks lorry lorries tractor tractors bus buses motorcycle motorcycles bicycle bicycles tyre tyres tire tires parts engines machine machines machinery tools
electronics chips semiconductors batteries battery panels phones telephones smartphones laptops computers appliances refrigerators fridges televisions cables
textile textiles sheets bedding fabric fabrics hats handbags bags cloth clothing clothes apparel garments shirts carpets rugs shoes boots footwear leather hides wool cotton silk jute linen yarn
lamb mutton meat meats beef pork bacon ham chicken poultry eggs egg cheese butter milk dairy fish salmon cod herring sardines shrimp shrimps prawns lobster lobsters seafood fishmeal
wine wines beer whisky whiskey spirits bourbon rum vodka gin champagne brandy juice water tobacco cigars
wheat grain grains maize corn barley oats rye rice soybeans soybean soya beans lentils pulses peas canola rapeseed sunflower sorghum malt flour pasta
asparagus capers plums apricots figs peaches melons strawberries blackcurrants tuna squid octopus anchovies caviar oysters mussels crab crabs malt hops cider sherry port-wine tequila mezcal cognac yogurt whey sugar coffee cocoa chocolate tea honey spices vanilla pepper saffron salt hazelnuts almonds pistachios walnuts nuts olives olive olive-oil dates figs raisins
fruit fruits apples pears cherries grapes bananas banana oranges lemons citrus avocados avocado mangoes mangos pineapples kiwis berries blueberries tomatoes potatoes onions garlic vegetables flowers roses tulips seed seeds
timber lumber wood plywood pulp paper paperboard cardboard furniture cork rubber latex palm-oil oil crude gas coal lng petroleum ethanol diesel uranium
fertiliser fertilisers fertilizer fertilizers phosphates phosphate potash ammonia chemicals plastics resin cement glass tiles bricks marble ceramics porcelain
crystal glassware tableware cutlery tools toys instruments hulls tugs carriages locomotives wagons turbines pumps boilers elevators cranes pharmaceuticals medicines drugs vaccines cosmetics perfume soap toys watches jewellery jewelry diamonds pearls instruments books ships ship
quinoa cashmere cardamom basmati sesame carpet kava tweed bauxite paprika cumin cinnamon cloves ginger turmeric nutmeg sake arak whiskies liqueur liqueurs mead
carnations orchids cashew cashews hazelnut pecans peanuts groundnuts chestnuts macadamias cardigans sweaters socks underwear t-shirts jeans suits uniforms gloves sportswear sneakers
raspberries raspberry cranberries cranberry kumquats pomelos mandarins limes grapefruit kinnows pomegranates papayas guavas lychees durians dragonfruit coconuts coconut copra taro cassava yams
cauliflower cabbage carrots lettuce spinach asparagus mushrooms truffles peppers chillies chilli cucumbers squash pumpkins aubergines artichokes beetroot
chickpeas chickpea beans peas oilseeds rapeseed linseed flaxseed mustard soyabeans soyabean soymeal millet buckwheat teff couscous noodles biscuits cookies bread cereals cereal confectionery sweets candy jam jams marmalade syrup ketchup sauces sauce vinegar molasses sweeteners starch gluten
mackerel haddock pollock halibut trout sardine anchovy pilchards stockfish langoustines scallops clams pangasius tilapia basa roe caviar kelp seaweed catfish eel eels
veal venison offal sausages sausage lard tallow bacon turkey ducks cattle pigs sheep goats horses livestock hay fodder feed
cheddar feta parmesan gouda brie yoghurt cream casein infant-formula
bourbon scotch malbec prosecco port-wine grappa ouzo pisco baijiu soju lager ales ale stout cachaca cordials lemonade cola soda mineral-water
cashmere alpaca mohair flax hemp jute sisal felt nylon polyester viscose rayon fibre fibres fiber fibers thread threads denim lace knitwear scarves ties curtains towels blankets mattresses pillows tents
looms sewing-machines harvesters combines excavators diggers bulldozers forklifts generators transformers compressors valves bearings gears gearboxes bolts screws nuts fasteners nails chains springs hinges locks tins cans pipe pipes tube tubes rods rebar billets slabs coil coils ingots wheels axles chassis bodywork bumpers windscreens lamps lamp bulbs lights leds switches sensors circuits chip microchips processors routers modems drones cameras lenses microscopes scanners printers keyboards monitors screens displays headphones speakers radios watches clocks clock pianos guitars violins harps organs bats balls skis skates bicycles scooters mopeds motorbikes e-bikes caravans trailers lorry vans van coaches minivans suvs pickups sedans limousines hatchbacks aircraft aeroplanes airplanes helicopters jets satellites rockets ferries yachts boats boat canoes containers
dishwashers dryers washers ovens stoves heaters kettles toasters vacuums fans conditioners washing-machines freezers microwaves
plates plate cups bowls mugs vases pottery crockery earthenware flatware knives scissors razors spoons pans pots
toothpaste shampoo detergents candles matches paints paint inks ink dyes pigments varnish adhesives glue fragrances perfumes lipstick
aspirin insulin antibiotics penicillin medicine syringes masks ventilators bandages prosthetics implants
polysilicon silicon polymers polymer polyethylene polypropylene ethylene methanol ammonia urea nitrates sulphur sulfur soda-ash borax boron helium hydrogen chlorine caustic biodiesel ethanol kerosene naphtha lubricants bitumen asphalt anthracite coke peat charcoal propane butane
chromium ferrochrome ferro-alloys manganese molybdenum vanadium niobium tantalum antimony gallium germanium graphite bismuth indium cadmium mercury magnesium platinum palladium rhodium gypsum limestone granite slate sand gravel clay kaolin talc mica asbestos quartz gemstones rubies sapphires emeralds jade amber coral ivory feathers furs fur skins
veneer logs planks sawnwood mdf particleboard chipboard flooring doors windows cabinets vanities chairs tables beds sofas desks pencils pens newsprint tissue cardboard envelopes cartons labels stationery
games puzzles dolls bicycles kites lanterns umbrellas baskets brooms brushes combs wigs zips buttons zippers footballs gnomes
cutlery silverware sanitaryware tableware brassware handicrafts souvenirs artworks antiques paintings films movies cinema
cranes elevators escalators turbines locomotives wagons rails sleepers machinery electronics gadgets handsets tablets consoles servers hardware
trams tram kiwifruit cake oilcake equipment machinery components derivatives wafers cells motors spaceships appliance apparel autos helicopters pharmaceuticals ingredients oilseed soymeal dumbbells bicycles parcels cereals
pistachio almond walnut olive lemon tomato potato onion mango avocado peach plum cherry grape fig fishmeal
farm agricultural industrial manufactured consumer`;

const set = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

const PARTICULAR_GOODS = set(PARTICULAR);
const ALL_GOODS = new Set([...set(GENERAL), ...PARTICULAR_GOODS]);

/** Whether a word means goods, of whatever kind. */
export const meansGoods = (low: string): boolean => ALL_GOODS.has(low);

/** Words that mean goods of one kind, and as often something else. */
const TWO_FOLD = set(
  `lead dates water ship ships nuts screens displays springs chains switches windows doors tables games lights cups films movies fans plate plates containers tablets servers speakers organs balls bats ties cans combs labels jets boat boats felt feed turkey mustard ports squash thread threads coaches rails sleepers monitors locks tube rods clock sand amber jade slate mercury lace cream hardware stout candy peach plum fig van horses coke chip lamp matches trailers sensors combines scotch`,
);
const VAGUE = set('farm agricultural industrial manufactured consumer paper parts');

/** Whether a word means goods of one kind. */
export const meansParticularGoods = (low: string): boolean =>
  PARTICULAR_GOODS.has(low) && !VAGUE.has(low) && !TWO_FOLD.has(low);

/** Whether a word may mean goods of one kind where what stands about it says so: "dates", "lead". */
export const namesGoodsToo = (low: string): boolean => TWO_FOLD.has(low);
