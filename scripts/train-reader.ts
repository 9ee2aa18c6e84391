/**
 * Works out the weights of the reader's questions from the labelled texts and writes them to src/reader/learnt/weights. The held texts are not opened.
 *
 *   npx tsx scripts/train-reader.ts [--only QUESTION,…]    learns from all tuning texts and the bank of short ones, and writes the weights
 *   npx tsx scripts/train-reader.ts --cross PARTS [--only QUESTION,…] [--misses]
 *                                                          learns from some texts and reads the others, in turn; writes nothing
 *
 * `--only` takes questions by the beginning of their names: `rate` is all that begin so. In a crossing the others keep the weights that are written.
 */
import { readdirSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { printTable } from '../src/cli/table.js';
import type { Learnt, Question } from '../src/reader/learnt/learnt.js';
import { LEARNT } from '../src/reader/learnt/weights/index.js';
import { readTextWith } from '../src/reader/read-text.js';
import { day } from '../src/time/index.js';
import { type LabelledText, readLabelled } from '../test/reader/labelled.js';
import { precisionOf, recallOf, type Score, score, type Tally, tallyByKind, total } from '../test/reader/score.js';
import { shuffled } from './reader/learn.js';
import { type Taught, taught } from './reader/lesson.js';
import { LESSONS } from './reader/lessons/index.js';

const { values } = parseArgs({
  options: { only: { type: 'string' }, cross: { type: 'string' }, misses: { type: 'boolean', default: false } },
});
const only = values.only?.split(',');
const lessons = LESSONS.filter(({ question }) => only === undefined || only.some((name) => question.startsWith(name)));

/** The texts on which rules were written before anything was learnt: short ones, and articles that joined before these. */
const KNOWN_UNTIL = 83;

const articles = readLabelled('tuning');
const short = readLabelled('phrases');
