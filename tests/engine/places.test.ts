import { describe, expect, it } from 'vitest';
import { stepAtWork } from '../../utils/engine/places';
import type { Observation, Profile } from '../../utils/observations';
import { ask, example, only } from './asking';
import { at, period, reading, stage, TEACHER } from './memories';

const SEMESTER = period('2024-01-01', '2024-06-30');
function turns(name: string) {
  const { memory, now } = example(name);
  return ask(memory, now).places.map((one) => one.turn);
}
function placesOn(day: string, told: Observation[], profile: Profile = TEACHER) {
  return ask(reading(at(day), [SEMESTER, ...told], { profile }), at(day)).places;
}

describe('places', () => {
  it.each([
    ['not-started-10-january', 'you'],
    ['waiting-28-march', 'superior'],
    ['adjusted-28-march', 'you'],
    ['returned-28-march', 'you'],
    ['not-handed-in-1-april', 'you'],
  ])('%s: the plan is %s', (name, whose) => {
    expect(turns(name)).toEqual([whose, 'nobody', 'nobody']);
  });

  it.each([
    ['step-1-preparing', 'both'],
    ['step-2-observing', 'superior'],
    ['step-3-discussing', 'both'],
    ['step-4-acting', 'you'],
    ['step-5-reflecting', 'you'],
    ['step-5-handed-in', 'superior'],
  ])('%s: the step says whose turn the stage is', (name, whose) => {
    expect(turns(name)).toEqual(['nobody', whose, 'nobody']);
  });

  it('opens nothing before its window, and leaves it open after', () => {
    const told = [stage('perencanaan', 'belum-dimulai')];
    const turn = (day: string) => only(placesOn(day, told), (one) => one.stage === 'perencanaan').turn;
    expect([turn('2024-01-01'), turn('2024-01-02'), turn('2024-04-01')]).toEqual(['nobody', 'you', 'you']);
  });

  it('opens a principal’s own plan on 15 January', () => {
    const principal: Profile = { ...TEACHER, role: 'kepala-sekolah' };
    const turn = (day: string) =>
      placesOn(day, [stage('perencanaan', 'belum-dimulai')], principal).map((one) => one.turn)[0];
    expect([turn('2024-01-14'), turn('2024-01-15')]).toEqual(['nobody', 'you']);
  });

  it('opens pelaksanaan with February, by the months that a source names', () => {
    const told = [stage('perencanaan', 'disetujui'), stage('pelaksanaan', 'belum-dimulai')];
    const turn = (day: string) => placesOn(day, told)[1]?.turn;
    expect([turn('2024-01-31'), turn('2024-02-01')]).toEqual(['nobody', 'you']);
  });

  it('hands an observation that has not begun to the superior, once the discussion is over', () => {
    const told = (first: 'dikerjakan' | 'selesai') => [
      stage('perencanaan', 'disetujui'),
      stage('pelaksanaan', 'dikerjakan'),
      stage('diskusi-persiapan', first),
      stage('observasi-kinerja', 'belum-dimulai'),
    ];
    const turn = (first: 'dikerjakan' | 'selesai') => placesOn('2024-04-02', told(first))[1]?.turn;
    expect([turn('dikerjakan'), turn('selesai')]).toEqual(['both', 'superior']);
  });

  it('says whose first turn an assessment is: the Dinas’s too for a teacher of 2024, no longer in 2026', () => {
    const told = [stage('penilaian', 'dikerjakan')];
    const principal: Profile = { ...TEACHER, role: 'kepala-sekolah' };
    expect(placesOn('2024-06-11', told)[2]?.turn).toBe('superior-or-dinas');
    expect(placesOn('2024-06-11', told, principal)[2]?.turn).toBe('superior');
    expect(turns('assessed-under-way-2026')[3]).toBe('superior');
  });

  it('quietens the steps of a stage that is over or cannot be started', () => {
    const told = (plan: 'menunggu-persetujuan' | 'disetujui', carry: 'belum-dimulai' | 'selesai') => [
      stage('perencanaan', plan),
      stage('pelaksanaan', carry),
      stage('diskusi-persiapan', 'belum-dimulai'),
      stage('refleksi-tindak-lanjut', 'dikerjakan'),
    ];
    for (const quiet of [told('menunggu-persetujuan', 'belum-dimulai'), told('disetujui', 'selesai')]) {
      const steps = placesOn('2024-04-02', quiet)[1]?.steps ?? [];
      expect(steps).toHaveLength(5);
      expect(new Set(steps.map((one) => one.turn))).toEqual(new Set(['nobody']));
      expect(stepAtWork(steps)).toBeNull();
    }
  });

  it('blocks what comes behind something that is not finished', () => {
    const { memory, now } = example('waiting-28-march');
    expect(ask(memory, now).places.map((one) => one.blocked)).toEqual([false, true, true]);
  });
});
