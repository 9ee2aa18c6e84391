import { cents, printDollarsGrouped } from '../../money/index.js';
import type { Audit } from '../../refunds/index.js';
import { printTable, wrapText } from '../table.js';
import { count, titled } from './listed.js';

/** What was paid against what was assessed and is owed. */
export const auditTable = (audit: Audit, top: number): readonly string[] => {
  const { lines, compared, withoutPayment, exact, overpaid, underpaid, overOwed, underOwed } = audit;
  const about = `${count(compared, 'line says', 'lines say')} what was paid, ${exact.toLocaleString('en')} of them to the cent what was assessed. Against what was assessed $${printDollarsGrouped(overpaid)} was paid too much and $${printDollarsGrouped(underpaid)} too little; against what is owed in the end, $${printDollarsGrouped(overOwed)} and $${printDollarsGrouped(underOwed)}.${withoutPayment > 0 ? ` ${count(withoutPayment, 'line does', 'lines do')} not say.` : ''}`;
  const columns = [
    { title: 'entry', width: 12 },
    { title: 'line', width: 5 },
    { title: 'paid', width: 13, align: 'right' as const },
    { title: 'less assessed', width: 14, align: 'right' as const },
    { title: 'less owed', width: 13, align: 'right' as const },
    { title: 'remark', width: 18 },
  ];
  const rows = lines
    .slice(0, top)
    .flatMap(({ line, paid, overAssessed, overOwed, wholeDollar, headings }) => [
      [
        line.filed.taken.row.row.entry_number?.trim() ?? `row ${line.filed.taken.row.number}`,
        line.filed.taken.row.row.line?.trim() ?? '',
        printDollarsGrouped(paid),
        overAssessed === undefined ? 'unknown' : printDollarsGrouped(overAssessed),
        overOwed === undefined ? 'unknown' : printDollarsGrouped(overOwed),
        wholeDollar ? 'whole dollars' : '',
      ],
      ...headings
        .filter((each) => each.paid !== each.assessed)
        .map((each) => [
          '',
          '',
          printDollarsGrouped(each.paid),
          printDollarsGrouped(cents(each.paid - each.assessed)),
          '',
          each.heading === '' ? 'on the code' : each.heading,
        ]),
    ]);
  const body = [wrapText(about), ...(rows.length === 0 ? [] : [printTable(columns, rows)])].join('\n');
  return [titled('Paid against assessed and owed', body, lines.length - top)];
};
