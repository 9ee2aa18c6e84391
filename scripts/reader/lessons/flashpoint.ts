import { flashpointSigns, topicPlaces, topicSpot } from '../../../src/reader/claims/flashpoints.js';
import { answering, type Lesson } from '../lesson.js';

/** Each topic that a text may speak of: it is a matter between the sides if it has a label. */
const is = answering(
  'flashpoint-is',
  ({ reading, labels }) =>
    topicPlaces(reading).map((each) => ({
      spot: topicSpot(each),
      signs: flashpointSigns(reading, each),
      answer: labels.some((label) => label.kind === 'flashpoint' && label.topic === each.topic) ? 'yes' : 'no',
    })),
  // A topic has the signs of several places, and some topics few texts speak of.
  { least: 3 },
);

export const FLASHPOINT_LESSONS: readonly Lesson[] = [is];
