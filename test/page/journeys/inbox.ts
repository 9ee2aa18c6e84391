import { describe, expect, test } from 'vitest';
import { seriousIssues } from '../axe.js';
import { openPage, settled, until } from '../open-page.js';

export const inboxJourneys = (): void => {
  describe('Inbox', () => {
    test('an article is read in place: its evidence marked, each claim checked, the conflict with the instruments told', async () => {
      const page = await openPage('#/inbox', { fresh: true });
      await page.getByRole('button', { name: 'Read the example' }).click();
      await until(page, `document.querySelector('.candidates')`);
      await settled(page);
      const claims = await page.locator('.candidates > li').allInnerTexts();
      expect(claims.length).toBeGreaterThan(15);
      const conflict = claims.find((claim) => claim.includes('duties return'));
      expect(conflict).toContain('conflicts with the record');
      expect(conflict).toContain('34%');
      expect(await seriousIssues(page)).toEqual([]);
      await page.emulateMedia({ colorScheme: 'dark' });
      expect(await seriousIssues(page)).toEqual([]);
      await page.getByRole('button', { name: 'Claim 1', exact: true }).first().click();
      expect(await page.locator('.candidates > li.shown').count()).toBe(1);
      expect(await page.locator('mark.shown').count()).toBeGreaterThan(0);
      expect(await page.locator('.inbox').innerText()).toContain('truce serve');
    });

    test('script in an article is text and nothing else', async () => {
      const page = await openPage('#/inbox', { fresh: true });
      const text =
        'WASHINGTON, July 29 — <img src=x onerror="window.ran = true"><script>window.ran = true</script> The United States charges 30% on Chinese goods, the Treasury said.';
      await page.getByRole('textbox', { name: /Paste an article/ }).fill(text);
      await page.getByRole('button', { name: 'Read it' }).click();
      await until(page, `document.querySelector('.article')`);
      await settled(page);
      expect(await page.evaluate('window.ran')).toBeUndefined();
      expect(await page.locator('.article img, .article script').count()).toBe(0);
      expect(await page.locator('.article').innerText()).toContain('onerror');
    });

    test('an article without claims is told so', async () => {
      const page = await openPage('#/inbox', { fresh: true });
      await page
        .getByRole('textbox', { name: /Paste an article/ })
        .fill('The ferry to the island sails again on Sunday.');
      await page.getByRole('button', { name: 'Read it' }).click();
      await until(page, `document.querySelector('.inbox')?.innerText.includes('No claim about talks')`);
    });
  });
};
