import { both } from './both';

/** The `now` sentence, edge tab and foot of a superior. */
export const SUPERIOR_NOW = both({
  id: {
    waiting: '{n} pengajuan menunggu persetujuan Anda',
    waitingOne: '1 pengajuan menunggu persetujuan Anda',
    part: '{n} {what}',
    oldest: 'Yang tertua {days}.',
    oldestToday: 'Yang tertua hari ini.',
    check: 'Cek yang tertua',
    clear: 'Tidak ada pengajuan yang menunggu Anda',
    notHandedIn: '{n} guru belum mengajukan rencana.',
    teacher: '{n} rencana menunggu guru.',
    unread: 'Daftar guru Anda belum terbaca',
    unreadFact: 'Buka daftar guru di Pengelolaan Kinerja. Pengajuan mereka tampil di sini.',
    unit: 'cek',
    foot: 'Pendamping tidak resmi, bukan milik Kementerian. Nama guru hanya tersimpan di peramban ini.',
  },
  en: {
    waiting: '{n} submissions await your approval',
    waitingOne: '1 submission awaits your approval',
    part: '{what}: {n}',
    oldest: 'The oldest waits {days}.',
    oldestToday: 'The oldest is from today.',
    check: 'Check the oldest',
    clear: 'No submission waits for you',
    notHandedIn: 'Teachers who have not submitted a plan: {n}.',
    teacher: 'Plans waiting for the teacher: {n}.',
    unread: 'Your list of teachers has not been read yet',
    unreadFact: 'Open the list of teachers in Pengelolaan Kinerja. Their submissions appear here.',
    unit: 'check',
    foot: 'Pendamping is unofficial and not part of the Ministry. Names of teachers stay in this browser only.',
  },
});
