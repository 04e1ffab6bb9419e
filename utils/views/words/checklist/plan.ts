import type { ItemWords } from './item-words';

/** Up to the plan that is handed in. */
export const PLAN_ITEMS: Record<string, ItemWords> = {
  'tercatat-di-dapodik': {
    id: {
      title: 'Pastikan Anda tercatat di Dapodik',
      detail: 'Yang bukan ASN boleh mengisi, tidak diharuskan',
    },
    en: {
      title: 'Check that you are listed in Dapodik',
      detail: 'Non-ASN staff may take part; it is not required',
    },
  },
  'data-diri': {
    id: { title: 'Cek data diri Anda', detail: null },
    en: { title: 'Check your personal data', detail: null },
  },
  'perbaiki-dapodik': {
    id: {
      title: 'Perbaiki data yang keliru di Dapodik',
      detail: 'Perubahan tampil setelah sekitar 3 × 24 jam',
    },
    en: { title: 'Correct wrong data in Dapodik', detail: 'Changes show after about 3 × 24 hours' },
  },
  'pilih-indikator': {
    id: { title: 'Pilih 1 dari 8 indikator praktik kinerja', detail: 'Rapor Pendidikan memberi saran' },
    en: { title: 'Choose 1 of 8 practice indicators', detail: 'Rapor Pendidikan recommends some' },
  },
  'pengembangan-kompetensi': {
    id: { title: 'Pilih RHK pengembangan kompetensi', detail: '32–128 poin dianjurkan, bukan diwajibkan' },
    en: {
      title: 'Choose RHK for competence development',
      detail: '32–128 points are recommended, not required',
    },
  },
  'tugas-tambahan': {
    id: { title: 'Isi tugas tambahan, bila ada', detail: 'Siapkan SK atau surat tugasnya' },
    en: { title: 'Enter additional duties, if any', detail: 'Have the SK or assignment letter ready' },
  },
  'perilaku-kerja': {
    id: { title: 'Isi perilaku kerja', detail: 'Tujuh nilai BerAKHLAK' },
    en: { title: 'Fill in work behaviour', detail: 'The seven BerAKHLAK values' },
  },
  'ajukan-rencana': {
    id: { title: 'Baca rangkuman, lalu ajukan rencana', detail: null },
    en: { title: 'Read the summary, then submit the plan', detail: null },
  },
  'pilih-indikator-kepala-sekolah': {
    id: { title: 'Pilih indikator untuk kepala sekolah', detail: 'Dari Rapor Pendidikan, dimensi D3' },
    en: { title: 'Choose your indicator as a principal', detail: 'From Rapor Pendidikan, dimension D3' },
  },
  'ajukan-rencana-kepala-sekolah': {
    id: { title: 'Ajukan rencana Anda sendiri', detail: 'Penilainya Kepala Dinas' },
    en: { title: 'Submit your own plan', detail: 'It is rated by the Kepala Dinas' },
  },
  'setujui-rencana-guru': {
    id: { title: 'Cek dan setujui rencana guru', detail: null },
    en: { title: 'Check and approve the teachers’ plans', detail: null },
  },
  'unit-organisasi': {
    id: { title: 'Cek unit organisasi Anda', detail: null },
    en: { title: 'Check your organisational unit', detail: null },
  },
  'data-diri-awal': {
    id: { title: 'Cek data diri Anda', detail: null },
    en: { title: 'Check your personal data', detail: null },
  },
  'perbaiki-dapodik-awal': {
    id: {
      title: 'Perbaiki data yang keliru di Dapodik',
      detail: 'Perubahan tampil setelah sekitar 3 × 24 jam',
    },
    en: { title: 'Correct wrong data in Dapodik', detail: 'Changes show after about 3 × 24 hours' },
  },
  'tim-kinerja': {
    id: { title: 'Cek Tim Kinerja', detail: 'Tim memberi saran, bukan persetujuan' },
    en: { title: 'Check the Tim Kinerja', detail: 'The team recommends, it does not approve' },
  },
};
