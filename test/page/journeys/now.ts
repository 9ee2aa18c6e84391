import { describe, expect, test } from 'vitest';
import { openPage, settled, until } from '../open-page.js';

/** The stretches that are drawn dashed: at how many percent each corner of a side stands, read from the table below the chart. */
const futureOf = async (page: Awaited<ReturnType<typeof openPage>>): Promise<readonly string[]> => {
  const isOpen = await page.locator('.chart details[open]').count();
  if (isOpen === 0) await page.locator('.chart summary').click();
  const rows = page.locator('.chart tbody tr').filter({ hasText: 'default future' });
  await rows.first().waitFor();
  return (await rows.allInnerTexts()).map((row) =>
    row
      .split(/\t|\n/)
      .map((cell) => cell.trim())
      .slice(0, 4)
      .join(' | '),
  );
};

export const nowJourneys = (): void => {
  describe('Now', () => {
    test('tells the sentence, the days left, who must sign and both sides’ rates as of a day', async () => {
      const page = await openPage('#/now?known=2025-07-29');
      expect(await page.locator('.lead').innerText()).toContain('holds through 2025-08-11');
      expect(await page.locator('.countdown').innerText()).toMatch(/14\s+days left, until 2025-08-12/);
      expect(await page.locator('.countdown').innerText()).toContain('Agreed, not signed');
      const rates = await page.locator('.rates tbody tr').allInnerTexts();
      expect(rates.map((row) => row.split(/\s*\t\s*|\n/).filter((cell) => /%$/.test(cell)))).toEqual([
        ['30%', '54%', '145%'],
        ['10%', '34%', '125%'],
      ]);
    });

    test('the future as known on 29 July 2025 snaps back by the suspended points, and is dashed', async () => {
      const page = await openPage('#/now?known=2025-07-29');
      await page.locator('.plot .future path').first().waitFor();
      expect(await page.locator('.plot .future[stroke-dasharray]').count()).toBe(2);
      expect(await page.locator('.plot .law').count()).toBe(2);
      expect(await page.locator('.plot .law[stroke-dasharray]').count()).toBe(0);
      const future = await futureOf(page);
      expect(future).toContain('United States on goods of China | 2025-08-12 | 2026-10-04 | 54%');
      expect(future).toContain('China on goods of the United States | 2025-08-12 | 2026-10-09 | 34%');
    });

    test('the slider redraws the future as it looked that day, from the keyboard too', async () => {
      const page = await openPage('#/now?known=2025-08-11');
      const slider = page.getByRole('slider', { name: /As known on/ });
      expect(await slider.getAttribute('aria-valuetext')).toBe('2025-08-11');
      await slider.focus();
      await slider.press('ArrowRight');
      await until(page, `location.hash.includes('known=2025-08-12')`);
      await settled(page);
      expect(await page.locator('.lead').innerText()).toContain('holds through 2025-11-09');
      await slider.press('PageDown');
      await until(page, `location.hash.includes('known=2025-07-13')`);
      await settled(page);
      expect(await page.locator('.lead').innerText()).toContain('holds through 2025-08-11');
    });

    test('arrow keys on the chart tell each step with its instrument, which a link opens', async () => {
      const page = await openPage('#/now?known=2025-07-29');
      const chart = page.getByRole('group', { name: /Rates of both sides over time/ });
      await chart.focus();
      await chart.press('Home');
      for (let step = 0; step < 5; step += 1) await chart.press('ArrowRight');
      const told = page.locator('#step-told');
      expect(await told.innerText()).toMatch(/145% United States on goods of China, 2025-04-10 to 2025-05-14/);
      expect(await told.innerText()).toContain('EO 14266');
      await chart.press('ArrowDown');
      expect(await told.innerText()).toMatch(/84% China on goods of the United States/);
    });

    test('a day that is none is told beside its field', async () => {
      const page = await openPage('#/now?known=2025-02-30');
      expect(await page.getByLabel('as known on', { exact: true }).getAttribute('aria-invalid')).toBe('true');
      expect(await page.locator('.clocks .problem').innerText()).toBe(
        "'2025-02-30' is not a day; write it as 2025-02-28",
      );
    });
  });
};
