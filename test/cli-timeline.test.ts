/** Sessions of `truce timeline` and `truce watch`: what is typed, what is printed, and the exit code. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import ICAL from 'ical.js';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';

let home = '';
beforeAll(() => {
  home = mkdtempSync(join(tmpdir(), 'truce-timeline-'));
});
beforeEach(() => rmSync(join(home, 'watch.json'), { force: true }));
afterAll(() => rmSync(home, { recursive: true, force: true }));

const truce = (args: string, env: Readonly<Record<string, string>> = {}) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['dist/cli/truce.js', ...args.split(' ')], {
    encoding: 'utf8',
    env: { PATH: process.env.PATH ?? '', TRUCE_HOME: home, TERM: 'xterm', ...env },
  });
  return { status, stdout, stderr };
};

/** Columns on a terminal: a Chinese character takes two. */
const widthOf = (line: string): number =>
  [...line].reduce((sum, character) => sum + (/[\u1100-\u115f\u2e80-\uff60]/.test(character) ? 2 : 1), 0);

describe('truce timeline', () => {
  test('draws both sides of 29 July 2025 with the future of that day', () => {
    const { status, stdout, stderr } = truce('timeline --known 2025-07-29 --from 2025-07-01 --until 2025-08-31');
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toContain('US on goods of CN: 30%, 54% from 2025-08-12 if nobody signs\n');
    expect(stdout).toContain('CN on goods of US: 10%, 34% from 2025-08-12 if nobody signs\n');
    expect(stdout).toMatch(/^ {4}54% +┊ +┌╌+$/m);
    expect(stdout).toMatch(/^ {4}30% {2}━+╌+┘$/m);
    expect(stdout).toMatch(/^2025-08-12 {2}US truce +9903\.01\.63: the suspension ends and 34% is collected/m);
    expect(stdout).not.toContain('EO 14334');
  });

  test('tells on 13 August that the truce was extended', () => {
    const { stdout } = truce('timeline --known 2025-08-13');
    expect(stdout).toContain('US on goods of CN: 30%, 54% from 2025-11-10 if nobody signs\n');
    expect(stdout).toContain('EO 14334');
  });

  test.each([
    '--known 2025-04-09',
    '--known 2025-07-29 --all',
    '--known 2026-11-23 --all',
    '--known 2026-11-23 --from 2018-01-01',
    '--known 2025-07-29 --from 2025-07-28 --until 2025-07-30',
    '--known 2025-07-29 --scenario extend:90d+strike:section_301',
    '--known 2025-07-29 --between US,DE',
    '--known 2025-07-29 --ascii',
  ])('timeline %s fits 80 columns', (flags) => {
    const { status, stdout } = truce(`timeline ${flags}`);
    expect(status).toBe(0);
    expect(stdout.split('\n').filter((line) => widthOf(line) > 80)).toEqual([]);
  });

  test('draws with plain characters when asked, and on a dumb terminal', () => {
    const asked = truce('timeline --known 2025-07-29 --ascii').stdout;
    const dumb = truce('timeline --known 2025-07-29', { TERM: 'dumb' }).stdout;
    expect(dumb).toBe(asked);
    const [chart = ''] = asked.split('Deadlines');
    expect([...chart].filter((character) => character > '~')).toEqual([]);
  });

  test('has no colours in a pipe, and a chart that does not need them', () => {
    const piped = truce('timeline --known 2025-07-29').stdout;
    const coloured = truce('timeline --known 2025-07-29', { FORCE_COLOR: '1' }).stdout;
    expect(piped).not.toContain('\u001b');
    expect(coloured).toContain('\u001b');
    expect(coloured.replaceAll(/\u001b\[\d+m/g, '')).toBe(piped);
  });

  test('under a scenario draws its future, and the past as it was', () => {
    const { stdout } = truce('timeline --known 2025-07-29 --scenario extend:90d');
    expect(stdout).toContain('US on goods of CN: 30%, 54% from 2025-11-10 under extend:90d\n');
    expect(stdout).not.toContain('if nobody signs');
  });

  test('says what it does not know', () => {
    expect(truce('timeline --between US,DE --known 2025-07-29').stdout).toContain(
      'This law does not reach those goods',
    );
    expect(truce('timeline --known 2026-11-23').stdout).toMatch(/was last verified to \d{4}-\d\d-\d\d;/);
  });

  test('gives steps with their citations as JSON', () => {
    const { stdout } = truce('timeline --known 2025-07-29 --json');
    const answer = JSON.parse(stdout);
    const [us] = answer.sides;
    expect(us.steps.at(-1)).toMatchObject({
      from: '2025-08-12',
      rate: '54%',
      status: 'default future',
      verified: true,
    });
    expect(us.steps.at(-1).cites.map(({ citation }: { citation: string }) => citation)).toContain(
      'EO 14298, 90 FR 21831',
    );
    expect(answer.deadlines[0]).toMatchObject({ day: '2025-08-12', kind: 'truce end', state: 'ahead', imposes: 'US' });
    expect(answer.events.every(({ known }: { known: string }) => known <= '2025-07-29')).toBe(true);
  });
});

describe('truce timeline --ics', () => {
  const eventsOf = (text: string) =>
    new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));

  test('is a calendar with one all-day event for each deadline ahead', () => {
    const { status, stdout } = truce('timeline --known 2025-07-29 --ics');
    expect(status).toBe(0);
    const events = eventsOf(stdout);
    const { deadlines } = JSON.parse(truce('timeline --known 2025-07-29 --json').stdout);
    expect(events.map(({ startDate }) => startDate.toString())).toEqual(
      deadlines.map(({ day }: { day: string }) => day),
    );
    expect(new Set(events.map(({ uid }) => uid)).size).toBe(events.length);
    expect(events.every(({ startDate, duration }) => startDate.isDate && duration.toString() === 'P1D')).toBe(true);
    const [first] = events;
    expect(first?.uid).toBe('us/ieepa-reciprocal/china/truce-end/2025-08-12@truce');
    expect(first?.summary).toBe('US 9903.01.63: the suspension ends and 34% is collected unless somebody signs');
    expect(first?.description).toContain('EO 14298, 90 FR 21831, s. 3(d)');
    expect(first?.description).toContain('As printed: 12:01 a.m. EDT on 12 August 2025 (EO 14298)');
    expect(stdout).toContain('DTSTART;VALUE=DATE:20250812\r\nDTEND;VALUE=DATE:20250813\r\n');
  });

  test('keeps to lines of 75 octets, as the format asks', () => {
    const { stdout } = truce('timeline --known 2025-07-29 --ics');
    expect(stdout.split('\r\n').filter((line) => Buffer.byteLength(line) > 75)).toEqual([]);
  });

  test('is the same in every time zone, at every hour', () => {
    const zones = ['UTC', 'Asia/Shanghai', 'America/Los_Angeles', 'Pacific/Kiritimati'];
    for (const form of ['--ics', '--rss', '--atom']) {
      const texts = zones.map((TZ) => truce(`timeline --known 2025-07-29 ${form}`, { TZ }).stdout);
      expect(new Set(texts).size).toBe(1);
    }
  });

  test('a deadline keeps its name while the law around it moves on', () => {
    const uids = (known: string) => eventsOf(truce(`timeline --known ${known} --ics`).stdout).map(({ uid }) => uid);
    const [before, after] = [uids('2025-07-29'), uids('2025-08-13')];
    expect(after).toContain('us/section-301/exclusion-88-69/exclusion-end/2025-09-01@truce');
    expect(before).toContain('us/section-301/exclusion-88-69/exclusion-end/2025-09-01@truce');
    expect(after).toContain('us/ieepa-reciprocal/china/truce-end/2025-11-10@truce');
    expect(after).not.toContain('us/ieepa-reciprocal/china/truce-end/2025-08-12@truce');
  });

  test('says under which scenario, and that nobody signed it', () => {
    const [first] = eventsOf(truce('timeline --known 2025-07-29 --scenario extend:90d --ics').stdout).filter(
      ({ uid }) => uid.includes('truce-end'),
    );
    expect(first?.summary).toMatch(/^\[extend:90d\] /);
    expect(first?.description).toContain('the scenario extend:90d, which nobody has signed');
  });
});

describe('truce timeline --rss and --atom', () => {
  const parser = new XMLParser({ ignoreAttributes: false, isArray: (name) => name === 'item' || name === 'entry' });
  const signed = (): readonly { cite: string; known: string }[] =>
    JSON.parse(truce('timeline --known 2025-07-29 --json').stdout)
      .events.filter(({ kind }: { kind: string }) => kind === 'instrument')
      .reverse();

  test('RSS holds the signed changes, the latest first, each on the day it became known', () => {
    const { status, stdout } = truce('timeline --known 2025-07-29 --rss');
    expect(status).toBe(0);
    expect(XMLValidator.validate(stdout)).toBe(true);
    const { channel } = parser.parse(stdout).rss;
    expect(channel.item.map(({ title }: { title: string }) => title.slice(0, 8))).toEqual(
      signed().map(({ cite }) => cite.slice(0, 8)),
    );
    expect(
      channel.item.map(({ pubDate }: { pubDate: string }) => new Date(pubDate).toISOString().slice(0, 10)),
    ).toEqual(signed().map(({ known }) => known));
    expect(channel.lastBuildDate).toBe(channel.item[0].pubDate);
    const guids = channel.item.map((item: { guid: { '#text': string } }) => item.guid['#text']);
    expect(new Set(guids).size).toBe(guids.length);
  });

  test('Atom holds the same, with an id, a title and a day for each', () => {
    const { stdout } = truce('timeline --known 2025-07-29 --atom');
    expect(XMLValidator.validate(stdout)).toBe(true);
    const { feed } = parser.parse(stdout);
    expect(feed.updated).toBe(feed.entry[0].updated);
    expect(feed.entry.map(({ updated }: { updated: string }) => updated.slice(0, 10))).toEqual(
      signed().map(({ known }) => known),
    );
    const ids = feed.entry.map(({ id }: { id: string }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.every((id: string) => URL.canParse(id))).toBe(true);
  });

  test('nothing that was only said or agreed is in a feed', () => {
    const { stdout } = truce('timeline --known 2025-07-29 --from 2025-07-01 --atom');
    expect(stdout).not.toMatch(/proposal|statement|talks\//);
  });

  test('a feed without any change is still a feed', () => {
    const { stdout } = truce('timeline --known 2025-07-29 --from 2025-07-28 --rss');
    expect(XMLValidator.validate(stdout)).toBe(true);
    expect(parser.parse(stdout).rss.channel.lastBuildDate).toBe('Tue, 29 Jul 2025 00:00:00 GMT');
  });
});

describe('a wrong request', () => {
  test.each([
    ['timeline --known 2025-02-30', "--known: '2025-02-30' is not a day"],
    ['timeline --from 2025-08-01 --until 2025-08-01', '--until: 2025-08-01 is not after 2025-08-01'],
    ['timeline --between US', '--between'],
    ['timeline --ics --json', '--json --ics: each is a form of its own'],
    ['timeline --atom --scenario lapse', '--atom --scenario'],
    ['timeline --known 2025-07-29 --scenario nonsense', '--scenario'],
    ['watch --since soon', "--since: 'soon' is not a day"],
    ['watch --since 2025-08-01 --known 2025-07-29', 'is later than 2025-07-29'],
    ['timeline --nonsense', "unknown option '--nonsense'"],
  ])('%s is refused with code 2 and leaves nothing behind', (args, message) => {
    const { status, stdout, stderr } = truce(args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain(message);
    expect(readdirSync(home)).toEqual([]);
  });

  test('an output that cannot be written is refused', () => {
    const { status, stderr } = truce('timeline --known 2025-07-29 --ics --out /dev/null/truce.ics');
    expect(status).toBe(2);
    expect(stderr).toContain('the file cannot be written');
  });
});

test('--out writes what would have been printed', () => {
  const path = join(home, 'truce.ics');
  expect(truce(`timeline --known 2025-07-29 --ics --out ${path}`)).toEqual({ status: 0, stdout: '', stderr: '' });
  expect(readFileSync(path, 'utf8').trim()).toBe(truce('timeline --known 2025-07-29 --ics').stdout.trim());
  rmSync(path);
});

describe('truce watch', () => {
  const state = () => JSON.parse(readFileSync(join(home, 'watch.json'), 'utf8'));

  test('the first look says where it starts from; then 0 for nothing, 3 for news, once', () => {
    const first = truce('watch --known 2025-08-10');
    expect(first.status).toBe(0);
    expect(first.stdout).toMatch(/^Watching from 2025-08-10: \d+ acts and records are known\.\n/);
    expect(state()).toMatchObject({ format: 1, day: '2025-08-10' });

    const same = truce('watch --known 2025-08-10');
    expect(same).toMatchObject({ status: 0, stdout: 'Nothing became known after 2025-08-10, up to 2025-08-10.\n' });

    const news = truce('watch --known 2025-08-11');
    expect(news.status).toBe(3);
    expect(news.stdout).toContain('Known after 2025-08-10, up to 2025-08-11');
    expect(news.stdout).toMatch(/^2025-08-11 {2}signed +EO 14334: 9903\.01\.63 suspended from 2025-08-12 until/m);
    expect(news.stdout.split('\n').filter((line) => widthOf(line) > 80)).toEqual([]);
    expect(truce('watch --known 2025-08-11').status).toBe(0);
  });

  test('is quiet when nothing changed, and speaks when something did', () => {
    expect(truce('watch --known 2025-08-10 --quiet')).toEqual({ status: 0, stdout: '', stderr: '' });
    expect(truce('watch --known 2025-08-10 --quiet --json')).toEqual({ status: 0, stdout: '', stderr: '' });
    expect(truce('watch --known 2025-08-11 --quiet').status).toBe(3);
  });

  test('--since asks about the past and leaves the last look as it was', () => {
    truce('watch --known 2025-08-10');
    const asked = truce('watch --since 2025-02-20 --known 2025-03-03 --json');
    expect(asked.status).toBe(3);
    expect(JSON.parse(asked.stdout)).toMatchObject({ since: '2025-02-20', until: '2025-03-03', changed: true });
    expect(JSON.parse(asked.stdout).news.map(({ id }: { id: string }) => id)).toContain('us/2025/eo-14228');
    expect(state().day).toBe('2025-08-10');
  });

  test('--since without a last look leaves none', () => {
    expect(truce('watch --since 2025-08-10 --known 2025-08-11').status).toBe(3);
    expect(existsSync(join(home, 'watch.json'))).toBe(false);
  });

  test('--state keeps a look of its own', () => {
    const path = join(home, 'mine.json');
    expect(truce(`watch --known 2025-08-10 --state ${path}`).status).toBe(0);
    expect(truce(`watch --known 2025-08-11 --state ${path}`).status).toBe(3);
    expect(existsSync(join(home, 'watch.json'))).toBe(false);
    rmSync(path);
  });

  test('tells a correction about days already seen, and names it', () => {
    truce('watch --known 2025-08-11');
    const before = state();
    const { 'us/2025/eo-14334': _, ...forgotten } = before.seen;
    const seen = { ...forgotten, 'us/2025/eo-14298': '0000000000000000', 'us/2025/never-was': '1111111111111111' };
    writeFileSync(join(home, 'watch.json'), JSON.stringify({ ...before, head: 'f'.repeat(64), seen }));
    const { status, stdout } = truce('watch --known 2025-08-11 --json');
    expect(status).toBe(3);
    const answer = JSON.parse(stdout);
    expect(answer).toMatchObject({ changed: true, chain: 'rebuilt', news: [] });
    expect(answer.corrections.map(({ kind, id }: { kind: string; id: string }) => `${kind} ${id}`)).toEqual([
      'corrected us/2025/eo-14298',
      'recorded late us/2025/eo-14334',
      'taken away us/2025/never-was',
    ]);
    expect(truce('watch --known 2025-08-11').status).toBe(0);
  });

  test('a state file that is something else is refused and left alone', () => {
    for (const text of ['', '{', '[]', '{"format":2}', '{"format":1,"day":"soon","head":"","seen":{}}']) {
      writeFileSync(join(home, 'watch.json'), text);
      const { status, stdout, stderr } = truce('watch --known 2025-08-11');
      expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
      expect(stderr).toContain('does not hold a last look');
      expect(readFileSync(join(home, 'watch.json'), 'utf8')).toBe(text);
    }
  });

  test('a look from an earlier day is refused and forgets nothing', () => {
    truce('watch --known 2025-08-11');
    const { status, stderr } = truce('watch --known 2025-08-10');
    expect(status).toBe(2);
    expect(stderr).toContain('the last day seen, 2025-08-11, is later than 2025-08-10');
    expect(state().day).toBe('2025-08-11');
  });
});

describe('the libraries of calendars and feeds', () => {
  const hook = (text: string): string => `data:text/javascript,${encodeURIComponent(text)}`;
  const loader = hook('import{writeSync}from"node:fs";export const load=(url,c,n)=>(writeSync(2,url+"\\n"),n(url,c));');
  const tell = hook(`import{register}from"node:module";register(${JSON.stringify(loader)});`);

  const loaded = (args: string): string =>
    spawnSync(process.execPath, ['--import', tell, 'dist/cli/truce.js', ...args.split(' ')], {
      encoding: 'utf8',
      env: { PATH: process.env.PATH ?? '', TRUCE_HOME: home },
    }).stderr;

  test.each([
    'regime --known 2025-07-29 --on 2025-07-29',
    'timeline --known 2025-07-29',
    'watch --since 2025-07-29 --known 2025-07-29',
  ])('are not loaded by %s', (args) => {
    const urls = loaded(args);
    expect(urls).toContain('/dist/cli/truce.js');
    expect(urls).not.toMatch(/node_modules\/(ical-generator|feed|xml-js)\//);
  });

  test('are loaded when asked for', () => {
    expect(loaded('timeline --known 2025-07-29 --ics')).toContain('node_modules/ical-generator/');
    expect(loaded('timeline --known 2025-07-29 --rss')).toContain('node_modules/feed/');
  });
});
