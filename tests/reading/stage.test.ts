import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { facts, openReader, type Reader } from './in-chromium';

let reader: Reader;
beforeAll(async () => {
  reader = await openReader();
});
afterAll(() => reader.close());

const stages = async (html: string) =>
  Object.fromEntries(facts(await reader.read(html), 'stage').map((one) => [one.stage, one.status]));

const H = '<h1>Pengelolaan Kinerja</h1>';
const ALL = { perencanaan: 'menunggu-persetujuan', pelaksanaan: 'belum-dimulai', penilaian: 'terkunci' };

describe('a status belongs to the stage of its own row, card, step or section', () => {
  const layouts: Record<string, string> = {
    table: `${H}<table><tr><th>Tahap</th><th>Status</th><th>Batas akhir</th></tr>
      <tr><td>1. Perencanaan</td><td>Menunggu persetujuan</td><td>31 Maret 2024</td></tr>
      <tr><td>2. Pelaksanaan</td><td>Belum dimulai</td><td></td></tr>
      <tr><td>3. Penilaian</td><td>Terkunci</td><td></td></tr></table>`,
    'table with stages as columns': `${H}<table><tr><th>Perencanaan</th><th>Pelaksanaan</th><th>Penilaian</th></tr>
      <tr><td>Menunggu persetujuan</td><td>Belum dimulai</td><td>Terkunci</td></tr></table>`,
    'ARIA grid': `${H}<div role="grid"><div role="row"><span role="columnheader">Tahap</span><span role="columnheader">Status</span></div>
      <div role="row"><span role="gridcell">Perencanaan</span><span role="gridcell">MENUNGGU PERSETUJUAN</span></div>
      <div role="row"><span role="gridcell">Pelaksanaan</span><span role="gridcell">belum dimulai</span></div>
      <div role="row"><span role="gridcell">Penilaian</span><span role="gridcell">Terkunci</span></div></div>`,
    list: `${H}<ol><li>Perencanaan <em>Menunggu persetujuan</em></li><li>Pelaksanaan <em>Belum dimulai</em></li><li>Penilaian <em>Terkunci</em></li></ol>`,
    'definition list': `${H}<dl><dt>Perencanaan</dt><dd>Menunggu persetujuan</dd><dt>Pelaksanaan</dt><dd>Belum dimulai</dd><dt>Penilaian</dt><dd>Terkunci</dd></dl>`,
    cards: `${H}<div><div><div><div>Tahap 1</div><div>Perencanaan</div></div><div><div>Menunggu persetujuan</div><div>Diajukan 19 Maret 2024</div></div></div>
      <div><div><div>Tahap 2</div><div>Pelaksanaan</div></div><div>Belum dimulai</div></div>
      <div><div><div>Tahap 3</div><div>Penilaian</div></div><div>Terkunci</div></div></div>`,
    'label and value': `${H}<p>Status Perencanaan: Menunggu persetujuan</p><p>Status Pelaksanaan: Belum dimulai</p><p>Status Penilaian: Terkunci</p>`,
    'headings and paragraphs': `${H}<h3>Perencanaan</h3><p>Sedang diperiksa</p><h3>Pelaksanaan</h3><p>Belum dimulai</p><h3>Penilaian</h3><p>Belum dapat dibuka</p>`,
    stepper: `${H}<ol role="list"><li aria-current="step"><span>1</span><div>Perencanaan</div><span>Menunggu persetujuan</span></li>
      <li><span>2</span><div>Pelaksanaan</div><span>Belum dimulai</span></li><li><span>3</span><div>Penilaian</div><span>Terkunci</span></li></ol>`,
    'flat grid': `${H}<div style="display:grid;grid-template-columns:1fr 1fr"><div>Perencanaan</div><div>Menunggu persetujuan</div><div>Pelaksanaan</div><div>Belum dimulai</div><div>Penilaian</div><div>Terkunci</div></div>`,
    'badge before the name': `${H}<div><span>Menunggu persetujuan</span><b>Perencanaan</b></div><div><span>Belum dimulai</span><b>Pelaksanaan</b></div><div><span>Terkunci</span><b>Penilaian</b></div>`,
    'spans alone': `${H}<style>.r{display:flex}</style><span class="r"><span>Perencanaan</span><span>Menunggu persetujuan</span></span><span class="r"><span>Pelaksanaan</span><span>Belum dimulai</span></span><span class="r"><span>Penilaian</span><span>Terkunci</span></span>`,
    'accordion heads': `${H}<div><h3><button aria-expanded="true">Perencanaan <span>Menunggu persetujuan</span></button></h3><div>Rencana Anda sudah kami terima.</div></div>
      <div><h3><button aria-expanded="false">Pelaksanaan <span>Belum dimulai</span></button></h3></div><div><h3><button aria-expanded="false">Penilaian <span>Terkunci</span></button></h3></div>`,
    'linked cards': `${H}<a href="#1"><h3>Perencanaan</h3><p>Susun rencana kinerja</p><span>Menunggu persetujuan</span></a><a href="#2"><h3>Pelaksanaan</h3><p>Observasi dan tindak lanjut</p><span>Belum dimulai</span></a><a href="#3"><h3>Penilaian</h3><p>Hasil akhir</p><span>Terkunci</span></a>`,
    'icons with a name': `${H}<ul><li>Perencanaan <svg role="img" aria-label="Menunggu persetujuan" width="9" height="9"></svg></li><li>Pelaksanaan <img alt="Belum dimulai" width="9" height="9"></li><li>Penilaian <span role="img" aria-label="Terkunci" style="display:inline-block;width:9px;height:9px"></span></li></ul>`,
    'shadow root': `${H}<x-rows><template shadowrootmode="open"><ul><li>Perencanaan <b>Menunggu persetujuan</b></li><li>Pelaksanaan <b>Belum dimulai</b></li><li>Penilaian <b>Terkunci</b></li></ul></template></x-rows>`,
    'frame of the same origin': `${H}<iframe srcdoc="<ul><li>Perencanaan <b>Menunggu persetujuan</b></li><li>Pelaksanaan <b>Belum dimulai</b></li><li>Penilaian <b>Terkunci</b></li></ul>"></iframe>`,
    sentences: `${H}<p>Perencanaan Anda sedang diperiksa. Terima kasih.</p><p>Pelaksanaan Anda belum dimulai.</p><p>Penilaian masih terkunci.</p>`,
    'split words': `${H}<ol><li><b>Peren</b><b>canaan</b> <i>Menunggu </i><i>persetu</i><i>juan</i></li><li>Pela​ksanaan <em>Belum – dimulai</em></li><li>Penilaian&nbsp;<em>ter-kunci</em></li></ol>`,
  };
  test.each(Object.entries(layouts))('%s', async (_name, html) => {
    expect(await stages(html)).toEqual(ALL);
  });
});

describe('on a page headed by one stage', () => {
  const TRAIL =
    '<nav aria-label="Remah"><a href="#">Pengelolaan Kinerja</a> / <span>Perencanaan</span></nav>';
  test("a lone status in its header is that stage's", async () => {
    expect(
      await stages(
        `${TRAIL}<main><header><h1>Perencanaan</h1><span>Menunggu persetujuan</span></header><p>Periode Januari - Juni 2024</p></main>`,
      ),
    ).toEqual({ perencanaan: 'menunggu-persetujuan' });
  });
  test("the status of a part is not the stage's", async () => {
    expect(
      await stages(
        `${TRAIL}<main><h1>Perencanaan</h1><section><h2>Praktik Kinerja</h2><span>Selesai</span></section><section><h2>Dokumen RPP</h2><span>Belum dimulai</span></section><ul><li>Perilaku Kerja <b>Selesai</b></li></ul></main>`,
      ),
    ).toEqual({});
  });
  test('steps have their own, pelaksanaan its own', async () => {
    expect(
      await stages(`<nav><a>Pengelolaan Kinerja</a><span aria-current="page">Pelaksanaan</span></nav><main><div><h1>Pelaksanaan</h1><span>Sedang dikerjakan</span></div>
      <ol><li><h3>Diskusi Persiapan</h3><p>Selesai</p></li><li><h3>Observasi Kinerja</h3><p>Sedang dinilai</p></li><li><h3>Diskusi Tindak Lanjut</h3><p>Terkunci</p></li></ol></main>`),
    ).toEqual({
      pelaksanaan: 'dikerjakan',
      'diskusi-persiapan': 'selesai',
      'observasi-kinerja': 'menunggu-persetujuan',
      'diskusi-tindak-lanjut': 'terkunci',
    });
  });
  test('the chosen tab names the panel', async () => {
    expect(
      await stages(
        `${H}<div role="tablist"><button role="tab" aria-selected="false">Perencanaan</button><button role="tab" aria-selected="true">Pelaksanaan</button><button role="tab" aria-selected="false">Penilaian</button></div><div role="tabpanel"><div><b>Status</b>: Sedang dikerjakan</div></div>`,
      ),
    ).toEqual({ pelaksanaan: 'dikerjakan' });
  });
});

describe('not fooled', () => {
  const none: Record<string, string> = {
    condition: `${H}<section><h2>Perencanaan</h2><p>Setelah disetujui, Anda dapat melanjutkan ke Pelaksanaan.</p><p>Setelah <b>disetujui</b>, Anda dapat lanjut.</p></section>`,
    question: `${H}<h2>Perencanaan</h2><p>Perencanaan selesai?</p>`,
    legend: `${H}<h2>Perencanaan</h2><div><p>Keterangan status</p><ul><li>Disetujui</li><li>Menunggu persetujuan</li><li>Terkunci</li></ul></div>`,
    'status under a stepper of three': `${H}<ol><li>Perencanaan</li><li>Pelaksanaan</li><li>Penilaian</li></ol><p>Menunggu persetujuan</p>`,
    'flat stepper': `${H}<div><div>Perencanaan</div><div>Pelaksanaan</div><div>Penilaian</div><div>Menunggu persetujuan</div></div>`,
    hidden: `${H}<ul><li>Perencanaan <b style="display:none">Disetujui</b></li><li>Pelaksanaan <b style="opacity:0">Selesai</b></li><li>Penilaian <b style="position:absolute;left:-9999px">Selesai</b></li></ul>
      <details><summary>Lainnya</summary><p>Perencanaan: Disetujui</p></details><div style="height:0;overflow:hidden"><p>Penilaian: Selesai</p></div><template><p>Penilaian: Selesai</p></template>
      <p aria-hidden="true">Penilaian: Selesai</p><div style="position:absolute;clip:rect(0 0 0 0);width:1px;height:1px;overflow:hidden">Penilaian: Selesai</div>`,
    buttons: `${H}<h2>Perencanaan</h2><button>Selesai</button><button>Perbaiki</button>`,
    history: `${H}<section><h2>Perencanaan</h2><div><h3>Riwayat</h3><ul><li>Dikembalikan</li><li>Diajukan</li></ul></div></section>`,
    'school subjects': `${H}<table><tr><th>Mata pelajaran</th><th>Kegiatan</th><th>Status</th></tr><tr><td>Matematika</td><td>Penilaian</td><td>Selesai</td></tr></table><p>Perencanaan Pembelajaran: Selesai</p>`,
    'a filter': `${H}<h2>Perencanaan</h2><select><option>Semua status</option><option selected>Disetujui</option></select>`,
    'a count': `${H}<h2>Perencanaan</h2><p>3 menunggu persetujuan</p>`,
  };
  test.each(Object.entries(none))('%s', async (_name, html) => {
    expect(await stages(html)).toEqual({});
  });
});
