/** What may go by its author and still stays, by page, in lower case. */
export const LEFT: ReadonlyMap<string, readonly string[]> = new Map([
  // Pages on which nothing but the bare word Penilaian says what they are about.
  ['a component that writes its own words inside, 2026 (either)', ['penilaian sedang disiapkan']],
  [
    'asides, notes and output of forms, 2025 (either)',
    [
      'belum ada hasil penilaian yang ditampilkan.',
      'proses penilaian masih berlangsung.',
      'hasil penilaian belum siap ditampilkan.',
    ],
  ],
  [
    'rows with a badge and its words apart, 2024 (either)',
    ['penilaian akhir semester belum digelar.', 'rekap penilaian belum tersaji.'],
  ],
  ['conditional words, 2026 (either)', ['terbuka otomatis begitu', 'penilaian sedang diproses.']],
  ['a form of feedback with words beside fields, 2026 (either)', ['nilai sementara belum ditayangkan.']],
  // Values and rows of a list, which are no notices.
  [
    'a list of terms with red words, 2024 (either)',
    ['belum dinilai', 'belum ada penilaian', 'menunggu penetapan'],
  ],
  ['broken words, 2024 (either)', ['belum dibuka', 'belum dinilai', 'menunggu kepala sekolah']],
  // Cards of which each names a stage, one of them another: a timeline, as far as can be told.
  [
    'tailwind cards with a heavy left edge, 2026 (either)',
    ['periode penilaian belum aktif', 'hasil belum diumumkan'],
  ],
  // Words that could mean something else: an account, materials somebody gathers, weeks to come beside a button "delete".
  ['Mantine: light, penilaian overview with notifications', ['penilaian sedang dikirim secara berkala']],
  ['Quasar: mobile layout, kepala sekolah as employee', ['kepala dinas belum memulai penilaian']],
  ['Bulma: message blocks', ['atasan sedang meninjau capaian anda']],
  ['Semantic UI: empty states and many hues', ['belum ada riwayat penilaian untuk akun ini']],
]);
