import Table from 'cli-table3';

export interface TableColumn {
  readonly title: string;
  readonly width?: number;
  readonly align?: 'left' | 'right';
}

const NO_LINES = {
  top: '',
  'top-mid': '',
  'top-left': '',
  'top-right': '',
  bottom: '',
  'bottom-mid': '',
  'bottom-left': '',
  'bottom-right': '',
  left: '',
  'left-mid': '',
  mid: '',
  'mid-mid': '',
  right: '',
  'right-mid': '',
  middle: ' ',
} as const;

/** What a terminal shows of a line, and what a printed page holds. */
export const PAGE_WIDTH = 80;

/** Widths that fit the page with a space between columns: what is too much is taken from the widest. */
const fitted = (columns: readonly TableColumn[]): readonly TableColumn[] => {
  const taken = columns.reduce((sum, column) => sum + (column.width ?? 0) + 1, -1);
  if (taken <= PAGE_WIDTH) return columns;
  const widest = Math.max(...columns.map((column) => column.width ?? 0));
  const place = columns.findIndex((column) => column.width === widest);
  return columns.map((column, index) => (index === place ? { ...column, width: widest - taken + PAGE_WIDTH } : column));
};

/** Text in lines of the page's width, broken between words. */
export const wrapText = (text: string, width = PAGE_WIDTH): string =>
  text
    .split('\n')
    .map((line) => line.replace(new RegExp(`(.{1,${width}})(?: +|$)`, 'gu'), '$1\n').trimEnd())
    .join('\n');

/** A table without rules, columns aligned, long cells wrapped inside their column, within the page. */
export const printTable = (given: readonly TableColumn[], rows: readonly (readonly string[])[]): string => {
  const columns = fitted(given);
  const titled = columns.some((column) => column.title !== '');
  const table = new Table({
    ...(titled ? { head: columns.map((column) => column.title) } : {}),
    chars: NO_LINES,
    style: { 'padding-left': 0, 'padding-right': 0, head: [], border: [], compact: true },
    colAligns: columns.map((column) => column.align ?? 'left'),
    colWidths: columns.map((column) => column.width ?? null),
    wordWrap: true,
  });
  table.push(...rows.map((row) => [...row]));
  return table
    .toString()
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n');
};
