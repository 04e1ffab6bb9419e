import { both } from './both';

export const LEAVE = both({
  id: {
    label: 'Selesai di komputer ini',
    title: 'Selesai di komputer ini?',
    text: 'Kunci catatan Anda agar orang lain tidak dapat membukanya, atau hapus dari komputer ini.',
    textUnset: 'Catatan Anda dapat dikunci setelah kata sandi dipasang, atau dihapus dari komputer ini.',
    lock: 'Kunci',
    setFirst: 'Pasang kata sandi dulu',
    erase: 'Hapus data saya dari komputer ini',
    eraseTitle: 'Hapus data Anda dari komputer ini?',
    eraseText:
      'Bacaan, tanda centang, tanggal, dan berkas Anda dihapus, juga dari cadangan otomatis. Data orang lain tetap ada. Setelah itu, ada 10 detik untuk mengurungkan.',
    eraseYes: 'Hapus data saya',
    cancel: 'Batal',
  },
  en: {
    label: 'Finish on this computer',
    title: 'Finish on this computer?',
    text: 'Lock your record so that nobody else can open it, or delete it from this computer.',
    textUnset: 'Your record can be locked once a passphrase is set, or deleted from this computer.',
    lock: 'Lock',
    setFirst: 'Set a passphrase first',
    erase: 'Delete my data from this computer',
    eraseTitle: 'Delete your data from this computer?',
    eraseText:
      'What was read of you, your ticks, dates and files are deleted, from the automatic backups too. Other people’s data stays. After that you have 10 seconds to undo.',
    eraseYes: 'Delete my data',
    cancel: 'Cancel',
  },
});
