import { Server } from '@modelcontextprotocol/sdk/server/index.js';
import {
  CallToolRequestSchema,
  CompleteRequestSchema,
  ErrorCode,
  ListResourcesRequestSchema,
  ListResourceTemplatesRequestSchema,
  ListToolsRequestSchema,
  McpError,
  ReadResourceRequestSchema,
} from '@modelcontextprotocol/sdk/types.js';
import { ProblemError } from '../problem/index.js';
import { callTool, refusal } from './call-tool.js';
import type { McpParts } from './parts.js';
import { complete, listResources, readResource, TEMPLATES } from './resources.js';
import { TOOLS } from './tools.js';

const INSTRUCTIONS = `Truce knows the tariff law between the United States and China, day by day and act by act, and computes duties to the cent.
Ask brief first. Every answer rests on signed law alone: what is agreed, announced or proposed changes no rate, and a scenario is hypothetical.
Two days stand in every question: on (the day the law binds goods) and known (the day up to which news counts). Beside every answer stand
verified_to (the law was checked to that day) and citations; name both when you report a rate. A null duty means that something is missing: say what, never guess.
All fields are text, days are ISO (2026-02-28). No tool writes anything: proposals are signed by people, in the page or on the command line.`;

/**
 * A server of the protocol over the doors. It is built on the lower of the library's two servers: the higher one answers a wrong
 * question with the text of its schema library, and ours has to be the problem that every other surface gives.
 */
export const makeServer = (parts: McpParts): Server => {
  const server = new Server(
    { name: 'truce', title: 'Truce', version: parts.version },
    { capabilities: { tools: {}, resources: {}, completions: {} }, instructions: INSTRUCTIONS },
  );
  server.setRequestHandler(ListToolsRequestSchema, () => ({ tools: [...TOOLS] }));
  server.setRequestHandler(CallToolRequestSchema, async ({ params }, { signal }) => {
    try {
      return await callTool(parts, params.name, params.arguments, signal);
    } catch (error) {
      if (error instanceof McpError) throw error;
      parts.broken(error);
      return refusal([BROKEN]);
    }
  });
  const guarded = guard(parts);
  server.setRequestHandler(ListResourcesRequestSchema, ({ params }) =>
    guarded(() => listResources(parts, params?.cursor)),
  );
  server.setRequestHandler(ListResourceTemplatesRequestSchema, () => ({ resourceTemplates: [...TEMPLATES] }));
  server.setRequestHandler(ReadResourceRequestSchema, ({ params }, { signal }) =>
    guarded(() => readResource(parts, params.uri, signal)),
  );
  server.setRequestHandler(CompleteRequestSchema, ({ params: { ref, argument } }) =>
    guarded(() => complete(parts, ref.type === 'ref/resource' ? ref.uri : ref.name, argument.name, argument.value)),
  );
  server.onerror = (error) => parts.broken(error);
  return server;
};

const BROKEN = {
  code: 'internal-error',
  where: '',
  what: 'something broke while this was answered',
  mend: 'standard error of the server has it; please report it with the question',
};

/** Errors of the protocol go out as they are, law that cannot be opened as its problems, and what is ours to mend as one sentence. */
const guard =
  (parts: McpParts) =>
  async <T>(work: () => Promise<T>): Promise<T> => {
    try {
      return await work();
    } catch (error) {
      if (error instanceof McpError) throw error;
      if (error instanceof ProblemError)
        throw new McpError(ErrorCode.InternalError, error.message, { problems: error.problems });
      parts.broken(error);
      throw new McpError(ErrorCode.InternalError, `${BROKEN.what}; ${BROKEN.mend}`);
    }
  };
