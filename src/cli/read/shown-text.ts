const ENTITIES: Readonly<Record<string, string>> = {
  '&nbsp;': ' ',
  '&amp;': '&',
  '&quot;': '"',
  '&lt;': '<',
  '&gt;': '>',
  '&rsquo;': '’',
  '&lsquo;': '‘',
  '&rdquo;': '”',
  '&ldquo;': '“',
  '&mdash;': '—',
  '&ndash;': '–',
};

/** Controls, and marks that turn or hide writing: a text could steer the terminal with them. */
const STEERING = /[\p{Cc}\p{Cf}]+/gu;

/** Words of somebody's text as a terminal may show them: no tags, nothing that steers it, single spaces. */
export const shownText = (text: string): string =>
  text
    .replaceAll(/<[^<>]*>/g, ' ')
    .replaceAll(/&[a-z]+;/g, (entity) => ENTITIES[entity] ?? entity)
    .replaceAll(STEERING, ' ')
    .replaceAll(/\s+/g, ' ');
