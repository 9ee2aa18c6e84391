import { z } from 'zod';
import { complete, day, door } from './door.js';
import { readAnswerJson, readAsked } from './read.js';

/** Stands in a file of its own: the reader is large, and a browser fetches it when somebody reads a text. */
export const readDoor = door({
  name: 'read',
  says: 'What a news text claims about talks, truces and duties, each claim with its exact words and what the law as known on its day says to it. Nothing is recorded.',
  question: z.strictObject({
    text: z.string().max(2_000_000).describe('The text: plain, Markdown or HTML'),
    published: day('The day of publication; read from the head of the text when left out'),
  }),
  todayFor: [],
  answer: (asked, question) => complete(readAsked(asked, question), readAnswerJson),
});
