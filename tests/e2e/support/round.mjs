import { expect } from 'vitest';

/** Addresses that the pages of the practice PMM link to, in an order in which each links to the next. */
const ROUND = [
  '/beranda',
  '/pengelolaan-kinerja',
  '/pengelolaan-kinerja/perencanaan',
  '/bantuan',
  '/pengelolaan-kinerja',
  '/pengelolaan-kinerja/pelaksanaan',
];

/**
 * Goes from page to page by the site's own links, with real clicks; the extension stays one all the while.
 * @param {import('../drivers/types').DriverPage} page on the practice PMM
 */
export async function goRound(page, turns) {
  for (let turn = 0; turn < turns; turn += 1) {
    const href = ROUND[turn % ROUND.length];
    await page.click(`#root a[href="${href}"]`);
    await expect.poll(() => page.evaluate(() => location.pathname)).toBe(href);
    expect(await page.sidebar().hosts()).toBe(1);
  }
}
