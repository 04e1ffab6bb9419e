import { both } from './both';

/** Month and day names of our own: what browsers' locale data prints differs from one version to the next. */
export const CALENDAR = {
  id: {
    months: [
      'Januari',
      'Februari',
      'Maret',
      'April',
      'Mei',
      'Juni',
      'Juli',
      'Agustus',
      'September',
      'Oktober',
      'November',
      'Desember',
    ],
    short: ['Jan', 'Feb', 'Mar', 'Apr', 'Mei', 'Jun', 'Jul', 'Agu', 'Sep', 'Okt', 'Nov', 'Des'],
    weekdays: ['Minggu', 'Senin', 'Selasa', 'Rabu', 'Kamis', 'Jumat', 'Sabtu'],
    weekdaysShort: ['Min', 'Sen', 'Sel', 'Rab', 'Kam', 'Jum', 'Sab'],
  },
  en: {
    months: [
      'January',
      'February',
      'March',
      'April',
      'May',
      'June',
      'July',
      'August',
      'September',
      'October',
      'November',
      'December',
    ],
    short: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
    weekdays: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
    weekdaysShort: ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'],
  },
} as const;

export const TIME = both({
  id: {
    today: 'Hari ini',
    tomorrow: 'Besok',
    left: '{n} hari lagi',
    leftShort: '{n} hari',
    past: 'Lewat {n} hari',
    agoToday: 'hari ini',
    agoYesterday: 'kemarin',
    ago: '{n} hari lalu',
    separator: '.',
    hour: '.',
  },
  en: {
    today: 'Today',
    tomorrow: 'Tomorrow',
    left: '{n} days left',
    leftShort: '{n} days',
    past: '{n} days late',
    agoToday: 'today',
    agoYesterday: 'yesterday',
    ago: '{n} days ago',
    separator: ',',
    hour: ':',
  },
});

/** English has one day and two days; Indonesian does not tell them apart. */
export const ONE_DAY = both({
  id: { left: '1 hari lagi', leftShort: '1 hari', past: 'Lewat 1 hari', ago: '1 hari lalu' },
  en: { left: '1 day left', leftShort: '1 day', past: '1 day late', ago: '1 day ago' },
});
