// Real browsers behind one small interface, so that one end-to-end test drives both.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findChromium, findFirefox } from '../../browsers.mjs';
import { whatToInstall } from '../../setup/browsers.mjs';

const KINDS = {
  chromium: { find: findChromium, load: async () => (await import('./chromium.mjs')).launchChromium },
  firefox: { find: findFirefox, load: async () => (await import('./firefox.mjs')).launchFirefox },
};

/**
 * Starts a browser with the extension in it.
 *
 * @param {'chromium' | 'firefox'} name
 * @param {object} options
 * @param {string} [options.extension] folder of a build; without one the browser is bare
 * @param {string} [options.profileDir] a profile that outlives `close`; without one it is made and thrown away
 * @param {number} [options.port] https port on loopback that answers for every host name (the shipped build)
 * @param {{width: number, height: number}} [options.viewport]
 * @param {'light' | 'dark'} [options.colorScheme]
 * @param {string} [options.lang] of the browser, `id-ID` unless told
 * @param {string} [options.timeZone] of the machine, as in `Asia/Jayapura`
 * @param {boolean} [options.backForwardCache] of pages that were left: Chromium's alone, else switched off by its driver
 * @param {boolean} [options.headed]
 * @returns {Promise<import('./types').Driver>} see types.d.ts for what it can do; rejects with a sentence when
 *   there is no such browser
 */
export async function launch(name, options = {}) {
  const executablePath = KINDS[name].find();
  if (executablePath === null) throw new Error(whatToInstall(name));
  const profileDir = options.profileDir ?? mkdtempSync(join(tmpdir(), `pendamping-${name}-`));
  const start = await KINDS[name].load();
  const driver = await start({ ...DEFAULTS, ...options, executablePath, profileDir });
  return options.profileDir ? driver : forgetting(driver, profileDir);
}

const DEFAULTS = {
  viewport: { width: 1366, height: 768 },
  colorScheme: 'light',
  lang: 'id-ID',
  headed: false,
};

/** A profile nobody asked for goes with the browser. */
function forgetting(driver, profileDir) {
  const close = async () => {
    await driver.close();
    rmSync(profileDir, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  };
  return { ...driver, close };
}
