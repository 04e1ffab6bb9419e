interface Claim {
  /** As people say it, without quotation marks. */
  quote: string;
  text: string;
}

/** Words of every claim of every ruleset, by its id. */
export const CLAIM_WORDS: Record<string, { id: Claim; en: Claim }> = {
  'semua-skp-januari': {
    id: {
      quote: 'Semua SKP harus selesai pada bulan Januari.',
      text: 'Pelaksanaan dilaporkan sampai akhir periode. Yang disusun di awal hanya rencananya.',
    },
    en: {
      quote: 'All of the SKP has to be finished in January.',
      text: 'The work is reported until the end of the period. Only the plan is made at its beginning.',
    },
  },
  'wajib-32-poin': {
    id: {
      quote: 'Semua guru wajib mengumpulkan 32 poin.',
      text: 'Per semester, 32–128 poin dianjurkan. Itu anjuran, bukan kewajiban.',
    },
    en: {
      quote: 'Every teacher must collect 32 points.',
      text: 'For a semester, 32–128 points are recommended. That is a recommendation, not a duty.',
    },
  },
  'masih-wajib-32-poin': {
    id: {
      quote: 'Guru masih harus mengumpulkan 32 poin per semester.',
      text: 'Sejak 2025, kinerja diisi sekali setahun, tanpa poin dan tanpa unggahan.',
    },
    en: {
      quote: 'Teachers still have to collect 32 points a semester.',
      text: 'Since 2025 there is one cycle a year, without points and uploads.',
    },
  },
  'non-asn-wajib': {
    id: {
      quote: 'Guru yang bukan ASN wajib mengisi.',
      text: 'Pengelolaan Kinerja harus dipakai oleh ASN. Bagi yang bukan ASN, tidak diharuskan.',
    },
    en: {
      quote: 'Teachers who are not ASN must fill it in.',
      text: 'ASN staff must use it. Others are not required to.',
    },
  },
  'tidak-mengisi-diberhentikan': {
    id: {
      quote: 'Yang tidak mengisi PMM dipensiunkan dini, diputus kontraknya, atau diberhentikan.',
      text: 'SE 0559/2024 tidak memuatnya, dan kami tidak menemukan sumber resmi lain. Yang dimuatnya: TPP mengikuti hasil penilaian.',
    },
    en: {
      quote: 'Those who do not fill in PMM are retired early, lose their contract or are dismissed.',
      text: 'SE 0559/2024 says none of it, and we found no other official source. What it does say: TPP follows the result.',
    },
  },
  'fitur-lain-wajib': {
    id: {
      quote:
        'Pelatihan Mandiri, Refleksi Kompetensi, Bukti Karya, dan Komunitas itu wajib dan ada tenggatnya.',
      text: 'Fitur itu alat bantu: tidak wajib, tanpa tenggat, dan bukan administrasi tambahan.',
    },
    en: {
      quote:
        'Pelatihan Mandiri, Refleksi Kompetensi, Bukti Karya and Komunitas are compulsory and have deadlines.',
      text: 'They are aids: not required, without deadline, and no extra paperwork.',
    },
  },
  'masih-isi-e-kinerja': {
    id: {
      quote: 'Setelah PMM, e-Kinerja BKN dan aplikasi daerah masih harus diisi.',
      text: 'Data PMM disalurkan ke e-Kinerja BKN secara berkala. Daerah diminta tidak lagi mengharuskan aplikasinya sendiri.',
    },
    en: {
      quote: 'After PMM, e-Kinerja BKN and the regional app still have to be filled in.',
      text: 'PMM passes its data to e-Kinerja BKN regularly. Regions are asked not to demand their own app.',
    },
  },
  'sertifikat-terakreditasi': {
    id: {
      quote: 'Sertifikat harus dari lembaga terakreditasi.',
      text: 'Catatan pembekalan 5 Januari 2024 menyebut tidak ada batasan itu. Penanda tangannya boleh Kepala Sekolah, ketua MGMP, atau ketua komunitas belajar.',
    },
    en: {
      quote: 'Certificates must come from an accredited body.',
      text: 'Notes of a briefing on 5 January 2024 name no such limit. A principal or a head of MGMP or learning community may sign.',
    },
  },
  'observasi-itu-penilaian': {
    id: {
      quote: 'Observasi itu penilaian.',
      text: 'Observasi menetapkan titik awal untuk tindak lanjut. Penilaian adalah tahap tersendiri.',
    },
    en: {
      quote: 'The observation is the assessment.',
      text: 'The observation sets the baseline for the follow-up. Assessment is a stage of its own.',
    },
  },
  'notifikasi-merah': {
    id: {
      quote: 'Pemberitahuan merah di tahap penilaian berarti ada masalah berat.',
      text: 'Satu lokakarya, 13 November 2024, menjawab: abaikan. Hanya itu sumbernya, dan penyebabnya belum diketahui.',
    },
    en: {
      quote: 'A red notice in the assessment stage means serious trouble.',
      text: 'One workshop, on 13 November 2024, answered: ignore it. It is the only source, and the cause is unknown.',
    },
  },
};
