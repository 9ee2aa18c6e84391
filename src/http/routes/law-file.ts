import { packedLaw } from '#law';
import type { Law, PackedLaw } from '../../assessment/index.js';
import { packLedger } from '../../ledger/index.js';
import { packEditions } from '../../schedule/index.js';
import { problemReplies } from '../documented.js';
import { sampleOf } from '../examples.js';
import type { AppParts } from '../parts.js';
import { replyUnanswered } from '../problem-reply.js';
import { replyFile } from '../reply-file.js';
import { type Route, route } from '../route.js';
import { type StaticFile, staticFile } from '../static-files.js';

/**
 * The law as one file, which the page opens and computes with in the browser: what ships with the program, with what the team
 * signed at its end and the user's own editions, so that the page answers as the server does.
 */
export const lawFileRoute = (parts: AppParts): Route => {
  let kept: { readonly tag: string; readonly file: StaticFile } | undefined;
  return route({
    document: {
      method: 'get',
      path: '/law.json',
      summary:
        'The packed law that the page computes with: the shipped one, with what the team signed and the user’s own editions',
      operationId: 'packed_law',
      tags: ['server'],
      ...sampleOf('/law.json'),
      responses: {
        200: {
          description: 'The law in a form that only this version of the program opens',
          content: { 'application/json': { schema: { type: 'object' } } },
        },
        ...problemReplies(304, 429, 500, 503),
      },
    },
    handle: async (c) => {
      const opened = await parts.laws.current();
      if (!opened.ok) return replyUnanswered(c, opened.problems);
      const { tag, law } = opened.value;
      if (kept?.tag !== tag) kept = { tag, file: fileOf(law) };
      // By this the page tells a server with a team's ledger from a host of static files.
      return replyFile(c, kept.file, { 'truce-served': 'yes' });
    },
  });
};

const fileOf = (law: Law): StaticFile =>
  staticFile(new TextEncoder().encode(JSON.stringify(packed(law))), 'application/json');

// The build wrote the artefact with packLaw of this very version, so its shape is known.
const shipped = packedLaw as PackedLaw;

/** Packed again only where it is another than the shipped one. */
const packed = ({ ledger, schedule }: Law): PackedLaw => ({
  ...shipped,
  ...(ledger.events.length === shipped.ledger.events.length ? {} : { ledger: packLedger(ledger) }),
  ...(isShipped(schedule.editions) ? {} : { editions: packEditions(schedule.editions) }),
});

const isShipped = (editions: Law['schedule']['editions']): boolean => {
  const { editions: heads } = JSON.parse(shipped.editions.slice(0, shipped.editions.indexOf('\n'))) as {
    readonly editions: readonly unknown[];
  };
  return heads.length === editions.length;
};
