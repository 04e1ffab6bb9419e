import ICAL from 'ical.js';
import { beforeEach, describe, expect, it } from 'vitest';
import type { ExchangeFile, Intent, Outcome } from '../../utils/observations';
import type { PastedTable } from '../../utils/views/view';
import { account, freshComputer, HALF, NOON, PAGE, period, plan, startWorker, type Worker } from './door';

const SITI = account('Siti Rahmawati, S.Pd.');
const ROWS =
  'Kegiatan\tPoin\tJumlah\tTanggal selesai\nSeminar\t4\t1\t5/3/2024\nModul ajar\t2\t2\t\nX\tdua\t1\t';

let worker: Worker;
beforeEach(async () => {
  freshComputer();
  worker = await startWorker();
  const facts = [PAGE, SITI, period(HALF.from, HALF.to), plan('disetujui')];
  await worker.report(facts, { period: HALF });
});

const file = (name: string) => worker.own<ExchangeFile | null>('exchange-file', { file: name });
const show = (text: string) => worker.own<PastedTable>('read-table', { text });
const doOwn = async (intent: Intent, id: string = crypto.randomUUID()) =>
  (await worker.own<{ outcome: Outcome }>('do', { intent, id, clock: NOON })).outcome;
const keyOf = (table: PastedTable) => (table.save?.intent.do === 'put-table' ? table.save.intent.key : '');
const put = async (text: string, id?: string) =>
  doOwn({ do: 'put-table', text, key: keyOf(await show(text)) }, id);
const titles = async () =>
  (await worker.see(NOON)).points?.activities.map(
    (one) => `${one.title} ${one.points}×${one.count} ${one.doneOn}`,
  );
const eventsIn = (made: ExchangeFile | null) =>
  new ICAL.Component(ICAL.parse(made?.text ?? ''))
    .getAllSubcomponents('vevent')
    .map((one) => new ICAL.Event(one));

describe('files', () => {
  it('a calendar of what is known, in which a moved date keeps its name', async () => {
    const add = (on: string, target: string | null = null) =>
      worker.do({ do: 'submit', form: 'own-date', target, values: { title: 'Observasi', on, note: '' } });
    await add('2024-04-03');
    const made = await file('calendar');
    expect([made?.name, made?.type]).toEqual([
      'pendamping-pmm-tenggat-2024-1.ics',
      'text/calendar;charset=utf-8',
    ]);
    const own = eventsIn(made).find((one) => one.summary === 'Observasi');
    const { deadlines } = await worker.see();
    await add('2024-04-09', deadlines.find((one) => one.title === 'Observasi')?.entry ?? null);
    const moved = eventsIn(await file('calendar')).find((one) => one.summary === 'Observasi');
    expect(moved?.startDate.toString()).toBe('2024-04-09');
    expect(moved?.uid).toBe(own?.uid);
  });

  it('rings no more for what the person silenced', async () => {
    const alarms = async () =>
      eventsIn(await file('calendar')).flatMap((one) => one.component.getAllSubcomponents('valarm')).length;
    await worker.do({
      ...{ do: 'submit', form: 'own-date', target: null },
      values: { title: 'Observasi', on: '2024-03-29', note: '' },
    });
    const before = await alarms();
    expect(before).toBeGreaterThan(0);
    const { deadlines } = await worker.see();
    const entry = deadlines.find((one) => one.title === 'Observasi')?.entry;
    expect(entry).toBeTruthy();
    await worker.do({ do: 'mark', entry: entry ?? '', done: true });
    expect(await alarms()).toBeLessThan(before);
  });

  it('tables, and none of people where nobody is named', async () => {
    expect((await file('checklist'))?.text).toMatch(/^\uFEFFButir;Selesai;Tahap;Asal\r\n/);
    expect((await file('points'))?.name).toBe('pendamping-pmm-poin-2024-1.csv');
    expect(await file('roster')).toBeNull();
  });

  it('are refused to a page of the site, as is reading and keeping a table', async () => {
    expect(await worker.send('exchange-file', { file: 'calendar', clock: null })).toMatchObject({
      ok: false,
    });
    expect(await worker.send('read-table', { text: ROWS, clock: null })).toMatchObject({ ok: false });
    const intent = { do: 'put-table', text: ROWS, key: keyOf(await show(ROWS)) };
    expect(await worker.send('do', { intent, id: crypto.randomUUID(), clock: null })).toMatchObject({
      ok: false,
    });
    expect(await titles()).toEqual([]);
  });
});

describe('a pasted table', () => {
  it('is shown first, kept as one deed, and undone as one', async () => {
    const shown = await show(ROWS);
    expect(shown.rows.map(({ label, chip }) => `${label} ${chip.text}`)).toEqual([
      'Baris 2 baru',
      'Baris 3 baru',
      'Baris 4 tidak terbaca',
    ]);
    expect(await titles()).toEqual([]);
    const token = crypto.randomUUID();
    expect(await put(ROWS, token)).toEqual({ ok: true, undo: token });
    expect(await titles()).toEqual(['Seminar 4×1 2024-03-05', 'Modul ajar 2×2 null']);
    expect((await show(ROWS)).save).toBeNull();
    await doOwn({ do: 'undo', token });
    expect(await titles()).toEqual([]);
  });

  it('changes what is there rather than doubling it', async () => {
    await put(ROWS);
    await put('Modul ajar\t3\t2\t2024-03-20');
    expect(await titles()).toEqual(['Seminar 4×1 2024-03-05', 'Modul ajar 3×2 2024-03-20']);
  });

  it('sent twice is one deed, after another worker came too', async () => {
    const token = crypto.randomUUID();
    const intent = { do: 'put-table' as const, text: ROWS, key: keyOf(await show(ROWS)) };
    expect(await Promise.all([doOwn(intent, token), doOwn(intent, token)])).toEqual([
      { ok: true, undo: token },
      { ok: true, undo: token },
    ]);
    worker = await startWorker();
    expect(await doOwn(intent, token)).toEqual({ ok: true, undo: token });
    expect((await titles())?.length).toBe(2);
  });

  it('is not kept where something else has come of it since it was shown', async () => {
    const key = keyOf(await show(ROWS));
    await put('Seminar\t9\t1\t');
    expect(await doOwn({ do: 'put-table', text: ROWS, key })).toMatchObject({
      ok: false,
      reason: 'not-found',
    });
    expect(await titles()).toEqual(['Seminar 9×1 null']);
  });

  it('ticks the checklist', async () => {
    const item = (await worker.see()).checklist?.items.find((one) => !one.done && one.rule);
    const text = (await file('checklist'))?.text ?? '';
    const row = text.split('\r\n').find((line) => line.includes(';tidak;')) ?? '';
    expect(item).toBeTruthy();
    expect((await put(`Butir;Selesai;Tahap;Asal\r\n${row.replace(';tidak;', ';ya;')}`)).ok).toBe(true);
    const after = (await file('checklist'))?.text ?? '';
    expect(after.split(';ya;').length).toBe(text.split(';ya;').length + 1);
  });

  it('too large is said, not sent into nothing', async () => {
    expect((await show('x'.repeat(300_001))).trouble).toMatch(/terlalu besar/);
  });
});
