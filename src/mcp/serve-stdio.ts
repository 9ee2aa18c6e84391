import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import type { JSONRPCMessage, RequestId } from '@modelcontextprotocol/sdk/types.js';
import { makeServer } from './make-server.js';
import type { McpParts } from './parts.js';

/** Speaks over standard input and output until the input ends; requests that still run are answered first. */
export const serveStdio = async (parts: McpParts): Promise<void> => {
  const ended = new Promise<void>((resolve) => process.stdin.once('end', resolve).once('close', resolve));
  const server = makeServer(parts);
  const closed = new Promise<void>((resolve) => {
    server.onclose = resolve;
  });
  const transport = new StdioServerTransport();
  await server.connect(transport);
  const settled = watchRequests(transport);
  // A line longer than the transport takes closes it; there is nothing more to wait for then.
  await Promise.race([ended.then(settled), closed]);
  await server.close();
};

/** Follows the requests of a transport that is connected, and gives the wait until none of them runs any more. */
const watchRequests = (transport: StdioServerTransport): (() => Promise<void>) => {
  const running = new Set<RequestId>();
  let settle = (): void => {};
  const done = (id: RequestId | undefined): void => {
    if (id !== undefined) running.delete(id);
    if (running.size === 0) settle();
  };
  const { onmessage } = transport;
  transport.onmessage = (message: JSONRPCMessage) => {
    if ('id' in message && 'method' in message) running.add(message.id);
    onmessage?.(message);
    // A request that was cancelled has no reply.
    if ('method' in message && message.method === 'notifications/cancelled') done(cancelledBy(message.params));
  };
  const send = transport.send.bind(transport);
  transport.send = async (message: JSONRPCMessage) => {
    await send(message);
    if ('id' in message) done(message.id);
  };
  return () =>
    running.size === 0
      ? Promise.resolve()
      : new Promise((resolve) => {
          settle = resolve;
        });
};

const cancelledBy = (params: { readonly [name: string]: unknown } | undefined): RequestId | undefined => {
  const id = params?.requestId;
  return typeof id === 'string' || typeof id === 'number' ? id : undefined;
};
