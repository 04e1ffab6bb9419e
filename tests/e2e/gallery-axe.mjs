// axe over what is on the page now: the extension's own element, its shadow root included.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/**
 * @param {import('playwright-core').Page} page with a `<pendamping-pmm>` on it whose shadow root is open
 * @returns {Promise<string[]>} one line a violation: rule, what it asks, and where it was found; empty when there is none
 */
export async function axeOn(page) {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(AXE);
  const found = await page.evaluate(() => window.axe.run('pendamping-pmm', { resultTypes: ['violations'] }));
  return found.violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, any }) => `${id}: ${help} — ${target.flat().join(' ')} ${any[0]?.message ?? ''}`),
  );
}
