import { both } from './both';

export const CHIP = both({
  id: {
    unknown: 'belum diketahui',
    behind: 'Selesai',
    closed: 'Sudah lewat',
    estimateClosed: 'Perkiraan lewat',
    unread: 'Belum terbaca',
    allDone: 'Semua beres',
    handedIn: 'Sudah diajukan',
  },
  en: {
    unknown: 'not known yet',
    behind: 'Done',
    closed: 'Has passed',
    estimateClosed: 'Estimate passed',
    unread: 'Not read yet',
    allDone: 'All done',
    handedIn: 'Handed in',
  },
});
