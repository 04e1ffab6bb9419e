// `npm run bench [-- NAME]`: every file in measures/ whose name holds NAME, as a table and as out/bench.json.
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { chromium } from 'playwright-core';
import { findChromium } from '../browsers.mjs';

/**
 * One measurement is one file in measures/: it exports `measure` and is run by standing there.
 * @typedef {{ name: string, subject: 'none' | 'bare' | 'ours' | 'autoconsent', unit: string, samples: number[] }} Measured
 * @typedef {(given: { browser: import('playwright-core').Browser }) => Promise<Measured[]>} Measure
 */

const MEASURES = new URL('measures/', import.meta.url);
const OUT = new URL('out/', import.meta.url);

const wanted = process.argv[2] ?? '';
const files = readdirSync(MEASURES)
  .filter((name) => name.endsWith('.mjs') && name.includes(wanted))
  .sort();
process.exitCode = await main();

async function main() {
  const executablePath = findChromium();
  if (!executablePath || files.length === 0) {
    console.error(
      executablePath ? `No measurement is named ${wanted}.` : 'No Chromium found: see tests/browsers.mjs',
    );
    return 2;
  }
  const browser = await chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic'],
  });
  try {
    const measuredOn = machine(browser);
    const rows = [];
    for (const file of files) {
      const { measure } = await import(new URL(file, MEASURES).href);
      rows.push(...(await measure({ browser })).map(summed));
    }
    report({ measuredOn, rows });
    return 0;
  } finally {
    await browser.close();
  }
}

/** Median, least and most, to a tenth. */
function summed({ name, subject, unit, samples }) {
  const sorted = [...samples].sort((a, b) => a - b);
  const tenth = (value) => Math.round(value * 10) / 10;
  const [min, median, max] = [sorted[0], sorted[sorted.length >> 1], sorted.at(-1)].map(tenth);
  return { name, subject, median, min, max, unit };
}

function machine(browser) {
  return {
    day: new Date().toISOString().slice(0, 10),
    browser: `Chromium ${browser.version()}`,
    processor: `${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}`,
    // Others' work in the minute before: above a tenth of the processors the times are theirs too.
    load: loadavg()[0],
  };
}

function report(found) {
  mkdirSync(OUT, { recursive: true });
  writeFileSync(new URL('bench.json', OUT), `${JSON.stringify(found, null, 2)}\n`);
  const { day, browser, processor, load } = found.measuredOn;
  console.log(`${day}, ${browser}, ${processor}, load ${load.toFixed(1)}\n`);
  const cells = found.rows.map((row) =>
    [row.name, row.subject, row.median, row.min, row.max, row.unit].map(String),
  );
  const table = [['name', 'subject', 'median', 'min', 'max', 'unit'], ...cells];
  const widths = table[0].map((_head, i) => Math.max(...table.map((row) => row[i].length)));
  const isNumber = (i) => i >= 2 && i <= 4;
  for (const row of table)
    console.log(
      row.map((cell, i) => (isNumber(i) ? cell.padStart(widths[i]) : cell.padEnd(widths[i]))).join('  '),
    );
}
