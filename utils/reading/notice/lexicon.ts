import type { Stage } from '../../observations';

/** Words without which nothing on a page tells a state of the assessment. Looked for in plain text, in any casing. */
export const SCENT = 'nilai|predikat|evaluasi kin|tahap|assessment';

/** Words of a state: a sentence need not say what it is about where its place does. */
export const STATE_WORDS =
  'belum|blm|menunggu|sedang|masih|sudah|telah|proses|rating|umpan balik|rekomendasi';

/** Words of the other stages and of trouble: with these a red notice is worth listing, though never to be put away. */
export const TROUBLE =
  'perencanaan|pelaksanaan|observasi|tindak lanjut|gagal|kesalahan|galat|error|wajib|harus|segera|ditolak|dikembalikan|terkunci|dikunci|diblokir|berakhir|tenggat|batas|coba lagi|tidak (?:dapat|bisa|sesuai)';

/** A notice that only its words and its colour give away must say one of these. */
export const TELLS =
  'belum|blm|belom|lebih|unggah|lengkap|kurang|menunggu|nunggu|sedang|masih|akan|telah|sudah|gagal|salah|galat|error|wajib|harus|segera|tolak|kembali|kunci|blokir|akhir|tenggat|batas|lagi|tidak|not |waiting|progress';

/** Roles, and class names as most kits have them, of what the page itself calls a notice. No verdict hangs on these. */
export const MARKED =
  '[role=alert],[role=status],[role=alertdialog],[role=log],[class*=alert i],[class*=toast i],[class*=notif i],[class*=banner i],[class*=callout i],[class*=danger i],[class*=error i],[class*=bg-red]';
export const LIVE = '[role=alert],[role=status],[role=alertdialog],[role=log]';

/** Parts of a page that are never notices of their own: cells, menus, labels, controls, headings, drawings. */
export const NO_NOTICE =
  'td,th,dt,dd,label,legend,nav,summary,option,select,textarea,button,svg,figure,canvas,caption,marquee,h1,h2,h3,h4,h5,h6,footer,' +
  '[role=row],[role=cell],[role=gridcell],[role=navigation],[role=menu],[role=menubar],[role=tab],' +
  '[role=button],[role=tooltip],[role=img],[role=figure],[role=progressbar],[role=meter],[role=heading],[role=option]';

/** Rows of a list: people, steps, files; seldom notices. */
export const ITEMS = 'li,[role=listitem]';

/** Where climbing from a text to its notice ends. */
export const ROOMS =
  'html,body,main,section,article,form,table,tr,td,ul,ol,dl,nav,header,footer,aside,[role=main],[role=region],[role=tabpanel]';

export const CONTROLS =
  'a[href],button,summary,input,select,textarea,[role=button],[role=link],[role=menuitem],[role=checkbox],[role=switch],[role=tab],[onclick],[tabindex]:not([tabindex^="-"]),[contenteditable=true]';
export const FIELDS =
  'input:not([type=hidden],[type=button],[type=submit]),select,textarea,[contenteditable=true],[role=textbox],[role=combobox]';
export const LANDMARKS =
  'main,nav,aside,header,footer,form,table,[role=main],[role=navigation],[role=form],[role=grid],[role=table],[role=region],[role=search]';

/** Stages by the words of a sentence; `pelaksanaan` also takes in its five steps. */
export const STAGES: Readonly<Partial<Record<Stage, string>>> = {
  'pra-perencanaan': 'pra ?-?perencanaan',
  perencanaan: 'perencanaan|rencana|skp',
  pelaksanaan: 'pelaksanaan|upaya tindak',
  'observasi-kinerja': 'observasi',
  'diskusi-persiapan': 'diskusi persiapan',
  'diskusi-tindak-lanjut': 'diskusi tindak',
  'refleksi-tindak-lanjut': 'refleksi',
  'tindak-lanjut': 'tindak lanjut',
  penilaian:
    'penilaian|dinilai|menilai|penilai|predikat|evaluasi kinerja|rating (?:hasil|perilaku)|assessment',
};

/** The performance feature, by any word, or way to name a period, that only it has. */
export const FEATURE =
  'kinerja|predikat|\\bskp\\b|(?:perilaku|hasil) kerja|sebagai (?:pegawai|atasan)|pejabat penilai|linimasa|(?:januari ?(?:[-–—]|s\\.?d\\.?|hingga|sampai) ?(?:juni|desember)|juli ?(?:[-–—]|s\\.?d\\.?|hingga|sampai) ?desember) 20\\d\\d';
/** Schoolwork, help and news use the same words for something else. */
export const ELSEWHERE =
  'siswa|murid|peserta didik|pelajaran|modul|rapor|kursus|pelatihan|ujian|\\bkelas\\b|asesmen|sumatif|formatif|topik|tugas(?! tambahan)|bantuan|panduan|artikel|\\bberita\\b|\\bfaq\\b|contoh|tutorial|seleksi|lomba';
/** Pages on which somebody else's assessment is the person's own work. */
export const SUPERIOR =
  'sebagai (?:atasan|pejabat)|daftar (?:guru|pegawai|pengajuan)|menilai (?:para )?(?:guru|pegawai|bawahan)|bawahan|persetujuan|(?:^|\\n)kinerja guru(?:\\n|$)';
export const SUPERIOR_ONLY = 'sebagai (?:atasan|pejabat penilai)';
/** A line that is the name of a stage and no more. */
export const STAGE_NAME =
  '^(?:(?:tahap(?:an)? )?\\d{0,2}[.)]? ?(?:tahap(?:an)? )?(?:perencanaan|pelaksanaan|penilaian|tindak lanjut)(?: kinerja)?)$';
/** Headings that name no subject of their own: what stands under them is about what stands over them. */
export const NEUTRAL =
  '^(?:(?:tahap|tahapan|informasi|info|pemberitahuan|perhatian|catatan|peringatan|status|ringkasan|rangkuman|riwayat|rincian|detail|linimasa|pengelolaan|kinerja|rating|nilai|skor|hasil|perilaku|kerja|umpan|balik|rekomendasi|dari|dan|atasan|tim|anda|saya|guru|pegawai|kepala|sekolah|penting|terbaru|akhir|tahunan|organisasi|periode|semester|tahun|ini|pmm|ruang|gtk|januari|februari|maret|april|mei|juni|juli|agustus|september|oktober|november|desember|sampai|s|d|hingga|triwulan|evaluasi)(?: |$))+$';
