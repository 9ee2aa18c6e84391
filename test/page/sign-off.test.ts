/** Two people, two browsers, one server: what one proposes from an article, another reviews and signs. */

import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser } from './browser.js';
import { type Process, serveProcess } from './serve-process.js';

const PASSWORD = 'correct horse battery';
const PATIENCE = 45_000;

let served: Process;
let browser: Browser;

/** A browser of somebody's own: no cookie is shared. */
const pageOf = async (hash: string): Promise<Page> => {
  const page = await (await browser.newContext()).newPage();
  page.setDefaultTimeout(PATIENCE);
  await page.goto(`${served.address}${hash}`);
  return page;
};

const signUp = async (code: string, name: string | undefined, mail: string): Promise<Page> => {
  const page = await pageOf(`/#/inbox?code=${code}`);
  if (name !== undefined) await page.getByLabel('Your name in the ledger').fill(name);
  await page.getByLabel('Mail address').fill(mail);
  await page.getByLabel('Password').fill(PASSWORD);
  await page.getByRole('button', { name: 'Make the account' }).click();
  await page.getByText('Signed in as').waitFor();
  return page;
};

/** What the first signer does by script: adds a member and makes their one-time code. */
const invite = (page: Page, name: string, role: string): Promise<string> =>
  page.evaluate(`(async () => {
    const { csrf } = await (await fetch('./v1/auth/me')).json();
    const post = async (path, body) => (await fetch('./v1/' + path, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'truce-csrf': csrf, 'idempotency-key': crypto.randomUUID() },
      body: JSON.stringify(body),
    })).json();
    await post('team/members', ${JSON.stringify({ name, role })});
    return (await post('invitations', ${JSON.stringify({ member: name })})).code;
  })()`);

describe('sign-off by two roles', { timeout: 240_000 }, () => {
  beforeAll(async () => {
    [served, browser] = await Promise.all([serveProcess(), launchBrowser()]);
  }, 300_000);
  afterAll(async () => {
    await browser?.close();
    await served?.stop();
  }, 60_000);

  test('the first signer signs up by the code that the terminal told, invites an analyst, and signs what the analyst proposed', async () => {
    const signer = await signUp(served.firstCode, 'signer-1', 'signer-1@example.com');
    const analyst = await signUp(await invite(signer, 'analyst-1', 'analyst'), undefined, 'analyst-1@example.com');
    expect(await analyst.getByText('Signed in as').innerText()).toContain('analyst-1, analyst');

    await analyst.getByRole('button', { name: 'Read the example' }).click();
    await analyst.locator('.candidates input').nth(1).check();
    await analyst.getByRole('button', { name: 'Propose one claim' }).click();
    await analyst.locator('.outcomes-told').waitFor();
    const proposal = analyst.locator('.proposals > li').first();
    await proposal.waitFor();
    expect(await proposal.innerText()).toContain('open');
    // An analyst may not sign: there is no such button.
    expect(await proposal.getByRole('button', { name: 'Sign', exact: true }).count()).toBe(0);

    await signer.reload();
    const waiting = signer.locator('.proposals > li').first();
    await waiting.getByRole('button', { name: 'Approve' }).click();
    await waiting.getByText('signer-1: approve').waitFor();
    await waiting.getByRole('button', { name: 'Sign', exact: true }).click();
    await waiting.locator('.state.signed').waitFor();
    await waiting.getByText('Text and audit trail').click();
    const trail = await waiting.locator('tbody tr').allInnerTexts();
    expect(trail.map((row) => row.split(/\t/).slice(2, 4).join(' '))).toEqual([
      'analyst-1 propose',
      'signer-1 review: approve',
      'signer-1 sign',
    ]);
  });

  test('who proposed it cannot sign it, and is told why', async () => {
    const signer = await pageOf('/#/inbox');
    await signer.getByLabel('Mail address').fill('signer-1@example.com');
    await signer.getByLabel('Password').fill(PASSWORD);
    await signer.getByRole('button', { name: 'Sign in' }).click();
    await signer.getByText('Signed in as').waitFor();
    await signer.getByRole('button', { name: 'Read the example' }).click();
    await signer.locator('.candidates input').nth(2).check();
    await signer.getByRole('button', { name: 'Propose one claim' }).click();
    const mine = signer.locator('.proposals > li').filter({ hasText: 'open' }).first();
    await mine.getByRole('button', { name: 'Sign', exact: true }).click();
    await mine.locator('.problems').waitFor();
    expect(await mine.locator('.problems').innerText()).toMatch(/signer-1|author|another/);
    expect(await mine.innerText()).toContain('open');
  });

  test('a wrong password is refused in a sentence', async () => {
    const page = await pageOf('/#/inbox');
    await page.getByLabel('Mail address').fill('signer-1@example.com');
    await page.getByLabel('Password').fill('not the password');
    await page.getByRole('button', { name: 'Sign in' }).click();
    await page.locator('.sign-in .problems').waitFor();
    expect(await page.getByText('Signed in as').count()).toBe(0);
  });
});
