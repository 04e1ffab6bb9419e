import { judge } from '../../../utils/engine';
import type { Memory, Moment } from '../../../utils/engine/findings';
import { RULESETS, SOURCES } from '../../../utils/rulesets';
import { panel } from '../../../utils/views';
import type { Panel } from '../../../utils/views/view';
import { at, period, reading, stage } from '../../engine/memories';
import { approval, byHand, HEAD, listed, NOW, thirtyTwo } from '../../engine/principals';

const LENT = { sources: SOURCES, rulesets: RULESETS, version: '0.1.0' };
const print = (memory: Memory, now: Moment = NOW, language: 'id' | 'en' = 'id'): Panel =>
  panel(judge({ ...memory, settings: { ...memory.settings, language } }, RULESETS, now), LENT);

const names = [
  'x'.repeat(300),
  '😀 Ibu 😀',
  '<b>Tebal</b>',
  'Nur\'aini "Nunung"',
  'Sri Wahyuni',
  'Sri Wahyuni',
];
const odd = names.map((name, index) => approval(name, { distinct: `200${index}`, since: '2024-03-20' }));
const many = Array.from({ length: 500 }, (_, index) =>
  approval(`Guru ${index + 1}`, { since: `2024-03-${10 + (index % 15)}` }),
);
const late = [
  period('2026-01-01', '2026-12-31'),
  approval('Sri Rahayu', { what: 'penilaian', since: '2026-11-16' }),
];

/** A superior's panel in every state it knows. */
export const PRINCIPAL: { name: string; panel: Panel; press?: string[] }[] = [
  { name: 'principal-2024', panel: print(listed(thirtyTwo())) },
  { name: 'principal-everybody', panel: print(listed(thirtyTwo())), press: ['Lihat semua guru'] },
  { name: 'principal-add', panel: print(listed(thirtyTwo())), press: ['Lihat semua guru', 'Tambah nama'] },
  {
    name: 'principal-by-hand',
    panel: print(listed(thirtyTwo(), { entries: [byHand('Budi Baru'), byHand('Ani Baru')] })),
  },
  { name: 'principal-english', panel: print(listed(thirtyTwo()), NOW, 'en') },
  { name: 'principal-stale', panel: print(listed(thirtyTwo()), at('2024-03-30')) },
  {
    name: 'principal-nothing-waits',
    panel: print(listed([approval('Sri Rahayu', { status: 'disetujui' })])),
  },
  { name: 'principal-unread', panel: print(listed([])), press: ['Tambah nama'] },
  { name: 'principal-odd-names', panel: print(listed(odd)) },
  { name: 'principal-500', panel: print(listed(many)), press: ['Lihat semua guru'] },
  { name: 'principal-2026', panel: print(listed(late, {}, at('2026-11-21')), at('2026-11-21')) },
  {
    name: 'principal-own-side',
    panel: print(
      reading(NOW, [period('2024-01-01', '2024-06-30'), stage('perencanaan', 'disetujui')], {
        profile: HEAD,
      }),
    ),
  },
];
