// `npm run new -- KIND NAME`: a new page, fact, question, notice or ruleset, with its twin test, to be filled in.
// What is left to do is printed, and asked for by the types and the tests until it is done. Nothing is overwritten.
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { KINDS } from './new/kinds.mjs';
import { isName } from './new/names.mjs';

const USAGE = `usage: npm run new -- ${Object.keys(KINDS).join('|')} NAME   (NAME in kebab-case, as for-example)`;

function refuse(why) {
  process.stderr.write(`${why}\n`);
  process.exit(2);
}

const [kind, name, ...more] = process.argv.slice(2);
const make = KINDS[kind];
if (!make || !name || more.length > 0 || !isName(name)) refuse(USAGE);

const { files, next } = make(name);
const taken = files.map(({ path }) => path).filter((path) => existsSync(path));
if (taken.length > 0) refuse(`there already: ${taken.join(', ')}`);

for (const { path, text } of files) {
  mkdirSync(dirname(join(process.cwd(), path)), { recursive: true });
  writeFileSync(path, text);
  process.stdout.write(`wrote ${path}\n`);
}
process.stdout.write(`\nnext:\n${next.map((step) => `  - ${step}\n`).join('')}`);
