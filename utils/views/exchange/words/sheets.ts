import type { TableKind } from '../../../observations';
import { both } from '../../words/both';

/** Headings of the tables. Those that are read back keep their old names too, once they are ever changed. */
export const SHEETS = both({
  id: {
    activity: 'Kegiatan',
    points: 'Poin',
    count: 'Jumlah',
    doneOn: 'Tanggal selesai',
    done: 'Selesai',
    total: 'Poin seluruhnya',
    origin: 'Asal',
    item: 'Butir',
    stage: 'Tahap',
    teacher: 'Nama guru',
    distinct: 'Pembeda',
    plan: 'Perencanaan',
    last: 'Terakhir terbaca',
    lastSays: '{what}: {status}',
    waits: 'Menunggu Anda sejak',
    days: 'Lama (hari)',
    decided: 'Keputusan selesai',
    of: 'Dari',
    yes: 'ya',
    no: 'tidak',
  },
  en: {
    activity: 'Activity',
    points: 'Points',
    count: 'Times',
    doneOn: 'Day done',
    done: 'Done',
    total: 'Points in all',
    origin: 'From',
    item: 'Item',
    stage: 'Stage',
    teacher: 'Teacher',
    distinct: 'Told apart by',
    plan: 'Plan',
    last: 'Last read',
    lastSays: '{what}: {status}',
    waits: 'Waiting for you since',
    days: 'Days',
    decided: 'Decisions made',
    of: 'Of',
    yes: 'yes',
    no: 'no',
  },
});

/** Further words that people and spreadsheets write for the same. */
export const ALSO = {
  title: ['Nama kegiatan', 'Judul'],
  person: ['Nama', 'Nama lengkap', 'Name'],
  yes: ['y', 'sudah', 'selesai', 'benar', 'true', 'done', '1', 'v', '✓', '✔'],
  no: ['n', 'belum', 'salah', 'false', '0', '-'],
} as const;

/** Part of the files' names. */
export const FILE_NAMES = both<TableKind | 'calendar'>({
  id: { calendar: 'tenggat', points: 'poin', checklist: 'daftar-periksa', roster: 'daftar-guru' },
  en: { calendar: 'deadlines', points: 'points', checklist: 'checklist', roster: 'teachers' },
});
