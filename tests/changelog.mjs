// Called by `npm version patch|minor|major` once it has set the version: what is unreleased gets its number and its day.
import { readFileSync, writeFileSync } from 'node:fs';
import { released } from './changelog/released.mjs';

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
const day = new Date().toLocaleDateString('sv'); // YYYY-MM-DD
writeFileSync('CHANGELOG.md', released(readFileSync('CHANGELOG.md', 'utf8'), version, day));
