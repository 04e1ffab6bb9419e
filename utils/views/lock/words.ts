import { both } from '../words/both';

export const LOCK = both({
  id: {
    whose: 'Catatan siapa',
    nobody: 'Pilih nama',
    waiting: 'Menunggu nama akun di halaman ini',
    waitingText: 'Beberapa orang memakai peramban ini. Catatan siapa pun belum kami tampilkan.',
    choose: 'Catatan siapa yang dibuka?',
    chooseText: 'Beberapa orang memakai peramban ini. Pilih nama Anda.',
    mine: 'Ini halaman saya: {name}',
    open: 'Buka catatan {name}',
    named: '{name}, {school}',
    tabName: 'Buka Pendamping PMM. {sentence}.',
    hint: 'Klik untuk membuka',
    unnamed: 'Profil terkunci',
    locked: 'Profil ini terkunci',
    lockedText: 'Selama terkunci, tidak ada yang dibaca atau disimpan untuk profil ini.',
    unsealed: 'Catatannya belum dapat disandikan, jadi kami sembunyikan saja.',
    due: 'Ada pengingat di profil yang terkunci.',
    erased: 'Data Anda sudah dihapus dari komputer ini',
    erasedText: 'Halaman ini baru kami baca lagi setelah dimuat ulang.',
    passphrase: 'Kata sandi kunci',
    passphraseHint: 'Kata sandi yang Anda buat untuk Pendamping, bukan kata sandi PMM.',
    unlock: 'Buka kunci',
    unlockTitle: 'Buka profil ini',
  },
  en: {
    whose: 'Whose record',
    nobody: 'Choose a name',
    waiting: 'Waiting for the account name on this page',
    waitingText: 'Several people use this browser. We show nobody’s record yet.',
    choose: 'Whose record is to be opened?',
    chooseText: 'Several people use this browser. Choose your name.',
    mine: 'This page is mine: {name}',
    open: 'Open the record of {name}',
    named: '{name}, {school}',
    tabName: 'Open Pendamping PMM. {sentence}.',
    hint: 'Click to open',
    unnamed: 'Locked profile',
    locked: 'This profile is locked',
    lockedText: 'While it is locked, nothing is read or kept for this profile.',
    unsealed: 'Its record could not be encrypted, so we only hide it.',
    due: 'There is a reminder in the locked profile.',
    erased: 'Your data were deleted from this computer',
    erasedText: 'We read this page again only after it is reloaded.',
    passphrase: 'Lock passphrase',
    passphraseHint: 'The one you made for Pendamping, not your PMM password.',
    unlock: 'Unlock',
    unlockTitle: 'Open this profile',
  },
});

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

/** In “Data Anda”. */
export const LOCK_PART = both({
  id: {
    title: 'Kunci dengan kata sandi',
    about:
      'Untuk komputer yang dipakai bersama. Selama terkunci, catatan Anda di peramban ini tersandi. Yang tetap terlihat: nama profil saat terkunci, tanggal pengingat, dan ukurannya. Siapa yang punya daftar nama dapat mencoba nama mana yang cocok.',
    nobody: 'Bisa dipasang setelah nama akun Anda terbaca dari halaman PMM.',
    isSet: 'Terpasang untuk {name}. Kini terbuka sampai Anda menguncinya atau peramban ditutup.',
    closing:
      'Bila peramban ditutup tanpa mengunci, catatan Anda belum tersandi di komputer ini sampai peramban dibuka lagi.',
    copies:
      'Saat dikunci, profil ini dikeluarkan dari cadangan otomatis. Cadangan yang diunduh saat terkunci juga tidak memuatnya.',
    outside:
      'Di luar kunci: berkas yang Anda simpan di komputer ini, misalnya di folder Unduhan, dan salinan di akun peramban. Catatan tanpa sandi yang dihapus saat mengunci masih ada di disk sampai peramban merapikan berkasnya.',
    synced: 'Yang sudah disamakan lewat akun peramban tetap ada di sana.',
    others: '{name} sedang terkunci.',
    set: 'Pasang kata sandi',
    setText:
      'Tidak ada yang dapat membukanya bila kata sandi lupa, kami pun tidak. Unduh cadangan dahulu, lalu simpan baik-baik.',
    setDo: 'Pasang kata sandi',
    passphrase: 'Kata sandi kunci (sedikitnya 8 huruf atau angka)',
    again: 'Ketik sekali lagi',
    label: 'Nama profil saat terkunci (boleh kosong)',
    labelHint: 'Dapat dilihat siapa saja. Bila kosong, tertulis “Profil terkunci”.',
    now: 'Kunci sekarang',
    nowText: 'Semua catatan {name} disandikan sampai kata sandi dimasukkan lagi.',
    nowDo: 'Kunci',
    change: 'Ganti kata sandi',
    changeText: 'Perlu kata sandi yang lama.',
    remove: 'Lepas kunci',
    removeText: 'Catatan Anda tidak akan tersandi lagi.',
    old: 'Kata sandi yang lama',
    newOne: 'Kata sandi yang baru',
    save: 'Simpan',
    cancel: 'Batal',
  },
  en: {
    title: 'Lock with a passphrase',
    about:
      'For a computer that several people use. While it is locked, your record in this browser is encrypted. What can still be seen: the name of the locked profile, days of reminders, and its size. Whoever has a list of names can try which one fits.',
    nobody: 'It can be set once your account name was read from a PMM page.',
    isSet: 'Set for {name}. Open now, until you lock it or the browser is closed.',
    closing:
      'If the browser is closed without locking, the record is encrypted only when the browser is started again. Until then it lies on this computer unencrypted.',
    copies:
      'When it is locked, this profile is taken out of the automatic backups. A backup downloaded while locked does not hold it either.',
    outside:
      'Outside the lock: files that you saved on this computer, as in Downloads, and the copy in the browser account. Plain records deleted by locking stay on the disk until the browser compacts its files.',
    synced: 'What was synced through the browser account stays there.',
    others: '{name} is locked.',
    set: 'Set a passphrase',
    setText:
      'If it is forgotten nobody can open it, not even we. Download a backup first and keep it in a safe place.',
    setDo: 'Set a passphrase',
    passphrase: 'Lock passphrase (at least 8 letters or digits)',
    again: 'Type it once more',
    label: 'Name of the profile while locked (may be empty)',
    labelHint: 'Anybody can see it. If empty, it says “Locked profile”.',
    now: 'Lock now',
    nowText: 'The whole record of {name} is encrypted until the passphrase is typed again.',
    nowDo: 'Lock',
    change: 'Change the passphrase',
    changeText: 'Needs the old passphrase.',
    remove: 'Take the lock off',
    removeText: 'Your record will no longer be encrypted.',
    old: 'The old passphrase',
    newOne: 'The new passphrase',
    save: 'Save',
    cancel: 'Cancel',
  },
});
