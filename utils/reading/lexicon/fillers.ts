/** Words that carry no fact of their own, by the part they play in a line. */
export const FILLERS_SAID: Readonly<Record<string, string>> = {
  fill:
    'adalah;sedang;masih;penyesuaian/perubahan anda/saya;satu/dua/tiga/empat/lima/enam/tujuh/delapan/sembilan/sepuluh/~ hari/minggu/pekan kemudian/setelahnya/sesudahnya;' +
    'langkah/tahap/bagian ini;pengajuan ulang/kembali;dokumen/berkas/laporan/pengajuan anda/saya/ini;anda;saya;ini;oleh;pada;tanggal;tgl;tahap;tahapan;langkah;bagian;dari;bapak;ibu;saat+ini;sekarang;tahun;ke;wib;wita;wit;' +
    'pukul;pkl;jam;hari;terbaru;secara;penuh;dengan;aktif;terkini;juga;kini;pengajuan;nomor;no',
  status: 'status ~/tahap/tahapan/pengajuan/progres/anda;progres;keterangan status;kondisi;keadaan;proses',
  atasan:
    'atasan ~/anda/langsung;kepala sekolah;pejabat penilai ~/kinerja;ppk;kepala dinas ~/pendidikan;tim kinerja/kerja;ks',
  pegawai: 'guru;pegawai;para/semua/daftar guru/pegawai;siswa;murid;rekan ~/sejawat;bawahan',
};

/** Words that only head a column. */
export const HEADS_SAID: Readonly<Record<string, string>> = {
  head: 'bukti ~/dukung;aksi;tindakan;keterangan;berkas;dokumen;satuan;unit;sertifikat;opsi;menu;tahap berikutnya;uraian;catatan;refleksi;rubrik;modul ajar;rpp;formulir;sumber;hasil',
};

/** What a control would do: a line of these is a command, never a state. */
export const ACTIONS_SAID: Readonly<Record<string, string>> = {
  periksa: 'periksa;cek;lihat+dan+setujui;setujui;tinjau;nilai;beri nilai;lihat pengajuan;beri penilaian',
  pilih: 'pilih;tambah;tambahkan;pilih kegiatan/rhk;ambil;ikuti',
  ubah: 'hapus;ubah;edit;batal;batalkan;ubah jumlah',
  do:
    'laporkan;lapor;diunggah;dilaporkan;isi;lengkapi;selesaikan;susun;serahkan;kirim;pelaporan;pengisian;penyusunan;laporan;' +
    'periksa/cek/tinjau/lihat/baca/perbaiki lalu/dan/kemudian sepakati/setujui/ajukan/kirim ~/kembali/ulang;masih/~ dapat/bisa dilengkapi/diajukan/diisi/diselesaikan/dikerjakan/dilaporkan/dikumpulkan',
  act: 'lihat ~/detail/semua/rincian;mulai;lanjut;lanjutkan;ajukan ~/ulang/kembali/lagi;sepakati;buka;kumpulkan;unggah;kembali;unduh;selanjutnya;simpan',
};

/** Words after which a status is only talked about. */
export const CONDITIONS = new Set(
  (
    'setelah sesudah sebelum jika apabila bila kalau ketika saat agar supaya untuk akan dapat bisa harus hingga sampai contoh ' +
    'misal misalnya cara bagaimana apa apakah kapan mengapa berarti artinya adalah yaitu pastikan selama sehingga karena ' +
    'tidak jangan bukan atau'
  ).split(' '),
);
