const SIDE = '<div>Kepala Sekolah sebagai Atasan</div>';
const PERIOD = '<p>Periode Januari - Juni 2024</p>';

/** Pages of a superior on 20 June 2024, each with its approvals: person, what, status, since, distinct. */
export const LAYOUTS: Readonly<Record<string, readonly [page: string, ...said: string[]]>> = {
  'sections div heads': [
    `${SIDE}<h1>Pengelolaan Kinerja</h1>${PERIOD}<div class=s><p class=t>Penilaian kinerja</p><div class=r><b>Ani Wijaya, S.Pd.</b><i>menunggu tinjauan</i><i>masuk tanggal 11 Juni</i></div><div class=r><b>Bo Tan</b><i>sudah Anda nilai</i><i>masuk tanggal 10 Juni</i></div></div><div class=s><p class=t>Hasil observasi</p><div class=r><b>Cici Paramida</b><i>perlu Anda periksa</i><i>dikirim pada 3 Mei 2024</i></div></div>`,
    'Ani Wijaya, S.Pd. | penilaian | perlu-disetujui | 2024-06-11 | -',
    'Bo Tan | penilaian | disetujui | 2024-06-10 | -',
    'Cici Paramida | hasil-observasi | perlu-disetujui | 2024-05-03 | -',
  ],
  'sentences plain': [
    `${SIDE}<h1>Persetujuan</h1>${PERIOD}<ul><li>Ani Wijaya, S.Pd. telah mengajukan perencanaan pada 12 Januari 2024 dan menunggu persetujuan Anda. <button>Setujui</button></li><li>Dokumen tindak lanjut dari Bambang Irawan sudah Anda setujui.</li><li>Anda kembalikan perencanaan Cici Paramida. Menunggu guru memperbaiki.</li><li>Ibu Dewi Sartika belum mengajukan jadwal observasi.</li></ul>`,
    'Ani Wijaya, S.Pd. | perencanaan | perlu-disetujui | 2024-01-12 | -',
    'Bambang Irawan | dokumen-tindak-lanjut | disetujui | - | -',
    'Cici Paramida | perencanaan | menunggu-pegawai | - | -',
    'Dewi Sartika | jadwal-observasi | belum-diajukan | - | -',
  ],
  'heads unknown group': [
    `${SIDE}<h1>Pengelolaan Kinerja</h1><h2>Perencanaan</h2>${PERIOD}<div class=g>Perlu keputusan Anda</div><ul><li>Ani Wijaya, S.Pd. <small>Diajukan 12 Januari 2024</small></li></ul><div class=g>Sudah beres</div><ul><li>Bo Tan, S.Pd. <small>Diajukan 10 Januari 2024</small></li></ul>`,
    'Ani Wijaya, S.Pd. | perencanaan | perlu-disetujui | 2024-01-12 | -',
    'Bo Tan, S.Pd. | perencanaan | - | 2024-01-10 | -',
  ],
  'stats above': [
    `${SIDE}<h1>Perencanaan guru</h1>${PERIOD}<div class=k>Perlu disetujui <b>1</b></div><table><tr><th>Nama</th><th>Tgl pengajuan</th><th>Keadaan</th></tr><tr><td>Ani Wijaya</td><td>12/01/2024</td><td>Disetujui</td></tr><tr><td>Bo Tan</td><td>13/01/2024</td><td>Menunggu keputusan Anda</td></tr></table>`,
    'Ani Wijaya | perencanaan | disetujui | 2024-01-12 | -',
    'Bo Tan | perencanaan | perlu-disetujui | 2024-01-13 | -',
  ],
  'buttons rows': [
    `${SIDE}<h1>Dokumen tindak lanjut</h1>${PERIOD}<div role=list><button><span>AW</span><div>Ani Wijaya</div><div>Menunggu persetujuan Anda sejak 2 hari lalu</div></button><button><span>BT</span><div>Bo Tan</div><div>Dikembalikan kepada guru · 3 Mei 2024</div></button></div>`,
    'Ani Wijaya | dokumen-tindak-lanjut | perlu-disetujui | 2024-06-18 | -',
    'Bo Tan | dokumen-tindak-lanjut | menunggu-pegawai | - | -',
  ],
  'two dates': [
    `${SIDE}<h1>Persetujuan perencanaan</h1>${PERIOD}<ul><li><h3>Ani Wijaya</h3><p>Diajukan 10 Januari 2024, disetujui 12 Januari 2024</p></li><li><h3>Bo Tan</h3><p>Disetujui 12 Januari 2024 (diajukan 9 Januari 2024)</p></li><li><h3>Cici Paramida</h3><p>Dikembalikan sejak 3 Januari 2024</p></li></ul>`,
    'Ani Wijaya | perencanaan | disetujui | 2024-01-10 | -',
    'Bo Tan | perencanaan | disetujui | 2024-01-09 | -',
    'Cici Paramida | perencanaan | menunggu-pegawai | - | -',
  ],
  'namesakes subject': [
    `${SIDE}<h1>Persetujuan penilaian</h1><ul><li><span>SA</span><div>Siti Aminah, S.Pd.</div><div>Teknik Kendaraan Ringan</div><div>Perlu disetujui</div></li><li><span>SA</span><div>Siti Aminah, S.Pd.</div><div>Tata Boga</div><div>Disetujui</div></li></ul>`,
    'Siti Aminah, S.Pd. | penilaian | perlu-disetujui | - | Teknik Kendaraan Ringan',
    'Siti Aminah, S.Pd. | penilaian | disetujui | - | Tata Boga',
  ],
  'kanban div': [
    `${SIDE}<div>Pengelolaan Kinerja</div>${PERIOD}<div class=b><div class=c><div class=h>Menunggu keputusan Anda</div><div class=k><div>Ani Wijaya</div><span>Jadwal observasi</span><span>diserahkan kemarin</span></div><div class=k><div>Bo Tan</div><span>Hasil observasi</span></div></div><div class=c><div class=h>Sudah disetujui</div><div class=k><div>Cici Paramida</div><span>Perencanaan</span></div></div></div>`,
    'Ani Wijaya | jadwal-observasi | perlu-disetujui | 2024-06-19 | -',
    'Bo Tan | hasil-observasi | perlu-disetujui | - | -',
    'Cici Paramida | perencanaan | disetujui | - | -',
  ],
  leave: [
    `${SIDE}<h1>Persetujuan</h1><table><tr><th>Nama</th><th>Jenis</th><th>Tanggal pengajuan</th><th>Status</th></tr><tr><td>Ani Wijaya</td><td>Izin sakit</td><td>12/06/2024</td><td>Perlu disetujui</td></tr><tr><td>Bo Tan</td><td>Dinas luar</td><td>12/06/2024</td><td>Disetujui</td></tr></table>`,
  ],
  'tabs matter': [
    `<header>Ruang GTK</header>${SIDE}<h1>Persetujuan pegawai</h1><div role=tablist><button role=tab aria-selected=false>Perencanaan</button><button role=tab aria-selected=true>Penilaian (2)</button></div><div role=tabpanel><dl><div><dt>Ani Wijaya</dt><dd>Siap dinilai</dd></div><div><dt>Bo Tan</dt><dd>Menunggu guru mengirim</dd></div></dl></div>`,
    'Ani Wijaya | penilaian | perlu-disetujui | - | -',
    'Bo Tan | penilaian | belum-diajukan | - | -',
  ],
  'schedule day': [
    `${SIDE}<h1>Persetujuan jadwal observasi</h1>${PERIOD}<ul><li><b>Ani Wijaya</b> <span>20 Mei 2024</span> <em>Perlu disetujui</em></li><li><b>Bo Tan</b> <span>-</span> <em>Belum mengajukan</em></li></ul>`,
    'Ani Wijaya | jadwal-observasi | perlu-disetujui | - | -',
    'Bo Tan | jadwal-observasi | belum-diajukan | - | -',
  ],
  'bare days': [
    `${SIDE}<h1>Persetujuan penilaian kinerja</h1>${PERIOD}<ul><li><b>Ani Wijaya</b> <span>12 Juni 2024</span> <em>Perlu disetujui</em></li><li><b>Bo Tan</b> <span>11 Juni 2024</span> <em>Disetujui</em></li></ul>`,
    'Ani Wijaya | penilaian | perlu-disetujui | - | -',
    'Bo Tan | penilaian | disetujui | - | -',
  ],
  remind: [
    `${SIDE}<h1>Persetujuan penilaian kinerja</h1>${PERIOD}<ul><li><b>Ani Wijaya</b> <span>Diajukan 12 Juni 2024</span> <button>Ingatkan</button></li><li><b>Bo Tan</b> <span>Diajukan 11 Juni 2024</span> <button>Periksa</button></li></ul>`,
    'Ani Wijaya | penilaian | - | 2024-06-12 | -',
    'Bo Tan | penilaian | perlu-disetujui | 2024-06-11 | -',
  ],
  'table group rows': [
    `${SIDE}<h1>Pengelolaan Kinerja</h1><table><thead><tr><th>Guru</th><th>Mapel</th><th>Diserahkan</th></tr></thead><tbody><tr><td colspan=3>Menunggu persetujuan (2)</td></tr><tr><td>Ani Wijaya</td><td>IPA</td><td>12/06/2024</td></tr><tr><td>Bo Tan</td><td>IPS</td><td>11/06/2024</td></tr><tr><td colspan=3>Sudah disetujui (1)</td></tr><tr><td>Cici Paramida</td><td>PJOK</td><td>10/06/2024</td></tr></tbody></table>`,
    'Ani Wijaya | - | perlu-disetujui | 2024-06-12 | -',
    'Bo Tan | - | perlu-disetujui | 2024-06-11 | -',
    'Cici Paramida | - | disetujui | 2024-06-10 | -',
  ],
  'words days': [
    `${SIDE}<h1>Persetujuan perencanaan</h1><ul><li><b>Ani Wijaya</b><p>Menunggu verifikasi Anda</p><p>Dikirim dua hari yang lalu</p></li><li><b>Bo Tan</b><p>Menunggu tanggapan guru</p><p>Waktu pengajuan: 12 Juni 2024 pukul 10.15 WIB</p></li><li><b>Cici Paramida</b><p>Perlu ditinjau</p><p>3 hari lalu diajukan</p></li></ul>`,
    'Ani Wijaya | perencanaan | perlu-disetujui | 2024-06-18 | -',
    'Bo Tan | perencanaan | menunggu-pegawai | 2024-06-12 | -',
    'Cici Paramida | perencanaan | perlu-disetujui | 2024-06-17 | -',
  ],
  'title dl': [
    `${SIDE}<h1>Perlu persetujuan Anda</h1><div class=x><h4>Ani Wijaya</h4><dl><dt>Perihal</dt><dd>Rencana kinerja</dd><dt>Diterima dari guru</dt><dd>12 Juni 2024</dd></dl><a href=#>Tinjau</a></div><div class=x><h4>Bo Tan</h4><dl><dt>Perihal</dt><dd>Laporan observasi kelas</dd><dt>Dikirim</dt><dd>11 Juni 2024</dd></dl><a href=#>Tinjau</a></div>`,
    'Ani Wijaya | perencanaan | perlu-disetujui | - | -',
    'Bo Tan | hasil-observasi | perlu-disetujui | 2024-06-11 | -',
  ],
  'teacher colleagues': [
    `<h1>Pengelolaan Kinerja</h1><p>Sebagai Pegawai</p><h2>Perencanaan</h2><p>Menunggu persetujuan</p><h2>Rekan sejawat</h2><ul><li>Ani Wijaya sudah mengajukan perencanaan kemarin.</li><li>Bo Tan belum mengajukan perencanaan.</li></ul>`,
  ],
  'activity feed': [
    `${SIDE}<h1>Persetujuan perencanaan</h1><ul><li><b>Ani Wijaya</b><p>Perlu disetujui</p></li></ul><aside><h2>Aktivitas terbaru</h2><ul><li>Bo Tan mengajukan perencanaan kemarin.</li><li>Cici Paramida mengajukan perencanaan 3 hari lalu.</li></ul></aside>`,
    'Ani Wijaya | perencanaan | perlu-disetujui | - | -',
  ],
};
