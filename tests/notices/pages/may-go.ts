import type { Markup, PlaceName } from './markups';

/** Notices that only tell a state of the assessment: words, markup, place. All of them `boleh-diabaikan`. */
export const MAY_GO: readonly (readonly [words: string, markup: Markup, place: PlaceName])[] = [
  ['Tahap penilaian belum dibuka.', 'utility', 'home'],
  ['Penilaian belum dimulai.', 'bootstrap', 'assessment'],
  ['Hasil penilaian belum tersedia.', 'antd', 'assessment'],
  ['Penilaian dari atasan belum dimulai.', 'dark', 'tab'],
  ['Menunggu penilaian dari atasan.', 'mui', 'assessment'],
  ['Penilaian Anda sedang diproses.', 'solid', 'assessment'],
  ['Kinerja Anda sedang dinilai oleh Kepala Sekolah.', 'line', 'assessment'],
  ['Belum dibuka.', 'utility', 'assessment'],
  ['Predikat kinerja belum ditetapkan.', 'grey', 'assessment'],
  ['Menunggu penetapan predikat kinerja oleh Dinas Pendidikan.', 'edge', 'home'],
  ['Atasan belum memberikan penilaian.', 'icon', 'assessment'],
  ['PENILAIAN KINERJA BELUM DIBUKA', 'font', 'assessment'],
  ['Tahap penilaian belum dibuka. <a href="#">Pelajari lebih lanjut</a>', 'bootstrap', 'home'],
  [
    '<button type="button" class="close" aria-label="Tutup">×</button>Penilaian kinerja belum tersedia saat ini.',
    'utility',
    'home',
  ],
  ['<h4>Informasi</h4><p>Hasil penilaian kinerja belum tersedia.</p>', 'mui', 'assessment'],
  ['Penilaian periode Januari – Juni 2024 belum dibuka.', 'wide', 'assessment'],
  ['Saat ini, penilaian kinerja sedang berlangsung.', 'darkLine', 'assessment'],
  [
    'Hasil akan ditampilkan setelah Kepala Sekolah menilai kinerja Anda. Penilaian belum tersedia.',
    'toast',
    'assessment',
  ],
  ['Hasil penilaian&nbsp;kinerja be\u00adlum di\u200bumumkan', 'utility', 'tab'],
  ['Penilaian kinerja Anda masih dalam proses. Anda tidak perlu melakukan apa pun.', 'antd', 'home'],
  ['Belum ada hasil penilaian dari Kepala Sekolah.', 'edge', 'assessment'],
  ['Penilaian blm dibuka', 'bootstrap', 'assessment'],
  [
    'Predikat <b>belum</b> <span>ditetap</span><span>kan</span> oleh pejabat penilai kinerja.',
    'grey',
    'assessment',
  ],
  ['Tahap penilaian belum dimulai. Diperbarui 2 Maret 2024, 08.15 WIB', 'line', 'home'],
  ['Tahap penilaian belum dibuka.', 'solid', 'superior'],
  [
    '<strong>Penilaian</strong><br>Penilaian perilaku kerja belum dilakukan oleh atasan langsung Anda.',
    'toast',
    'tab',
  ],
];
