import { describe, expect, test } from 'vitest';
import { openPage, settled, until } from '../open-page.js';

export const talksJourneys = (): void => {
  describe('Talks', () => {
    test('holds what could be known on the day, and nothing later', async () => {
      const page = await openPage('#/talks?known=2025-07-29');
      const rounds = await page.getByRole('region', { name: 'Rounds' }).locator('tbody tr').allInnerTexts();
      expect(rounds[0]).toContain('2025-07-28');
      expect(rounds[0]).toContain('Stockholm');
      expect(rounds.join()).not.toContain('Busan');
      const agreed = await page.locator('section[aria-labelledby="proposals-title"] > ul > li').first().innerText();
      expect(agreed).toContain('another 90 days');
      expect(agreed.match(/not signed/g)).toHaveLength(2);
    });

    test('a topic is a link, with both sides’ positions and who said what', async () => {
      const page = await openPage('#/talks?known=2025-11-12');
      await page
        .getByRole('navigation', { name: 'Topics' })
        .getByRole('link', { name: /Rare earths/ })
        .click();
      await until(page, `location.hash.includes('topic=rare-earths')`);
      await settled(page);
      const topic = await page.locator('.topic').innerText();
      expect(topic).toContain('United States stands for');
      expect(topic).toContain('China stands for');
      expect(await page.locator('section[aria-labelledby="topics-title"]').innerText()).toContain('Who said what');
    });

    test('the deficit stands in a table behind its chart', async () => {
      const page = await openPage('#/talks?known=2026-11-23');
      await page.locator('section[aria-labelledby="balance-title"] svg').waitFor();
      await page.getByText('The figures as a table').click();
      const rows = await page.locator('section[aria-labelledby="balance-title"] tbody tr').allInnerTexts();
      expect(rows.find((row) => row.startsWith('2024'))).toContain('295.4');
    });
  });
};
