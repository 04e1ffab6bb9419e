import { both } from './both';

export const BAND = both({
  id: {
    notSaved: 'Perubahan terakhir belum tersimpan.',
    notSavedRest: ' Peramban menolak menyimpan.',
    tryAgain: 'Coba lagi',
    other: 'Halaman menampilkan {page}, Pendamping {chosen}.',
    follow: 'Ikuti halaman',
    noRules: 'Aturan untuk periode ini belum kami miliki.',
    noRulesRest: ' Tahap dan tanggal Anda sendiri tetap berfungsi.',
    partly: 'Sebagian halaman belum terbaca.',
    partlyRest: ' Bacaan sebelumnya tetap ada.',
    stale: 'Terakhir dibaca {ago}',
    again: 'Baca ulang',
  },
  en: {
    notSaved: 'The last change has not been saved.',
    notSavedRest: ' The browser refused to save.',
    tryAgain: 'Try again',
    other: 'The page shows {page}, Pendamping {chosen}.',
    follow: 'Follow the page',
    noRules: 'We do not have the rules for this period.',
    noRulesRest: ' Stages and your own dates still work.',
    partly: 'Part of the page could not be read.',
    partlyRest: ' What was read before is kept.',
    stale: 'Last read {ago}',
    again: 'Read again',
  },
});
