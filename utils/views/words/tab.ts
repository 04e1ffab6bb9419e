import { both } from './both';

export const TAB = both({
  id: {
    day: 'hari',
    days: 'hari',
    late: 'lewat',
    open: 'Buka Pendamping PMM.',
    nearest: 'Tenggat terdekat {left}: {title}.',
    lateName: '{left}: {title}.',
    unreadName: 'Halaman ini belum terbaca.',
    peek: '{left}: {title}',
    hint: 'Alt + Shift + P untuk membuka',
    until: 's.d. {day}',
    submitPlan: 'Ajukan rencana',
    agreePlan: 'Sepakati rencana',
  },
  en: {
    day: 'day',
    days: 'days',
    late: 'late',
    open: 'Open Pendamping PMM.',
    nearest: 'Nearest deadline {left}: {title}.',
    lateName: '{left}: {title}.',
    unreadName: 'This page could not be read yet.',
    peek: '{left}: {title}',
    hint: 'Alt + Shift + P opens it',
    until: 'until {day}',
    submitPlan: 'Submit the plan',
    agreePlan: 'Agree to the plan',
  },
});
