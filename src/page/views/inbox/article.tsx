import type { Answers } from '../../ask/answers.js';

type Candidates = Answers['read']['candidates'];

interface Piece {
  readonly text: string;
  /** The claims that rest on these words, counted from 1. */
  readonly claims: readonly number[];
}

/** The text cut at each beginning and end of evidence. */
const piecesOf = (text: string, candidates: Candidates): readonly Piece[] => {
  const spans = candidates.flatMap(({ evidence }, index) =>
    evidence.map(({ start, end }) => ({ start, end, claim: index + 1 })),
  );
  const cuts = [...new Set([0, text.length, ...spans.flatMap(({ start, end }) => [start, end])])].sort((a, b) => a - b);
  return cuts.slice(0, -1).map((start, index) => {
    const end = cuts[index + 1] ?? text.length;
    const claims = spans.filter((span) => span.start <= start && end <= span.end).map(({ claim }) => claim);
    return { text: text.slice(start, end), claims: [...new Set(claims)] };
  });
};

/** The article as it was read, with the words that claims rest on marked in place. It is shown as text, whatever it holds. */
export const Article = ({
  text,
  candidates,
  shown,
  onShow,
}: {
  readonly text: string;
  readonly candidates: Candidates;
  readonly shown: number | undefined;
  readonly onShow: (claim: number) => void;
}) => (
  <div className="article" role="region" aria-label="The article with its evidence" tabIndex={0}>
    {piecesOf(text, candidates).map((piece, index) =>
      piece.claims.length === 0 ? (
        <span key={index}>{piece.text}</span>
      ) : (
        <mark key={index} className={shown !== undefined && piece.claims.includes(shown) ? 'shown' : undefined}>
          {piece.text}
          {piece.claims.map((claim) => (
            <button
              key={claim}
              type="button"
              className="claim-number"
              aria-label={`Claim ${claim}`}
              onClick={() => onShow(claim)}
            >
              {claim}
            </button>
          ))}
        </mark>
      ),
    )}
  </div>
);
