/** A name in double quotes, whatever it holds. */
export const quoteName = (name: string): string => `"${name.replaceAll('"', '""')}"`;

/** A text in single quotes, whatever it holds. */
export const quoteText = (text: string): string => `'${text.replaceAll("'", "''")}'`;

/** `CASE of WHEN 'a' THEN 1 … END` over a small table; nothing for a text that is not in it. */
export const lookUp = (of: string, table: ReadonlyMap<string, number>): string =>
  table.size === 0
    ? 'NULL'
    : `CASE ${of} ${[...table].map(([text, value]) => `WHEN ${quoteText(text)} THEN ${value}`).join(' ')} END`;
