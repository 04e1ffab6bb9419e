// `npm test`: everything CI runs. A step that fails does not keep the others from being counted;
// the last line is `N passed, N failed`.
import { availableParallelism } from 'node:os';
import { buildStep, commandStep, vitestStep } from './all/steps.mjs';

/**
 * The steps of one round do not need each other and run side by side, one a core; what is said of each stands
 * together. A round begins when the one before has ended: units look at the builds, and who tests uses all cores.
 */
const ROUNDS = [
  [
    commandStep('types', [
      ['wxt', 'prepare'],
      ['tsc', '--noEmit'],
    ]),
    commandStep('lint', [['biome', 'check', '--error-on-warnings', '.']]),
    buildStep('chrome', 'shipped'),
    buildStep('firefox', 'shipped'),
    buildStep('chrome', 'practice'),
    buildStep('firefox', 'practice'),
    commandStep('dead code', [['knip']]),
  ],
  [vitestStep('unit', 'tests/vitest.config.ts')],
  [vitestStep('e2e', 'tests/e2e/vitest.config.ts', { again: true })],
];

const total = { passed: 0, failed: 0 };
for (const steps of ROUNDS) {
  const waiting = [...steps];
  const line = async () => {
    for (let step = waiting.shift(); step; step = waiting.shift()) await take(step);
  };
  await Promise.all(Array.from({ length: availableParallelism() }, line));
}
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 ? 0 : 1;

async function take({ name, run }) {
  const start = performance.now();
  const { passed, failed, said } = await run();
  total.passed += passed;
  total.failed += failed;
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  const mark = failed === 0 ? '✓' : '✗';
  console.log(`${said}${mark} ${name}: ${passed} passed, ${failed} failed (${seconds} s)\n`);
}
