import type { Settings } from '../../../utils/observations';
import type { Overview } from '../../../utils/views/view';
import { EXAMPLES } from '../../engine/examples';
import { at, memory, ownActivity, ownDate, period, points, seen, windowDate } from '../../engine/memories';
import { approval, listed, NOW, thirtyTwo } from '../../engine/principals';
import { overviewOf } from '../../views/overviews';

interface OverviewState {
  name: string;
  overview: Overview;
  width: number;
  height?: number;
  press?: string[];
}

const WIDE = 1366;
const PHONE = 390;

function example(name: string, settings: Partial<Settings> = {}): Overview {
  const found = EXAMPLES[name];
  if (!found) throw new Error(`gallery: expected one of the examples, found "${name}"`);
  const { memory: whole, now } = found;
  return overviewOf({ ...whole, settings: { ...whole.settings, ...settings } }, now);
}

/** Points that grew over three readings, dates of one's own, and a date that was moved by hand. */
const busy = () => {
  const waiting = EXAMPLES['waiting-28-march'];
  if (!waiting) throw new Error('gallery: no example to start from');
  const grown = {
    observation: points(44, 8),
    since: at('2024-03-14'),
    seenAt: waiting.now,
    before: [
      { observation: points(44, 0), seenAt: at('2024-02-20') },
      { observation: points(8, 0), seenAt: at('2024-02-01') },
    ],
  };
  const rest = waiting.memory.seen.filter((one) => one.observation.kind !== 'points');
  return {
    ...waiting.memory,
    seen: [...rest, grown],
    entries: [
      ...waiting.memory.entries,
      ownDate('Observasi kelas VIII B', '2024-04-03', at('2024-03-20')),
      ownDate('Rapat komunitas belajar', '2024-02-14', at('2024-02-10'), true),
      windowDate('assess', '2024-06-21', at('2024-03-20'), 'Surat dari sekolah'),
      ownActivity('Penggerak komunitas belajar', 36, 1, null, at('2024-02-20')),
    ],
  };
};

/** A year later, with the record of 2024 kept. */
const later = () => {
  const assessed = EXAMPLES['assessed-2026'];
  if (!assessed) throw new Error('gallery: no example to start from');
  return overviewOf(assessed.memory, assessed.now, { kept: { '2024-1': busy() } });
};

const principal = (language: 'id' | 'en' = 'id') => {
  const list = listed(thirtyTwo());
  return overviewOf({ ...list, settings: { ...list.settings, language } }, NOW);
};
const many = () =>
  overviewOf(
    listed(Array.from({ length: 500 }, (_, at) => approval(`Guru ${at + 1}`, { since: '2024-03-19' }))),
    NOW,
  );
const lookingBack = () => {
  const whole = busy();
  const profile = { ...whole.profile, period: '2024-1' };
  return overviewOf({ ...whole, profile }, at('2027-06-30'), { followed: '2027' });
};
const unknownYear = () =>
  overviewOf(
    memory({ seen: [seen(period('2028-01-01', '2028-12-31'), at('2028-02-01'))] }),
    at('2028-02-01'),
  );

/** The full page in what it can show, wide and on a phone. */
export const OVERVIEWS: OverviewState[] = [
  { name: 'page-teacher-2024', overview: overviewOf(busy(), at('2024-03-28')), width: WIDE },
  {
    name: 'page-teacher-2024-window',
    overview: overviewOf(busy(), at('2024-03-28')),
    width: WIDE,
    height: 768,
  },
  {
    name: 'page-teacher-2024-lists',
    overview: overviewOf(busy(), at('2024-03-28')),
    width: WIDE,
    press: ['Baca sebagai daftar'],
  },
  { name: 'page-teacher-2024-phone', overview: overviewOf(busy(), at('2024-03-28')), width: PHONE },
  { name: 'page-teacher-2024-360', overview: overviewOf(busy(), at('2024-03-28')), width: 360 },
  { name: 'page-teacher-2024-2560', overview: overviewOf(busy(), at('2024-03-28')), width: 2560 },
  { name: 'page-teacher-2026', overview: later(), width: WIDE },
  { name: 'page-teacher-2026-phone', overview: later(), width: PHONE },
  { name: 'page-principal', overview: principal(), width: WIDE },
  { name: 'page-principal-phone', overview: principal(), width: PHONE },
  { name: 'page-principal-english', overview: principal('en'), width: WIDE },
  { name: 'page-principal-500', overview: many(), width: WIDE, height: 900 },
  { name: 'page-looking-back', overview: lookingBack(), width: WIDE },
  { name: 'page-unknown-year', overview: unknownYear(), width: WIDE },
  { name: 'page-nothing-yet', overview: overviewOf(memory(), at('2026-11-21')), width: WIDE },
  { name: 'page-largest', overview: example('waiting-28-march', { textSize: 'largest' }), width: WIDE },
  { name: 'page-zoom-200', overview: example('waiting-28-march'), width: 683 },
  {
    name: 'page-add-date',
    overview: example('waiting-28-march'),
    width: WIDE,
    press: ['Tambah'],
  },
  {
    name: 'page-device-missing',
    overview: overviewOf(busy(), at('2024-03-28'), { device: 'missing' }),
    width: WIDE,
  },
  {
    name: 'page-device-refused',
    overview: overviewOf(busy(), at('2024-03-28'), { device: 'refused' }),
    width: WIDE,
  },
  { name: 'page-erase', overview: example('waiting-28-march'), width: WIDE, press: ['Hapus semua'] },
];
