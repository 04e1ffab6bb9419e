const SIDE = '<div>Kepala Sekolah sebagai Atasan</div>';
const PERIOD = '<p>Periode Januari - Juni 2024</p>';

/** Pages of a superior on 20 June 2024, each with its approvals: person, what, status, since, distinct. */
export const WORDINGS: Readonly<Record<string, readonly [page: string, ...said: string[]]>> = {
  caps: [
    `${SIDE}<h1>PERSETUJUAN PENILAIAN</h1>${PERIOD}<table><tr><th>NO</th><th>NAMA PEGAWAI</th><th>TGL. PENGAJUAN</th><th>STATUS</th></tr><tr><td>1</td><td>SITI AMINAH, S.PD.</td><td>12 JUNI 2024</td><td>MENUNGGU PERSETUJUAN ANDA</td></tr><tr><td>2</td><td>BUDI SANTOSO</td><td>-</td><td>BELUM MENGAJUKAN</td></tr></table>`,
    'SITI AMINAH, S.PD. | penilaian | perlu-disetujui | 2024-06-12 | -',
    'BUDI SANTOSO | penilaian | belum-diajukan | - | -',
  ],
  'notes column': [
    `${SIDE}<h1>Persetujuan perencanaan</h1>${PERIOD}<table><tr><th>Guru</th><th>Status</th><th>Catatan</th></tr><tr><td>Ani Wijaya</td><td>Menunggu perbaikan dari guru</td><td>Setelah diperbaiki akan disetujui</td></tr><tr><td>Bo Tan</td><td>Telah Anda setujui</td><td>Perlu ditinjau lagi bulan depan</td></tr></table>`,
    'Ani Wijaya | perencanaan | menunggu-pegawai | - | -',
    'Bo Tan | perencanaan | disetujui | - | -',
  ],
  empty: [
    `${SIDE}<h1>Persetujuan perencanaan</h1><h2>Belum ada yang perlu disetujui</h2><h2>Riwayat</h2><ul><li>Ani Wijaya <span>Disetujui 12 Juni 2024</span></li></ul>`,
  ],
  again: [
    `${SIDE}<h1>Persetujuan penilaian</h1>${PERIOD}<ul><li><b>Ani Wijaya</b><p>Menunggu pemeriksaan Anda</p><p>Diajukan kembali 12 Juni 2024</p></li><li><b>Bo Tan</b><p>Perlu diperiksa</p><p>Pengajuan: 11 Juni 2024</p></li><li><b>Cici Paramida</b><p>Disetujui oleh Anda pada 10 Juni 2024</p></li></ul>`,
    'Ani Wijaya | penilaian | perlu-disetujui | 2024-06-12 | -',
    'Bo Tan | penilaian | perlu-disetujui | 2024-06-11 | -',
    'Cici Paramida | penilaian | disetujui | - | -',
  ],
  labels: [
    `${SIDE}<h1>Pengelolaan Kinerja</h1>${PERIOD}<div class=q><p>Guru: Ani Wijaya</p><p>Perihal: Jadwal observasi</p><p>Diajukan pada: 12 Juni 2024</p><p>Status: Menunggu keputusan Anda</p></div><div class=q><p>Guru: Bo Tan</p><p>Perihal: Dokumen tindak lanjut</p><p>Diajukan pada: -</p><p>Status: Menunggu guru menyerahkan</p></div>`,
    'Ani Wijaya | jadwal-observasi | perlu-disetujui | 2024-06-12 | -',
    'Bo Tan | dokumen-tindak-lanjut | belum-diajukan | - | -',
  ],
  links: [
    `${SIDE}<h1>Hasil observasi</h1>${PERIOD}<ul><li><a href=#><b>Ani Wijaya</b> <small>dikirim 2 hari lalu</small> <em>Perlu dinilai</em></a></li><li><a href=#><b>Bo Tan</b> <small>dikirim 9 hari lalu</small> <em>Selesai</em></a></li></ul>`,
    'Ani Wijaya | hasil-observasi | perlu-disetujui | 2024-06-18 | -',
    'Bo Tan | hasil-observasi | disetujui | 2024-06-11 | -',
  ],
  icons: [
    `${SIDE}<h1>Persetujuan perencanaan</h1><table><tr><th>Nama</th><th>NIP</th><th></th></tr><tr><td>Sri Wahyuni</td><td>19800101 200604 2 001</td><td><svg role=img aria-label="Menunggu persetujuan Anda" width=16 height=16><rect width=9 height=9 /></svg></td></tr><tr><td>Sri Wahyuni</td><td>19800101 200604 2 002</td><td><svg role=img aria-label="Sudah Anda setujui" width=16 height=16><rect width=9 height=9 /></svg></td></tr></table>`,
    'Sri Wahyuni | perencanaan | perlu-disetujui | - | 2001',
    'Sri Wahyuni | perencanaan | disetujui | - | 2002',
  ],
  'same person twice': [
    `${SIDE}<h1>Persetujuan</h1><ul><li><b>Ani Wijaya</b><p>Guru Fisika</p><p>Jadwal observasi</p><p>Perlu disetujui</p></li><li><b>Ani Wijaya</b><p>Guru Fisika</p><p>Penilaian</p><p>Disetujui</p></li></ul>`,
    'Ani Wijaya | jadwal-observasi | perlu-disetujui | - | -',
    'Ani Wijaya | penilaian | disetujui | - | -',
  ],
  'vague days': [
    `${SIDE}<h1>Persetujuan penilaian</h1>${PERIOD}<ul><li><b>Ani Wijaya</b><p>Perlu disetujui</p><p>Diajukan minggu lalu</p></li><li><b>Bo Tan</b><p>Perlu disetujui</p><p>Diajukan 3 jam lalu</p></li><li><b>Cici Paramida</b><p>Perlu disetujui</p><p>Tenggat 30 Juni 2024</p></li></ul>`,
    'Ani Wijaya | penilaian | perlu-disetujui | - | -',
    'Bo Tan | penilaian | perlu-disetujui | - | -',
    'Cici Paramida | penilaian | perlu-disetujui | - | -',
  ],
  principals: [
    `<div>Pejabat Penilai Kinerja</div><h1>Perencanaan kepala sekolah yang menunggu persetujuan Anda</h1><p>Januari - Desember 2024</p><ol><li><strong>Drs. Moh. Yusuf, M.Pd.</strong> <div>SMPN 2 Turen</div> <div>diserahkan 12 Juni 2024</div></li><li><strong>Hj. Nur Aini</strong> <div>SDN 1 Turen</div> <div>diserahkan 13 Juni 2024</div></li></ol>`,
    'Drs. Moh. Yusuf, M.Pd. | perencanaan | perlu-disetujui | 2024-06-12 | -',
    'Hj. Nur Aini | perencanaan | perlu-disetujui | 2024-06-13 | -',
  ],
  'matrix words': [
    `${SIDE}<h1>Rekap guru</h1><table><tr><th>Guru</th><th>Perencanaan</th><th>Jadwal observasi</th><th>Penilaian</th></tr><tr><td>Ani Wijaya</td><td>Disetujui 12 Jan 2024</td><td>Diajukan 3 Mei 2024</td><td>Belum mulai</td></tr><tr><td>Bo Tan</td><td>Sudah Anda setujui</td><td>Dikembalikan</td><td>–</td></tr></table>`,
    'Ani Wijaya | perencanaan | disetujui | - | -',
    'Ani Wijaya | penilaian | belum-diajukan | - | -',
    'Bo Tan | perencanaan | disetujui | - | -',
    'Bo Tan | jadwal-observasi | menunggu-pegawai | - | -',
  ],
  'training approve': [
    `<header>Ruang GTK</header><h1>Persetujuan</h1><p>Peserta pelatihan yang menunggu persetujuan Anda</p><ul><li><b>Ani Wijaya</b> <i>Diajukan kemarin</i> <button>Setujui</button></li><li><b>Bo Tan</b> <i>Diajukan kemarin</i> <button>Setujui</button></li></ul>`,
  ],
  'assessment school': [
    `<h1>Penilaian kelas 7A</h1><table><tr><th>Nama</th><th>Tugas</th><th>Status</th></tr><tr><td>Ani Wijaya</td><td>Projek</td><td>Perlu dinilai</td></tr><tr><td>Bo Tan</td><td>Projek</td><td>Belum mengumpulkan</td></tr></table>`,
  ],
  'details open': [
    `${SIDE}<h1>Pengelolaan Kinerja</h1><h2>Perencanaan</h2><details open><summary>Menunggu tindakan Anda · 1 guru</summary><p>Ani Wijaya <i>masuk 3 hari lalu</i></p></details><details open><summary>Menunggu tindakan guru · 1 guru</summary><p>Bo Tan <i>dikembalikan 2 hari lalu</i></p></details>`,
    'Ani Wijaya | perencanaan | perlu-disetujui | 2024-06-17 | -',
    'Bo Tan | perencanaan | menunggu-pegawai | - | -',
  ],
};
