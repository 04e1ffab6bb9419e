// axe over what is on the page now: the extension's own element, its shadow root included.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/**
 * @param {import('playwright-core').Page} page with a `<pendamping-pmm>` on it whose shadow root is open, or of our own
 * @param {string} [within] where to look; `html` for a page of our own
 * @param {string[]} [rules] these alone; all that axe turns on by itself unless told
 * @returns {Promise<string[]>} one line a violation: rule, what it asks, and where it was found; empty when there is none
 */
export async function axeOn(page, within = 'pendamping-pmm', rules = []) {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(AXE);
  await page.evaluate(endTransitions);
  const options = { resultTypes: ['violations'], ...(rules.length > 0 ? { runOnly: rules } : {}) };
  const found = await page.evaluate((asked) => window.axe.run(...asked), [within, options]);
  return found.violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, any }) => `${id}: ${help} — ${target.flat().join(' ')} ${any[0]?.message ?? ''}`),
  );
}

/** Halfway from one theme to the other no colour is that of either. In the page. */
function endTransitions() {
  const inside = document.querySelector('pendamping-pmm')?.shadowRoot?.getAnimations() ?? []; // a page of our own has none
  for (const one of [...document.getAnimations(), ...inside]) if (one instanceof CSSTransition) one.finish();
}
