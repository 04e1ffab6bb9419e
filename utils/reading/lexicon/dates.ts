/** Months as written out and as cut short, by number; the usual misspellings too. */
export const MONTHS: readonly string[] = [
  'januari|jan',
  'februari|pebruari|feb|peb',
  'maret|mar|mrt',
  'april|apr',
  'mei',
  'juni|jun',
  'juli|jul',
  'agustus|agust|agu|agt|ags',
  'september|sept|sep',
  'oktober|okt',
  'november|nopember|nov|nop',
  'desember|des',
];

/** Numbers of days and weeks as words, from one. */
export const COUNTS: readonly string[] = 'satu dua tiga empat lima enam tujuh delapan sembilan sepuluh'.split(
  ' ',
);

export const WEEKDAYS = "senin|selasa|rabu|kamis|jum['’]?at|sabtu|minggu|ahad|sen|sel|rab|kam|jum|sab|min";

/** Words between the two ends of a range; also said before a closing day. */
export const UNTIL = 's\\.\\s?d\\.?|s/d|sd|sampai(?:\\s+dengan)?|hingga';

/** What a date is about. `closing` makes a deadline, `opening` and `event` never do. */
export const DATES_SAID: Readonly<Record<string, string>> = {
  closing:
    'sampai ~/dengan ~/akhir;hingga ~/akhir;s d;paling lambat/akhir;selambat lambatnya;batas ~/akhir/waktu ~/pengisian/pengajuan/waktu/pengumpulan/persetujuan;' +
    'tenggat ~/waktu/pengajuan/pengisian;akan/~ ditutup;berakhir;tutup;batas akhir;deadline;jatuh tempo;terakhir;hari terakhir;' +
    'tanggal tutup/penutupan/berakhir/akhir/selesai;penutupan;berlaku sampai/hingga',
  window:
    'sisa ~/waktu;tersisa;jadwal;waktu ~/pelaksanaan/pengisian/pengajuan;rentang waktu;masa pengisian/pengajuan/persetujuan/pemeriksaan;linimasa;jangka waktu;periode pengisian/pengajuan',
  opening:
    'sudah/telah/mulai/akan/~ dibuka;mulai;dimulai;sejak;tanggal mulai;pembukaan;dibuka mulai;tersedia mulai',
  event:
    'diperbarui;terakhir diperbarui/disimpan/diubah;diubah;disimpan;dibuat;tanggal pengajuan/diajukan;tanggal diajukan;waktu pengajuan;diterima',
};
