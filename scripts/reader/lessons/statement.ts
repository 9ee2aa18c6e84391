import { speakingPlaces, speakingWhere } from '../../../src/reader/claims/speaking.js';
import { topicOptions } from '../../../src/reader/claims/statement-topic.js';
import { type Draft, draftsOf, spokenOf } from '../../../src/reader/claims/statements.js';
import type { Label } from '../../../test/reader/labelled.js';
import { choosing, type Lesson, overlaps, type Span, type Taught } from '../lesson.js';

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

const topic = choosing('statement-topic', (taught) =>
  met(taught).flatMap(({ draft, labels }) => {
    const told = new Set(labels.flatMap((label) => label.topic ?? []));
    const [answer] = told;
    if (told.size !== 1 || answer === undefined) return [];
    const options = topicOptions(taught.reading, spokenOf(draft));
    const right = options.findIndex((option) => option.topic === answer);
    return right < 0 ? [] : [{ options: options.map(({ signs }) => signs), right: [right] }];
  }),
);

/** Whether a name stands for the one whom a label names: exactly, or by a longer or a shorter name. */
const fits = (name: string, speaker: string): boolean => {
  const plain = (each: string): string => each.toLowerCase().replace(/^(?:the|an?) /, '');
  const [a, b] = [plain(name), plain(speaker)];
  return a.includes(b) || b.includes(a) || a.split(' ').at(-1) === b.split(' ').at(-1);
};

/** Every sentence in which somebody may speak, with those who do; one whose speaker is none of those it offers says nothing. */
const speaker = choosing('statement-speaker', ({ reading, labels }) => {
  const said = labels.filter((label): label is Said => label.kind === 'statement');
  return speakingPlaces(reading).flatMap(({ seen, range, options, nobody }) => {
    const where = speakingWhere(reading, seen, options);
    const here = said.filter((label) => overlaps(range, label));
    const all = [...options.map(({ signs }) => signs), nobody];
    if (here.length === 0) return [{ ...where, options: all, right: [options.length] }];
    const names = here.flatMap((label) => label.speaker ?? []);
    const right = options.flatMap(({ attribution: { speaker: each } }, index) =>
      names.some((name) => same(name, each.name)) ? [index] : [],
    );
    if (right.length > 0) return [{ ...where, options: all, right }];
    const near = options.flatMap(({ attribution: { speaker: each } }, index) =>
      names.some((name) => fits(each.name, name)) ? [index] : [],
    );
    return near.length === 1 ? [{ ...where, options: all, right: near }] : [];
  });
});

export const STATEMENT_LESSONS: readonly Lesson[] = [speaker, topic];
