import { both } from './both';

export const ASK = both({
  id: {
    menu: 'Apa ini? Tunjuk pemberitahuan',
    title: 'Apa ini?',
    point: 'Tunjuk pemberitahuan di halaman. Esc untuk batal.',
    before: '“',
    after: '”',
    nothing: 'Kami tidak menemukan pemberitahuan di situ.',
    notRed: 'Ini tidak merah, jadi kami biarkan apa adanya.',
    'boleh-diabaikan': 'Boleh diabaikan: ini hanya memberi tahu keadaan di tahap penilaian.',
    'perlu-perhatian': 'Perlu perhatian Anda. Mohon dibaca. Ini tidak kami sembunyikan.',
    'tidak-dikenal': 'Kami belum mengenal pemberitahuan ini. Mohon dibaca.',
    close: 'Tutup',
  },
  en: {
    menu: 'What is this? Point at a notice',
    title: 'What is this?',
    point: 'Point at a notice on the page. Esc to cancel.',
    before: '“',
    after: '”',
    nothing: 'We found no notice there.',
    notRed: 'It is not red, so we leave it as it is.',
    'boleh-diabaikan': 'May be ignored: it only tells a state in the assessment stage.',
    'perlu-perhatian': 'It needs your attention. Please read it. We do not hide it.',
    'tidak-dikenal': 'We do not know this notice yet. Please read it.',
    close: 'Close',
  },
});
