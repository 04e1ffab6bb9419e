import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Findings } from '../../utils/engine';
import { account, freshComputer, HALF, PAGE, people, plan, planIn, startWorker, type Worker } from './door';

const SITI = account('Siti Rahmawati, S.Pd.');
const TITLE = 'Observasi kelas VIII B';
const SUBMIT = {
  do: 'submit',
  form: 'own-date',
  target: null,
  values: { title: TITLE, on: '2024-04-03', note: '' },
} as const;

let worker: Worker;
beforeEach(async () => {
  freshComputer();
  worker = await startWorker();
  await worker.report([PAGE, SITI, plan('menunggu-persetujuan')], { period: HALF });
});

const ownDates = (panel: Findings) => panel.deadlines.filter((one) => one.entry !== null);

describe('a deed', () => {
  it('comes back at once in what is printed, and is told to the other tabs', async () => {
    worker.browser.tabs.sendMessage.mockClear();
    const { outcome, panel } = await worker.do(SUBMIT);
    expect(outcome).toMatchObject({ ok: true });
    expect(ownDates(panel)).toHaveLength(1);
    await vi.waitFor(() => expect(worker.told()).toEqual([2]));
  });

  it('of the same id is one deed, also for a worker that has just been started', async () => {
    const id = crypto.randomUUID();
    const first = await worker.do(SUBMIT, id);
    worker = await startWorker();
    const second = await worker.do(SUBMIT, id);
    expect(second.outcome).toEqual(first.outcome);
    expect(ownDates(second.panel)).toHaveLength(1);
  });

  it('of one window leaves what another says of the same entry at the same moment', async () => {
    const id = crypto.randomUUID();
    await worker.do(SUBMIT, id);
    const values = { ...SUBMIT.values, title: 'Observasi kelas IX A' };
    const both = await Promise.all([
      worker.do({ ...SUBMIT, target: id, values }),
      worker.do({ do: 'mark', entry: id, done: true }),
    ]);
    expect(both.map(({ outcome }) => outcome.ok)).toEqual([true, true]);
    const { text } = await worker.own<{ text: string }>('save-backup', { id: null, at: 0 });
    const [row, ...others] = JSON.parse(text).stores.entries;
    expect(others).toEqual([]);
    expect(row.entry).toMatchObject({ title: 'Observasi kelas IX A', done: true });
  });

  it('can be taken back once', async () => {
    const id = crypto.randomUUID();
    await worker.do(SUBMIT, id);
    const back = await worker.do({ do: 'undo', token: id });
    expect(back.outcome).toEqual({ ok: true, undo: null });
    expect(ownDates(back.panel)).toEqual([]);
    const again = await worker.do({ do: 'undo', token: id });
    expect(again.outcome).toMatchObject({ ok: false, reason: 'not-found' });
  });

  it('that is taken back is so for a worker that has just been started, too', async () => {
    const [id, back] = [crypto.randomUUID(), crypto.randomUUID()];
    await worker.do(SUBMIT, id);
    await worker.do({ do: 'undo', token: id }, back);
    worker = await startWorker();
    expect((await worker.do({ do: 'undo', token: id }, back)).outcome).toEqual({ ok: true, undo: null });
    const other = await worker.do({ do: 'undo', token: id });
    expect(other.outcome).toMatchObject({ ok: false, reason: 'not-found' });
  });

  it('that is taken back by a message sent twice is answered alike', async () => {
    const [id, back] = [crypto.randomUUID(), crypto.randomUUID()];
    await worker.do(SUBMIT, id);
    const first = await worker.do({ do: 'undo', token: id }, back);
    const second = await worker.do({ do: 'undo', token: id }, back);
    expect([first.outcome, second.outcome]).toEqual([
      { ok: true, undo: null },
      { ok: true, undo: null },
    ]);
  });

  it('ticks an item and lets go of the tick', async () => {
    const item = { do: 'tick', item: 'rhk', done: true } as const;
    const first = (await worker.see()).checklist?.items.find((one) => !one.locked && one.rule);
    const ticked = await worker.do({ ...item, item: first?.id ?? '' });
    const find = (panel: Findings) => panel.checklist?.items.find((one) => one.id === first?.id);
    expect(find(ticked.panel)).toMatchObject({ done: true });
    const unticked = await worker.do({ ...item, item: first?.id ?? '', done: false });
    expect(find(unticked.panel)).toMatchObject({ done: false });
  });

  it('marks an own date done, edits it in its place, and removes it', async () => {
    const id = crypto.randomUUID();
    await worker.do(SUBMIT, id);
    const marked = await worker.do({ do: 'mark', entry: id, done: true });
    expect(marked.outcome.ok).toBe(true);
    const edited = await worker.do({ ...SUBMIT, target: id, values: { ...SUBMIT.values, on: '2024-04-04' } });
    expect(ownDates(edited.panel).map((one) => [one.on, one.part])).toEqual([['2024-04-04', 'done']]);
    const gone = await worker.do({ do: 'remove', entry: id });
    expect(ownDates(gone.panel)).toEqual([]);
  });

  it.each([
    ['an entry that is not there', { do: 'mark', entry: 'nothing', done: true } as const],
    ["a surface's own business", { do: 'read-again' } as const],
  ])('on %s is refused', async (_, intent) => {
    expect((await worker.do(intent)).outcome).toEqual({ ok: false, field: null, reason: 'not-found' });
  });

  it('that is refused tells nobody', async () => {
    worker.browser.tabs.sendMessage.mockClear();
    const wrong = { ...SUBMIT, values: { ...SUBMIT.values, on: '2024-02-30' } };
    expect((await worker.do(wrong)).outcome).toEqual({ ok: false, field: 'on', reason: 'not-a-date' });
    expect(worker.told()).toEqual([]);
  });

  it('before anybody was seen belongs to whoever is named first', async () => {
    freshComputer();
    worker = await startWorker();
    await worker.do({ do: 'profile', change: { role: 'guru' } });
    await worker.do(SUBMIT);
    const shown = await worker.report([PAGE, SITI], { period: HALF });
    expect(shown.profile).toMatchObject({ name: 'Siti Rahmawati, S.Pd.', role: 'guru' });
    expect(ownDates(shown)).toHaveLength(1);
    expect(await people()).toEqual(['Siti Rahmawati, S.Pd.']);
  });
});

describe('erasing everything', () => {
  it('leaves nothing and can be taken back', async () => {
    const id = crypto.randomUUID();
    const erased = await worker.do({ do: 'erase-all' }, id);
    expect(erased.outcome).toEqual({ ok: true, undo: id });
    expect(await people()).toEqual([]);
    expect(planIn(erased.panel)).toBeNull();
    const back = await worker.do({ do: 'undo', token: id });
    expect(back.outcome).toEqual({ ok: true, undo: null });
    expect(planIn(back.panel)).toBe('menunggu-persetujuan');
  });

  it('sent twice still can be taken back', async () => {
    const id = crypto.randomUUID();
    await worker.do({ do: 'erase-all' }, id);
    expect((await worker.do({ do: 'erase-all' }, id)).outcome).toEqual({ ok: true, undo: id });
    await worker.do({ do: 'undo', token: id });
    expect(await people()).toEqual(['Siti Rahmawati, S.Pd.']);
  });

  it('offers no way back that a new worker would not have', async () => {
    const id = crypto.randomUUID();
    await worker.do({ do: 'erase-all' }, id);
    worker = await startWorker();
    expect((await worker.do({ do: 'erase-all' }, id)).outcome).toEqual({ ok: true, undo: null });
    expect((await worker.do({ do: 'undo', token: id })).outcome).toMatchObject({ ok: false });
  });
});
