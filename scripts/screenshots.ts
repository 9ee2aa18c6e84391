/**
 * Takes the pictures of docs/screenshots: each view light and dark, wide (1440) and narrow (390), in the browser that the tests use. The
 * browser's clock shows one day, so that the pictures change only when the page or the law does. `npm run docs:screenshots`.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { launchBrowser } from '../test/page/browser.js';
import { serveFolder } from '../test/page/static-server.js';

const FOLDER = 'docs/screenshots';
const TODAY = '2026-10-01';

/** The largest a picture may be: whoever clones the project takes them all. */
const LARGEST = 150_000;

interface Sight {
  readonly name: string;
  readonly hash: string;
  /** The button that brings what is to be seen. */
  readonly press?: string;
  readonly tallest: number;
}

/** What each view shows, and how much of it, in pixels from the top. */
const SIGHTS = [
  { name: 'now', hash: '#/now?known=2025-07-29', tallest: 1500 },
  {
    name: 'duty',
    hash: '#/duty?hts=7202.11.10.00&origin=CN&value=10000&on=2026-02-15&known=2026-10-01',
    tallest: 1300,
  },
  {
    name: 'duty-compared',
    hash: '#/duty?hts=9503.00.00.73&origin=CN&value=25000&on=2025-08-12&known=2025-07-29&scenario=as-signed&scenario=extend:90d&scenario=peak',
    tallest: 1300,
  },
  { name: 'portfolio', hash: '#/portfolio?known=2025-07-29&on=2025-08-12', press: 'Open the example', tallest: 1300 },
  { name: 'talks', hash: '#/talks', tallest: 1250 },
  { name: 'inbox', hash: '#/inbox', press: 'Read the example', tallest: 780 },
  { name: 'law', hash: '#/law?measure=us/ieepa-reciprocal/china&on=2025-09-01', tallest: 1100 },
  { name: 'law-differences', hash: '#/law?show=differences&from=2026-02-20&to=2026-02-25', tallest: 900 },
] as const satisfies readonly Sight[];

const WIDTHS = [
  ['wide', 1440, 900],
  ['narrow', 390, 844],
] as const;

const settled = async (page: Page): Promise<void> => {
  for (let tries = 0; tries < 900; tries += 1) {
    await page.waitForTimeout(100);
    const isSettled = `document.querySelector('main h1') !== null && document.querySelector('[aria-busy="true"], .waiting') === null`;
    if (await page.evaluate(isSettled)) return;
  }
  throw new Error(`${page.url()} did not settle`);
};

/** Presses a button where it still stands: a file that was opened for one picture stays open for the next. */
const pressed = async (page: Page, name: string): Promise<void> => {
  const button = page.getByRole('button', { name });
  if ((await button.count()) === 0) return;
  await button.click();
  await page.waitForTimeout(300);
  for (let tries = 0; tries < 600; tries += 1) {
    if (await page.evaluate(`document.querySelector('.progress') === null`)) break;
    await page.waitForTimeout(100);
  }
  await settled(page);
};

const { address, server } = await serveFolder('dist/page');
const browser = await launchBrowser();
const page = await browser.newPage();
const devtools = await page.context().newCDPSession(page);
mkdirSync(FOLDER, { recursive: true });
let tooLarge = 0;
for (const [width, pixels, height] of WIDTHS) {
  for (const theme of ['light', 'dark'] as const) {
    await page.setViewportSize({ width: pixels, height });
    await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
    await page.clock.setFixedTime(`${TODAY}T16:00:00Z`);
    for (const { name, hash, press, tallest } of SIGHTS as readonly Sight[]) {
      await page.goto(`${address}${hash}`);
      await settled(page);
      if (press !== undefined) await pressed(page, press);
      const whole = (await page.evaluate('document.documentElement.scrollHeight')) as number;
      const path = `${FOLDER}/${name}-${width}-${theme}.webp`;
      // The browser's own protocol writes WebP, which is a third of a PNG of the same text.
      const { data } = await devtools.send('Page.captureScreenshot', {
        format: 'webp',
        quality: 82,
        captureBeyondViewport: true,
        clip: { x: 0, y: 0, width: pixels, height: Math.min(whole, tallest), scale: 1 },
      });
      const picture = Buffer.from(data, 'base64');
      writeFileSync(path, picture);
      const size = picture.length;
      if (size > LARGEST) tooLarge += 1;
      console.log(`${path} ${Math.round(size / 1000)} kB${size > LARGEST ? ', too large' : ''}`);
    }
  }
}
await browser.close();
server.close();
if (tooLarge > 0) {
  console.error(`${tooLarge} pictures are larger than ${LARGEST / 1000} kB; show less of the view`);
  process.exitCode = 1;
}
