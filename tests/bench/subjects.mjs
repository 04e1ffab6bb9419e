// What is measured side by side: no extension, a bare one, ours, and one that many people have.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { findChromium } from '../browsers.mjs';
import { build } from '../build.mjs';
import { ROOT, withPackages } from '../setup/packages.mjs';

const BARE = fileURLToPath(new URL('bare/', import.meta.url));
const ARGS = [
  '--headless=new',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--enable-unsafe-extension-debugging',
];

/** The folder of each extension, made when it is asked for. Ours is the practice build: what ships, on localhost too. */
const FOLDERS = {
  none: () => null,
  bare: buildBare,
  ours: () => build('chrome', 'practice'),
  autoconsent: () => join(ROOT, 'node_modules/@duckduckgo/autoconsent/dist/addon-mv3'),
};
export const SUBJECTS = Object.keys(FOLDERS);

/**
 * Opens a browser with an empty profile for each subject, all of them at once, and closes them after `use`.
 * @template T
 * @param {string[]} names
 * @param {(subjects: { name: string, context: import('playwright-core').BrowserContext }[]) => Promise<T>} use
 */
export async function withSubjects(names, use) {
  const subjects = [];
  try {
    for (const name of names) subjects.push(await launch(name));
    return await use(subjects);
  } finally {
    for (const { context, profile } of subjects) {
      await context.close();
      rmSync(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
    }
  }
}

async function launch(name) {
  const folder = FOLDERS[name]();
  const profile = mkdtempSync(join(tmpdir(), 'pendamping-bench-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: findChromium() ?? undefined,
    args: ARGS,
    // Playwright's own headless is another, which takes no extensions.
    headless: false,
    ignoreDefaultArgs: ['--disable-extensions', '--enable-automation'],
    viewport: { width: 1366, height: 768 },
  });
  if (folder) {
    const session = await context.browser().newBrowserCDPSession();
    await session.send('Extensions.loadUnpacked', { path: folder });
  }
  return { name, context, profile };
}

function buildBare() {
  const { status, stderr } = spawnSync('wxt', ['build', BARE], {
    cwd: ROOT,
    env: withPackages(),
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(stderr);
  return join(BARE, '.output/chrome-mv3');
}
