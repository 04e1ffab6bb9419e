// What an end-to-end test stands on: a practice PMM, a build, and a browser that has it; in both browsers.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { build } from '../build.mjs';
import { serve } from '../practice/serve.mjs';
import { makeCertificate } from './drivers/certificate.mjs';
import { launch } from './drivers/index.mjs';
import { HOSTS } from './drivers/tunnel.mjs';
import { OUT } from './out.mjs';

/**
 * Runs the same tests in each browser, on one profile that starts empty and lives until the last of them.
 * After them one more asks whether any console holds an error.
 *
 * @param {object} options
 * @param {'practice' | 'shipped'} options.build practice runs on localhost, shipped on the real host names
 * @param {('chromium' | 'firefox')[]} [options.browsers] both unless told
 * @param {string | RegExp} [options.expectedErrors] those that the tests of this file provoke
 * @param {object} [options.launch] more for the driver, as in `{ colorScheme: 'dark' }`
 * @param {(stage: Stage) => void} define declares the tests
 *
 * @typedef {object} Stage
 * @property {string} name of the browser
 * @property {import('./drivers/types').Driver} browser the one that runs now
 * @property {(path: string, host?: string) => string} url of a path on the practice PMM
 * @property {(path: string, host?: string) => Promise<import('./drivers/types').DriverPage>} open a new tab on it
 * @property {(path: string) => Promise<import('./drivers/types').DriverPage>} openExtensionPage a page of our own
 * @property {() => Promise<string[]>} errors what any console has said until now
 * @property {(changes?: object) => Promise<void>} relaunch closes the browser and opens it again, same profile;
 *   `meanwhile` is called with the profile's folder in between, all else goes to the driver
 */
export function onBrowsers({ browsers = ['chromium', 'firefox'], ...options }, define) {
  for (const name of browsers) describe(name, () => defineOn(name, options, define));
}

function defineOn(name, options, define) {
  const stage = makeStage(name, options);
  beforeAll(stage.rise);
  afterAll(stage.fall);
  afterEach(async ({ task }) => {
    if (task.result?.state === 'fail') await keepEvidence(name, task.name, stage);
  });
  define(stage);
  test('leaves no error in any console', async () => {
    const isExpected = (error) =>
      options.expectedErrors !== undefined && error.match(options.expectedErrors) !== null;
    expect((await stage.errors()).filter((error) => !isExpected(error))).toEqual([]);
  });
}

function makeStage(name, { build: kind, launch: more = {} }) {
  const isShipped = kind === 'shipped';
  // What was said before a relaunch is gone with that browser.
  const said = [];
  const keep = async (opened) => {
    const page = await opened;
    stage.pages.push(page);
    return page;
  };
  const start = (changes) => {
    const extension = build(name === 'chromium' ? 'chrome' : 'firefox', kind);
    const port = isShipped ? { port: stage.server.port } : {};
    return launch(name, { extension, profileDir: stage.profileDir, ...port, ...more, ...changes });
  };
  const stage = {
    name,
    pages: [],
    url: (path, host = HOSTS[1]) => (isShipped ? `https://${host}${path}` : `${stage.server.url}${path}`),
    open: (path, host) => keep(stage.browser.open(stage.url(path, host))),
    openExtensionPage: (path) => keep(stage.browser.openExtensionPage(path)),
    errors: async () => [
      ...said,
      ...stage.pages.flatMap((page) => page.consoleErrors()),
      ...(await stage.browser.extensionErrors()),
    ],
    relaunch: async ({ meanwhile, ...changes } = {}) => {
      said.splice(0, said.length, ...(await stage.errors()));
      stage.pages = [];
      await stage.browser.close();
      meanwhile?.(stage.profileDir); // most only close it and open it
      stage.browser = await start(changes);
    },
    rise: async () => {
      stage.profileDir = mkdtempSync(join(tmpdir(), `pendamping-${name}-`));
      stage.server = await serve({ keep: true, tls: isShipped ? makeCertificate(HOSTS) : null });
      stage.browser = await start();
    },
    fall: () => fall(stage),
  };
  return stage;
}

async function fall({ browser, server, profileDir }) {
  // Where rising failed there is less to take down; the failure itself has been told already.
  await browser?.close();
  await server?.close();
  if (profileDir) rmSync(profileDir, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
}

/** A picture and the console of every page that was open when a test failed. */
async function keepEvidence(name, title, stage) {
  const folder = join(OUT, 'failed');
  mkdirSync(folder, { recursive: true });
  const base = join(folder, `${name}-${title.replace(/[^a-z0-9]+/gi, '-').slice(0, 60)}`);
  const pictures = stage.pages.map((page, at) => page.screenshot(`${base}-${at + 1}.png`));
  const missing = (await Promise.allSettled(pictures)).filter((one) => one.status === 'rejected');
  const lines = [...(await stage.errors()), ...missing.map((one) => `no picture: ${one.reason.message}`)];
  writeFileSync(`${base}.txt`, `${lines.join('\n')}\n`);
}
