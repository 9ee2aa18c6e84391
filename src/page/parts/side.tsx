const NAMES = new Intl.DisplayNames('en', { type: 'region', fallback: 'code' });

/** A territory by its English name: `CN` is China. */
export const territory = (code: string): string => (/^[A-Z]{2}$/.test(code) ? (NAMES.of(code) ?? code) : code);

/** Names that a sentence gives an article. */
const WITH_ARTICLE = ['US', 'GB', 'AE', 'NL', 'PH'];

const ofTerritory = (code: string): string => `${WITH_ARTICLE.includes(code) ? 'the ' : ''}${territory(code)}`;

export const sideWords = ({ imposes, on }: { readonly imposes: string; readonly on: string }): string =>
  `${territory(imposes)} on goods of ${ofTerritory(on)}`;

/** One side of a pair, with the mark that it has in charts; the mark differs by shape and not only by colour. */
export const SideName = ({
  imposes,
  on,
  place,
  name,
}: {
  readonly imposes: string;
  readonly on: string;
  readonly place: number;
  /** What stands behind the mark; the side in words when left out. */
  readonly name?: string;
}) => (
  <span className="side">
    <svg className="side-mark" viewBox="0 0 10 10" aria-hidden="true">
      {place === 0 ? (
        <circle cx="5" cy="5" r="4.4" fill="var(--side-1)" />
      ) : (
        <rect x="1" y="1" width="8" height="8" fill="var(--side-2)" />
      )}
    </svg>
    {name ?? sideWords({ imposes, on })}
  </span>
);
