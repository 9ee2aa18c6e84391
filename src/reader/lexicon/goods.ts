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
farm agricultural industrial manufactured consumer`;

const set = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

const PARTICULAR_GOODS = set(PARTICULAR);
const ALL_GOODS = new Set([...set(GENERAL), ...PARTICULAR_GOODS]);

/** Whether a word means goods, of whatever kind. */
export const meansGoods = (low: string): boolean => ALL_GOODS.has(low);

/** Whether a word means goods of one kind. */
export const meansParticularGoods = (low: string): boolean =>
  PARTICULAR_GOODS.has(low) &&
  !/^(?:paper|farm|agricultural|industrial|manufactured|consumer|lead|dates|water|parts|ship|ships)$/.test(low);
