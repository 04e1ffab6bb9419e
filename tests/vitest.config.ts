import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** Rooms whose tests stand in for the browser: each file of theirs needs a world of its own. */
const DOORS = ['background', 'boot', 'panel', 'popup', 'dashboard', 'wire', 'store'];
const DOOR_TESTS = DOORS.map((room) => `tests/${room}/**/*.test.{ts,tsx}`);
const NO_TESTS = ['**/node_modules/**', 'tests/e2e/**'];

/** Unit, house and reading tests; those that need a browser stand in tests/e2e/vitest.config.ts. */
export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  define: { __PRACTICE__: 'false' },
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    // A busy machine is no failing test.
    testTimeout: 20_000,
    hookTimeout: 60_000,
    projects: [
      // The other rooms are pure: sharing what they import saves most of the time.
      {
        extends: true,
        test: {
          name: 'rooms',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: [...NO_TESTS, ...DOOR_TESTS],
          isolate: false,
        },
      },
      { extends: true, test: { name: 'doors', include: DOOR_TESTS, exclude: NO_TESTS } },
    ],
  },
});
