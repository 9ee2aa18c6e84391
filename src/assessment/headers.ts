/**
 * The columns of an entry line and what other people call them: ACE ES-003, the 7501, Flexport's and HTS Hero's sheets.
 * Names are compared without case, spaces, `_`, `-`, `.` and brackets.
 */
export const COLUMNS = {
  entry_number: ['entryno', 'entrysummarynumber', 'filercodeentryno'],
  line: ['lineno', 'linenumber', 'entrysummarylinenumber'],
  tariff_ordinal: ['tariffordinalnumber', 'ordinalnumber'],
  hts: [
    'htscode',
    'htsnumber',
    'htsno',
    'htsus',
    'htsusno',
    'ushtscode',
    'htsnumberfull',
    'tariffnumber',
    'hs',
    'hscode',
  ],
  origin: ['countryoforigin', 'countryoforigincode', 'origincountry', 'coo'],
  importer: ['importingcountry'],
  entry_date: ['entrydate', 'dateofentry'],
  loaded_date: ['dateloaded', 'ladingdate', 'dateoflading', 'exportdate'],
  arrived_date: ['arrivaldate', 'importdate', 'importationdate'],
  value: [
    'valueusd',
    'enteredvalue',
    'customsvalue',
    'declaredvalue',
    'linetariffgoodsvalueamount',
    'linegoodsvalueamount',
  ],
  quantity: ['qty', 'quantity1', 'netquantity', 'linetariffquantity1', 'linetariffquantity'],
  unit: ['uom', 'uom1', 'unit1', 'linetariffuom1code', 'linetariffuomcode'],
  quantity2: ['qty2', 'linetariffquantity2'],
  unit2: ['uom2', 'linetariffuom2code'],
  steel_value: ['steelcontentvalue', 'steelcontent'],
  aluminum_value: ['aluminumcontentvalue', 'aluminiumvalue', 'aluminumcontent'],
  copper_value: ['coppercontentvalue', 'coppercontent'],
  dutiable_value: ['valueadded', 'processingvalue'],
  us_value: ['uscontentvalue', 'uscontent'],
  transport: ['modeoftransport', 'mode', 'transportmode'],
  spi: ['linespicode', 'specialprogramindicator'],
  claims: ['claim', 'claimed'],
  given: [],
  paid: ['dutypaid', 'linetariffdutyamount', 'linetariffamount', 'linedutyamount'],
  liquidation_date: ['liquidationdate'],
  supplier: ['vendor', 'manufacturerid', 'mid'],
  sku: ['partnumber', 'itemnumber', 'productcode'],
} as const;

export type Column = keyof typeof COLUMNS;

/** A header as it is compared: without case, spaces, `_`, `-`, `.` and brackets. */
export const plainHeader = (header: string): string => header.replace(/[\s_.()/-]/g, '').toLowerCase();

const BY_NAME: ReadonlyMap<string, Column> = new Map(
  (Object.entries(COLUMNS) as [Column, readonly string[]][]).flatMap(([column, aliases]) =>
    [plainHeader(column), ...aliases].map((name) => [name, column] as const),
  ),
);

/** The column a header names, or nothing when it is the importer's own. */
export const columnOf = (header: string): Column | undefined => BY_NAME.get(plainHeader(header));
