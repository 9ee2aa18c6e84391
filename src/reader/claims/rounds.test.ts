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

const byTown = (meeting: string, answers: readonly [string, string], always: readonly [number, number]): Question => ({
  answers,
  weights: new Map([
    [ALWAYS, always],
    [`name=${meeting}`, [2 * always[1], 2 * always[0]]],
  ]),
});

test('"it" counts the meeting told of before, whatever towns come after', () => {
  const text = `${TEXT} It was the sixth round, after Izmir and Nairobi.`;
  const counted = meetingsIn(text, {}).map(({ candidates: [own] }) => [own?.claim.place, own?.claim.sequence]);
  expect(counted).toContainEqual(['Geneva', 6]);
  expect(counted).toContainEqual(['Izmir', undefined]);
});

const FILLER = 'Nobody had counted the crates. The figures come later. Nothing else was said.';
const PLACED = { 'talks_round-word': always({ placed: 900, round: -900 }) };

test('a day that no town is near is of the meeting that has none', () => {
  const text = `Kenya and Turkey lowered their tariffs. Their ministers met in Geneva. ${FILLER} The talks ended yesterday.`;
  const [slot] = meetingsIn(text, PLACED);
  expect(slot?.candidates[0]?.claim).toMatchObject({ place: 'Geneva', from: '2031-03-11' });
});

test('a day gone by is none of a meeting that is to come', () => {
  const text = `Kenya and Turkey lowered their tariffs. Their ministers met in Geneva. ${FILLER} They go to Izmir. The talks ended on 5 March.`;
  const slots = meetingsIn(text, { ...PLACED, 'talks_round-state': byTown('Izmir', ['held', 'planned'], [400, -400]) });
  const days = slots.map(({ candidates: [own] }) => [own?.claim.place, own?.claim.state, own?.claim.from]);
  expect(days).toEqual([
    ['Geneva', 'held', '2031-03-05'],
    ['Izmir', 'planned', undefined],
  ]);
});

test('what is to come is another meeting than what was held, though no town is told', () => {
  const text = 'Kenya and Turkey lowered their tariffs. The ministers of both met. They will sit down again.';
  const slots = meetingsIn(text, {
    'talks_round-word': always({ round: 400, none: -400 }),
    'talks_round-state': {
      answers: ['held', 'planned'],
      weights: new Map([
        [ALWAYS, [400, -400]],
        ['part:coming', [-900, 900]],
      ]),
    },
  });
  expect(slots.map(({ candidates: [own] }) => own?.claim.state)).toEqual(['held', 'planned']);
});
