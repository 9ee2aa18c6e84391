import type { Receipt } from '../../answers/receipt.js';
import type { Difference, Verified } from '../../answers/verify-receipt.js';
import { printProblem } from '../../problem/index.js';
import { colour } from '../session.js';
import { wrapText } from '../table.js';

/** What the answer rests on and whether it is the same, as text of 80 columns. */
export const printVerified = (receipt: Receipt, { same, differences }: Verified): string =>
  [
    colour.bold(same ? 'The same answer.' : verdictOf(differences)),
    wrapText(
      `${receipt.door}, asked on ${receipt.today} of Truce ${receipt.engine} and a ledger of ${receipt.ledger.entries} entries (${receipt.ledger.head.slice(0, 12)}…).`,
    ),
    ...differences.map((difference) => wrapText(`- ${sayDifference(difference)}`)),
  ].join('\n');

const verdictOf = (differences: readonly Difference[]): string =>
  differences.some(({ kind }) => kind === 'altered') ? 'The receipt was altered.' : 'Not the same answer.';

/** One difference in a sentence. */
export const sayDifference = (difference: Difference): string => {
  switch (difference.kind) {
    case 'altered':
      return 'its own hash does not follow from what it says, so that nothing in it can be relied on';
    case 'ledger-moved-on':
      return `the ledger moved on: it had ${difference.entries} entries then and has ${difference.now} now; those of then are its beginning`;
    case 'other-ledger':
      return `the ledger here has another history: the receipt's ends with ${difference.head.slice(0, 12)}…, which is not in the one here`;
    case 'edition-missing':
      return `the edition ${difference.id} of the schedule is not held here`;
    case 'edition-differs':
      return `the edition ${difference.id} of the schedule says something else here`;
    case 'edition-added':
      return `the edition ${difference.id} of the schedule was not held then`;
    case 'other-engine':
      return `Truce ${difference.engine} made it, and Truce ${difference.now} verifies it`;
    case 'not-its-answer':
      return difference.first === undefined
        ? 'the answer that was kept is not the one that the receipt is of'
        : `the answer that was kept is not the one that the receipt is of: first in ${difference.first.path === '' ? 'the whole' : difference.first.path}, there ${valueOf(difference.first.then)}, by the law here ${valueOf(difference.first.now)}`;
    case 'no-answer':
      return `the question is not answered here: ${difference.problems.map(printProblem).join('; ')}`;
    case 'answer-differs':
      return difference.first === undefined
        ? 'the answer differs; --answer FILE, with the answer that was kept, tells where'
        : `the answer differs, first in ${difference.first.path === '' ? 'the whole' : difference.first.path}: then ${valueOf(difference.first.then)}, now ${valueOf(difference.first.now)}`;
  }
};

/** A long value is told by its beginning. */
const valueOf = (json: string | null): string =>
  json === null ? 'nothing' : json.length > 120 ? `${json.slice(0, 120)}…` : json;

export const verifiedJson = (receipt: Receipt, { same, differences }: Verified) => ({
  same,
  door: receipt.door,
  today: receipt.today,
  hash: receipt.hash,
  differences: differences.map((difference) => ({ ...difference, says: sayDifference(difference) })),
});
