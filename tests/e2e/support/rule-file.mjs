// Files of rules on the full page, as somebody chooses one that was handed to them.
// biome-ignore-all lint/performance/useDomNodeTextContent: what a person can see is what is asked for
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const FOLDER = mkdtempSync(join(tmpdir(), 'pendamping-rule-file-'));
const GROUP = 'section[aria-labelledby="group-rule-files"]';
const LONG = { timeout: 20_000 };

/** A file for the first half of 2024, published on 20 March; `change` says what else. */
export const ruleFileText = (windows, change = {}) =>
  JSON.stringify({
    ...{ pendamping: 'ruleset', version: 1, period: '2024-1' },
    ...{ name: 'Perpanjangan perencanaan', issuer: 'Dinas Pendidikan Contoh' },
    source: {
      title: 'Surat Edaran 800/1',
      url: 'https://contoh.go.id/se-800.pdf',
      publishedOn: '2024-03-20',
    },
    windows,
    ...change,
  });

let chosen = 0;

/** Chooses a file of that text; resolves with what the page tells of it, in one line. */
export async function chooseRuleFile(page, text) {
  chosen += 1;
  const path = join(FOLDER, `aturan-${chosen}.json`);
  writeFileSync(path, text);
  await page.body().waitForElement(`${GROUP} .file`);
  // What an earlier file brought is marked, so that it cannot be taken for what this one brings.
  await page.evaluate(() => document.querySelector('.opened')?.setAttribute('data-earlier', '')); // most stand alone
  await page.choose(`${GROUP} input[type="file"]`, path);
  await page.body().waitForElement(`${GROUP} .opened:not([data-earlier])`, LONG);
  return page.evaluate(
    (group) => document.querySelector(`${group} .opened`).innerText.replace(/\s+/g, ' '),
    GROUP,
  );
}

/** The files that were taken in, as the page lists them, in one line. */
export const keptRuleFiles = (page) =>
  page.evaluate((group) => document.querySelector(group).innerText.replace(/\s+/g, ' '), GROUP);
