import { claimWords } from '../../../reader/claim-words.js';
import type { Answers } from '../../ask/answers.js';

type Candidate = Answers['read']['candidates'][number];

/** What the record says to a claim: a word, a mark that is told apart without colour, and a note. */
const SAYS: Readonly<Record<Candidate['check']['status'], readonly [mark: string, words: string]>> = {
  matches: ['=', 'matches the record'],
  new: ['+', 'new'],
  conflicts: ['≠', 'conflicts with the record'],
  unverifiable: ['?', 'cannot be checked here'],
};

/** The claims of a text, each with what the law as known on its day says to it, to be chosen from. */
export const Candidates = ({
  candidates,
  chosen,
  shown,
  onChoose,
  onShow,
}: {
  readonly candidates: readonly Candidate[];
  readonly chosen: ReadonlySet<number>;
  readonly shown: number | undefined;
  readonly onChoose: (claim: number, isChosen: boolean) => void;
  readonly onShow: (claim: number) => void;
}) => (
  <ol className="candidates">
    {candidates.map((candidate, index) => {
      const number = index + 1;
      const [mark, words] = SAYS[candidate.check.status];
      return (
        <li key={number} id={`claim-${number}`} className={shown === number ? 'shown' : undefined}>
          <label className="check">
            <input
              type="checkbox"
              checked={chosen.has(number)}
              onChange={({ target }) => onChoose(number, target.checked)}
              onFocus={() => onShow(number)}
            />
            <span>
              <span className="quiet">
                {number} · {candidate.kind.replace('_', ' ')}
              </span>{' '}
              {claimWords(candidate)}
            </span>
          </label>
          <p className={`check-says ${candidate.check.status}`}>
            <span aria-hidden="true">{mark}</span> {words}
            {candidate.check.note !== undefined && `: ${candidate.check.note}`}
          </p>
          <p className="quiet">
            {candidate.evidence.length === 1 ? 'rests on' : `rests on ${candidate.evidence.length} places,`} “
            {cut(candidate.evidence[0]?.text ?? '')}” · confidence {candidate.confidence.toFixed(2)}
          </p>
        </li>
      );
    })}
  </ol>
);

const cut = (text: string): string => (text.length <= 140 ? text : `${text.slice(0, 138).trimEnd()} …`);
