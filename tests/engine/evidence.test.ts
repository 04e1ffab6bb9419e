import { describe, expect, it } from 'vitest';
import { evidenceAbout, review } from '../../utils/engine';
import { periodOf } from '../../utils/engine/period';
import type { Entry, Evidence, Observation } from '../../utils/observations';
import { RULESETS } from '../../utils/rulesets';
import { only } from './asking';
import { activity, ownActivity as activityAt, at, memory, period, seen } from './memories';

const NOW = at('2024-03-28');
const evidence = (values: Partial<Evidence> = {}): Evidence => ({
  ...{ kind: 'evidence', id: 'b', at: NOW, subject: 'activity', title: 'Pelatihan mandiri', item: null },
  ...{ note: 'ada', link: null, files: [], ...values },
});
const ownActivity = (title: string, points: number, count: number, doneOn: string | null) =>
  activityAt(title, points, count, doneOn, NOW);
const found = (rows: Observation[], entries: Entry[] = []) => {
  const all = [period('2024-01-01', '2024-06-30'), ...rows].map((one) => seen(one, NOW));
  const mine = memory({ seen: all, entries });
  return review(mine, RULESETS, NOW, periodOf(mine, RULESETS, NOW)).evidence;
};
const activities = (rows: Observation[], entries: Entry[] = []) =>
  found(rows, entries).subjects.filter((one) => one.activity !== null);

describe('what evidence is about', () => {
  it('an activity of the page by its title, however it is written; rows alike share it', () => {
    const rows = [activity('Pelatihan mandiri', 8, 1, false), activity('Pelatihan  Mandiri', 8, 1, true)];
    const [one, ...others] = activities(rows, [evidence()]);
    expect(others).toEqual([]);
    expect(one).toMatchObject({ target: 'activity:Pelatihan mandiri', rows: ['page-0', 'page-1'] });
    expect(one?.activity?.done).toBe(true);
    expect(one?.evidence?.id).toBe('b');
  });

  it('an activity of the person’s own, also after it was renamed', () => {
    const own = ownActivity('Webinar literasi', 4, 1, '2024-03-01');
    const kept = evidence({ title: 'Webinar', item: own.id });
    expect(activities([], [own, kept])[0]?.evidence?.id).toBe('b');
  });

  it('a checklist item of the rules or of the person’s own', () => {
    const own: Entry = { kind: 'own-item', id: 'i', at: NOW, title: 'Cetak SKP', stage: null, done: false };
    const entries = [
      own,
      evidence({ id: 'b1', subject: 'item', title: 'Cetak SKP', item: 'i' }),
      evidence({ id: 'b2', subject: 'item', title: 'simpan-sertifikat', item: 'simpan-sertifikat' }),
    ];
    const { subjects, loose } = found([], entries);
    expect(only(subjects, (one) => one.target === 'item:i').evidence?.id).toBe('b1');
    expect(only(subjects, (one) => one.target === 'item:simpan-sertifikat').evidence?.id).toBe('b2');
    expect(loose).toEqual([]);
  });

  it('nothing any more, or the same twice: it stays in view', () => {
    const rows = [activity('Pelatihan mandiri', 8, 1, true)];
    const gone = evidence({ id: 'g', title: 'Kegiatan lama' });
    const { subjects, loose } = found(rows, [evidence(), evidence({ id: 'b2' }), gone]);
    expect(subjects[0]?.evidence?.id).toBe('b');
    expect(loose.map((one) => one.id)).toEqual(['b2', 'g']);
  });
});

describe('a target', () => {
  const own = ownActivity('Webinar', 4, 1, null);
  it.each([
    ['activity:Webinar', { subject: 'activity', title: 'Webinar', item: own.id, before: null }],
    [
      'activity:Pelatihan mandiri',
      { subject: 'activity', title: 'Pelatihan mandiri', item: null, before: evidence() },
    ],
    ['item:simpan', { subject: 'item', title: 'simpan', item: 'simpan', before: null }],
  ])('%s', (target, about) => {
    expect(evidenceAbout(target, [own, evidence()])).toEqual(about);
  });
  it.each(['', 'activity:', 'item:', 'lain'])('%j is none', (target) => {
    expect(evidenceAbout(target, [])).toBeNull();
  });
});

it('ten thousand pieces of evidence are gone through once', () => {
  const own = Array.from({ length: 5_000 }, (_, nth) => ({
    title: `Kegiatan ${nth}`,
    entry: { ...ownActivity(`Kegiatan ${nth}`, 4, 1, null), id: `o${nth}` },
  }));
  const all = own.map(({ title, entry }, nth) => evidence({ id: `b${nth}`, title, item: entry.id }));
  const began = performance.now();
  expect(found([], [...own.map((one) => one.entry), ...all]).loose).toEqual([]);
  expect(performance.now() - began).toBeLessThan(1_500);
});
