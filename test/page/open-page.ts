import type { Server } from 'node:http';
import { type Browser, type BrowserContext, type ConsoleMessage, type Page } from 'playwright-core';
import { launchBrowser } from './browser.js';
import { serveFolder } from './static-server.js';

/** How a page is looked at; light and wide unless told otherwise. */
export interface Sight {
  readonly width?: number;
  readonly height?: number;
  readonly theme?: 'light' | 'dark';
  /** In a tab of its own. */
  readonly fresh?: boolean;
}

/** The day on which the journeys take place, so that they say the same whenever they run. */
export const TODAY = '2026-10-01';

/** How long anything may take on a slow machine. */
const PATIENCE = 45_000;

let browser: Browser | undefined;
let served: { readonly address: string; readonly server: Server } | undefined;
let context: BrowserContext | undefined;
let kept: Page | undefined;
const complaints: string[] = [];

/** One browser and one host for all journeys. */
export const startBrowser = async (): Promise<void> => {
  served = await serveFolder('dist/page');
  browser = await launchBrowser();
};

export const stopBrowser = async (): Promise<void> => {
  await browser?.close();
  served?.server.close();
};

/** What the pages opened since the last time complained of: errors, refused requests, broken policies. */
export const takeComplaints = (): readonly string[] => complaints.splice(0);

export const addressOf = (hash: string): string => `${served?.address}${hash}`;

/**
 * Opens an address and waits until the view stands there. The page stays from one journey to the next, as in a browser's tab, so that the
 * law is opened once; `fresh` opens another tab that knows nothing.
 */
export const openPage = async (hash: string, sight: Sight = {}): Promise<Page> => {
  const page = sight.fresh === true ? await newPage() : (kept ?? (await newPage()));
  if (sight.fresh !== true) kept = page;
  await page.setViewportSize({ width: sight.width ?? 1280, height: sight.height ?? 900 });
  await page.emulateMedia({ colorScheme: sight.theme ?? 'light', reducedMotion: 'reduce' });
  await page.clock.setFixedTime(`${TODAY}T16:00:00Z`);
  await page.goto(addressOf(hash));
  await settled(page);
  return page;
};

const newPage = async (): Promise<Page> => {
  if (browser === undefined) throw new Error('the browser is started before the first journey');
  context ??= await browser.newContext({ permissions: ['clipboard-read', 'clipboard-write'] });
  const page = await context.newPage();
  page.setDefaultTimeout(PATIENCE);
  listen(page);
  return page;
};

/** Until the view has its heading and waits for no answer; a change of the address is first let through to what it asks. */
export const settled = async (page: Page): Promise<void> => {
  await page.evaluate(
    'new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done))))',
  );
  await until(page, `document.querySelector('main h1') && !document.querySelector('[aria-busy="true"], .waiting')`);
};

/** Until an expression holds in the page. Asked again and again from outside, because the page's policy runs no text as script. */
export const until = async (page: Page, expression: string): Promise<void> => {
  const last = performance.now() + PATIENCE;
  while (performance.now() < last) {
    if (await page.evaluate(`Boolean(${expression})`)) return;
    await new Promise((wait) => setTimeout(wait, 40));
  }
  throw new Error(`this did not become true in time: ${expression}`);
};

const listen = (page: Page): void => {
  page.on('console', (message: ConsoleMessage) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('requestfailed', (request) => {
    if (!(request.failure()?.errorText ?? '').includes('ERR_ABORTED')) complaints.push(`not fetched: ${request.url()}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) complaints.push(`${response.status()}: ${response.url()}`);
  });
};

/** Whether anything is wider than the window. */
export const overflowOf = (page: Page): Promise<number> =>
  page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth');
