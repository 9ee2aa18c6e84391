import type { Context } from 'hono';
import { type Asked, receiptOf } from '../answers/index.js';
import type { HttpEnv } from './parts.js';
import { replyProblem } from './problem-reply.js';

/** The header by which a receipt is asked for, and in which it comes. */
const HEADER = 'truce-receipt';

/** As long as a header may be without some client or proxy refusing the whole reply. */
const LONGEST = 8_000;

export const wantsReceipt = (c: Context<HttpEnv>): boolean => {
  const asked = c.req.header(HEADER);
  return asked !== undefined && asked !== '' && asked !== '0';
};

/** What a reply's receipt is of. */
export interface ReplyReceipted {
  readonly door: string;
  readonly question: Readonly<Record<string, unknown>>;
  readonly asked: Pick<Asked, 'law' | 'today'>;
  readonly bytes: Uint8Array;
  readonly engine: string;
}

/** A reply with the receipt of its answer, base64url of its JSON, where one was asked for. */
export const receipted = (
  c: Context<HttpEnv>,
  reply: Response,
  { door, question, asked, bytes, engine }: ReplyReceipted,
): Response => {
  if (!wantsReceipt(c)) return reply;
  const receipt = receiptOf(asked, { door, question, text: new TextDecoder().decode(bytes), engine });
  const text = Buffer.from(JSON.stringify(receipt)).toString('base64url');
  if (text.length > LONGEST) return replyProblem(c, 422, TOO_LONG);
  reply.headers.set(HEADER, text);
  reply.headers.append('vary', HEADER);
  return reply;
};

const TOO_LONG = {
  code: 'receipt-too-long',
  where: 'Truce-Receipt',
  what: 'a receipt holds the whole question, and with this one it is too long for a header',
  mend: 'ask without the header, or state fewer entry lines',
};
