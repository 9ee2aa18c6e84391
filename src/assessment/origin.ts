import { failed, ok, type Result } from '../problem/index.js';

/** Countries by everything people write for them: ISO alpha-2 and alpha-3, Census code, English names. */
export type Origins = ReadonlyMap<string, string>;

const key = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]/gi, '')
    .toLowerCase();

/** Reads the table of `law/origins.txt`: `CN CHN 5700 China|People's Republic of China` a line. */
export const readOrigins = (text: string): Origins => {
  const origins = new Map<string, string>();
  for (const line of text.split('\n')) {
    const found = /^([A-Z]{2}) (\S+) (\S+) (.+)$/.exec(line);
    if (!found) continue;
    const [, alpha2 = '', alpha3 = '', census = '', names = ''] = found;
    for (const name of [alpha2, alpha3, census, ...names.split('|')]) if (name !== '-') origins.set(key(name), alpha2);
  }
  return origins;
};

/** Any way of writing a country as its ISO alpha-2 code. The European Union is a set of countries and is refused. */
export const parseOrigin = (text: string, origins: Origins): Result<string> => {
  const alpha2 = origins.get(key(text));
  if (alpha2 !== undefined) return ok(alpha2);
  return failed({
    code: 'unknown-origin',
    where: '',
    what: whatIsWrong(text.trim()),
    mend: 'give the country of origin as ISO alpha-2 (CN), alpha-3 (CHN), Census code (5700) or English name',
  });
};

const whatIsWrong = (text: string): string => {
  if (text === '') return 'no origin is given';
  return /^(eu|european union)$/i.test(text) ? `'${text}' is many countries` : `'${text}' is no country we know`;
};
