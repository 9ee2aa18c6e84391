/**
 * What the encoder learns from: every labelled text that the weights of signs learn from as a row of tokens, with the places at which the reader's questions
 * are asked and their answers; the texts of `unlearnt.txt` too, with what the signs answer, so that what each is to be trusted with can be worked out. The
 * held texts are not opened.
 *
 *   npx tsx scripts/reader/encoder/examples.ts FILE [--part 1/2] [--only NAME|unlearnt]
 *
 * writes one text a line; of several parts each can be written at once by a process of its own. `scripts/reader/encoder/train.py` reads it.
 */
import { openSync, writeSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { learntAs, nameOf } from '../../../src/reader/encoder/heads.js';
import type { Spot } from '../../../src/reader/encoder/spot.js';
import { encoderTextOf } from '../../../src/reader/encoder/tokens.js';
import { answersTo, sharesOf } from '../../../src/reader/learnt/learnt.js';
import { LEARNT } from '../../../src/reader/learnt/weights/index.js';
import { type LabelledText, readLabelled, unlearnt } from '../../../test/reader/labelled.js';
import { type AskedPlace, type ChosenPlace, heardIn, type Lesson, type Taught, taught } from '../lesson.js';
import { LESSONS } from '../lessons/index.js';

const {
  values: { part, only },
  positionals: [file],
} = parseArgs({
  allowPositionals: true,
  options: { part: { type: 'string', default: '1/1' }, only: { type: 'string' } },
});
const [mine = 1, parts = 1] = part.split('/').map(Number);
if (file === undefined) throw new Error('examples.ts FILE: which file to write to?');
if (!(Number.isInteger(mine) && Number.isInteger(parts) && mine >= 1 && mine <= parts))
  throw new Error(`--part ${part}: write it as 1/2 and 2/2, the first and the second of two parts`);

/** A side that is not named in a question, one that is "all", and one of no name. */
const [NOT_ASKED, ALL, NAMELESS] = [-3, -1, -2];

const rounded = (share: number): number => Number(share.toFixed(4));

/** The places of a text for the encoder, in numbers. */
const numbersOf = (read: Taught) => {
  const text = encoderTextOf(read.reading);
  const sides = [...text.parties];
  const side = (code: string | undefined): number => {
    if (code === undefined) return NOT_ASKED;
    if (code === '') return NAMELESS;
    if (code === 'all') return ALL;
    if (!sides.includes(code)) sides.push(code);
    return sides.indexOf(code);
  };
  const at = (spot: Spot | undefined): readonly number[] | null =>
    spot?.at?.map(({ seen, start }) => text.at(seen, start)) ?? null;
  return { text, sides, side, at };
};

const examplesOf = (read: Taught, isLate: boolean) => {
  const { text, sides, side, at } = numbersOf(read);
  const heard = heardIn(read);
  const questions: Record<string, object[]> = {};
  const put = (question: string, example: object): void => {
    questions[question] ??= [];
    questions[question].push(example);
  };
  const asked = ({ question }: Lesson, { spot, answer, signs }: AskedPlace): void => {
    if (!spot) return;
    put(nameOf(question, spot), {
      at: at(spot),
      by: side(spot.by),
      on: side(spot.on),
      answer,
      ...(isLate
        ? { signs: answersTo(LEARNT, question, heard(signs)).map(({ answer, share }) => [answer, rounded(share)]) }
        : {}),
    });
  };
  const chosen = ({ question }: Lesson, { spot, spots, options, right }: ChosenPlace): void => {
    if (!spots) return;
    put(question, {
      at: at(spot) ?? [],
      options: spots.map((each) => [at(each), side(each.by), side(each.on)]),
      right,
      ...(isLate ? { signs: sharesOf(LEARNT, question, options.map(heard)).map(rounded) } : {}),
    });
  };
  for (const lesson of LESSONS) {
    if (learntAs(lesson.question) !== lesson.question && !isLate) continue;
    for (const place of lesson.asked?.(read, LEARNT) ?? []) asked(lesson, place);
    for (const place of lesson.chosen?.(read, LEARNT) ?? []) chosen(lesson, place);
  }
  const tokens = text.tokens.map(({ symbols, party, value }) => [symbols, party ?? -1, value ?? -1]);
  return { sides: sides.length, tokens, questions };
};

const late = unlearnt();
const texts: readonly (LabelledText & { readonly set: string })[] = ['press', 'study', 'tuning'].flatMap((set) =>
  readLabelled(set as 'press').map((text) => ({
    ...text,
    set: set === 'press' && late.has(text.name) ? 'unlearnt' : set,
  })),
);
if (only !== undefined && !texts.some(({ name, set }) => only === set || only === name))
  throw new Error(`--only ${only}: no text and no set is called so`);
const out = openSync(file, 'w');
let done = 0;
for (const [index, labelled] of texts.entries()) {
  const { name, set } = labelled;
  if (index % parts !== mine - 1 || (only !== undefined && only !== set && only !== name)) continue;
  const read = taught(labelled, set === 'tuning');
  if (!read) continue;
  writeSync(out, `${JSON.stringify({ name, set, ...examplesOf(read, set === 'unlearnt') })}\n`);
  done += 1;
  if (done % 500 === 0) console.error(`${done} texts`);
}
