import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { openPage, settled, until } from '../open-page.js';

const FERROMANGANESE = '#/duty?hts=7202.11.10.00&origin=CN&value=10000&on=2026-02-15&known=2026-02-15';

const worksheetOf = async (page: Page): Promise<readonly string[]> =>
  (await page.locator('.worksheet tbody tr').allInnerTexts()).map((row) => row.split(/\s*[\t\n]+\s*/).join(' | '));

export const dutyJourneys = (): void => {
  describe('Duty', () => {
    test('a deep link carries the whole question: headings in filing order, and why others are left out', async () => {
      const page = await openPage(FERROMANGANESE);
      expect(await worksheetOf(page)).toEqual([
        '9903.88.03 | section_301 | 25% | 10,000.00 | 2,500.00',
        '9903.01.24 | ieepa_fentanyl | 10% | 10,000.00 | 1,000.00',
        '7202.11.10.00 | base | 1.4% | 10,000.00 | 140.00',
      ]);
      expect(await page.locator('.worksheet .total').innerText()).toMatch(/Duty\s+36\.4%\s+3,640\.00/);
      expect(await page.locator('.left-out').innerText()).toMatch(
        /9903\.01\.25\s+ieepa_reciprocal\s+excepted by heading 9903\.01\.32/,
      );
    });

    test('from the keyboard alone: code by digits, origin, value, the answer, and where a number comes from', async () => {
      const page = await openPage('#/duty?on=2026-02-15&known=2026-02-15');
      const tabTo = async (name: string): Promise<void> => {
        for (let step = 0; step < 40; step += 1) {
          await page.keyboard.press('Tab');
          if ((await page.evaluate('document.activeElement.name ?? ""')) === name) return;
        }
        throw new Error(`Tab does not lead to ${name}`);
      };
      await tabTo('hts');
      await page.keyboard.type('7202.11.1');
      const offers = page.getByRole('option');
      await offers.first().waitFor();
      expect(await offers.first().innerText()).toContain('7202.11.10');
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      expect(await page.locator('input[name=hts]').inputValue()).toBe('7202.11.10');
      await tabTo('origin');
      await page.keyboard.type('china');
      await tabTo('value');
      await page.keyboard.type('10,000');
      await page.keyboard.press('Enter');
      await page.locator('.worksheet').waitFor();
      expect(await page.locator('.worksheet .total').innerText()).toContain('3,640.00');
      await until(page, `document.getElementById('announcer').textContent === 'Duty 3,640.00 dollars'`);
      for (let step = 0; step < 60; step += 1) {
        if ((await page.evaluate('document.activeElement.textContent')) === '2,500.00') break;
        await page.keyboard.press('Tab');
      }
      await page.keyboard.press('Enter');
      const dialog = page.getByRole('dialog');
      await until(page, `document.querySelector('dialog').textContent.includes('known since')`);
      expect(await dialog.innerText()).toMatch(/84 FR 20459[^]*Annex[^]*25% on 9903\.88\.03/);
      expect(await dialog.getByRole('link', { name: /84 FR 20459/ }).getAttribute('href')).toBe(
        '#/law?instrument=us/2019/84-fr-20459&known=2026-02-15',
      );
      await page.keyboard.press('Escape');
      expect(await page.evaluate('document.activeElement.textContent')).toBe('2,500.00');
    });

    test('what is wrong is told beside each field, all at once', async () => {
      const page = await openPage('#/duty?hts=7202&origin=Atlantis');
      const told = await page.locator('.line .problem').allInnerTexts();
      expect(told).toEqual([
        "'7202' has 4 digits; write all 8 or 10 digits, for example 7202.11.10.00",
        expect.stringMatching(/^'Atlantis' is no country we know/),
        'nothing is given; give the customs value in dollars',
      ]);
      expect(await page.locator('.worksheet').count()).toBe(0);
    });

    test('a rate that needs more asks for it, and is worked out once it is given', async () => {
      const page = await openPage('#/duty?hts=9102.11.45&origin=CN&value=900&on=2025-07-01');
      expect(await page.locator('.worksheet .total').innerText()).toContain('not known');
      const fields = { 'quantity in No.': '10', 'value of the case': '300', 'value of the battery': '10' };
      for (const [label, text] of Object.entries(fields)) await page.getByLabel(label, { exact: true }).fill(text);
      await page.getByLabel('value of the strap, band or bracelet').fill('100');
      await page.getByRole('button', { name: 'Give these' }).click();
      await until(page, `/Duty\\s+[\\d.]+%\\s+[\\d.,]+/.test(document.querySelector('.worksheet .total').innerText)`);
      expect(await page.locator('.missing').count()).toBe(0);
      expect(await page.evaluate('location.hash')).toContain('quantity=10&unit=No.');
    });

    test('outcomes stand side by side, with what each adds to the first; Back returns to the law as it stands', async () => {
      const page = await openPage(
        '#/duty?hts=9503.00.00.73&origin=CN&value=25000&on=2025-08-12&known=2025-07-29&scenario=as-signed',
      );
      await page.getByLabel('90 days more').check();
      await until(page, `document.querySelectorAll('.side-by-side thead th').length === 3`);
      const rows = await page.locator('.side-by-side tfoot tr').allInnerTexts();
      expect(rows.map((row) => row.split(/\s*\t\s*/).filter(Boolean))).toEqual([
        ['Duty', '13,500.00', '7,500.00'],
        ['Share of the value', '54%', '30%'],
        ['Against the first', '−6,000.00'],
      ]);
      await page.goBack();
      await until(page, `document.querySelector('.worksheet') !== null`);
      expect(await page.locator('.worksheet .total').innerText()).toContain('13,500.00');
    });

    test('the link that is copied names both days, and opens the same answer', async () => {
      const page = await openPage('#/duty?hts=7202.11.10.00&origin=CN&value=10000&on=2026-02-15');
      await page.getByRole('button', { name: 'Copy link' }).click();
      await page.getByRole('button', { name: 'Copied' }).waitFor();
      const link = (await page.evaluate('navigator.clipboard.readText()')) as string;
      expect(link).toContain('on=2026-02-15&known=2026-10-01');
      const before = await worksheetOf(page);
      await page.goto(link);
      await settled(page);
      expect(await worksheetOf(page)).toEqual(before);
    });

    test('a question without an answer at hand goes through the same door as on every surface', async () => {
      const page = await openPage('#/duty');
      const text = (await page.evaluate(
        `window.truce.ask('duty', { hts: '7202.11.10.00', origin: 'CN', value: '10000', on: '2026-02-15', known: '2026-02-15' })`,
      )) as string;
      expect(JSON.parse(text)).toMatchObject({ duty: '3640.00', owed: '3640.00' });
      expect(text.endsWith('}\n')).toBe(true);
    });
  });
};
