import { title } from './names.mjs';

const FOLDER = 'tests/practice/pages';

/** A practice page that nobody took from the live site, with `body` in its main part. */
export const html = (heading, body) => `<!doctype html>
<html lang="id">
<head>
<meta charset="utf-8">
<title>${heading}</title>
</head>
<body>
<main>
  <h1>${heading}</h1>
${body}
</main>
</body>
</html>
`;

const EXPECTED = {
  on: '2024-03-28',
  path: '/pengelolaan-kinerja',
  markup: 'semantic',
  words: '2024',
  couldNotRead: [],
  maybe: [],
};

/** What a careful person reads, in the format of `tests/practice/pages/README.md`. */
export const expected = (why, observations) =>
  `${JSON.stringify({ ...EXPECTED, why, observations }, null, 2)}\n`;

/** The same, with the red notices and their verdicts. */
export const withNotices = (why, observations, notices) =>
  `${JSON.stringify({ ...EXPECTED, why, observations, notices }, null, 2)}\n`;

export const FEATURE_HOME = { kind: 'page', page: 'pengelolaan-kinerja', side: null };

export function page(name) {
  return {
    files: [
      {
        path: `${FOLDER}/${name}.html`,
        text: html(
          'Pengelolaan Kinerja',
          '  <section>\n    <h2>Perencanaan</h2>\n    <p>Menunggu persetujuan</p>\n  </section>',
        ),
      },
      {
        path: `${FOLDER}/${name}.json`,
        text: expected(`${title(name)}: one sentence on what this page tries.`, [
          FEATURE_HOME,
          { kind: 'stage', stage: 'perencanaan', status: 'menunggu-persetujuan' },
        ]),
      },
    ],
    next: [
      'write the page as you imagine it, with invented people, before you run the reader on it',
      'write what a careful person reads from it into the .json (tests/practice/pages/README.md)',
      `see what is read: npm run read -- ${FOLDER}/${name}.html --on 2024-03-28 --explain`,
      'give it a row in tests/practice/pages/README.md',
    ],
  };
}
