import { fileURLToPath } from 'node:url';
import { build } from 'vite';

export { findChromium } from '../browsers.mjs';

/**
 * The real code as one script that puts itself on `globalThis.reading`.
 * @param {string} [entry] a module of tests/, from tests/
 * @returns {Promise<string>}
 */
export async function bundle(entry = 'reading/in-page.ts') {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      target: ['chrome109', 'firefox140'],
      lib: {
        entry: fileURLToPath(new URL(`../${entry}`, import.meta.url)),
        formats: ['iife'],
        name: 'reading',
      },
    },
  });
  const chunk = [built].flat()[0]?.output[0];
  if (chunk?.type !== 'chunk') throw new Error(`vite built no script from tests/${entry}`);
  return chunk.code;
}
