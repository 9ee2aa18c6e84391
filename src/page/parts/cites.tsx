import { hrefOf } from '../route/route.js';

export interface Cite {
  readonly instrument: string;
  readonly citation: string;
  readonly at: string;
  readonly event?: string;
}

/** Citations as links to their instruments; what stands in the ledger twice is told once. */
export const Cites = ({ cites, known }: { readonly cites: readonly Cite[]; readonly known?: string | undefined }) => {
  const told = [...new Map(cites.map((cite) => [`${cite.citation}, ${cite.at}`, cite])).values()];
  return (
    <span className="cites">
      {told.map((cite, index) => (
        <span key={`${cite.citation} ${cite.at}`}>
          {index > 0 && '; '}
          <CiteLink cite={cite} known={known} />
        </span>
      ))}
    </span>
  );
};

/** A citation; a line of the schedule has no instrument to open. */
export const CiteLink = ({ cite, known }: { readonly cite: Cite; readonly known?: string | undefined }) =>
  cite.event === undefined ? (
    <span>
      {cite.citation}, {cite.at}
    </span>
  ) : (
    <a href={hrefOf('law', { instrument: cite.instrument, known })}>
      {cite.citation}
      {cite.at !== '' && `, ${cite.at}`}
    </a>
  );
