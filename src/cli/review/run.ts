import { type ActFlags, keepAct } from '../keep-act.js';
import { type ExitCode, refuse } from '../session.js';

interface ReviewFlags extends ActFlags {
  readonly approve?: boolean;
  readonly object?: boolean;
  readonly words?: string;
}

/** `truce review`: one word on a proposal. */
export const runReview = async (proposal: string, flags: ReviewFlags): Promise<ExitCode> => {
  if ((flags.approve === true) === (flags.object === true))
    return refuse([
      {
        code: 'no-stance',
        where: '--approve, --object',
        what: 'a review either approves or objects',
        mend: 'give one of the two',
      },
    ]);
  if (flags.object && flags.words === undefined)
    return refuse([
      {
        code: 'no-words',
        where: '--words',
        what: 'an objection says what is wrong',
        mend: 'add --words "what should be different"',
      },
    ]);
  const stance = flags.approve ? 'approve' : 'object';
  return keepAct(
    { kind: 'review', proposal, stance, ...(flags.words === undefined ? {} : { words: flags.words }) },
    flags,
  );
};
