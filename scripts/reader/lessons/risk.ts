import { riskPlaces, riskSpot, suspectedRisks, togetherSigns } from '../../../src/reader/claims/risks.js';
import { spotOf } from '../../../src/reader/encoder/spot.js';
import type { Learnt } from '../../../src/reader/learnt/learnt.js';
import type { Label } from '../../../test/reader/labelled.js';
import { STEPS } from '../learn.js';
import {
  type AskedPlace,
  answering,
  answeringAfter,
  crossed,
  type Firsts,
  type Lesson,
  overlaps,
  RULE,
  type Span,
  type Taught,
} from '../lesson.js';
import { whenFirsts } from './rate.js';

type RiskLabel = Extract<Label, { kind: 'risk' }> & Span;

const risksOf = ({ labels }: Taught): readonly RiskLabel[] =>
  labels.filter((label): label is RiskLabel => label.kind === 'risk');

/**
 * Each sentence that may speak of a risk, with what the labels say of it. Of a risk that a text repeats one place alone is labelled: other sentences
 * of such a text that a rule takes for the same say neither yes nor no.
 */
const places = (taught: Taught): readonly AskedPlace[] => {
  const risks = risksOf(taught);
  return riskPlaces(taught.reading).flatMap(({ seen, signs }) => {
    const here = [...new Set(risks.filter((label) => overlaps(seen.sentence, label)).map(({ what }) => what))];
    if (here.length > 0) return here.map((what) => ({ spot: spotOf(seen), signs, answer: what ?? 'none' }));
    const again = risks.some(({ what }) => signs.includes(`${RULE}${what}`));
    return again ? [] : [{ spot: spotOf(seen), signs, answer: 'none' }];
  });
};

const what = answering('risk-what', places, { l1: 1.2, least: 4 });

/** Each risk that a text may speak of, as the sentences suspect it, with whether it does. */
const suspected = (taught: Taught, learnt: Learnt): readonly AskedPlace[] => {
  const told = new Set(risksOf(taught).map((label) => label.what));
  return suspectedRisks(taught.reading, learnt).map((each) => ({
    spot: riskSpot(each),
    signs: togetherSigns(taught.reading, each, learnt),
    answer: told.has(each.what) ? 'yes' : 'no',
  }));
};

const whatFirsts = crossed(() => [what]);

/** What the others taught of the sentences of each text, and of the levels that it names. */
const firsts: Firsts = (texts) => {
  const [sentences, levels] = [whatFirsts(texts), whenFirsts(texts)];
  return (taught) => {
    const [ofSentences, ofLevels] = [sentences(taught), levels(taught)];
    return { get: (name) => (name === what.question ? ofSentences : ofLevels).get(name) };
  };
};

/** Whether a text speaks of a risk that its sentences suspect. */
const told = answeringAfter('risk-told', firsts, suspected, STEPS);

export const RISK_LESSONS: readonly Lesson[] = [what, told];
