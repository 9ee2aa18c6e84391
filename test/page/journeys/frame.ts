import { describe, expect, test } from 'vitest';
import { openPage, settled, takeComplaints, until } from '../open-page.js';

export const frameJourneys = (): void => {
  describe('the frame', () => {
    test('nothing moves while the page loads, and the first stop of Tab skips to the content', async () => {
      const page = await openPage('#/now?known=2025-07-29', { fresh: true });
      await page.locator('.plot .future').first().waitFor();
      const shift = await page.evaluate(
        `new Promise((done) => new PerformanceObserver((list) => done(list.getEntries().reduce((sum, entry) => sum + entry.value, 0))).observe({ type: 'layout-shift', buffered: true }) ?? setTimeout(() => done(0), 500))`,
      );
      expect(shift).toBeLessThan(0.05);
      await page.keyboard.press('Tab');
      expect(await page.evaluate('document.activeElement.textContent')).toBe('Skip to the content');
      await page.keyboard.press('Enter');
      expect(await page.evaluate('document.activeElement.id')).toBe('main');
      await page.close();
    });

    test('the bar leads to every view with the days taken along, and Back returns', async () => {
      const page = await openPage('#/now?on=2025-09-01&known=2025-09-01');
      await page.getByRole('link', { name: 'Law', exact: true }).click();
      await until(page, `location.hash === '#/law?on=2025-09-01&known=2025-09-01'`);
      await settled(page);
      expect(await page.evaluate('document.title')).toBe('Law · Truce');
      expect(await page.evaluate('document.activeElement.id')).toBe('main');
      await page.goBack();
      await until(page, `document.title === 'Now · Truce'`);
    });

    test('an address without a view says so, and shows the first one', async () => {
      const page = await openPage('#/nowhere');
      expect(await page.locator('.notice').first().innerText()).toContain('There is no view called “nowhere”');
      expect(await page.locator('.standing').count()).toBe(1);
    });

    test('light or dark is kept', async () => {
      const page = await openPage('#/now', { fresh: true });
      await page.getByRole('button', { name: 'Show dark' }).click();
      await page.reload();
      await settled(page);
      expect(await page.evaluate('document.documentElement.dataset.theme')).toBe('dark');
      await page.getByRole('button', { name: 'Show light' }).click();
      await page.evaluate('localStorage.clear()');
      await page.close();
    });

    test('a page whose law cannot be fetched says so, and how to mend it', async () => {
      const page = await openPage('#/now', { fresh: true });
      await page.route('**/law.json', (route) => route.fulfill({ status: 503 }));
      await page.reload();
      await page.locator('.problems').first().waitFor();
      expect(await page.locator('.problems').first().innerText()).toBe(
        'The law could not be fetched: the server answered 503. Load the page again.',
      );
      await page.close();
      expect(takeComplaints().filter((complaint) => !complaint.includes('503'))).toEqual([]);
    });
  });
};
