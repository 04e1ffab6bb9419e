import { both } from '../../words/both';

export const PLOT = both({
  id: {
    title: 'Poin Anda, {period}',
    name: 'Poin, {period}. Direncanakan sampai kini: {planned}. Selesai: {earned}. Anjuran: {min} sampai {max}.',
    unread: 'belum terbaca',
    band: 'anjuran {min} sampai {max}',
    planned: '{n} direncanakan',
    earned: '{n} selesai',
    open: 'Baca sebagai daftar',
    close: 'Tutup daftar',
    line: '{on}: {planned} direncanakan, {earned} selesai',
    nothing: 'Belum ada poin yang terbaca atau Anda isi.',
  },
  en: {
    title: 'Your points, {period}',
    name: 'Points, {period}. Planned until now: {planned}. Done: {earned}. Recommended: {min} to {max}.',
    unread: 'not read yet',
    band: 'recommended {min} to {max}',
    planned: '{n} planned',
    earned: '{n} done',
    open: 'Read as a list',
    close: 'Close the list',
    line: '{on}: {planned} planned, {earned} done',
    nothing: 'No points have been read or entered yet.',
  },
});
