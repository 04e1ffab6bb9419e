import { beforeEach, expect, it } from 'vitest';
import {
  account,
  freshComputer,
  HALF,
  NOON,
  PAGE,
  people,
  plan,
  planIn,
  startWorker,
  type Worker,
} from './door';

const SITI = account('Siti Aminah', 'SMP Negeri 4');
const BUDI = account('Budi Santoso', 'SMP Negeri 4');
const OF = { period: HALF };

let worker: Worker;
beforeEach(async () => {
  freshComputer();
  worker = await startWorker();
});

it('after one’s data were erased nobody else’s record is in that tab, and its page makes no new one', async () => {
  const here = { ...OF, tab: 1, page: 'a' };
  const there = { tab: 2, page: 'b' };
  await worker.report([PAGE, BUDI, plan('dikerjakan')], { ...OF, ...there });
  await worker.report([PAGE, SITI, plan('disetujui')], here);
  const { outcome, panel } = await worker.do({ do: 'erase-mine' }, undefined, NOON, 1, 'a');
  const redrawn = await worker.report([PAGE, SITI, plan('selesai')], here);
  await worker.report([PAGE, BUDI, plan('dikerjakan')], { ...OF, ...there });
  for (const shown of [panel, redrawn, await worker.see(NOON, here)]) {
    expect([shown.profile.name, planIn(shown)]).toEqual([null, null]);
    expect(shown.closed?.card.sentence).toBe('Data Anda sudah dihapus dari komputer ini');
  }
  expect(await people()).toEqual(['Budi Santoso']);
  expect((await worker.see(NOON, there)).profile.name).toBe('Budi Santoso');
  if (!outcome.ok || !outcome.undo) throw new Error('expected a way back');
  const { panel: back } = await worker.do({ do: 'undo', token: outcome.undo }, undefined, NOON, 1, 'a');
  expect([back.profile.name, planIn(back)]).toEqual(['Siti Aminah', 'disetujui']);
});

it('a page that is loaded anew after its data were erased is read again', async () => {
  const here = { ...OF, tab: 1, page: 'a' };
  await worker.report([PAGE, SITI, plan('disetujui')], here);
  await worker.do({ do: 'erase-mine' }, undefined, NOON, 1, 'a');
  await worker.report([PAGE, SITI, plan('disetujui')], here);
  expect(await people()).toEqual([]);
  const anew = await worker.report([PAGE, SITI, plan('selesai')], { ...here, page: 'anew' });
  expect(planIn(anew)).toBe('selesai');
});
