export interface QuestionWords {
  question: string;
  /** By statement of `utils/rulesets/questions.ts`. */
  answer: Record<string, string>;
}

/** Contract, transfer, allowances. */
export const PAY_WORDS: Record<string, { id: QuestionWords; en: QuestionWords }> = {
  pppk: {
    id: {
      question: 'Apakah hasilnya berpengaruh pada kontrak PPPK?',
      answer: { kontrak: 'Hasilnya dipertimbangkan saat kontrak diperpanjang.' },
    },
    en: {
      question: 'Does the result matter for a PPPK contract?',
      answer: { kontrak: 'The result is considered when a contract is renewed.' },
    },
  },
  mutasi: {
    id: {
      question: 'Saya mutasi. Siapa yang menilai?',
      answer: { penilai: 'Kepala Sekolah menilai guru yang mutasi.' },
    },
    en: {
      question: 'I am being transferred (mutasi). Who rates me?',
      answer: { penilai: 'The principal rates the teacher who moves.' },
    },
  },
  tpg: {
    id: {
      question: 'Predikat apa yang diperlukan untuk TPG?',
      answer: {
        predikat:
          'Paling rendah Baik. Tiga surat kabar mengutip Permendikbudristek 45/2023; naskahnya belum kami baca.',
      },
    },
    en: {
      question: 'Which predikat does TPG need?',
      answer: {
        predikat:
          'At least Baik. Three papers quote Permendikbudristek 45/2023; we have not read the text itself.',
      },
    },
  },
  tpp: {
    id: {
      question: 'TPP memakai hasil yang mana?',
      answer: {
        'awal-2024': 'Januari–Juni 2024: hasil tahun 2023.',
        'juli-2024': 'Sejak Juli 2024: hasil semester sebelumnya, dari e-Kinerja BKN.',
      },
    },
    en: {
      question: 'Which result does TPP use?',
      answer: {
        'awal-2024': 'January–June 2024: the results of 2023.',
        'juli-2024': 'From July 2024 on: the result of the semester before, from e-Kinerja BKN.',
      },
    },
  },
};
