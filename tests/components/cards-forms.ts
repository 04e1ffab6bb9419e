import type { ChecklistCard, CheckRow } from '../../utils/views/view';
import { DATE_FORM, ITEM_FORM } from './forms';

const item = (title: string, detail: string | null, change: Partial<CheckRow> = {}): CheckRow => ({
  title,
  detail,
  done: false,
  locked: false,
  mark: null,
  intent: { do: 'tick', item: title, done: true },
  edit: null,
  ...change,
});

export const CHECKLIST: ChecklistCard = {
  id: 'checklist',
  title: 'Selagi menunggu',
  meta: '1 dari 5',
  folded: false,
  action: null,
  marks: [],
  forms: [ITEM_FORM, { ...DATE_FORM, form: 'add-item', title: 'Tambah butir' }],
  rows: [
    item('Simpan sertifikat pelatihan mandiri', null, {
      done: true,
      mark: { icon: 'pencil', text: 'Anda tandai 20 Maret', href: null },
    }),
    item('Siapkan modul ajar untuk observasi', null),
    item('Pilih target perilaku', 'Paling sedikit satu'),
    item('Sepakati tanggal observasi', 'Bersama Kepala Sekolah'),
    item('Fotokopi RPP', null, {
      mark: { icon: 'pencil', text: 'Anda isi sendiri', href: null },
      edit: {
        label: 'Ubah Fotokopi RPP',
        icon: 'pencil',
        style: 'link',
        intent: { do: 'open-form', form: 'own-item', target: 'own-1' },
      },
    }),
  ],
  more: { label: '3 lagi', rows: [item('Cek data diri', null), item('Unduh rangkuman', null)] },
  elsewhere: ['Perencanaan: 6 dari 6 selesai', 'Pelaksanaan: 0 dari 5 selesai'],
};
