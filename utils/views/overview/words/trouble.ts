import type { BackupReason, KeepProblem } from '../../../observations';
import { type Both, both } from '../../words/both';

/** Why a file cannot be put in. */
export const TROUBLE: Both<BackupReason> = both({
  id: {
    large: 'Berkas ini lebih besar dari 50 MB; cadangan kami tidak sebesar itu.',
    empty: 'Berkas ini kosong.',
    broken: 'Berkas ini rusak.',
    cut: 'Berkas ini terpotong: isinya berhenti di tengah.',
    foreign: 'Ini bukan cadangan Pendamping PMM.',
    newer: 'Cadangan ini dari Pendamping versi lebih baru. Mohon perbarui Pendamping dulu.',
    deep: 'Isi berkas ini bersarang terlalu dalam; cadangan kami tidak begitu.',
    unsafe: 'Berkas ini memuat nama yang tidak aman.',
    wrong: 'Ada isi yang tidak seperti seharusnya.',
    double: 'Ada dua catatan dengan tanda yang sama.',
    'zip-broken': 'ZIP ini rusak atau terpotong.',
    'zip-unsafe': 'ZIP ini tidak aman: nama berkas, sandi, atau ukurannya tidak wajar.',
    'zip-large': 'ZIP ini terlalu besar: paling banyak 500 MB dan 2.000 berkas.',
    'zip-file': 'Satu berkas di dalamnya tidak seperti yang tertulis di cadangan.',
    'zip-full': 'Ruang di komputer ini tidak cukup untuk berkas di cadangan ini.',
    locked:
      'Cadangan ini memuat catatan profil yang terkunci di sini. Mohon buka kuncinya dahulu. Bila kata sandinya lupa, cadangan ini dapat dipulihkan di peramban lain, atau di sini setelah semua data dihapus.',
    old: 'Cadangan versi lama ini tidak dapat kami sesuaikan dengan versi sekarang.',
  },
  en: {
    large: 'This file is larger than 50 MB; our backups are not.',
    empty: 'This file is empty.',
    broken: 'This file is damaged.',
    cut: 'This file is cut off: it ends in the middle.',
    foreign: 'This is no backup of Pendamping PMM.',
    newer: 'This backup is from a later version of Pendamping. Please update Pendamping first.',
    deep: 'What is in this file is nested too deep; our backups are not.',
    unsafe: 'This file holds a name that is not safe.',
    wrong: 'Something in it is not what it should be.',
    double: 'Two records have the same key.',
    'zip-broken': 'This ZIP is damaged or cut off.',
    'zip-unsafe': 'This ZIP is not safe: a name, a password or a size in it is odd.',
    'zip-large': 'This ZIP is too large: 500 MB and 2,000 files at most.',
    'zip-file': 'A file in it is not what the backup says.',
    'zip-full': 'There is not enough room on this computer for the files of this backup.',
    locked:
      'This backup holds the record of a profile that is locked here. Please unlock it first. If its passphrase is forgotten, this backup can be restored in another browser, or here once all data are erased.',
    old: 'This backup of an old version could not be brought to the version of now.',
  },
});

/** Why nothing is kept, and what can be done. */
export const PROBLEM: Both<KeepProblem> = both({
  id: {
    refused: 'Peramban tidak mengizinkan penyimpanan, misalnya di jendela pribadi.',
    full: 'Penyimpanan peramban penuh. Mohon kosongkan ruang di komputer ini.',
    blocked: 'Tab lain masih memakai versi lama. Mohon tutup tab PMM yang lain.',
    newer: 'Data ini milik Pendamping versi lebih baru. Mohon perbarui Pendamping.',
    damaged: 'Peramban tidak dapat membaca berkas penyimpanannya.',
    migration: 'Pembaruan data gagal. Data lama tetap utuh dan tidak diubah. Mohon unduh cadangan.',
    failed: 'Peramban menolak menyimpan.',
  },
  en: {
    refused: 'The browser does not allow us to keep anything, as in a private window.',
    full: 'The browser has no room left. Please free some room on this computer.',
    blocked: 'Another tab still uses an older version. Please close other tabs of PMM.',
    newer: 'These data belong to a later version of Pendamping. Please update Pendamping.',
    damaged: 'The browser cannot read the files that it keeps.',
    migration: 'Updating the data failed. The old data are whole and unchanged. Please download a backup.',
    failed: 'The browser refused to save.',
  },
});

export const READ_ONLY = both({
  id: { strong: 'Sekarang kami hanya menampilkan.', rest: ' Yang Anda ubah sekarang tidak tersimpan.' },
  en: { strong: 'We only show for now.', rest: ' What you change now is not kept.' },
});
