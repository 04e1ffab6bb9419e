/**
 * The words that a notice may be made of, by what they mean in it: alternatives, some of several words, the longest
 * first. A word that stands in none is not understood, nor is any sentence that holds it. `§` is a day that has
 * passed, `§§` a period by its months.
 */
export const WORDS = {
  /** What is spoken of. */
  noun: 'penilaian|evaluasi|predikat|rating|skor',
  /** What the person did: that it is rated is the superior's, that it is there is their own. */
  deed: 'kinerja|hasil kerja|perilaku kerja|capaian',
  reply: 'umpan balik|rekomendasi',
  grade: 'nilai',
  thing:
    'proses|tahap|tahapan|hasil|fitur|halaman|ringkasan|rekap|penetapan|pemberian|verifikasi|validasi|pemeriksaan|peninjauan|pengolahan|perhitungan|finalisasi|pengembangan|jadwal|hal',
  /** Stages before the assessment: all that may be said of them is that they are over. */
  earlier: 'perencanaan|pelaksanaan|observasi|observasi kinerja',
  datum: 'data|status',
  field: 'kolom|isian',
  span: 'periode|masa|semester|tahun|triwulan|ajaran|pelajaran',
  turn: 'giliran|antrean|antrian|antre',
  word: 'persetujuan|pengesahan|tanggapan',
  news: 'informasi|info|pemberitahuan|notifikasi|pengumuman|kabar|pesan',
  mod: 'guru|pegawai|organisasi|sekolah|satuan pendidikan|akhir|akhir tahun|tahunan|pendidikan|ganjil|genap|langsung|kabupaten|wilayah|jabatan',
  all: 'semua|seluruh',
  which: 'ini|itu|tersebut|lalu|sebelumnya',
  number: '1|2|3|4',
  owner: 'anda|kamu',
  sir: 'bapak|ibu|pak|bu|bapak guru|ibu guru|pak guru|bu guru',
  agent:
    'atasan|kepala sekolah|ks|kepala satuan|pejabat penilai|pejabat penilai kinerja|ppk|penilai|tim|tim penilai|tim kinerja|dinas|kepala dinas|pihak|sistem|pengawas|kementerian',
  /** How far it is. */
  not: 'belum|blm|belom|belum saatnya|belum waktunya',
  still: 'masih|sedang|tengah|lagi|sdg',
  within: 'dalam|berada|tangan',
  done: 'sudah|telah|sdh|udah',
  will: 'akan|bakal',
  can: 'dapat|bisa',
  may: 'boleh',
  wait: 'menunggu|nunggu|menanti',
  no: 'tidak|tak|nggak|gak',
  exist: 'ada',
  open: 'dibuka|terbuka|dimulai|mulai|diaktifkan|aktif|dijadwalkan',
  out: 'tersedia|keluar|terbit|muncul|tampil|diberikan|terlihat|final|siap|berlaku',
  seen: 'dilihat|diakses|dibaca',
  rated: 'dinilai',
  flow: 'berlangsung|berjalan|berproses|berlanjut',
  did: 'dilakukan|dilaksanakan',
  written: 'ditulis|dituliskan|diisi|dikirimkan',
  enter: 'memasuki',
  end: 'selesai|rampung|tuntas|diselesaikan',
  handed: 'dikumpulkan|diterima|dikirim|terkirim|disetujui|diserahkan|disimpan',
  shut: 'ditutup',
  over: 'berakhir',
  come: 'masuk|kami terima',
  empty: 'kosong',
  told: 'diperbarui|pembaruan|terakhir|terisi',
  act: 'menilai|memberikan|memberi|memulai|menyelesaikan|mengisi|melakukan|melaksanakan|mengerjakan|menyusun',
  see: 'melihat|membuka|mengakses|membaca|melihat isi',
  get: 'mendapat|mendapatkan|memperoleh|memiliki|mempunyai|punya',
  accept: 'menerima',
  /** Where, when, for whom, why. */
  spot: 'sini|disini|pmm|ruang gtk|aplikasi|menu|bagian|tab',
  time: 'saat ini|beberapa saat|sebentar|sementara|sementara waktu|sekarang|kini|nanti|otomatis|secara|lebih|lanjut|selanjutnya|berikutnya',
  by: 'oleh|dari',
  for: 'untuk|bagi|pada|di|ke|atas|kepada|terhadap',
  since: 'sejak|per|tanggal|pada tanggal',
  day: '§|§§',
  once: 'setelah|sesudah|usai|begitu',
  while: 'saat|ketika',
  during: 'selama',
  if: 'jika|apabila|bila',
  until: 'sampai|hingga',
  cause: 'karena|sebab|sehingga|jadi|maka',
  and: 'dan|serta',
  but: 'namun|tetapi|tapi',
  that: 'yang',
  so: 'ya|kok|dulu|dahulu|juga|pun|saja|memang',
  /** Politeness, and what nobody has to do. */
  lead: 'i|mohon maaf|maaf|perhatian|catatan|peringatan|keterangan|halo|tenang|yth|penting',
  calm: 'wajar|normal',
  fresh: 'baru',
  temp: 'bersifat sementara|berupa nilai sementara|dapat berubah|bisa berubah',
  please: 'mohon|harap|silakan|silahkan|dimohon',
  patient: 'nantikan|bersabar|sabar|tunggu|ditunggu|kesabaran',
  thanks: 'terima kasih',
  need: 'perlu|usah|diperlukan|dibutuhkan|memerlukan|membutuhkan',
  nothing: 'apa|apapun|apa pun|tindakan|khawatir|panik',
  do: 'lakukan|khawatirkan',
  ignore: 'diabaikan|abaikan',
  we: 'kami',
  tell: 'memberi tahu|memberitahu',
  icon: 'close|circle|exclamation|triangle|warning|danger|alert|ikon',
} as const;

export const MONTH_NAMES =
  'januari|februari|maret|april|mei|juni|juli|agustus|september|oktober|november|desember';

/** Stems of what the superior or the system does: with `di-` it is made (`made`), with `me-` they make it (`doer`). */
export const STEMS =
  'tetapkan|tampilkan|sahkan|putuskan|terbitkan|umumkan|sampaikan|tentukan|proses|periksa|tinjau|verifikasi|validasi|siapkan|hitung|rekap|olah|cek|finalisasi|evaluasi|rilis|bagikan|keluarkan|setujui|reviu|review|publikasikan|tangani|tulis|tuliskan';
