/**
 * What may be the person's own to do, though it is told like a state: alternatives of a regular expression over
 * lower-cased text, each from the beginning of a word. What was given to them and has not been read, talked over or
 * carried out; what they give to others; what they put together themselves; what they may not have printed.
 */
export const OWN = [
  '(?:belum|blm|menunggu) (?:selesai |sempat |pernah |juga )?di(?:pelajari|cermati|telaah|kaji|teliti|bahas|diskusikan|rangkum|himpun|simpulkan|rapatkan|rundingkan|konsolidasikan|kompilasi)(?! oleh (?!anda))',
  'pembahasan (?!.*oleh ).*belum',
  '(?:di|men|pen)?cetak(?! oleh (?!anda))',
  '(?:umpan balik|rekomendasi|catatan|ulasan|saran|hasil evaluasi)\\b.* belum (?:di)?(?:jalankan|laksanakan|terapkan)',
  '(?:umpan balik|rekomendasi|ulasan) (?:untuk|tentang|terhadap|kepada|bagi) (?:kepala sekolah|kepsek|atasan|pimpinan)|penilaian (?:terhadap|tentang|untuk) (?:atasan|pimpinan)',
  '(?:umpan balik|ulasan|rekomendasi) (?:guru|pegawai)\\b',
  '(?:data|riwayat) (?:hasil )?kinerja\\b.* (?:belum|menunggu)',
  '(?:finalisasi|penyelesaian) (?:hasil|data) kerja',
  '(?:lembar|lembaran|langkah|komponen|aspek|formulir) penilaian\\b.* belum (?:selesai|rampung|tuntas)',
] as const;
