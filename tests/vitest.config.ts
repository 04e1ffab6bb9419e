import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** Unit, house and reading tests; those that need a browser stand in tests/e2e/vitest.config.ts. */
export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  define: { __PRACTICE__: 'false' },
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    exclude: ['**/node_modules/**', 'tests/e2e/**'],
  },
});
