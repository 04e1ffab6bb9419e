/** Where and when a value stands: spread into every row, so that no row lacks it. */

/** Day on which all of these were looked up. */
const CHECKED = { checkedOn: '2026-11-21' } as const;

const NO_SOURCE = { value: null, source: null, confidence: null, ...CHECKED } as const;
const HELD_2024 = { since: '2024-01-01', ...CHECKED } as const;
const HELD_2024_2 = { since: '2024-07-01', ...CHECKED } as const;
const HELD_2025 = { since: '2025-01-01', ...CHECKED } as const;
/** The day of 271/O/2025. */
const HELD_2026 = { since: '2025-12-22', ...CHECKED } as const;

/** Nobody has said it: shown as "belum diketahui". */
export const UNKNOWN_2024_1 = { since: '2024-01-01', ...NO_SOURCE } as const;
export const UNKNOWN_2024_2 = { since: '2024-07-01', ...NO_SOURCE } as const;
export const UNKNOWN_2025 = { since: '2025-01-01', ...NO_SOURCE } as const;
export const UNKNOWN_2026 = { since: '2026-01-01', ...NO_SOURCE } as const;
export const UNKNOWN_2027 = { since: '2027-01-01', ...NO_SOURCE } as const;

/** The circular of 2 February 2024. */
export const SE_0559 = {
  since: '2024-02-02',
  source: 'se-0559-2024',
  confidence: 'resmi',
  ...CHECKED,
} as const;
export const PERDIRJEN_7607 = { source: 'perdirjen-7607-2023', confidence: 'resmi', ...HELD_2024 } as const;
export const GUIDE_TEACHER = { source: 'panduan-guru-2023', confidence: 'resmi', ...HELD_2024 } as const;
export const GUIDE_SUPERIOR = { source: 'panduan-atasan-2023', confidence: 'resmi', ...HELD_2024 } as const;
export const GUIDE_PRINCIPAL = { source: 'panduan-ks-2024', confidence: 'resmi', ...HELD_2024 } as const;
export const HELP_POINTS = { source: 'bantuan-poin', confidence: 'resmi', ...HELD_2024 } as const;
export const HELP_DOCUMENTS = { source: 'bantuan-dokumen', confidence: 'resmi', ...HELD_2024 } as const;
export const HELP_PREDIKAT = { source: 'bantuan-predikat', confidence: 'resmi', ...HELD_2024 } as const;
export const HELP_PREDIKAT_2024_2 = {
  source: 'bantuan-predikat',
  confidence: 'resmi',
  ...HELD_2024_2,
} as const;

export const PAPER_JANUARY = { source: 'linggaupos-2024', confidence: 'sekunder', ...HELD_2024 } as const;
export const PEERS_2024 = { source: 'tulisan-guru', confidence: 'sekunder', ...HELD_2024 } as const;
export const BRIEFING = {
  since: '2024-01-05',
  source: 'bergema-2024',
  confidence: 'sekunder',
  ...CHECKED,
} as const;
export const BLOG_2024 = { source: 'belajarkurmed-2024', confidence: 'sekunder', ...HELD_2024 } as const;
export const FLOW_2024 = { source: 'kompasiana-2024-02', confidence: 'sekunder', ...HELD_2024 } as const;
/** The workshop's tables tell the whole of 2024, its advice is of that day. */
export const WORKSHOP_TABLE = { source: 'banyumas-2024', confidence: 'sekunder', ...HELD_2024 } as const;
export const WORKSHOP_TABLE_2024_2 = {
  source: 'banyumas-2024',
  confidence: 'sekunder',
  ...HELD_2024_2,
} as const;
export const WORKSHOP = {
  since: '2024-11-13',
  source: 'banyumas-2024',
  confidence: 'sekunder',
  ...CHECKED,
} as const;

export const MINISTER = {
  since: '2024-11-28',
  source: 'menteri-2024',
  confidence: 'sekunder',
  ...CHECKED,
} as const;
export const KEPDIRJEN_4242 = { source: 'kepdirjen-4242-2024', confidence: 'resmi', ...HELD_2025 } as const;
export const HELP_PLAN_2025 = { source: 'bantuan-perencanaan', confidence: 'resmi', ...HELD_2025 } as const;
export const FOLLOW_UP_2025 = { source: 'panduan-tindak-lanjut', confidence: 'resmi', ...HELD_2025 } as const;
export const PRESS_RELEASE_2025 = { source: 'siaran-pers-14119', confidence: 'resmi', ...HELD_2025 } as const;
export const BLOG_2025 = { source: 'ainamulyana-2025', confidence: 'sekunder', ...HELD_2025 } as const;

/** Carried over from the guides of 2024, because nobody reports a change. */
export const FROM_GUIDE_2025 = { source: 'panduan-guru-2023', confidence: 'turunan', ...HELD_2025 } as const;
export const FROM_GUIDE_2026 = { source: 'panduan-guru-2023', confidence: 'turunan', ...HELD_2026 } as const;
export const FROM_SUPERIOR_GUIDE_2025 = {
  source: 'panduan-atasan-2023',
  confidence: 'turunan',
  ...HELD_2025,
} as const;
export const FROM_PRINCIPAL_GUIDE_2025 = {
  source: 'panduan-ks-2024',
  confidence: 'turunan',
  ...HELD_2025,
} as const;
export const FROM_BRIEFING_2025 = { source: 'bergema-2024', confidence: 'turunan', ...HELD_2025 } as const;
export const FROM_BRIEFING_2026 = { source: 'bergema-2024', confidence: 'turunan', ...HELD_2026 } as const;
export const FROM_WORKSHOP_2025 = { source: 'banyumas-2024', confidence: 'turunan', ...HELD_2025 } as const;
export const FROM_WORKSHOP_2026 = { source: 'banyumas-2024', confidence: 'turunan', ...HELD_2026 } as const;
export const FROM_HELP_2025 = { source: 'bantuan-predikat', confidence: 'turunan', ...HELD_2025 } as const;
export const FROM_PEERS_2025 = { source: 'tulisan-guru', confidence: 'turunan', ...HELD_2025 } as const;
export const FROM_PEERS_2026 = { source: 'tulisan-guru', confidence: 'turunan', ...HELD_2026 } as const;
export const FROM_BLOG_2025 = { source: 'belajarkurmed-2024', confidence: 'turunan', ...HELD_2025 } as const;
export const FROM_BLOG_2026 = { source: 'belajarkurmed-2024', confidence: 'turunan', ...HELD_2026 } as const;

/** 271/O/2025 is known by what others write about it: how many of them agree. */
export const REPORT_271 = { source: 'tulisan-271', confidence: 'sekunder', ...HELD_2026 } as const;
export const TWO_271 = { source: 'tulisan-271-dua', confidence: 'sekunder', ...HELD_2026 } as const;
export const THREE_271 = { source: 'tulisan-271-tiga', confidence: 'sekunder', ...HELD_2026 } as const;

/** 2027 as an estimate, from what two or three report about 271/O/2025. */
export const FROM_271 = { source: 'tulisan-271-dua', confidence: 'turunan', ...HELD_2026 } as const;

export const ONE_ON_POINTS = { source: 'tulisan-poin-satu', confidence: 'sekunder', ...HELD_2024 } as const;
export const TWO_ON_POINTS = { source: 'tulisan-poin-dua', confidence: 'sekunder', ...HELD_2024 } as const;
export const THREE_ON_POINTS = { source: 'tulisan-poin-tiga', confidence: 'sekunder', ...HELD_2024 } as const;
/** Over another row: the same text, carried to a period of which it does not speak. */
export const DERIVED = { confidence: 'turunan' } as const;
