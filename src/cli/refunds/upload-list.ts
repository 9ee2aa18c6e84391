import type { WrittenUpload } from '../../answers/refunds-json.js';
import { colour } from '../session.js';
import { wrapText } from '../table.js';
import { count, hung } from './listed.js';

/** The files for the portal, and why the other entries are not in them. */
export const uploadList = (
  { files, paths, leftOut, assumed, lineEnd }: WrittenUpload,
  top: number,
): readonly string[] => {
  const written =
    paths.length === 0
      ? 'No entry qualifies, and no file was written.'
      : paths
          .map(
            (path, index) =>
              `${path}: ${count(files[index]?.length ?? 0, 'entry', 'entries')}, lines ended by ${lineEnd === '\n' ? 'LF' : 'CRLF'}`,
          )
          .join('\n');
  const taken =
    assumed.length === 0
      ? []
      : [
          wrapText(
            `${count(assumed.length, 'entry is', 'entries are')} in it on an assumed day of liquidation: compare with the report of ACE before uploading.`,
          ),
        ];
  const reasons = new Map<string, string[]>();
  for (const { entryNumber, row, why } of leftOut)
    reasons.set(why, [...(reasons.get(why) ?? []), entryNumber ?? `row ${row}`]);
  const out = [...reasons].map(
    ([why, names]) =>
      `${names.length.toLocaleString('en')} left out: ${why} (${names.slice(0, 3).join(', ')}${names.length > 3 ? ', …' : ''})`,
  );
  return [
    [colour.bold("Upload for CBP's portal"), written, ...taken, ...out.slice(0, top).map((line) => hung(line))].join(
      '\n',
    ),
  ];
};
