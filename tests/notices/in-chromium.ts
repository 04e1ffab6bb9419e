import { type Browser, chromium, type Page } from 'playwright-core';
import { bundle, findChromium } from '../reading/bundle.mjs';
import type * as inPage from './in-page';

export const TODAY = '2024-03-28';
export type Said = ReturnType<typeof inPage.readNotices>[number];

export interface Desk {
  page: Page;
  /** The red notices of a page, with their verdicts; fails when looking touched the page. */
  notices(html: string, today?: string): Promise<Said[]>;
  /** The same for a page with a head of its own. */
  opened(html: string, today: string): Promise<Said[]>;
  /** The same for many such pages, one after another in one window. */
  each(pages: readonly string[], today: string): Promise<Said[][]>;
  close(): Promise<void>;
}

/** One browser for a test file, with the sighting and the rules in its page. */
export async function openDesk(): Promise<Desk> {
  const code = await bundle();
  const executablePath = findChromium();
  if (!executablePath) throw new Error('No Chromium found: see tests/browsers.mjs');
  const browser: Browser = await chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic'],
  });
  const page = await browser.newPage({ viewport: { width: 1366, height: 768 } });
  await page.setContent(
    '<!doctype html><html lang="id"><head><title>Ruang GTK</title></head><body></body></html>',
  );
  await page.addScriptTag({ content: code });
  return {
    page,
    async notices(html, today = TODAY) {
      return page.evaluate(
        ({ html, today }) => {
          const { readNotices } = (globalThis as unknown as { reading: typeof inPage }).reading;
          document.body.innerHTML = html;
          const before = document.documentElement.outerHTML;
          const said = readNotices(document, today);
          if (document.documentElement.outerHTML !== before) throw new Error('Looking changed the page');
          return said;
        },
        { html, today },
      );
    },
    async opened(html, today) {
      const own = await browser.newPage({ viewport: { width: 1366, height: 768 } });
      await own.setContent(html);
      await own.addScriptTag({ content: code });
      const said = await own.evaluate(
        (day) => (globalThis as unknown as { reading: typeof inPage }).reading.readNotices(document, day),
        today,
      );
      await own.close();
      return said;
    },
    async each(pages, today) {
      const own = await browser.newPage({ viewport: { width: 1366, height: 768 } });
      await own.addScriptTag({ content: code });
      const said = await own.evaluate(
        ({ pages, today }) => {
          const { readNotices } = (globalThis as unknown as { reading: typeof inPage }).reading;
          return pages.map((html) => {
            document.open();
            document.write(html);
            document.close();
            return readNotices(document, today);
          });
        },
        { pages, today },
      );
      await own.close();
      return said;
    },
    close: () => browser.close(),
  };
}
