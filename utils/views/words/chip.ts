import { both } from './both';

export const CHIP = both({
  id: {
    unknown: 'belum diketahui',
    behind: 'Selesai',
    closed: 'Sudah lewat',
    unread: 'Belum terbaca',
    allDone: 'Semua beres',
    handedIn: 'Sudah diajukan',
  },
  en: {
    unknown: 'not known yet',
    behind: 'Done',
    closed: 'Has passed',
    unread: 'Not read yet',
    allDone: 'All done',
    handedIn: 'Handed in',
  },
});
