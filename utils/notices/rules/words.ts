/**
 * The words that a notice may be made of, by what they mean in it: alternatives, some of several words, the longest
 * first. A word that stands in none is not understood, nor is any sentence that holds it. `§` is a day that has
 * passed, `§§` a period by its months.
 */
export const WORDS = {
  /** What is spoken of. */
  noun: 'penilaian|tanggal penilaian|usulan predikat|usulan penilaian|evaluasi|predikat|rating|skor|kinerja organisasi|capaian kinerja organisasi|kinerja satuan pendidikan|capaian kinerja satuan pendidikan',
  /** What the person did: that it is rated is the superior's, that it is there is their own. */
  deed: 'kinerja|hasil kerja|perilaku kerja|capaian',
  reply:
    'umpan balik|rekomendasi|ulasan|komentar|catatan atasan|catatan kepala sekolah|catatan dari atasan|catatan dari kepala sekolah',
  grade: 'nilai',
  thing:
    'proses|tahap|tahapan|hasil|distribusi|fitur|halaman|laman|layanan|modul|konten|tombol|langkah|kalender|linimasa|lini masa|rangkaian|lembar|lembaran|kesiapan sistem|kesiapan server|pembukaan|ringkasan|rekap|rekapitulasi|penetapan|pemberian|verifikasi|validasi|kalibrasi|pemeriksaan|peninjauan|pengolahan|perhitungan|penghitungan|penerbitan|perilisan|finalisasi|pemrosesan|pengembangan|jadwal|hal|komponen|aspek',
  /** May be what the person does, too. */
  making: 'penyusunan',
  /** Stages before the assessment: all that may be said of them is that they are over. */
  earlier: 'perencanaan|pelaksanaan|observasi|observasi kinerja',
  datum: 'data|tabel|angka|status|riwayat|grafik|detail|rincian',
  field: 'kolom|isian',
  paper:
    'dokumen evaluasi kinerja|dokumen hasil penilaian|dokumen hasil evaluasi|dokumen predikat|dokumen predikat kinerja|laporan hasil penilaian|laporan hasil evaluasi',
  span: 'periode|masa|waktu|semester|tahun|ajaran|pelajaran',
  turn: 'giliran|antrean|antrian|antre',
  word: 'persetujuan|tanggapan',
  seal: 'pengesahan|keputusan',
  news: 'informasi|info|pemberitahuan|notifikasi|pengumuman|kabar|pesan',
  mod: 'guru|guru dan kepala sekolah|kepala sekolah dan guru|guru dan tenaga kependidikan|pegawai|organisasi|sekolah|satuan pendidikan|akhir|akhir tahun|tahunan|pendidikan|ganjil|genap|langsung|kabupaten|kota|provinsi|daerah|setempat|wilayah|jenjang|pertama|ketiga|keempat|sd|smp|sma|smk|paud|periodik|triwulan',
  all: 'semua|seluruh|kedua|masing masing',
  /** Both or all of what was spoken of. */
  both: 'keduanya|semuanya|seluruhnya',
  which:
    'ini|itu|tersebut|tsb|lalu|sebelumnya|yang anda pilih|yang tampil|yang ditampilkan|yang terlihat|yang dipilih|di bawah ini|di atas',
  number: '1|2|3|4',
  count: 'satu|dua|tiga',
  /** Where the superiors talk it over. */
  venue: 'rapat|rapat pleno|pleno|musyawarah|forum|pertemuan|tingkat|kantor|lingkungan',
  owner: 'anda|kamu',
  sir: 'bapak dan ibu|bapak dan ibu guru|ibu dan bapak|ibu dan bapak guru|bapak|ibu|bpk|pak|bu|bapak guru|ibu guru|pak guru|bu guru',
  agent:
    'atasan|pimpinan|kepala sekolah|kepsek|ks|kepala satuan|pejabat|pejabat yang berwenang|yang berwenang|pemerintah daerah|pejabat penilai|pejabat penilai kinerja|ppk|penilai|tim|tim penilai|tim kinerja|dinas|kepala dinas|pihak|sistem|server|admin|pengawas|kementerian|kemendikdasmen|disdik|cabang dinas|kepala cabang dinas|kepala bidang|yayasan|ketua yayasan|bupati|wali kota|gubernur|bkd|bkpsdm|tim teknis|beliau',
  /** How far it is. */
  not: 'belum|blm|belom',
  still: 'masih|msh|sedang|tengah|lagi|sdg',
  within: 'dalam|dlm|berada|tangan|meja',
  done: 'sudah|telah|sdh|udah',
  will: 'akan|bakal',
  can: 'dapat|bisa',
  may: 'boleh',
  wait: 'menunggu|nunggu|menanti|menantikan',
  no: 'tidak|tak|nggak|gak',
  exist: 'ada|terdapat',
  open: 'dibuka|terbuka|dimulai|mulai|diaktifkan|aktif|dijadwalkan|terjadwal',
  out: 'tersedia|tersaji|terpublikasi|keluar|terbit|muncul|tampil|hadir|diberikan|terlihat|final|resmi|siap|berlaku|tayang|rilis',
  seen: 'dilihat|diakses|dibaca|diikuti|digunakan',
  rated: 'dinilai',
  flow: 'berlangsung|berjalan|berproses|berlanjut|bergulir|menyusul|tiba|beroperasi|mengantre|mengantri|in progress|on progress|on process',
  did: 'dilakukan|dilaksanakan|diselenggarakan|digelar|diadakan|terlaksana|terselenggara',
  written: 'ditulis|dituliskan|diisi|diinput|dimasukkan|dikirimkan',
  enter: 'memasuki',
  whole: 'selesai|rampung|tuntas|kelar',
  finish: 'usai',
  ends: 'diselesaikan',
  handed:
    'dikumpulkan|diterima|dikirim|terkirim|disetujui|diserahkan|disimpan|tersimpan|ditandatangani|diteruskan|dilimpahkan',
  shut: 'ditutup|tertutup',
  over: 'berakhir',
  come: 'masuk|kami terima',
  empty: 'kosong',
  told: 'diperbarui|pembaruan|terakhir|terisi',
  act: 'menilai|memberikan|memberi|memasukkan|menginput|mengirim|mengirimkan|memulai|menyelesaikan|mengisi|melakukan|melaksanakan|mengerjakan|menyusun|menuntaskan|berunding|bermusyawarah|berdiskusi|meneken|memaraf',
  see: 'melihat|membuka|mengakses|membaca|melihat isi',
  /** The stems alone: what somebody can do with a page. */
  look: 'lihat|akses|baca',
  learn: 'pelajari|simak|ketahui|pantau|pantau terus',
  /** Not `tidak dapat`: that would be a failure. */
  showing: 'dapat menampilkan|bisa menampilkan',
  get: 'mendapat|mendapatkan|memperoleh|memiliki|mempunyai|punya',
  accept: 'menerima|diberi tahu|diberitahu|dikabari',
  /** Where, when, for whom, why. */
  spot: 'sini|disini|pmm|ruang gtk|aplikasi|menu|bagian|tab|surel|email|e mail|e kinerja|e kinerja bkn|sistem e kinerja|rumah pendidikan',
  time: 'saat ini|beberapa saat|sebentar|sementara|sementara waktu|sekarang|kini|nanti|otomatis|secara|secara resmi|secara bertahap|sepenuhnya|saatnya|waktunya|lebih|lanjut|selanjutnya|berikutnya|kemudian|nantinya|serentak|serempak|bersamaan|sekaligus|bertahap|nasional|dengan sendirinya|dalam waktu dekat|berkala|lain waktu|lain kali|setahun sekali|sekali setahun|sekali dalam setahun|satu kali dalam setahun|satu kali setahun|setiap tahun|tiap tahun|setiap semester|tiap semester|berangsur|berangsur angsur|perlahan|kunjung',
  by: 'oleh|dari|bersama',
  for: 'untuk|utk|bagi|pada|di|ke|atas|kepada|terhadap|mengenai|tentang|terkait',
  via: 'melalui|lewat',
  since: 'sejak|per|tanggal|pada tanggal',
  day: '§|§§',
  upon: 'setelah|sesudah|begitu|seusai|selepas',
  while: 'saat|ketika',
  during: 'selama',
  if: 'jika|apabila|bila',
  until: 'sampai|hingga',
  cause:
    'karena|krn|sebab|dikarenakan|lantaran|berhubung|mengingat|sehingga|jadi|maka|oleh karena itu|oleh sebab itu',
  and: 'dan|serta|maupun',
  but: 'namun|tetapi|tapi',
  that: 'yang|yg',
  shown:
    'untuk ditampilkan|yang dapat ditampilkan|yang bisa ditampilkan|untuk dilihat|yang dapat dilihat|yang bisa dilihat',
  so: 'ya|kok|sempat|dulu|dahulu|juga|pun|saja|memang',
  /** Given by others, and not come. */
  duefrom: 'ditunggu dari|dinanti dari|dinantikan dari',
  full: 'lengkap',
  partly: 'sebagian',
  /** `segera` asks for haste nearly everywhere else. */
  soon: 'segera hadir',
  fallen: 'belum turun',
  /** Politeness, signs written as letters, and what nobody has to do. */
  lead: 'i|x|mohon maaf|maaf|oops|ups|wah|oh|perhatian|catatan|peringatan|keterangan|halo|hai|hi|tenang|yth|penting|yaitu|yakni|jangan khawatir|jangan panik|jangan cemas|tenang saja',
  merely:
    'hanya informasi|hanya pemberitahuan|hanya notifikasi|sekadar informasi|sekadar pemberitahuan|sekedar informasi|sebagai informasi|untuk informasi|bersifat informasi',
  calm: 'wajar|normal',
  fresh: 'baru',
  temp: 'bersifat sementara|masih sementara|berupa nilai sementara|dapat berubah|bisa berubah|masih dapat berubah|masih bisa berubah',
  please: 'mohon|harap|silakan|silahkan|dimohon',
  idle: 'cukup menunggu|cukup tunggu|tinggal menunggu|hanya perlu menunggu|hanya tinggal menunggu',
  patience: 'nantikan|bersabar|sabar|tunggu|kesabaran',
  expected: 'ditunggu|dinanti|dinantikan',
  thanks: 'terima kasih',
  vanish: 'hilang|menghilang',
  need: 'perlu|usah|diperlukan|dibutuhkan|memerlukan|membutuhkan',
  nothing:
    'apa|apa apa|apapun|apa pun|tindakan|tindakan apa pun|khawatir|panik|cemas|menghawatirkan|mengkhawatirkan',
  do: 'lakukan|khawatirkan|kerjakan|dikerjakan',
  ignore: 'diabaikan|abaikan',
  we: 'kami',
  /** The time for it is another. */
  early: 'belum saatnya|belum waktunya',
  due: 'masuk jadwal|sampai waktunya|tiba waktunya|tiba saatnya|masuk tahap|masuk tahapan|masuk masa|masuk periode|masuk waktu|memasuki jadwal|mencapai tahap|mencapai tahapan|sampai di tahap|sampai pada tahap',
  onset: 'dibukanya|dimulainya|terbitnya|keluarnya|ditetapkannya|diumumkannya',
  outset: 'selesainya|tuntasnya',
  off: 'di luar masa|di luar periode|di luar tahap|bukan masa|bukan periode|bukan waktu',
  later:
    'kembali lagi|cek kembali|cek lagi|periksa kembali|kunjungi kembali|kunjungi halaman ini kembali|kembali ke halaman ini',
  /** What sets the day is not the person. */
  follow:
    'mengikuti jadwal|sesuai jadwal|sesuai dengan jadwal|mengikuti kalender|mengikuti linimasa|mengikuti ketentuan|mengikuti jadwal nasional|sesuai jadwal nasional',
  tell: 'memberi tahu|memberitahu|mengabari|menginformasikan',
  icon: 'close|circle|exclamation|triangle|warning|danger|alert|ikon',
} as const;

export const MONTH_NAMES =
  'januari|februari|maret|april|mei|juni|juli|agustus|september|oktober|november|desember';
