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

/** A table without rules, columns aligned, long cells wrapped inside their column: it fits 80 columns if its widths do. */
export const printTable = (columns: readonly TableColumn[], rows: readonly (readonly string[])[]): string => {
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
