import { expect, test } from 'vitest';
import { day, formatDay } from '../../time/index.js';
import { type Anchored, anchoredOf } from '../rounds/anchors.js';
import { readingsOf } from '../rounds/days.js';
import { viewed } from '../take-apart.js';
import { reckonedDays, type Sitting, sittingOptions, sittingsOf } from './round-days.js';
import type { Group, Part, State } from './round-group.js';

const PUBLISHED = day('2031-03-12');

/** The meeting that a text tells of at its town, with each of its days in the part that is given. */
const meetingIn = (text: string, state: State, parts: readonly Part[]): { group: Group; anchored: Anchored } => {
  const { reading } = viewed(text, PUBLISHED);
  if (!reading) throw new Error('no reading');
  const anchored = anchoredOf({ ...reading, learnt: { get: () => undefined } });
  const [anchor] = anchored.towns;
  if (!anchor) throw new Error('no town');
  const days = parts.flatMap((part, index) => {
    const told = anchored.days[index];
    if (!told?.dated) throw new Error('no day');
    const options = readingsOf(told.dated, PUBLISHED);
    return [{ anchor: told, part, parts: { [part]: 0.9 }, share: 0.9, options }];
  });
  const mention = {
    anchor,
    sure: 0.9,
    placed: 0,
    meetings: { round: 0.9 },
    states: { [state]: 0.9 },
    days,
    numbers: [],
  };
  return { group: { mentions: [mention] }, anchored };
};

const written = ({ from, until }: Sitting): string =>
  [from, until].map((each) => (each === undefined ? '?' : formatDay(each))).join(' ');

const reckoned = (text: string, state: State, parts: readonly Part[]): string =>
  written(reckonedDays(meetingIn(text, state, parts).group, PUBLISHED));

test('a meeting sits from its first day until its last', () => {
  const text = 'Georgia and Korea opened talks in Geneva on 3 March and closed them on 5 March.';
  expect(reckoned(text, 'held', ['from', 'until'])).toBe('2031-03-03 2031-03-05');
});

test('a meeting of one day is told by that day alone', () => {
  expect(reckoned('Georgia and Korea met in Geneva on 5 March.', 'held', ['only'])).toBe('2031-03-05 ?');
});

test('how long it took tells of the day that the text does not name', () => {
  expect(reckoned('Three days of talks in Geneva ended on 5 March.', 'held', ['until'])).toBe('2031-03-03 2031-03-05');
  expect(reckoned('Two-day talks open in Geneva on 20 March.', 'planned', ['from'])).toBe('2031-03-20 2031-03-21');
});

test('the day that a meeting stands at tells when it began', () => {
  const text = 'The ministers of Georgia and Korea are in Geneva for a third day.';
  expect(reckoned(text, 'under way', [])).toBe('2031-03-10 ?');
});

test('of an end alone the beginning stays open', () => {
  expect(reckoned('The talks in Geneva ended on 5 March.', 'held', ['until'])).toBe('? 2031-03-05');
});

test('each day may be the first, the last, or one of two, and none is after the last', () => {
  const text = 'Georgia and Korea opened talks in Geneva on 3 March and closed them on 5 March.';
  const { group, anchored } = meetingIn(text, 'held', ['from', 'until']);
  const all = sittingOptions(group, anchored).map(({ days }) => written(days));
  expect(all).toEqual(expect.arrayContaining(['? ?', '2031-03-03 ?', '? 2031-03-05', '2031-03-03 2031-03-05']));
  expect(all).not.toContain('2031-03-05 2031-03-03');
  expect(new Set(all).size).toBe(all.length);
});

test('a weekday may lie on either side of publication, whichever way the meeting stands', () => {
  const { group, anchored } = meetingIn('Georgia and Korea meet in Geneva on Friday.', 'held', ['only']);
  const all = sittingOptions(group, anchored).flatMap(({ days: { from } }) => from ?? []);
  expect(all.some((day) => day < PUBLISHED) && all.some((day) => day > PUBLISHED)).toBe(true);
});

test('what nobody was taught is reckoned', () => {
  const { group, anchored } = meetingIn('Georgia and Korea met in Geneva on 5 March.', 'held', ['only']);
  expect(sittingsOf(group, anchored).map(({ days }) => written(days))).toEqual(['2031-03-05 ?']);
});
