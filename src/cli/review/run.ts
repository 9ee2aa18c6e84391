import { reviewRequest } from '../../store/index.js';
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
  const request = reviewRequest(proposal, flags.approve ? 'approve' : 'object', flags.words);
  return request.ok ? keepAct(request.value, flags) : refuse(request.problems);
};
