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
 * @property {(changes?: object) => Promise<void>} relaunch closes the browser and opens it again, same profile
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
    const errors = [
      ...stage.pages.flatMap((page) => page.consoleErrors()),
      ...(await stage.browser.extensionErrors()),
    ];
    expect(errors.filter((error) => !options.expectedErrors || !error.match(options.expectedErrors))).toEqual(
      [],
    );
  });
}

function makeStage(name, { build: kind, launch: more = {} }) {
  const shipped = kind === 'shipped';
  const profileDir = mkdtempSync(join(tmpdir(), `pendamping-${name}-`));
  const start = (changes) => {
    const extension = build(name === 'chromium' ? 'chrome' : 'firefox', kind);
    return launch(name, {
      extension,
      profileDir,
      ...(shipped ? { port: stage.server.port } : {}),
      ...more,
      ...changes,
    });
  };
  const stage = {
    name,
    pages: [],
    url: (path, host = HOSTS[1]) => (shipped ? `https://${host}${path}` : `${stage.server.url}${path}`),
    open: async (path, host) => {
      const page = await stage.browser.open(stage.url(path, host));
      stage.pages.push(page);
      return page;
    },
    relaunch: async (changes) => {
      await stage.browser.close();
      stage.browser = await start(changes);
    },
    rise: async () => {
      stage.server = await serve(shipped ? { tls: makeCertificate(HOSTS) } : {});
      stage.browser = await start();
    },
    fall: async () => {
      // Where rising failed there is less to take down; the failure itself has been told already.
      await stage.browser?.close();
      await stage.server?.close();
      rmSync(profileDir, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
    },
  };
  return stage;
}

/** A picture and the console of every page that was open when a test failed. */
async function keepEvidence(name, title, { pages, browser }) {
  const folder = join(OUT, 'failed');
  mkdirSync(folder, { recursive: true });
  const base = join(folder, `${name}-${title.replace(/[^a-z0-9]+/gi, '-').slice(0, 60)}`);
  const said = await Promise.allSettled(pages.map((page, at) => page.screenshot(`${base}-${at + 1}.png`)));
  const errors = [...pages.flatMap((page) => page.consoleErrors()), ...(await browser.extensionErrors())];
  const missing = said
    .filter((one) => one.status === 'rejected')
    .map((one) => `no picture: ${one.reason.message}`);
  writeFileSync(`${base}.txt`, `${[...errors, ...missing].join('\n')}\n`);
}
