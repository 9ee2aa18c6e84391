import { type CallToolResult, ErrorCode, McpError } from '@modelcontextprotocol/sdk/types.js';
import { answerText } from '../answers/index.js';
import type { Problem } from '../problem/index.js';
import { ask } from './ask.js';
import type { McpParts } from './parts.js';
import { TOOL_DOORS } from './tools.js';

/** Calls a tool. A question that cannot be answered comes back as a result that says why, so that an agent can mend it. */
export const callTool = async (
  parts: McpParts,
  name: string,
  given: unknown,
  signal: AbortSignal,
): Promise<CallToolResult> => {
  const door = TOOL_DOORS.find((each) => each.name === name);
  if (door === undefined) throw new McpError(ErrorCode.InvalidParams, unknownTool(name));
  const answer = await ask(parts, door, given ?? {}, signal);
  if (answer === undefined) return CANCELLED;
  if (!answer.ok) return refusal(answer.problems);
  const { text, framed } = answer.value;
  return { content: [{ type: 'text', text }], structuredContent: framed };
};

const unknownTool = (name: string): string =>
  `there is no tool '${name.slice(0, 80)}'; the tools are ${TOOL_DOORS.map((door) => door.name).join(', ')}`;

/** Nobody reads this: the protocol sends no reply to a request that was cancelled. */
const CANCELLED: CallToolResult = { content: [], isError: true };

/** Every problem with its code, where it is, what is wrong and how to mend it, as JSON. */
export const refusal = (problems: readonly Problem[]): CallToolResult => ({
  content: [{ type: 'text', text: answerText({ problems }) }],
  isError: true,
});
