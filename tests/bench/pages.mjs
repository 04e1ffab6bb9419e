// Pages of a wanted number of elements, in the shapes that real ones take and in some that only hurt. Invented names only.

const TABS = '<div role="tablist"><a role="tab" aria-selected="true">Sebagai Atasan</a></div>';
const PERIOD = '<p>Periode Januari - Juni 2024</p>';
const OWN =
  '<header><a href="#">Ruang GTK</a><span>Siti Rahmawati, S.Pd.</span><span>SD Negeri 2 Sukamaju</span></header><h1>Pengelolaan Kinerja</h1>';
const STAGES = '<ul><li>Perencanaan <b>Disetujui</b></li><li>Pelaksanaan <b>Belum dimulai</b></li></ul>';
const OTHERS = `<h1>Pengelolaan Kinerja</h1>${TABS}<h2>Perencanaan</h2>${PERIOD}`;

const letters = (i, set) => set[i % set.length];
const name = (i) =>
  `${letters(i, ['Budi', 'Ani', 'Sri', 'Dewi', 'Agus', 'Rina', 'Joko'])} ${letters(Math.floor(i / 7), ['Santoso', 'Lestari', 'Wahyuni', 'Pratama', 'Utami'])} ${String.fromCharCode(65 + (Math.floor(i / 35) % 26))}${String.fromCharCode(97 + (Math.floor(i / 910) % 26))}, S.Pd.`;
const STATES = ['Perlu disetujui', 'Disetujui', 'Menunggu pegawai'];
const STAGE = ['Perencanaan', 'Pelaksanaan', 'Penilaian'];
const STATUS = ['Disetujui', 'Sedang dikerjakan', 'Belum dimulai'];
const heads = (...all) => `<thead><tr>${all.map((one) => `<th>${one}</th>`).join('')}</tr></thead>`;
/** Cards stand in one another so deep. */
const DEEP = 12;

/**
 * What stands over the rows, what they stand in, a row, and its elements.
 * @type {Record<string, { over: string, in?: [string, string], row: (i: number) => string, each: number }>}
 */
const PAGES = {
  // A superior's table of people.
  people: {
    over: OTHERS,
    in: [`<table>${heads('No', 'Nama', 'Mapel', 'Diajukan', 'Status', 'Aksi')}<tbody>`, '</tbody></table>'],
    row: (i) =>
      `<tr><td>${i + 1}</td><td>${name(i)}</td><td>Matematika</td><td>${1 + (i % 28)} Maret 2024</td><td><span class="chip">${letters(i, STATES)}</span></td><td><button>Cek</button></td></tr>`,
    each: 9,
  },
  // A teacher's dashboard of cards.
  cards: {
    over: `${OWN}${PERIOD}${STAGES}`,
    row: (i) =>
      `<section class="card"><div><span class="no">${i + 1}</span><h3>RHK nomor ${i + 1} dalam praktik kelas</h3></div><p>Keterangan singkat tentang <b>kegiatan</b> ke-${i + 1} di kelas.</p><div class="foot"><span class="chip">8 poin</span><span class="chip">${i % 3 ? 'Selesai' : 'Belum selesai'}</span></div></section>`,
    each: 10,
  },
  // Cards in cards, each with a stage, and every word in boxes of its own.
  nested: {
    over: `${OWN}${PERIOD}`,
    row: (i) =>
      `<section class="card"><div><div><h${2 + (i % 5)}>${letters(i, STAGE)}</h${2 + (i % 5)}></div></div><div><div><div><span class="chip">${letters(i, STATUS)}</span></div></div></div><div><p>Ditutup <b>31 Januari 2024</b></p></div>${i % DEEP === DEEP - 1 ? '</section>'.repeat(DEEP) : ''}`,
    each: 11,
  },
  // One table of what a teacher has chosen, some of whose rows span the columns.
  table: {
    over: `${OWN}${PERIOD}${STAGES}<h2>Pengembangan Kompetensi yang dipilih</h2>`,
    in: [`<table>${heads('', 'Kegiatan', 'Poin', 'Jumlah', 'Tanggal', 'Status')}<tbody>`, '</tbody></table>'],
    row: (i) =>
      i % 9 === 8
        ? `<tr><td colspan="5">Pelatihan mandiri topik ${i}</td><td colspan="5"><span class="chip">Belum dimulai</span></td></tr>`
        : `<tr><td><input type="checkbox" checked></td><td>Pelatihan mandiri topik ${i}</td><td>8 poin</td><td>2</td><td>31 Maret 2024</td><td><span class="chip">Selesai</span></td></tr>`,
    each: 8,
  },
  // Red notices, and nothing that tells them apart.
  notices: {
    over: `${OWN}${PERIOD}${STAGES}`,
    row: (i) =>
      `<div role="alert" class="alert"><svg viewBox="0 0 9 9"><path d="M0 0h9v9z"/></svg><div><strong>Penilaian belum selesai</strong><p>Nilai kinerja Anda nomor <b>${i + 1}</b> masih diproses oleh atasan.</p></div><span class="chip">Menunggu</span><a href="#">Lihat</a></div>`,
    each: 9,
  },
  // People of one name, each in a list of their own.
  namesakes: {
    over: OTHERS,
    row: (i) =>
      `<div><ul><li class="card"><div><b>Siti Aminah, S.Pd.</b><small>NIP ···· ${1000 + (i % 9000)}</small></div><div>Diajukan ${1 + (i % 28)} Maret 2024</div><span class="chip">${letters(i, STATES)}</span><button>Cek</button></li></ul></div>`,
    each: 9,
  },
  // Everything in one box, one under the other.
  flat: {
    over: `${OWN}${PERIOD}`,
    row: (i) =>
      `<p>${letters(i, STAGE)} nomor ${i}</p><p class="chip">${letters(i, STATUS)}</p><p>Ditutup 31 Januari 2024</p><p>${letters(i, STAGE)}</p>`,
    each: 4,
  },
};

const STYLE =
  '<style>body{font:14px sans-serif}.chip{display:inline-block;padding:2px 8px;border-radius:9px;background:#eef}.card{display:grid;gap:8px;padding:12px;border:1px solid #ccc}.foot{display:flex;gap:8px}.closed{display:none}.alert{background:#fee2e2;color:#b91c1c}svg{width:9px;height:9px}</style>';

/**
 * A page of about `elements` elements, as HTML.
 * @param {string} kind one of `KINDS`
 */
export function pageOf(kind, elements) {
  const { over, in: [before, after] = ['<main>', '</main>'], row, each } = PAGES[kind];
  const rows = Math.max(1, Math.round((elements - 15) / each));
  const all = Array.from({ length: rows }, (_one, i) => row(i)).join('');
  return `<!doctype html><html lang="id"><head><title>Pengelolaan Kinerja | Ruang GTK</title>${STYLE}</head><body>${over}${before}${all}${after}</body></html>`;
}

export const KINDS = Object.keys(PAGES);
