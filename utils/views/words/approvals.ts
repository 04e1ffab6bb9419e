import type { PlanState } from '../../engine/findings';
import type { ApprovalKind, ApprovalStatus } from '../../observations';
import { both } from './both';

export const APPROVALS = both({
  id: {
    title: 'Menunggu Anda',
    order: 'tertua dahulu',
    folded: '{n} menunggu',
    nothing: 'Tidak ada pengajuan yang menunggu Anda.',
    handedIn: 'diajukan {day}',
    since: 'sejak {day}',
    seenSince: 'terbaca sejak {day}',
    readOn: 'dibaca {day}',
    show: 'Tunjukkan {name} di halaman',
    more: '{n} lagi',
    lastRead: 'Terakhir terbaca {when}',
    roles: 'Peran',
    superior: 'Atasan',
    employee: 'Pegawai',
    teachers: 'Guru Anda',
    yourself: 'Anda sendiri',
  },
  en: {
    title: 'Waiting for you',
    order: 'oldest first',
    folded: '{n} waiting',
    nothing: 'No submission waits for you.',
    handedIn: 'submitted {day}',
    since: 'since {day}',
    seenSince: 'seen since {day}',
    readOn: 'read {day}',
    show: 'Show {name} on the page',
    more: '{n} more',
    lastRead: 'Last read {when}',
    roles: 'Role',
    superior: 'Superior',
    employee: 'Employee',
    teachers: 'Your teachers',
    yourself: 'Yourself',
  },
});

export const ROSTER = both({
  id: {
    title: 'Rencana guru',
    meta: '{n} dari {all} disetujui',
    name: '{n} {state}',
    copy: 'Salin {n} nama',
    copyHead: 'Belum mengajukan rencana:',
    all: 'Lihat semua guru',
    close: 'Tutup daftar guru',
    search: 'Cari nama guru',
    none: 'Tidak ada nama yang cocok.',
    progress: '{n} dari {all} langkah',
    plan: 'Rencana: {state}',
    add: 'Tambah nama',
    forget: 'Hapus nama guru',
    remove: 'Hapus {name} dari daftar Anda',
    formTitle: 'Nama guru Anda',
    names: 'Tempel dari lembar kerja',
    namesHint: 'Satu nama per baris. Kolom kedua boleh mapel atau akhir NIP.',
  },
  en: {
    title: 'Teachers’ plans',
    meta: '{n} of {all} approved',
    name: '{n} {state}',
    copy: 'Copy {n} names',
    copyHead: 'Plan not submitted yet:',
    all: 'See all teachers',
    close: 'Close the list',
    search: 'Search names',
    none: 'No name matches.',
    progress: '{n} of {all} steps',
    plan: 'Plan: {state}',
    add: 'Add names',
    forget: 'Delete teachers’ names',
    remove: 'Delete {name} from your list',
    formTitle: 'Names of your teachers',
    names: 'Paste from a spreadsheet',
    namesHint: 'One name a line. A second column may hold subject or last digits of NIP.',
  },
});

export const PLAN_STATES = both<PlanState>({
  id: {
    approved: 'Disetujui',
    yours: 'Menunggu Anda',
    teacher: 'Menunggu guru',
    'not-handed-in': 'Belum diajukan',
    unknown: 'Belum terbaca',
  },
  en: {
    approved: 'Approved',
    yours: 'Waiting for you',
    teacher: 'Waiting for teacher',
    'not-handed-in': 'Not submitted',
    unknown: 'Not read yet',
  },
});

export const APPROVAL_STATES = both<ApprovalStatus>({
  id: {
    'perlu-disetujui': 'menunggu Anda',
    'menunggu-pegawai': 'menunggu guru',
    disetujui: 'disetujui',
    'belum-diajukan': 'belum diajukan',
  },
  en: {
    'perlu-disetujui': 'waiting for you',
    'menunggu-pegawai': 'waiting for the teacher',
    disetujui: 'approved',
    'belum-diajukan': 'not submitted',
  },
});

/** What is asked of the superior; `other` where the page does not say for what. */
export const WHAT = both<ApprovalKind | 'other'>({
  id: {
    perencanaan: 'Perencanaan',
    'jadwal-observasi': 'Jadwal observasi',
    'hasil-observasi': 'Hasil observasi',
    'dokumen-tindak-lanjut': 'Dokumen tindak lanjut',
    penilaian: 'Penilaian',
    other: 'Pengajuan lain',
  },
  en: {
    perencanaan: 'Plans',
    'jadwal-observasi': 'Observation dates',
    'hasil-observasi': 'Observation results',
    'dokumen-tindak-lanjut': 'Follow-up documents',
    penilaian: 'Ratings',
    other: 'Other submissions',
  },
});

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
