import type { Spot, Where } from '../encoder/spot.js';

/**
 * What the labelled texts taught: for each question that the reader asks of a place in a text, which of some answers it takes, or which of
 * several things that the text names it means. A question is answered by adding up the weights of the signs at that place (multinomial
 * logistic regression); `scripts/train-reader.ts` works the weights out of the labelled texts. The same signs give the same answer.
 */
export interface Question {
  /** The answers that it may have; of a choice among things that the text names, the single answer `yes`. */
  readonly answers: readonly string[];
  /** By sign, a weight for each answer, in hundredths. */
  readonly weights: ReadonlyMap<string, readonly number[]>;
}

export interface Learnt {
  get(question: string): Question | undefined;
  /** What the encoder makes of the text that is read; without it signs alone answer. */
  readonly encoded?: Hearing;
}

/** What else than signs answers a question: a score for each answer, or each thing that may be meant, and how much the scores of the signs count beside it. */
export interface Heard {
  readonly signs: number;
  readonly scores: readonly number[];
}

/** Answers to questions from the rows of a text; nothing where it has none. */
export interface Hearing {
  asked(question: string, answers: readonly string[], spot: Spot): Heard | undefined;
  chosen(question: string, spot: Spot, spots: readonly Spot[]): Heard | undefined;
}

/** The sign that is always there. */
export const ALWAYS = '<always>';

export interface Answer<A extends string = string> {
  readonly answer: A;
  /** How likely it is, among all answers. */
  readonly share: number;
}

const scoresOf = ({ answers, weights }: Question, signs: Iterable<string>): number[] => {
  const always = weights.get(ALWAYS);
  const scores = answers.map((_, index) => always?.[index] ?? 0);
  const { length } = scores;
  for (const sign of signs) {
    const row = weights.get(sign);
    if (row === undefined) continue;
    for (let index = 0; index < length; index += 1) scores[index] = (scores[index] as number) + (row[index] as number);
  }
  for (let index = 0; index < length; index += 1) scores[index] = (scores[index] as number) / 100;
  return scores;
};

/** Scores as shares of one: each is likelier the higher it is. */
export const softmax = (scores: readonly number[]): readonly number[] => {
  const most = Math.max(...scores);
  const raised = scores.map((score) => Math.exp(score - most));
  const sum = raised.reduce((total, each) => total + each, 0);
  return raised.map((each) => each / sum);
};

/** The scores of the signs together with what else was heard. */
const together = (scores: readonly number[], heard: Heard | undefined): readonly number[] =>
  heard === undefined ? scores : scores.map((score, index) => score * heard.signs + (heard.scores[index] ?? 0));

/** Every answer to a question with its share, the likeliest first; nothing if the question was never learnt. A spot says where in the text it is asked. */
export const answersTo = <A extends string>(
  learnt: Learnt,
  question: string,
  signs: Iterable<string>,
  spot?: Spot,
): readonly Answer<A>[] => {
  const known = learnt.get(question);
  if (!known) return [];
  const heard = spot && learnt.encoded?.asked(question, known.answers, spot);
  const shares = softmax(together(scoresOf(known, signs), heard));
  return known.answers
    .map((answer, index) => ({ answer: answer as A, share: shares[index] ?? 0 }))
    .sort((a, b) => b.share - a.share || (a.answer < b.answer ? -1 : 1));
};

/** The likeliest answer to a question; nothing if the question was never learnt. */
export const answerTo = <A extends string>(
  learnt: Learnt,
  question: string,
  signs: Iterable<string>,
  spot?: Spot,
): Answer<A> | undefined => answersTo<A>(learnt, question, signs, spot)[0];

/** How likely a question that takes yes or no is answered with yes; nothing if it was never learnt. */
export const yesTo = (learnt: Learnt, question: string, signs: Iterable<string>, spot?: Spot): number | undefined =>
  answersTo<'yes' | 'no'>(learnt, question, signs, spot).find(({ answer }) => answer === 'yes')?.share;

/** How likely each of several things is the one meant, by the signs of each; in their order. Without learnt weights all are as likely. */
export const sharesOf = (
  learnt: Learnt,
  question: string,
  options: readonly (readonly string[])[],
  where?: Where,
): readonly number[] => {
  const known = learnt.get(question);
  if (!known) return options.map(() => 1 / options.length);
  const heard = where && learnt.encoded?.chosen(question, where.spot, where.spots);
  return softmax(
    together(
      options.map((signs) => scoresOf(known, signs)[0] ?? 0),
      heard,
    ),
  );
};

/** Weights as scripts/train-reader.ts writes them: the answers in the first line, then a sign and its weights in each. */
export const questionFrom = (written: string): Question => {
  const [head = '', ...lines] = written.split('\n');
  const weights = new Map<string, readonly number[]>();
  for (const line of lines) {
    const [sign = '', numbers = ''] = line.split('\t');
    if (sign !== '') weights.set(sign, numbers.split(' ').map(Number));
  }
  return { answers: head.split('\t'), weights };
};

/** Questions as they are written, each taken up when it is first asked: most commands never read a text. */
export const learntFrom = (written: Readonly<Record<string, string>>): Learnt => {
  const known = new Map<string, Question>();
  return {
    get(question) {
      const before = known.get(question);
      if (before) return before;
      const text = written[question];
      if (text === undefined) return undefined;
      const found = questionFrom(text);
      known.set(question, found);
      return found;
    },
  };
};
