import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Intent, KeptFacts, Outcome } from '../../utils/observations';
import {
  addAutomatic,
  automaticText,
  createStore,
  listAutomatic,
  listVaults,
  profileFor,
} from '../../utils/store';
import { ALL_STORES } from '../../utils/store/schema';
import {
  account,
  freshComputer,
  type Given,
  HALF,
  NOON,
  PAGE,
  plan,
  planIn,
  startBrowser,
  startWorker,
  type Worker,
} from './door';

const SITI = account('Siti Aminah', 'SMP Negeri 4');
const BUDI = account('Budi Santoso', 'SMP Negeri 4');
const OF = { period: HALF };
const PASS = 'hujan bulan juni';
const LONG = 60_000;

let worker: Worker;
beforeEach(async () => {
  vi.useRealTimers();
  freshComputer();
  worker = await startWorker();
});

/** As our own page sends it. */
async function own(intent: Intent): Promise<Outcome> {
  const { outcome } = await worker.own<{ outcome: Outcome }>('do', { intent, id: crypto.randomUUID() });
  return outcome;
}
const form = (name: string, values: Record<string, string>, target: string | null = null): Intent => ({
  ...{ do: 'submit', form: name, target, values },
});
const set = () => own(form('lock-set', { passphrase: PASS, again: PASS, label: '' }));
const siti = () => worker.report([PAGE, SITI, plan('disetujui')], { ...OF, tab: 1 });
async function add(title: string): Promise<void> {
  const values = { title, on: '2024-04-05', note: '' };
  expect(await own(form('own-date', values))).toMatchObject({ ok: true });
}
/** Everything in the store and the archive, as text; what is sealed as letters too. */
async function dump(): Promise<string> {
  const store = createStore();
  const kept = await store.withStore(async (db) =>
    Promise.all(ALL_STORES.map(async (name) => JSON.stringify(await db.getAll(name), letters))),
  );
  await store.close();
  if (!kept.ok) throw new Error(kept.detail);
  const copies = await Promise.all((await listAutomatic()).map(({ id }) => automaticText(id)));
  return [...kept.value, ...copies].join('\n');
}
const letters = (_: string, value: unknown) =>
  value instanceof ArrayBuffer ? new TextDecoder().decode(value) : value;
async function vault() {
  const store = createStore();
  const kept = await store.withStore(listVaults);
  await store.close();
  if (!kept.ok) throw new Error(kept.detail);
  const [one] = kept.value;
  if (!one) throw new Error('expected a vault');
  return one;
}
const targetOf = (shown: Given): string => shown.closed?.card.standing?.target ?? 'not locked';
const unlock = (passphrase: string, shown: Given) => own(form('unlock', { passphrase }, targetOf(shown)));
const patient = () => vi.spyOn(Date, 'now').mockReturnValue(Date.now() + 61_000);

describe('a profile that is locked', () => {
  beforeEach(async () => {
    await siti();
    await add('Rapat dinas');
    expect(await set()).toMatchObject({ ok: true });
  });

  it(
    'lies nowhere in the open, is shown as locked, and takes nothing in; the passphrase brings all back',
    async () => {
      const before = await worker.see();
      expect(await dump()).toMatch(/Siti Aminah(?:.|\n)*Rapat dinas/);
      expect(await own({ do: 'lock' })).toEqual({ ok: true, undo: null });
      expect(await dump()).not.toMatch(/Siti|Aminah|SMP|Rapat|perencanaan|disetujui/i);
      const shown = await siti();
      expect(shown.closed?.card.sentence).toBe('Profil ini terkunci');
      expect(planIn(shown)).toBeNull();
      await worker.report([PAGE, plan('selesai')], { ...OF, tab: 7 });
      expect(await own(form('own-date', { title: 'x', on: '2024-04-05', note: '' }))).toMatchObject({
        ok: false,
      });
      expect(await dump()).not.toMatch(/Siti|Aminah|SMP|Rapat|perencanaan|disetujui|selesai/i);
      vi.spyOn(Date, 'now').mockReturnValue(Date.now());
      expect(await unlock('bukan ini', shown)).toMatchObject({ ok: false, reason: 'wrong-passphrase' });
      expect(await unlock(PASS, shown)).toMatchObject({ ok: false, reason: 'wait' });
      patient();
      expect(await unlock(PASS, shown)).toEqual({ ok: true, undo: null });
      vi.restoreAllMocks();
      expect(JSON.stringify(await worker.see())).toBe(JSON.stringify({ ...before }));
    },
    LONG,
  );

  it(
    'stays open for other workers of the session, and is sealed by the first one after the browser was started',
    async () => {
      worker = await startWorker();
      expect((await worker.see()).profile.name).toBe('Siti Aminah');
      const text = await worker.own<{ text: string }>('save-backup', { id: null, at: 0 });
      const copy = { id: 'day/2024-03-27', why: 'day', at: NOON, bytes: 1 } as const;
      await addAutomatic(copy, text.text, (all) => new Set(all.map(({ id }) => id)));
      startBrowser();
      worker = await startWorker();
      // As a start does: the copy of the day is wanted at the same moment.
      const { backUpOncePerDay } = await import('../../entrypoints/background/backup/daily');
      const [shown] = await Promise.all([worker.see(), backUpOncePerDay()]);
      expect(shown.closed?.card.sentence).toBe('Profil ini terkunci');
      await vi.waitFor(async () => expect(await dump()).not.toMatch(/Siti|Rapat/));
      expect((await vault()).closed?.days.length).toBeGreaterThan(0);
    },
    LONG,
  );

  it(
    'goes out of the automatic copies, and going back to one takes it away from nobody',
    async () => {
      const text = await worker.own<{ text: string }>('save-backup', { id: null, at: 0 });
      const copy = { id: 'day/2024-03-27', why: 'day', at: NOON, bytes: 1 } as const;
      await addAutomatic(copy, text.text, (all) => new Set(all.map(({ id }) => id)));
      await own({ do: 'lock' });
      expect(await automaticText(copy.id)).not.toMatch(/Siti|Rapat/);
      const shown = await worker.see();
      const restore = { do: 'restore', from: 'automatic', id: copy.id, how: 'replace' } as const;
      expect(await own(restore)).toMatchObject({ ok: true });
      expect(await unlock(PASS, shown)).toMatchObject({ ok: true });
      expect(await own(restore)).toMatchObject({ ok: true });
      expect((await worker.see()).profile.name).toBe('Siti Aminah');
      expect(JSON.stringify(await worker.see())).toContain('Rapat dinas');
    },
    LONG,
  );

  it(
    'that is damaged says so and is left as it is',
    async () => {
      await own({ do: 'lock' });
      const shown = await worker.see();
      const found = await vault();
      const part = found.closed?.box.parts[0];
      if (!part) throw new Error('expected a part');
      new Uint8Array(part)[3] = (new Uint8Array(part)[3] ?? 0) ^ 1;
      const store = createStore();
      await store.withStore((db) => db.put('vaults', found));
      await store.close();
      const before = await dump();
      expect(await unlock(PASS, shown)).toMatchObject({ ok: false, reason: 'damaged' });
      expect((await vault()).closed).toBeTruthy();
      expect((await dump()).length).toBe(before.length);
      expect((await worker.see()).closed).toBeTruthy();
    },
    LONG,
  );

  it(
    'is another’s who uses the computer meanwhile no hindrance, and of theirs nothing goes with it',
    async () => {
      await own({ do: 'lock' });
      const theirs = await worker.report([PAGE, BUDI, plan('dikerjakan')], { ...OF, tab: 2, page: 'b' });
      expect(theirs.profile.name).toBe('Budi Santoso');
      expect((await siti()).closed?.card.sentence).toBe('Profil ini terkunci');
      const { profiles } = await worker.own<KeptFacts>('data', {});
      expect(profiles).toMatchObject([
        { name: 'Budi Santoso', isLocked: false },
        { name: null, isLocked: true },
      ]);
      expect(profiles?.every(({ bytes }) => bytes > 100)).toBe(true);
      const nameless = await worker.see(NOON, { tab: 3, page: 'c' });
      expect(nameless.closed?.card.buttons.map(({ label }) => label)).toEqual([
        'Ini halaman saya: Budi Santoso',
        'Ini halaman saya: Profil terkunci',
      ]);
      expect(await unlock(PASS, await siti())).toMatchObject({ ok: true });
      expect((await siti()).profile.name).toBe('Siti Aminah');
      const again = await worker.report([PAGE, BUDI], { ...OF, tab: 2, page: 'b' });
      expect(planIn(again)).toBe('dikerjakan');
    },
    LONG,
  );

  it(
    'while its passphrase is being changed keeps what it holds, under the new one',
    async () => {
      const changing = own(
        form('lock-change', { old: PASS, passphrase: 'yang baru sekali', again: 'yang baru sekali' }),
      );
      expect(await own({ do: 'lock' })).toMatchObject({ ok: true });
      expect((await vault()).closed).toBeTruthy();
      expect(await changing).toMatchObject({ ok: true });
      expect((await vault()).closed).toBeTruthy();
      expect(await unlock('yang baru sekali', await worker.see())).toEqual({ ok: true, undo: null });
      expect(JSON.stringify(await worker.see())).toContain('Rapat dinas');
    },
    LONG,
  );

  it(
    'while its page goes on reporting is not kept anew in the open',
    async () => {
      await worker.report([PAGE, BUDI, plan('dikerjakan')], { ...OF, tab: 2, page: 'b' });
      await worker.report([PAGE, SITI], { ...OF, tab: 1, page: 'a' });
      const store = createStore();
      const locking = own({ do: 'lock' });
      const seen: Promise<Given>[] = [];
      let isLocked = false;
      void locking.then(() => {
        isLocked = true;
      });
      while (!isLocked) {
        seen.push(worker.report([PAGE, SITI, plan('selesai')], { ...OF, tab: 1, page: 'a' }));
        await Promise.race([seen.at(-1), locking]);
      }
      expect(await locking).toMatchObject({ ok: true });
      await Promise.all(seen);
      const made = await store.withStore((db) =>
        profileFor(db, { account: { name: 'Siti Aminah', school: 'x' }, id: 'new', locked: [] }),
      );
      expect(made).toMatchObject({ ok: false, detail: 'Error: locked' });
      await store.close();
      expect((await vault()).closed).toBeTruthy();
      expect(await dump()).not.toMatch(/Siti|Aminah/);
    },
    LONG,
  );

  it(
    'goes with everything that is erased, and comes back with it',
    async () => {
      await own({ do: 'lock' });
      const outcome = await own({ do: 'erase-all' });
      expect((await worker.see()).closed).toBeUndefined();
      if (!outcome.ok || !outcome.undo) throw new Error('expected a way back');
      await own({ do: 'undo', token: outcome.undo });
      expect(await unlock(PASS, await worker.see())).toMatchObject({ ok: true });
      expect((await worker.see()).profile.name).toBe('Siti Aminah');
    },
    LONG,
  );
});

describe('a passphrase', () => {
  beforeEach(siti);

  it('too short, typed twice differently, or from a page of the site, sets nothing', async () => {
    expect(await own(form('lock-set', { passphrase: 'pendek', again: 'pendek' }))).toMatchObject({
      ...{ field: 'passphrase', reason: 'too-short' },
    });
    expect(await own(form('lock-set', { passphrase: PASS, again: `${PASS}.` }))).toMatchObject({
      ...{ field: 'again', reason: 'not-the-same' },
    });
    const { outcome } = await worker.do(form('lock-set', { passphrase: PASS, again: PASS }));
    expect(outcome.ok).toBe(false);
    expect(await own({ do: 'lock' })).toMatchObject({ ok: false });
    await expect(vault()).rejects.toThrow('expected a vault');
  });

  it(
    'is changed and taken off only with the old one; each wrong one waits longer, over workers',
    async () => {
      await set();
      const change = (old: string) =>
        own(form('lock-change', { old, passphrase: 'yang baru sekali', again: 'yang baru sekali' }));
      expect(await change('salah sekali')).toMatchObject({ field: 'old', reason: 'wrong-passphrase' });
      const first = (await vault()).waits - Date.now();
      expect(first).toBeLessThanOrEqual(1_000);
      worker = await startWorker();
      await worker.see();
      patient();
      expect(await change('salah lagi ya')).toMatchObject({ reason: 'wrong-passphrase' });
      expect((await vault()).tries).toBe(2);
      vi.restoreAllMocks();
      vi.spyOn(Date, 'now').mockReturnValue(Date.now() + 200_000);
      expect(await change(PASS)).toMatchObject({ ok: true });
      expect(await own(form('lock-remove', { old: PASS }))).toMatchObject({ reason: 'wrong-passphrase' });
      vi.restoreAllMocks();
      vi.spyOn(Date, 'now').mockReturnValue(Date.now() + 400_000);
      expect(await own(form('lock-remove', { old: 'yang baru sekali' }))).toMatchObject({ ok: true });
      vi.restoreAllMocks();
      await expect(vault()).rejects.toThrow('expected a vault');
      expect((await worker.see()).profile.name).toBe('Siti Aminah');
    },
    LONG,
  );
});

it('one person’s data are erased alone, out of the copies too, and come back', async () => {
  await siti();
  await worker.report([PAGE, BUDI, plan('dikerjakan')], { ...OF, tab: 2 });
  const { outcome } = await worker.do({ do: 'erase-mine' }, undefined, NOON, 2);
  expect(await dump()).not.toContain('Budi');
  expect(await dump()).toContain('Siti');
  if (!outcome.ok || !outcome.undo) throw new Error('expected a way back');
  await worker.do({ do: 'undo', token: outcome.undo }, undefined, NOON, 2);
  expect(planIn(await worker.report([PAGE, BUDI], { ...OF, tab: 2 }))).toBe('dikerjakan');
});
