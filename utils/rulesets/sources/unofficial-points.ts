import type { Source } from '../schema';

/** Points that the help centre was not seen to give: how many texts agree on them. */
export const UNOFFICIAL_POINTS: readonly Source[] = [
  {
    id: '123dok-rhk',
    short: '123dok.com, rincian RHK',
    title: '123dok.com: Rincian RHK dan bukti dukung',
    url: 'https://123dok.com/id/docs/rincian-rhk-dan-bukti-dukung.11763136',
    official: false,
    copy: false,
    on: null,
  },
  {
    id: 'tulisan-poin-satu',
    short: 'satu tulisan tentang poin',
    title: 'Satu tulisan di web tentang poin pengembangan kompetensi',
    url: null,
    official: false,
    copy: false,
    on: null,
  },
  {
    id: 'tulisan-poin-dua',
    short: 'dua tulisan tentang poin',
    title: 'Dua tulisan di web tentang poin pengembangan kompetensi, sependapat',
    url: null,
    official: false,
    copy: false,
    on: null,
  },
  {
    id: 'tulisan-poin-tiga',
    short: 'tiga tulisan tentang poin',
    title: 'Tiga tulisan di web tentang poin pengembangan kompetensi, sependapat',
    url: null,
    official: false,
    copy: false,
    on: null,
  },
];
