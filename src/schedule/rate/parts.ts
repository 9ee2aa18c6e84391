/**
 * The parts of a good, and the costs, whose value a percentage may be taken of. The key is the part's name in this
 * project; the value is how the schedule puts it after `on`.
 */
export const VALUE_PARTS = {
  case: 'the case',
  'case and strap': 'the case and strap, band or bracelet',
  strap: 'the strap, band or bracelet',
  battery: 'the battery',
  movement: 'the movement',
  'movement and case': 'the movement and case',
  apparatus: 'the apparatus',
  'entire set': 'the entire set',
  'full value': 'the full value of the imported article',
  rifle: 'the value of the rifle',
  'telescopic sight': 'the value of the telescopic sight, if any',
  'lead content': 'the value of the lead content',
  'steel content': 'the value of the steel content',
  'aluminum content': 'the value of the aluminum content',
  'copper content': 'the value of the copper content',
  'non-U.S. content': 'the value of the non-U.S. content',
  'fair retail value': 'the fair retail value',
  'goods or repairs': 'the cost of such goods or repairs',
  parts: 'the cost of such parts',
  'parts or materials': 'the cost of such parts or materials',
  'repairs or alterations': 'the value of the repairs or alterations',
  'processing abroad': 'the value of such processing outside the United States',
  'less U.S. products':
    'the full value of the imported article, less the cost or value of such products of the United States',
  'less U.S. fabrics':
    'the full value of the imported article, less the value of fabrics, components or materials of the United States',
} as const;

export type ValuePart = keyof typeof VALUE_PARTS;

/** Parts that are the whole line, so that its customs value is their value. */
export const WHOLE_VALUE: ReadonlySet<ValuePart> = new Set<ValuePart>(['entire set', 'full value']);

/** What the value of a part is called when it is missing. The caller gives it, in cents, under the same name. */
export const nameOfPart = (part: ValuePart): string => {
  switch (part) {
    case 'fair retail value':
      return 'fair retail value';
    case 'goods or repairs':
    case 'parts':
    case 'parts or materials':
      return `cost of such ${part}`;
    case 'case and strap':
      return 'value of the case and strap, band or bracelet';
    case 'strap':
      return 'value of the strap, band or bracelet';
    case 'processing abroad':
      return 'value of the processing outside the United States';
    case 'less U.S. products':
      return 'full value less the products of the United States';
    case 'less U.S. fabrics':
      return 'full value less the fabrics, components or materials of the United States';
    default:
      return `value of the ${part}`;
  }
};

/** What a quantity is taken of, when it is not the good as reported, and how the schedule puts it after the unit. */
export const MEASURE_BASES = {
  'copper content': 'on copper content',
  'lead content': 'on lead content',
  'zinc content': 'on zinc content',
  'manganese content': 'on manganese content',
  'molybdenum content': 'on molybdenum content',
  'tungsten content': 'on tungsten content',
  'silicon content': 'on silicon content',
  'magnesium content': 'on magnesium content',
  'ethyl alcohol content': 'on ethyl alcohol content',
  'anhydrous morphine content': 'of anhydrous morphine content',
  'total sugars': 'of total sugars',
  'drained weight': 'on drained weight',
  'entire contents of container': 'on entire contents of container',
  'contents and container': 'on contents and container',
  'weight of container': ', including weight of container',
  'recording surface': 'of recording surface',
  'immediate containers': 'of immediate containers',
} as const;

export type MeasureBasis = keyof typeof MEASURE_BASES;

/** What the measure of a basis is called when it is missing; the caller gives it, in the unit named, under the same name. */
export const nameOfBasis = (basis: MeasureBasis, unit: string): string => {
  switch (basis) {
    case 'drained weight':
      return `drained weight in ${unit}`;
    case 'weight of container':
      return `weight including the container in ${unit}`;
    case 'recording surface':
      return `recording surface in ${unit}`;
    case 'immediate containers':
      return `number of immediate containers in ${unit}`;
    case 'ethyl alcohol content':
      return `ethyl alcohol content in ${unit}`;
    default:
      return `weight of the ${basis} in ${unit}`;
  }
};
