// The kinds of steps `npm test` is made of. Each has a name and a `run` that gives `{ passed, failed, said, names }`;
// `said` is what is to be printed when it is done, '' where all has been printed on the way, `names` what failed.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { ROOT, withPackages } from '../setup/packages.mjs';

const asOneTest = (passed, said = '') => ({
  passed: passed ? 1 : 0,
  failed: passed ? 0 : 1,
  said,
  names: [],
});

/** Commands that count together as one test: it passes if all of them do. Silent until it is done. */
export const commandStep = (name, commands) => ({
  name,
  run: async () => {
    let said = '';
    for (const command of commands) {
      const { code, output } = await overhear(command);
      said += output;
      if (code !== 0) return asOneTest(false, said);
    }
    return asOneTest(true, said);
  },
});

/** One build of the extension, counted as one test. */
export const buildStep = (browser, kind) =>
  commandStep(`build ${browser} ${kind}`, [['node', 'tests/build.mjs', browser, kind]]);

/**
 * All tests of one vitest configuration. With `again`, a file that failed gets one more go, whole and from the
 * beginning: what it had left half done is gone. Each such file is named; what is wrong with us is wrong twice.
 */
export const vitestStep = (name, config, { again = false } = {}) => ({
  name,
  run: async () => {
    const first = await vitest(config);
    const files = again ? first.failedFiles : [];
    if (files.length === 0) return { ...first.counts, said: '', names: first.names };
    console.log(`Once more, from the beginning: ${files.join(', ')}`);
    const second = await vitest(config, files);
    const passed = first.passedElsewhere + second.counts.passed;
    return { passed, failed: second.counts.failed, said: '', names: second.names };
  },
});

async function vitest(config, files = []) {
  const folder = mkdtempSync(join(tmpdir(), 'pendamping-'));
  const file = join(folder, 'report.json');
  const report = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const code = await execute(['vitest', 'run', '--config', config, ...report, ...files]);
  const said = readReport(file);
  rmSync(folder, { recursive: true });
  return { counts: countsOf(said, code), ...failuresOf(said) };
}

/** The files and the tests that did not pass, and how many tests passed in all other files. */
function failuresOf(report) {
  const results = report?.testResults ?? []; // vitest died before it could write one: there is nothing to repeat
  const isWhole = (one) => one.status === 'passed';
  const passed = (one) => one.assertionResults.filter(({ status }) => status === 'passed').length;
  const broken = results.filter((one) => !isWhole(one));
  return {
    failedFiles: broken.map(({ name }) => relative(ROOT, name)),
    names: broken.flatMap(namesOf),
    passedElsewhere: results.filter(isWhole).reduce((sum, one) => sum + passed(one), 0),
  };
}

/** What failed in a file; the file alone where it could not be loaded. */
function namesOf({ name, assertionResults }) {
  const file = relative(ROOT, name);
  const failed = assertionResults.filter(({ status }) => status !== 'passed');
  return failed.length === 0 ? [file] : failed.map(({ fullName }) => `${file} > ${fullName}`);
}

const start = ([command, ...args], stdio) =>
  spawn(command, args, { cwd: ROOT, stdio, env: withPackages(), shell: process.platform === 'win32' });

async function execute(command) {
  const [code] = await once(start(command, 'inherit'), 'exit');
  return code ?? 1;
}

async function overhear(command) {
  const child = start(command, ['ignore', 'pipe', 'pipe']);
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (more) => {
      output += more;
    });
  const [code] = await once(child, 'close');
  return { code: code ?? 1, output };
}

function countsOf(report, code) {
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
