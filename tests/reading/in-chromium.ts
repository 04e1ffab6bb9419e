import { type Browser, chromium, type Page } from 'playwright-core';
import type { Observation } from '../../utils/observations';
import type { ReadOptions } from '../../utils/reading';
import { bundle, findChromium } from './bundle.mjs';

export interface Reader {
  page: Page;
  /** Opens the HTML as a page of its own and reads it; fails when reading touched the page. */
  read(html: string, options?: Partial<ReadOptions>): Promise<Observation[]>;
  close(): Promise<void>;
}

export const TODAY = '2024-03-28';

/** One browser for a test file. Real Chromium, since reading asks for what is painted. */
export async function openReader(): Promise<Reader> {
  const code = await bundle();
  const executablePath = findChromium();
  if (!executablePath) throw new Error('No Chromium found: see tests/browsers.mjs');
  const browser: Browser = await chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic'],
  });
  const page = await browser.newPage({ viewport: { width: 1366, height: 768 } });
  return {
    page,
    async read(html, options = {}) {
      await page.setContent(
        html.includes('<html')
          ? html
          : `<!doctype html><html lang="id"><head><title>Ruang GTK</title></head><body>${html}</body></html>`,
      );
      await page.addScriptTag({ content: code });
      const { said, before, after } = await page.evaluate(
        (given) => {
          const before = document.documentElement.outerHTML;
          // The bundle has put itself there.
          const said = (globalThis as unknown as { reading: typeof import('./in-page') }).reading.readPage(
            document,
            given,
          );
          return { said, before, after: document.documentElement.outerHTML };
        },
        { today: TODAY, ...options },
      );
      if (before !== after) throw new Error('Reading changed the page');
      return said;
    },
    close: () => browser.close(),
  };
}

/** Facts as they are told outside, without their evidence, for comparing. */
export function facts(
  all: readonly Observation[],
  ...kinds: Observation['kind'][]
): Record<string, unknown>[] {
  return all
    .filter((one) => kinds.length === 0 || kinds.includes(one.kind))
    .map((one) => {
      const { evidence: _, marks: __, ...rest } = { marks: null, ...one };
      return rest;
    });
}
