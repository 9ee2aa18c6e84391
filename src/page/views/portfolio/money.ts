/** Decimal dollars of an answer with their thousands apart: `5077097.41` is `5,077,097.41`. */
export const grouped = (dollars: string): string => {
  const [whole = '', cents] = dollars.split('.');
  const marked = whole.replace(/\B(?=(?:\d{3})+(?!\d))/g, ',');
  return cents === undefined ? marked : `${marked}.${cents}`;
};

/** A difference with its sign; nothing where there is none. */
export const signedDollars = (dollars: string): string =>
  /^-?0+(?:\.0+)?$/.test(dollars)
    ? ''
    : dollars.startsWith('-')
      ? `−${grouped(dollars.slice(1))}`
      : `+${grouped(dollars)}`;

/** The difference of two amounts in dollars, worked out in whole cents. */
export const minus = (a: string, b: string): string => {
  const difference = centsOf(a) - centsOf(b);
  const digits = String(difference < 0n ? -difference : difference).padStart(3, '0');
  return `${difference < 0n ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`;
};

const centsOf = (dollars: string): bigint => BigInt(dollars.replace('.', ''));
