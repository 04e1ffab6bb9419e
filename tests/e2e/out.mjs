import { join } from 'node:path';
import { ROOT } from '../setup/packages.mjs';

/** Where pictures and logs of the end-to-end tests go; not in the repository. */
export const OUT = join(ROOT, 'tests', 'e2e', 'out');
