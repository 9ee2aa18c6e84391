/** A receipt holds what an answer rests on: what was asked can be asked again, and whatever moved since is named. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import type { Door } from '../src/answers/door.js';
import {
  answerText,
  DOORS,
  firstDifference,
  isUnaltered,
  LINE_DOORS,
  type Receipt,
  readReceipt,
  receiptOf,
  verifyReceipt,
} from '../src/answers/index.js';
import type { Law } from '../src/assessment/index.js';
import { hashOfText } from '../src/ledger/index.js';
import { unwrap } from '../src/problem/index.js';
import { encodeEdition } from '../src/schedule/index.js';
import { withTeam } from '../src/store/index.js';
import { day } from '../src/time/index.js';
import { openLaw } from '../src/truce.js';
import { truce } from './cli/session.js';
import { here } from './http/here.js';
import { approve, by, listThree, propose, sign, TEAM, teamAfter } from './store/team.js';

const LAW = openLaw();
const TODAY = day('2026-11-10');
const ENGINE = '0.1.0';
const ALL = [...DOORS, ...LINE_DOORS] as unknown as readonly Door[];

const DUTY = { hts: '8471.30.01.00', origin: 'CN', value: '10000', on: '2027-03-01', known: '2027-02-01' };
const LIST_3 = { measure: 'us/section-301/china-list-3', on: '2027-03-01', known: '2027-02-01' };

const textOf = (door: string, question: Record<string, unknown>, law: Law = LAW): string => {
  const found = ALL.find(({ name }) => name === door);
  if (found === undefined) throw new Error(door);
  return answerText(unwrap(found.answer({ law, today: TODAY }, question)).json);
};

const receipt = (door: string, question: Record<string, unknown>, law: Law = LAW): Receipt =>
  receiptOf({ law, today: TODAY }, { door, question, text: textOf(door, question, law), engine: ENGINE });

const verify = (made: Receipt, law: Law = LAW, more: { readonly engine?: string; readonly kept?: string } = {}) =>
  verifyReceipt(made, { law, engine: ENGINE, doors: ALL, ...more });

/** The law after a team signed that list 3 falls to 10% from January 2027. */
const moved = (): Law => {
  const acts = [
    by('analyst-1', propose('list-three', listThree('10%', '2027-01-01'))),
    by('analyst-2', approve('list-three')),
    by('signer-1', sign('list-three')),
  ];
  const team = teamAfter(acts, undefined, TEAM);
  return { ...LAW, ledger: unwrap(withTeam(LAW.ledger, team.state)) };
};

describe('receiptOf()', () => {
  test('hashes the answer to the byte, the ledger to its head and each edition', () => {
    const made = receipt('duty', DUTY);
    expect(made).toMatchObject({ door: 'duty', question: DUTY, today: '2026-11-10', engine: ENGINE });
    expect(made.ledger.entries).toBe(LAW.ledger.events.length);
    expect(made.ledger.head).toBe(LAW.ledger.events.at(-1)?.hash);
    expect(made.answer).toBe(hashOfText(textOf('duty', DUTY)));
    expect(made.editions.map(({ id }) => id)).toEqual(LAW.schedule.editions.map(({ id }) => id));
  });

  test('an edition that was packed has the hash of its text', () => {
    const [edition] = LAW.schedule.editions;
    if (edition === undefined) throw new Error('no edition');
    expect(edition.hash).toBe(hashOfText(encodeEdition(edition, '')));
  });

  test('leaves out what was left out, so that writing it down changes nothing', () => {
    const made = receipt('brief', { on: '2025-07-29', known: undefined });
    expect(unwrap(readReceipt(JSON.parse(JSON.stringify(made)), 'x'))).toEqual(made);
    expect(isUnaltered(JSON.parse(JSON.stringify(made)))).toBe(true);
  });
});

describe('verifyReceipt()', () => {
  test.each([
    ['duty', DUTY],
    ['brief', {}],
    ['law', LIST_3],
    ['schedule', { code: '9503.00.00', on: '2025-07-29' }],
    ['exposure', { lines: [{ hts: '9503.00.00.73', origin: 'CN', value: '25000', entry_date: '2025-08-12' }] }],
  ])('%s gives the same answer again', (door, question) => {
    expect(verify(receipt(door, question))).toEqual({ same: true, differences: [] });
  });

  test('a changed digit anywhere is noticed', () => {
    const made = receipt('duty', DUTY);
    const text = JSON.stringify(made);
    const digits = [...text.matchAll(/\d/g)].map(({ index }) => index);
    expect(digits.length).toBeGreaterThan(100);
    for (const index of digits) {
      const other = text[index] === '1' ? '2' : '1';
      const altered = JSON.parse(`${text.slice(0, index)}${other}${text.slice(index + 1)}`) as Receipt;
      expect(verify(altered)).toEqual({ same: false, differences: [{ kind: 'altered' }] });
    }
  });

  test('an altered receipt with a hash to match gives another answer', () => {
    const { hash: _, ...about } = receipt('duty', DUTY);
    const other = receiptOf(
      { law: LAW, today: TODAY },
      { ...about, question: { ...DUTY, value: '10001' }, text: textOf('duty', DUTY) },
    );
    expect(verify(other)).toMatchObject({ same: false, differences: [{ kind: 'answer-differs' }] });
  });

  test('a signature of the team that does not touch the answer: the ledger moved on, and the answer is the same', () => {
    const later = moved();
    const made = receipt('brief', { on: '2025-07-29' });
    expect(verify(made, later)).toEqual({
      same: true,
      differences: [{ kind: 'ledger-moved-on', entries: made.ledger.entries, now: later.ledger.events.length }],
    });
  });

  test('a kept answer in which a digit was changed is not the answer of the receipt, and the field is named', () => {
    const made = receipt('law', LIST_3);
    const kept = textOf('law', LIST_3);
    expect(verify(made, LAW, { kept })).toEqual({ same: true, differences: [] });
    const changed = kept.replace('"status": "', '"status": "x');
    expect(verify(made, LAW, { kept: changed })).toMatchObject({
      same: false,
      differences: [{ kind: 'not-its-answer', first: { path: expect.stringContaining('status') } }],
    });
    expect(verify(made, LAW, { kept: 'no JSON' })).toEqual({ same: false, differences: [{ kind: 'not-its-answer' }] });
  });

  test('one that does: the first field that differs is named, though nobody kept the answer', () => {
    const made = receipt('law', LIST_3);
    expect(verify(made, moved())).toMatchObject({
      same: false,
      differences: [
        { kind: 'ledger-moved-on' },
        { kind: 'answer-differs', first: { path: '[0].standing.rate', then: '"25%"', now: '"10%"' } },
      ],
    });
  });

  test('from before the signature, the law of a receipt is not here', () => {
    const made = receipt('law', LIST_3, moved());
    expect(verify(made)).toMatchObject({
      same: false,
      differences: [{ kind: 'other-ledger', head: made.ledger.head }, { kind: 'answer-differs' }],
    });
    expect(verify(made, LAW, { kept: textOf('law', LIST_3, moved()) }).differences).toContainEqual({
      kind: 'answer-differs',
      first: { path: '[0].standing.rate', then: '"10%"', now: '"25%"' },
    });
  });

  test('an edition that is missing, one that says something else, one more, and another version are told', () => {
    const [first, second] = LAW.schedule.editions;
    if (first === undefined || second === undefined) throw new Error('two editions are bundled');
    const without = { ...LAW, schedule: { ...LAW.schedule, editions: [first] } };
    expect(verify(receipt('brief', {}), without).differences).toEqual([{ kind: 'edition-missing', id: second.id }]);
    expect(verify(receipt('brief', {}, without)).differences).toEqual([{ kind: 'edition-added', id: second.id }]);
    const other = { ...second, hash: hashOfText('another') };
    const changed = { ...LAW, schedule: { ...LAW.schedule, editions: [first, other] } };
    expect(verify(receipt('brief', {}), changed).differences).toEqual([{ kind: 'edition-differs', id: second.id }]);
    expect(verify(receipt('brief', {}), LAW, { engine: '9.9.9' })).toEqual({
      same: true,
      differences: [{ kind: 'other-engine', engine: ENGINE, now: '9.9.9' }],
    });
  });

  test('a question that is not asked here is told as a problem', () => {
    const { hash: _, ...about } = receipt('brief', {});
    const odd = receiptOf({ law: LAW, today: TODAY }, { ...about, door: 'oracle', text: '' });
    expect(verify(odd).differences).toMatchObject([{ kind: 'no-answer', problems: [{ code: 'unknown-question' }] }]);
  });
});

test('firstDifference() names the first place by its path', () => {
  expect(firstDifference({ a: [1, { b: 2 }] }, { a: [1, { b: 3 }] })).toEqual({ path: 'a[1].b', then: '2', now: '3' });
  expect(firstDifference({ a: 1 }, { a: 1, c: null })).toEqual({ path: 'c', then: null, now: 'null' });
  expect(firstDifference([1], { 0: 1 })).toEqual({ path: '', then: '[1]', now: '{"0":1}' });
  expect(firstDifference({ a: 1 }, { a: 1 })).toBeUndefined();
});

describe('over HTTP', () => {
  const { app } = here();
  const decoded = (reply: Response): Receipt =>
    JSON.parse(Buffer.from(reply.headers.get('truce-receipt') ?? '', 'base64url').toString());

  test('comes in a header where it is asked for, by GET and by POST, and verifies', async () => {
    const path = '/v1/law?measure=us/section-301/china-list-3&on=2027-03-01&known=2027-02-01';
    const plain = await app.request(path);
    expect(plain.headers.get('truce-receipt')).toBe(null);
    for (let time = 0; time < 2; time += 1) {
      const reply = await app.request(path, { headers: { 'truce-receipt': '1' } });
      expect(await reply.text()).toBe(textOf('law', LIST_3));
      expect(decoded(reply)).toEqual({ ...receipt('law', LIST_3), engine: '0.0.0', hash: expect.any(String) });
      expect(verify(decoded(reply), LAW, { engine: '0.0.0' })).toEqual({ same: true, differences: [] });
    }
    const posted = await app.request('/v1/law', {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'truce-receipt': '1' },
      body: JSON.stringify(LIST_3),
    });
    expect(decoded(posted).answer).toBe(receipt('law', LIST_3).answer);
  });

  test('a question that is too long for a header is told', async () => {
    const reply = await app.request('/v1/read', {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'truce-receipt': '1' },
      body: JSON.stringify({ text: 'The truce holds. '.repeat(600), published: '2025-07-29' }),
    });
    expect(reply.status).toBe(422);
    expect(await reply.json()).toMatchObject({ problems: [{ code: 'receipt-too-long' }] });
  });
});

describe('on the command line', () => {
  const folder = mkdtempSync(join(tmpdir(), 'truce-receipt-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  const path = join(folder, 'brief.json');

  test('--receipt writes it beside the answer, and verify asks again', () => {
    const asked = truce(['brief', '--on', '2025-07-29', '--json', '--receipt', path]);
    expect(asked.code).toBe(0);
    const written = JSON.parse(readFileSync(path, 'utf8')) as Receipt;
    expect(written).toMatchObject({ door: 'brief', question: { on: '2025-07-29' }, answer: hashOfText(asked.out) });
    expect(truce(['receipt', 'verify', path])).toMatchObject({
      code: 0,
      out: expect.stringMatching(/^The same answer\./),
    });
    writeFileSync(path, readFileSync(path, 'utf8').replace('2025-07-29', '2025-07-28'));
    const altered = truce(['receipt', 'verify', path, '--json']);
    expect(altered.code).toBe(1);
    expect(JSON.parse(altered.out)).toMatchObject({ same: false, differences: [{ kind: 'altered' }] });
  });

  test('what is no receipt, and no file, is refused', () => {
    writeFileSync(path, '{"door":"brief"}');
    expect(truce(['receipt', 'verify', path])).toMatchObject({
      code: 2,
      err: expect.stringMatching(/this is no receipt/),
    });
    expect(truce(['receipt', 'verify', join(folder, 'none.json')]).code).toBe(2);
    const both = truce(['diff', 'x.csv', '--from', '2025-08-11', '--to', '2025-08-12', '--receipt', path]);
    expect(both).toMatchObject({ code: 2, out: '' });
  });
});
