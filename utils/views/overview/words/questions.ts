import { both } from '../../words/both';
import { PAY_WORDS, type QuestionWords } from './questions-pay';

export const ASKED = both({
  id: { title: 'Tanya', meta: 'hanya yang ada sumbernya' },
  en: { title: 'Questions', meta: 'only what has a source' },
});

export const QUESTION_WORDS: Record<string, { id: QuestionWords; en: QuestionWords }> = {
  dapodik: {
    id: {
      question: 'Data saya di PMM salah. Berapa lama sampai perbaikan dari Dapodik masuk?',
      answer: { lama: 'Sekitar 3 × 24 jam setelah diperbaiki di Dapodik.' },
    },
    en: {
      question: 'My data in PMM are wrong. How long until a correction in Dapodik arrives?',
      answer: { lama: 'About 3 × 24 hours after it was corrected in Dapodik.' },
    },
  },
  akun: {
    id: {
      question: 'Ada akun ganda, atau akun guru yang sudah pensiun. Ke mana melapor?',
      answer: {
        lapor:
          'Ke Pusat Bantuan, dengan akun belajar dan SK Pensiun. Guru yang pensiun juga dikeluarkan dari Dapodik.',
      },
    },
    en: {
      question: 'There is a double account, or one of a retired teacher. Whom to tell?',
      answer: {
        lapor:
          'Pusat Bantuan, with the belajar account and the SK Pensiun. Who has retired also leaves Dapodik.',
      },
    },
  },
  siapa: {
    id: {
      question: 'Siapa yang harus memakai Pengelolaan Kinerja?',
      answer: {
        asn: 'Guru dan Kepala Sekolah ASN harus. Yang bukan ASN tidak diharuskan.',
        'non-asn': 'Yang bukan ASN boleh, bila terdata di Dapodik.',
      },
    },
    en: {
      question: 'Who has to use Pengelolaan Kinerja?',
      answer: {
        asn: 'Teachers and principals who are ASN must. Others are not required to.',
        'non-asn': 'Others may, where they are in Dapodik.',
      },
    },
  },
  plt: {
    id: {
      question: 'Bagaimana dengan Plt. Kepala Sekolah?',
      answer: {
        'awal-2024':
          'Januari 2024: hanya Kepala Sekolah definitif yang punya sisi atasan. Untuk Plt., lebih dari 10.000 orang, aturannya masih dibahas dengan BKN.',
        'akhir-2024':
          'Akhir 2024: guru yang menjadi Plt. mengisi kedua SKP. Hanya predikat tahunan dari jabatan definitif yang mengalir ke BKN. Plt. di sekolah yang sama dinilai sebagai guru oleh Kepala Dinas atau Tim Kerja.',
        '2025': '2025: tanpa Kepala Sekolah definitif, rencana disetujui otomatis.',
      },
    },
    en: {
      question: 'What about acting principals (Plt. KS)?',
      answer: {
        'awal-2024':
          'January 2024: only definitive principals have the superior’s side. For acting ones, over 10,000, rules were still being worked out with BKN.',
        'akhir-2024':
          'Late 2024: a teacher who is acting principal does both SKP. Only the yearly predikat of the definitive position flows to BKN. One who acts at the same school is assessed as a teacher, by the Kepala Dinas or Tim Kerja.',
        '2025': '2025: where there is no definitive principal, plans are approved automatically.',
      },
    },
  },
  'asn-baru': {
    id: {
      question: 'Saya baru diangkat menjadi ASN di akhir periode. Bolehkah menyusun rencana?',
      answer: { rencana: 'Boleh langsung menyusun rencana. Yang dinilai perilaku kerjanya.' },
    },
    en: {
      question: 'I became ASN late in the period. May I make a plan?',
      answer: { rencana: 'You may plan at once. You are assessed on behaviour.' },
    },
  },
  ...PAY_WORDS,
  'e-kinerja': {
    id: {
      question: 'Masih perlukah mengisi e-Kinerja BKN atau aplikasi daerah?',
      answer: {
        bkn: 'Tidak perlu mengisi e-Kinerja BKN lagi. Data PMM disalurkan ke sana secara berkala.',
        daerah: 'Aplikasi kinerja milik daerah tidak boleh diharuskan.',
      },
    },
    en: {
      question: 'Is e-Kinerja BKN or a region’s own app still needed?',
      answer: {
        bkn: 'e-Kinerja BKN need not be filled in again. Data of PMM flow there on a schedule.',
        daerah: 'A region’s own performance app must not be demanded.',
      },
    },
  },
  bantuan: {
    id: {
      question: 'Ke mana bertanya?',
      answer: { saluran: 'Pusat Bantuan di aplikasi, telepon 177, atau pengaduan@kemdikbud.go.id.' },
    },
    en: {
      question: 'Where to ask?',
      answer: { saluran: 'Pusat Bantuan in the app, telephone 177, or pengaduan@kemdikbud.go.id.' },
    },
  },
};
