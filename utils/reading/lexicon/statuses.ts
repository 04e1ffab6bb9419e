/**
 * Status words of a stage. Keys are the statuses of the contract; keys with `?` are words that need company:
 * `?diajukan` counts as waiting when nothing newer stands beside it, `?butuh` is a status but for penilaian,
 * `?tertutup` (not yet open: a state, no lock) has not begun when nothing more exact is said, `?ragu` is a status that a careful reader would not dare to map.
 */
export const STATUSES_SAID: Readonly<Record<string, string>> = {
  'belum-dimulai':
    'belum mulai/dimulai/dikerjakan/diisi/dibuat/disusun/berjalan/berlangsung/dilaksanakan/dilakukan;belum ada/membuat rencana/perencanaan',
  dikerjakan:
    'sedang/tengah/masih/masih+sedang dikerjakan/diisi/disusun/dibuat/berlangsung/berjalan/dilaksanakan/dilengkapi/diproses+anda/dilakukan;' +
    'dalam pengerjaan/penyusunan/pengisian;dikerjakan;berlangsung;sedang/~ mengerjakan/menyusun;' +
    'sudah/telah dimulai/mulai/berjalan;sedang dimulai;' +
    'belum selesai/lengkap/tuntas/rampung/diselesaikan/dilengkapi/terselesaikan;draf;draft;konsep',
  'menunggu-persetujuan':
    'menunggu/perlu/proses/dalam+proses/dalam/tunggu/sedang+menunggu/masih+menunggu ' +
    'persetujuan/disetujui/pemeriksaan/diperiksa/verifikasi/diverifikasi/tinjauan/ditinjau/reviu/review/direviu/dinilai/konfirmasi/validasi;' +
    'menunggu penilaian ~/kinerja;' +
    'menunggu ~/penetapan predikat ~/kinerja;menunggu atasan/kepala+sekolah/pejabat+penilai/pejabat+penilai+kinerja/kepala+dinas;' +
    'sedang/masih/dalam+proses diperiksa/dinilai/ditinjau/diverifikasi/direviu/direview/divalidasi/disetujui;' +
    'belum diperiksa/disetujui/ditinjau/diverifikasi;sudah/telah diajukan menunggu persetujuan',
  '?diajukan': 'sudah/telah/berhasil/~ diajukan/dikirim/terkirim/diserahkan',
  'ada-penyesuaian':
    'ada/terdapat penyesuaian;perlu/menunggu/harus/belum/untuk disepakati/kesepakatan/sepakati;' +
    'telah/sudah/~ disesuaikan;perlu/menunggu kesepakatan/persetujuan anda;perlu anda sepakati',
  'perlu-perbaikan':
    'perlu/harus/menunggu/minta/diminta/mohon perbaikan/diperbaiki/revisi/direvisi/perbaiki/perbaikan+anda/memperbaiki;' +
    'sudah/telah/~ dikembalikan;perbaiki;revisi;ditolak',
  '?butuh': 'butuh perbaikan',
  disetujui: 'sudah/telah/~ disetujui/disepakati/terverifikasi/disahkan/tersetujui',
  selesai:
    'sudah/telah/~ selesai/diselesaikan/tuntas/rampung/terselesaikan;sudah/telah dinilai/dikerjakan/dilaksanakan/dilakukan;sudah/telah menyelesaikan;' +
    'predikat telah/sudah ditetapkan/terbit/keluar;telah/sudah ditetapkan',
  terkunci:
    'masih/~ terkunci;dikunci;belum bisa/dapat dibuka/diakses/dikerjakan/dimulai/diisi;tidak bisa/dapat diakses/dibuka',
  '?tertutup': 'belum dibuka/terbuka/tersedia',
  '?ragu':
    'belum diajukan/dinilai/dikirim/dikumpulkan;sudah/telah/~ dikumpulkan/terkumpul;sudah/telah diisi/diperiksa/ditinjau;' +
    'perlu dikerjakan/diisi/dilengkapi/dimulai/penyesuaian/disesuaikan/tindakan/perhatian;diproses;sedang/dalam proses/diproses;' +
    'tidak disetujui/selesai;dibatalkan;kedaluwarsa;kadaluarsa;terlambat;ditunda;tertunda;ditangguhkan;menunggu',
};
