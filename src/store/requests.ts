import { failed, ok, type Problem, type Result } from '../problem/index.js';
import { ROLES, type Role, type Stance } from './entry.js';
import { titleIn } from './proposal-file.js';
import type { Request } from './team-ledger.js';

/** A proposal's file as it was given, with what its author says beside it. */
export interface GivenProposal {
  readonly id: string;
  /** The file's name without its folder. */
  readonly file: string;
  readonly text: string;
  /** A title other than that of the file. */
  readonly title?: string | undefined;
  readonly revise?: boolean | undefined;
}

/** A file as a request to propose it: its title is the given one, its own, or the id. */
export const proposeRequest = ({ id, file, text, title, revise }: GivenProposal): Result<Request> => {
  const own = titleIn(file, text);
  if (!own.ok) return own;
  return ok({ kind: 'propose', proposal: id, title: title ?? own.value ?? id, file, text, revise: revise === true });
};

/** A review as a request: an objection says what is wrong. */
export const reviewRequest = (proposal: string, stance: Stance, words: string | undefined): Result<Request> =>
  stance === 'object' && words === undefined
    ? failed(noWords)
    : ok({ kind: 'review', proposal, stance, ...(words === undefined ? {} : { words }) });

const noWords: Problem = {
  code: 'no-words',
  where: '--words',
  what: 'an objection says what is wrong',
  mend: 'add --words "what should be different"',
};

/** A role by its name. */
export const roleNamed = (text: string): Result<Role> => {
  const role = ROLES.find((each) => each === text);
  return role !== undefined
    ? ok(role)
    : failed({
        code: 'bad-role',
        where: '--role',
        what: `'${text}' is no role`,
        mend: `write one of ${ROLES.join(', ')}`,
      });
};

export const noSuchProposal = (id: string): Problem => ({
  code: 'unknown-proposal',
  where: 'ID',
  what: `there is no proposal '${id}'`,
  mend: 'truce proposals lists them',
});
