import type { Stage } from '../../observations';

/**
 * Names of the stages, both generations. Pattern language of every lexicon file: patterns are parted by `;`,
 * words by a space, alternatives of one word by `/`, `~` is "or nothing", `+` glues a phrase into one alternative.
 */
export const STAGES_SAID: Readonly<Record<Stage, string>> = {
  'pra-perencanaan': 'pra/pre perencanaan/rencana ~/kinerja;praperencanaan ~/kinerja',
  perencanaan: 'perencanaan ~/kinerja/skp;rencana kinerja;penyusunan/perencanaan skp/sasaran+kinerja+pegawai',
  pelaksanaan:
    'pelaksanaan ~/kinerja ~/dan+pembinaan;pelaksanaan/pembinaan dan pembinaan/pelaksanaan kinerja',
  'diskusi-persiapan': 'diskusi persiapan ~/observasi',
  'observasi-kinerja':
    'observasi kinerja/praktik+kinerja/kelas;pelaksanaan observasi ~/kinerja/praktik+kinerja/kelas',
  'diskusi-tindak-lanjut': 'diskusi/rencana tindak lanjut;diskusi tindak lanjut observasi/hasil+observasi',
  'upaya-tindak-lanjut': 'upaya tindak lanjut',
  'refleksi-tindak-lanjut': 'refleksi ~/dan+evaluasi tindak lanjut',
  penilaian: 'penilaian ~/kinerja;evaluasi kinerja;penilaian ~/kinerja dan penetapan predikat ~/kinerja',
  'tindak-lanjut': 'tindak lanjut ~/kinerja/hasil+evaluasi/hasil+penilaian',
};

/** Parts inside a stage: a status beside one of these is the part's own, not the stage's. */
export const PARTS_SAID: Readonly<Record<string, string>> = {
  kompetensi: 'pengembangan kompetensi;rencana pengembangan kompetensi',
  part:
    'praktik kinerja;praktik pembelajaran;tugas tambahan;perilaku kerja;rangkuman;data diri;' +
    'tindak lanjut observasi;pelaksanaan tugas pokok;ekspektasi khusus pimpinan/~;unit organisasi;tim kerja;' +
    'hasil kerja;dokumen ~/pendukung;bukti dukung;jadwal observasi;hasil observasi;predikat kinerja organisasi',
};
