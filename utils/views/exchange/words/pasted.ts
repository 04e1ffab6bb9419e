import type { PasteReason, PasteTrouble, TableKind } from '../../../observations';
import { both } from '../../words/both';

/** What was pasted from a spreadsheet, before anything of it is kept. */
export const PASTED = both({
  id: {
    title: '{table}: {n} baris',
    nothing: 'Tempelan belum dapat kami baca',
    where: 'Untuk {period}. Belum ada yang disimpan.',
    untouched: 'Yang tidak ada di tempelan tetap seperti semula.',
    refusedStay: 'Baris yang tidak terbaca tidak ikut disimpan.',
    'day-first': 'Tanggal seperti 3/4/2024 kami baca hari/bulan/tahun.',
    'month-first':
      'Tanggal seperti 4/3/2024 kami baca bulan/hari/tahun, karena yang lain hanya cocok begitu.',
    added: 'baru',
    changed: 'berubah',
    same: 'tetap',
    refused: 'tidak terbaca',
    count: '{n} {state}',
    line: 'Baris {n}',
    points: '{points} poin × {count}',
    doneOn: 'selesai {day}',
    planned: 'direncanakan',
    isDone: 'selesai',
    unread: 'belum terbaca',
    before: 'semula {before}',
    ticked: 'ditandai selesai',
    unticked: 'tandanya dihapus',
    newItem: 'butir Anda sendiri',
    saveOne: 'Simpan 1 baris',
    save: 'Simpan {n} baris',
    none: 'Tidak ada yang perlu disimpan.',
    close: 'Tutup',
  },
  en: {
    title: '{table}: {n} rows',
    nothing: 'What was pasted could not be read',
    where: 'For {period}. Nothing is saved yet.',
    untouched: 'What is not among the rows stays as it is.',
    refusedStay: 'Rows that were not understood are not saved.',
    'day-first': 'Dates like 3/4/2024 were read as day/month/year.',
    'month-first': 'Dates like 4/3/2024 were read as month/day/year, since others fit no other way.',
    added: 'new',
    changed: 'changed',
    same: 'the same',
    refused: 'not understood',
    count: '{n} {state}',
    line: 'Row {n}',
    points: '{points} points × {count}',
    doneOn: 'done {day}',
    planned: 'planned',
    isDone: 'done',
    unread: 'not read yet',
    before: 'was {before}',
    ticked: 'marked as done',
    unticked: 'no longer marked as done',
    newItem: 'an item of your own',
    saveOne: 'Save 1 row',
    save: 'Save {n} rows',
    none: 'There is nothing to save.',
    close: 'Close',
  },
});

export const PASTED_TABLES = both<TableKind>({
  id: { points: 'Kegiatan berpoin', checklist: 'Daftar periksa', roster: 'Daftar guru' },
  en: { points: 'Activities with points', checklist: 'Checklist', roster: 'List of teachers' },
});

/** Why a row was not understood, and what helps. */
export const REFUSED = both<PasteReason>({
  id: {
    closed: 'Tanda kutipnya tidak ditutup. Salin barisnya sekali lagi.',
    'no-title': 'Nama kegiatan, butir, atau guru kosong.',
    'too-long': 'Namanya terlalu panjang.',
    'not-a-number': 'Poin belum berupa angka 0 sampai 128.',
    'not-a-count': 'Jumlah belum berupa angka 1 sampai 99.',
    'not-a-day': 'Tanggalnya belum kami kenali. Tulis seperti 3 April 2024.',
    'day-order': 'Urutan hari dan bulan berbeda dari baris lain. Tulis seperti 3 April 2024.',
    'not-done': 'Kolom “Selesai” dan tanggal selesainya tidak cocok.',
    'not-yes-or-no': 'Kolom “Selesai” diisi ya atau tidak.',
    'not-a-stage': 'Tahapnya belum kami kenali.',
    'by-page': 'Halaman PMM menyebut sudah selesai, jadi tandanya tetap.',
    twice: 'Nama yang sama sudah ada di baris sebelumnya.',
  },
  en: {
    closed: 'Its quotation mark is never closed. Copy the row once more.',
    'no-title': 'The name of the activity, item or teacher is empty.',
    'too-long': 'Its name is too long.',
    'not-a-number': 'Points have to be a number from 0 to 128.',
    'not-a-count': 'Times have to be a number from 1 to 99.',
    'not-a-day': 'We do not know this date. Write it like 3 April 2024.',
    'day-order': 'Day and month stand in another order than in other rows. Write it like 3 April 2024.',
    'not-done': 'The column “Done” and the day done do not agree.',
    'not-yes-or-no': 'The column “Done” takes yes or no.',
    'not-a-stage': 'We do not know this stage.',
    'by-page': 'The PMM page says that it is done, so its mark stays.',
    twice: 'The same name stands in an earlier row.',
  },
});

export const PASTE_TROUBLE = both<PasteTrouble>({
  id: {
    empty: 'Belum ada baris di dalamnya.',
    large: 'Tempelannya terlalu besar. Paling banyak 1.000 baris sekali tempel.',
    unknown:
      'Kami belum tahu ini tabel apa. Salin bersama baris judulnya, misalnya “Kegiatan”, “Butir”, atau “Nama guru”.',
    'no-points': 'Periode ini tidak memakai poin, jadi kegiatan tidak dapat ditambahkan.',
    'no-roster': 'Daftar guru hanya untuk kepala sekolah.',
  },
  en: {
    empty: 'There are no rows in it.',
    large: 'It is too large. 1,000 rows at a time are the most.',
    unknown:
      'We cannot tell which table this is. Copy its row of headings too, such as “Activity”, “Item” or “Teacher”.',
    'no-points': 'This period has no points, so activities cannot be added.',
    'no-roster': 'The list of teachers is for principals only.',
  },
});
