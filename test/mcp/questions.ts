/** One question a tool, with what its answer must speak of. */
export interface ToolQuestion {
  readonly tool: string;
  readonly question: Readonly<Record<string, unknown>>;
  readonly on: string | null;
  readonly known: string | null;
  readonly verified: string | null;
}

const ENTRY = { hts: '9503.00.00.73', origin: 'CN', value: '25000', entry_date: '2025-08-12' };

/** The law of the United States on goods of China was checked to this day; the other way, to a later one. */
export const CHECKED = '2026-10-03';

export const TOOL_QUESTIONS: readonly ToolQuestion[] = [
  {
    tool: 'duty',
    question: { hts: '7202.11.10.00', origin: 'CN', value: '10000', on: '2026-02-15', known: '2026-02-15' },
    on: '2026-02-15',
    known: '2026-02-15',
    verified: CHECKED,
  },
  { tool: 'brief', question: { on: '2025-07-29' }, on: '2025-07-29', known: '2025-07-29', verified: CHECKED },
  {
    tool: 'timeline',
    question: { known: '2025-07-29', from: '2025-01-01', until: '2025-09-01' },
    on: null,
    known: '2025-07-29',
    verified: CHECKED,
  },
  {
    tool: 'regime',
    question: { on: '2025-08-12', known: '2025-07-29' },
    on: '2025-08-12',
    known: '2025-07-29',
    verified: CHECKED,
  },
  {
    tool: 'law',
    question: { measure: '9903.01.63', on: '2025-08-12', known: '2025-07-29' },
    on: '2025-08-12',
    known: '2025-07-29',
    verified: CHECKED,
  },
  {
    tool: 'instruments',
    question: { instrument: 'us/2025/eo-14298', known: '2025-07-29' },
    on: null,
    known: '2025-07-29',
    verified: CHECKED,
  },
  {
    tool: 'diff',
    question: { from: '2025-08-12', to: '2025-08-12', known_from: '2025-07-29', known_to: '2025-08-13' },
    on: '2025-08-12',
    known: '2025-08-13',
    verified: CHECKED,
  },
  {
    tool: 'scenarios',
    question: { on: '2025-08-12', known: '2025-07-29' },
    on: '2025-08-12',
    known: '2025-07-29',
    verified: CHECKED,
  },
  {
    tool: 'talks',
    question: { topic: 'rounds', known: '2025-07-29' },
    on: null,
    known: '2025-07-29',
    verified: CHECKED,
  },
  {
    tool: 'read',
    question: { text: 'The United States and China agreed to extend the truce by 90 days.', published: '2025-07-29' },
    on: '2025-07-29',
    known: '2025-07-29',
    verified: CHECKED,
  },
  {
    tool: 'schedule',
    question: { code: '9503.00.00', on: '2025-07-29' },
    on: '2025-07-29',
    known: null,
    verified: null,
  },
  { tool: 'search', question: { words: 'toys', on: '2025-07-29' }, on: '2025-07-29', known: null, verified: null },
  { tool: 'editions', question: {}, on: null, known: null, verified: null },
  {
    tool: 'assess',
    question: { lines: [ENTRY, { ...ENTRY, hts: 'nonsense' }], on: '2026-02-15', known: '2026-02-15' },
    on: '2026-02-15',
    known: '2026-02-15',
    verified: CHECKED,
  },
  {
    tool: 'deadlines',
    question: { lines: [ENTRY], known: '2025-07-29', until: '2026-01-01' },
    on: '2025-07-29',
    known: '2025-07-29',
    verified: CHECKED,
  },
  {
    tool: 'refunds',
    question: { lines: [{ ...ENTRY, entry_number: 'ABC-1234567-8' }], known: '2026-09-01' },
    on: '2026-09-01',
    known: '2026-09-01',
    verified: CHECKED,
  },
  {
    tool: 'exposure',
    question: { lines: [ENTRY, { ...ENTRY, hts: '8501.10.20.00', value: '900' }], known: '2025-07-29' },
    on: null,
    known: '2025-07-29',
    verified: CHECKED,
  },
];
