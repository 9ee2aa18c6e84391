/** The formats of files of entry lines. */
export const FORMATS = ['csv', 'tsv', 'parquet', 'jsonl', 'xlsx'] as const;
export type Format = (typeof FORMATS)[number];

/** The format of a file by its ending; `.csv.gz` is a CSV, and so is what has no ending that we know. */
export const formatOf = (path: string): Format => {
  const plain = path.replace(/\.(gz|zst)$/i, '').toLowerCase();
  if (/\.(parquet|pq)$/.test(plain)) return 'parquet';
  if (/\.(jsonl|ndjson)$/.test(plain)) return 'jsonl';
  if (/\.xlsx$/.test(plain)) return 'xlsx';
  return /\.(tsv|tab)$/.test(plain) ? 'tsv' : 'csv';
};
