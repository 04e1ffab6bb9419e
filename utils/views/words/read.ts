import type { Kind, Page, Predikat, Side } from '../../observations';
import { both } from './both';

export const READ = both({
  id: {
    title: 'Apa yang terbaca',
    again: 'Baca ulang',
    summary: '{n} dari {all}',
    absent: 'Tidak ada di halaman ini',
    unread: 'Belum terbaca',
    sought: 'Yang kami cari: {expected}.',
    found: 'Yang ada: “{found}”.',
    foundNothing: 'Tidak ada tulisan yang cocok.',
    evidence: '“{text}”',
    points: '{planned} direncanakan, {earned} selesai',
    pointsPlanned: '{planned} direncanakan',
    pointsEarned: '{earned} selesai',
    count: '{n} terbaca',
    noValue: 'terbaca tanpa isi',
    until: 's.d. {day}',
    report: 'Pendamping PMM belum dapat membaca halaman. {items} Periode: {period}.',
    reportItem: '{what}: dicari {expected}.',
    status: 'status “{stage}”',
    rows: 'Status pengajuan',
    rowsUnread: '{n} baris belum terbaca',
  },
  en: {
    title: 'What was read',
    again: 'Read again',
    summary: '{n} of {all}',
    absent: 'Not on this page',
    unread: 'Not read yet',
    sought: 'We looked for: {expected}.',
    found: 'There is: “{found}”.',
    foundNothing: 'No words matched.',
    evidence: '“{text}”',
    points: '{planned} planned, {earned} done',
    pointsPlanned: '{planned} planned',
    pointsEarned: '{earned} done',
    count: '{n} read',
    noValue: 'read without a value',
    until: 'until {day}',
    report: 'Pendamping PMM cannot read the page yet. {items} Period: {period}.',
    reportItem: '{what}: looked for {expected}.',
    status: 'status of “{stage}”',
    rows: 'State of submissions',
    rowsUnread: '{n} rows not read yet',
  },
});

/** What is looked for on a page, by kind of observation. */
export const SOUGHT = both<Kind>({
  id: {
    page: 'Halaman',
    account: 'Nama dan sekolah',
    period: 'Periode',
    stage: 'Tahap dan status',
    deadline: 'Tanggal penutupan',
    points: 'Rencana poin',
    activity: 'Kegiatan',
    approval: 'Pengajuan',
    predikat: 'Predikat',
    notice: 'Pemberitahuan',
    'could-not-read': 'Bagian halaman',
  },
  en: {
    page: 'Page',
    account: 'Name and school',
    period: 'Period',
    stage: 'Stages and status',
    deadline: 'Closing date',
    points: 'Planned points',
    activity: 'Activities',
    approval: 'Submissions',
    predikat: 'Predikat',
    notice: 'Notices',
    'could-not-read': 'Part of the page',
  },
});

/** Names of PMM stay as they are in both languages. */
export const PAGE_NAMES = both<Page>({
  id: {
    beranda: 'Beranda',
    'pengelolaan-kinerja': 'Pengelolaan Kinerja',
    'pra-perencanaan': 'Pra-Perencanaan',
    perencanaan: 'Perencanaan',
    pelaksanaan: 'Pelaksanaan',
    penilaian: 'Penilaian',
    persetujuan: 'Persetujuan',
    lain: 'Halaman lain',
  },
  en: {
    beranda: 'Home',
    'pengelolaan-kinerja': 'Pengelolaan Kinerja',
    'pra-perencanaan': 'Pra-Perencanaan',
    perencanaan: 'Perencanaan',
    pelaksanaan: 'Pelaksanaan',
    penilaian: 'Penilaian',
    persetujuan: 'Persetujuan',
    lain: 'Another page',
  },
});
export const SIDE_NAMES = both<Side>({
  id: { pegawai: 'sebagai Pegawai', atasan: 'sebagai Atasan' },
  en: { pegawai: 'as Pegawai', atasan: 'as Atasan' },
});
export const PREDIKAT = both<Predikat>({
  id: {
    'sangat-baik': 'Sangat Baik',
    baik: 'Baik',
    'butuh-perbaikan': 'Butuh Perbaikan',
    kurang: 'Kurang',
    'sangat-kurang': 'Sangat Kurang',
  },
  en: {
    'sangat-baik': 'Sangat Baik (very good)',
    baik: 'Baik (good)',
    'butuh-perbaikan': 'Butuh Perbaikan (needs improvement)',
    kurang: 'Kurang (poor)',
    'sangat-kurang': 'Sangat Kurang (very poor)',
  },
});
