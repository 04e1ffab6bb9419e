/** The words of the state, as contract.md gives them. */
export const STATUSES = [
  'belum-dimulai',
  'dikerjakan',
  'menunggu-persetujuan',
  'ada-penyesuaian',
  'perlu-perbaikan',
  'disetujui',
  'selesai',
  'terkunci',
];

/** The five steps of pelaksanaan, in their order. */
export const STEPS = [
  'diskusi-persiapan',
  'observasi-kinerja',
  'diskusi-tindak-lanjut',
  'upaya-tindak-lanjut',
  'refleksi-tindak-lanjut',
];

/** Who begins a step, and whether the superior has to confirm what the teacher wrote. */
export const STEP_RULES = {
  'diskusi-persiapan': { writer: 'guru', confirmed: true },
  'observasi-kinerja': { writer: 'atasan', confirmed: false },
  'diskusi-tindak-lanjut': { writer: 'guru', confirmed: true },
  'upaya-tindak-lanjut': { writer: 'guru', confirmed: false },
  'refleksi-tindak-lanjut': { writer: 'guru', confirmed: false },
};

/** The eight indicators of a teacher's practice. */
export const INDICATORS = [
  'Keteraturan Suasana Kelas',
  'Penerapan Disiplin Positif',
  'Umpan Balik Konstruktif',
  'Perhatian dan Kepedulian',
  'Ekspektasi pada Peserta Didik',
  'Instruksi Pembelajaran',
  'Instruksi yang Adaptif',
  'Aktivitas Interaktif',
];

/** Indicators of a principal, as far as they are known. */
export const PRINCIPAL_INDICATORS = [
  'Visi-misi',
  'Rapat perencanaan berbasis data',
  'Presentasi program satuan pendidikan',
  'Refleksi pengelolaan kurikulum',
  'Aktivasi komunitas belajar',
];

/** Activities on offer in 2024, points per unit. */
export const ACTIVITIES = [
  { title: 'Pelatihan mandiri', points: 8 },
  { title: 'Observasi praktik pembelajaran bersama rekan sejawat', points: 8 },
  { title: 'Penggerak komunitas belajar', points: 36 },
  { title: 'Narasumber berbagi praktik baik', points: 8 },
  { title: 'Peserta berbagi praktik baik oleh komunitas belajar', points: 4 },
  { title: 'Pelatihan/bimbingan teknis bersertifikat', points: 8 },
  { title: 'Seminar, lokakarya, konferensi, simposium, studi banding', points: 4 },
  { title: 'Peserta coaching/mentoring', points: 4 },
];

/** BerAKHLAK, the seven of perilaku kerja. */
export const BEHAVIOURS = [
  'Berorientasi Pelayanan',
  'Akuntabel',
  'Kompeten',
  'Harmonis',
  'Loyal',
  'Adaptif',
  'Kolaboratif',
];

/** Ratings of hasil kerja and perilaku kerja against the expectation. */
export const RATINGS = ['di-bawah', 'sesuai', 'di-atas'];

/** Predikat by hasil kerja, then perilaku kerja (PermenPANRB 6/2022). */
export const PREDIKAT = {
  'di-atas': { 'di-bawah': 'kurang', sesuai: 'baik', 'di-atas': 'sangat-baik' },
  sesuai: { 'di-bawah': 'kurang', sesuai: 'baik', 'di-atas': 'baik' },
  'di-bawah': { 'di-bawah': 'sangat-kurang', sesuai: 'butuh-perbaikan', 'di-atas': 'butuh-perbaikan' },
};
