import { title } from './names.mjs';
import { FEATURE_HOME, html, withNotices } from './page.mjs';

const WORDS = 'Hasil penilaian belum tersedia.';

/** A page with one red notice and its verdict. */
export function notice(name) {
  const path = `tests/practice/pages/${name}`;
  const body = `  <div role="alert" style="color: #b91c1c; background: #fef2f2">${WORDS}</div>`;
  const said = { kind: 'notice', text: WORDS, red: true, stage: 'penilaian', verdict: 'boleh-diabaikan' };
  return {
    files: [
      { path: `${path}.html`, text: html('Pengelolaan Kinerja', body) },
      {
        path: `${path}.json`,
        text: withNotices(`${title(name)}: one sentence on what this notice tries.`, [FEATURE_HOME], [said]),
      },
    ],
    next: [
      'write the notice in the words, the colour and the place that you want judged',
      'write its verdict into the .json as notices.md has it; in doubt it stays: "perlu-perhatian" or "tidak-dikenal"',
      `see what is read: npm run read -- ${path}.html --on 2024-03-28 --explain`,
      'new words are a row of data in utils/notices/, with their twin in tests/notices/',
    ],
  };
}
