import writeExcelFile from 'write-excel-file/browser';
import type { PricedFile, PricedTable } from '../message.js';
import type { Summary } from './summary.js';

/** More rows than a sheet of the format holds. */
const MOST_ROWS = 1_048_575;

/** A workbook: a sheet for each table of the view, and one with every row. Amounts are numbers, codes are text. */
export const workbookOf = async (
  { head, summaries }: Extract<PricedFile, { readonly kind: 'xlsx' }>,
  table: PricedTable,
): Promise<ArrayBuffer> => {
  if (table.rows.length > MOST_ROWS)
    throw new Error('A sheet holds 1,048,575 rows and this file has more; take the CSV.');
  const sheets = [
    { sheet: 'about', data: head.map((sentence) => [{ value: sentence, type: String }]) },
    ...summaries.map((summary) => ({ sheet: sheetName(summary), data: sheetOf(summary) })),
    { sheet: 'rows', data: rowsOf(table) },
  ];
  return (await writeExcelFile(sheets as never).toBlob()).arrayBuffer();
};

const sheetName = ({ title }: Summary): string => (title.split(',')[0] ?? title).slice(0, 31);

const bold = (value: string) => ({ value, type: String, fontWeight: 'bold' as const });

const sheetOf = ({ heads, rows, words }: Summary) => [
  heads.map(bold),
  ...rows.map((row) => row.map((cell, place) => (place < words ? text(cell) : amount(cell)))),
];

const rowsOf = ({ headers, rows, money }: PricedTable) => {
  const inDollars = new Set(money);
  return [
    headers.map(bold),
    ...rows.map((row) => row.map((cell, place) => (inDollars.has(place) ? amount(cell) : text(cell)))),
  ];
};

const text = (cell: string) => (cell === '' ? null : { value: cell, type: String });

/** Cents below nine quadrillion are exact as a spreadsheet's number; what is no amount stays empty. */
const amount = (cell: string) =>
  cell === '' ? null : { value: Number(cell), type: Number, format: cell.includes('.') ? '#,##0.00' : '#,##0' };
