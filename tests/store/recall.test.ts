import { expect, test } from 'vitest';
import { DEFAULT_SETTINGS } from '../../utils/observations';
import { changeProfile, changeSettings, nothing, putEntry, recall, remember } from '../../utils/store';
import { AT, activity, freshBrowser, HERE, kept, later, look, stage, tick } from './help';

freshBrowser();

const back = () => kept((db) => recall(db, HERE));

test('what was never stored has its default', async () => {
  expect(await back()).toEqual({ ...nothing('siti'), saved: true, settings: DEFAULT_SETTINGS });
  expect(nothing('siti').saved).toBe(false);
});

test('entries come in the order in which they were made, changed or not', async () => {
  for (const [n, id] of ['c', 'a', 'b'].entries())
    await kept((db) => putEntry(db, { ...HERE, token: id }, tick(id, true, later(n))));
  await kept((db) => putEntry(db, { ...HERE, token: 'again' }, tick('c', false, later(99))));
  expect((await back()).entries.map((entry) => entry.id)).toEqual(['c', 'a', 'b']);
});

test('a damaged fact and a damaged entry are set aside as they were, the rest comes', async () => {
  const facts = [stage('disetujui'), activity('Webinar'), activity('Lokakarya')];
  await kept((db) => remember(db, look(facts)));
  await kept((db) => putEntry(db, { ...HERE, token: 't' }, tick('e')));
  const broken = await kept(async (db) => {
    const [row] = await db.getAll('seen');
    const fact = { ...row, seen: { observation: { kind: 'activity', title: 7 } } };
    const word = { ...HERE, id: 'x', added: 'once', entry: tick('x') };
    await db.put('seen', fact as never);
    await db.put('entries', word as never);
    return [
      { from: 'seen', row: fact },
      { from: 'entries', row: word },
    ];
  });
  const found = await back();
  expect(found.setAside).toBe(2);
  expect(found.seen.map((fact) => fact.observation)).toEqual([activity('Webinar'), stage('disetujui')]);
  expect(found.entries).toEqual([tick('e')]);
  expect(await kept((db) => db.getAll('set-aside'))).toMatchObject(broken);
  expect(await back()).toEqual(found);
});

test('a damaged record that was replaced meanwhile is left alone', async () => {
  const row = { ...HERE, id: 'e', added: AT, entry: tick('e') };
  await kept((db) => db.put('entries', { ...row, entry: null } as never));
  await kept((db) => Promise.all([recall(db, HERE), db.put('entries', row)]));
  expect(await back()).toMatchObject({ setAside: 0, entries: [tick('e')] });
});

test('a damaged fact is set aside when it is read again, and remembered anew', async () => {
  await kept((db) => remember(db, look([stage('disetujui')])));
  await kept(async (db) => {
    const [row] = await db.getAll('seen');
    await db.put('seen', { ...row, seen: null } as never);
  });
  expect(await kept((db) => remember(db, look([stage('selesai')], { at: later(5) })))).toBe(true);
  expect(await back()).toMatchObject({
    setAside: 1,
    seen: [{ observation: stage('selesai'), since: later(5), before: [] }],
  });
});

test('of damaged settings and profiles, what can be believed stays', async () => {
  await kept((db) => changeProfile(db, 'siti', { name: 'Siti', role: 'guru' }));
  await kept((db) => changeSettings(db, { language: 'en', width: 400 }));
  await kept(async (db) => {
    await db.put('profiles', { ...(await db.get('profiles', 'siti')), role: 'raja' } as never);
    await db.put('settings', {
      id: 'settings',
      settings: { ...DEFAULT_SETTINGS, language: 'en', width: -1 },
    });
  });
  for (const _again of [1, 2])
    expect(await back()).toMatchObject({
      setAside: 2,
      profile: { name: 'Siti', role: null },
      settings: { language: 'en', width: DEFAULT_SETTINGS.width },
    });
});

test('ten thousand entries and a thousand facts come back whole', async () => {
  await kept(async (db) => {
    const tx = db.transaction(['entries', 'seen'], 'readwrite');
    for (let n = 0; n < 10_000; n++) {
      const id = `e${n}`;
      tx.objectStore('entries').put({ ...HERE, id, added: AT, entry: tick(id) });
    }
    await tx.done;
  });
  const facts = Array.from({ length: 1000 }, (_, n) => activity(`Webinar ${n}`));
  await kept((db) => remember(db, look(facts)));
  const began = performance.now();
  const found = await back();
  console.log(`recall of 11,000 records (fake IndexedDB): ${Math.round(performance.now() - began)} ms`);
  expect([found.entries.length, found.seen.length, found.setAside]).toEqual([10_000, 1000, 0]);
});
