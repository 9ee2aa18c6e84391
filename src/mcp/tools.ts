import type { Tool } from '@modelcontextprotocol/sdk/types.js';
import { z } from 'zod';
import type { Door } from '../answers/door.js';
import { DOORS, LINE_DOORS } from '../answers/index.js';
import { assert } from '../problem/index.js';
import { TOOL_WORDS, type ToolWords } from './tool-words.js';

/** Every question that an agent may ask. None of them writes: signing is for people. */
// A door of its own fields is one of fields in general to whoever first checks the question against its schema.
export const TOOL_DOORS = [...DOORS, ...LINE_DOORS] as unknown as readonly Door[];

export const wordsOf = (name: string): ToolWords => {
  const words = TOOL_WORDS[name];
  assert(words !== undefined, `the door ${name} is explained to agents`);
  return words;
};

const nullable = (what: string) => z.string().nullable().describe(what);

const source = z.strictObject({
  citation: z.string().describe('As a brief would cite it: EO 14334'),
  instrument: nullable('The id of the legal act; tool instruments and resource truce://instruments/ID have it'),
  at: nullable('The place in it: s. 3(a)'),
  event: nullable('The id of what it brought about'),
  url: nullable('Where the text can be read, where we hold that'),
});

/** What stands beside the text of every answer. */
export const framedAnswer = z.strictObject({
  on: nullable('The day the answer speaks of; null where it speaks of a span or each line has a day of its own'),
  known: nullable('The answer rests on what could be known by this day; null where it rests on nothing of the kind'),
  verified_to: nullable('The law was checked to this day; what lies later may have changed since'),
  incomplete: z.boolean().describe('Something that was asked could not be answered; the answer says what'),
  remarks: z.array(z.string()).describe('What could not be thought of the scenarios'),
  citations: z.array(source).describe('Every source that the answer names, once'),
  answer: z.unknown().describe('The answer; the text of the reply is exactly this, as JSON'),
});

export type FramedAnswer = z.infer<typeof framedAnswer>;

/** JSON Schema for a tool; the protocol wants an object, and every question and every answer is one. */
const schemaOf = (schema: z.ZodObject, io: 'input' | 'output') => {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, { io });
  return { ...rest, type: 'object' as const };
};

const ANSWERS = schemaOf(framedAnswer, 'output');

const toolOf = (door: Door): Tool => {
  const { title, description } = wordsOf(door.name);
  return {
    name: door.name,
    title,
    description,
    // Both schemas are JSON; the protocol's own type wants to see every keyword.
    inputSchema: schemaOf(door.question, 'input') as Tool['inputSchema'],
    outputSchema: ANSWERS as NonNullable<Tool['outputSchema']>,
    annotations: { title, readOnlyHint: true, destructiveHint: false, idempotentHint: true, openWorldHint: false },
  };
};

export const TOOLS: readonly Tool[] = TOOL_DOORS.map(toolOf);
