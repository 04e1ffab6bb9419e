// A browser with an empty profile, which takes unpacked extensions.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { findChromium } from '../browsers.mjs';

const ARGS = [
  '--headless=new',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--enable-unsafe-extension-debugging',
];

/**
 * Opens it; `close` ends it and throws its profile away.
 * @returns {Promise<{ context: import('playwright-core').BrowserContext, close: () => Promise<void> }>}
 */
export async function openBrowser() {
  const profile = mkdtempSync(join(tmpdir(), 'pendamping-bench-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: findChromium() ?? undefined,
    args: ARGS,
    // Playwright's own headless is another, which takes no extensions.
    headless: false,
    ignoreDefaultArgs: ['--disable-extensions', '--enable-automation'],
    viewport: { width: 1366, height: 768 },
  });
  const close = async () => {
    await context.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  };
  return { context, close };
}
