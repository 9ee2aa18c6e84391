import {
  type CandidateKind,
  type ClaimSource,
  claimWords,
  ifSignedWords,
  type JoinedCandidate,
} from '../../reader/index.js';
import { colour } from '../session.js';
import { PAGE_WIDTH, wrapText } from '../table.js';
import { markedEvidence } from './marked-evidence.js';
import type { CheckedReading } from './run.js';
import { shownText } from './shown-text.js';

/** A candidate with the number by which `--propose` knows it. */
interface Numbered extends JoinedCandidate {
  readonly number: number;
}

const HEADINGS: Readonly<Record<CandidateKind, string>> = {
  talks_round: 'Talks',
  truce: 'Truce',
  deadline: 'Deadlines',
  rate: 'Rates',
  signoff: 'Signatures',
  statement: 'Said',
  flashpoint: 'Topics between the sides',
  deal: 'Deals with others',
  figure: 'Figures',
  risk: 'Risks',
};

/** One text: what conflicts and what is new before the rest, and the rest kind by kind. */
export const oneReport = (reading: CheckedReading, joined: readonly JoinedCandidate[]): string =>
  [headOf(reading), ...bodyOf(joined, [reading])].join('\n');

/** Several texts: each in a line, then their candidates joined. */
export const joinedReport = (readings: readonly CheckedReading[], joined: readonly JoinedCandidate[]): string =>
  [
    colour.bold(`${readings.length} ${readings.length === 1 ? 'text' : 'texts'}`),
    ...readings.map(headOf),
    ...bodyOf(joined, readings),
  ].join('\n');

const headOf = ({ source, published, read, candidates }: CheckedReading): string => {
  const words = (read.text.match(/\S+/g) ?? []).length.toLocaleString('en-US');
  const day = published === undefined ? 'day of publication unknown' : `published ${published}`;
  if (read.language === 'other')
    return wrapText(
      `${colour.bold(source)}: ${words} words, ${day}. It does not read as English, and no claim was sought in it.`,
    );
  return wrapText(`${colour.bold(source)}: ${counted(candidates.length, 'claim')} in ${words} words, ${day}.`);
};

const counted = (count: number, noun: string): string =>
  `${count === 0 ? 'no' : count} ${noun}${count === 1 ? '' : 's'}`;

const bodyOf = (joined: readonly JoinedCandidate[], readings: readonly CheckedReading[]): readonly string[] => {
  const numbered = joined.map((one, index): Numbered => ({ ...one, number: index + 1 }));
  const of = (status: string): readonly Numbered[] =>
    numbered.filter(({ candidate }) => candidate.check.status === status);
  const several = readings.length > 1;
  const rest = numbered.filter(({ candidate }) => ['matches', 'unverifiable'].includes(candidate.check.status));
  const kinds = Object.entries(HEADINGS) as readonly (readonly [CandidateKind, string])[];
  return [
    ...(numbered.length === 0 ? [] : [summaryOf(of, readings)]),
    ...section('Conflicts with the record', of('conflicts'), several),
    ...section('New to the record', of('new'), several),
    ...kinds.flatMap(([kind, heading]) =>
      section(
        heading,
        rest.filter(({ candidate }) => candidate.kind === kind),
        several,
      ),
    ),
    ...footOf(numbered, readings),
  ];
};

const summaryOf = (of: (status: string) => readonly Numbered[], readings: readonly CheckedReading[]): string => {
  const days = [...new Set(readings.flatMap(({ published }) => published ?? []))];
  const counts = [
    [of('conflicts').length, 'in conflict'],
    [of('new').length, 'new'],
    [of('matches').length, 'borne out'],
    [of('unverifiable').length, 'beyond checking'],
  ]
    .filter(([count]) => count !== 0)
    .map(([count, word]) => `${count} ${word}`);
  if (days.length === 0) return 'Nothing was checked.';
  return wrapText(
    `Against the law and the talks as known on ${days.length === 1 ? days[0] : 'each day'}: ${counts.join(', ')}.`,
  );
};

const section = (title: string, candidates: readonly Numbered[], several: boolean): readonly string[] =>
  candidates.length === 0 ? [] : ['', colour.bold(title), ...candidates.map((each) => entryOf(each, several))];

const MARGIN = 5;

const entryOf = ({ number, candidate, sources }: Numbered, several: boolean): string => {
  const { check, if_signed: changes, confidence } = candidate;
  const note = check.note === undefined ? '' : `: ${check.note}`;
  return [
    titleLine(number, shownText(claimWords(candidate)), confidence),
    inset(`${VERBS[check.status]}${check.event === undefined ? '' : ` ${check.event}`}${note}`),
    ...(changes === undefined ? [] : [inset(`if signed: ${ifSignedWords(changes)}`)]),
    ...sources.flatMap((source) => quotesOf(source, several)),
  ].join('\n');
};

/** Number, claim and confidence; a long claim goes on below. */
const titleLine = (number: number, words: string, confidence: number): string => {
  const [first = '', ...more] = wrapText(words, PAGE_WIDTH - MARGIN - 6)
    .trimEnd()
    .split('\n');
  const lead = `${String(number).padStart(MARGIN - 2)}  `;
  const head = `${lead}${colour.bold(first)}${' '.repeat(Math.max(1, PAGE_WIDTH - MARGIN - first.length - 4))}${confidence.toFixed(2)}`;
  return [head, ...more.map((line) => ' '.repeat(MARGIN) + colour.bold(line))].join('\n');
};

const VERBS = {
  matches: 'matches',
  conflicts: 'conflicts with',
  new: 'new',
  unverifiable: 'not checked',
} as const;

const inset = (text: string): string =>
  wrapText(text, PAGE_WIDTH - MARGIN)
    .trimEnd()
    .split('\n')
    .map((line) => ' '.repeat(MARGIN) + line)
    .join('\n');

/** How many places of one text are shown for a claim. */
const PLACES = 2;

const quotesOf = ({ reading, evidence }: ClaimSource, several: boolean): readonly string[] => {
  const shown = evidence.slice(0, PLACES).map((each) => inset(`> ${markedEvidence(reading.text, each)}`));
  const more = evidence.length - shown.length;
  return [
    ...(several
      ? [inset(`in ${reading.source}${reading.published === undefined ? '' : `, ${reading.published}`}`)]
      : []),
    ...shown,
    ...(more > 0 ? [inset(`and in ${counted(more, 'other place')}`)] : []),
  ];
};

const footOf = (numbered: readonly Numbered[], readings: readonly CheckedReading[]): readonly string[] => {
  const undated = readings.some(({ published, read }) => published === undefined && read.language === 'en');
  return [
    ...(undated
      ? [
          '',
          wrapText(
            'Without a day of publication, relative days (tomorrow, Tuesday, August 12) stay open and nothing is held against the law; --published DAY gives both.',
          ).trimEnd(),
        ]
      : []),
    ...(numbered.length === 0
      ? []
      : [
          '',
          wrapText(
            'The number at the right is the confidence: of claims held to be as likely, in texts that the reader had not learnt from, the share that was right. What is marked «so» is the evidence. No claim changes a rate; --propose NUMBERS --as WHO files them as notes.',
          ).trimEnd(),
        ]),
  ];
};
