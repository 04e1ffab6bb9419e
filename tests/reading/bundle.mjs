import { fileURLToPath } from 'node:url';
import { build } from 'vite';

export { findChromium } from '../browsers.mjs';

/**
 * The real reading code as one script that puts itself on `globalThis.reading`.
 * @returns {Promise<string>}
 */
export async function bundle() {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      target: ['chrome109', 'firefox140'],
      lib: {
        entry: fileURLToPath(new URL('./in-page.ts', import.meta.url)),
        formats: ['iife'],
        name: 'reading',
      },
    },
  });
  const chunk = [built].flat()[0]?.output[0];
  if (chunk?.type !== 'chunk') throw new Error('vite built no script from tests/reading/in-page.ts');
  return chunk.code;
}
