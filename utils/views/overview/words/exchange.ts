import { both } from '../../words/both';

export const EXCHANGE = both({
  id: {
    title: 'Kalender dan spreadsheet',
    calendar: 'Bawa ke kalender',
    calendarText:
      'Tenggat {period} dengan sumber, catatan, dan pengingatnya, untuk Google Kalender, Outlook, atau Thunderbird. Bila tanggalnya berubah, simpan dan impor lagi.',
    saveCalendar: 'Simpan berkas kalender',
    tables: 'Tabel untuk spreadsheet',
    tablesText: 'Berkas CSV untuk Excel, LibreOffice, atau Google Spreadsheet.',
    tablesNames: 'Daftar guru memuat nama; simpan di tempat yang aman.',
    points: 'Poin',
    checklist: 'Daftar periksa',
    roster: 'Daftar guru',
    note: 'Berkas yang disimpan keluar dari pendamping ini: siapa pun yang membukanya dapat membacanya.',
    paste: 'Tempel dari spreadsheet',
    pasteText:
      'Salin baris beserta judul kolomnya, lalu tempel di sini. Isinya kami tunjukkan dulu; belum ada yang berubah.',
    pasteLabel: 'Baris yang disalin',
    check: 'Periksa isinya',
    saved: 'Berkas diunduh.',
    notSaved: 'Berkas belum dapat dibuat. Mohon coba lagi.',
    reading: 'Sedang membaca …',
    notRead: 'Belum dapat dibaca. Mohon coba lagi.',
    stale: 'Ada yang berubah sejak diperiksa. Ini isinya sekarang.',
  },
  en: {
    title: 'Calendar and spreadsheet',
    calendar: 'Take it to your calendar',
    calendarText:
      'Deadlines of {period} with their source, your notes and reminders, for Google Calendar, Outlook or Thunderbird. When a date changes, save and import again.',
    saveCalendar: 'Save a calendar file',
    tables: 'Tables for a spreadsheet',
    tablesText: 'CSV files for Excel, LibreOffice or Google Sheets.',
    tablesNames: 'The list of teachers holds names; keep it in a safe place.',
    points: 'Points',
    checklist: 'Checklist',
    roster: 'Teachers',
    note: 'What is saved leaves this companion: whoever opens the file can read it.',
    paste: 'Paste from a spreadsheet',
    pasteText:
      'Copy rows together with their headings and paste them here. We show what is in them first; nothing changes yet.',
    pasteLabel: 'Rows that were copied',
    check: 'Check them',
    saved: 'File downloaded.',
    notSaved: 'The file could not be made. Please try again.',
    reading: 'Reading …',
    notRead: 'It could not be read. Please try again.',
    stale: 'Something changed since it was checked. This is what it is now.',
  },
});
