import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Findings, RemindersFinding } from '../../utils/engine';
import { account, freshComputer, PAGE, plan, startWorker, type Worker } from './door';

const SITI = account('Siti Aminah');
const HALF = { from: '2024-01-01', to: '2024-06-30' };
const clock = (day: string, hour = '09:00', zone = '+07:00') => `${day}T${hour}${zone}`;

/** What is printed of reminders, once the sweep that a message began is over. */
let worker: Worker;
let open: RemindersFinding['open'] = [];

async function start(): Promise<void> {
  worker = await startWorker();
  vi.stubGlobal('pendampingViews', {
    panel: (findings: Findings, lent: { due: { reminders: RemindersFinding } }) => {
      open = lent.due.reminders.open;
      return findings;
    },
    deviceWords: () => ({ title: 'Hari terakhir', message: 'Ditutup.' }),
  });
}

async function idsAt(now: string): Promise<string[]> {
  await worker.see(now);
  const { lookAfterReminders } = await import('../../entrypoints/background/remind');
  await lookAfterReminders();
  await worker.see(now);
  return open.map((one) => one.id).sort();
}

const drafted = (now: string) =>
  worker.report([PAGE, SITI, plan('dikerjakan')], { period: HALF, clock: now });
const D = (n: number) => `deadline/2024-1/plan/${n}/2024-03-31`;

beforeEach(async () => {
  freshComputer();
  await start();
});
afterEach(() => vi.unstubAllGlobals());

describe('reminders in the page', () => {
  it('nobody is reminded of anything before they are known', async () => {
    expect(await idsAt(clock('2024-03-31'))).toEqual([]);
  });

  it('stand from their hour on, and only once: over looks, workers and zones', async () => {
    await drafted(clock('2024-03-20'));
    expect(await idsAt(clock('2024-03-24', '06:59'))).toEqual([]);
    expect(await idsAt(clock('2024-03-24', '07:00'))).toEqual([D(7)]);
    await worker.do({ do: 'remind', how: 'close', reminders: [D(7)] }, undefined, clock('2024-03-24'));
    await start();
    expect(await idsAt(clock('2024-03-24', '10:00'))).toEqual([]);
    expect(await idsAt(clock('2024-03-24', '08:30', '+09:00'))).toEqual([]);
    expect(await idsAt(clock('2024-03-23', '09:00'))).toEqual([]);
    expect(await idsAt(clock('2024-03-24', '09:00'))).toEqual([]);
  });

  it('all of them can be closed by one name', async () => {
    await drafted(clock('2024-03-20'));
    await idsAt(clock('2024-03-20'));
    expect(await idsAt(clock('2024-03-29'))).toEqual([D(3), D(7)]);
    await worker.do({ do: 'remind', how: 'close', reminders: ['*'] }, undefined, clock('2024-03-29'));
    expect(await idsAt(clock('2024-03-29', '10:00'))).toEqual([]);
  });

  it('what was slept through comes at once when the clock has jumped', async () => {
    await drafted(clock('2024-03-20'));
    await idsAt(clock('2024-03-20'));
    expect(await idsAt(clock('2024-04-02'))).toEqual([D(0), D(1), D(3), D(7)].sort());
  });

  it('follow a date that a file of rules moves, and go back with it', async () => {
    await drafted(clock('2024-03-20'));
    await idsAt(clock('2024-03-28'));
    const own = async (name: string, payload: object) =>
      worker.own<never>(name, { ...payload, clock: clock('2024-03-29') });
    const text = JSON.stringify({
      ...{ pendamping: 'ruleset', version: 1, name: 'Perpanjangan', issuer: 'Dinas', period: '2024-1' },
      source: { title: 'SE 800/1', publishedOn: '2024-03-20' },
      windows: [{ stage: 'perencanaan', closesOn: '2024-04-14' }],
    });
    const { save } = await own('read-rule-file', { text });
    const id = crypto.randomUUID();
    await own('do', { intent: { ...Object(save).intent, text }, id });
    const moved = (await idsAt(clock('2024-04-11'))).filter((one) => one.includes('/plan/'));
    expect(moved).toContain('deadline/2024-1/plan/3/2024-04-14');
    expect(moved.some((one) => one.includes('/plan/moved/2024-04-14'))).toBe(true);
    expect(moved).not.toContain(D(0));
    await own('do', { intent: { do: 'remove', entry: id }, id: crypto.randomUUID() });
    expect((await idsAt(clock('2024-04-11', '10:00'))).join()).not.toMatch(/plan\/\d+\/2024-04-14/);
  });

  it('what is done goes, and is not asked for again', async () => {
    await drafted(clock('2024-03-20'));
    expect(await idsAt(clock('2024-03-28'))).not.toEqual([]);
    await worker.report([PAGE, SITI, plan('disetujui')], { period: HALF, clock: clock('2024-03-28') });
    expect(await idsAt(clock('2024-03-31'))).toEqual([]);
  });

  it('a snoozed one comes back at its time, a silenced one never, until that is undone', async () => {
    await drafted(clock('2024-03-20'));
    await idsAt(clock('2024-03-24'));
    await worker.do({ do: 'remind', how: 'tomorrow', reminders: [D(7)] }, undefined, clock('2024-03-24'));
    expect(await idsAt(clock('2024-03-24', '12:00'))).toEqual([]);
    expect(await idsAt(clock('2024-03-25', '07:00'))).toEqual([D(7)]);
    const { outcome } = await worker.do(
      { do: 'remind', how: 'never', reminders: [D(7)] },
      undefined,
      clock('2024-03-25'),
    );
    expect(await idsAt(clock('2024-03-28'))).toEqual([]);
    if (!outcome.ok || outcome.undo === null) throw new Error('cannot be undone');
    await worker.do({ do: 'undo', token: outcome.undo }, undefined, clock('2024-03-28'));
    expect(await idsAt(clock('2024-03-28'))).toEqual([D(3), D(7)]);
  });

  it('speak of the period of today, whatever period is looked at', async () => {
    await drafted(clock('2024-03-20'));
    await worker.do({ do: 'profile', change: { period: '2026' } }, undefined, clock('2024-03-20'));
    expect(await idsAt(clock('2024-03-24'))).toEqual([D(7)]);
  });
});

describe('on the device', () => {
  const allow = () => worker.browser.permissions.contains.mockResolvedValue(true);
  const create = () => worker.browser.notifications.create;

  it('only where it is wanted and allowed', async () => {
    await drafted(clock('2024-03-20'));
    await idsAt(clock('2024-03-24'));
    const asked = await worker.do({ do: 'device-reminders', on: true }, undefined, clock('2024-03-24'));
    expect(asked.outcome).toEqual({ ok: false, field: null, reason: 'not-allowed' });
    await idsAt(clock('2024-03-28'));
    expect(create()).not.toHaveBeenCalled();
    allow();
    await idsAt(clock('2024-03-30'));
    expect(create()).toHaveBeenCalledTimes(1);
    expect(create().mock.calls[0]?.[1]).toMatchObject({ type: 'basic', title: 'Hari terakhir' });
  });

  it('a death before it was confirmed shows the same one again in its own place', async () => {
    await drafted(clock('2024-03-20'));
    allow();
    await worker.do({ do: 'device-reminders', on: true }, undefined, clock('2024-03-20'));
    const { store } = await import('../../entrypoints/background/store');
    const whole = store.withStore.bind(store);
    let claims = 0;
    vi.spyOn(store, 'withStore').mockImplementation((deed) => {
      if (create().mock.calls.length > 0) return new Promise(() => undefined); // dies after showing
      claims += 1;
      return whole(deed);
    });
    await worker.see(clock('2024-03-24'));
    await vi.waitFor(() => expect(create()).toHaveBeenCalledTimes(1));
    const [name] = create().mock.calls[0] ?? [];
    expect(claims).toBeGreaterThan(0);
    await start();
    allow();
    await idsAt(clock('2024-03-24', '09:05'));
    expect(create().mock.calls.map(([again]) => again)).toEqual([name]);
    await idsAt(clock('2024-03-24', '09:10'));
    expect(create()).toHaveBeenCalledTimes(1);
  });

  it('one that is closed in the page leaves the device', async () => {
    await drafted(clock('2024-03-20'));
    allow();
    await worker.do({ do: 'device-reminders', on: true }, undefined, clock('2024-03-20'));
    await idsAt(clock('2024-03-24'));
    await worker.do({ do: 'remind', how: 'close', reminders: [D(7)] }, undefined, clock('2024-03-24'));
    const [name] = create().mock.calls[0] ?? [];
    await vi.waitFor(() => expect(worker.browser.notifications.clear).toHaveBeenCalledWith(name));
  });

  describe('one that stands there', () => {
    const standing = async () => Object.keys(await worker.browser.notifications.getAll());
    const BAMBANG = account('Bambang Hartono');
    const shows = (who: object, status: 'dikerjakan' | 'disetujui', now: string) =>
      worker.report([PAGE, who, plan(status)], { period: HALF, clock: now });
    beforeEach(async () => {
      await drafted(clock('2024-03-20'));
      allow();
      await worker.do({ do: 'device-reminders', on: true }, undefined, clock('2024-03-20'));
      await idsAt(clock('2024-03-24'));
    });

    it('stays while it is open, over looks and workers', async () => {
      const before = await standing();
      expect(before).toHaveLength(1);
      await shows(SITI, 'dikerjakan', clock('2024-03-24', '11:00'));
      await idsAt(clock('2024-03-24', '12:00'));
      expect(await standing()).toEqual(before);
    });

    it('leaves the device when its matter is done', async () => {
      await shows(SITI, 'disetujui', clock('2024-03-24', '11:00'));
      await vi.waitFor(async () => expect(await standing()).toEqual([]));
    });

    it('leaves it when the page shows another account, and the first one is back with her own page', async () => {
      await shows(BAMBANG, 'disetujui', clock('2024-03-24', '11:00'));
      await vi.waitFor(async () => expect(await standing()).toEqual([]));
      await shows(SITI, 'dikerjakan', clock('2024-03-24', '11:05'));
      expect(await idsAt(clock('2024-03-24', '11:06'))).toEqual([D(7)]);
      expect(create()).toHaveBeenCalledTimes(1);
    });

    it('leaves it though the page of that account brings nothing new', async () => {
      await shows(BAMBANG, 'disetujui', clock('2024-03-24', '11:00'));
      await shows(SITI, 'dikerjakan', clock('2024-03-24', '11:05'));
      await idsAt(clock('2024-03-28', '07:00'));
      expect(await standing()).toHaveLength(1);
      worker.browser.tabs.sendMessage.mockClear();
      await shows(BAMBANG, 'disetujui', clock('2024-03-28', '08:00'));
      await vi.waitFor(async () => expect(await standing()).toEqual([]));
      expect(worker.told()).toContain(2); // whoever else shows a view asks anew
    });
  });
});

it('everything that is erased is gone at once: from the page, the device, the alarms and the full page', async () => {
  await drafted(clock('2024-03-20'));
  worker.browser.permissions.contains.mockResolvedValue(true);
  await worker.do({ do: 'device-reminders', on: true }, undefined, clock('2024-03-20'));
  expect(await idsAt(clock('2024-03-24'))).toEqual([D(7)]);
  expect(Object.keys(await worker.browser.notifications.getAll())).toHaveLength(1);
  const { panel } = await worker.do({ do: 'erase-all' }, undefined, clock('2024-03-24'));
  expect(open).toEqual([]);
  expect(panel.answer.case).toBe('nothing-yet');
  await vi.waitFor(async () => expect(await worker.browser.notifications.getAll()).toEqual({}));
  await vi.waitFor(() => expect(worker.browser.alarms.clear).toHaveBeenCalledWith('reminders'));
  expect(await idsAt(clock('2024-03-28'))).toEqual([]);
  const { findings, lent } = await worker.overview();
  expect(findings.profile.name).toBeNull();
  expect(lent.others.filter((one) => one.kept)).toEqual([]);
});

it('one alarm stands for the next due time', async () => {
  await drafted(clock('2024-03-20'));
  await idsAt(clock('2024-03-24', '07:00'));
  const set = worker.browser.alarms.create.mock.calls.filter(([name]) => name === 'reminders');
  const [, last] = set[set.length - 1] ?? [];
  const wait = (last as { when: number }).when - Date.now();
  expect(wait / 3_600_000).toBeCloseTo(4 * 24, 1);
});
