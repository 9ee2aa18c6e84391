import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { answerText, askExposure, exposureAnswer, LINE_DOORS } from '../../src/answers/index.js';
import { exposureOfFiles } from '../../src/bulk/exposure-of-files.js';
import { BulkDatabase } from '../../src/bulk/index.js';
import { LIMITS } from '../../src/http/index.js';
import { unwrap } from '../../src/problem/index.js';
import { openLaw } from '../../src/truce.js';
import { here, jsonOf, TODAY } from './here.js';

const CSV = readFileSync('examples/importer.csv');
const KNOWN = 'known=2025-07-29';

/** Temporary files of this test alone, so that what is left behind shows. */
const scratch = mkdtempSync(join(tmpdir(), 'uploads-test-'));
const before = process.env.TMPDIR;
beforeAll(() => {
  process.env.TMPDIR = scratch;
});
afterAll(() => {
  if (before === undefined) delete process.env.TMPDIR;
  else process.env.TMPDIR = before;
});

const { app, broken } = here();
const send = (path: string, body: string | Uint8Array<ArrayBuffer> | FormData, type?: string, to = app) =>
  to.request(path, { method: 'POST', body, headers: type === undefined ? {} : { 'content-type': type } });

const byCommand = (...words: string[]): string =>
  spawnSync('node', ['dist/cli/truce.js', ...words, '--json'], {
    encoding: 'utf8',
    maxBuffer: 100_000_000,
    env: { ...process.env, TRUCE_STORE: 'none' },
  }).stdout;

/** The command names the file by its path, the server by the name it gave it. */
const named = (text: string, path = 'examples/importer.csv', name = 'lines.csv'): string => text.replaceAll(path, name);

describe('a file in the body gives the bytes of the command line', () => {
  test.each([
    ['assess', 'on=entry', ['--on', 'entry'], 'application/jsonl'],
    ['exposure', 'by=chapter&by=supplier', ['--by', 'chapter', '--by', 'supplier'], 'application/json'],
    ['deadlines', 'on=2025-07-29', ['--on', '2025-07-29'], 'application/json'],
    ['refunds', 'on=2026-03-01', ['--on', '2026-03-01'], 'application/json'],
  ])('%s?%s', async (name, query, flags, type) => {
    const known = name === 'refunds' ? '2026-03-01' : '2025-07-29';
    const reply = await send(`/v1/${name}?${query}&known=${known}`, CSV, 'text/csv');
    expect([reply.status, reply.headers.get('content-type')]).toEqual([200, type]);
    expect(await reply.text()).toBe(named(byCommand(name, 'examples/importer.csv', ...flags, '--known', known)));
  });
});

test('files of other formats are told by their type, and several come in a form, whatever they are called', async () => {
  const folder = mkdtempSync(join(scratch, 'formats-'));
  const database = await BulkDatabase.open();
  const parquet = join(folder, 'a.parquet');
  await database.run(
    `COPY (SELECT * FROM read_csv('examples/importer.csv', all_varchar = true)) TO '${parquet}' (FORMAT parquet)`,
  );
  database.close();
  const lines = async (reply: Response) => (await jsonOf(reply)).lines;
  const whole = await lines(await send(`/v1/exposure?${KNOWN}`, CSV, 'text/csv'));
  expect(whole).toBeGreaterThan(100);
  const bytes = new Uint8Array(readFileSync(parquet));
  expect(await lines(await send(`/v1/exposure?${KNOWN}`, bytes, 'application/vnd.apache.parquet'))).toBe(whole);
  const form = new FormData();
  for (const name of ['../../etc/passwd', '<script>alert(1)</script>.csv'])
    form.append('lines', new File([CSV], name, { type: 'text/csv' }));
  form.append('known', '2025-07-29');
  const reply = await app.request('/v1/exposure', await sized(form));
  expect(reply.status).toBe(200);
  const json = await jsonOf(reply);
  expect(json).toMatchObject({ files: ['lines-1.csv', 'lines-2.csv'], lines: 2 * whole, known: '2025-07-29' });
  expect(JSON.stringify(json)).not.toMatch(/script|passwd|truce-upload/);
});

/** A form with its length, as a browser sends it. */
const sized = async (form: FormData) => {
  const request = new Request('http://here', { method: 'POST', body: form });
  const body = await request.arrayBuffer();
  const headers = {
    'content-type': request.headers.get('content-type') ?? '',
    'content-length': String(body.byteLength),
  };
  return { method: 'POST', body, headers };
};

test('rows of the question and a file of the same rows come to the same', async () => {
  const law = openLaw();
  const reply = await send(`/v1/exposure?${KNOWN}`, CSV, 'text/csv');
  const asked = { law, today: TODAY };
  const answer = unwrap(
    await exposureOfFiles(['examples/importer.csv'], law.origins, unwrap(askExposure(asked, { known: '2025-07-29' })), {
      memory: '1GB',
    }),
  );
  expect(await reply.text()).toBe(named(answerText(exposureAnswer(answer).json)));
});

describe('what cannot be read is refused', () => {
  const codes = async (reply: Response) => {
    expect(reply.headers.get('content-type')).toBe('application/problem+json');
    const text = await reply.text();
    expect(text).not.toContain('truce-upload');
    return [reply.status, ...JSON.parse(text).problems.map(({ code }: { code: string }) => code)];
  };

  test.each(LINE_DOORS.map(({ name }) => name))(
    '%s: no file, another type, a question it does not have',
    async (name) => {
      expect(await codes(await send(`/v1/${name}`, '', 'text/csv'))).toEqual([400, 'empty-file']);
      expect(await codes(await send(`/v1/${name}`, 'x', 'image/png'))).toEqual([415, 'unsupported-type']);
      expect(await codes(await send(`/v1/${name}?knwon=1`, CSV, 'text/csv'))).toEqual([400, 'unknown-parameter']);
      expect(await codes(await send(`/v1/${name}`, '{"lines":[]}', 'application/json'))).toEqual([
        400,
        'bad-parameter',
      ]);
      expect(await codes(await send(`/v1/${name}?known=never`, CSV, 'text/csv'))).toContain('bad-day');
    },
  );

  test('a file without the columns, and bytes that are no workbook', async () => {
    expect(await codes(await send('/v1/exposure', 'a,b\n1,2\n', 'text/csv'))).toContain('missing-column');
    const zip = new Uint8Array(2_000).fill(80);
    const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
    expect((await codes(await send('/v1/exposure', zip, type)))[0]).toBe(422);
    expect((await codes(await send('/v1/assess', zip, 'application/vnd.apache.parquet')))[0]).toBe(422);
  });

  test('a file over the limit, told or not, and a packed one', async () => {
    const { app } = here({ limits: { ...LIMITS, file: 1_000 } });
    expect(await codes(await send('/v1/assess', CSV, 'text/csv', app))).toEqual([413, 'body-too-long']);
    const headers = { 'content-type': 'text/csv', 'content-encoding': 'gzip' };
    expect(await codes(await app.request('/v1/assess', { method: 'POST', body: CSV, headers }))).toEqual([
      415,
      'unsupported-type',
    ]);
  });

  test('a form without its length, without lines, or with a file of another kind', async () => {
    const form = new FormData();
    form.append('other', new File([CSV], 'a.csv', { type: 'text/csv' }));
    expect(await codes(await send('/v1/assess', form))).toEqual([413, 'body-too-long']);
    expect(await codes(await app.request('/v1/assess', await sized(form)))).toEqual([400, 'bad-form']);
    const image = new FormData();
    image.append('lines', new File([CSV], 'a.csv', { type: 'image/png' }));
    expect(await codes(await app.request('/v1/assess', await sized(image)))).toEqual([415, 'unsupported-type']);
    const broken = {
      method: 'POST',
      body: 'x',
      headers: { 'content-type': 'multipart/form-data; boundary=y', 'content-length': '1' },
    };
    expect(await codes(await app.request('/v1/assess', broken))).toEqual([400, 'bad-form']);
  });

  test('a body that ends early', async () => {
    const body = new ReadableStream<Uint8Array>({
      start: (controller) => {
        controller.enqueue(new TextEncoder().encode('hts,origin,value\n'));
        setTimeout(() => controller.error(new Error('gone')), 20);
      },
    });
    const init = { method: 'POST', body, duplex: 'half', headers: { 'content-type': 'text/csv' } } as RequestInit;
    expect(await codes(await app.request('/v1/assess', init))).toEqual([400, 'request-cut-off']);
  });

  test('more files at once than the server takes', async () => {
    const { app } = here({ limits: { ...LIMITS, jobs: 1 } });
    const [first, second] = await Promise.all([1, 2].map(() => send(`/v1/exposure?${KNOWN}`, CSV, 'text/csv', app)));
    expect(first?.status).toBe(200);
    expect(await codes(second as Response)).toEqual([503, 'server-busy']);
    expect(second?.headers.get('retry-after')).toBe('5');
    expect((await send(`/v1/exposure?${KNOWN}`, CSV, 'text/csv', app)).status).toBe(200);
  });
});

test('a reader who leaves ends the work and frees its place', async () => {
  const { app } = here({ limits: { ...LIMITS, jobs: 1 } });
  const head = CSV.toString('utf8').split('\n')[0];
  const rows = CSV.toString('utf8').trim().split('\n').slice(1);
  const long = new TextEncoder().encode(`${head}\n${Array.from({ length: 20 }, () => rows.join('\n')).join('\n')}\n`);
  const reply = await send(`/v1/assess?${KNOWN}`, long, 'text/csv', app);
  const reader = reply.body?.getReader();
  expect((await reader?.read())?.value?.length).toBeGreaterThan(0);
  await reader?.cancel();
  await expect
    .poll(async () => (await send(`/v1/exposure?${KNOWN}`, CSV, 'text/csv', app)).status, {
      timeout: 20_000,
      interval: 200,
    })
    .toBe(200);
});

test('no file that was sent is left behind, and nothing broke', () => {
  expect(readdirSync(scratch).filter((name) => name.startsWith('truce-'))).toEqual([]);
  expect(broken).toEqual([]);
});
