/** The labelled texts of the reader: each text beside its labels, read and checked. */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import {
  deadlineFields,
  dealFields,
  figureFields,
  flashpointFields,
  rateFields,
  riskFields,
  signoffFields,
  statementFields,
  talksRoundFields,
  truceFields,
} from '../../src/reader/candidate.js';

const beside = { evidence: z.string().min(1) };

/** A label is a claim of which only the kind and the words must be stated: what it leaves out is not compared. */
export const labelSchema = z.discriminatedUnion('kind', [
  talksRoundFields.partial().required({ kind: true }).extend(beside),
  truceFields.partial().required({ kind: true }).extend(beside),
  deadlineFields.partial().required({ kind: true }).extend(beside),
  rateFields.partial().required({ kind: true }).extend(beside),
  signoffFields.partial().required({ kind: true }).extend(beside),
  statementFields.partial().required({ kind: true }).extend(beside),
  flashpointFields.partial().required({ kind: true }).extend(beside),
  dealFields.partial().required({ kind: true }).extend(beside),
  figureFields.partial().required({ kind: true }).extend(beside),
  riskFields.partial().required({ kind: true }).extend(beside),
]);
export type Label = z.infer<typeof labelSchema>;

const isoDay = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);

export const labelsSchema = z.strictObject({
  about: z.string().min(1),
  invented: z.boolean(),
  published: isoDay.optional(),
  /** The day on which a tuning text joined, where that was after the sets were divided. */
  since: isoDay.optional(),
  claims: z.array(labelSchema),
});
export type Labels = z.infer<typeof labelsSchema>;

export interface LabelledText {
  readonly name: string;
  readonly text: string;
  readonly labels: Labels;
}

/** A short text in a file of many, with its labels in one record. */
const phraseSchema = z.strictObject({
  about: z.string().min(1).optional(),
  published: labelsSchema.shape.published,
  text: z.string().min(1),
  claims: labelsSchema.shape.claims,
});

export const TEXTS = 'test/reader/texts';
/** Whole texts, each a file with its labels beside it. */
export const SETS = ['tuning', 'study', 'press', 'held'] as const;
export type TextSet = (typeof SETS)[number];
/** What the reader may be measured on: whole texts, those of the press that joined after the weights, and the short ones of the phrase bank, which may be tuned on too. */
export const MEASURED = [...SETS, 'unlearnt', 'phrases'] as const;
export type MeasuredSet = (typeof MEASURED)[number];

/** Texts of the press that joined after the weights were learnt, one name a line: the reader is new to them. Learning from all leaves the list empty. */
export const UNLEARNT = join(TEXTS, 'unlearnt.txt');

export const unlearnt = (): ReadonlySet<string> =>
  new Set(
    readFileSync(UNLEARNT, 'utf8')
      .split('\n')
      .filter((name) => name !== ''),
  );

/** The labels files of a set, without the texts being read into anything. */
export const labelFiles = (set: TextSet, folder = TEXTS): readonly string[] =>
  readdirSync(join(folder, set))
    .filter((name) => name.endsWith('.labels.yaml'))
    .sort()
    .map((name) => join(folder, set, name));

/** The text that a labels file stands beside, whatever its ending. */
export const textBeside = (file: string): string => {
  const stem = file.slice(0, -'.labels.yaml'.length);
  const ending = ['.txt', '.md', '.html'].find((each) => {
    try {
      readFileSync(`${stem}${each}`);
      return true;
    } catch {
      return false;
    }
  });
  if (ending === undefined) throw new Error(`${file}: no text beside it`);
  return readFileSync(`${stem}${ending}`, 'utf8');
};

export const readLabels = (file: string): Labels => {
  const read = labelsSchema.safeParse(parse(readFileSync(file, 'utf8')));
  if (!read.success) throw new Error(`${file}: ${z.prettifyError(read.error)}`);
  return read.data;
};

/** The files of the phrase bank, one for each kind of claim that it dwells on. */
export const phraseFiles = (folder = TEXTS): readonly string[] =>
  readdirSync(join(folder, 'phrases'))
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((name) => join(folder, 'phrases', name));

/** The texts of one file of the phrase bank, named by their place in it: `phrases/rate-17`. */
export const readPhrases = (file: string): readonly LabelledText[] => {
  const read = z.array(phraseSchema).safeParse(parse(readFileSync(file, 'utf8')));
  if (!read.success) throw new Error(`${file}: ${z.prettifyError(read.error)}`);
  return read.data.map(({ about, text, published, claims }, index) => {
    const name = `phrases/${basename(file, '.yaml')}-${index + 1}`;
    return {
      name,
      text,
      labels: { about: about ?? name, invented: true, ...(published === undefined ? {} : { published }), claims },
    };
  });
};

export const readLabelled = (set: MeasuredSet, folder = TEXTS): readonly LabelledText[] => {
  if (set === 'phrases') return phraseFiles(folder).flatMap(readPhrases);
  const [from, late] = set === 'unlearnt' ? (['press', unlearnt()] as const) : ([set, undefined] as const);
  return labelFiles(from, folder).flatMap((file) => {
    const name = basename(file, '.labels.yaml');
    return late?.has(name) === false ? [] : [{ name, text: textBeside(file), labels: readLabels(file) }];
  });
};
