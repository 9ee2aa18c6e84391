import type { z } from 'zod';
import { readingSchema } from '../../reader/candidate.js';
import { briefReply } from './brief.js';
import { dutyReply } from './duty.js';
import { diffReply, instrumentsReply, lawReply, regimeReply } from './law.js';
import { deadlinesReply, exposureReply, refundsReply } from './lines.js';
import { scenariosReply } from './scenarios.js';
import { editionsReply, scheduleReply, searchReply } from './schedule.js';
import { talksReply } from './talks.js';
import { timelineReply } from './timeline.js';

/**
 * What each door answers, field by field: the document of the API is made of these, and tests hold them against real answers. They
 * stand apart from the doors, because a browser that asks needs none of them.
 */
export const REPLIES: Readonly<Record<string, z.ZodType>> = {
  duty: dutyReply,
  brief: briefReply,
  timeline: timelineReply,
  regime: regimeReply,
  law: lawReply,
  instruments: instrumentsReply,
  diff: diffReply,
  scenarios: scenariosReply,
  talks: talksReply,
  read: readingSchema,
  schedule: scheduleReply,
  search: searchReply,
  editions: editionsReply,
  exposure: exposureReply,
  deadlines: deadlinesReply,
  refunds: refundsReply,
};
