import { expect, test } from 'vitest';
import { day } from '../../time/index.js';
import { ALWAYS, type Learnt, type Question } from '../learnt/learnt.js';
import { anchoredOf } from '../rounds/anchors.js';
import { viewed } from '../take-apart.js';
import { slotsOf } from './rounds.js';

/** A question that is answered alike wherever it is asked. */
const always = (weights: Readonly<Record<string, number>>): Question => ({
  answers: Object.keys(weights),
  weights: new Map([[ALWAYS, Object.values(weights)]]),
});

const taughtBy = (questions: Readonly<Record<string, Question>>): Learnt => ({ get: (name) => questions[name] });

const PLAIN = {
  'talks_round-meeting': always({ round: 400, none: -400 }),
  'talks_round-word': always({ none: 900, round: -900 }),
  'talks_round-state': always({ held: 400, planned: -400 }),
  'talks_round-day': always({ only: 400, none: -400 }),
  'talks_round-place': { answers: ['yes'], weights: new Map([['apart', [-900]]]) },
};

/** The meetings that a text may tell of, each as it may be. */
const meetingsIn = (text: string, questions: Readonly<Record<string, Question>>) => {
  const { reading } = viewed(text, day('2031-03-12'));
  if (!reading) throw new Error('no reading');
  const learnt = taughtBy({ ...PLAIN, ...questions });
  return slotsOf({ ...anchoredOf(reading), reading: { ...reading, learnt } });
};

const TEXT =
  'Kenya and Turkey lowered their tariffs. The trade ministers of Kenya and Turkey met in Geneva on 5 March.';

test('a meeting is what its places make it', () => {
  const [slot, ...others] = meetingsIn(TEXT, {});
  expect(others).toEqual([]);
  expect(slot?.candidates.map(({ made }) => made)).toEqual(['own']);
  expect(slot?.candidates[0]?.claim).toEqual({
    kind: 'talks_round',
    meeting: 'round',
    state: 'held',
    parties: ['KE', 'TR'],
    place: 'Geneva',
    from: '2031-03-05',
  });
  expect(slot?.options).toHaveLength(2);
});

test('where its kind is in doubt it may be of the other kind too, with all else as it was', () => {
  const [slot] = meetingsIn(TEXT, { 'talks_round-meeting': always({ round: 200, technical: 100, none: -400 }) });
  const [own, other] = slot?.candidates ?? [];
  expect(other?.made).toBe('other kind');
  expect(other?.claim).toEqual({ ...own?.claim, meeting: 'technical' });
});

test('where its state is in doubt it may stand otherwise', () => {
  const [slot] = meetingsIn(TEXT, { 'talks_round-state': always({ held: 200, 'under way': 100 }) });
  expect(slot?.candidates.map(({ made, claim }) => `${made}: ${claim.state}`)).toContain('other state: under way');
});

test('towns that tell of no meeting give none', () => {
  expect(
    meetingsIn(TEXT, {
      'talks_round-meeting': always({ none: 900, round: -900 }),
      'talks_round-day': always({ none: 900, only: -900 }),
    }),
  ).toEqual([]);
});
