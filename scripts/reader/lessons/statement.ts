import { topicSigns } from '../../../src/reader/claims/statement-topic.js';
import { type Draft, draftsOf, spokenOf } from '../../../src/reader/claims/statements.js';
import type { Label } from '../../../test/reader/labelled.js';
import { answering, type Lesson, overlaps, type Span, type Taught } from '../lesson.js';

type Said = Extract<Label, { kind: 'statement' }> & Span;

const same = (a: string, b: string): boolean => {
  const plain = (name: string): string =>
    name
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .replace(/[‘’]/g, "'")
      .toLowerCase()
      .replace(/^(?:the|an?) /, '');
  return plain(a) === plain(b);
};

/** Each place where the grammar sees somebody speak, with the labels of statements that it may stand for, those of the speaker first. */
const met = ({ reading, labels }: Taught): readonly { readonly draft: Draft; readonly labels: readonly Said[] }[] => {
  const said = labels.filter((label): label is Said => label.kind === 'statement');
  return draftsOf(reading).map((draft) => {
    const here = said.filter((label) => draft.ranges.some((range) => overlaps(range, label)));
    const own = here.filter(({ speaker }) => speaker !== undefined && same(speaker, draft.speaker.name));
    return { draft, labels: own.length > 0 ? own : here };
  });
};

const topic = answering('statement-topic', (taught) =>
  met(taught).flatMap(({ draft, labels }) => {
    const told = new Set(labels.flatMap((label) => label.topic ?? []));
    const [answer] = told;
    return told.size === 1 && answer !== undefined
      ? [{ signs: topicSigns(taught.reading, spokenOf(draft)), answer }]
      : [];
  }),
);

export const STATEMENT_LESSONS: readonly Lesson[] = [topic];
