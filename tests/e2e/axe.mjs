// axe over a whole page of the extension's own.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/**
 * @param {import('./drivers/types').DriverPage} page
 * @returns {Promise<string[]>} one line a violation; empty when there is none
 */
export const axeOnPage = async (page) => {
  // Run as a function of the page: its content policy lets no script text in by any other way.
  const found = await page.evaluate(
    new Function(`${AXE}; return axe.run(document, { resultTypes: ['violations'] });`),
  );
  return found.violations.map(
    ({ id, help, nodes }) => `${id}: ${help} (${nodes.map((one) => one.target).join('; ')})`,
  );
};
