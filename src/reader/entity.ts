/** Characters that HTML writes by name; a name that is not here is left as it stands. */
const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ensp: ' ',
  emsp: ' ',
  thinsp: ' ',
  ldquo: '“',
  rdquo: '”',
  lsquo: '‘',
  rsquo: '’',
  laquo: '«',
  raquo: '»',
  bdquo: '„',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  bull: '•',
  middot: '·',
  percnt: '%',
  dollar: '$',
  euro: '€',
  pound: '£',
  yen: '¥',
  cent: '¢',
  eacute: 'é',
  egrave: 'è',
  agrave: 'à',
  ccedil: 'ç',
  ouml: 'ö',
  uuml: 'ü',
  auml: 'ä',
  Ouml: 'Ö',
  Uuml: 'Ü',
  Auml: 'Ä',
  aring: 'å',
  Aring: 'Å',
  oslash: 'ø',
  szlig: 'ß',
  ntilde: 'ñ',
  iacute: 'í',
  oacute: 'ó',
  aacute: 'á',
  uacute: 'ú',
  scaron: 'š',
  frac12: '½',
  shy: '',
};

const ENTITY = /&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([A-Za-z][A-Za-z0-9]{1,10}));/y;

export interface Entity {
  readonly end: number;
  readonly shown: string;
}

const byNumber = (code: number): string | undefined =>
  code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff) ? String.fromCodePoint(code) : undefined;

/** The entity that begins at an ampersand, if one does. */
export const entityAt = (text: string, at: number): Entity | undefined => {
  ENTITY.lastIndex = at;
  const found = ENTITY.exec(text);
  if (!found) return undefined;
  const [whole, decimal, hex, name] = found;
  const shown =
    name !== undefined
      ? Object.hasOwn(NAMED, name)
        ? NAMED[name]
        : undefined
      : byNumber(decimal !== undefined ? Number(decimal) : Number.parseInt(hex ?? '', 16));
  return shown === undefined ? undefined : { end: at + whole.length, shown };
};
