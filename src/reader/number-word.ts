const ONES =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const ORDINALS =
  'zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'.split(
    ' ',
  );

const ones = new Map(ONES.map((word, value) => [word, value]));
const tens = new Map(TENS.map((word, index) => [word, (index + 2) * 10]));
const ordinals = new Map(ORDINALS.map((word, value) => [word, value]));

const BELOW = `(?:(?:${TENS.join('|')})(?:[- ](?:${ONES.slice(1, 10).join('|')}))?|${[...ONES].reverse().join('|')})`;

/** Written numbers up to some hundreds, as the middle of a pattern. */
export const NUMBER_WORDS = `(?:(?:${ONES.slice(0, 10).join('|')}) point (?:${ONES.slice(0, 10).join('|')})|${BELOW}|(?:a|one|two|three|four|five) hundred(?: and ${BELOW})?)`;

/** The value of digits or of a written number. */
export const numberOf = (text: string): number | undefined => {
  if (/^\d/.test(text)) {
    const value = Number(text.replace(/,/g, ''));
    return Number.isFinite(value) ? value : undefined;
  }
  const decimal = /^(\w+) point (\w+)$/.exec(text);
  if (decimal) {
    const [whole, tenth] = [ones.get(decimal[1] ?? ''), ones.get(decimal[2] ?? '')];
    return whole === undefined || tenth === undefined ? undefined : Number(`${whole}.${tenth}`);
  }
  const hundreds = /^(a|one|two|three|four|five) hundred(?: and (.+))?$/.exec(text);
  if (hundreds) {
    const [, count = '', more] = hundreds;
    const rest = more === undefined ? 0 : numberOf(more);
    return rest === undefined ? undefined : (ones.get(count) ?? 1) * 100 + rest;
  }
  const [first = '', second] = text.split(/[- ]/);
  const ten = tens.get(first);
  if (ten !== undefined) return ten + (second === undefined ? 0 : (ones.get(second) ?? 0));
  return ones.get(text);
};

/** The value of "third" or "3rd". */
export const ordinalOf = (text: string): number | undefined => {
  const digits = /^(\d{1,2})(?:st|nd|rd|th)$/.exec(text);
  return digits ? Number(digits[1]) : ordinals.get(text);
};
