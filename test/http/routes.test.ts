import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { timelineAsked } from '../../src/answers/index.js';
import { headlineOn, openPackedLaw, type PackedLaw, regimeOf } from '../../src/assessment/index.js';
import { printCalendar } from '../../src/feeds/timeline-calendar.js';
import { printFeed } from '../../src/feeds/timeline-feed.js';
import { LIMITS, makeLawSource, readStaticFiles, staticFile } from '../../src/http/index.js';
import { KeptAnswers } from '../../src/http/kept-answers.js';
import { brokenLink, headOf } from '../../src/ledger/index.js';
import { ok, unwrap } from '../../src/problem/index.js';
import { proposalJson, withTeam } from '../../src/store/index.js';
import { day } from '../../src/time/index.js';
import { openLaw } from '../../src/truce.js';
import { approve, by, CLOCK, listThree, propose, sign, TEAM, teamAfter } from '../store/team.js';
import { DUTY, here, jsonOf, TODAY } from './here.js';

const law = openLaw();
const { app, broken } = here();

const proposed = teamAfter([by('analyst-1', propose('deal', listThree('20%', '2026-12-01')))], CLOCK, TEAM);
const approved = teamAfter([by('analyst-2', approve('deal'))], CLOCK, proposed);
const signed = teamAfter([by('signer-1', sign('deal'))], CLOCK, approved);
const signedLaw = { ...law, ledger: unwrap(withTeam(law.ledger, signed.state)) };

/** A server whose team stands where the test says. */
const withTeamAt = (at: { team: typeof signed; law: typeof law; stamp: string }) =>
  here({
    laws: makeLawSource({
      open: async () => ok({ law: at.law, team: at.team }),
      stamp: () => at.stamp,
      editions: () => '',
      version: '0.0.0',
    }),
  }).app;

test('feeds and the calendar are those of the command line', async () => {
  const { timeline, ledger } = unwrap(timelineAsked({ law, today: TODAY }, { known: '2025-07-29' }));
  const ask = async (path: string) => {
    const reply = await app.request(`${path}?known=2025-07-29`);
    return [reply.headers.get('content-type'), await reply.text()];
  };
  expect(await ask('/v1/feed.rss')).toEqual(['application/rss+xml', printFeed(timeline, 'rss')]);
  expect(await ask('/v1/feed.atom')).toEqual(['application/atom+xml', printFeed(timeline, 'atom')]);
  const [type, calendar] = await ask('/v1/deadlines.ics');
  expect(type).toBe('text/calendar');
  expect(calendar?.trimEnd()).toBe(printCalendar(timeline, ledger).trimEnd());
});

test('a feed is held like any other answer, and knows no scenario', async () => {
  const first = await app.request('/v1/feed.atom');
  const again = await app.request('/v1/feed.atom', { headers: { 'if-none-match': first.headers.get('etag') ?? '' } });
  expect(again.status).toBe(304);
  const supposed = await app.request('/v1/feed.atom?scenario=peak');
  expect([supposed.status, (await jsonOf(supposed)).problems[0].code]).toEqual([400, 'unknown-parameter']);
});

test('a measure and an instrument have addresses of their own', async () => {
  const clocks = 'on=2025-07-29&known=2025-07-29';
  const text = async (path: string) => (await app.request(path)).text();
  const question = await text(`/v1/law?measure=us/section-301/china-list-3&${clocks}`);
  expect(await text(`/v1/measures/us/section-301/china-list-3?${clocks}`)).toBe(question);
  expect(await text(`/v1/measures/us%2Fsection-301%2Fchina-list-3?${clocks}`)).toBe(question);
  expect(JSON.parse(question)[0].history.length).toBeGreaterThan(1);
  expect(await text('/v1/instruments/us/2025/eo-14298?known=2025-07-29')).toBe(
    await text('/v1/instruments?instrument=us/2025/eo-14298&known=2025-07-29'),
  );
});

test('the packed law opens as the law of the server, compressed as its asker takes it', async () => {
  const reply = await app.request('/law.json');
  const packed = (await jsonOf(reply)) as PackedLaw;
  expect(headOf(openPackedLaw(packed).ledger)).toBe(headOf(law.ledger));
  const coded = async (coding: string) => {
    const reply = await app.request('/law.json', { headers: { 'accept-encoding': coding } });
    return { reply, bytes: Buffer.from(await reply.arrayBuffer()) };
  };
  const [br, gzip, none] = await Promise.all([coded('gzip, br'), coded('gzip, br;q=0'), coded('identity')]);
  expect([br, gzip, none].map(({ reply }) => reply.headers.get('content-encoding'))).toEqual(['br', 'gzip', null]);
  expect(brotliDecompressSync(br.bytes).equals(none.bytes)).toBe(true);
  expect(gunzipSync(gzip.bytes).equals(none.bytes)).toBe(true);
  expect(br.bytes.length).toBeLessThan(500_000);
  const again = await app.request('/law.json', { headers: { 'if-none-match': reply.headers.get('etag') ?? '' } });
  expect(again.status).toBe(304);
});

test('what the team signs is law at the next question, and in the packed law; what it proposes is not', async () => {
  const at = { team: proposed, law, stamp: '1' };
  const app = withTeamAt(at);
  const before = await app.request(DUTY);
  const etag = before.headers.get('etag') ?? '';
  expect(await jsonOf(await app.request('/v1/proposals'))).toEqual(
    JSON.parse(JSON.stringify([...proposed.state.proposals.values()].map(proposalJson))),
  );
  const first = (await app.request('/v1/proposals')).headers.get('etag');
  Object.assign(at, { team: approved, stamp: '2' });
  expect((await app.request(DUTY, { headers: { 'if-none-match': etag } })).status).toBe(304);
  expect((await app.request('/v1/proposals')).headers.get('etag')).not.toBe(first);
  Object.assign(at, { team: signed, law: signedLaw, stamp: '3' });
  expect((await app.request(DUTY, { headers: { 'if-none-match': etag } })).status).toBe(200);
  const [deal] = await jsonOf(await app.request('/v1/proposals'));
  expect(deal).toMatchObject({ id: 'deal', state: 'signed', instrument: 'team/deal' });
  expect((await jsonOf(await app.request('/v1/proposals/deal'))).trail.length).toBe(3);
  const packed = openPackedLaw(await jsonOf(await app.request('/law.json')));
  expect(headOf(packed.ledger)).toBe(headOf(signedLaw.ledger));
  expect(brokenLink(packed.ledger)).toBe(undefined);
  const rate = (of: typeof law) => headlineOn(regimeOf(of), 'US', 'CN', day('2026-12-02'));
  expect(rate(packed)).toEqual(rate(signedLaw));
});

test('law that cannot be opened is told, and asked for again', async () => {
  let whole = false;
  const { app } = here({
    laws: makeLawSource({
      open: async () =>
        whole
          ? ok({ law })
          : { ok: false, problems: [{ code: 'store-busy', where: 'team.db', what: 'busy', mend: 'wait' }] },
      stamp: () => '',
      editions: () => '',
      version: '',
    }),
  });
  const reply = await app.request(DUTY);
  expect([reply.status, reply.headers.get('retry-after')]).toEqual([503, '1']);
  whole = true;
  expect((await app.request(DUTY)).status).toBe(200);
});

test('health says from which law it answers', async () => {
  expect(await jsonOf(await app.request('/v1/health'))).toMatchObject({
    status: 'ok',
    today: '2026-11-10',
    ledger: { head: headOf(law.ledger), events: law.ledger.events.length },
    team: null,
  });
});

test('without a built page, a plain one lists what can be asked', async () => {
  const reply = await app.request('/');
  expect(reply.headers.get('content-type')).toBe('text/html; charset=utf-8');
  expect(reply.headers.get('content-security-policy')).toContain("script-src 'self'");
  expect(await reply.text()).toContain('<code>/v1/duty</code>');
});

test('a built page is served from what was read at the start, names with a hash for good', async () => {
  const bytes = (text: string) => new TextEncoder().encode(text);
  const { app } = here({
    page: new Map([
      ['/index.html', staticFile(bytes('<!doctype html>'), 'text/html; charset=utf-8')],
      ['/assets/index-a1b2c3d4.js', staticFile(bytes('1;'.repeat(2_000)), 'text/javascript; charset=utf-8', true)],
    ]),
  });
  expect(await (await app.request('/')).text()).toBe('<!doctype html>');
  const script = await app.request('/assets/index-a1b2c3d4.js', { headers: { 'accept-encoding': 'br' } });
  expect(script.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
  expect(script.headers.get('content-encoding')).toBe('br');
  expect((await app.request('/assets/other.js')).status).toBe(404);
  expect((await app.request('/', { method: 'POST' })).status).toBe(404);
  expect(readStaticFiles('/nowhere')).toBe(undefined);
});

test('kept answers stay within their room, the least recently asked given up first, and go when the law moves', () => {
  const kept = new KeptAnswers(4_000);
  const answer = { bytes: new Uint8Array(1_000), type: 'application/json', etag: '""', incomplete: false };
  for (const name of ['a', 'b']) kept.put('law 1', name, answer);
  kept.get('law 1', 'a');
  for (const name of ['c', 'd']) kept.put('law 1', name, answer);
  expect(['a', 'b', 'c', 'd'].map((name) => kept.get('law 1', name) !== undefined)).toEqual([true, false, true, true]);
  kept.put('law 1', 'long', { ...answer, bytes: new Uint8Array(600_000) });
  expect(kept.count).toBe(3);
  expect(kept.get('law 2', 'a')).toBe(undefined);
  expect(kept.count).toBe(0);
  expect(LIMITS.kept).toBeGreaterThan(0);
});

test('nothing broke', () => {
  expect(broken).toEqual([]);
});
