import type { ItemWords } from './item-words';

/** Documents. */
export const EVIDENCE_ITEMS: Record<string, ItemWords> = {
  'simpan-sertifikat': {
    id: { title: 'Simpan sertifikat kegiatan Anda', detail: 'Yang bertanggal di dalam periode ini' },
    en: { title: 'Keep the certificates of your activities', detail: 'Those dated inside this period' },
  },
  'bukti-rhk': {
    id: { title: 'Unggah satu bukti untuk tiap RHK', detail: 'PDF, paling besar 10 MB' },
    en: { title: 'Upload one proof for each RHK', detail: 'PDF, 10 MB at most' },
  },
  'bukti-tugas-tambahan': {
    id: { title: 'Satukan SK dan laporan tugas tambahan', detail: 'Satu PDF, paling besar 10 MB' },
    en: { title: 'Join SK and report of additional duties', detail: 'One PDF, 10 MB at most' },
  },
  'dokumen-kepala-sekolah': {
    id: { title: 'Siapkan empat dokumen sekolah', detail: 'KOSP, RKT, laporan, rangkuman kehadiran' },
    en: { title: 'Prepare four school documents', detail: 'KOSP, RKT, school report, attendance summary' },
  },
  'simpan-dokumen': {
    id: { title: 'Simpan dokumen kinerja Anda', detail: 'Tidak perlu diunggah' },
    en: { title: 'Keep the documents of your work', detail: 'No upload is needed' },
  },
  'dokumen-di-sekolah': {
    id: { title: 'Pastikan dokumen tersimpan di sekolah', detail: 'Tidak diunggah, cukup dikonfirmasi' },
    en: { title: 'Make sure documents are kept at school', detail: 'Not uploaded, only confirmed' },
  },
  'konfirmasi-dokumen-guru': {
    id: { title: 'Konfirmasi dokumen guru di sekolah', detail: 'Guru tidak mengunggah apa pun' },
    en: { title: 'Confirm the teachers’ documents at school', detail: 'Teachers upload nothing' },
  },
};
