import { request as requestHttp } from 'node:http';
import { request as requestHttps } from 'node:https';
import { Webhook } from 'standardwebhooks';
import { publicLookup, refusedTarget } from './target.js';

/** A message as it goes out: signed over its id, the second of its sending and its bytes (standardwebhooks.com). */
export interface Message {
  readonly id: string;
  readonly url: string;
  readonly body: string;
  readonly secret: string;
}

export interface Sending {
  /** Whether private addresses and plain http are allowed. */
  readonly anywhere: boolean;
  readonly now: Date;
  readonly stop: AbortSignal;
}

export type Sent = { readonly status: number } | { readonly error: string };

/** How long a receiver has to answer, in milliseconds. */
const PATIENCE = 10_000;

/** Sends one message once. Redirections are not followed: they would lead where nobody looked. */
export const sendMessage = ({ id, url, body, secret }: Message, { anywhere, now, stop }: Sending): Promise<Sent> => {
  const refused = refusedTarget(url, anywhere);
  if (refused !== undefined) return Promise.resolve({ error: refused.what });
  const request = url.startsWith('https:') ? requestHttps : requestHttp;
  return new Promise((resolve) => {
    const sending = request(
      url,
      {
        method: 'POST',
        agent: false,
        signal: AbortSignal.any([stop, AbortSignal.timeout(PATIENCE)]),
        ...(anywhere ? {} : { lookup: publicLookup }),
        headers: {
          'content-type': 'application/json',
          'content-length': Buffer.byteLength(body),
          'user-agent': 'truce-webhooks',
          'webhook-id': id,
          'webhook-timestamp': String(Math.floor(now.getTime() / 1_000)),
          'webhook-signature': new Webhook(secret).sign(id, now, body),
        },
      },
      (reply) => {
        resolve({ status: reply.statusCode ?? 0 });
        // What a receiver says beyond its status is nothing to us.
        reply.destroy();
      },
    );
    sending.on('error', (error: NodeJS.ErrnoException) => resolve({ error: wordsOf(error, stop) }));
    sending.end(body);
  });
};

const wordsOf = (error: NodeJS.ErrnoException, stop: AbortSignal): string => {
  if (stop.aborted) return 'the server stopped';
  if (error.name === 'AbortError' || error.name === 'TimeoutError') return `no answer within ${PATIENCE / 1_000} s`;
  return error.code === 'EPRIVATE' ? error.message : (error.code ?? error.name);
};
