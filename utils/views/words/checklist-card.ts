import { both } from './both';

export const CHECKLIST = both({
  id: {
    waiting: 'Selagi menunggu',
    prepare: 'Yang dapat Anda siapkan',
    own: 'Kinerja Anda sendiri',
    count: '{n} dari {all}',
    more: '{n} lagi',
    only: 'Bagi {who}: {title}',
    add: 'Tambah',
    change: 'Ubah {title}',
    elsewhere: '{stage}: {n} dari {all} selesai',
  },
  en: {
    waiting: 'While you wait',
    prepare: 'What you can prepare',
    own: 'Your own performance',
    count: '{n} of {all}',
    more: '{n} more',
    only: 'For {who}: {title}',
    add: 'Add',
    change: 'Change {title}',
    elsewhere: '{stage}: {n} of {all} done',
  },
});
