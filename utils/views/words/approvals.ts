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
    unreadOne: '1 baris di halaman statusnya tidak terbaca',
    unread: '{n} baris di halaman statusnya tidak terbaca',
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
    unreadOne: 'The state of 1 row on the page could not be read',
    unread: 'The state of {n} rows on the page could not be read',
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
