/** "Pilih kegiatan yang akan Anda lakukan pada periode Januari - Juni 2024.": what the page asks for is of its own period. */
const ASKED =
  /^(?:pilih|susun|isi|lengkapi|periksa|ajukan|tentukan|buat|kerjakan)\b[^.]*\b(?:untuk|pada|selama|dalam|di) periode (.+?)\.?$/i;
/** Of the cycle: a survey may be asked for, too. */
const CYCLE =
  /\b(?:kegiatan|skp|rencana|perencanaan|rhk|kinerja|indikator|perilaku|pelaksanaan|observasi)\b/i;
const LATER = /\b(?:setelah|sebelum|jika|bila|dibuka|ditutup|contoh|lalu)\b/i;

/** What such a sentence weighs beside a period that is told. */
export const ASKS = 0.5;

/** The words of the period for which a sentence asks for something of the cycle; `null` in anything else. */
export const askedPeriod = (text: string): string | null =>
  CYCLE.test(text) && !LATER.test(text) ? (ASKED.exec(text)?.[1] ?? null) : null;
