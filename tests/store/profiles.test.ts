import { expect, test } from 'vitest';
import { changeProfile, chooseProfile, currentProfile, listProfiles, profileFor } from '../../utils/store';
import { freshBrowser, kept } from './help';

freshBrowser();

const who = (name: string | null, school: string | null, id: string) =>
  kept((db) => profileFor(db, { account: { name, school }, id }));
const current = async () => (await kept(currentProfile))?.id ?? null;

test('there is nobody before the first', async () => {
  expect(await kept(currentProfile)).toBeNull();
  expect(await kept(listProfiles)).toEqual([]);
});

test('a person is found again by name and school', async () => {
  const siti = await who('Siti Aminah, S.Pd.', 'SDN 1 Palu', 'p1');
  expect(siti).toMatchObject({ id: 'p1', name: 'Siti Aminah, S.Pd.', school: 'SDN 1 Palu', firstRun: 0 });
  expect(await who('SITI AMINAH,  S.Pd.', 'sdn 1 palu', 'p2')).toEqual(siti);
  expect((await who('Siti Aminah, S.Pd.', 'SDN 2 Palu', 'p3')).id).toBe('p3');
  expect((await who('Budi', 'SDN 1 Palu', 'p4')).id).toBe('p4');
  expect(await current()).toBe('p4');
});

test('a school that a page does not show fits, and is filled in once known', async () => {
  await who('Siti', null, 'p1');
  expect(await who('Siti', 'SDN 1 Palu', 'p2')).toMatchObject({ id: 'p1', school: 'SDN 1 Palu' });
  expect(await who('Siti', null, 'p3')).toMatchObject({ id: 'p1', school: 'SDN 1 Palu' });
});

test('of two namesakes, a page without a school means the one in use', async () => {
  await who('Siti', 'SDN 1 Palu', 'p1');
  await who('Siti', 'SDN 2 Palu', 'p2');
  expect((await who('Siti', null, 'p3')).id).toBe('p2');
  await kept((db) => chooseProfile(db, 'p1'));
  expect((await who('Siti', null, 'p3')).id).toBe('p1');
});

test('what was entered before any name was read becomes that person’s', async () => {
  await who(null, null, 'p1');
  await kept((db) => changeProfile(db, 'p1', { role: 'guru', firstRun: 3 }));
  expect(await who('Siti', null, 'p2')).toMatchObject({ id: 'p1', name: 'Siti', role: 'guru', firstRun: 3 });
});

test('a page without a name: the only person, else nobody in particular', async () => {
  await who('Siti', null, 'p1');
  expect((await who(null, null, 'x')).id).toBe('p1');
  await who('Budi', null, 'p2');
  expect(await who(null, null, 'hold')).toMatchObject({ id: 'hold', name: null });
  expect((await who(null, null, 'other')).id).toBe('hold');
  expect(await current()).toBe('p2');
  expect((await who('Wayan', null, 'p3')).id).toBe('p3');
});

test('only fields that are given change, and only known profiles are chosen', async () => {
  await who('Siti', 'SDN 1 Palu', 'p1');
  const changed = await kept((db) => changeProfile(db, 'p1', { employment: 'pns', role: undefined }));
  expect(changed).toMatchObject({ id: 'p1', name: 'Siti', employment: 'pns', role: null });
  expect(await kept(listProfiles)).toEqual([changed]);
  expect(await kept((db) => chooseProfile(db, 'nobody'))).toBe(false);
  expect(await current()).toBe('p1');
});
