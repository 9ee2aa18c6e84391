import type { z } from 'zod';
import { type Asked, type TimelineAnswer, timelineAsked, timelineDoor } from '../../answers/index.js';
import { printCalendar } from '../../feeds/timeline-calendar.js';
import { printFeed } from '../../feeds/timeline-feed.js';
import { ok, type Result } from '../../problem/index.js';
import { answerGet, type Opening, type Written } from '../answer.js';
import { problemReplies } from '../documented.js';
import { sampleOf } from '../examples.js';
import type { KeptAnswers } from '../kept-answers.js';
import type { AppParts } from '../parts.js';
import { type Route, route } from '../route.js';

interface FeedOf {
  readonly path: string;
  readonly name: string;
  readonly says: string;
  readonly type: string;
  readonly question: z.ZodObject;
  readonly print: (answer: TimelineAnswer) => string;
}

/** A feed tells what was signed, and a scenario is not. */
const signed = timelineDoor.question.omit({ scenario: true });

const FEEDS: readonly FeedOf[] = [
  {
    path: '/v1/feed.rss',
    name: 'feed_rss',
    says: 'The signed changes between two parties as an RSS feed, the latest known first',
    type: 'application/rss+xml',
    question: signed,
    print: ({ timeline }) => printFeed(timeline, 'rss'),
  },
  {
    path: '/v1/feed.atom',
    name: 'feed_atom',
    says: 'The signed changes between two parties as an Atom feed, the latest known first',
    type: 'application/atom+xml',
    question: signed,
    print: ({ timeline }) => printFeed(timeline, 'atom'),
  },
  {
    path: '/v1/deadlines.ics',
    name: 'deadlines_ics',
    says: 'The deadlines ahead between two parties as a calendar, one all-day event each',
    type: 'text/calendar',
    question: timelineDoor.question,
    print: ({ timeline, ledger }) => printCalendar(timeline, ledger),
  },
];

/** What programs of other people subscribe to, with the bytes of `truce timeline --rss`, `--atom` and `--ics`. */
export const feedRoutes = (parts: AppParts, kept: KeptAnswers): readonly Route[] =>
  FEEDS.map((feed) => {
    const opening: Opening = {
      ...feed,
      todayFor: ['known'],
      write: (asked, question) => written(feed, asked, question),
    };
    return route({
      document: {
        method: 'get',
        path: feed.path,
        summary: feed.says,
        operationId: feed.name,
        tags: ['feeds'],
        ...sampleOf(feed.path, { between: 'US,CN' }),
        request: { query: feed.question },
        responses: {
          200: { description: feed.says, content: { [feed.type]: { schema: { type: 'string' } } } },
          ...problemReplies(304, 400, 406, 422, 429, 500, 503),
        },
      },
      handle: (c) => answerGet(c, opening, { parts, kept }),
    });
  });

const written = ({ print }: FeedOf, asked: Asked, question: object): Result<Written> => {
  const answer = timelineAsked(asked, question);
  if (!answer.ok) return answer;
  const text = print(answer.value);
  return ok({ text: text.endsWith('\n') ? text : `${text}\n`, incomplete: false });
};
