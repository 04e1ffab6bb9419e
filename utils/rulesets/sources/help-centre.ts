import type { Source } from '../schema';

/** The ministry's help centre. Its articles are known by site and number: the site is linked, the number named. */
export const HELP_CENTRE: readonly Source[] = [
  {
    id: 'bantuan-poin',
    short: 'Pusat Informasi, tentang poin',
    title: 'Pusat Informasi, artikel 26037247064217: Tentang Poin di Pengembangan Kompetensi untuk Guru',
    url: 'https://pusatinformasi.guru.kemdikbud.go.id/',
    official: true,
    copy: false,
    on: null,
  },
  {
    id: 'bantuan-dokumen',
    short: 'Pusat Informasi, tentang dokumen',
    title: 'Pusat Informasi, tentang dokumen guru 2024; tiga salinan sependapat',
    url: null,
    official: true,
    copy: true,
    on: null,
  },
  {
    id: 'bantuan-predikat',
    short: 'Pusat Informasi, tentang predikat',
    title:
      'Pusat Informasi, artikel 33041299207449: urutan penetapan predikat dan penyelesaian yang terlambat',
    url: 'https://pusatinformasi.guru.kemdikbud.go.id/',
    official: true,
    copy: false,
    on: null,
  },
  {
    id: 'bantuan-peralihan',
    short: 'Pusat Informasi, tentang peralihan',
    title: 'Pusat Informasi, artikel 33374387760025: peralihan, Plt, dan keadaan khusus',
    url: 'https://pusatinformasi.guru.kemdikbud.go.id/',
    official: true,
    copy: false,
    on: null,
  },
  {
    id: 'bantuan-perencanaan',
    short: 'Pusat Informasi, tentang perencanaan',
    title: 'Pusat Informasi, artikel 40450716460441: Cara Mengisi Perencanaan Kinerja Untuk Guru',
    url: 'https://pusatinformasi.ult.kemendikdasmen.go.id/',
    official: true,
    copy: false,
    on: null,
  },
  {
    id: 'panduan-tindak-lanjut',
    short: 'Rumah Pendidikan, dokumen tindak lanjut',
    title: 'Rumah Pendidikan: Panduan Cara Mengisi Dokumen Tindak Lanjut',
    url: 'https://rumah.pendidikan.go.id/artikel/panduan-cara-mengisi-dokumen-tindak-lanjut-pada-tahap-pelaksanaan-kinerja-guru-di-ruang-gtk',
    official: true,
    copy: false,
    on: null,
  },
];
