/** The page in a real browser, on a plain host of static files. One browser for all journeys. */
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { seriousIssues } from './axe.js';
import { nowJourneys } from './journeys/now.js';
import { closePages, openPage, overflowOf, startBrowser, stopBrowser, takeComplaints } from './open-page.js';

/** Each view as it is looked at for all: its address with an answer standing in it. */
const VIEWS = [['Now', '#/now?known=2025-07-29']] as const;

describe('the page', () => {
  beforeAll(startBrowser, 300_000);
  afterAll(stopBrowser);
  afterEach(async () => {
    await closePages();
    expect(takeComplaints()).toEqual([]);
  });

  nowJourneys();

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
