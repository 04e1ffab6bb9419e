import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { account, freshComputer, HALF, PAGE, plan, planIn, startWorker, type Worker } from './door';

const SITI = account('Siti Rahmawati, S.Pd.');
const BUDI = account('Budi Santoso, S.Pd.');

let worker: Worker;
beforeEach(async () => {
  freshComputer();
  worker = await startWorker();
});
afterEach(() => vi.restoreAllMocks());

/** No database at all, as in a private window. */
function refuse(): void {
  vi.spyOn(globalThis.indexedDB, 'open').mockImplementation(() => {
    throw new DOMException('no', 'SecurityError');
  });
}

/** It can be read, but there is no room for more. */
function fill(): void {
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError');
  });
}

it('a store that refuses: prints the facts at hand and says that they are not kept', async () => {
  refuse();
  const shown = await worker.report([PAGE, SITI, plan('disetujui')], { period: HALF });
  expect(shown.saved).toBe(false);
  expect(planIn(shown)).toBe('disetujui');
  expect(planIn(await worker.see())).toBe('disetujui');
});

it('a page that is none of ours does not take those facts away', async () => {
  refuse();
  await worker.report([PAGE, SITI, plan('disetujui')], { period: HALF });
  expect(planIn(await worker.report([{ ...PAGE, page: 'lain' }]))).toBe('disetujui');
});

it('a full store: newer facts stand over the kept ones, and nothing is said to be kept', async () => {
  await worker.report([PAGE, SITI, plan('menunggu-persetujuan')], { period: HALF });
  fill();
  const shown = await worker.report([PAGE, SITI, plan('disetujui')], { period: HALF });
  expect(planIn(shown)).toBe('disetujui');
  expect(shown.saved).toBe(false);
  expect(await worker.see()).toMatchObject({ saved: false });
});

it('a full store: facts of another account or period do not mix with the kept ones', async () => {
  await worker.report([PAGE, SITI, plan('menunggu-persetujuan')], { period: HALF });
  fill();
  const other = await worker.report([PAGE, BUDI], { period: HALF });
  expect(planIn(other)).toBeNull();
  expect(other.profile.name).toBeNull();
  const later = { from: '2024-07-01', to: '2024-12-31' };
  const shown = await worker.report([PAGE, SITI, plan('disetujui')], { period: later });
  expect(planIn(shown)).toBe('menunggu-persetujuan');
});

it('two people are known: what was not kept is for the document that reported it, and for nobody else', async () => {
  const here = { period: HALF, tab: 1, page: 'a' };
  await worker.report([PAGE, BUDI, plan('dikerjakan')], { period: HALF, tab: 2, page: 'b' });
  await worker.report([PAGE, SITI, plan('disetujui')], here);
  fill();
  await worker.report([PAGE, SITI, plan('selesai')], here);
  expect(planIn((await worker.overview()).findings)).toBe('disetujui');
  const other = await worker.see(undefined, { tab: 2, page: 'b' });
  expect(other.profile.name).toBe(BUDI.evidence);
  expect(planIn(other)).toBe('dikerjakan');
  expect(planIn(await worker.see(undefined, { tab: 1, page: 'a' }))).toBe('selesai');
  expect(planIn(await worker.see(undefined, { tab: 1, page: 'loaded anew' }))).toBeNull();
});

it('a store that refuses does not say how many there are: another document gets none of it', async () => {
  refuse();
  await worker.report([PAGE, SITI, plan('disetujui')], { period: HALF });
  expect(planIn(await worker.see(undefined, { tab: 2 }))).toBeNull();
});

it('once there is room again, all is kept and said to be', async () => {
  refuse();
  await worker.report([PAGE, SITI, plan('dikerjakan')], { period: HALF });
  vi.restoreAllMocks();
  const shown = await worker.report([PAGE, SITI, plan('disetujui')], { period: HALF });
  expect(shown.saved).toBe(true);
  expect(planIn(await worker.see())).toBe('disetujui');
});

it('a deed that could not be kept says so', async () => {
  await worker.report([PAGE, SITI], { period: HALF });
  await vi.waitFor(() => expect(worker.told()).toContain(1)); // the reminders of the day, which every page hears of
  const before = worker.told().length;
  fill();
  const { outcome, panel } = await worker.do({ do: 'tick', item: 'modul-ajar', done: true });
  expect(outcome).toEqual({ ok: false, field: null, reason: 'not-saved' });
  expect(panel.saved).toBe(false);
  expect(worker.told().slice(before)).not.toContain(1);
});
