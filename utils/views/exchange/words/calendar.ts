import { both } from '../../words/both';

/** What stands in a calendar of another program: nobody can ask there, so everything is written out. */
export const CALENDAR_FILE = both({
  id: {
    name: 'PMM {period}',
    title: 'PMM: {title}',
    period: 'Periode: {period}',
    opens: 'Dibuka {day}',
    ruleOn: '{title}, {day}',
    rule: 'Dasar: {source}',
    copy: 'Dasar: {source}; kami kenal lewat salinan',
    unofficial: 'Belum resmi. Sumber: {source}',
    derived: 'Perkiraan, bukan tanggal resmi. Mengikuti {source}',
    page: 'Dibaca dari halaman PMM, {when}',
    person: 'Tanggal ini Anda isi sendiri, {day}',
    note: 'Catatan Anda: {note}',
    done: 'Sudah selesai menurut catatan {day}',
    'handed-in': 'Sudah diajukan menurut catatan {day}',
    foot: 'Dari Pendamping PMM (tidak resmi), {day}. Yang berlaku adalah tanggal di PMM.',
  },
  en: {
    name: 'PMM {period}',
    title: 'PMM: {title}',
    period: 'Period: {period}',
    opens: 'Opens {day}',
    ruleOn: '{title}, {day}',
    rule: 'Based on: {source}',
    copy: 'Based on: {source}; known from a copy',
    unofficial: 'Not official. Source: {source}',
    derived: 'An estimate, not an official date. Following {source}',
    page: 'Read from the PMM page, {when}',
    person: 'You entered this date yourself, {day}',
    note: 'Your note: {note}',
    done: 'Done according to the records of {day}',
    'handed-in': 'Submitted according to the records of {day}',
    foot: 'From Pendamping PMM (unofficial), {day}. The date in PMM is the one that counts.',
  },
});
