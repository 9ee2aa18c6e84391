import { type Server, STATUS_CODES } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Duplex } from 'node:stream';
import { createAdaptorServer } from '@hono/node-server';
import { failed, ok, type Problem, type Result } from '../problem/index.js';
import { type App, makeApp } from './app.js';
import type { AppParts } from './parts.js';
import { PROBLEM_TYPE, problemBody } from './problem-reply.js';

/** Where the server listens. */
export interface Place {
  readonly host: string;
  /** 0 for any that is free. */
  readonly port: number;
}

export interface Running {
  readonly url: string;
  /** Takes no new requests, lets running ones end for a while, then cuts them off. True when all of them ended. */
  readonly stop: (within: number) => Promise<boolean>;
}

/** Whether an address is this machine's own and nobody else's. */
export const isLoopback = (host: string): boolean => host === 'localhost' || host === '::1' || /^127\./.test(host);

/** Binds an app to a port: that of the API and the page, unless another is made of the same parts. */
export const serve = async (
  parts: Omit<AppParts, 'stopping' | 'loopback'>,
  { host, port }: Place,
  make: (parts: AppParts) => Pick<App, 'fetch'> = makeApp,
): Promise<Result<Running>> => {
  let stopping = false;
  const app = make({ ...parts, loopback: isLoopback(host), stopping: () => stopping });
  const server = createAdaptorServer({
    fetch: app.fetch,
    hostname: host,
    serverOptions: {
      headersTimeout: 10_000,
      requestTimeout: parts.limits.answerTime,
      keepAliveTimeout: 10_000,
      maxHeaderSize: 16_384,
    },
  }) as Server;
  server.on('clientError', refuseRaw);
  const refused = await listen(server, host, port);
  if (refused !== undefined) return failed(refused);
  const address = server.address() as AddressInfo;
  const name = address.family === 'IPv6' ? `[${address.address}]` : address.address;
  return ok({
    url: `http://${name}:${address.port}`,
    stop: (within) => {
      stopping = true;
      return closed(server, within);
    },
  });
};

const listen = (server: Server, host: string, port: number): Promise<Problem | undefined> =>
  new Promise((resolve) => {
    server.once('error', (error: NodeJS.ErrnoException) => resolve(cannotListen(host, port, error)));
    server.listen(port, host, () => resolve(undefined));
  });

const cannotListen = (host: string, port: number, error: NodeJS.ErrnoException): Problem => ({
  code: 'cannot-listen',
  where: error.code === 'EADDRINUSE' || error.code === 'EACCES' ? '--port' : '--host',
  what:
    error.code === 'EADDRINUSE'
      ? `something else listens on ${host}, port ${port}`
      : `cannot listen on ${host}, port ${port} (${error.code ?? error.message})`,
  mend: 'give another, or --port 0 for any free one',
});

const closed = (server: Server, within: number): Promise<boolean> =>
  new Promise((resolve) => {
    const timer = setTimeout(() => {
      server.closeAllConnections();
      resolve(false);
    }, within);
    server.close(() => {
      clearTimeout(timer);
      resolve(true);
    });
    server.closeIdleConnections();
  });

/** What never became a request: answered in the same form as any other problem, and the line is cut. */
const refuseRaw = (error: NodeJS.ErrnoException, socket: Duplex): void => {
  if (!socket.writable || error.code === 'ECONNRESET') {
    socket.destroy();
    return;
  }
  const status = RAW[error.code ?? ''] ?? 400;
  const body = `${JSON.stringify(problemBody(status, '', [rawProblem(status)]), null, 2)}\n`;
  socket.end(
    `HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\ncontent-type: ${PROBLEM_TYPE}\r\ncontent-length: ${Buffer.byteLength(body)}\r\nconnection: close\r\n\r\n${body}`,
  );
};

const RAW: Readonly<Record<string, number>> = { HPE_HEADER_OVERFLOW: 431, ERR_HTTP_REQUEST_TIMEOUT: 408 };

const rawProblem = (status: number): Problem =>
  status === 431
    ? {
        code: 'header-too-long',
        where: '',
        what: 'the head of the request is longer than 16 kB',
        mend: 'ask with POST and a JSON body',
      }
    : status === 408
      ? { code: 'request-timeout', where: '', what: 'the request did not arrive in time', mend: 'send it again' }
      : { code: 'bad-request', where: '', what: 'this is not a request of HTTP/1.1', mend: 'ask with an HTTP client' };
