import { beforeEach, describe, expect, it } from 'vitest';
import type { ExchangeFile, Intent, Outcome } from '../../utils/observations';
import type { OpenedRuleFile } from '../../utils/views/view';
import { account, freshComputer, HALF, NOON, PAGE, period, plan, startWorker, type Worker } from './door';

const SITI = account('Siti Rahmawati, S.Pd.');
const file = (closesOn: string, change: object = {}) =>
  JSON.stringify({
    ...{ pendamping: 'ruleset', version: 1, name: 'Perpanjangan', issuer: 'Dinas Contoh', period: '2024-1' },
    source: { title: 'SE 800/1', url: null, publishedOn: '2024-03-20' },
    windows: [{ stage: 'perencanaan', closesOn }],
    ...change,
  });

let worker: Worker;
beforeEach(async () => {
  freshComputer();
  worker = await startWorker();
  await worker.report([PAGE, SITI, period(HALF.from, HALF.to), plan('dikerjakan')], { period: HALF });
});

const show = (text: string) => worker.own<OpenedRuleFile>('read-rule-file', { text });
const doOwn = async (intent: Intent, id: string = crypto.randomUUID()) =>
  (await worker.own<{ outcome: Outcome }>('do', { intent, id, clock: NOON })).outcome;
const keyOf = ({ save }: OpenedRuleFile) => (save?.intent.do === 'put-rule-file' ? save.intent.key : '');
const put = async (text: string, id?: string) =>
  doOwn({ do: 'put-rule-file', text, key: keyOf(await show(text)) }, id);
const planClose = async () => (await worker.see()).deadlines.find(({ id }) => id === 'plan');
const kept = async () => (await worker.see()).ruleFiles.map((one) => one.title);

describe('a file of rules', () => {
  it('is shown before it counts, then moves the date, then is revoked, each time as one deed', async () => {
    const shown = await show(file('2024-04-14'));
    expect(shown.rows.map(({ title, chip }) => [title, chip.text])).toEqual([
      ['Ditutup 14 April 2024', 'berubah'],
    ]);
    expect(shown.rows[0]?.text).toBe('Sekarang 31 Maret 2024 · Aturan: SE 0559/2024, lewat salinan');
    expect(await kept()).toEqual([]);
    const added = await put(file('2024-04-14'));
    expect(await planClose()).toMatchObject({ on: '2024-04-14', estimate: true });
    const [entry] = (await worker.see()).ruleFiles;
    const revoked = await doOwn({ do: 'remove', entry: entry?.id ?? '' });
    expect(await planClose()).toMatchObject({ on: '2024-03-31', estimate: false });
    await doOwn({ do: 'undo', token: (revoked.ok && revoked.undo) || '' });
    expect(await planClose()).toMatchObject({ on: '2024-04-14' });
    await doOwn({ do: 'undo', token: (added.ok && added.undo) || '' });
    expect(await kept()).toEqual([]);
  });

  it('that is there already, or changes nothing, is not offered', async () => {
    await put(file('2024-04-14'));
    expect((await show(file('2024-04-14'))).save).toBeNull();
    expect((await show(file('2024-04-14'))).lines).toContain('Berkas ini sudah Anda pakai.');
    expect((await show(file('2024-03-31', { name: 'Sama' }))).save).not.toBeNull();
    worker = await startWorker();
    await doOwn({ do: 'remove', entry: (await worker.see()).ruleFiles[0]?.id ?? '' });
    expect((await show(file('2024-03-31'))).lines).toContain('Tidak ada tanggal yang berubah.');
  });

  it('is refused where it comes to anything else than what was shown, and the same deed twice is one', async () => {
    const key = keyOf(await show(file('2024-04-14')));
    expect(await doOwn({ do: 'put-rule-file', text: file('2024-05-14'), key })).toMatchObject({
      reason: 'not-found',
    });
    const id = crypto.randomUUID();
    await put(file('2024-04-14'), id);
    worker = await startWorker();
    expect(await doOwn({ do: 'put-rule-file', text: file('2024-04-14'), key }, id)).toEqual({
      ok: true,
      undo: id,
    });
    expect(await kept()).toEqual(['Perpanjangan']);
  });

  it('goes into a calendar with its source, told as what it is', async () => {
    await put(file('2024-04-14'));
    const made = await worker.own<ExchangeFile>('exchange-file', { file: 'calendar' });
    const text = made.text.replace(/\r\n /g, '');
    expect(text).toContain('DTSTART;VALUE=DATE:20240414');
    expect(text).toMatch(/Belum resmi[^\r]*SE 800\/1\\, menurut berkas dari Dinas Contoh/);
  });

  it('that cannot be taken says why and where', async () => {
    const { trouble, save } = await show(file('2024-02-30'));
    expect(trouble).toBe(
      'Ada tanggal yang tidak ditulis seperti 2026-01-31, atau tidak ada di kalender. Letaknya: bagian “windows › ke-1 › closesOn”. Tidak ada yang diubah.',
    );
    expect(save).toBeNull();
  });

  it('of the next period counts where that one is looked ahead to', async () => {
    const december = '2026-12-10T10:24+07:00';
    const next = file('2027-02-14', {
      period: '2027',
      source: { title: 'SE 9', url: null, publishedOn: '2026-12-01' },
    });
    await worker.see(december);
    const ask = { text: next, clock: december };
    const shown = await worker.own<OpenedRuleFile>('read-rule-file', ask);
    const intent = { do: 'put-rule-file', text: next, key: keyOf(shown) };
    await worker.own('do', { intent, id: crypto.randomUUID(), clock: december });
    const { deadlines } = await worker.see(december);
    expect(deadlines.find(({ id }) => id === '2027-plan')).toMatchObject({ on: '2027-02-14' });
    const { lent } = await worker.own<Awaited<ReturnType<Worker['overview']>>>('overview', {
      clock: december,
    });
    expect(lent.others.length).toBeGreaterThan(0);
    expect(lent.others.every(({ findings }) => findings.ruleFiles.length === 1)).toBe(true);
  });

  it('is nobody else’s at this computer, and no page of the site can hand one in', async () => {
    await put(file('2024-04-14'));
    await worker.report([PAGE, account('Budi'), period(HALF.from, HALF.to), plan('dikerjakan')], {
      period: HALF,
    });
    expect(await kept()).toEqual([]);
    expect(await worker.send('read-rule-file', { text: file('2024-04-14'), clock: null })).toMatchObject({
      ok: false,
    });
    const intent = { do: 'put-rule-file', text: file('2024-04-14'), key: 'x' };
    const sent = await worker.send('do', { intent, id: crypto.randomUUID(), clock: null });
    expect(sent).toMatchObject({ ok: false });
  });
});
