import { beforeEach, expect, it } from 'vitest';
import {
  account,
  freshComputer,
  HALF,
  NOON,
  PAGE,
  period,
  plan,
  planIn,
  startWorker,
  type Worker,
} from './door';

const SITI = account('Siti Rahmawati, S.Pd.');
const BUDI = account('Budi Santoso, S.Pd.');
const SECOND = { from: '2024-07-01', to: '2024-12-31' };

let worker: Worker;
beforeEach(async () => {
  freshComputer();
  worker = await startWorker();
});

const half = (status: 'disetujui' | 'dikerjakan', who = SITI) =>
  worker.report([PAGE, who, period(HALF.from, HALF.to), plan(status)], { period: HALF });

it('is printed of the same findings as every surface, with what is kept of other periods', async () => {
  await half('disetujui');
  const clock = '2024-07-03T08:00+07:00';
  const shown = await worker.report([PAGE, SITI, period(SECOND.from, SECOND.to), plan('dikerjakan')], {
    period: SECOND,
    clock,
  });
  const { findings, lent } = await worker.overview();
  expect(planIn(findings)).toBe(planIn(shown));
  expect(findings.period.id).toBe('2024-2');
  const kept = lent.others.filter((one) => one.kept).map((one) => one.findings);
  expect(kept.map((one) => [one.period.id, planIn(one)])).toEqual([['2024-1', 'disetujui']]);
});

it('knows the rules of the rest of the year, though nothing of it is kept', async () => {
  await half('disetujui');
  const { lent } = await worker.overview();
  const bare = lent.others.map((one) => [one.findings.period.id, one.kept, planIn(one.findings)]);
  expect(bare).toEqual([['2024-2', false, null]]);
});

it('looks back at what the person chose and knows what they would follow', async () => {
  await half('disetujui');
  await worker.do({ do: 'profile', change: { period: '2026' } });
  const { findings, lent } = await worker.overview();
  expect(findings.period.id).toBe('2026');
  expect(lent.followed.id).toBe('2024-1');
});

it('shows nothing of another person', async () => {
  await half('disetujui');
  await worker.report([PAGE, BUDI, period(SECOND.from, SECOND.to)], { period: SECOND });
  const { lent } = await worker.overview();
  expect(lent.others.filter((one) => one.kept)).toEqual([]);
});

it('is refused to a page of the site', async () => {
  const answer = await worker.send('overview', { clock: NOON });
  expect(answer).toMatchObject({ ok: false });
});

it('has periods and lists where nobody was seen yet', async () => {
  const { findings, lent } = await worker.overview();
  expect(findings.profile.name).toBeNull();
  expect(lent.review.checklists.length).toBeGreaterThan(0);
});
