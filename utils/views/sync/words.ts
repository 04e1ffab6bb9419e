import { both } from '../words/both';

export const SYNC = both({
  id: {
    title: 'Beberapa komputer',
    about:
      'Isian Anda dapat disamakan di beberapa komputer lewat sinkronisasi milik peramban. Itu satu-satunya yang keluar dari komputer ini: lewat akun peramban Anda, ke server pembuat peramban (misalnya Google, Microsoft, atau Mozilla).',
    aboutOff: 'Mati sampai Anda menyalakannya.',
    on: 'Samakan di beberapa komputer',
    onText:
      'Ikut: isian, tanda centang, tanggal sendiri, peran, yang Anda abaikan, pemberitahuan PMM yang Anda atur (dengan tulisannya), bacaan yang Anda sebut keliru, dan setelan (kecuali lama nama disimpan; tidak sama sekali bila ada beberapa akun di komputer ini). Tidak ikut: bukti, berkas aturan, bacaan lain dari halaman PMM, dan catatan yang memuat nama guru yang dikenal komputer ini. Nama yang Anda tulis sendiri dan belum dikenal di sini bisa ikut.',
    onNobody: 'Buka PMM dulu di komputer ini, supaya jelas isian siapa yang disamakan.',
    onDo: 'Nyalakan',
    onAsk: 'Nyalakan untuk akun {name}?',
    onAskText:
      'Isian akun ini akan tersimpan di akun peramban, dan terbaca oleh siapa pun yang memakai akun peramban itu. Nama Anda tidak ditulis di sana, tetapi siapa yang sudah tahu nama Anda dapat mencocokkannya.',
    cancel: 'Batal',
    isOn: 'Menyala untuk akun {name}. Akun lain di komputer ini tidak ikut.',
    isOnUnnamed: 'Menyala.',
    last: 'Terakhir {when}: {n} catatan, {size} dari 100 kB, dari {devices} komputer.',
    never: 'Belum pernah selesai.',
    unseen:
      'Isian sampai ke komputer lain bila peramban di sana dan di sini masuk ke akun yang sama dan sinkronisasi ekstensinya menyala. Itu tidak dapat kami lihat dari sini.',
    deletes:
      'Yang Anda hapus di sini terhapus juga di komputer lain, pun yang hilang karena “Ganti semua” atau “Kembali ke sini” pada cadangan. “Hapus semua data” hanya menghapus di sini dan mematikan ini.',
    names: '{n} catatan tinggal di komputer ini karena memuat nama guru yang kami kenali.',
    room: 'Tempat di akun peramban habis: {n} catatan tinggal di komputer ini, yang terlama lebih dulu.',
    large: '{n} catatan terlalu panjang untuk akun peramban dan tinggal di komputer ini.',
    now: 'Samakan sekarang',
    nowText: 'Biasanya berjalan sendiri, semenit setelah ada yang berubah.',
    nowDo: 'Samakan',
    off: 'Matikan di komputer ini',
    offText: 'Yang sudah ada di akun peramban tetap di sana, untuk komputer lain.',
    offDo: 'Matikan',
    remove: 'Matikan dan hapus dari akun',
    removeLeft: 'Hapus dari akun peramban',
    removeText: 'Berhenti di semua komputer. Isian di tiap komputer tetap ada.',
    removeDo: 'Hapus dari akun',
    removeAsk: 'Hapus dari akun peramban?',
    removeAskText:
      'Semua yang kami simpan di akun peramban dihapus, juga yang dari komputer lain; yang tinggal hanya tanda waktu penghapusan ini. Isian di tiap komputer tetap ada.',
    left: 'Di akun peramban mungkin masih ada isian dari sebelumnya.',
    full: 'Akun peramban penuh, jadi yang terakhir belum masuk. Kami coba lagi.',
    busy: 'Peramban meminta jeda karena terlalu banyak perubahan. Kami coba lagi.',
    refused: 'Sinkronisasi gagal. Isian di komputer ini tetap ada, dan kami coba lagi.',
    newer:
      'Komputer lain memakai versi yang lebih baru. Sebagian isiannya belum terbaca di sini; mohon perbarui ekstensi ini.',
    removed:
      'Isi akun peramban dihapus dari komputer lain, jadi sinkronisasi di sini berhenti. Isian di komputer ini tetap ada.',
    'no-person':
      'Akun PMM yang disamakan tidak ada lagi di komputer ini, atau namanya tidak terbaca, jadi sinkronisasi menunggu.',
  },
  en: {
    title: 'Several computers',
    about:
      'Your entries can be kept the same on several computers by the browser’s own sync. It is the one thing that leaves this computer: through your browser account, to the servers of the browser’s maker (Google, Microsoft or Mozilla, for example).',
    aboutOff: 'Off until you turn it on.',
    on: 'Keep several computers the same',
    onText:
      'Included: entries, ticks, dates of your own, your role, what you dismissed, PMM notices for which you set a rule (with their words), readings you called wrong, and settings (but for how long names are kept; none at all where this computer knows several accounts). Not included: evidence, files of rules, all else read from PMM pages, and records with a teacher’s name that this computer knows. A name that you typed yourself and that is not known here may be included.',
    onNobody: 'Open PMM on this computer first, so that it is clear whose entries are meant.',
    onDo: 'Turn on',
    onAsk: 'Turn on for the account {name}?',
    onAskText:
      'The entries of this account will be kept in the browser account, where whoever uses that browser account can read them. Your name is not written there, but whoever knows it already can match it.',
    cancel: 'Cancel',
    isOn: 'On for the account {name}. Other accounts on this computer are not included.',
    isOnUnnamed: 'On.',
    last: 'Last {when}. Records: {n}, {size} of 100 kB. Computers: {devices}.',
    never: 'Never finished yet.',
    unseen:
      'Entries reach another computer when both browsers are signed in to the same account with sync of extensions turned on. We cannot see that from here.',
    deletes:
      'What you delete here is deleted on other computers too, as is what goes by “Replace all” or “Go back to this” of a backup. “Delete all data” deletes here alone, and turns this off.',
    names: 'Staying on this computer because of a teacher’s name that we know: {n}.',
    room: 'The browser account is full. Staying on this computer, the oldest first: {n}.',
    large: 'Staying on this computer, too long for the browser account: {n}.',
    now: 'Bring together now',
    nowText: 'It usually runs by itself, a minute after something has changed.',
    nowDo: 'Bring together',
    off: 'Turn off on this computer',
    offText: 'What is in the browser account stays there, for other computers.',
    offDo: 'Turn off',
    remove: 'Turn off and remove from the account',
    removeLeft: 'Remove from the browser account',
    removeText: 'Stops on all computers. The entries on each computer stay.',
    removeDo: 'Remove from the account',
    removeAsk: 'Remove from the browser account?',
    removeAskText:
      'All that we keep in the browser account is removed, from other computers too; only a mark of the time of this removal is left. The entries on each computer stay.',
    left: 'The browser account may still hold entries from before.',
    full: 'The browser account is full, so the latest did not go in. We try again.',
    busy: 'The browser asks for a pause because too much has changed. We try again.',
    refused: 'Sync failed. The entries on this computer stay, and we try again.',
    newer:
      'Another computer has a later version. Some of its entries cannot be read here yet; please update this extension.',
    removed:
      'The browser account was cleared from another computer, so sync has stopped here. The entries on this computer stay.',
    'no-person':
      'The PMM account that is synced is no longer on this computer, or its name cannot be read, so sync waits.',
  },
});
