// The kinds of steps `npm test` is made of. Each has a name and a `run` that gives `{ passed, failed }`.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from '../build.mjs';
import { ROOT, withPackages } from '../setup/packages.mjs';

const asOneTest = (passed) => ({ passed: passed ? 1 : 0, failed: passed ? 0 : 1 });

/** Commands that count together as one test: it passes if all of them do. */
export const commandStep = (name, commands) => ({
  name,
  run: async () => {
    for (const command of commands) if ((await execute(command)) !== 0) return asOneTest(false);
    return asOneTest(true);
  },
});

/** One build of the extension, counted as one test. */
export const buildStep = (browser, kind) => ({
  name: `build ${browser} ${kind}`,
  run: async () => {
    try {
      build(browser, kind);
      return asOneTest(true);
    } catch (error) {
      console.error(error.message);
      return asOneTest(false);
    }
  },
});

/** All tests of one vitest configuration. */
export const vitestStep = (name, config) => ({
  name,
  run: async () => {
    const folder = mkdtempSync(join(tmpdir(), 'pendamping-'));
    const file = join(folder, 'report.json');
    const report = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
    const code = await execute(['vitest', 'run', '--config', config, ...report]);
    const counts = countsOf(file, code);
    rmSync(folder, { recursive: true });
    return counts;
  },
});

async function execute([command, ...args]) {
  const windows = process.platform === 'win32';
  const child = spawn(command, args, { cwd: ROOT, stdio: 'inherit', env: withPackages(), shell: windows });
  const [code] = await once(child, 'exit');
  return code ?? 1;
}

function countsOf(file, code) {
  const report = readReport(file);
  if (report === null) return asOneTest(false);
  // A file that cannot be loaded has no tests to count: it is one failure, not none.
  const broken = report.testResults.filter(
    (one) => one.status === 'failed' && one.assertionResults.length === 0,
  );
  // A skipped test is a test that did not pass.
  const notPassed = report.numTotalTests - report.numPassedTests + broken.length;
  const passedDespite = code !== 0 && notPassed === 0;
  return { passed: report.numPassedTests, failed: notPassed + (passedDespite ? 1 : 0) };
}

function readReport(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return null; // vitest died before it could write one: the caller counts that as a failure.
  }
}
