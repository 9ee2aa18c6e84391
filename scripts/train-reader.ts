/**
 * Works out the weights of the reader's questions from the labelled texts and writes them to src/reader/learnt/weights. The held texts are not opened.
 *
 *   npx tsx scripts/train-reader.ts [--only QUESTION,…]    learns from all tuning texts and the bank of short ones, and writes the weights
 *   npx tsx scripts/train-reader.ts --cross PARTS [--only QUESTION,…] [--misses]
 *                                                          learns from some texts and reads the others, in turn; writes nothing
 *   npx tsx scripts/train-reader.ts --cross PARTS --calibrate
 *                                                          the same, and writes what a claim's likelihood is worth to src/reader/calibration.ts
 *   npx tsx scripts/train-reader.ts --calibrate            works that out from the texts that joined after the weights, learning nothing
 *
 * Misses are shown of every second text alone, so that the other half tells what the signs are worth on texts that nobody looked at.
 *
 * `--only` takes questions by their names, or by how these begin: `rate-when` is one, `rate` all that begin so. In a crossing the others keep the weights
 * that are written, and texts that joined after the weights teach nothing yet. Without it these are learnt from too, in stages (`STAGES`), the long ones by two
 * processes.
 */
import { spawn } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { printTable } from '../src/cli/table.js';
import { BY_RULE } from '../src/reader/confidence.js';
import { readText } from '../src/reader/index.js';
import type { Learnt, Question } from '../src/reader/learnt/learnt.js';
import { LEARNT } from '../src/reader/learnt/weights/index.js';
import { day } from '../src/time/index.js';
import { type LabelledText, readLabelled, UNLEARNT, unlearnt } from '../test/reader/labelled.js';
import { precisionOf, recallOf, type Score, score, type Tally, tallyByKind, total } from '../test/reader/score.js';
import { calibrationSource, type Tried } from './reader/calibrate.js';
import { shuffled } from './reader/learn.js';
import { type Taught, taught } from './reader/lesson.js';
import { LESSONS, STAGES } from './reader/lessons/index.js';

const { values } = parseArgs({
  options: {
    only: { type: 'string' },
    cross: { type: 'string' },
    misses: { type: 'boolean', default: false },
    calibrate: { type: 'boolean', default: false },
  },
});
const only = values.only?.split(',');
const isNamed = (name: string): boolean => LESSONS.some(({ question }) => question === name);
const lessons = LESSONS.filter(
  ({ question }) =>
    only === undefined || only.some((name) => question === name || (question.startsWith(name) && !isNamed(name))),
);
if (lessons.length === 0)
  throw new Error(`--only ${values.only}: no question is called so, or begins so; scripts/reader/lessons has them`);

/** Rules were written on the tuning texts and the short ones; of the texts for study and of those in the manner of the press they know nothing. */
const known = (): readonly LabelledText[] => [...readLabelled('tuning'), ...readLabelled('phrases')];
const LEARNT_FROM = ['study', 'press'] as const;
type Fresh = LabelledText & { readonly set: (typeof LEARNT_FROM)[number] };
const freshTexts = (): readonly Fresh[] => {
  const late = unlearnt();
  return LEARNT_FROM.flatMap((set) =>
    readLabelled(set).flatMap((text) => (late.has(text.name) ? [] : [{ ...text, set }])),
  );
};

const prepared = (texts: readonly LabelledText[], isKnown: boolean): readonly Taught[] =>
  texts.flatMap((text) => taught(text, isKnown) ?? []);

const learn = (texts: readonly Taught[]): Learnt => {
  const learnt = new Map<string, Question>();
  for (const { question, learn: from } of lessons) {
    const started = performance.now();
    const found = from(texts);
    console.error(`  ${question}: ${found.weights.size} signs, ${Math.round(performance.now() - started)} ms`);
    learnt.set(question, found);
  }
  return { get: (question) => learnt.get(question) ?? LEARNT.get(question) };
};

const WEIGHTS = 'src/reader/learnt/weights';

/** A name as a constant of the code is called: `RATE_WHEN` for `rate-when`. */
const constant = (question: string): string => question.toUpperCase().replaceAll('-', '_');

const write = (learnt: Learnt): void => {
  for (const { question } of lessons) {
    const { answers, weights } = learnt.get(question) as Question;
    const lines = [...weights].map(([sign, row]) => `${sign}\t${row.join(' ')}`);
    const text = [answers.join('\t'), ...lines].join('\n').replace(/[`\\$]/g, '\\$&');
    writeFileSync(
      `${WEIGHTS}/${question}.ts`,
      `// Made by scripts/train-reader.ts; edit the texts or the signs, not this.\nexport const ${constant(question)} = \`${text}\`;\n`,
    );
  }
  const questions = readdirSync(WEIGHTS)
    .filter((name) => name !== 'index.ts')
    .map((name) => name.slice(0, -'.ts'.length))
    .sort();
  writeFileSync(
    `${WEIGHTS}/index.ts`,
    `// Made by scripts/train-reader.ts.
import { type Learnt, learntFrom } from '../learnt.js';
${questions.map((question) => `import { ${constant(question)} } from './${question}.js';`).join('\n')}

/** What the labelled texts taught, by question. */
export const LEARNT: Learnt = learntFrom({
${questions.map((question) => `  '${question}': ${constant(question)},`).join('\n')}
});
`,
  );
};

const share = (value: number | undefined): string => (value === undefined ? '—' : value.toFixed(3));
const row = (name: string, tally: Tally): readonly string[] => [
  name,
  ...[tally.labelled, tally.found, tally.right].map(String),
  share(precisionOf(tally)),
  share(recallOf(tally)),
];

const show = (scores: readonly Score[]): void => {
  const tallies = tallyByKind(scores);
  console.log(
    printTable(
      [
        { title: 'kind', width: 14 },
        ...['labelled', 'found', 'right', 'precision', 'recall'].map((title) => ({
          title,
          width: 10,
          align: 'right' as const,
        })),
      ],
      [...[...tallies].map(([kind, tally]) => row(kind, tally)), row('all', total(tallies.values()))],
    ),
  );
};

const misses = (name: string, { missed, wrong }: Score): void => {
  console.log(`\n${name}`);
  for (const { evidence, ...claim } of missed) console.log(`  - ${JSON.stringify(claim)}\n      ${evidence}`);
  for (const { claim, evidence, confidence } of wrong)
    console.log(
      `  + ${JSON.stringify(claim)} ${confidence.toFixed(2)}\n      ${evidence.map(({ text }) => text).join(' … ')}`,
    );
};

const lineOf = (tally: Tally): string => `precision ${share(precisionOf(tally))}, recall ${share(recallOf(tally))}`;

/** The same of the kinds whose questions are learnt in this crossing. */
const partOf = (scores: readonly Score[]): string =>
  [...tallyByKind(scores)]
    .filter(([kind]) => only?.some((name) => kind.startsWith(name.split('-')[0] ?? name)) ?? false)
    .map(([kind, tally]) => `${kind} ${lineOf(tally)}`)
    .join('; ');

/** Whether misses of a text may be shown. More texts join the press, so that there the name decides and not the place. */
const isShown = (set: (typeof LEARNT_FROM)[number], name: string, at: number): boolean =>
  (set === 'study' ? at : name.length) % 2 === 0;

/** The claims found in a text, scored, each with how likely it was held to be. */
const tryOn = (
  { text, labels }: LabelledText,
  learnt: Learnt,
): { readonly scored: Score; readonly tried: readonly Tried[] } => {
  const published = labels.published === undefined ? {} : { published: day(labels.published) };
  const { claims } = readText(text, { ...published, learnt });
  const scored = score(text, labels.claims, claims);
  const wrong = new Set(scored.wrong);
  const tried = claims.map((claim) => ({
    kind: claim.claim.kind,
    share: claim.share ?? BY_RULE,
    right: !wrong.has(claim),
  }));
  return { scored, tried };
};

const CALIBRATION = 'src/reader/calibration.ts';

/** What a claim's likelihood is worth on the texts that joined after the weights. */
const calibrate = (): void => {
  const late = readLabelled('unlearnt');
  if (late.length === 0) throw new Error(`${UNLEARNT} names no text; --cross 3 --calibrate needs none`);
  writeFileSync(CALIBRATION, calibrationSource(late.flatMap((text) => tryOn(text, LEARNT).tried)));
};

/** Reads each of so many parts of the fresh texts by what the other parts and all the known texts teach. */
const cross = (parts: number): void => {
  const base = prepared(known(), true);
  const fresh = freshTexts();
  const rest = fresh.map((text) => taught(text, false));
  const order = shuffled(fresh.length, 41);
  const scores: (Score & { readonly set: (typeof LEARNT_FROM)[number] })[] = [];
  const tried: Tried[] = [];
  const hits = new Map(lessons.map(({ question }) => [question, [0, 0] as [number, number]]));
  const halves: readonly [Score[], Score[]] = [[], []];
  for (let part = 0; part < parts; part += 1) {
    console.error(`part ${part + 1} of ${parts}`);
    const mine = (index: number): boolean => index % parts === part;
    const learnt = learn([...base, ...order.flatMap((at, index) => (mine(index) ? [] : (rest[at] ?? [])))]);
    for (const [index, at] of order.entries()) {
      if (!mine(index)) continue;
      const text = fresh[at] as Fresh;
      const { name, set } = text;
      const seen = rest[at];
      for (const { question, right } of seen ? lessons : []) {
        const [hit, all] = right(learnt, seen as Taught);
        const sum = hits.get(question) as [number, number];
        sum[0] += hit;
        sum[1] += all;
      }
      const { scored: one, tried: found } = tryOn(text, learnt);
      // What people read is like the press; the texts for study are harder, and would make every claim look less certain than it is.
      if (set === 'press') tried.push(...found);
      const half = isShown(set, name, at) ? 0 : 1;
      if (values.misses && half === 0) misses(name, one);
      halves[half].push(one);
      scores.push({ ...one, set });
    }
  }
  for (const set of LEARNT_FROM) {
    const texts = fresh.filter((text) => text.set === set);
    const quiet = texts.filter(({ labels }) => labels.claims.length === 0).length;
    console.log(`\n${texts.length} ${set} texts, each read by what others taught; ${quiet} of them without trade news`);
    show(scores.filter((one) => one.set === set));
  }
  if (values.calibrate) writeFileSync(CALIBRATION, calibrationSource(tried));
  for (const [index, name] of ['texts whose misses may be shown', 'texts whose misses are never shown'].entries())
    console.log(
      `${name}: ${lineOf(total(tallyByKind(halves[index as 0 | 1]).values()))}; ${partOf(halves[index as 0 | 1])}`,
    );
  for (const [question, [hit, all]] of hits)
    console.log(`${question}: ${hit} of ${all} places answered right, ${share(hit / all)}`);
};

const parts = values.cross === undefined ? undefined : Number(values.cross);
if (parts !== undefined && !(Number.isInteger(parts) && parts >= 2))
  throw new Error(`--cross takes a whole number of parts from 2, and not '${values.cross}'`);

/** The signs of 9,000 texts for half of the questions take more memory than Node gives a process by itself. */
const ROOM = '--max-old-space-size=8192';

/** Learns some questions in a process of its own, and writes their weights. */
const learning = (questions: readonly string[]): Promise<void> =>
  new Promise((done, failed) => {
    const script = process.argv[1] as string;
    const child = spawn(process.execPath, [ROOM, ...process.execArgv, script, '--only', questions.join(',')], {
      stdio: 'inherit',
    });
    child.on('error', failed);
    child.on('exit', (code) =>
      code === 0 ? done() : failed(new Error(`learning ${questions.join(', ')} ended with ${code}`)),
    );
  });

/** Each stage hears what the one before it wrote. If one breaks off, the texts that were kept apart are kept apart still. */
const learnAll = async (): Promise<void> => {
  const apart = readFileSync(UNLEARNT);
  writeFileSync(UNLEARNT, '');
  try {
    for (const stage of STAGES) await Promise.all(stage.map(learning));
  } catch (error) {
    writeFileSync(UNLEARNT, apart);
    throw error;
  }
};

if (parts !== undefined) cross(parts);
else if (values.calibrate) calibrate();
else if (only === undefined) await learnAll();
else write(learn([...prepared(known(), true), ...prepared(freshTexts(), false)]));
