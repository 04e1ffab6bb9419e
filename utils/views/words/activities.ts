/** What the ruleset names as evidence, in Indonesian; English by those words (`domain/facts.md`, points). */
export const EVIDENCE_EN: Record<string, string> = {
  laporan: 'report',
  sertifikat: 'certificate',
  'sertifikat topik atau dokumen lain yang relevan': 'topic certificate or another relevant document',
};
