import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Observation } from '../../utils/observations';
import {
  account,
  freshComputer,
  HALF,
  keptUnder,
  PAGE,
  people,
  period,
  plan,
  planIn,
  startWorker,
  type Worker,
} from './door';

const SITI = account('Siti Rahmawati, S.Pd.');
const BUDI = account('Budi Santoso, S.Pd.');
const ROW = { distinct: null, what: 'perencanaan', status: 'perlu-disetujui', since: null } as const;
const SECOND = { from: '2024-07-01', to: '2024-12-31' };

let worker: Worker;
beforeEach(async () => {
  freshComputer();
  worker = await startWorker();
});

describe('a report', () => {
  it("is kept under the page's own period, not under the person's choice", async () => {
    await worker.report([PAGE, SITI, period(HALF.from, HALF.to)], { period: HALF });
    await worker.do({ do: 'profile', change: { period: '2024-2' } });
    const shown = await worker.report([PAGE, SITI, plan('disetujui')], { period: HALF });
    expect(await keptUnder('Siti Rahmawati, S.Pd.', '2024-1')).toEqual([plan('disetujui')]);
    expect(await keptUnder('Siti Rahmawati, S.Pd.', '2024-2')).toEqual([]);
    expect(shown.period).toMatchObject({ id: '2024-2', pageShows: { id: '2024-1' } });
    expect(planIn(shown)).toBeNull();
  });

  it('of a page without a period belongs to the one shown before on the visit, be it over', async () => {
    await worker.report([PAGE, SITI, plan('disetujui')], { period: HALF, clock: '2024-07-03T08:00+07:00' });
    expect(await keptUnder('Siti Rahmawati, S.Pd.', '2024-1')).toEqual([plan('disetujui')]);
  });

  it('of a new visit without a period belongs to what is printed: the last one shown while it runs', async () => {
    await worker.report([PAGE, SITI, period(SECOND.from, SECOND.to)], { period: SECOND });
    const shown = await worker.report([PAGE, SITI, plan('dikerjakan')]);
    expect(await keptUnder('Siti Rahmawati, S.Pd.', '2024-2')).toEqual([plan('dikerjakan')]);
    expect(shown.period.id).toBe('2024-2');
    expect(planIn(shown)).toBe('dikerjakan');
  });

  it('is never printed under a period that ended long ago', async () => {
    await worker.report([PAGE, SITI, period(HALF.from, HALF.to), plan('disetujui')], { period: HALF });
    const clock = '2026-11-21T09:00+07:00';
    const shown = await worker.report([PAGE, SITI, plan('dikerjakan')], { clock });
    expect(await keptUnder('Siti Rahmawati, S.Pd.', '2026')).toEqual([plan('dikerjakan')]);
    expect(shown.period.id).toBe('2026');
    expect(planIn(shown)).toBe('dikerjakan');
  });

  it('of two accounts never mixes', async () => {
    await worker.report([PAGE, SITI, plan('disetujui')], { period: HALF });
    const other = await worker.report([PAGE, BUDI, plan('dikerjakan')], { period: HALF });
    expect(other.profile.name).toBe('Budi Santoso, S.Pd.');
    expect(planIn(other)).toBe('dikerjakan');
    expect(await keptUnder('Siti Rahmawati, S.Pd.', '2024-1')).toEqual([plan('disetujui')]);
    expect(await keptUnder('Budi Santoso, S.Pd.', '2024-1')).toEqual([plan('dikerjakan')]);
  });

  describe('without a name, where somebody is known by name', () => {
    beforeEach(() => vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }));
    afterEach(() => vi.useRealTimers());
    const kept = () => keptUnder('Siti Rahmawati, S.Pd.', '2024-1');
    const settle = async (fact: Observation) => {
      await vi.advanceTimersByTimeAsync(3_000);
      await vi.waitFor(async () => expect(await kept()).toContainEqual(fact));
    };

    it('is theirs once it has stayed as it is, and every page is told', async () => {
      await worker.report([PAGE, SITI], { period: HALF });
      worker.browser.tabs.sendMessage.mockClear();
      const shown = await worker.report([PAGE, plan('dikerjakan')], { period: HALF });
      expect(planIn(shown)).toBeNull();
      expect(shown.saved).toBe(true);
      expect(await kept()).toEqual([]);
      await settle(plan('dikerjakan'));
      await vi.waitFor(() => expect(worker.told()).toEqual([1, 2]));
      expect(planIn(await worker.see())).toBe('dikerjakan');
    });

    it('is not theirs where it is the page of a second person that is still being drawn', async () => {
      await worker.report([PAGE, SITI, plan('menunggu-persetujuan')], { period: HALF });
      await worker.report([PAGE, plan('dikerjakan')], { period: HALF });
      const shown = await worker.report([PAGE, BUDI, plan('dikerjakan')], { period: HALF });
      expect(shown.profile.name).toBe('Budi Santoso, S.Pd.');
      await vi.advanceTimersByTimeAsync(60_000);
      await worker.see();
      expect(await kept()).toEqual([plan('menunggu-persetujuan')]);
    });

    it("is nobody's where the page is left for one to sign in, or everything is erased", async () => {
      await worker.report([PAGE, SITI], { period: HALF });
      await worker.report([PAGE, plan('dikerjakan')], { period: HALF });
      await worker.report([{ ...PAGE, page: 'lain' }]);
      await vi.advanceTimersByTimeAsync(60_000);
      await worker.see();
      expect(await kept()).toEqual([]);
      await worker.report([PAGE, plan('dikerjakan')], { period: HALF });
      await worker.do({ do: 'erase-all' });
      await vi.advanceTimersByTimeAsync(60_000);
      await worker.see();
      expect(await people()).toEqual([]);
    });

    it("is nobody's where two are known, however long it stays", async () => {
      await worker.report([PAGE, SITI], { period: HALF });
      await worker.report([PAGE, BUDI], { period: HALF });
      await worker.report([PAGE, plan('disetujui')], { period: HALF });
      await vi.advanceTimersByTimeAsync(3_000);
      await vi.waitFor(async () => expect((await worker.see()).closed).toBeTruthy());
      expect(await people()).toEqual(['Budi Santoso, S.Pd.', 'Siti Rahmawati, S.Pd.']);
      expect(await kept()).toEqual([]);
      expect(await keptUnder('Budi Santoso, S.Pd.', '2024-1')).toEqual([]);
    });

    it("is a superior's own where they said to be one, and not a teacher's who is known", async () => {
      const list: Observation[] = [
        { kind: 'page', evidence: 'Kinerja Guru', page: 'persetujuan', side: 'atasan' },
        { ...ROW, kind: 'approval', evidence: '', person: 'Wayan Sudarma' },
      ];
      await worker.report([PAGE, SITI], { period: HALF });
      await worker.report(list, { period: HALF });
      await vi.advanceTimersByTimeAsync(60_000);
      await worker.see();
      expect(await kept()).toEqual([]);
      await worker.do({ do: 'profile', change: { role: 'kepala-sekolah' } });
      await worker.report(list, { period: HALF });
      await vi.advanceTimersByTimeAsync(3_000);
      await vi.waitFor(async () => expect(await kept()).toHaveLength(1));
    });
  });

  it('without a name is kept at once where nobody is known by name', async () => {
    const shown = await worker.report([PAGE, plan('dikerjakan')], { period: HALF });
    expect(planIn(shown)).toBe('dikerjakan');
  });

  it('before any name becomes the first person who is named', async () => {
    await worker.report([PAGE, plan('dikerjakan')], { period: HALF });
    await worker.report([PAGE, SITI], { period: HALF });
    expect(await people()).toEqual(['Siti Rahmawati, S.Pd.']);
    expect(await keptUnder('Siti Rahmawati, S.Pd.', '2024-1')).toEqual([plan('dikerjakan')]);
  });

  it.each([
    ['of kind lain', [{ ...PAGE, page: 'lain' }]],
    ['that says nothing', []],
  ])('of a page %s keeps nothing and tells nobody', async (_, observations) => {
    const shown = await worker.report(observations);
    expect(shown.saved).toBe(true);
    expect(await people()).toEqual([]);
    expect(worker.told()).toEqual([]);
  });

  it('of a page to sign in keeps everything, and is told as where the person is now', async () => {
    await worker.report([PAGE, SITI, plan('dikerjakan')], { period: HALF, tab: 1 });
    const shown = await worker.report([{ ...PAGE, page: 'lain' }], { tab: 1, path: '/masuk' });
    expect(shown).toMatchObject({ away: true, onPage: false, profile: { name: 'Siti Rahmawati, S.Pd.' } });
    expect(planIn(shown)).toBe('dikerjakan');
    worker = await startWorker();
    expect(await worker.see()).toMatchObject({ away: true });
    expect(await worker.report([PAGE, SITI, plan('dikerjakan')])).toMatchObject({ away: false });
  });

  describe('of a page that says only where it is', () => {
    beforeEach(() => vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }));
    afterEach(() => vi.useRealTimers());
    const failed = async () =>
      (await worker.see()).readings.filter((one) => one.state === 'could-not-read').map((one) => one.what);

    it('is one that could not be read after eight seconds, until the next page is read', async () => {
      await worker.report([PAGE, SITI, plan('dikerjakan')], { period: HALF });
      await worker.report([PAGE, SITI], { path: '/y' });
      await vi.advanceTimersByTimeAsync(7_900);
      expect(await failed()).toEqual([]);
      await vi.advanceTimersByTimeAsync(100);
      await vi.waitFor(async () => expect(await failed()).toEqual(['page']));
      expect(planIn(await worker.see())).toBe('dikerjakan');
      await worker.report([PAGE, SITI, plan('disetujui')], { path: '/z' });
      expect(await failed()).toEqual([]);
    });

    it('though nothing at all was read, is one by its address, for whoever is in view', async () => {
      await worker.report([PAGE, BUDI, plan('disetujui')], { period: HALF });
      await worker.report([PAGE, SITI, plan('dikerjakan')], { period: HALF });
      await worker.report([], { path: '/bantuan' });
      await vi.advanceTimersByTimeAsync(60_000);
      expect(await failed()).toEqual([]);
      await worker.report([], { path: '/pengelolaan-kinerja/pelaksanaan' });
      await vi.advanceTimersByTimeAsync(8_000);
      await vi.waitFor(async () => expect(await failed()).toEqual(['page']));
      expect(await worker.see()).toMatchObject({ profile: { name: 'Siti Rahmawati, S.Pd.' } });
      expect(planIn(await worker.see())).toBe('dikerjakan');
      await worker.report([{ ...PAGE, page: 'lain' }]);
      expect(await failed()).toEqual([]);
    });

    it('of a superior, but not whose, makes no superior of the teacher in view', async () => {
      await worker.report([PAGE, SITI, plan('dikerjakan')], { period: HALF });
      await worker.report([{ ...PAGE, page: 'persetujuan', side: 'atasan' }], { path: '/x' });
      await vi.advanceTimersByTimeAsync(60_000);
      await vi.waitFor(async () => expect(await failed()).toEqual(['page']));
      expect((await worker.see()).hats).toMatchObject({ both: false });
    });

    it('never is one where the rest comes in time, nor the home of the platform', async () => {
      await worker.report([PAGE, SITI]);
      await vi.advanceTimersByTimeAsync(5_000);
      await worker.report([PAGE, SITI, plan('disetujui')]);
      await vi.advanceTimersByTimeAsync(60_000);
      expect(await failed()).toEqual([]);
      await worker.report([{ ...PAGE, page: 'beranda' }, SITI]);
      await vi.advanceTimersByTimeAsync(60_000);
      expect(await failed()).toEqual([]);
    });
  });

  it('tells the other tabs only of news', async () => {
    const clock = '2024-03-28T22:24+07:00'; // in quiet hours no reminder is news
    await worker.report([PAGE, SITI, plan('dikerjakan')], { tab: 1, clock });
    await vi.waitFor(() => expect(worker.told()).toEqual([2]));
    await worker.report([PAGE, SITI, plan('dikerjakan')], { tab: 2, clock });
    await worker.see(clock);
    expect(worker.told()).toEqual([2]);
    await worker.report([PAGE, SITI, plan('disetujui')], { tab: 2, clock });
    await vi.waitFor(() => expect(worker.told()).toEqual([2, 1]));
  });

  it('outlives the worker', async () => {
    await worker.report([PAGE, SITI, plan('menunggu-persetujuan')], { period: HALF });
    worker = await startWorker();
    expect(planIn(await worker.see())).toBe('menunggu-persetujuan');
  });
});

describe('a payload of the wrong shape', () => {
  it.each([
    ['report', { observations: [], path: 5, period: null, clock: null }],
    ['report', null],
    ['see', {}],
    ['do', { intent: { do: 'erase-everything' }, id: crypto.randomUUID(), clock: null }],
    ['inject', { script: '../evil' }],
  ])('%s is refused, keeps nothing and runs nothing', async (name, payload) => {
    expect(await worker.send(name, payload)).toMatchObject({ ok: false });
    expect(await people()).toEqual([]);
    expect(worker.browser.scripting.executeScript).not.toHaveBeenCalled();
  });

  it('spoils only its own fact', async () => {
    const absurd = { kind: 'points', evidence: '', planned: -3, earned: 1e9, min: null, max: null };
    const shown = await worker.report([PAGE, SITI, absurd, plan('disetujui')], { period: HALF });
    expect(planIn(shown)).toBe('disetujui');
    expect((await keptUnder('Siti Rahmawati, S.Pd.', '2024-1')).map((one) => one.kind).sort()).toEqual([
      'could-not-read',
      'stage',
    ]);
  });
});

it('a script goes into the top frame of the tab that asked for it', async () => {
  expect(await worker.send('inject', { script: 'panel' }, 7)).toEqual({ ok: true, value: null });
  const target = { tabId: 7, frameIds: [0] };
  expect(worker.browser.scripting.executeScript).toHaveBeenCalledWith({ target, files: ['/panel.js'] });
});

it('a script that the browser refuses is told to the one who asked', async () => {
  worker.browser.scripting.executeScript.mockRejectedValueOnce(new Error('Frame with ID 0 was removed.'));
  expect(await worker.send('inject', { script: 'reader' })).toMatchObject({ ok: false });
});
