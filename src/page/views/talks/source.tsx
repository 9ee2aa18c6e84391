/** Where a record of the talks rests: a citation, with its address where one is held, and how good the source is. */
export const Source = ({
  evidence,
}: {
  readonly evidence: { readonly cite: string; readonly source?: string; readonly url?: string | undefined };
}) => (
  <>
    {evidence.url === undefined ? evidence.cite : <a href={evidence.url}>{evidence.cite}</a>}
    {evidence.source !== undefined && evidence.source !== 'official' && ` (${evidence.source})`}
  </>
);
