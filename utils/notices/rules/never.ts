/**
 * What is never put away, by the words that tell it: alternatives of a regular expression over lower-cased text, each
 * from the beginning of a word. The first row that fits gives the reason.
 */
export const NEVER = {
  failure:
    'gagal|kesalahan|salah|galat|err?or|tidak (?:dapat|bisa|berhasil|valid|ditemukan|sah|tersedia|terkirim|tersimpan)|tak (?:dapat|bisa)|(?:ga|gak|nggak|enggak|ngga|g) (?:bisa|dapat)|coba (?:lagi|kembali|ulang)|ulangi|gangguan|(?:ber)?masalah|kendala|terputus|fail|invalid|unable|can ?not|can t|retry|try again|denied|timed? ?out',
  returned:
    '(?:di|ter)?tolak|(?:me|pe)nolak|(?:di)?kembalikan|(?:me|pe)ngembali|(?:di|mem)?perbaik|(?:di|me)?revisi|(?:di|mem|pem)?batal|reject|returned',
  required:
    '(?:di|me|ke)?wajib|(?:di|me)?lengkapi|kelengkapan|(?:belum|blm|tidak|kurang) (?:diisi(?! oleh (?!anda)| (?:atasan|kepala sekolah|pejabat penilai|tim kinerja))|di isi|(?<!(?:atasan|kepala sekolah|kepsek|pimpinan|penilai|penilai kinerja|tim kinerja)(?: anda)? (?:belum|blm) )(?:mengisi|mengirim)|lengkap|dilengkapi|melengkapi|diajukan|mengajukan|dikirim(?!kan oleh (?!anda))|dikumpulkan|mengumpulkan|memenuhi|terpenuhi|disepakati|menyepakati)|(?:di|meng|ke)?harus|(?<!(?:(?:halaman|laman|bagian) (?:ini|penilaian)|nilai|rating|predikat|predikat kinerja|kerja)(?: anda)? masih )kosong|dikosongkan|required|must',
  upload: '(?:di|meng)?unggah|upload|berkas|lampir[ak]|ukuran|\\d+ ?[mkg]b\\b',
  session:
    'sesi\\b|login|log ?in|sign ?in|masuk (?:kembali|lagi|ulang)|logout|kata sandi|password|kada?luw?arsa|kedaluw?arsa|kadal|expired|otp\\b|akses anda|(?:anda|kamu) (?:telah|sudah) keluar|keluar dari',
  deadline:
    'tenggat|batas|deadline|due\\b|paling (?:lambat|akhir)|selambat|(?<!(?:setelah|sesudah|begitu|ketika|usai|selepas) (?:tahap |tahapan |masa |periode )?pelaksanaan )berakhir(?! (?:sejak|pada|per) (?:tanggal )?§)|(?<!(?:sudah|telah|sdh|masih|setelah (?:tahap )?pelaksanaan) )ditutup(?! (?:sejak|pada|per) (?:tanggal )?§)|penutupan|menutup|tersisa|sisa waktu|(?:minggu|pekan|bulan|tahun|semester|periode) depan|mendatang|kesempatan|terlambat|telat|lewat(?! (?:surel|e-?mail|pmm|aplikasi|halaman ini|laman ini|notifikasi|pesan|pemberitahuan)\\b)|jatuh tempo|hari terakhir|besok|lusa|hari ini|malam ini|minggu ini|bulan ini|(?:\\d+|se|satu|dua|tiga|empat|lima|enam|tujuh) ?(?:hari|minggu|pekan|bulan|jam|menit|days?|hours?)\\b|sebelum(?!nya)|(?:sampai|hingga)\\b(?! (?:saat|kini|sekarang|proses|hasil|atasan|kepala|pejabat|tim|dinas|selesai|predikat|ditetapkan|diumumkan|dibuka|dimulai|tersedia|waktunya|saatnya|jadwal|pengumuman|(?:di|pada) tahap|(?:tahap|tahapan|masa|periode) (?:penilaian (?:di|mulai|tiba|aktif)|pelaksanaan)|penilaian (?:anda |kinerja )?(?:selesai|di)))|(?<!jenjang )s\\.? ?d\\.? ',
  locked:
    '(?:ter|di)kunci|(?:me|pe)ngunci|(?:ter|di|mem|pem)?blokir|(?:di|mem)bekukan|ditangguh|(?:me|pe)nangguh|(?:di|me|pe)?nonaktif|tidak aktif|locked|blocked|suspended|disabled',
  mismatch:
    'dapodik|ni[kp]\\b|nuptk|tidak (?:cocok|sesuai|sinkron|sama|terdaftar|padan)|belum (?:cocok|sesuai|sama|terdaftar|padan)|(?:ber|per)?beda|ketidaksesuaian|duplikat|ganda|mismatch|(?<!e-?kinerja )bkn\\b',
  loss: 'hangus|(?<!(?:pesan|notifikasi|pemberitahuan|pengumuman|peringatan) (?:ini )?akan )(?:meng)?hilang|(?:di|ter|meng|peng)hapus|di(?:turunkan|kurangi|potong|kena|bayar|berhentikan|cabut)|penurunan|berkurang|(?:men|pen)cabut|sanksi|tunjangan|tp[gp]\\b|gugur|potongan|teguran',
  request:
    'segera(?! hadir(?:[:.!\\n]|$))|(?:di)?(?:harap|mohon|silah?kan)(?! (?:maaf|(?:untuk )?(?:menunggu|tunggu|ditunggu|bersabar|sabar|kesabaran)(?! penilaian)|(?:kembali lagi|kembali ke halaman ini|(?:cek|periksa|kunjungi) (?:kembali|lagi)) (?:nanti|lain|secara|berkala|setelah (?:tahap |masa |periode )?(?:penilaian|pelaksanaan))))|di(?:harapkan|minta|anjurkan|sarankan)|hubungi|ajukan|kirim|(?<!(?:lihat|buka|akses) )isi |isilah|periksa(?! kembali (?:nanti|lain|secara|berkala))|cek (?!(?:kembali|lagi) (?:nanti|lain|secara|berkala))|pastikan|selesaikan|perbarui|ubah|klik|tekan|(?<!yang anda )pilih|konfirmasi|setujui|sepakati|tolong|jangan(?! (?:khawatir|panik|cemas|tampilkan lagi))|laporkan|kumpulkan|temui|tanggapi|tandatangani|giliran anda|menunggu anda(?! dinilai)|(?:persetujuan|tanggapan|jawaban|tindakan|konfirmasi) anda|(?<!tidak )(?:memerlukan|membutuhkan|butuh) (?:tindakan|perhatian)|(?<!tidak |yang )perlu (?:di|anda|tindakan|perhatian|segera)|please|submit|contact',
} as const;
export type NeverRule = keyof typeof NEVER;
