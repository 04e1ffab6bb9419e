import { both } from './both';

export const REPORT_PAGE = both({
  id: {
    open: 'Laporkan halaman',
    title: 'Laporan halaman',
    what: 'Ini kerangka halaman yang terbuka. Nama, angka, dan alamat sudah diganti.',
    check: 'Periksa dulu sebelum Anda membagikannya. Tidak ada yang dikirim.',
    name: 'Kerangka halaman',
    copy: 'Salin',
    save: 'Simpan sebagai berkas',
    close: 'Tutup',
    file: 'kerangka-halaman-{day}.html',
    failed: 'Kerangka halaman belum dapat dibuat. Mohon muat ulang halaman, lalu coba lagi.',
  },
  en: {
    open: 'Report this page',
    title: 'Report of the page',
    what: 'This is the frame of the open page. Names, numbers and addresses were replaced.',
    check: 'Please check it before you share it. Nothing is sent.',
    name: 'Frame of the page',
    copy: 'Copy',
    save: 'Save as a file',
    close: 'Close',
    file: 'page-frame-{day}.html',
    failed: 'The frame of the page could not be made. Please reload the page and try again.',
  },
});
