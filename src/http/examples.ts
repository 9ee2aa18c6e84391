const LINES = [
  {
    entry_number: 'ZZZ44100215',
    line: '1',
    hts: '9503.00.00.73',
    origin: 'CN',
    entry_date: '2025-08-01',
    value: '28400.00',
  },
  {
    entry_number: 'ZZZ44100215',
    line: '2',
    hts: '7202.11.10.00',
    origin: 'CN',
    entry_date: '2025-08-01',
    value: '10000.00',
  },
];

/** A question a door that shows what it is for. The document of the API carries them, and a test asks every one. */
export const EXAMPLES: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  duty: { hts: '9503.00.00.73', origin: 'CN', value: '25000', on: '2025-08-12', known: '2025-07-29' },
  brief: { on: '2025-07-29' },
  timeline: { known: '2025-07-29', until: '2025-12-01' },
  regime: { on: '2025-07-29', known: '2025-07-29' },
  law: { measure: '9903.88.03', on: '2025-07-29' },
  instruments: { instrument: 'us/2025/eo-14298' },
  diff: { from: '2025-04-01', to: '2025-05-20' },
  scenarios: { on: '2025-08-12', known: '2025-07-29' },
  talks: { topic: 'rounds', known: '2025-07-29' },
  read: {
    text: 'STOCKHOLM, July 29 - China and the United States agreed to seek an extension of their 90-day tariff truce, China\u2019s top negotiator Li Chenggang said.',
    published: '2025-07-29',
  },
  schedule: { code: '9503.00.00' },
  search: { words: 'tricycles' },
  editions: {},
  assess: { lines: LINES, known: '2025-07-29' },
  exposure: { lines: LINES, known: '2025-07-29', by: ['chapter'] },
  deadlines: { lines: LINES, on: '2025-07-29', known: '2025-07-29' },
  refunds: { lines: LINES, known: '2026-03-01' },
};

/** A question as a query string. */
export const queryOf = (question: Readonly<Record<string, unknown>>): string => {
  const pairs = Object.entries(question).flatMap(([name, value]) =>
    [value].flat().map((each): [string, string] => [name, String(each)]),
  );
  return pairs.length === 0 ? '' : `?${new URLSearchParams(pairs)}`;
};

/** How a question is asked with curl, as `x-codeSamples` that readers of OpenAPI documents show. */
export const sampleOf = (path: string, question: Readonly<Record<string, unknown>> = {}) => ({
  'x-codeSamples': [{ lang: 'curl', source: `curl 'http://127.0.0.1:8787${path}${queryOf(question)}'` }],
});
