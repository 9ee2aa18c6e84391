/** The page in a real browser, on a plain host of static files. One browser for all journeys. */
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { seriousIssues } from './axe.js';
import { dutyJourneys } from './journeys/duty.js';
import { frameJourneys } from './journeys/frame.js';
import { inboxJourneys } from './journeys/inbox.js';
import { lawJourneys } from './journeys/law.js';
import { nowJourneys } from './journeys/now.js';
import { portfolioJourneys } from './journeys/portfolio.js';
import { talksJourneys } from './journeys/talks.js';
import { openPage, overflowOf, startBrowser, stopBrowser, takeComplaints } from './open-page.js';

/** Each view as it is looked at for all: its address with an answer standing in it. */
const VIEWS = [
  ['Now', '#/now?known=2025-07-29'],
  ['Duty', '#/duty?hts=7202.11.10.00&origin=CN&value=10000&on=2026-02-15&known=2026-10-01'],
  [
    'Duty compared',
    '#/duty?hts=9503.00.00.73&origin=CN&value=25000&on=2025-08-12&known=2025-07-29&scenario=lapse&scenario=peak',
  ],
  ['Portfolio', '#/portfolio'],
  ['Inbox', '#/inbox'],
  ['Talks', '#/talks?known=2025-11-12'],
  ['Duty refused', '#/duty?hts=7202&origin=Atlantis&value=x'],
  ['Law, measures', '#/law?on=2025-09-01&known=2025-09-01&find=reciprocal'],
  ['Law, a measure', '#/law?measure=us/ieepa-reciprocal/china'],
  ['Law, instruments', '#/law?show=instruments&known=2025-09-01&find=truce'],
  ['Law, an instrument', '#/law?instrument=us/2025/eo-14334'],
  ['Law, differences', '#/law?show=differences&from=2025-11-09&to=2025-11-10'],
] as const;

describe('the page', { timeout: 180_000 }, () => {
  beforeAll(startBrowser, 300_000);
  afterAll(stopBrowser, 60_000);
  afterEach(() => {
    expect(takeComplaints()).toEqual([]);
  });

  frameJourneys();
  nowJourneys();
  dutyJourneys();
  lawJourneys();
  portfolioJourneys();
  talksJourneys();
  inboxJourneys();

  test.each(VIEWS)(
    '%s has no serious issue of accessibility, light or dark, and scrolls only down on a telephone',
    async (_, hash) => {
      const page = await openPage(hash, { theme: 'light' });
      expect(await seriousIssues(page)).toEqual([]);
      await page.emulateMedia({ colorScheme: 'dark' });
      expect(await seriousIssues(page)).toEqual([]);
      await page.setViewportSize({ width: 360, height: 640 });
      expect(await overflowOf(page)).toBe(0);
    },
  );
});
