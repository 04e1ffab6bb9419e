// `npm test`: everything CI runs. A step that fails does not keep the others from being counted;
// the last line is `N passed, N failed`.
import { buildStep, commandStep, vitestStep } from './all/steps.mjs';

const STEPS = [
  commandStep('types', [
    ['wxt', 'prepare'],
    ['tsc', '--noEmit'],
  ]),
  commandStep('lint', [['biome', 'check', '--error-on-warnings', '.']]),
  commandStep('dead code', [['knip']]),
  buildStep('chrome', 'shipped'),
  buildStep('firefox', 'shipped'),
  buildStep('chrome', 'practice'),
  buildStep('firefox', 'practice'),
  vitestStep('unit', 'tests/vitest.config.ts'),
  vitestStep('e2e', 'tests/e2e/vitest.config.ts'),
];

const total = { passed: 0, failed: 0 };
for (const { name, run } of STEPS) {
  const start = performance.now();
  const { passed, failed } = await run();
  total.passed += passed;
  total.failed += failed;
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`${failed === 0 ? '✓' : '✗'} ${name}: ${passed} passed, ${failed} failed (${seconds} s)\n`);
}
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 ? 0 : 1;
