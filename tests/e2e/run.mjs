// `npm run e2e -- NAME`: the end-to-end files whose name holds NAME, in both browsers. Each builds what it needs.
import { spawnSync } from 'node:child_process';
import { ROOT, withPackages } from '../setup/packages.mjs';

const args = ['run', '--config', 'tests/e2e/vitest.config.ts', ...process.argv.slice(2)];
const options = { cwd: ROOT, stdio: 'inherit', env: withPackages(), shell: process.platform === 'win32' };
process.exitCode = spawnSync('vitest', args, options).status ?? 1;
