import type { Program } from '../ledger/index.js';

/**
 * Headings of chapter 99 in the order in which an entry summary lists them, as customs has told filers (CSMS 18-000624, 39587858 and the
 * notice of February 2025): section 301, the emergency duties, then sections 232 and 201; the code of the goods, which carries the value,
 * comes last. No message places sections 122 and 338; they stand with the emergency duties, which they followed.
 */
const FILED: readonly Program[] = [
  'section_301',
  'ieepa_fentanyl',
  'ieepa_reciprocal',
  'ieepa_other',
  'section_122',
  'section_338',
  'section_232',
  'section_201',
];

const isOfGoods = (program: string): boolean => program === 'base' || program === 'cn_base';

/** A program without a place of its own stands before the code of the goods. */
const placeOf = (program: string): number => {
  if (isOfGoods(program)) return FILED.length + 1;
  const place = FILED.findIndex((each) => each === program);
  return place < 0 ? FILED.length : place;
};

/** Components as an entry summary lists them; those of one program keep their order. */
export const inFilingOrder = <T extends { readonly program: string }>(components: readonly T[]): readonly T[] =>
  components.toSorted((a, b) => placeOf(a.program) - placeOf(b.program));
