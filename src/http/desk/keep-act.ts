import type { Context } from 'hono';
import { failed, type Result } from '../../problem/index.js';
import { allowed, notAllowed, type Recorded, type Request, recordedJson, recordIn } from '../../store/index.js';
import { left } from '../guards/who-asks.js';
import type { HttpEnv } from '../parts.js';
import { replyProblem } from '../problem-reply.js';
import { replyDesk } from '../routes/desk-route.js';
import type { Asker } from './asker.js';
import { type AtDesk, replyRefused } from './counter.js';
import type { FrontDesk } from './front-desk.js';

/** What a client says beside the act: the key of the write, and what it had read. */
export interface Saying {
  readonly key: string;
  readonly revision?: number | undefined;
  readonly seen?: string | undefined;
}

/**
 * Records an act in the team's ledger, under every rule of the command line. The key of the write becomes the id of the entry,
 * so that a retry is answered with the entry that is there, whatever happened to the first answer.
 */
export const recordAct = async (
  { asker, opened }: AtDesk,
  front: FrontDesk,
  request: Request,
  { key, revision, seen }: Saying,
): Promise<Result<Recorded>> => {
  const refused = beyondKey(asker, request);
  if (refused !== undefined) return failed(refused);
  const recorded = await recordIn(
    opened.desk.ledger,
    front.parts.shipped(),
    {
      request,
      as: asker.member,
      id: key,
      ...(revision === undefined ? {} : { revision }),
      ...(seen === undefined ? {} : { seen }),
    },
    front.parts.clock(),
  );
  if (recorded.ok && !recorded.value.already) opened.post.nudge();
  return recorded;
};

/** What the role of a key does not allow; what the member's does not is for the ledger to say. */
export const beyondKey = ({ by, member, role, key }: Asker, request: Request) => {
  if (role === undefined) return left(member);
  if (by !== 'key' || allowed(role, request.kind)) return undefined;
  return notAllowed(`the key ${key ?? ''}…`, role, request.kind);
};

export const keepAct = async (
  c: Context<HttpEnv>,
  here: AtDesk,
  front: FrontDesk,
  request: Request,
  saying: Saying,
): Promise<Response> => {
  if (here.asker.role === undefined) return replyProblem(c, 403, left(here.asker.member));
  const recorded = await recordAct(here, front, request, saying);
  if (!recorded.ok) return replyRefused(c, recorded.problems);
  return replyDesk(c, recordedJson(recorded.value), recorded.value.already ? 200 : 201);
};
