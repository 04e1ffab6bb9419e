/**
 * The sentences that only tell a state of the assessment, from small to whole. `{name}` stands for a phrase above it,
 * the rest is a regular expression over words parted by one space. What no row matches wholly is not understood.
 */
export const PHRASES = {
  month: 'januari|februari|maret|april|mei|juni|juli|agustus|september|oktober|november|desember',
  agent:
    '(?:atasan(?: langsung)?|kepala sekolah|ks|pejabat penilai(?: kinerja)?|ppk|(?:tim )?penilai|tim kinerja|(?:kepala )?dinas(?: pendidikan)?|pihak (?:sekolah|dinas)|sistem)(?: anda)?',
  by: '(?:oleh|dari|dari pihak) {agent}',
  period:
    '(?:(?:untuk|pada|di) )?(?:(?:periode|semester|tahun|triwulan)(?: (?:ini|berjalan|ganjil|genap|kinerja|ajaran|pelajaran|[12]|20\\d\\d|§§))*|§§)',
  tail: '(?:{by}|{period}|(?:untuk )?saat ini|sekarang|sementara(?: ini)?|hingga saat ini|ini|(?:(?:pada|sejak) )?§|untuk anda|(?:pada|di) (?:tahap|halaman) ini|di (?:pmm|ruang gtk|sistem))',
  object:
    '(?:predikat kinerja(?: organisasi)?|(?:penetapan )?predikat|(?:rating |penilaian )?(?:hasil kerja(?: dan perilaku kerja)?|perilaku kerja)|(?:penilaian|evaluasi) kinerja|penilaian(?: akhir)?)(?: (?:dan )?(?:penetapan )?predikat(?: kinerja)?)?(?: guru| pegawai| kepala sekolah)?',
  thing:
    '(?:(?:proses|tahap(?:an)?|hasil|data|fitur|halaman|masa|periode|jadwal|status) )*(?:{object}|kinerja|hasil)(?: anda| bapak ibu)?',
  lead: '(?:saat ini|untuk saat ini|sementara ini|(?:mohon )?maaf|(?:informasi|info|pemberitahuan|perhatian|catatan|peringatan))',
  open: 'dibuka|terbuka|dimulai|mulai|tersedia|diaktifkan|aktif|dijadwalkan',
  none: '(?:masih )?(?:belum|blm|belom) (?:(?:dapat|bisa) )?(?:{open}|di (?:buka|mulai)|ada|berlangsung|berjalan|keluar|terbit|diterbitkan|muncul|tampil|ditampilkan|dilihat|diakses|diumumkan|ditetapkan|dilaksanakan|dilakukan|diberikan|dinilai|di nilai|diproses|dirilis|final)',
  wait: '(?:masih |sedang |lagi )?(?:menunggu|nunggu) (?:(?:proses|hasil|keputusan|jadwal|pengumuman|dimulainya|dibukanya|pembukaan|selesainya|penyelesaian|giliran|penetapan) )*(?:{object}|jadwal|hasil|giliran|dibuka|dimulai|dinilai)?(?: ?{agent})?(?: (?:selesai )?{act})?',
  going:
    '(?:(?:masih|sedang|tengah|lagi|sdg) )?(?:(?:masih|sedang|tengah|lagi|sdg)|(?:dalam|dalam proses)) (?:(?:proses|tahap) )?(?:dinilai|diproses|diperiksa|ditinjau|diverifikasi|divalidasi|disiapkan|dipersiapkan|dihitung|direkap|diolah|berlangsung|berjalan|dilakukan|dilaksanakan|{object}|pemeriksaan|verifikasi|validasi|penetapan|peninjauan|pengolahan|perhitungan|persiapan)|(?:(?:masih|sedang) )?dalam proses',
  done: '(?:sudah|telah) (?:dinilai|ditetapkan|diterbitkan|tersedia)',
  will: 'akan (?:dapat )?(?:dibuka|dimulai|tersedia|muncul|tampil|ditampilkan|diumumkan|ditetapkan|diberitahukan|diinformasikan)',
  act: '(?:menilai|(?:melakukan|memberi|memberikan|menyelesaikan|melaksanakan|menetapkan|memproses|mengisi) {thing})(?: kinerja)?(?: anda)?',
  after: 'setelah {agent} (?:selesai )?{act}',
  state: '(?:{none}|{wait}|{going}|{done}|{will})',
} as const;

/** Whole sentences. One of these must be told … */
export const STATES = [
  '(?:{lead} )*(?:(?:{thing}|anda) (?:{tail} )*)?{state}(?: (?:{tail}|{after}))*(?: (?:(?:dan|serta) {state}|karena (?:{going}|{wait}))(?: {tail})*)?',
  '(?:{lead} )*(?:{thing} )?{agent} (?:{tail} )*(?:masih )?(?:belum|blm|sedang|masih) (?:selesai |mulai )?{act}(?: {tail})*',
  '(?:{lead} )*{thing} {by} belum selesai(?: {tail})*',
  '(?:{lead} )*(?:anda )?(?:belum|blm) (?:ada|tersedia|memiliki|mempunyai) {thing}(?: {tail})*',
  '(?:the )?(?:performance )?(?:assessment|evaluation) (?:(?:is|has) )?not (?:yet )?(?:open|opened|started|available|begun)(?: yet)?',
] as const;

/** … and beside it only such as these may stand. */
export const HARMLESS = [
  '(?:{lead}|{thing}|{tail}|{agent}|terima kasih)(?: {tail})*',
  '(?:diperbarui|terakhir diperbarui|diperbarui terakhir|pembaruan terakhir)(?: pada)? §',
  '(?:anda )?(?:belum|tidak) perlu (?:melakukan )?(?:apa ?apa|apa ?pun|tindakan(?: apa ?pun)?)(?: {tail})*',
  'tidak ada (?:tindakan )?yang perlu (?:anda )?lakukan(?: {tail})*',
  '(?:pesan|notifikasi|pemberitahuan) ini (?:dapat|boleh|bisa) (?:anda )?(?:diabaikan|abaikan)',
  '(?:close|info|exclamation|warning) ?circle|exclamation|exclamation triangle|info|warning|alert|ikon (?:peringatan|informasi)',
] as const;

/** Names of what may be pressed: closing, and learning more. */
export const MAY_PRESS =
  '(?:tutup|close|dismiss|x|×|✕|✖|✗|⨯|sembunyikan)(?: (?:pesan|notifikasi|pemberitahuan|peringatan|alert|notification|ini))*|(?:(?:pelajari|baca|lihat) )?(?:selengkapnya|lebih lanjut|info lebih lanjut|informasi lebih lanjut|learn more|more info)|(?:pelajari|baca)';

/** States that are nobody's to end: on a superior's page the others may be the superior's own work. */
export const NOT_OPEN = 'belum (?:(?:dapat|bisa) )?(?:{open})\\b';
