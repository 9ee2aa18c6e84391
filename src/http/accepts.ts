import type { Context } from 'hono';
import type { HttpEnv } from './parts.js';
import { replyProblem } from './problem-reply.js';

/** Whether the asker takes a type; a request that says nothing takes anything. */
const takes = (header: string | undefined, type: string): boolean => {
  if (header === undefined || header === '' || header === '*/*') return true;
  const family = `${type.slice(0, type.indexOf('/'))}/*`;
  return header.split(',').some((part) => {
    const [range = '', ...parameters] = part.split(';').map((word) => word.trim().toLowerCase());
    return (
      (range === '*/*' || range === type || range === family) && !parameters.some((each) => /^q=0(\.0*)?$/.test(each))
    );
  });
};

/** Why an answer of this type is none that the asker takes; nothing where it is. */
export const refusedType = (c: Context<HttpEnv>, type: string): Response | undefined =>
  takes(c.req.header('accept'), type)
    ? undefined
    : replyProblem(c, 406, {
        code: 'not-acceptable',
        where: 'Accept',
        what: `the answer is ${type}, which the request does not take`,
        mend: `accept ${type} or */*`,
      });
