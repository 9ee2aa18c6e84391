import { failed, ok, type Problem, type Result } from '../problem/index.js';

/**
 * Reads a file of `law/lists`: codes of 2 to 10 digits, dotted or not, white space between, `#` to the end of the line a
 * comment. A code stands for everything below it. The same code twice is a problem, because somebody meant another.
 */
export const readList = (file: string, text: string): Result<readonly string[]> => {
  const codes = new Map<string, number>();
  const problems: Problem[] = [];
  for (const [index, line] of text.split('\n').entries()) {
    const where = `${file}:${index + 1}`;
    for (const word of line.replace(/#.*/, '').split(/\s+/).filter(Boolean)) {
      const digits = word.replaceAll('.', '');
      if (!/^\d{2}(\d{2}){0,4}$/.test(digits)) {
        problems.push({
          code: 'bad-code',
          where,
          what: `'${word}' is not a code`,
          mend: 'give 2, 4, 6, 8 or 10 digits',
        });
      } else if (codes.has(digits)) {
        const what = `${word} stands in line ${codes.get(digits)} already`;
        problems.push({ code: 'repeated-code', where, what, mend: 'strike one of the two' });
      } else {
        codes.set(digits, index + 1);
      }
    }
  }
  return problems.length > 0 ? failed(...problems) : ok([...codes.keys()]);
};
