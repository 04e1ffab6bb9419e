// Chromium, Chrome and Edge, by playwright-core on the installed browser.
import { chromium } from 'playwright-core';
import { backstageOf } from './chromium-backstage.mjs';
import { chromiumPage } from './chromium-page.mjs';
import { HOSTS } from './tunnel.mjs';

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // Loads the extension by protocol: Chrome itself no longer takes one from the command line.
  '--enable-unsafe-extension-debugging',
];

/** @returns {Promise<import('./types').Driver>} */
export async function launchChromium(options) {
  const context = await chromium.launchPersistentContext(options.profileDir, contextOptions(options));
  try {
    return await driverOf(context, options);
  } catch (error) {
    await context.close();
    throw error;
  }
}

async function driverOf(context, { extension, headed }) {
  const backstage = await backstageOf(context);
  const id = extension ? await backstage.load(extension) : null;
  const open = async (url) => {
    const page = await chromiumPage(context, await pageFor(context, headed));
    await page.goto(url);
    return page;
  };
  return {
    name: 'chromium',
    open,
    openExtensionPage: (path) => open(`chrome-extension://${id}/${path}`),
    extensionErrors: () => backstage.errors(id),
    isWorkerAlive: () => backstage.isWorkerAlive(id),
    killWorker: () => backstage.killWorker(id),
    reloadExtension: () => backstage.reload(id),
    sendCommand: () => backstage.sendCommand(id),
    badge: () => backstage.badge(id),
    clearStorage: () => backstage.clearStorage(id),
    workerHeap: () => backstage.workerHeap(id),
    offline: (isOff) => context.setOffline(isOff),
    whenClosed: () => new Promise((resolve) => context.once('close', resolve)),
    close: () => context.close(),
  };
}

/** A person who is shown a browser is shown one tab; a test leaves the first one to the backstage. */
const pageFor = (context, headed) => (headed ? context.pages()[0] : context.newPage());

function contextOptions(options) {
  const { executablePath, port, viewport, colorScheme, lang, timeZone, headed, backForwardCache } = options;
  const args = [...FLAGS, `--lang=${lang}`];
  if (port) args.push(`--host-resolver-rules=${rulesFor(port)}`, '--ignore-certificate-errors');
  const look = headed ? { viewport: null } : { viewport, colorScheme, locale: lang };
  return {
    executablePath,
    ...look,
    args: headed ? args : ['--headless=new', ...args],
    // Playwright's own headless is another, which takes no extensions.
    headless: false,
    ignoreDefaultArgs: [
      '--disable-extensions',
      '--enable-automation',
      ...(backForwardCache ? ['--disable-back-forward-cache'] : []),
    ],
    env: { ...process.env, LANGUAGE: lang.replace('-', '_'), ...(timeZone ? { TZ: timeZone } : {}) },
  };
}

/** Our hosts to loopback, and nothing a test does to the network. */
const rulesFor = (port) =>
  [...HOSTS.map((host) => `MAP ${host} 127.0.0.1:${port}`), 'MAP * ~NOTFOUND', 'EXCLUDE localhost'].join(
    ', ',
  );
