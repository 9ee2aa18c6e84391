const set = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** What is charged at a border, singular and plural. */
export const DUTY_NOUNS = set(`
  tariff tariffs duty duties levy levies surcharge surcharges tax taxes impost imposts countermeasure countermeasures countervailing toll tolls surtax surtaxes cess excise
`);

/** Words that mean a duty or its height where duties are spoken of. */
export const LEVEL_NOUNS = set(`
  rate rates charge charges level levels penalty penalties burden bill load ceiling cap floor baseline figure number numbers barrier barriers wall walls retaliation counter-tariff
  counter-tariffs answer response threat peak high hike increase rise take mark hit band bands add-on add-ons
`);

/** Those who send goods abroad. */
export const SENDERS = set(`
  exporter exporters producer producers farmer farmers grower growers maker makers manufacturer manufacturers seller sellers shipper shippers supplier suppliers vintner vintners brewer
  brewers distiller distillers carmaker carmakers automaker automakers steelmaker steelmakers watchmaker watchmakers winemaker winemakers mill mills factory factories miner miners
  fishermen fishery fisheries rancher ranchers planter planters refiner refiners roaster roasters foundry foundries plant plants vineyards orchards shipments sales exports export firms
  industry companies tanneries weavers dairies packers
`);

/** Those who take goods in. */
export const TAKERS = set(`
  importer importers buyer buyers consumer consumers shopper shoppers customer customers household households retailer retailers drinkers motorists broker brokers wholesaler wholesalers
`);

/** Where goods are taken in. */
export const GATES = set(`
  market markets port ports border borders customs shelf shelves soil shore shores side hands entry table authorities treasury harbour harbours harbors dock docks pier piers frontier
`);

/** Who acts for a side. */
export const AGENTS = set(`
  government governments ministry ministries minister ministers official officials negotiator negotiators president premier secretary cabinet parliament congress senate administration
  delegation delegations commission authorities leader leaders envoy envoys team lawmakers court courts capital chancellor commissioner representative ambassador spokesperson spokesman
  spokeswoman department treasury counterpart counterparts ruling order gazette decree notice bill budget schedule lawbook law council diplomats diplomat
`);
