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

const total = { passed: 0, failed: 0, names: [] };
for (const steps of ROUNDS) {
  const waiting = [...steps];
  const line = async () => {
    for (let step = waiting.shift(); step; step = waiting.shift()) await take(step);
  };
  await Promise.all(Array.from({ length: availableParallelism() }, line));
}
// Once more at the end: whoever sees only the last lines of a long run still sees what to mend.
for (const name of total.names) console.log(`✗ ${name}`);
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 ? 0 : 1;

async function take({ name, run }) {
  const start = performance.now();
  const { passed, failed, said, names } = await run();
  total.passed += passed;
  total.failed += failed;
  if (failed > 0) total.names.push(...(names.length > 0 ? names : [name]));
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  const mark = failed === 0 ? '✓' : '✗';
  console.log(`${said}${mark} ${name}: ${passed} passed, ${failed} failed (${seconds} s)\n`);
}
