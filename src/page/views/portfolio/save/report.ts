import { jsPDF } from 'jspdf';
import { autoTable } from 'jspdf-autotable';
import { dollars } from '../../../parts/dollars.js';
import type { Shown } from '../downloads.js';
import { headOf, summariesOf } from './summary.js';

const MARGIN = 42;
/** Rows of a table that a report shows; the workbook has all. */
const MOST = 40;

/** The tables of the view as a report to print, Letter upright. */
export const saveReport = (fileName: string, shown: Shown): void => {
  const report = new jsPDF({ unit: 'pt', format: 'letter' });
  report.setProperties({ title: `Exposure of ${shown.file.name}`, creator: 'Truce' });
  report.setFontSize(15).text('Exposure under each outcome', MARGIN, MARGIN + 6);
  report.setFontSize(9);
  let y = MARGIN + 24;
  for (const sentence of headOf(shown)) {
    const lines = report.splitTextToSize(printable(sentence), 528) as string[];
    report.text(lines, MARGIN, y);
    y += 12 * lines.length + 2;
  }
  for (const { title, heads, rows, words } of summariesOf(shown)) {
    if (rows.length === 0) continue;
    const more = rows.length > MOST ? [`and ${rows.length - MOST} more, in the workbook`] : [];
    autoTable(report, {
      startY: y + 22,
      margin: MARGIN,
      head: [heads.map(printable)],
      body: [
        ...rows
          .slice(0, MOST)
          .map((row) => row.map((cell, place) => (place < words ? printable(cell) : dollars(cell)))),
        ...more.map((words) => [words]),
      ],
      theme: 'plain',
      styles: { fontSize: 8, cellPadding: { top: 2, bottom: 2, left: 0, right: 6 }, overflow: 'linebreak' },
      headStyles: { textColor: 90, fontStyle: 'normal', lineWidth: { bottom: 0.5 }, lineColor: 160 },
      columnStyles: Object.fromEntries(
        heads.map((_, place) => [place, place < words ? {} : { halign: 'right' as const, cellWidth: 'auto' as const }]),
      ),
      willDrawPage: ({ cursor }) => {
        if (cursor !== null) report.setFontSize(10).text(title, MARGIN, cursor.y - 6);
      },
    });
    y = (report as unknown as { readonly lastAutoTable: { readonly finalY: number } }).lastAutoTable.finalY;
  }
  report.save(fileName);
};

/** The fonts of every PDF reader know Latin letters; others, and the finer marks, are put in their nearest. */
const printable = (text: string): string =>
  text
    .replace(/[‘’]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/−/g, '-')
    .replace(/[^\x20-\x7E\xA0-\xFF]/g, '?');
