import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { facts, openReader, type Reader } from './in-chromium';

let reader: Reader;
beforeAll(async () => {
  reader = await openReader();
});
afterAll(() => reader.close());

const H = '<h1>Pengelolaan Kinerja</h1>';
const BADGE = 'style="background:#fee;border-radius:9px;padding:2px 8px"';
const unread = (what: string) => ({ kind: 'could-not-read', what });

describe('said instead of guessed', () => {
  const pages: Record<string, [string, string]> = {
    'two statuses of one stage': [
      'stage perencanaan',
      `${H}<ul><li>Perencanaan <b>Disetujui</b></li><li>Pelaksanaan</li></ul><div role="alert">Perencanaan: Menunggu persetujuan</div>`,
    ],
    'an unknown badge': [
      'stage perencanaan',
      `${H}<ul><li>Perencanaan <span ${BADGE}>Dimoratorium</span></li><li>Pelaksanaan</li></ul>`,
    ],
    'an unknown word in the status column': [
      'stage perencanaan',
      `${H}<table><tr><th>Tahap</th><th>Status</th></tr><tr><td>Perencanaan</td><td>Dimoratorium</td></tr><tr><td>Pelaksanaan</td><td></td></tr></table>`,
    ],
    'a word that could mean two things': [
      'stage perencanaan',
      `${H}<ul><li>Perencanaan <b>Belum diajukan</b></li><li>Pelaksanaan</li></ul>`,
    ],
    'an unknown value after its label': [
      'stage pelaksanaan',
      `<nav><a>Pengelolaan Kinerja</a> <b aria-current="page">Pelaksanaan</b></nav><h1>Pelaksanaan</h1><p>Status: Dimoratorium</p>`,
    ],
  };
  test.each(Object.entries(pages))('%s', async (_name, [what, html]) => {
    const said = facts(await reader.read(html), 'stage', 'could-not-read');
    expect(said).toMatchObject([unread(what)]);
  });
});

describe('predikat', () => {
  const T = '<nav><a>Pengelolaan Kinerja</a> <b aria-current="page">Penilaian</b></nav><h1>Penilaian</h1>';
  const rows: [string, string, unknown[]][] = [
    [
      'label and value',
      `${T}<dl><dt>Predikat Kinerja</dt><dd>Sangat Baik</dd></dl>`,
      [{ kind: 'predikat', value: 'sangat-baik' }],
    ],
    ['one line', `${T}<p>Predikat Anda: Baik</p>`, [{ kind: 'predikat', value: 'baik' }]],
    [
      'a stage too',
      `${T}<div><p>Predikat Kinerja</p><strong>Butuh Perbaikan</strong></div>`,
      [{ kind: 'predikat', value: 'butuh-perbaikan' }],
    ],
    ["the school's", `${T}<p>Predikat Kinerja Organisasi: Baik</p>`, []],
    [
      'a legend',
      `${T}<h3>Predikat Kinerja</h3><ul><li>Sangat Baik</li><li>Baik</li><li>Kurang</li></ul>`,
      [],
    ],
    [
      'help',
      `${T}<p>Panduan Penetapan Predikat Kinerja</p><p>TPG dibayarkan dengan predikat minimal Baik.</p>`,
      [],
    ],
  ];
  test.each(rows)('%s', async (_name, html, expected) => {
    const said = await reader.read(html);
    expect(facts(said, 'predikat', 'stage')).toEqual(expected);
  });
});
