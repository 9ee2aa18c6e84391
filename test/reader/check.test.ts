/** Claims of reports on real days, held against the law and the talks as they could be known on those days. */
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { type Claim, candidateSchema } from '../../src/reader/candidate.js';
import { checkClaims } from '../../src/reader/check/index.js';
import { talksAsKnown } from '../../src/talks/index.js';
import { type Day, day, formatDay } from '../../src/time/index.js';
import { checked, deadline, deal, figure, law, rate, risk, round, signoff, statement, truce } from './claims.js';

/** A claim, what is said to it, by which record, and words that the note holds. */
type Row = readonly [Claim, 'matches' | 'new' | 'conflicts' | 'unverifiable', string | undefined, string];

const told = (published: string, rows: readonly Row[]): void => {
  it.each(rows)(`${published} %j: %s`, (claim, status, event, words) => {
    const { check } = checked(claim, published);
    expect(check).toMatchObject({ status, ...(event === undefined ? {} : { event }) });
    expect(check.note ?? '').toContain(words);
  });
};

const STOCKHOLM = 'talks/proposals/stockholm-2025-07-29';

describe('the last day in Stockholm, 29 July 2025', () => {
  told('2025-07-29', [
    // 20% of EO 14228 and 10% of EO 14257, as EO 14298 left them.
    [
      rate('US', 'CN', '30%', 'now'),
      'matches',
      'us/2025/eo-14298#2',
      '30% = 20% fentanyl (9903.01.24) + 10% reciprocal',
    ],
    [rate('US', 'CN', '20%', 'now'), 'matches', undefined, 'a part of 30%'],
    [rate('CN', 'US', '10%', 'now'), 'matches', 'cn/2025/ctc-2025-7#1', '10% counter to reciprocal'],
    [
      rate('US', 'CN', '55%', 'now', { of: 'total' }),
      'matches',
      undefined,
      '+ 25% of section 301 on the goods of some lists',
    ],
    [rate('US', 'CN', '40%', 'now'), 'conflicts', undefined, 'not 40%'],
    [rate('US', 'CN', '54%', 'if_lapsed'), 'matches', undefined, '54% = 20% fentanyl (9903.01.24) + 34% reciprocal'],
    [rate('CN', 'US', '34%', 'if_lapsed'), 'matches', undefined, 'from 12 August 2025'],
    [
      rate('US', 'CN', '145%', 'if_lapsed'),
      'conflicts',
      undefined,
      'restore 34% on goods of CN (54% in all), not 125% (145% in all)',
    ],
    [rate('US', 'CN', '145%', 'peak'), 'matches', undefined, '145% = 20% fentanyl (9903.01.24) + 125% reciprocal'],
    [rate('CN', 'US', '125%', 'peak'), 'matches', undefined, 'from 12 April 2025'],
    [rate('US', 'CN', '125%', 'now'), 'conflicts', undefined, 'not 125%'],
    [rate('US', 'CN', '24%', 'now', { unit: 'points' }), 'matches', 'truces/us-china-2025', '24 points'],
    [rate('US', 'JP', '15%', 'now'), 'matches', 'talks/deals/japan-2025-07-22', '15%'],
    [rate('US', 'BR', '50%', 'proposed'), 'unverifiable', undefined, 'holds no duties of US on goods of BR'],
    [rate('US', 'CN', '50%', 'now', { goods: 'steel' }), 'matches', 'us/2025/proc-10947#1', '50%'],
    [rate('US', 'CN', '145%', 'denied'), 'matches', undefined, 'no instrument has 145%'],
    [rate('US', 'CN', '30%', 'denied'), 'conflicts', undefined, '30% = 20%'],

    [
      truce('in force', { length: '90 days', expires: '2025-08-12' }),
      'matches',
      'truces/us-china-2025',
      '90 days from 14 May 2025 end on 12 August 2025',
    ],
    [
      truce('in force', { since_month: '2025-05', expires: '2025-08-11' }),
      'matches',
      'truces/us-china-2025',
      'its last day',
    ],
    [truce('in force', { since: '2025-05-12' }), 'matches', 'truces/us-china-2025', ''],
    [truce('in force', { since_month: '2025-06' }), 'conflicts', 'truces/us-china-2025', 'it began on 14 May 2025'],
    [truce('in force', { length: '60 days' }), 'conflicts', 'truces/us-china-2025', 'is 90 days, not 60 days'],
    [
      truce('in force', { expires: '2025-08-20' }),
      'conflicts',
      'truces/us-china-2025',
      'the instruments end on 12 August 2025',
    ],
    [truce('in force', { expires: '2025-11-10' }), 'conflicts', STOCKHOLM, 'agreed and not signed by US: President'],
    [
      truce('proposed', { length: '90 days' }),
      'matches',
      STOCKHOLM,
      'not signed by US: President of the United States; CN: Customs Tariff Commission',
    ],
    [truce('proposed', { length: '2 years' }), 'new', undefined, 'the instruments end on 12 August 2025'],
    [truce('ended'), 'conflicts', 'truces/us-china-2025', 'it holds to 12 August 2025'],
    [
      { ...truce('in force'), parties: ['EU', 'US'] } as Claim,
      'unverifiable',
      undefined,
      'holds no truce between EU and US',
    ],

    [deadline('2025-08-12', 'truce'), 'matches', 'us/2025/eo-14298#2', '12:01 a.m. EDT on 12 August 2025 in EO 14298'],
    [deadline('2025-08-11', 'truce'), 'matches', 'us/2025/eo-14298#2', 'the last day before 12 August 2025'],
    [
      deadline('2025-08-15', 'truce'),
      'conflicts',
      'truces/us-china-2025',
      'ends on 12 August 2025, not 15 August 2025',
    ],
    [deadline('2025-11-10', 'truce'), 'matches', STOCKHOLM, 'not signed by US: President'],
    [
      deadline('2025-08-01', 'duties'),
      'unverifiable',
      undefined,
      'nothing between the two sides changes on 1 August 2025',
    ],
    [deadline('2025-08-31', 'exclusions'), 'matches', undefined, '9903.88.70'],
    [deadline('2025-09-17', 'sale'), 'matches', 'talks/flashpoints/tiktok/2025-06-19', '17 September 2025'],

    // The record of the round is known on its last day, which is the day of publication.
    [
      round({ place: 'Stockholm', sequence: 3, counted_since: 'May', from: '2025-07-28', until: '2025-07-29' }),
      'matches',
      'talks/rounds/stockholm-2025-07',
      'number 3: Geneva, London, Stockholm',
    ],
    [
      round({ place: 'Stockholm', sequence: 3 }),
      'matches',
      'talks/rounds/stockholm-2025-07',
      'Geneva, London, Stockholm',
    ],
    [round({ place: 'Stockholm', sequence: 4 }), 'conflicts', 'talks/rounds/stockholm-2025-07', 'counts 3'],
    [
      round({ place: 'Stockholm', sequence: 3, counted_since: 'June' }),
      'conflicts',
      undefined,
      'counts 2 since June (London, Stockholm)',
    ],
    [round({ place: 'Vienna', from: '2025-07-28' }), 'conflicts', 'talks/rounds/stockholm-2025-07', 'not Vienna'],
    [
      round({ place: 'Stockholm', from: '2025-07-27' }),
      'conflicts',
      'talks/rounds/stockholm-2025-07',
      'not 27 July 2025',
    ],
    [round({ place: 'Geneva' }), 'matches', 'talks/rounds/geneva-2025-05', 'round 1'],
    [round({ place: 'London', delegations: { US: ['Howard Lutnick'] } }), 'matches', 'talks/rounds/london-2025-06', ''],
    [
      round({ place: 'Stockholm', delegations: { US: ['Howard Lutnick'] } }),
      'matches',
      'talks/rounds/stockholm-2025-07',
      'not among the delegates on record: Howard Lutnick',
    ],
    [round({ place: 'Madrid', state: 'planned' }), 'new', undefined, 'no such meeting'],

    [signoff('Donald Trump', 'needed'), 'matches', STOCKHOLM, 'by executive order: not signed on 29 July 2025'],
    [signoff('President', 'needed', { party: 'US' }), 'matches', STOCKHOLM, 'not signed'],
    [
      signoff('State Council Customs Tariff Commission', 'needed'),
      'matches',
      STOCKHOLM,
      'CN: Customs Tariff Commission',
    ],
    [signoff('Donald Trump', 'given'), 'conflicts', STOCKHOLM, 'no signature of US'],
    [signoff('Scott Bessent', 'needed'), 'conflicts', STOCKHOLM, 'not by Scott Bessent, Secretary of the Treasury'],
    [signoff('Shigeru Ishiba', 'needed'), 'unverifiable', undefined, 'does not say for whom'],

    [
      statement('Scott Bessent', 'Nothing is agreed until we speak with President Trump', {
        topic: 'truce',
        office: 'Treasury Secretary',
      }),
      'matches',
      'talks/statements/bessent-no-sign-off-2025-07-29',
      'on record',
    ],
    [
      statement('Scott Bessent', 'Nothing is agreed', { office: 'Commerce Secretary' }),
      'conflicts',
      undefined,
      'Secretary of Commerce is Howard Lutnick',
    ],
    [statement('Scott Bessent', 'The weather is fine'), 'new', undefined, 'none like this'],
    [statement('Ursula von der Leyen', 'It is a huge deal'), 'new', undefined, 'no speaker on record'],

    [{ kind: 'flashpoint', topic: 'rare-earths' }, 'matches', 'talks/flashpoints/rare-earths', '29 July 2025'],
    [{ kind: 'flashpoint', topic: 'export-controls' }, 'matches', 'talks/controls/us-eda-2025', 'Chip design software'],
    [{ kind: 'flashpoint', topic: 'ships-and-ports' }, 'matches', 'talks/flashpoints/ships-and-ports', ''],

    [deal('JP', 'made', { level: '15%', with: 'US' }), 'matches', 'talks/deals/japan-2025-07-22', '15%'],
    [deal('JP', 'made', { when: '2025-07-23' }), 'matches', 'talks/deals/japan-2025-07-22', '22 July 2025'],
    [deal('EU', 'made', { level: '20%' }), 'conflicts', 'talks/deals/european-union-2025-07-27', 'has 15%, not 20%'],
    [deal('KR', 'made'), 'new', undefined, 'no deal of US with KR'], // 30 July
    [deal('IN', 'in talks'), 'new', undefined, 'no deal of US with IN'],
    [deal('JP', 'none'), 'conflicts', 'talks/deals/japan-2025-07-22', '15%'],
    [deal('JP', 'made', { with: 'CN' }), 'unverifiable', undefined, 'only deals of US'],

    [figure('295.4 billion USD', 'reported', { period: 'in 2024' }), 'matches', 'talks/balance/2024', '295.4'],
    [figure('295 billion USD', 'reported'), 'matches', 'talks/balance/2024', '295.4'],
    [figure('270 billion USD', 'reported', { period: '2024' }), 'conflicts', 'talks/balance/2024', '295.4'],
    [
      figure('50 billion USD', 'aimed at'),
      'matches',
      'talks/targets/fifty-billion-2025-07-29',
      'No later year is known yet',
    ],
    [figure('50 billion USD', 'achieved'), 'conflicts', 'talks/targets/fifty-billion-2025-07-29', 'It is an aim'],
    [figure('9 billion USD', 'reported', { what: 'investment' }), 'new', undefined, 'no such amount'],

    [
      risk('former highs'),
      'conflicts',
      'truces/us-china-2025',
      'restore 34% on goods of CN (54% in all), not 125% (145% in all), and 34% on goods of US, not 125%',
    ],
    [risk('145%'), 'conflicts', 'truces/us-china-2025', 'not 125%'],
    [risk('34%'), 'matches', 'truces/us-china-2025', 'from 12 August 2025 if nobody signs'],
    [risk(), 'matches', 'truces/us-china-2025', 'restore 34%'],
    [{ kind: 'risk', what: 'markets' }, 'unverifiable', undefined, 'a forecast'],
  ]);

  it('says what an extension would mean in rates if it were signed', () => {
    expect(checked(truce('proposed', { length: '90 days' }), '2025-07-29').if_signed).toEqual([
      { imposed_by: 'US', on: 'CN', day: '2025-08-12', from: '54%', to: '30%' },
      { imposed_by: 'CN', on: 'US', day: '2025-08-12', from: '34%', to: '10%' },
    ]);
    expect(checked(truce('in force', { expires: '2025-08-12' }), '2025-07-29').if_signed).toBeUndefined();
  });
});

describe('a round under way, 28 July 2025', () => {
  told('2025-07-28', [
    [
      round({ place: 'Stockholm', state: 'under way', sequence: 3, from: '2025-07-28' }),
      'matches',
      'talks/rounds/stockholm-2025-07',
      'from 28 July 2025',
    ],
    [truce('proposed', { length: '90 days' }), 'new', undefined, 'nothing of it is agreed on record'],
    [
      signoff('Donald Trump', 'given'),
      'conflicts',
      'talks/proposals/geneva-2025-05-12',
      'the last one is of 12 May 2025',
    ],
  ]);

  it('does not yet know when the round ends', () => {
    expect(checked(round({ place: 'Stockholm' }), '2025-07-28').check.note).not.toContain('29');
  });
});

describe('a planned round, 22 July 2025', () => {
  told('2025-07-22', [
    [
      round({ place: 'Stockholm', state: 'planned', from: '2025-07-28' }),
      'matches',
      'talks/statements/bessent-before-stockholm-2025-07-22',
      'had not begun',
    ],
  ]);
});

describe('one side has signed, 11 August 2025, and the other, 12 August', () => {
  told('2025-08-11', [
    [signoff('Donald Trump', 'given'), 'matches', 'us/2025/eo-14334', 'signed on 11 August 2025'],
    [signoff('Donald Trump', 'needed'), 'conflicts', 'us/2025/eo-14334', 'signed on 11 August 2025'],
    [signoff('Customs Tariff Commission', 'given', { party: 'CN' }), 'conflicts', STOCKHOLM, 'no signature of CN'],
    [
      truce('in force', { length: '90 days', expires: '2025-11-10' }),
      'matches',
      'truces/us-china-2025',
      '90 days from 12 August 2025 end on 10 November 2025',
    ],
    [deadline('2025-11-10', 'truce'), 'matches', 'us/2025/eo-14334#1', '10 November 2025'],
  ]);
  told('2025-08-12', [
    [
      signoff('Customs Tariff Commission', 'given', { party: 'CN' }),
      'matches',
      'cn/2025/ctc-2025-08-12',
      'signed on 12 August 2025',
    ],
    [rate('US', 'CN', '30%', 'now'), 'matches', 'us/2025/eo-14334#1', '30%'],
  ]);
});

describe('approvals that no truce waits for', () => {
  told('2025-06-11', [
    [signoff('Xi Jinping', 'needed'), 'matches', 'talks/proposals/london-2025-06-10', 'by approval: not signed'],
    [rate('US', 'CN', '25%', 'now'), 'matches', undefined, '25% of section 301 on the goods of some lists only'],
    [
      statement('Donald Trump', 'We are getting a total of 55%'),
      'matches',
      'talks/statements/trump-55-and-10-2025-06-11',
      '',
    ],
  ]);
  told('2025-10-26', [[signoff('Xi Jinping', 'needed'), 'new', undefined, 'an approval of Xi Jinping']]);
});

describe('a review of the year, 29 December 2025', () => {
  told('2025-12-29', [
    [
      truce('ended', { length: '90 days', since: '2025-05-14' }),
      'matches',
      'truces/us-china-2025',
      'ended on 12 August 2025',
    ],
    [truce('ended', { since: '2018-12-01' }), 'unverifiable', undefined, 'no term like it'],
    [truce('ended'), 'conflicts', 'truces/us-china-2025', 'holds to 10 November 2026'],
    // 34% was set on 4 April for 10 April, and was 84% before that day came.
    [rate('CN', 'US', '34%', 'past'), 'matches', 'cn/2025/ctc-2025-4#1', 'set from 10 April 2025'],
    [rate('US', 'CN', '104%', 'past'), 'matches', undefined, 'stood on 9 April 2025'],
    [
      statement('Donald Trump', 'a further 100% from November 1', { topic: 'tariffs' }),
      'matches',
      'talks/statements/trump-threat-100-2025-10-10',
      '10 October 2025',
    ],
    [figure('238.98 billion USD', 'reported'), 'matches', 'talks/balance/12 months to 2025-09', ''],
    [deadline('2026-01-22', 'sale'), 'matches', 'talks/flashpoints/tiktok/2025-12-18', '22 January 2026'],
  ]);
});

describe('a threat, 11 October 2025', () => {
  const threat = 'talks/statements/trump-threat-100-2025-10-10';
  told('2025-10-11', [
    [
      rate('US', 'CN', '100%', 'proposed'),
      'matches',
      threat,
      'no instrument brings it, and the law as known keeps 30%',
    ],
    [rate('US', 'CN', '100%', 'now'), 'conflicts', undefined, '100% was said by Donald Trump on 10 October 2025'],
    [
      rate('US', 'CN', '130%', 'proposed', { of: 'total' }),
      'matches',
      threat,
      '130% = 30% + the 100% said by Donald Trump',
    ],
    [rate('US', 'CN', '200%', 'proposed'), 'new', undefined, 'no instrument known on 11 October 2025'],
    [deadline('2025-11-01', 'duties'), 'matches', threat, 'no instrument sets that day'],
    [{ kind: 'risk', what: 'new duties', level: '100%' }, 'matches', threat, 'no instrument brings it'],
  ]);

  it('says what it would come to on top', () => {
    expect(checked(rate('US', 'CN', '100%', 'proposed'), '2025-10-11').if_signed).toEqual([
      { imposed_by: 'US', on: 'CN', from: '30%', to: '130%' },
    ]);
  });
});

describe('the year of Busan begins, 10 November 2025', () => {
  told('2025-11-10', [
    [rate('US', 'CN', '20%', 'now'), 'matches', 'us/2025/eo-14357#1', '10% fentanyl (9903.01.24) + 10% reciprocal'],
    [rate('US', 'CN', '30%', 'past'), 'matches', undefined, '20% fentanyl'],
    [
      rate('US', 'CN', '47%', 'now', { of: 'total' }),
      'conflicts',
      undefined,
      '47% was said by Donald Trump on 30 October 2025',
    ],
    [
      truce('in force', { length: '1 year', expires: '2026-11-10' }),
      'matches',
      'truces/us-china-2025',
      '1 year from 10 November 2025 end on 10 November 2026',
    ],
    [truce('in force', { length: '90 days' }), 'conflicts', 'truces/us-china-2025', 'not 90 days'],
    [deadline('2026-11-09', 'truce'), 'matches', 'us/2025/eo-14358#1', 'the last day before 10 November 2026'],
    [
      figure('25 million tonnes', 'aimed at', { what: 'purchases' }),
      'matches',
      'talks/statements/white-house-fact-sheet-2025-11-01',
      'soybeans',
    ],
  ]);
});

describe('a post that no instrument follows, 21 February 2026', () => {
  told('2026-02-21', [
    [
      rate('US', 'all', '15%', 'now'),
      'conflicts',
      'us/2026/proc-11012#1',
      'no instrument sets 15%: the law as known has 10% section 122',
    ],
    [rate('US', 'all', '10%', 'proposed'), 'matches', 'us/2026/proc-11012#1', '10% section 122'],
    [rate('US', 'all', '10%', 'now'), 'matches', 'us/2026/proc-11012#1', '10% section 122'],
    [rate('US', 'CN', '15%', 'now'), 'conflicts', undefined, 'not 15%'],
  ]);

  it('tells of a duty still collected what the court held', () => {
    expect(checked(rate('US', 'CN', '20%', 'now'), '2026-02-21').check.note).toContain('never to have been owed');
  });
});

describe('an extension is said, and nobody has signed, 24 September 2026', () => {
  told('2026-09-24', [
    [
      truce('proposed', { expires: '2027-01-10' }),
      'matches',
      'talks/statements/bessent-extension-2026-09-23',
      'nobody has signed, and the instruments end on 10 November 2026',
    ],
    [
      truce('in force', { expires: '2027-01-10' }),
      'conflicts',
      'truces/us-china-2025',
      'the instruments end on 10 November 2026',
    ],
    [
      deadline('2027-01-10', 'truce'),
      'matches',
      'talks/statements/bessent-extension-2026-09-23',
      'no instrument sets that day',
    ],
    [signoff('Donald Trump', 'given'), 'conflicts', undefined, 'no signature of US'],
    [rate('US', 'CN', '34%', 'if_lapsed'), 'conflicts', undefined, 'struck down'],
  ]);
  // Four days later both sides have said so.
  told('2026-09-28', [
    [truce('proposed', { expires: '2027-01-10' }), 'matches', 'talks/proposals/extension-2027-01-10', 'not signed by'],
    [
      truce('in force', { expires: '2027-01-10' }),
      'conflicts',
      'talks/proposals/extension-2027-01-10',
      'agreed and not signed',
    ],
  ]);
});

describe('days that nobody has checked the law of', () => {
  told('2026-11-23', [
    [rate('US', 'CN', '99%', 'now'), 'unverifiable', undefined, 'the law was checked to 3 October 2026 only'],
  ]);
});

describe('texts on others', () => {
  const others: Claim = { ...(truce('in force', { expires: '2025-09-03' }) as object), parties: ['CH', 'NZ'] } as Claim;
  const answers = (claims: readonly Claim[]) =>
    checkClaims(found(claims), law, day('2025-07-29')).map(({ check }) => check.status);

  it('hold nothing that names no sides against the talks followed here', () => {
    const sideless: readonly Claim[] = [
      deadline('2025-09-03', 'truce'),
      risk('former highs'),
      { kind: 'flashpoint', topic: 'soybeans' },
    ];
    expect(answers([others, ...sideless])).toEqual(Array(4).fill('unverifiable'));
    expect(answers(sideless)).toEqual(['conflicts', 'conflicts', 'matches']);
  });

  it('leave open of whom a day is said where a text tells of two truces', () => {
    const own = truce('in force', { expires: '2025-08-12' });
    expect(answers([own, others, deadline('2025-08-12', 'truce'), deadline('2025-09-03', 'truce')])).toEqual([
      'matches',
      'unverifiable',
      'matches',
      'unverifiable',
    ]);
  });

  it('take other countries’ duties beside the talks for what they are', () => {
    expect(
      answers([rate('US', 'CN', '30%', 'now'), rate('US', 'BR', '50%', 'now'), deadline('2025-08-20', 'truce')]),
    ).toEqual(['matches', 'unverifiable', 'conflicts']);
  });
});

/** Claims of every kind, for what must hold of all of them. */
const CLAIMS: readonly Claim[] = [
  rate('US', 'CN', '30%', 'now'),
  rate('US', 'CN', '54%', 'if_lapsed'),
  rate('US', 'CN', '145%', 'peak'),
  rate('US', 'CN', '100%', 'proposed'),
  rate('US', 'all', '15%', 'now'),
  rate('US', 'CN', '50%', 'now', { goods: 'steel' }),
  truce('in force', { expires: '2025-11-10' }),
  truce('proposed', { expires: '2027-01-10' }),
  truce('ended'),
  deadline('2025-11-10', 'truce'),
  deadline('2025-11-01', 'duties'),
  deadline('2026-11-10', 'controls'),
  round({ place: 'Stockholm', sequence: 3 }),
  round({ place: 'Madrid', state: 'planned' }),
  signoff('Donald Trump', 'given'),
  statement('Scott Bessent', 'Nothing is agreed', { topic: 'truce' }),
  { kind: 'flashpoint', topic: 'tiktok' },
  deal('KR', 'made'),
  figure('202.1 billion USD', 'reported'),
  risk('former highs'),
  { kind: 'risk', what: 'controls' },
];

const found = (claims: readonly Claim[]) =>
  claims.map((claim) => ({ claim, evidence: [{ start: 0, end: 1, text: 'x' }], confidence: 0.5 }));

const days = fc.integer({ min: day('2025-01-15'), max: day('2026-12-31') });

test('every answer is a candidate of the contract, whatever the day', () => {
  fc.assert(
    fc.property(days, (published) => {
      for (const candidate of checkClaims(found(CLAIMS), law, published as Day))
        expect(candidateSchema.safeParse(candidate).error).toBeUndefined();
    }),
    { numRuns: 15 },
  );
});

test('nothing that became known later plays a part', () => {
  const knownOn = (published: Day): typeof law => ({
    ...law,
    ledger: { ...law.ledger, events: law.ledger.events.filter(({ event }) => event.known <= published) },
    talks: {
      ...talksAsKnown(law.talks, published),
      // A round that has begun is known by its place; its record comes with its end.
      rounds: law.talks.rounds.filter(({ from, known }) => (known ?? from) <= published),
    },
  });
  fc.assert(
    fc.property(days, (published) => {
      const whole = checkClaims(found(CLAIMS), law, published as Day);
      expect(
        checkClaims(found(CLAIMS), knownOn(published as Day), published as Day),
        formatDay(published as Day),
      ).toEqual(whole);
    }),
    { numRuns: 15 },
  );
});

test('without the day of publication nothing is held against anything', () => {
  for (const claim of CLAIMS) {
    const { check, if_signed } = checked(claim, undefined);
    expect(check).toMatchObject({ status: 'unverifiable', note: expect.stringContaining('--published') });
    expect(if_signed).toBeUndefined();
  }
});
