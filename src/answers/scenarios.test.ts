import { describe, expect, test } from 'vitest';
import { unwrap } from '../problem/index.js';
import { day } from '../time/index.js';
import { openLaw } from '../truce.js';
import { scenariosAsked, scenariosDoor, scenariosJson } from './scenarios.js';

const asked = { law: openLaw(), today: day('2025-07-29') };

const told = (question: Parameters<typeof scenariosAsked>[1]) => {
  const { scenarios } = scenariosJson(unwrap(scenariosAsked(asked, question)));
  return new Map(scenarios.map((each) => [each.name, each]));
};

describe('scenariosAsked()', () => {
  test('gives the rate of the United States on 12 August 2025 under each outcome, as known on 29 July', () => {
    const scenarios = told({ on: '2025-08-12' });
    const american = (name: string) => scenarios.get(name)?.sides.find(({ imposes }) => imposes === 'US')?.rate;
    // Fentanyl 20%, and the reciprocal duty: 34% if nobody signs, 10% for 90 days more, 125% at its height.
    expect(american('as-signed')).toBe('54%');
    expect(american('lapse')).toBe('54%');
    expect(american('extend:90d')).toBe('30%');
    expect(american('peak')).toBe('145%');
    // Struck from 30 July: the reciprocal 34% alone.
    expect(american('strike:ieepa_fentanyl')).toBe('34%');
  });

  test('tells every later day on which a rate changes: the truce ends, or ends 90 days later', () => {
    const scenarios = told({ on: '2025-07-29' });
    const changes = (name: string) => scenarios.get(name)?.sides.find(({ imposes }) => imposes === 'US')?.changes;
    expect(changes('as-signed')).toEqual([{ from: '2025-08-12', rate: '54%' }]);
    expect(changes('extend:90d')).toEqual([{ from: '2025-11-10', rate: '54%' }]);
  });

  test('names only programs that charge or may charge again', () => {
    const names = [...told({ on: '2025-07-29' }).keys()];
    expect(names).toContain('strike:section_301');
    expect(names).not.toContain('strike:section_122');
    expect(names).not.toContain('strike:base');
  });

  test('tells a bad day in a sentence', () => {
    const answer = scenariosDoor.answer(asked, { on: 'soon' });
    expect(answer.ok ? [] : answer.problems.map(({ code, where }) => [code, where])).toEqual([['bad-day', 'on']]);
  });
});
