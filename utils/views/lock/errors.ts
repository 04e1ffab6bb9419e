import { both } from '../words/both';

/** Why a lock did not do as it was told. */
export const LOCK_ERRORS = both({
  id: {
    'too-short': 'Mohon pakai sedikitnya 8 huruf atau angka.',
    'not-the-same': 'Keduanya belum sama. Mohon ketik lagi.',
    'wrong-passphrase': 'Kata sandi ini keliru. Mohon periksa lagi.',
    wait: 'Mohon tunggu sebentar, paling lama satu menit, lalu coba lagi.',
    damaged: 'Isi kunci ini rusak dan tidak dapat dibuka. Kami biarkan seperti adanya.',
    'too-large':
      'Berkas bukti Anda lebih dari 100 MB, jadi belum dapat dikunci. Mohon unduh, lalu hapus sebagian.',
    'not-saved': 'Belum tersimpan, atau masih berjalan. Mohon muat ulang halaman ini dan lihat dahulu.',
    'not-found': 'Sudah berubah di jendela lain. Mohon muat ulang halaman ini.',
  },
  en: {
    'too-short': 'Please use at least 8 letters or digits.',
    'not-the-same': 'The two are not the same. Please type it again.',
    'wrong-passphrase': 'This passphrase is wrong. Please check it.',
    wait: 'Please wait a moment, a minute at most, and try again.',
    damaged: 'What is locked here is damaged and cannot be opened. We leave it as it is.',
    'too-large':
      'Your files of evidence are over 100 MB, which cannot be locked yet. Please download and delete some.',
    'not-saved': 'Not saved, or still under way. Please reload this page and look first.',
    'not-found': 'It was changed in another window. Please reload this page.',
  },
});
