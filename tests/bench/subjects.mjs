// What is measured side by side: no extension, a bare one, ours, and one that many people have.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from '../build.mjs';
import { ROOT, withPackages } from '../setup/packages.mjs';
import { openBrowser } from './browser.mjs';

const BARE = fileURLToPath(new URL('bare/', import.meta.url));

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
    for (const { close } of subjects) await close();
  }
}

async function launch(name) {
  const folder = FOLDERS[name]();
  const { context, close } = await openBrowser();
  if (folder) {
    const session = await context.browser().newBrowserCDPSession();
    await session.send('Extensions.loadUnpacked', { path: folder });
  }
  return { name, context, close };
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
