import { longDate, periodMonths } from '../../clock.js';

/** The words of 2024 (domain/labels.md). */
export const STAGES = {
  'pra-perencanaan': { title: 'Pra-Perencanaan', about: 'Memeriksa data dan unit kerja' },
  perencanaan: { title: 'Perencanaan', about: 'Menyusun dan mengajukan rencana' },
  pelaksanaan: { title: 'Pelaksanaan', about: 'Observasi dan tindak lanjut' },
  penilaian: { title: 'Penilaian', about: 'Penilaian oleh atasan' },
  'tindak-lanjut': { title: 'Tindak Lanjut', about: 'Hasil dan umpan balik' },
};

export const STEP_TITLES = {
  'diskusi-persiapan': ['Diskusi Persiapan', 'Guru menuliskan fokus perilaku, upaya, dan jadwal observasi.'],
  'observasi-kinerja': ['Observasi Kinerja', 'Kepala Sekolah mengamati dan mengisi rubrik observasi.'],
  'diskusi-tindak-lanjut': ['Diskusi Tindak Lanjut', 'Guru dan Kepala Sekolah membahas hasil pengamatan.'],
  'upaya-tindak-lanjut': ['Upaya Tindak Lanjut', 'Guru belajar dari pelatihan atau sumber lain.'],
  'refleksi-tindak-lanjut': ['Refleksi Tindak Lanjut', 'Guru menulis pencapaian, tantangan, dan rencana.'],
};

const STATUS = {
  'belum-dimulai': ['Belum dimulai', 'slate'],
  dikerjakan: ['Sedang dikerjakan', 'sky'],
  'menunggu-persetujuan': ['Menunggu persetujuan', 'amber'],
  'ada-penyesuaian': ['Ada Penyesuaian dari Atasan', 'amber'],
  'perlu-perbaikan': ['Perlu perbaikan', 'red'],
  disetujui: ['Disetujui', 'green'],
  selesai: ['Selesai', 'green'],
  terkunci: ['Terkunci', 'slate'],
};

/** Word and tone of a stage's status. */
export function statusOf(stage, status) {
  if (stage === 'penilaian' && status === 'menunggu-persetujuan') return ['Sedang dinilai', 'amber'];
  return STATUS[status];
}

export const APPROVAL = {
  'perlu-disetujui': ['Perlu disetujui', 'amber'],
  'menunggu-pegawai': ['Menunggu guru', 'sky'],
  disetujui: ['Disetujui', 'green'],
  'belum-diajukan': ['Belum mengajukan', 'slate'],
};

export const WHAT = {
  perencanaan: 'Perencanaan',
  'jadwal-observasi': 'Jadwal observasi',
  'hasil-observasi': 'Hasil observasi',
  'dokumen-tindak-lanjut': 'Dokumen tindak lanjut',
  penilaian: 'Penilaian',
};

export const PREDIKAT = {
  'sangat-baik': 'Sangat Baik',
  baik: 'Baik',
  'butuh-perbaikan': 'Butuh Perbaikan',
  kurang: 'Kurang',
  'sangat-kurang': 'Sangat Kurang',
};

export const RATING = {
  'di-atas': 'Di atas ekspektasi',
  sesuai: 'Sesuai ekspektasi',
  'di-bawah': 'Di bawah ekspektasi',
};

export const ROLE = { guru: 'Guru', 'kepala-sekolah': 'Kepala Sekolah' };
export const SIDE = { pegawai: 'Sebagai Pegawai', atasan: 'Sebagai Atasan' };

/** `Januari - Juni 2024`. */
export function periodName(period) {
  return periodMonths(period).join(' - ');
}

export function superiorOf(person) {
  return person.role === 'guru' ? 'Kepala Sekolah' : 'Kepala Dinas';
}

/** The date line under a plan's status, or null. */
export function planDates({ status, handedInOn, decidedOn }) {
  if (status === 'disetujui' && decidedOn) return `Disetujui ${longDate(decidedOn)}`;
  return handedInOn ? `Diajukan ${longDate(handedInOn)}` : null;
}
