import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'] as const;

/** Installs a browser where there is none, once and before files of tests run side by side: two at a time would lock each other out. */
export const haveChromium = (): void => {
  try {
    findChromium();
  } catch {
    // The tests that need it say what is wrong; the others need none.
  }
};

/** A real browser: the one that TRUCE_CHROMIUM names, one that is installed, or Debian's, which is then installed. */
export const findChromium = (): string => {
  const named = process.env.TRUCE_CHROMIUM;
  if (named !== undefined) {
    if (existsSync(named)) return named;
    throw new Error(`TRUCE_CHROMIUM names ${named}, and there is no such file`);
  }
  return PLACES.find((path) => existsSync(path)) ?? installChromium();
};

const installChromium = (): string => {
  const installed = ['update', 'install -y --no-install-recommends chromium fonts-dejavu-core'].map((words) =>
    spawnSync('apt-get', words.split(' '), {
      encoding: 'utf8',
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    }),
  );
  if (existsSync(PLACES[0])) return PLACES[0];
  const said = installed.map(({ error, stderr }) => error?.message ?? stderr.trim()).join('\n');
  throw new Error(
    `The tests of the page need Chromium, and it could not be installed:\n${said}\n` +
      'Install it (apt-get install chromium, as root), or name another with TRUCE_CHROMIUM=/path/to/chrome.',
  );
};

export const launchBrowser = (): Promise<Browser> =>
  chromium.launch({
    executablePath: findChromium(),
    args: ['--headless', '--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-dev-shm-usage'],
  });
