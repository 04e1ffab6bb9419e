import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** Rooms whose tests stand in for the browser: each file of theirs needs a world of its own. */
const DOORS = ['background', 'boot', 'panel', 'popup', 'dashboard', 'wire', 'store'];
const DOOR_TESTS = DOORS.map((room) => `tests/${room}/**/*.test.{ts,tsx}`);
/** Those that hold something against a clock run after all others, alone. */
const CLOCK_TESTS = ['tests/reading/{speed,outline,dates,words}.test.ts', 'tests/engine/approvals.test.ts'];
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
    // Two at least: while a test waits for its Chromium, its own process rests.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    projects: [
      // The other rooms are pure: sharing what they import saves most of the time.
      {
        extends: true,
        test: {
          name: 'rooms',
          include: ['tests/**/*.test.{ts,tsx,js}'],
          exclude: [...NO_TESTS, ...DOOR_TESTS, ...CLOCK_TESTS],
          isolate: false,
        },
      },
      { extends: true, test: { name: 'doors', include: DOOR_TESTS, exclude: NO_TESTS } },
      {
        extends: true,
        test: {
          name: 'clocks',
          include: CLOCK_TESTS,
          exclude: NO_TESTS,
          isolate: false,
          maxWorkers: 1,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
