import { describe, expect, test } from 'vitest';
import { openPage, until } from '../open-page.js';

export const lawJourneys = (): void => {
  describe('Law', () => {
    test('a measure is found by words, and its history tells each period with its instrument', async () => {
      const page = await openPage('#/law?on=2025-09-01&known=2025-09-01');
      await page.getByLabel('Find').fill('9903.01.63 china');
      await until(page, `document.querySelectorAll('.measures tbody tr').length === 1`);
      expect(await page.locator('.measures tbody').innerText()).toMatch(/us\/ieepa-reciprocal\/china\s+9903\.01\.63/);
      await page.locator('.measures tbody a').click();
      await until(page, `document.querySelector('.history') !== null`);
      const rows = await page.locator('.history tbody tr').allInnerTexts();
      expect(rows.find((row) => row.includes('this day'))).toMatch(
        /2025-08-12\s+2025-11-10\s+suspended[^]*\(34%\)[^]*EO 14334/,
      );
      await page.goBack();
      await until(page, `document.querySelector('.measures') !== null`);
      expect(await page.getByLabel('Find').inputValue()).toBe('9903.01.63 china');
    });

    test('an instrument tells what it brought about, at which place, and since when it could be known', async () => {
      const page = await openPage('#/law?instrument=us/2025/eo-14334');
      expect(await page.locator('.about').innerText()).toMatch(/known since\s+2025-08-11/);
      const rows = await page.locator('.history tbody tr').allInnerTexts();
      expect(rows[0]).toContain('9903.01.63 suspended from 2025-08-12 until 2025-11-10');
      await page.locator('.history tbody a').first().click();
      await until(page, `location.hash === '#/law?measure=us/ieepa-reciprocal/china'`);
    });

    test('an instrument is not there before it could be known', async () => {
      const page = await openPage('#/law?instrument=us/2025/eo-14334&known=2025-08-10');
      expect(await page.locator('.problems').innerText()).toContain('was known on 2025-08-10');
      const list = await openPage('#/law?show=instruments&known=2025-08-11');
      expect(await list.locator('.instruments-table tbody tr').first().innerText()).toContain('EO 14334');
    });

    test('two moments of the same day differ by what was known', async () => {
      const page = await openPage(
        '#/law?show=differences&from=2025-08-12&known_from=2025-07-29&to=2025-08-12&known_to=2025-08-12',
      );
      const text = await page.locator('main').innerText();
      expect(text).toMatch(/9903\.01\.63\s+in force, 34%\s+suspended, \(34%\)[^]*EO 14334, s\. 2/);
    });
  });
};
