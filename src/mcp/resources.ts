import {
  type CompleteResult,
  ErrorCode,
  type ListResourcesResult,
  McpError,
  type ReadResourceResult,
  type Resource,
  type ResourceTemplate,
} from '@modelcontextprotocol/sdk/types.js';
import type { Door } from '../answers/door.js';
import { answerText, briefDoor, instrumentsDoor, lawDoor } from '../answers/index.js';
import type { Law } from '../assessment/index.js';
import { printProblem, unwrap } from '../problem/index.js';
import type { Day } from '../time/index.js';
import { ask } from './ask.js';
import type { McpParts } from './parts.js';

const JSON_TYPE = 'application/json';
const INSTRUMENTS = 'truce://instruments/';
const MEASURES = 'truce://measures/';
const BRIEF = 'truce://brief/today';

/** An id is a path, so that its template lets slashes through. */
export const TEMPLATES: readonly ResourceTemplate[] = [
  {
    uriTemplate: `${INSTRUMENTS}{+id}`,
    name: 'instrument',
    title: 'A legal act',
    description:
      'A legal act by its id (us/2025/eo-14334): what it brought about, event by event, with citations. Known today.',
    mimeType: JSON_TYPE,
  },
  {
    uriTemplate: `${MEASURES}{+id}`,
    name: 'measure',
    title: 'A measure',
    description:
      'A duty or exemption by its id (us/section-301/china-list-3) or heading: its history, each period with rate, status and citations. Known today.',
    mimeType: JSON_TYPE,
  },
];

const TODAY: Resource = {
  uri: BRIEF,
  name: 'brief',
  title: 'Where the truce stands today',
  description: 'One page: both sides’ rates now and if nobody signs, the next deadline, who must sign, the last round.',
  mimeType: JSON_TYPE,
};

const instrumentsKnown = ({ ledger }: Law, today: Day) =>
  [...ledger.instruments.values()]
    .filter(({ known }) => known <= today)
    .sort((a, b) => b.known - a.known || (a.id < b.id ? -1 : 1));

const resourcesOf = (law: Law, today: Day): readonly Resource[] => [
  TODAY,
  ...instrumentsKnown(law, today).map(({ id, citation, title }) => ({
    uri: `${INSTRUMENTS}${id}`,
    name: id,
    title: `${citation}: ${title}`,
    mimeType: JSON_TYPE,
  })),
  ...[...law.ledger.measures.values()].map(({ id, heading, program, kind, importer, origins }) => ({
    uri: `${MEASURES}${id}`,
    name: id,
    title: `${heading ?? id}: ${kind} of ${program.replaceAll('_', ' ')}, goods of ${origins.join(', ')} into ${importer}`,
    mimeType: JSON_TYPE,
  })),
];

/** As many as one page of the list has. */
const PAGE = 100;

export const listResources = async (
  { laws, today }: McpParts,
  cursor: string | undefined,
): Promise<ListResourcesResult> => {
  const start = cursor === undefined ? 0 : Number(/^\d{1,6}$/.exec(cursor)?.[0] ?? Number.NaN);
  const all = resourcesOf(unwrap(await laws.current()).law, today());
  if (!(start < all.length))
    throw new McpError(ErrorCode.InvalidParams, `'${cursor?.slice(0, 80)}' is no cursor; ask without one`);
  const end = start + PAGE;
  return { resources: all.slice(start, end), ...(end < all.length ? { nextCursor: String(end) } : {}) };
};

/** What the protocol answers where there is no such resource. */
const NOT_FOUND = -32002;

export const readResource = async (parts: McpParts, uri: string, signal: AbortSignal): Promise<ReadResourceResult> => {
  const named = questionNamed(uri);
  if (named === undefined)
    throw new McpError(NOT_FOUND, `there is no resource '${uri.slice(0, 200)}'; resources/list names them`);
  const answer = await ask(parts, named.door, named.question, signal);
  if (answer === undefined) return { contents: [] };
  if (!answer.ok)
    throw new McpError(NOT_FOUND, answer.problems.map(printProblem).join('\n'), { problems: answer.problems });
  return { contents: [{ uri, mimeType: JSON_TYPE, text: answerText(answer.value.framed) }] };
};

interface NamedQuestion {
  readonly door: Door;
  readonly question: Readonly<Record<string, string>>;
}

const questionNamed = (uri: string): NamedQuestion | undefined => {
  // The doors as doors of fields in general: `ask` checks the question against the schema.
  const named = (door: unknown, question: NamedQuestion['question']) => ({ door: door as Door, question });
  if (uri === BRIEF) return named(briefDoor, {});
  const instrument = idAfter(INSTRUMENTS, uri);
  if (instrument !== undefined) return named(instrumentsDoor, { instrument });
  const measure = idAfter(MEASURES, uri);
  return measure === undefined ? undefined : named(lawDoor, { measure });
};

const idAfter = (start: string, uri: string): string | undefined => {
  if (!uri.startsWith(start) || uri.length === start.length) return undefined;
  try {
    return decodeURIComponent(uri.slice(start.length));
  } catch {
    return undefined;
  }
};

/** As many as one completion may name. */
const MOST = 100;

/** Ids that begin as typed come first, then those that have it further in. */
export const complete = async (
  { laws, today }: McpParts,
  template: string,
  argument: string,
  typed: string,
): Promise<CompleteResult> => {
  const found = TEMPLATES.find(({ uriTemplate }) => uriTemplate === template);
  if (found === undefined || argument !== 'id')
    throw new McpError(ErrorCode.InvalidParams, `there is nothing to complete at '${template.slice(0, 200)}'`);
  const { law } = unwrap(await laws.current());
  const ids: readonly string[] = template.startsWith(MEASURES)
    ? [...law.ledger.measures.keys()]
    : instrumentsKnown(law, today()).map(({ id }) => id);
  const near = [
    ...ids.filter((id) => id.startsWith(typed)),
    ...ids.filter((id) => !id.startsWith(typed) && id.includes(typed)),
  ];
  return { completion: { values: near.slice(0, MOST), total: near.length, hasMore: near.length > MOST } };
};
