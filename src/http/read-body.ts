import type { Context } from 'hono';
import { failed, ok, type Problem, type Result } from '../problem/index.js';
import type { Limits } from './limits.js';
import type { HttpEnv } from './parts.js';

/** A body that cannot be read, with the status that says so. */
export interface BodyRefused {
  readonly status: 400 | 408 | 413 | 415;
  readonly problem: Problem;
}

export type Read<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly refused: BodyRefused };

export const refused = (status: BodyRefused['status'], problem: Problem): Read<never> => ({
  ok: false,
  refused: { status, problem },
});

/** The media type that a body says it has, without its parameters. */
export const typeOf = (c: Context<HttpEnv>): string =>
  (c.req.header('content-type') ?? '').split(';')[0]?.trim().toLowerCase() ?? '';

/** A JSON body, within the limits of length and time. */
export const readJson = async (
  c: Context<HttpEnv>,
  limits: Pick<Limits, 'body' | 'bodyTime'>,
): Promise<Read<unknown>> => {
  const type = typeOf(c);
  if (type !== 'application/json') return refused(415, wrongType(type, 'application/json'));
  const coded = codedBody(c);
  if (coded !== undefined) return coded;
  const bytes = await readBytes(c, limits);
  if (!bytes.ok) return bytes;
  const parsed = parse(bytes.value);
  return parsed.ok ? parsed : refused(400, parsed.problems[0] as Problem);
};

/** A packed body could be any size once it is unpacked. */
export const codedBody = (c: Context<HttpEnv>): Read<never> | undefined => {
  const coding = c.req.header('content-encoding') ?? 'identity';
  if (coding === 'identity') return undefined;
  return refused(415, {
    code: 'unsupported-type',
    where: 'Content-Encoding',
    what: 'a packed body is not read here',
    mend: 'send it as it is',
  });
};

const parse = (bytes: Uint8Array): Result<unknown> => {
  try {
    return ok(JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)));
  } catch {
    return failed({
      code: 'bad-json',
      where: 'body',
      what: 'the body is not JSON in UTF-8',
      mend: 'send one JSON object with the fields of the question',
    });
  }
};

const readBytes = async (c: Context<HttpEnv>, limits: Pick<Limits, 'body' | 'bodyTime'>): Promise<Read<Uint8Array>> => {
  if (Number(c.req.header('content-length') ?? 0) > limits.body) return refused(413, tooLong(limits.body));
  const body = c.req.raw.body;
  if (body === null) return { ok: true, value: new Uint8Array() };
  const reader = body.getReader();
  const chunks: Uint8Array[] = [];
  let length = 0;
  let late = false;
  const timer = setTimeout(() => {
    late = true;
    reader.cancel().catch(() => undefined);
  }, limits.bodyTime);
  try {
    for (;;) {
      const read = await reader.read().catch(() => undefined);
      if (read === undefined) return refused(400, CUT_OFF);
      const { done, value } = read;
      if (late) return refused(408, tooSlow(limits.bodyTime));
      if (done) return { ok: true, value: Buffer.concat(chunks, length) };
      length += value.length;
      if (length > limits.body) {
        reader.cancel().catch(() => undefined);
        return refused(413, tooLong(limits.body));
      }
      chunks.push(value);
    }
  } finally {
    clearTimeout(timer);
  }
};

export const wrongType = (type: string, takes: string): Problem => ({
  code: 'unsupported-type',
  where: 'Content-Type',
  what: type === '' ? 'the body has no type' : `a body of type '${type.slice(0, 80)}' is not read here`,
  mend: `send ${takes}`,
});

export const tooLong = (most: number): Problem => ({
  code: 'body-too-long',
  where: 'body',
  what: `the body is longer than ${most / 1_000_000} MB`,
  mend: 'send less at once',
});

export const CUT_OFF: Problem = {
  code: 'request-cut-off',
  where: 'body',
  what: 'the body ended before it was whole',
  mend: 'send it again',
};

const tooSlow = (within: number): Problem => ({
  code: 'request-timeout',
  where: 'body',
  what: `the body did not arrive within ${within / 1_000} s`,
  mend: 'send it again over a faster line',
});
