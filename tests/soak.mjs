// `npm run soak [-- NAME]`: in full what `npm test` runs shortened: 200 kills a browser, long walks of faults, an hour
// of use, a page that means harm. With `SEED=…` the very chance of an earlier run, which said its seed.
import { spawnSync } from 'node:child_process';
import { ROOT, withPackages } from './setup/packages.mjs';

const WHOLE = ['kills', 'faults', 'soak', 'hostile'].map((name) => `e2e/${name}.e2e`);

const wanted = process.argv.slice(2);
const args = ['run', '--config', 'tests/e2e/vitest.config.ts', ...(wanted.length > 0 ? wanted : WHOLE)];
const env = { ...withPackages(), SOAK: '1' };
const options = { cwd: ROOT, stdio: 'inherit', env, shell: process.platform === 'win32' };
process.exitCode = spawnSync('vitest', args, options).status ?? 1;
