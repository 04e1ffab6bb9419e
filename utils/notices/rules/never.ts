/**
 * What is never put away, by the words that tell it: alternatives of a regular expression over lower-cased text, each
 * from the beginning of a word. The first row that fits gives the reason.
 */
export const NEVER = {
  failure:
    'gagal|kesalahan|salah|galat|err?or|tidak (?:dapat|bisa|berhasil|valid|ditemukan|sah|tersedia|terkirim|tersimpan)|tak (?:dapat|bisa)|(?:ga|gak|nggak|enggak|ngga|g) (?:bisa|dapat)|coba (?:lagi|kembali|ulang)|ulangi|gangguan|masalah|kendala|bermasalah|terputus|fail|invalid|unable|can ?not|can t|retry|try again|denied|timed? ?out',
  returned:
    'ditolak|tertolak|menolak|penolakan|tolak|dikembalikan|mengembalikan|kembalikan|pengembalian|perbaik|diperbaiki|memperbaiki|revisi|direvisi|merevisi|dibatalkan|batal|membatalkan|pembatalan|reject|returned',
  required:
    'wajib|diwajibkan|mewajibkan|kewajiban|lengkapi|kelengkapan|melengkapi|dilengkapi|(?:belum|blm|tidak|kurang) (?:diisi(?! (?:oleh )?(?:atasan|kepala sekolah|pejabat penilai))|di isi|mengisi|lengkap|dilengkapi|melengkapi|diajukan|mengajukan|dikirim|mengirim|dikumpulkan|mengumpulkan|memenuhi|terpenuhi|disepakati|menyepakati)|harus|diharuskan|mengharuskan|keharusan|(?<!(?:nilai|penilaian|rating|predikat|hasil kerja|perilaku kerja|umpan balik)(?: anda| kinerja| akhir| dari atasan| atasan)? masih )kosong|dikosongkan|required|must',
  upload: 'unggah|mengunggah|diunggah|upload|berkas|lampiran|lampirkan|ukuran|\\d+ ?[mkg]b\\b',
  session:
    'sesi\\b|login|log ?in|sign ?in|masuk (?:kembali|lagi|ulang)|logout|kata sandi|password|kada?luw?arsa|kedaluw?arsa|kadal|expired|otp\\b|akses anda|(?:anda|kamu) (?:telah|sudah) keluar|keluar dari',
  deadline:
    'tenggat|batas|deadline|due\\b|paling (?:lambat|akhir)|selambat|(?<!(?:setelah|sesudah|usai) (?:seluruh )?(?:tahap |tahapan |masa )?(?:pelaksanaan|perencanaan|observasi)(?: kinerja)?(?: sudah| telah)? )berakhir|(?<!(?:sudah|telah|sdh) )ditutup(?! (?:sejak|pada|per) (?:tanggal )?§)|penutupan|menutup|tersisa|sisa waktu|(?:minggu|pekan|bulan|tahun|semester|periode) depan|mendatang|kesempatan|terlambat|telat|lewat|jatuh tempo|hari terakhir|besok|lusa|hari ini|malam ini|minggu ini|bulan ini|(?:\\d+|se|satu|dua|tiga|empat|lima|enam|tujuh) ?(?:hari|minggu|pekan|bulan|jam|menit|days?|hours?)\\b|sebelum(?!nya)|(?:sampai|hingga)(?! (?:saat|kini|sekarang|proses|hasil|atasan|kepala|pejabat|tim|dinas|selesai|predikat))|s\\.? ?d\\.? ',
  locked:
    'terkunci|dikunci|mengunci|terblokir|diblokir|blokir|dibekukan|ditangguhkan|dinonaktifkan|menonaktifkan|penonaktifan|memblokir|pemblokiran|penguncian|membekukan|menangguhkan|penangguhan|nonaktif|tidak aktif|locked|blocked|suspended|disabled',
  mismatch:
    'dapodik|nik\\b|nip\\b|nuptk|tidak (?:cocok|sesuai|sinkron|sama|terdaftar|padan)|belum (?:cocok|sesuai|sama|terdaftar|padan)|berbeda|beda|perbedaan|ketidaksesuaian|duplikat|ganda|mismatch|bkn\\b',
  loss: 'hangus|hilang|menghilang|dihapus|menghapus|penghapusan|diturunkan|penurunan|dikurangi|berkurang|dipotong|mencabut|pencabutan|terhapus|sanksi|dikenai|dikenakan|tunjangan|tpg\\b|tpp\\b|dibayar|gugur|diberhentikan|dicabut|potongan|teguran',
  request:
    'segera|(?:di)?(?:harap|mohon|silah?kan)(?! (?:maaf|(?:untuk )?(?:menunggu|tunggu|ditunggu|bersabar|sabar)(?! penilaian)))|diharapkan|diminta|dianjurkan|disarankan|hubungi|ajukan|kirim|(?<!(?:lihat|buka|akses) )isi |isilah|periksa|cek |pastikan|selesaikan|perbarui|ubah|klik|tekan|pilih|konfirmasi|setujui|sepakati|tolong|jangan|laporkan|kumpulkan|temui|tanggapi|tandatangani|giliran anda|menunggu anda(?! dinilai)|(?:persetujuan|tanggapan|jawaban|tindakan|konfirmasi) anda|(?<!tidak )(?:memerlukan|membutuhkan|butuh) (?:tindakan|perhatian)|(?<!tidak |yang )perlu (?:di|anda|tindakan|perhatian|segera)|please|submit|contact',
} as const;
export type NeverRule = keyof typeof NEVER;
