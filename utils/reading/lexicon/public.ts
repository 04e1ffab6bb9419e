/**
 * Words of any site's own wording that the reader has no meaning for, or asks for by pattern only: they tell what kind
 * of page it is and nothing of a person, so a page that is handed on without its people keeps them (`skeleton`).
 */
export const PUBLIC =
  'yang dan di ke dari untuk pada dengan oleh belum sudah telah sedang akan tidak jika setelah sebelum agar harus atau ' +
  'dalam sampai hingga ini itu ada bila apabila ketika karena sehingga juga hanya serta para semua setiap anda saya kami ' +
  'masuk keluar sebagai halo hai selamat datang kembali pagi siang sore malam akun profil menu foto pengguna milik ' +
  'bantuan pusat artikel panduan tanya jawab pertanyaan umum cara bagaimana apa kapan mengapa berarti artinya contoh ' +
  'simulasi berita pengumuman informasi kontak hubungi iklan webinar pelatihan komunitas riwayat histori arsip log ' +
  'notifikasi pemberitahuan aktivitas terbaru sebelumnya lalu legenda arti filter saring cari urutkan tampilkan ' +
  'menampilkan lihat pilih tambah tambahkan lainnya lain rekomendasi tersedia katalog pilihan tawaran opsi ditawarkan ' +
  'jelajahi dipilih terpilih rangkuman statis direncanakan perubahan bawah atas kiri kanan sini situ halaman beranda ' +
  'memuat mohon harap tunggu sebentar gagal berhasil simpan batal tutup buka unggah unduh segera wajib paling lambat ' +
  'atasan pejabat penilai tim kerja kinerja kepala sekolah pengawas rekan bawahan pegawai guru operator penyusun dinas ' +
  'organisasi tampilan peran mode sisi nama nilai poin jumlah total tanggal waktu jam pukul periode semester tahun ajaran ' +
  'the of and or to for your you is are not yet menu help search close open save cancel';
