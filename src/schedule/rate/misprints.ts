/**
 * Spellings of the official exports that are not the law's: words broken at a line's end, words run together, letters
 * lost, stray marks. Each is mended before a rate is read, so that the grammar knows only one way to say a thing.
 */
const MISPRINTS: readonly (readonly [RegExp, string])[] = [
  [/\s+/g, ' '],
  [/\binternal- /g, 'internal-'],
  [/([a-z])- ([a-z])/g, '$1$2'],
  [/ ?¢ ?/g, '¢'],
  [/¢(each|for)\b/g, '¢ $1'],
  [/\/ /g, '/'],
  [/pf\. ?liter/g, 'pf. liter'],
  [/ ?\+ ?/g, ' + '],
  [/\bm2of\b/g, 'm2 of'],
  [/\bthebattery\b/g, 'the battery'],
  [/\binthe\b/g, 'in the'],
  [/\bin the in the\b/g, 'in the'],
  [/\boralterations\b/g, 'or alterations'],
  [/\bweght\b/g, 'weight'],
  [/\bnot less (?=\d)/g, 'not less than '],
  [/\bon case\b/g, 'on the case'],
  [/^The rate applicable, to/, 'The rate applicable to'],
  [/^The rate applicable to the complete, assembled$/, 'The rate applicable to the complete, assembled movement'],
  [/\bif entered separately$/, 'if separately entered'],
  [/^No Change/, 'No change'],
  [/\bU\.S\. Note\b/g, 'U.S. note'],
  [/\b99\.19\.(\d\d)\.(\d\d)/g, '9919.$1.$2'],
  [/ \/$/, ''],
  [/(%|change|subheading|content)\.$/, '$1'],
  [/^:$/, ''],
];

/** The text of a rate with its misprints mended; a text without any comes back as it was. */
export const mendMisprints = (text: string): string =>
  MISPRINTS.reduce((mended, [wrong, right]) => mended.replace(wrong, right), text.trim()).trim();
