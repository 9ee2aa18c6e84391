import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { headlineOn, type Law, printShare, regimeOf } from '../assessment/index.js';
import { packLedger } from '../ledger/index.js';
import { failed, ok, unwrap } from '../problem/index.js';
import { day } from '../time/index.js';
import { openLaw } from '../truce.js';
import { applyScenario, parseScenario } from './index.js';

const law = openLaw();
const files: Record<string, string> = {
  'deal.yaml': 'title: A deal\nevents:\n  - rate: us/ieepa-reciprocal/china\n    is: 15%\n    from: 2025-08-12\n',
  'broken.yaml': 'title: A deal\nevents:\n  - rate: us/no-such-measure\n    is: 15%\n    from: 2025-08-12\n',
  'misspelt.yaml': 'title: A deal\nevents:\n  - rates: us/ieepa-reciprocal/china\n    is: 15%\n',
};
const readFile = (path: string) =>
  files[path] === undefined
    ? failed({ code: 'no-file', where: path, what: 'absent', mend: 'give it' })
    : ok(files[path]);

const under = (text: string, known: string): Law => {
  const scenario = unwrap(parseScenario(text));
  const supposed = applyScenario(scenario, { ledger: law.ledger, truces: law.truces, known: day(known), readFile });
  return { ...law, ledger: unwrap(supposed).ledger };
};

const rate = (from: Law, importer: string, origin: string, on: string, known: string): string =>
  printShare(headlineOn(regimeOf(from, day(known)), importer, origin, day(on)));

const bothSides = (text: string, on: string, known: string): readonly string[] => {
  const supposed = under(text, known);
  return [rate(supposed, 'US', 'CN', on, known), rate(supposed, 'CN', 'US', on, known)];
};

describe('a scenario over the law of 29 July 2025, when nobody had signed', () => {
  it.each([
    ['as-signed', '2025-08-12', ['54%', '34%']],
    ['lapse', '2025-08-12', ['54%', '34%']],
    ['lapse@2025-08-01', '2025-08-01', ['54%', '34%']],
    ['extend:90d', '2025-08-12', ['30%', '10%']],
    ['extend:90d', '2025-11-09', ['30%', '10%']],
    ['extend:90d', '2025-11-10', ['54%', '34%']],
    ['extend:2025-09-01', '2025-09-01', ['54%', '34%']],
    ['extend:0d', '2025-08-12', ['54%', '34%']],
    ['peak', '2025-08-11', ['30%', '10%']],
    ['peak', '2025-08-12', ['145%', '125%']],
    ['strike:ieepa_fentanyl', '2025-08-12', ['34%', '34%']],
    ['extend:90d+strike:ieepa_fentanyl', '2025-08-12', ['10%', '10%']],
    ['deal:deal.yaml', '2025-08-13', ['35%', '34%']],
  ])('%s on %s', (text, on, expected) => {
    expect(bothSides(text, on, '2025-07-29')).toEqual(expected);
  });

  it('holds nothing that became known later', () => {
    const supposed = under('as-signed', '2025-07-29');
    expect(supposed.ledger.events.every(({ event }) => event.known <= day('2025-07-29'))).toBe(true);
  });
});

describe('applyScenario()', () => {
  it('says what cannot return once it was struck down', () => {
    const scenario = unwrap(parseScenario('peak'));
    const supposed = unwrap(
      applyScenario(scenario, { ledger: law.ledger, truces: law.truces, known: day('2026-06-01'), readFile }),
    );
    expect(supposed.remarks.join(' ')).toContain('struck down and cannot return');
  });

  it.each([
    ['broken.yaml', 'broken.yaml:3', 'there is no measure us/no-such-measure'],
    ['misspelt.yaml', 'misspelt.yaml:3', 'an event opens with what it does'],
    ['absent.yaml', 'absent.yaml', 'absent'],
  ])('refuses %s, naming file and line', (path, where, what) => {
    const scenario = unwrap(parseScenario(path));
    const refused = applyScenario(scenario, {
      ledger: law.ledger,
      truces: law.truces,
      known: day('2025-07-29'),
      readFile,
    });
    expect(refused).toMatchObject({ ok: false, problems: [{ where, what: expect.stringContaining(what) }] });
  });

  it('leaves the baseline as it was, to the byte', () => {
    const before = JSON.stringify(packLedger(law.ledger));
    const answer = rate(law, 'US', 'CN', '2025-08-12', '2025-07-29');
    for (const text of ['lapse', 'extend:30d', 'peak', 'strike:section_301', 'deal:deal.yaml'])
      under(text, '2025-07-29');
    expect(JSON.stringify(packLedger(law.ledger))).toBe(before);
    expect(rate(law, 'US', 'CN', '2025-08-12', '2025-07-29')).toBe(answer);
  });

  it('changes nothing when extended by no day, on any day and as known on any', () => {
    const when = fc.integer({ min: day('2025-05-13'), max: day('2026-12-31') });
    fc.assert(
      fc.property(when, when, (on, known) => {
        const scenario = unwrap(parseScenario('extend:0d'));
        const { ledger } = unwrap(
          applyScenario(scenario, { ledger: law.ledger, truces: law.truces, known: known as never, readFile }),
        );
        for (const [importer, origin] of [
          ['US', 'CN'],
          ['CN', 'US'],
        ] as const) {
          const [plain, supposed] = [law, { ...law, ledger }].map((each) =>
            headlineOn(regimeOf(each, known as never), importer, origin, on as never),
          );
          expect(supposed).toEqual(plain);
        }
      }),
      { numRuns: 25 },
    );
  });
});

describe('parseScenario()', () => {
  it.each(['nonsense', 'extend', 'extend:soon', 'strike:base', 'strike:gravity', 'lapse@31-12-2025', 'lapse=150%', ''])(
    'refuses %j',
    (text) => {
      expect(parseScenario(text).ok).toBe(false);
    },
  );

  it('reads a weight that its asker gives', () => {
    expect(unwrap(parseScenario('extend:90d=30%')).weight?.toFraction()).toBe('3/10');
  });
});
