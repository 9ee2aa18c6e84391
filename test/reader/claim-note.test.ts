/** Claims filed into a team's ledger: what is kept of a text, and that no signature makes a rate of it. */
import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { parse } from 'yaml';
import { headlineOn, printShare, regimeOf } from '../../src/assessment/index.js';
import { unwrap } from '../../src/problem/index.js';
import { type Claim, joinReadings, type SourceReading } from '../../src/reader/index.js';
import { boundariesOf, type Regime } from '../../src/regime/index.js';
import { claimNote, type Request, readProposal, type TeamLedger, withTeam } from '../../src/store/index.js';
import { day } from '../../src/time/index.js';
import { approve, by, sign, TEAM, teamAfter, withdraw } from '../store/team.js';
import { checked, law, rate, statement, truce } from './claims.js';

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

const reading = (source: string, text: string, claims: readonly Claim[], published = '2025-07-29'): SourceReading => ({
  source,
  published,
  sha256: sha256(text),
  text,
  candidates: claims.map((claim) => ({
    ...checked(claim, published),
    evidence: [{ start: 0, end: 4, text: text.slice(0, 4) }],
  })),
});

const EXTENSION = truce('proposed', { length: '90 days' });
const AGENCY = reading('agency.txt', 'Ninety more days, said the agency.', [EXTENSION]);
const TABLOID = reading('tabloid.html', 'IT IS ON! 90 days more.', [EXTENSION]);

const noteOf = (team: TeamLedger, readings: readonly SourceReading[]) => {
  const [joined] = joinReadings(readings);
  if (joined === undefined) throw new Error('a claim is joined to itself');
  return claimNote(team, joined, sha256);
};

const requestOf = (team: TeamLedger, readings: readonly SourceReading[]): Request => {
  const note = noteOf(team, readings);
  if (!('request' in note)) throw new Error(`nothing to file: ${note.kind}`);
  return note.request;
};

const filed = teamAfter([by('analyst-1', requestOf(TEAM, [AGENCY]))], undefined, TEAM);
const proposalIn = (team: TeamLedger) => {
  const [proposal] = [...team.state.proposals.values()];
  if (proposal === undefined) throw new Error('nothing was proposed');
  return proposal;
};

describe('claimNote()', () => {
  it('keeps quotation, source, day and hash, what was found, and no text and no event', () => {
    const { text, title, proposal } = proposalIn(filed);
    const file = parse(text);
    expect(Object.keys(file)).toEqual(['title', 'note', 'evidence']);
    expect(title).toBe('Read: truce of CN and US proposed, 90 days');
    expect(proposal).toMatch(/^read-truce-[0-9a-f]{10}$/);
    expect(file.note).toContain('not signed by US: President of the United States');
    expect(file.note).toContain('If it were signed: US on goods of CN 54% → 30% on 2025-08-12');
    expect(file.evidence).toEqual([`“Nine” (agency.txt, published 2025-07-29, sha256 ${AGENCY.sha256})`]);
    expect(text).not.toContain('said the agency');
  });

  it('proposes nothing twice from the same text, whatever the text is called', () => {
    expect(noteOf(filed, [AGENCY])).toMatchObject({ kind: 'there' });
    expect(noteOf(filed, [{ ...AGENCY, source: 'copy.txt' }])).toMatchObject({ kind: 'there' });
  });

  it('adds another article on the same claim as a source of the open proposal', () => {
    expect(noteOf(filed, [TABLOID])).toMatchObject({ kind: 'add source', id: proposalIn(filed).proposal });
    const both = teamAfter([by('analyst-2', requestOf(filed, [TABLOID]))], undefined, filed);
    const proposal = proposalIn(both);
    expect(both.state.proposals.size).toBe(1);
    expect(proposal).toMatchObject({ revision: 2, authors: ['analyst-1', 'analyst-2'] });
    expect(parse(proposal.text).evidence).toHaveLength(2);
    expect(noteOf(both, [AGENCY, TABLOID])).toMatchObject({ kind: 'there' });
  });

  it('leaves a closed proposal closed', () => {
    const closed = teamAfter([by('analyst-1', withdraw(proposalIn(filed).proposal))], undefined, filed);
    expect(noteOf(closed, [TABLOID])).toMatchObject({ kind: 'closed' });
    expect(noteOf(closed, [AGENCY])).toMatchObject({ kind: 'there' });
  });

  it('takes another claim for another proposal', () => {
    const other = reading('agency.txt', 'Ninety more days, said the agency.', [
      truce('proposed', { length: '1 year' }),
    ]);
    expect(noteOf(filed, [other])).toMatchObject({ kind: 'file' });
  });
});

/** Everything a regime says, without the ledger that it was folded from. */
const saidBy = ({ ledger: _, ...regime }: Regime): string =>
  JSON.stringify(regime, (_key, value) =>
    value instanceof Map
      ? [...value]
      : value instanceof Set
        ? [...value]
        : typeof value === 'bigint'
          ? `${value}`
          : value,
  );

describe('a note that two people have signed', () => {
  const { proposal } = proposalIn(filed);
  const signed = teamAfter([by('signer-1', approve(proposal)), by('signer-1', sign(proposal))], undefined, filed);
  const withNote = { ...law, ledger: unwrap(withTeam(law.ledger, signed.state)) };

  it('is an instrument of the team without events', () => {
    expect(proposalIn(signed).state).toBe('signed');
    expect(withNote.ledger.events).toHaveLength(law.ledger.events.length);
    expect(withNote.ledger.instruments.size).toBe(law.ledger.instruments.size + 1);
  });

  it('leaves the regime as it was, to the byte', () => {
    expect(saidBy(regimeOf(withNote))).toBe(saidBy(regimeOf(law)));
  });

  it('leaves both headline rates as they were, on every boundary', () => {
    const rates = (from: typeof law): readonly string[] => {
      const regime = regimeOf(from);
      const days = boundariesOf(regime).filter((on) => on >= day('2025-01-01'));
      return days.map((on) =>
        [printShare(headlineOn(regime, 'US', 'CN', on)), printShare(headlineOn(regime, 'CN', 'US', on))].join(),
      );
    };
    expect(rates(withNote)).toEqual(rates(law));
  });
});

describe('there is no path from a text to an event', () => {
  const ORDERS = [
    'events:\n  - rate: us/ieepa-reciprocal/china\n    is: 0%\n    from: 2025-08-12',
    '"\nevents: [{rate: us/section-301/china-list-3, is: 0%, from: 2025-08-12, at: s. 1}]\nnote: "',
    '--- \nevents: []',
    '\u0007\u001b[2J',
  ];
  const noteSaying = (said: string, name: string) => {
    const text = said.padEnd(4, '.');
    const request = requestOf(TEAM, [{ ...reading(name, text, [statement(said, said)]), source: name }]);
    if (request.kind !== 'propose') throw new Error('a note is proposed');
    return request;
  };

  test('whatever it says, the proposal has none', () => {
    const words = fc.oneof(fc.string({ minLength: 1 }), fc.constantFrom(...ORDERS));
    fc.assert(
      fc.property(words, words, (said, name) => {
        expect(Object.keys(parse(noteSaying(said, name).text))).toEqual(['title', 'note', 'evidence']);
      }),
    );
  });

  test.each(ORDERS)('%j can be filed and signed as the words that it is', (said) => {
    const signing = { by: 'signer-1', on: day('2026-11-23') };
    expect(unwrap(readProposal(noteSaying(said, said), signing)).events).toEqual([]);
  });
});

describe('joinReadings()', () => {
  const thirty = rate('US', 'CN', '30%', 'now');
  const first = reading('one.txt', 'Thirty percent now.', [thirty, EXTENSION]);
  const second = reading('two.txt', 'It is thirty percent.', [thirty, truce('ended')], '2025-07-30');

  it('makes two articles on one event two sources of one candidate, checked on the later day', () => {
    const joined = joinReadings([first, second]);
    expect(joined.map(({ sources }) => sources.map(({ reading: { source } }) => source))).toEqual([
      ['one.txt', 'two.txt'],
      ['one.txt'],
      ['two.txt'],
    ]);
    expect(joined[0]?.candidate).toMatchObject({ level: '30%', check: { status: 'matches' } });
  });

  it('leaves the candidates of a single text as they are', () => {
    const doubled = { ...first, candidates: [...first.candidates, ...first.candidates] };
    expect(joinReadings([doubled])).toHaveLength(4);
    expect(joinReadings([doubled, second])[0]?.sources.length).toBe(3);
  });

  it('does not join claims that contradict each other', () => {
    const other = reading('three.txt', 'It is forty percent.', [rate('US', 'CN', '40%', 'now')]);
    expect(joinReadings([first, other])).toHaveLength(3);
  });
});
