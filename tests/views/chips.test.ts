import { expect, it } from 'vitest';
import { leftChip, timeChip, toneOf, turnChip } from '../../utils/views/chips';
import { found, sceneOf } from './shown';

const scene = sceneOf(found('waiting-28-march'));

it('five steps of urgency, at their borders', () => {
  expect([15, 14, 4, 3, 0, -1].map(toneOf)).toEqual(['calm', 'soon', 'soon', 'urgent', 'urgent', 'overdue']);
});

it('each step has its own icon beside its word', () => {
  expect([20, 9, 3, -2].map((days) => timeChip(days, scene))).toEqual([
    { style: 'calm', icon: null, text: '20 hari lagi' },
    { style: 'soon', icon: 'clock', text: '9 hari lagi' },
    { style: 'urgent', icon: 'alarm', text: '3 hari lagi' },
    { style: 'overdue', icon: 'overdue', text: 'Lewat 2 hari' },
  ]);
});

it.each([
  ['you', 'you', 'Giliran Anda'],
  ['superior', 'other', 'Giliran: Kepala Sekolah'],
  ['both', 'you', 'Giliran: Anda dan Kepala Sekolah'],
  ['superior-or-dinas', 'other', 'Giliran: Kepala Sekolah atau Dinas Pendidikan'],
] as const)('turn of %s', (turn, style, text) => {
  expect(turnChip(turn, scene)).toMatchObject({ style, text });
});

it('nobody’s turn has no chip', () => {
  expect(turnChip('nobody', scene)).toBeNull();
});

it('late is said only where the engine knows it', () => {
  const [plan] = found('not-handed-in-1-april').deadlines;
  if (!plan) throw new Error('no deadline');
  expect(leftChip(plan, -1, scene)).toMatchObject({ style: 'overdue', text: 'Lewat 1 hari' });
  expect(leftChip({ ...plan, urgency: 'calm' }, -1, scene)).toMatchObject({
    style: 'plain',
    text: 'Sudah lewat',
  });
  expect(leftChip({ ...plan, estimate: true }, -1, scene).text).toBe('Perkiraan lewat');
  expect(leftChip({ ...plan, urgency: 'done' }, -1, scene)).toMatchObject({ style: 'done', text: 'Selesai' });
  expect(leftChip(plan, null, scene).text).toBe('belum diketahui');
});

it('a principal waits for the head of the office, an unknown period for a superior', () => {
  expect(turnChip('superior', sceneOf(found('principal-own-plan')))?.text).toBe('Giliran: Kepala Dinas');
  expect(turnChip('superior', sceneOf(found('unknown-period-2028')))?.text).toBe('Giliran: atasan Anda');
});
