import { readFileSync } from 'node:fs';
import type { Page, Request } from 'playwright-core';
import readXlsxFile from 'read-excel-file/node';
import { describe, expect, test } from 'vitest';
import writeXlsxFile from 'write-excel-file/node';
import { seriousIssues } from '../axe.js';
import { openPage, overflowOf, takeComplaints, until } from '../open-page.js';

const EXAMPLE = readFileSync('examples/importer.csv', 'utf8');

const HEADER = 'hts,origin,value,entry_date,sku';

const choose = (page: Page, name: string, text: string): Promise<void> =>
  page.locator('input[type=file]').setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(text) });

const worked = (page: Page): Promise<void> =>
  until(page, `document.querySelector('#downloads-title') && !document.querySelector('.progress')`);

const totals = async (page: Page): Promise<readonly string[]> =>
  (await page.locator('tr.total td').allInnerTexts()).map((text) => text.trim());

/** Everything that the page asks of any host from now on. */
const watchNetwork = (page: Page): readonly Request[] => {
  const requests: Request[] = [];
  page.on('request', (request) => requests.push(request));
  return requests;
};

const downloaded = async (page: Page, button: RegExp): Promise<{ readonly name: string; readonly bytes: Buffer }> => {
  const coming = page.waitForEvent('download', { timeout: 60_000 });
  await page.getByRole('button', { name: button }).click();
  const download = await coming;
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
};

/** Opens the example's rows over and over, made in the page, because so many bytes come slowly from outside. */
const openMany = (page: Page, lines: number): Promise<void> =>
  page.evaluate(`(async () => {
    const [header, ...rows] = (await (await fetch('./example.csv')).text()).trim().split('\\n');
    const many = Array.from({ length: ${lines} }, (_, index) => rows[index % rows.length]);
    const given = new DataTransfer();
    given.items.add(new File([[header, ...many].join('\\n')], 'many.csv'));
    const field = document.querySelector('input[type=file]');
    field.files = given.files;
    field.dispatchEvent(new Event('change', { bubbles: true }));
  })()`);

export const portfolioJourneys = (): void => {
  describe('Portfolio', () => {
    test('the example is one click away, and costs what the command line says', async () => {
      const page = await openPage('#/portfolio?known=2025-07-29&on=2025-08-12', { fresh: true });
      await page.getByRole('button', { name: 'Open the example' }).click();
      await worked(page);
      expect(await totals(page)).toEqual(['5,077,097.41', '3,726,833.33', '10,196,848.84']);
      const [first] = await page
        .getByRole('region', { name: 'The lines that move most' })
        .locator('tbody tr')
        .allInnerTexts();
      expect(first).toMatch(/^192\s+8480\.71\.80\.45/);
      const [deadline] = await page.getByRole('region', { name: 'Deadlines' }).locator('tbody tr').allInnerTexts();
      expect(deadline).toContain('2025-08-12');
      expect(deadline).toContain('+1,350,264.08');
      expect(deadline).toContain('agreed, not signed');
      expect(await seriousIssues(page)).toEqual([]);
      await page.emulateMedia({ colorScheme: 'dark' });
      expect(await seriousIssues(page)).toEqual([]);
      await page.setViewportSize({ width: 360, height: 640 });
      expect(await overflowOf(page)).toBe(0);
    });

    test('a file never leaves the browser: nothing is asked of any host but parts of the page, and nothing is sent', async () => {
      const page = await openPage('#/portfolio?known=2025-07-29&on=2025-08-12', { fresh: true });
      const requests = watchNetwork(page);
      const secret = 'SECRET-SKU-7741';
      await choose(
        page,
        `<img src=x onerror=alert(1)>.csv`,
        `${HEADER}\n9503.00.00.73,CN,25000,2025-08-12,${secret}\n`,
      );
      await worked(page);
      expect(await totals(page)).toEqual(['13,500.00', '7,500.00', '36,250.00']);
      expect(await page.locator('.asked').innerText()).toContain('<img src=x onerror=alert(1)>.csv');
      const csv = await downloaded(page, /^CSV/);
      expect(csv.bytes.toString()).toContain(secret);
      const home = new URL(page.url()).origin;
      for (const request of requests) {
        expect(request.method()).toBe('GET');
        expect(request.postData()).toBe(null);
        expect([home, 'null']).toContain(new URL(request.url()).origin.replace(/^blob:/, ''));
        expect(request.url()).not.toContain('SECRET');
      }
    });

    test('works with the network gone', async () => {
      const page = await openPage('#/portfolio?known=2025-07-29&on=2025-08-12', { fresh: true });
      await page.getByRole('button', { name: 'Open the example' }).click();
      await worked(page);
      await page.context().setOffline(true);
      try {
        await page.getByRole('checkbox', { name: 'peak' }).uncheck();
        await until(page, `location.hash.includes('scenario=extend')`);
        await worked(page);
        expect(await totals(page)).toEqual(['5,077,097.41', '3,726,833.33']);
        await choose(page, 'mine.csv', `${HEADER}\n9503.00.00.73,CN,25000,2025-08-12,a\n`);
        await worked(page);
        expect(await totals(page)).toEqual(['13,500.00', '7,500.00']);
      } finally {
        await page.context().setOffline(false);
        // A browser without a network says so of what it fetches by itself, such as the icon.
        takeComplaints();
      }
    });

    test('a file that is none is told in a sentence, and the one before is gone', async () => {
      const page = await openPage('#/portfolio', { fresh: true });
      await choose(page, 'notes.csv', 'name,colour\nash,grey\n');
      await page.locator('.drop .problems, .portfolio .problems').first().waitFor();
      expect(await page.locator('.portfolio').innerText()).toMatch(/hts/);
    });

    test('a workbook is read as a CSV of the same lines is', async () => {
      const page = await openPage('#/portfolio?known=2025-07-29&on=2025-08-12', { fresh: true });
      const rows = [HEADER, '9503.00.00.73,CN,25000,2025-08-12,a'].map((row) =>
        row.split(',').map((value) => ({ value, type: String })),
      );
      const buffer = await writeXlsxFile(rows).toBuffer();
      await page.locator('input[type=file]').setInputFiles({ name: 'lines.xlsx', mimeType: '', buffer });
      await worked(page);
      expect(await totals(page)).toEqual(['13,500.00', '7,500.00', '36,250.00']);
    });

    test('takes the answer along as CSV, workbook and report', async () => {
      const page = await openPage('#/portfolio?known=2025-07-29&on=2025-08-12&scenario=extend:90d', { fresh: true });
      await page.getByRole('button', { name: 'Open the example' }).click();
      await worked(page);
      const csv = await downloaded(page, /^CSV/);
      expect(csv.name).toBe('importer-duty.csv');
      const lines = csv.bytes.toString().trim().split('\n');
      expect(lines).toHaveLength(EXAMPLE.trim().split('\n').length);
      expect(lines[0]).toMatch(
        /,duty \(as-signed\),owed \(as-signed\),rate \(as-signed\),missing \(as-signed\),duty \(extend:90d\)/,
      );
      const workbook = await downloaded(page, /^XLSX/);
      const sheets = await readXlsxFile(workbook.bytes);
      const program = sheets.find(({ sheet }) => sheet === 'Exposure by program')?.data;
      expect(program?.find(([name]) => name === 'all duties')).toEqual(['all duties', 5_077_097.41, 3_726_833.33]);
      expect(sheets.find(({ sheet }) => sheet === 'rows')?.data).toHaveLength(325);
      const report = await downloaded(page, /^PDF/);
      expect(report.bytes.subarray(0, 5).toString()).toBe('%PDF-');
    });

    test('a hundred thousand lines leave the page awake, and can be stopped', async () => {
      const page = await openPage('#/portfolio?known=2025-07-29&on=2025-08-12', { fresh: true });
      await openMany(page, 100_000);
      await page.getByRole('button', { name: 'Stop' }).first().waitFor({ timeout: 60_000 });
      // The page answers while the worker works: the bar goes on, and another view comes and goes.
      const told = page.locator('.progress').first();
      const before = await told.innerText();
      await until(page, `document.querySelector('.progress')?.innerText !== ${JSON.stringify(before)}`);
      for (;;) {
        const stop = page.getByRole('button', { name: 'Stop' });
        if ((await stop.count()) === 0) break;
        // The work may end between the look and the press.
        await stop
          .first()
          .click({ timeout: 2_000 })
          .catch(() => undefined);
      }
      expect(await page.locator('.portfolio').innerText()).toContain('Stopped.');
    });
  });
};
