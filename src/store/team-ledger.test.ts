import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  approve,
  by,
  CLOCK,
  clockOn,
  decline,
  listThree,
  object,
  propose,
  sign,
  TEAM,
  teamAfter,
  withdraw,
} from '../../test/store/team.js';
import { headlineOn, regimeOf } from '../assessment/index.js';
import { unwrap } from '../problem/index.js';
import { day } from '../time/index.js';
import { openLaw } from '../truce.js';
import {
  type Asked,
  EMPTY_TEAM,
  type EntryRow,
  hashOfRow,
  printEntryLines,
  readEntryLines,
  readTeamLedger,
  record,
  type TeamLedger,
  withTeam,
  wouldSign,
} from './index.js';

const TEXT = listThree('20%', '2026-12-01');
const codeOf = (team: TeamLedger, asked: Asked, clock = CLOCK): string => {
  const recorded = record(team, asked, clock);
  return recorded.ok ? (recorded.value.already ? 'already' : 'recorded') : (recorded.problems[0]?.code ?? '');
};
const proposed = teamAfter([by('analyst-1', propose('deal', TEXT))], CLOCK, TEAM);
const approved = teamAfter([by('analyst-2', approve('deal'))], CLOCK, proposed);
const signed = teamAfter([by('signer-1', sign('deal'))], CLOCK, approved);
const rowsOf = (team: TeamLedger): readonly EntryRow[] => team.entries.map(({ row }) => row);

describe('record() asks who may do what', () => {
  test.each<[string, TeamLedger, Asked, string]>([
    [
      'the first member is a signer',
      EMPTY_TEAM,
      { request: { kind: 'member', name: 'a', role: 'analyst' } },
      'first-member',
    ],
    ['nothing comes before members', EMPTY_TEAM, by('a', propose('deal', TEXT)), 'first-member'],
    ['everything is done by somebody', TEAM, { request: propose('deal', TEXT) }, 'no-actor'],
    ['only members act', TEAM, by('stranger', propose('deal', TEXT)), 'not-a-member'],
    ['a viewer does not propose', TEAM, by('viewer-1', propose('deal', TEXT)), 'not-allowed'],
    ['a viewer does not review', proposed, by('viewer-1', approve('deal')), 'not-allowed'],
    ['an analyst does not sign', approved, by('analyst-2', sign('deal')), 'not-allowed'],
    ['an analyst does not decline', approved, by('analyst-2', decline('deal')), 'not-allowed'],
    ['an analyst adds nobody', TEAM, by('analyst-1', { kind: 'member', name: 'b', role: 'signer' }), 'not-allowed'],
    ['names are not alike', TEAM, by('signer-1', { kind: 'member', name: 'Signer 2', role: 'signer' }), 'name-taken'],
    ['what is unknown is not signed', TEAM, by('signer-1', sign('deal')), 'unknown-proposal'],
    ['nobody reviews their own', proposed, by('analyst-1', approve('deal')), 'four-eyes'],
    ['what nobody reviewed is not signed', proposed, by('signer-1', sign('deal')), 'not-reviewed'],
    ['only its author withdraws', proposed, by('analyst-2', withdraw('deal')), 'not-yours'],
    ['what is approved is signed', approved, by('signer-1', sign('deal')), 'recorded'],
    [
      'a signer may be the reviewer',
      teamAfter([by('signer-1', approve('deal'))], CLOCK, proposed),
      by('signer-1', sign('deal')),
      'recorded',
    ],
    ['signed once', signed, by('signer-2', sign('deal')), 'closed-proposal'],
    ['what is signed is not withdrawn', signed, by('analyst-1', withdraw('deal')), 'closed-proposal'],
    ['what is signed is not declined', signed, by('signer-2', decline('deal')), 'closed-proposal'],
    ['what is signed is not revised', signed, by('analyst-1', propose('deal', `${TEXT}#`, true)), 'closed-proposal'],
    ['one id, one proposal', proposed, by('analyst-1', propose('deal', `${TEXT}#`)), 'id-taken'],
    ['there is nothing to revise', TEAM, by('analyst-1', propose('deal', TEXT, true)), 'unknown-proposal'],
    ['another revision was meant', proposed, by('signer-1', approve('deal'), { revision: 2 }), 'revised'],
    ['an id is a path', TEAM, by('analyst-1', propose('../deal', TEXT)), 'bad-entry'],
    [
      'a name has no control characters',
      TEAM,
      by('signer-1', { kind: 'member', name: 'a\u0000b', role: 'signer' }),
      'bad-entry',
    ],
    ['days do not run back', TEAM, by('analyst-1', propose('deal', TEXT), { on: day('2026-11-22') }), 'day-runs-back'],
    ['days are not to come', TEAM, by('analyst-1', propose('deal', TEXT), { on: day('2026-11-24') }), 'day-ahead'],
  ])('%s', (_, team, asked, code) => {
    expect(codeOf(team, asked)).toBe(code);
  });

  test('nobody signs their own, a signer neither', () => {
    const own = teamAfter([by('signer-1', propose('own', TEXT)), by('analyst-1', approve('own'))], CLOCK, TEAM);
    expect(codeOf(own, by('signer-1', sign('own')))).toBe('four-eyes');
    expect(codeOf(own, by('signer-1', decline('own')))).toBe('four-eyes');
    expect(codeOf(own, by('signer-2', sign('own')))).toBe('recorded');
  });

  test('a revision is read anew, and its author has left the four eyes', () => {
    const revised = teamAfter([by('signer-1', propose('deal', `${TEXT}# now\n`, true))], CLOCK, approved);
    expect(revised.state.proposals.get('deal')).toMatchObject({ revision: 2, reviews: [] });
    expect(codeOf(revised, by('signer-2', sign('deal')))).toBe('not-reviewed');
    expect(codeOf(revised, by('signer-1', sign('deal')))).toBe('four-eyes');
    expect(codeOf(revised, by('analyst-1', approve('deal')))).toBe('four-eyes');
    const again = teamAfter([by('analyst-2', approve('deal'))], CLOCK, revised);
    expect(codeOf(again, by('signer-2', sign('deal')))).toBe('recorded');
  });

  test('an objection stands until it is lifted, or its author has left', () => {
    const objected = teamAfter([by('analyst-2', object('deal')), by('signer-2', approve('deal'))], CLOCK, proposed);
    expect(codeOf(objected, by('signer-1', sign('deal')))).toBe('objection-stands');
    const lifted = teamAfter([by('analyst-2', approve('deal'))], CLOCK, objected);
    expect(codeOf(lifted, by('signer-1', sign('deal')))).toBe('recorded');
    const left = teamAfter([by('signer-1', { kind: 'member', name: 'analyst-2', role: 'removed' })], CLOCK, objected);
    expect(codeOf(left, by('signer-1', sign('deal')))).toBe('recorded');
  });

  test('the last signer stays', () => {
    const one = teamAfter([by('signer-1', { kind: 'member', name: 'signer-2', role: 'analyst' })], CLOCK, TEAM);
    expect(codeOf(one, by('signer-1', { kind: 'member', name: 'signer-1', role: 'removed' }))).toBe('last-signer');
    expect(codeOf(one, by('signer-1', { kind: 'member', name: 'signer-1', role: 'viewer' }))).toBe('last-signer');
  });
});

describe('record() and retries', () => {
  const tomorrow = clockOn('2026-11-24');

  test.each<[string, TeamLedger, Asked]>([
    ['a member', TEAM, by('signer-1', { kind: 'member', name: 'analyst-1', role: 'analyst' })],
    ['the first member', TEAM, { request: { kind: 'member', name: 'signer-1', role: 'signer' } }],
    ['a proposal', signed, by('analyst-1', propose('deal', TEXT))],
    ['a review', approved, by('analyst-2', approve('deal'))],
    ['a signature', signed, by('signer-1', sign('deal'))],
  ])('%s repeated is there already, the day after too', (_, team, asked) => {
    expect(codeOf(team, asked, tomorrow)).toBe('already');
  });

  test('an id of the client makes a retry whatever came between, and takes no other content', () => {
    const first = by('signer-1', approve('deal'), { id: 'my-request-1' });
    const later = teamAfter([first, by('signer-1', object('deal')), by('signer-1', approve('deal'))], CLOCK, proposed);
    expect(codeOf(later, first, tomorrow)).toBe('already');
    expect(codeOf(later, by('signer-1', object('deal'), { id: 'my-request-1' }))).toBe('id-taken');
    expect(codeOf(later, by('signer-2', approve('deal'), { id: 'my-request-1' }))).toBe('id-taken');
    expect(codeOf(later, { ...first, on: day('2026-11-22') })).toBe('id-taken');
  });

  test('a changed mind is no retry', () => {
    const minds = teamAfter(
      [by('signer-1', approve('deal')), by('signer-1', object('deal')), by('signer-1', approve('deal'))],
      CLOCK,
      proposed,
    );
    expect(minds.entries.length - proposed.entries.length).toBe(3);
  });
});

describe('readTeamLedger()', () => {
  const rows = rowsOf(signed);

  test('reads what was recorded', () => {
    expect(unwrap(readTeamLedger(rows)).state).toEqual(signed.state);
  });

  test('finds any flipped byte, at its entry', () => {
    const columns = ['id', 'kind', 'actor', 'at', 'day', 'body', 'prev', 'hash'] as const;
    fc.assert(
      fc.property(fc.nat(rows.length - 1), fc.constantFrom(...columns), fc.nat(), (place, column, at) => {
        const row = rows[place] as EntryRow;
        const text = row[column];
        const index = at % text.length;
        const flipped = text.slice(0, index) + (text[index] === '0' ? '1' : '0') + text.slice(index + 1);
        const read = readTeamLedger(rows.with(place, { ...row, [column]: flipped }));
        expect(read.ok ? 'held' : read.problems[0]?.code).toBe('broken-team-ledger');
        expect(read.ok ? '' : read.problems[0]?.where).toContain(`entry ${place + 1}`);
      }),
      { numRuns: 500 },
    );
  });

  test('finds an entry taken out, put in or moved', () => {
    fc.assert(
      fc.property(fc.nat(rows.length - 2), (place) => {
        expect(readTeamLedger(rows.toSpliced(place, 1)).ok).toBe(false);
        expect(readTeamLedger(rows.toSpliced(place, 0, rows[place] as EntryRow)).ok).toBe(false);
        expect(readTeamLedger([...rows.slice(place + 1), ...rows.slice(0, place + 1)]).ok).toBe(false);
      }),
    );
  });

  test('refuses a row that breaks a rule, however well it is hashed', () => {
    const last = rowsOf(approved).at(-1) as EntryRow;
    const of = approved.state.proposals.get('deal')?.hash;
    const forged = {
      seq: last.seq + 1,
      id: 'forged',
      kind: 'sign',
      actor: 'analyst-1',
      at: '2026-11-23T12:00:00.000Z',
      day: '2026-11-23',
      body: `{"of":"${of}","proposal":"deal"}`,
      prev: last.hash,
    };
    const read = readTeamLedger([...rowsOf(approved), { ...forged, hash: hashOfRow(forged) }]);
    expect(read).toMatchObject({ ok: false, problems: [{ code: 'not-allowed', where: 'entry 8 (forged)' }] });
  });

  test('an export comes back as it was', () => {
    expect(unwrap(readEntryLines('team.jsonl', printEntryLines(rows)))).toEqual(rows);
  });
});

describe('the law with a team', () => {
  const law = openLaw();
  const share = (team: TeamLedger, on: string, known: string) =>
    headlineOn(regimeOf({ ...law, ledger: unwrap(withTeam(law.ledger, team.state)) }, day(known)), 'US', 'CN', day(on));

  test('a signature moves the measure from its effective day, known from the day of signing', () => {
    const ledger = unwrap(withTeam(law.ledger, signed.state));
    const added = ledger.events.slice(law.ledger.events.length).map(({ event }) => event);
    expect(added).toMatchObject([{ id: 'team/deal#1', from: day('2026-12-01'), known: day('2026-11-23') }]);
    expect(ledger.instruments.get('team/deal' as never)).toMatchObject({
      by: 'signer-1',
      citation: 'team ledger, deal, signed 2026-11-23 by signer-1',
    });
  });

  const acts = fc.array(
    fc.record({
      as: fc.constantFrom('signer-1', 'signer-2', 'analyst-1', 'analyst-2', 'viewer-1', 'stranger'),
      kind: fc.constantFrom('propose', 'revise', 'approve', 'object', 'decline', 'withdraw'),
      proposal: fc.constantFrom('a', 'b', 'c'),
      rate: fc.constantFrom('0%', '20%', '400%'),
    }),
    { minLength: 20, maxLength: 80, size: 'max' },
  );
  const requestOf = ({ kind, proposal, rate }: { kind: string; proposal: string; rate: string }) => {
    const text = listThree(rate, '2020-01-01');
    if (kind === 'propose' || kind === 'revise') return propose(proposal, text, kind === 'revise');
    return { approve, object, decline, withdraw }[kind as 'approve'](proposal);
  };

  test('no sequence of proposals and reviews changes the ledger, and so no rate', () => {
    let recorded = 0;
    fc.assert(
      fc.property(acts, (sequence) => {
        const team = sequence.reduce((before, act) => {
          const next = record(before, by(act.as, requestOf(act)), CLOCK);
          recorded += next.ok && !next.value.already ? 1 : 0;
          return next.ok ? next.value.team : before;
        }, TEAM);
        expect(unwrap(withTeam(law.ledger, team.state))).toBe(law.ledger);
        expect(readTeamLedger(rowsOf(team)).ok).toBe(true);
      }),
      { numRuns: 300, verbose: 1 },
    );
    expect(recorded).toBeGreaterThan(300);
  });

  test('a signature changes nothing on days before it was known', () => {
    const when = fc.integer({ min: day('2025-01-01'), max: day('2027-12-31') });
    fc.assert(
      fc.property(when, fc.integer({ min: day('2025-01-01'), max: day('2026-11-22') }), (on, known) => {
        const [plain, with_] = [EMPTY_TEAM, signed].map((team) =>
          headlineOn(
            regimeOf({ ...law, ledger: unwrap(withTeam(law.ledger, team.state)) }, known as never),
            'US',
            'CN',
            on as never,
          ),
        );
        expect(with_).toEqual(plain);
      }),
      { numRuns: 20 },
    );
    expect(share(signed, '2026-12-01', '2026-11-22')).toEqual(share(EMPTY_TEAM, '2026-12-01', '2026-11-22'));
  });

  const signing = { by: 'signer-1', on: day('2026-11-23') };
  const text = (yaml: string) => ({ proposal: 'x', title: 'x', file: 'x.yaml', text: yaml });

  test.each([
    [
      'a measure that is not there',
      listThree('20%', '2026-12-01').replace('list-3\n', 'list-x\n'),
      'unknown-reference',
      'x.yaml:3',
    ],
    ['a day that is none', listThree('20%', '2026-12-32'), 'bad-event', 'x.yaml:5'],
    ['an end before its beginning', `${TEXT}    until: 2026-11-01\n`, 'empty-span', 'x.yaml:3'],
    ['a known of its own', `${TEXT}    known: 2020-01-01\n`, 'known-by-signing', 'x.yaml:7'],
    ['a signer of its own', `by: somebody\n${TEXT}`, 'bad-law-file', 'x.yaml:1'],
    ['nothing at all', 'title: nothing\n', 'bad-law-file', 'x.yaml:1'],
    ['something that is not YAML', 'title: "', 'bad-yaml', 'x.yaml:1'],
    ['the taking back of what is not there', 'events:\n  - retract: us/2025/none#1\n', 'unknown-reference', 'x.yaml:2'],
    [
      'a suspension inside another',
      'events:\n  - suspend: us/ieepa-reciprocal/china\n    from: 2025-06-01\n    until: 2025-07-01\n',
      'overlap',
      '',
    ],
  ])('refuses %s, naming file and line', (_, yaml, code, where) => {
    const [problem] = wouldSign(law.ledger, TEAM.state, text(yaml), signing);
    expect(problem).toMatchObject({ code, where: where === '' ? expect.any(String) : where });
  });

  test('a note changes nothing, and is allowed', () => {
    expect(wouldSign(law.ledger, TEAM.state, text('note: heard at the port\n'), signing)).toEqual([]);
  });

  test('a signed retraction takes back what was signed', () => {
    const back = 'events:\n  - retract: team/deal#1\n';
    const mended = teamAfter(
      [by('analyst-1', propose('back', back)), by('signer-1', approve('back')), by('signer-1', sign('back'))],
      clockOn('2026-11-25'),
      signed,
    );
    expect(share(mended, '2026-12-01', '2026-11-24')).toEqual(share(signed, '2026-12-01', '2026-11-24'));
    const rate = (team: TeamLedger, known: string) =>
      regimeOf({ ...law, ledger: unwrap(withTeam(law.ledger, team.state)) }, day(known)).timelines.get(
        'us/section-301/china-list-3' as never,
      );
    expect(rate(mended, '2026-11-25')?.terms).toEqual(rate(EMPTY_TEAM, '2026-11-25')?.terms);
    expect(rate(mended, '2026-11-24')?.terms).not.toEqual(rate(EMPTY_TEAM, '2026-11-24')?.terms);
  });
});
