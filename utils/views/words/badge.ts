import { both } from './both';

export const BADGE = both({
  id: {
    named: 'Pendamping PMM. {what}.',
    late: '{n} tenggat sudah lewat',
    near: '{n} tenggat dalam 3 hari',
    both: '{late} tenggat sudah lewat, {near} dalam 3 hari',
  },
  en: {
    named: 'Pendamping PMM. {what}.',
    late: 'Deadlines past: {n}',
    near: 'Deadlines within 3 days: {n}',
    both: 'Deadlines past: {late}, within 3 days: {near}',
  },
});
