import { beforeEach, describe, expect, it } from 'vitest';
import type { Findings } from '../../utils/engine';
import type { Observation } from '../../utils/observations';
import { account, freshComputer, HALF, keptUnder, startWorker, type Worker } from './door';

const HEAD = 'Endang Lestari';
const LIST: Observation = { kind: 'page', evidence: '', page: 'persetujuan', side: 'atasan' };
const JULY = '2024-07-01T07:00+07:00';
const row = (person: string): Observation => ({
  ...{ kind: 'approval', evidence: person, person, distinct: null },
  ...{ what: 'perencanaan', status: 'perlu-disetujui', since: '2024-03-19' },
});
const paste = (names: string) =>
  ({ do: 'submit', form: 'own-person', target: null, values: { names } }) as const;
const names = (panel: Findings) => panel.approvals?.roster.people.map((one) => one.person.name) ?? [];

let worker: Worker;
beforeEach(async () => {
  freshComputer();
  worker = await startWorker();
  await worker.report([LIST, account(HEAD), row('Sri'), row('Budi')], { period: HALF });
});

describe('names of teachers', () => {
  it('are pasted in one deed, and taken back in one', async () => {
    const id = crypto.randomUUID();
    const { panel } = await worker.do(paste('Ani\tIPA\nSri\nDedi'), id);
    expect(names(panel).sort()).toEqual(['Ani', 'Budi', 'Dedi', 'Sri']);
    const back = await worker.do({ do: 'undo', token: id });
    expect(names(back.panel).sort()).toEqual(['Budi', 'Sri']);
  });

  it('a list of nobody says so', async () => {
    const { outcome } = await worker.do(paste('  \n'));
    expect(outcome).toEqual({ ok: false, field: 'names', reason: 'empty' });
  });

  it('all leave with one click, and come back with one while the worker lives', async () => {
    await worker.do(paste('Ani'));
    const id = crypto.randomUUID();
    const { panel, outcome } = await worker.do({ do: 'forget-names' }, id);
    expect([outcome, panel.approvals]).toEqual([{ ok: true, undo: id }, null]);
    expect(await keptUnder(HEAD, '2024-1')).toEqual([]);
    const back = await worker.do({ do: 'undo', token: id });
    expect(names(back.panel).sort()).toEqual(['Ani', 'Budi', 'Sri']);
    expect((await worker.do({ do: 'undo', token: id })).outcome).toMatchObject({ ok: false });
  });

  it('leave by themselves at the first look after the period', async () => {
    await worker.see('2024-06-30T23:59+07:00');
    expect(await keptUnder(HEAD, '2024-1')).toHaveLength(2);
    await worker.see(JULY);
    expect(await keptUnder(HEAD, '2024-1')).toEqual([]);
  });

  it('stay where the person said so', async () => {
    await worker.do({ do: 'settings', change: { keepNames: 'keep' } });
    await worker.see(JULY);
    expect(await keptUnder(HEAD, '2024-1')).toHaveLength(2);
  });

  it('of one account are nobody else’s', async () => {
    const other = await worker.report([LIST, account('Bambang'), row('Cici')], { period: HALF });
    expect(names(other)).toEqual(['Cici']);
    const own = await worker.report([LIST, account(HEAD)], { period: HALF });
    expect(names(own).sort()).toEqual(['Budi', 'Sri']);
  });
});

describe('the hat that a person chose', () => {
  it('holds over a worker that was killed, until the page is followed again', async () => {
    await worker.do({ do: 'profile', change: { side: 'pegawai' } });
    worker = await startWorker();
    expect((await worker.see()).hats).toEqual({ both: true, shown: 'pegawai', followed: 'atasan' });
    const { panel } = await worker.do({ do: 'profile', change: { side: null } });
    expect(panel.hats.shown).toBe('atasan');
  });
});
