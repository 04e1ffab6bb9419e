/** Words around a number of points. */
export const POINTS_SAID: Readonly<Record<string, string>> = {
  and: 'dan;serta',
  poin: 'poin;point;points;poin kinerja;poin pengembangan kompetensi',
  total: 'total;subtotal;jumlah poin;total poin;akumulasi;akumulasi poin;perolehan;total perolehan poin',
  planned:
    'rencana;direncanakan;sudah/telah memilih;yang direncanakan/anda+rencanakan/anda+pilih;terencana;rencana poin;dipilih;total poin rencana;perencanaan poin',
  earned:
    'sudah/telah/berhasil mengumpulkan/memperoleh/meraih/mendapat/mendapatkan/mencapai;sudah/telah anda+peroleh/anda+kumpulkan/dikumpulkan;terkumpulkan;' +
    'diperoleh;didapat;didapatkan;tercapai;terkumpul;capaian;terealisasi;realisasi;diraih;sudah diperoleh/selesai/terkumpul/tercapai/didapat;' +
    'telah diperoleh/tercapai/terkumpul/selesai/didapat;perolehan poin;poin perolehan',
  min: 'minimal;minimum;batas bawah ~/anjuran;setidaknya;sekurang kurangnya;paling sedikit;min',
  max: 'maksimal;maksimum;batas atas ~/anjuran;paling banyak;maks;max',
  advice:
    'antara;dalam satu semester/periode;anjuran;dianjurkan;yang dianjurkan;disarankan;rentang ~/anjuran;target;per semester;satu semester;semester;sebanyak',
  unit: 'statis;per kegiatan/topik/unit/satuan/rhk;masing masing;satuan;poin statis;poin per kegiatan/topik/unit/satuan',
  count:
    'kali;x;×;topik;kegiatan;jumlah;banyaknya;jumlah kegiatan;frekuensi;volume;sertifikat;observasi;event',
};
