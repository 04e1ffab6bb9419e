import type { Form } from '../../utils/views/view';

const ERRORS = {
  empty: 'Isi dulu bagian ini.',
  'not-a-date': 'Tulis tanggal yang ada di kalender.',
  'before-period': 'Tanggal ini sebelum periode Anda.',
  'not-a-number': 'Tulis angka saja.',
  'too-long': 'Terlalu panjang.',
  'not-found': 'Isian ini sudah tidak ada.',
  'locked-by-page': 'Halaman PMM sudah menyatakan lain.',
  'not-saved': 'Peramban menolak menyimpan.',
};

export const DATE_FORM: Form = {
  form: 'own-date',
  target: null,
  title: 'Tambah tanggal',
  fields: [
    {
      name: 'title',
      label: 'Untuk apa',
      type: 'text',
      value: '',
      hint: 'Misalnya observasi kelas',
      required: true,
      options: [],
    },
    { name: 'on', label: 'Tanggal', type: 'date', value: '', hint: null, required: true, options: [] },
  ],
  submit: 'Simpan',
  cancel: 'Batal',
  remove: null,
  errors: ERRORS,
};

export const STATUS_FORM: Form = {
  form: 'status',
  target: 'perencanaan',
  title: 'Status Perencanaan',
  fields: [
    {
      name: 'status',
      label: 'Status menurut Anda',
      type: 'select',
      value: 'menunggu-persetujuan',
      hint: 'Halaman PMM tetap ditampilkan di sampingnya.',
      required: true,
      options: [
        { value: 'dikerjakan', label: 'Sedang dikerjakan' },
        { value: 'menunggu-persetujuan', label: 'Menunggu persetujuan' },
        { value: 'disetujui', label: 'Disetujui' },
      ],
    },
  ],
  submit: 'Simpan',
  cancel: 'Batal',
  remove: null,
  errors: ERRORS,
};

export const ITEM_FORM: Form = {
  form: 'own-item',
  target: 'own-1',
  title: 'Ubah butir',
  fields: [
    {
      name: 'title',
      label: 'Yang disiapkan',
      type: 'text',
      value: 'Fotokopi RPP',
      hint: null,
      required: true,
      options: [],
    },
    { name: 'points', label: 'Poin', type: 'number', value: '8', hint: null, required: false, options: [] },
    { name: 'note', label: 'Catatan', type: 'textarea', value: '', hint: null, required: false, options: [] },
    {
      name: 'done',
      label: 'Sudah selesai',
      type: 'checkbox',
      value: 'true',
      hint: null,
      required: false,
      options: [],
    },
  ],
  submit: 'Simpan',
  cancel: 'Batal',
  remove: { label: 'Hapus', icon: null, style: 'link', intent: { do: 'remove', entry: 'own-1' } },
  errors: ERRORS,
};
