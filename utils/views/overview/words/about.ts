import { both } from '../../words/both';

export const ABOUT = both({
  id: {
    title: 'Tentang',
    name: 'Tidak resmi',
    unofficial: 'Pendamping PMM bukan milik Kementerian dan tidak terhubung dengan PMM.',
    privacy: 'Privasi',
    privacyText:
      'Tidak ada data yang keluar dari peramban ini, kecuali Anda menyalakan “Beberapa komputer”. Tidak ada pelacak, iklan, atau akun. Kami tidak meminta kata sandi PMM Anda.',
    version: 'Versi',
    licence: 'Lisensi',
    licenceText: 'MIT: boleh dipakai, disalin, dan diubah siapa saja.',
    rules: 'Aturan',
    regulation: 'Periode ini: {rules}.',
    sources: 'Sumber',
    sourcesText:
      'Setiap tanggal dan jawaban menyebut sumbernya. Bila sumber dan PMM berbeda, yang berlaku adalah yang di PMM.',
    keys: 'Papan ketik',
    keysText: 'Alt + Shift + P membuka atau menciutkan panel di halaman PMM.',
  },
  en: {
    title: 'About',
    name: 'Unofficial',
    unofficial: 'Pendamping PMM is not part of the Ministry and not connected with PMM.',
    privacy: 'Privacy',
    privacyText:
      'No data leaves this browser unless you turn on “Several computers”. No trackers, no advertisements, no accounts. We never ask for your PMM password.',
    version: 'Version',
    licence: 'Licence',
    licenceText: 'MIT: anybody may use, copy and change it.',
    rules: 'Rules',
    regulation: 'This period: {rules}.',
    sources: 'Sources',
    sourcesText: 'Every date and answer names its source. Where a source and PMM differ, PMM counts.',
    keys: 'Keyboard',
    keysText: 'Alt + Shift + P opens or folds the panel on pages of PMM.',
  },
});
