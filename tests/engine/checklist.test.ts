import { describe, expect, it } from 'vitest';
import { judge } from '../../utils/engine';
import type { Memory } from '../../utils/engine/findings';
import type { Profile } from '../../utils/observations';
import { RULESETS } from '../../utils/rulesets';
import { example, judged } from './asking';
import { at, memory, ownItem, period, reading, stage, TEACHER } from './memories';

const NOW = at('2024-03-28');
const ids = (name: string) => judged(name).checklist?.items.map((one) => one.id) ?? [];
function listFor(profile: Partial<Profile>, parts: Partial<Memory> = {}) {
  const told = [period('2024-01-01', '2024-06-30'), stage('perencanaan', 'dikerjakan')];
  return judge(reading(NOW, told, { profile: { ...TEACHER, ...profile }, ...parts }), RULESETS, NOW)
    .checklist;
}

describe('the checklist', () => {
  it('is that of the stage in which it is the person’s turn', () => {
    expect(judged('not-handed-in-28-march').checklist).toMatchObject({
      stage: 'perencanaan',
      waiting: false,
    });
    expect(ids('not-handed-in-28-march')).toContain('ajukan-rencana');
  });

  it('is what can be prepared while somebody else has the turn', () => {
    const list = judged('waiting-28-march').checklist;
    expect(list).toMatchObject({ stage: 'pelaksanaan', waiting: true });
    expect(ids('waiting-28-march')[0]).toBe('fokus-perilaku');
    expect(list?.elsewhere[0]).toEqual({ stage: 'perencanaan', done: 7, all: 7 });
  });

  it('stays in pelaksanaan while one of its steps waits, with the next step first', () => {
    expect(judged('step-2-observing').checklist).toMatchObject({ stage: 'pelaksanaan', waiting: true });
    expect(ids('step-2-observing')[0]).toBe('bahas-hasil-observasi');
    expect(ids('step-4-acting')[0]).toBe('upaya-belajar');
    expect(judged('step-5-handed-in').checklist).toMatchObject({ stage: 'penilaian', waiting: true });
  });

  it('is of the assessment itself where nothing comes after it', () => {
    expect(judged('assessed-2026').checklist).toMatchObject({ stage: 'penilaian', waiting: true });
  });

  it('ticks the steps of a finished stage that the page no longer shows', () => {
    const elsewhere = judged('assessed-2026').checklist?.elsewhere ?? [];
    const carryOut = elsewhere.find((one) => one.stage === 'pelaksanaan');
    expect(carryOut?.done).toBeGreaterThan(0);
  });

  it('fits role and employment; who has not said sees what any would', () => {
    const has = (profile: Partial<Profile>, id: string) =>
      listFor(profile)?.items.some((one) => one.id === id) ?? false;
    expect(has({ role: 'guru' }, 'pilih-indikator')).toBe(true);
    expect(has({ role: 'kepala-sekolah' }, 'pilih-indikator')).toBe(false);
    expect(has({ role: 'kepala-sekolah' }, 'pilih-indikator-kepala-sekolah')).toBe(true);
    expect(has({ role: null }, 'pilih-indikator')).toBe(true);
    expect(has({ employment: 'pns' }, 'tercatat-di-dapodik')).toBe(false);
    expect(has({ employment: 'non-asn' }, 'tercatat-di-dapodik')).toBe(true);
    expect(has({ employment: null }, 'tercatat-di-dapodik')).toBe(true);
  });

  it('has the person’s own items: in their stage, or wherever one looks', () => {
    const entries = [
      ownItem('Fotokopi SK', 'perencanaan', true, NOW),
      ownItem('Minta tanda tangan', null, false, NOW),
      ownItem('Cetak laporan', 'upaya-tindak-lanjut', false, NOW),
    ];
    const list = listFor({}, { entries });
    expect(list?.items.slice(-2).map((one) => [one.title, one.done])).toEqual([
      ['Fotokopi SK', true],
      ['Minta tanda tangan', false],
    ]);
    const bare = listFor({});
    const all = (found: typeof list) => found?.elsewhere.find((one) => one.stage === 'pelaksanaan')?.all ?? 0;
    expect(all(list) - all(bare)).toBe(1);
  });

  it('is only the person’s own where there is no ruleset, and none without any', () => {
    const { memory: told, now } = example('unknown-period-2028');
    expect(judge({ ...told, entries: [] }, RULESETS, now).checklist).toBeNull();
    const own = { ...told, entries: [ownItem('Rapat', 'perencanaan', false, now)] };
    expect(judge(own, RULESETS, now).checklist).toMatchObject({
      stage: 'perencanaan',
      items: [{ title: 'Rapat' }],
    });
  });

  it('goes by the calendar while no stage is known', () => {
    const on = (day: string) => judge(memory(), RULESETS, at(day)).checklist?.stage;
    expect([on('2024-03-31'), on('2024-04-01'), on('2024-07-01')]).toEqual([
      'perencanaan',
      'pelaksanaan',
      'perencanaan',
    ]);
    expect(on('2026-05-01')).toBe('pelaksanaan');
  });
});
