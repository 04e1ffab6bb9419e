import { describe, expect, test } from 'vitest';
import type { Observation } from '../../utils/observations';
import { recall, remember } from '../../utils/store';
import { AT, activity, approval, failure, freshBrowser, HERE, kept, later, look, stage } from './help';

freshBrowser();

let seconds = 0;
const read = (path: string, ...observations: Observation[]) =>
  kept((db) => remember(db, look(observations, { path, at: later(seconds++) })));
const facts = async () => (await kept((db) => recall(db, HERE))).seen.map((fact) => fact.observation);

test('a page that shows some of the people does not make the others vanish', async () => {
  await read('/persetujuan', approval('Budi'), approval('Siti'));
  await read('/persetujuan', approval('Wayan'));
  expect(await facts()).toEqual([approval('Budi'), approval('Siti'), approval('Wayan')]);
});

test('an activity is gone when its page lists activities without it', async () => {
  await read('/perencanaan', activity('Webinar'), activity('Lokakarya'));
  expect(await read('/perencanaan', activity('Webinar'))).toBe(true);
  expect(await facts()).toEqual([activity('Webinar')]);
});

test('a page without any activities, or another page, takes none away', async () => {
  await read('/perencanaan', activity('Webinar'), activity('Lokakarya'));
  await read('/perencanaan', stage('disetujui'));
  await read('/pelaksanaan', activity('Webinar'));
  expect(await facts()).toContainEqual(activity('Lokakarya'));
});

test('an activity that comes back comes back with its history', async () => {
  seconds = 0;
  await read('/perencanaan', activity('Webinar', { count: 1 }), activity('Lokakarya'));
  await read('/perencanaan', activity('Webinar', { count: 2 }), activity('Lokakarya'));
  await read('/perencanaan', activity('Lokakarya'));
  expect(await read('/perencanaan', activity('Webinar', { count: 2 }), activity('Lokakarya'))).toBe(true);
  const { seen } = await kept((db) => recall(db, HERE));
  expect(seen.find((fact) => fact.before.length > 0)).toEqual({
    observation: activity('Webinar', { count: 2 }),
    since: later(1),
    seenAt: later(1),
    before: [{ observation: activity('Webinar', { count: 1 }), seenAt: AT }],
  });
});

test('the second of two alike is gone when its page shows one, but people stay', async () => {
  const twice = (on: string): Observation => ({ kind: 'deadline', stage: null, on, evidence: on });
  await read('/p', twice('2024-03-31'), twice('2024-06-30'), approval('Siti'), approval('Siti'));
  await read('/p', twice('2024-03-31'), approval('Siti'));
  expect(await facts()).toEqual([approval('Siti'), approval('Siti'), twice('2024-03-31')]);
});

test('failures to read are replaced by the next read of that page', async () => {
  await read('/perencanaan', failure('points'), failure('perencanaan'));
  await read('/perencanaan', failure('points'));
  expect(await facts()).toEqual([failure('points')]);
  await read('/perencanaan');
  expect(await facts()).toEqual([]);
});

test('a failure elsewhere stays until some page gives what it missed', async () => {
  await read('/perencanaan', failure('perencanaan'));
  await read('/beranda', activity('Webinar'));
  expect(await facts()).toContainEqual(failure('perencanaan'));
  await read('/beranda', stage('disetujui'));
  expect(await facts()).toEqual([activity('Webinar'), stage('disetujui')]);
});

test('a stage that could not be read is settled by whatever page gives it', async () => {
  const missed: Observation = {
    kind: 'could-not-read',
    evidence: '',
    what: 'stage perencanaan',
    expected: 'one known status',
    found: 'Entahlah',
  };
  await read('/pengelolaan-kinerja', missed);
  await read('/perencanaan', stage('disetujui'));
  expect(await facts()).toEqual([stage('disetujui')]);
});

describe('a list with one row a person', () => {
  const list = (rows: Observation[], at: string) =>
    kept((db) => remember(db, look(rows, { path: '/list', at })));
  const waiting = async () => {
    const { seen } = await kept((db) => recall(db, HERE));
    return seen
      .flatMap(({ observation: one }) => (one.kind === 'approval' ? [`${one.person} ${one.what}`] : []))
      .sort();
  };

  test('moves on: what a person waited for goes when they stand there with something else', async () => {
    await list([approval('Ani'), approval('Budi', { what: 'jadwal-observasi' })], AT);
    await list([approval('Ani'), approval('Budi', { status: 'disetujui' })], later(5));
    expect(await waiting()).toEqual(['Ani perencanaan', 'Budi perencanaan']);
  });

  test('a page that shows ten of 32 takes nobody away, nor does a page elsewhere', async () => {
    await list([approval('Ani'), approval('Budi', { what: 'jadwal-observasi' })], AT);
    await list([approval('Cici')], later(5));
    await kept((db) => remember(db, look([approval('Budi')], { path: '/other', at: later(9) })));
    expect(await waiting()).toEqual([
      'Ani perencanaan',
      'Budi jadwal-observasi',
      'Budi perencanaan',
      'Cici perencanaan',
    ]);
  });

  test('tabs that each show one thing do not push each other out', async () => {
    await list([approval('Ani'), approval('Budi')], AT);
    await list([approval('Ani', { what: 'penilaian' }), approval('Budi', { what: 'penilaian' })], later(5));
    expect(await waiting()).toHaveLength(4);
  });
});

test('a notice is there while the page that was read last shows it, whatever page that is', async () => {
  const notice = (text: string): Observation => ({
    kind: 'notice',
    evidence: text,
    text,
    red: true,
    stage: 'penilaian',
    verdict: 'tidak-dikenal',
  });
  await read('/penilaian', notice('Satu.'), notice('Dua.'));
  expect(await read('/penilaian', notice('Dua.'))).toBe(true);
  expect(await facts()).toEqual([notice('Dua.')]);
  expect(await read('/beranda')).toBe(true);
  expect(await facts()).toEqual([]);
  await read('/penilaian', notice('Satu.'));
  expect(await facts()).toEqual([notice('Satu.')]);
});
