import { longDate, periodMonths } from '../../clock.js';

/** The words of 2026 (domain/labels.md, domain/facts.md). */
export const STAGES = {
  'pra-perencanaan': 'Pra-Perencanaan',
  perencanaan: 'Perencanaan',
  pelaksanaan: 'Pelaksanaan dan Pembinaan',
  penilaian: 'Penilaian',
  'tindak-lanjut': 'Tindak Lanjut',
};

/** Before 2026 the middle stage had the short name. */
export function stageName(stage, state) {
  return stage === 'pelaksanaan' && !state.hasPre ? 'Pelaksanaan' : STAGES[stage];
}

export const STEP_TITLES = {
  'diskusi-persiapan': 'Diskusi Persiapan',
  'observasi-kinerja': 'Observasi Praktik Kinerja',
  'diskusi-tindak-lanjut': 'Rencana Tindak Lanjut',
  'upaya-tindak-lanjut': 'Upaya Tindak Lanjut',
  'refleksi-tindak-lanjut': 'Refleksi dan Evaluasi Tindak Lanjut',
};

export const STEP_OWNERS = {
  'diskusi-persiapan': 'Guru dan Pejabat Penilai Kinerja',
  'observasi-kinerja': 'Pejabat Penilai Kinerja',
  'diskusi-tindak-lanjut': 'Guru dan Pejabat Penilai Kinerja',
  'upaya-tindak-lanjut': 'Guru',
  'refleksi-tindak-lanjut': 'Guru',
};

const STATUS = {
  'belum-dimulai': ['Belum dimulai', 'idle'],
  dikerjakan: ['Sedang dikerjakan', 'busy'],
  'menunggu-persetujuan': ['Sedang diperiksa', 'wait'],
  'ada-penyesuaian': ['Perlu disepakati', 'wait'],
  'perlu-perbaikan': ['Dikembalikan', 'stop'],
  disetujui: ['Sudah disetujui', 'fine'],
  selesai: ['Sudah selesai', 'fine'],
  terkunci: ['Terkunci', 'idle'],
};

/** Word and tone of a stage's status. */
export function statusOf(stage, status) {
  if (stage === 'penilaian' && status === 'menunggu-persetujuan') return ['Sedang dinilai', 'wait'];
  return STATUS[status];
}

export const APPROVAL = {
  'perlu-disetujui': ['Perlu disetujui', 'wait'],
  'menunggu-pegawai': ['Menunggu guru', 'busy'],
  disetujui: ['Sudah disetujui', 'fine'],
  'belum-diajukan': ['Belum diajukan', 'idle'],
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

/** `Januari – Desember 2026`. */
export function periodName(period) {
  return periodMonths(period).join(' – ');
}

export function superiorName(state, person) {
  return person.role === 'guru' ? `${state.people.endang.name} (Kepala Sekolah)` : 'Kepala Dinas Pendidikan';
}

/** The day that goes with a stage, in words, or null. */
export function dayOfStage(stage, me) {
  const { plan, pre, rating, followUp, steps } = me;
  const days = {
    'pra-perencanaan': pre.doneOn && ['Selesai', pre.doneOn],
    perencanaan: plan.decidedOn
      ? ['Diputuskan', plan.decidedOn]
      : plan.handedInOn && ['Diajukan', plan.handedInOn],
    pelaksanaan: steps['refleksi-tindak-lanjut'].doneOn && [
      'Selesai',
      steps['refleksi-tindak-lanjut'].doneOn,
    ],
    penilaian: rating.doneOn ? ['Ditetapkan', rating.doneOn] : rating.begunOn && ['Mulai', rating.begunOn],
    'tindak-lanjut': followUp.doneOn && ['Selesai', followUp.doneOn],
  };
  const found = days[stage];
  return found ? `${found[0]} ${longDate(found[1])}` : null;
}
