// Firefox, by puppeteer-core over WebDriver BiDi on the installed browser.
import puppeteer from 'puppeteer-core';
import { backstageOf, ORIGIN, UUIDS } from './firefox-backstage.mjs';
import { firefoxPage } from './firefox-page.mjs';
import { openTunnel } from './tunnel.mjs';

/** @returns {Promise<import('./types').Driver>} */
export async function launchFirefox(options) {
  const tunnel = options.port ? await openTunnel(options.port) : null;
  try {
    const browser = await puppeteer.launch(launchOptions(options, tunnel));
    return await driverOf(browser, options, tunnel);
  } catch (error) {
    await tunnel?.close();
    throw error;
  }
}

async function driverOf(browser, { extension, viewport, headed }, tunnel) {
  const backstage = await backstageOf(browser);
  if (extension) await browser.installExtension(extension);
  const open = async (url) => {
    const page = await browser.newPage();
    if (!headed) await page.setViewport(viewport);
    const own = firefoxPage(browser, page, backstage);
    await own.goto(url);
    return own;
  };
  return {
    name: 'firefox',
    open,
    openExtensionPage: (path) => open(`${ORIGIN}/${path}`),
    extensionErrors: () => backstage.errors(),
    isWorkerAlive: () => backstage.isWorkerAlive(),
    killWorker: () => backstage.killWorker(),
    reloadExtension: () => backstage.reload(),
    sendCommand: () => backstage.sendCommand(),
    badge: () => backstage.badge(),
    clearStorage: () => backstage.clearStorage(),
    offline: (isOff) => backstage.offline(isOff),
    whenClosed: () => new Promise((resolve) => browser.once('disconnected', resolve)),
    close: async () => {
      await browser.close();
      // Only the shipped build, on its real host names, has a tunnel.
      await tunnel?.close();
    },
  };
}

function launchOptions({ executablePath, profileDir, colorScheme, lang, timeZone, headed }, tunnel) {
  return {
    browser: 'firefox',
    executablePath,
    userDataDir: profileDir,
    headless: !headed,
    acceptInsecureCerts: true,
    networkEnabled: false, // nobody here asks for them, and to tell of every request is a third of a page's work
    defaultViewport: null,
    // Lets the driver look behind the pages: the extension's background, its errors, its own pages.
    args: ['--remote-allow-system-access'],
    env: { ...process.env, ...(timeZone ? { TZ: timeZone } : {}) },
    extraPrefsFirefox: {
      // Its list of what was saved would open by itself and take the keys.
      'browser.download.alwaysOpenPanel': false,
      ...UUIDS,
      ...KEEPING,
      ...ANSWERING,
      ...lookOf(colorScheme, lang),
      ...wayThrough(tunnel),
    },
  };
}

/** What a temporary add-on stored would otherwise go with it when the browser closes. */
const KEEPING = {
  'extensions.webextensions.keepStorageOnUninstall': true,
  'extensions.webextensions.keepUuidOnUninstall': true,
};

/** Nobody sits there to answer the browser's question about a permission: it is taken as agreed to. */
const ANSWERING = { 'extensions.webextOptionalPermissionPrompts': false };

const lookOf = (colorScheme, lang) => ({
  'layout.css.prefers-color-scheme.content-override': colorScheme === 'dark' ? 0 : 1,
  'intl.accept_languages': `${lang}, ${lang.slice(0, 2)}, en`,
  'intl.locale.requested': lang.slice(0, 2),
});

const wayThrough = (tunnel) =>
  tunnel === null
    ? {}
    : { 'network.proxy.type': 1, 'network.proxy.ssl': '127.0.0.1', 'network.proxy.ssl_port': tunnel.port };
