import type { RefundEntry, RefundLine } from '../../refunds/index.js';
import { colour } from '../session.js';
import { PAGE_WIDTH, wrapText } from '../table.js';

export const count = (number: number, one: string, many: string): string =>
  `${number.toLocaleString('en')} ${number === 1 ? one : many}`;

/** An item of a list: what does not fit on its line goes on under it, further in. */
export const hung = (text: string): string =>
  `  ${wrapText(text, PAGE_WIDTH - 4)
    .trimEnd()
    .replaceAll('\n', '\n    ')}`;

/** Something under its title, and how much more of it there is. */
export const titled = (title: string, body: string, more: number): string =>
  [
    colour.bold(title),
    body,
    ...(more > 0 ? [`  and ${more.toLocaleString('en')} more, with --top or --json`] : []),
  ].join('\n');

/** A list under its title with its length; nothing where it is empty. */
export const listed = (title: string, all: readonly string[], top: number): readonly string[] =>
  all.length === 0
    ? []
    : [
        titled(
          `${title} (${all.length.toLocaleString('en')})`,
          all
            .slice(0, top)
            .map((line) => hung(line))
            .join('\n'),
          all.length - top,
        ),
      ];

/** An entry by its number, or by the row that stands for it. */
export const nameOf = ({ entryNumber, lines }: RefundEntry): string =>
  entryNumber ?? `row ${lines[0]?.filed.taken.row.number ?? ''}`;

/** A line by its row, and its file where there are several. */
export const placeOf = ({ filed: { taken } }: RefundLine, files: number): string =>
  files > 1 ? `${taken.file} row ${taken.row.number}` : `row ${taken.row.number}`;
