// Pages of a wanted number of elements, in the two shapes that real ones take. Invented names only.

const HEAD = {
  people:
    '<h1>Pengelolaan Kinerja</h1><div role="tablist"><a role="tab" aria-selected="true">Sebagai Atasan</a></div><h2>Perencanaan</h2><p>Periode Januari - Juni 2024</p>',
  cards:
    '<header><a href="#">Ruang GTK</a><span>Siti Rahmawati, S.Pd.</span><span>SD Negeri 2 Sukamaju</span></header><h1>Pengelolaan Kinerja</h1><p>Periode Januari - Juni 2024</p><ul><li>Perencanaan <b>Disetujui</b></li><li>Pelaksanaan <b>Belum dimulai</b></li></ul>',
};

const letters = (i, set) => set[i % set.length];
const name = (i) =>
  `${letters(i, ['Budi', 'Ani', 'Sri', 'Dewi', 'Agus', 'Rina', 'Joko'])} ${letters(Math.floor(i / 7), ['Santoso', 'Lestari', 'Wahyuni', 'Pratama', 'Utami'])} ${String.fromCharCode(65 + (Math.floor(i / 35) % 26))}${String.fromCharCode(97 + (Math.floor(i / 910) % 26))}, S.Pd.`;
const STATES = ['Perlu disetujui', 'Disetujui', 'Menunggu pegawai'];

const ROW = {
  people: (i) =>
    `<tr><td>${i + 1}</td><td>${name(i)}</td><td>Matematika</td><td>${1 + (i % 28)} Maret 2024</td><td><span class="chip">${letters(i, STATES)}</span></td><td><button>Cek</button></td></tr>`,
  cards: (i) =>
    `<section class="card"><div><span class="no">${i + 1}</span><h3>RHK nomor ${i + 1} dalam praktik kelas</h3></div><p>Keterangan singkat tentang <b>kegiatan</b> ke-${i + 1} di kelas.</p><div class="foot"><span class="chip">8 poin</span><span class="chip">${i % 3 ? 'Selesai' : 'Belum selesai'}</span></div></section>`,
};

/** Elements in one row of each kind. */
const EACH = { people: 9, cards: 10 };
const STYLE =
  '<style>body{font:14px sans-serif}.chip{display:inline-block;padding:2px 8px;border-radius:9px;background:#eef}.card{display:grid;gap:8px;padding:12px;border:1px solid #ccc}.foot{display:flex;gap:8px}.closed{display:none}</style>';

/**
 * A page of about `elements` elements, as HTML.
 * @param {'people' | 'cards'} kind a superior's table of people, or a teacher's dashboard of cards
 */
export function pageOf(kind, elements) {
  const rows = Math.max(1, Math.round((elements - 15) / EACH[kind]));
  const all = Array.from({ length: rows }, (_one, i) => ROW[kind](i)).join('');
  const body =
    kind === 'people'
      ? `<table><thead><tr><th>No</th><th>Nama</th><th>Mapel</th><th>Diajukan</th><th>Status</th><th>Aksi</th></tr></thead><tbody>${all}</tbody></table>`
      : `<main>${all}</main>`;
  return `<!doctype html><html lang="id"><head><title>Pengelolaan Kinerja | Ruang GTK</title>${STYLE}</head><body>${HEAD[kind]}${body}</body></html>`;
}

export const KINDS = Object.keys(ROW);
