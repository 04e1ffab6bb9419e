import { expect, test } from 'vitest';
import type { Observation, Seen } from '../../utils/observations';
import { renew } from '../../utils/store/renew';
import { AT, activity, approval, DAY, later, points, stage } from './help';

const fresh = (observation: Observation): Seen => ({ observation, since: AT, seenAt: AT, before: [] });

test('nothing to write is the very same object', () => {
  const old = fresh(stage('disetujui'));
  expect(renew(old, stage('disetujui', 'lain kata'), later(5))).toBe(old);
});

test('the history of a fact holds the last twenty, newest first', () => {
  let fact = fresh(points(0, null));
  for (let n = 1; n <= 25; n++) fact = renew(fact, points(n, null), later(n));
  expect(fact.before).toEqual(
    Array.from({ length: 20 }, (_, n) => ({
      observation: points(24 - n, null),
      seenAt: later(24 - n),
    })),
  );
});

test('a page that names a fact without any value proves nothing about it', () => {
  for (const [old, silent] of [
    [stage('disetujui'), stage(null)],
    [points(24, 8), points(null, null)],
    [activity('Webinar'), activity('Webinar', { points: null, count: null, done: null })],
  ] as const) {
    const fact = fresh(old);
    expect(renew(fact, silent, later(DAY))).toBe(fact);
  }
});

test('two pages that each give a part of a fact give it together', () => {
  const plan = activity('Webinar', { done: null });
  const done = activity('Webinar', { points: null, count: null, done: true });
  const both = renew(fresh(plan), done, later(5));
  expect(both.observation).toEqual(activity('Webinar', { done: true }));
  expect(renew(both, plan, later(6))).toBe(both);
  expect(renew(both, plan, later(DAY))).toMatchObject({ since: later(5), seenAt: later(DAY) });
});

test('the day of a hand-in does not outlive the status it was read with', () => {
  const asked = fresh(approval('Budi', { since: '2024-03-25' }));
  expect(renew(asked, approval('Budi'), later(DAY)).observation).toMatchObject({ since: '2024-03-25' });
  const approved = renew(asked, approval('Budi', { status: 'disetujui' }), later(DAY));
  expect(approved.observation).toMatchObject({ status: 'disetujui', since: null });
});

test('the ends of a period belong together', () => {
  const period = (from: string, to: string | null): Observation => ({
    kind: 'period',
    from,
    to,
    evidence: '',
  });
  const next = renew(fresh(period('2024-01-01', '2024-06-30')), period('2024-07-01', null), later(5));
  expect(next.observation).toEqual(period('2024-07-01', null));
});

test('the page that also gives the day keeps the word, when another repeats the status without it', () => {
  const dated = fresh(stage('menunggu-persetujuan', 'Menunggu persetujuan · Diajukan 19 Maret 2024'));
  const bare = stage('menunggu-persetujuan', 'Menunggu persetujuan');
  const seen = renew(dated, bare, later(DAY));
  expect(seen).toEqual({ ...dated, seenAt: later(DAY) });
  expect(renew(fresh(bare), dated.observation, later(DAY)).observation).toEqual(dated.observation);
});
