/**
 * The words that a notice may be made of, by what they mean in it: alternatives, some of several words, the longest
 * first. A word that stands in none is not understood, nor is any sentence that holds it. `§` is a day that has
 * passed, `§§` a period by its months.
 */
export const WORDS = {
  /** What is spoken of. */
  noun: 'penilaian|penilaian kinerja|evaluasi|predikat|rating|kinerja|hasil kerja|perilaku kerja|umpan balik|rekomendasi|skor|capaian|peringkat',
  grade: 'nilai',
  thing:
    'proses|tahap|tahapan|hasil|data|fitur|halaman|laman|status|rincian|detail|ringkasan|rangkuman|rekap|penetapan|pemberian|verifikasi|validasi|pemeriksaan|peninjauan|pengolahan|perhitungan|penghitungan|rekapitulasi|finalisasi|penyelesaian|selesainya|keputusan|persiapan|pembukaan|penerbitan|pembahasan|review|reviu|jadwal|dibukanya|dimulainya|keluarnya|terbitnya',
  span: 'periode|masa|semester|tahun|triwulan|tahun ajaran|tahun pelajaran|tahun kinerja|periode kinerja',
  turn: 'giliran|antrean|antrian|urutan',
  word: 'persetujuan|pengesahan|tanggapan|respons|respon|jawaban|tanda tangan|penandatanganan',
  news: 'informasi|info|pemberitahuan|notifikasi|pengumuman|kabar|pesan',
  mod: 'guru|pegawai|organisasi|sekolah|satuan pendidikan|individu|akhir|akhir tahun|akhir semester|tengah tahun|akhir periode|tahunan|semesteran|pendidikan|keseluruhan|ganjil|genap',
  all: 'semua|seluruh',
  which: 'ini|itu|tersebut|lalu|sebelumnya|yang lalu',
  number: '1|2|3|4|i|ii',
  owner: 'anda|kamu|saudara',
  sir: 'bapak ibu|bapak ibu guru|bapak|ibu|bapak dan ibu|ibu bapak|ibu dan bapak|bapak ibu kepala sekolah',
  agent:
    'atasan|atasan langsung|kepala sekolah|ks|kepsek|kepala satuan pendidikan|kepala satuan|pejabat penilai|pejabat penilai kinerja|ppk|penilai|tim penilai|tim kinerja|dinas|dinas pendidikan|disdik|kepala dinas|kepala dinas pendidikan|dinas pendidikan kabupaten|dinas pendidikan kota|dinas pendidikan provinsi|pihak sekolah|pihak dinas|sistem|pengawas|pengawas sekolah|pimpinan|pemerintah daerah|kementerian',
  /** How far it is. */
  not: 'belum|blm|belom|belum juga|masih belum|masih blm',
  still: 'masih|sedang|tengah|lagi|sdg|sedang dan masih',
  within:
    'dalam|dalam proses|dalam tahap|dalam tahapan|pada tahap|dalam masa|di tahap|dalam antrean|dalam antrian|berada dalam|berada pada|berada di|berada di tahap|berada pada tahap|berada di tangan|di tangan|ada di tangan|ada pada|ada dalam|ada dalam antrean|masuk tahap|memasuki tahap|memasuki',
  done: 'sudah|telah|sdh|udah',
  will: 'akan|bakal|nanti akan|baru akan',
  can: 'dapat|bisa',
  wait: 'menunggu|nunggu|menanti|menantikan',
  none: 'tidak ada',
  exist: 'ada',
  open: 'dibuka|di buka|terbuka|dimulai|di mulai|mulai|diaktifkan|aktif|dijadwalkan|diadakan|digelar',
  out: 'tersedia|keluar|terbit|muncul|tampil|ditampilkan|diberikan|dirilis|dibagikan|dipublikasikan|dikeluarkan|dimunculkan|masuk|terlihat|final|siap|diketahui',
  seen: 'dilihat|diakses|ditayangkan|dibaca',
  work: 'ditetapkan|disahkan|diputuskan|diterbitkan|diumumkan|disampaikan|ditentukan|dirumuskan|diproses|diperiksa|ditinjau|diverifikasi|divalidasi|disiapkan|dipersiapkan|dihitung|direkap|diolah|dikaji|dibahas|dicek|difinalisasi|dirangkum|direviu|direview|ditelaah|dimasukkan',
  rated: 'dinilai|di nilai|dievaluasi',
  run: 'berlangsung|berjalan|berproses|dilakukan|dilaksanakan',
  end: 'selesai|rampung|tuntas|diselesaikan|dituntaskan|dirampungkan',
  handed: 'dikumpulkan|terkumpul|diterima|dikirim|terkirim|disetujui|diserahkan|tersimpan|disimpan|direkam',
  shut: 'ditutup',
  told: 'diperbarui|terakhir diperbarui|diperbarui terakhir|pembaruan terakhir|diinformasikan|diberitahukan|dikabarkan|diinfokan|terisi',
  /** Who does what. */
  act: 'menilai|menetapkan|memberikan|memberi|memulai|menyelesaikan|memproses|meninjau|memeriksa|mengisi|mengumumkan|menerbitkan|melakukan|melaksanakan|memverifikasi|memvalidasi|mengolah|merekap|menghitung|mengevaluasi|menyiapkan|mempersiapkan|merampungkan|menuntaskan|menyampaikan|menjadwalkan|mengaktifkan|menentukan|mempelajari|mengeluarkan|merilis|membahas|menyetujui|menandatangani|mengesahkan|memutuskan|mengkaji|menelaah|mereviu|mengirimkan|mengirim|menyerahkan|mempertimbangkan|mengerjakan|memasukkan|menginput|memfinalisasi|merumuskan|menyusun|merangkum|mencermati',
  see: 'melihat|membuka|mengakses|membaca|melihat isi|membuka isi|mengakses isi',
  get: 'mendapat|mendapatkan|memperoleh|memiliki|mempunyai|punya',
  accept: 'menerima',
  /** Where, when, for whom, why. */
  place:
    'di sini|disini|pada halaman ini|di halaman ini|di laman ini|pada laman ini|di bagian ini|pada bagian ini|pada tahap ini|di tahap ini|pada tahapan ini|di tahapan ini|di pmm|di ruang gtk|di sistem|di aplikasi|pada aplikasi|pada sistem|di menu ini|pada menu ini|di tab ini|di pengelolaan kinerja|di akun anda|pada akun anda',
  time: 'saat ini|untuk saat ini|pada saat ini|sementara|sementara ini|untuk sementara|untuk sementara waktu|hingga saat ini|sampai saat ini|sampai sekarang|hingga sekarang|hingga kini|sampai kini|sekarang|kini|nanti|nantinya|kemudian|otomatis|secara otomatis|dengan sendirinya|secara berkala|lebih lanjut|selanjutnya|di kemudian hari',
  by: 'oleh|dari|dari pihak|oleh pihak|pihak',
  for: 'untuk|bagi|pada|di|ke|atas|kepada|tentang|mengenai|terhadap|terkait',
  since: 'sejak|per|tanggal|pada tanggal|sejak tanggal|tertanggal',
  day: '§|§§|2019|2020|2021|2022|2023|2024|2025|2026|2027|2028|2029|2030',
  after: 'setelah|sesudah|seusai|usai|begitu|saat|ketika',
  if: 'jika|apabila|bila|kalau',
  until: 'sampai|hingga',
  cause: 'karena|sebab|dikarenakan|lantaran|mengingat|sehingga|jadi|maka|karena itu|oleh karena itu|makanya',
  and: 'dan|serta',
  that: 'yang',
  so: 'ya|kok|dulu|dahulu|juga|pun|lho|nih|saja|hanya saja|memang',
  /** Politeness, and what nobody has to do. */
  lead: 'mohon maaf|maaf|perhatian|catatan|peringatan|keterangan|halo|hai|tenang|tenang saja|yth|penting|pengingat',
  calm: 'hal ini wajar|ini wajar|hal ini normal|ini normal|hal yang wajar|ini hal yang wajar|ini adalah hal yang wajar',
  fresh: 'baru',
  temp: 'bersifat sementara',
  please: 'mohon|harap|silakan|silahkan|dimohon|mohon untuk|harap untuk|silakan untuk|dimohon untuk',
  patient: 'bersabar|sabar|tunggu|ditunggu|sabar menunggu|bersabar menunggu|kesabarannya',
  thanks:
    'terima kasih|terima kasih atas kesabaran anda|terima kasih atas pengertian anda|terima kasih atas perhatian anda',
  noneed:
    'tidak diperlukan|tidak dibutuhkan|tidak memerlukan|tidak membutuhkan|tidak perlu|tidak usah|belum perlu|tak perlu|nggak perlu|gak perlu',
  nothing:
    'apa apa|apapun|apa pun|tindakan|tindakan apa pun|tindakan apapun|langkah apa pun|sesuatu|sesuatu pun|khawatir|cemas|panik|bingung|risau',
  need: 'perlu',
  do: 'lakukan|khawatirkan|cemaskan',
  needed: 'diperlukan|dibutuhkan',
  ignore:
    'dapat diabaikan|boleh diabaikan|bisa diabaikan|dapat anda abaikan|boleh anda abaikan|bisa anda abaikan|abaikan',
  we: 'kami',
  tell: 'memberi tahu|memberitahu|memberitahukan|menginformasikan|mengabari|mengabarkan',
  icon: 'close circle|info circle|exclamation circle|warning circle|exclamation|exclamation triangle|warning|danger|alert|ikon peringatan|ikon informasi|ikon info|ikon',
} as const;

export const MONTH_NAMES =
  'januari|februari|maret|april|mei|juni|juli|agustus|september|oktober|november|desember';
