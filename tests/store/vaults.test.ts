import { describe, expect, test } from 'vitest';
import type { Closing, OwnRows, Vault } from '../../utils/observations';
import {
  changeProfile,
  eraseAll,
  listProfiles,
  listVaults,
  profileFor,
  putEntry,
  remember,
  restoreSnapshot,
  rewrite,
  snapshot,
} from '../../utils/store';
import { ALL_STORES, type Database } from '../../utils/store/schema';
import {
  changeVault,
  closeVault,
  eraseOwn,
  openVault,
  putVault,
  readOwn,
  removeVault,
  restoreOwn,
} from '../../utils/store/sealing';
import { write } from '../../utils/store/transaction';
import { freshBrowser, HERE, kept, look, stage, tick } from './help';

freshBrowser();

const buffer = (length: number) => new ArrayBuffer(length);
const VAULT: Vault = {
  profile: 'siti',
  label: null,
  keys: {
    ...{ rounds: 1, salt: buffer(16), wrapped: { iv: buffer(12), data: buffer(9) } },
    ...{ publicKey: buffer(65), check: buffer(32) },
  },
  ...{ tries: 0, waits: 0, closed: null },
};
const CLOSED: Closing = {
  who: { salt: buffer(16), rounds: 1, name: buffer(32), school: null },
  box: { ephemeral: buffer(65), salt: buffer(16), parts: [buffer(5)] },
  days: ['2024-03-31'],
};

/** Two people with records in every store; ids of one begin like those of the other. */
async function fill(): Promise<void> {
  for (const [id, name] of [
    ['siti2', 'Budi'],
    ['siti', 'Siti'],
  ] as const) {
    await kept((db) => profileFor(db, { account: { name, school: 'SMP' }, id }));
    await kept((db) => remember(db, look([stage('disetujui')], { profile: id })));
    await kept((db) => putEntry(db, { ...HERE, profile: id, token: `t-${id}` }, tick('e')));
    await kept((db) => more(db, id));
  }
  await kept((db) => putVault(db, VAULT));
}

/** What no deed of a few lines makes. */
function more(db: Database, profile: string): Promise<void> {
  const told = { id: 'r', matter: 'deadline', title: profile } as never; // any record of that store
  return write(db, 'strict', async (tx) => {
    await tx.objectStore('reminders').put({ profile, id: 'r', told });
    await tx.objectStore('watches').put({ profile, watch: { swept: null, next: null, dates: {} } });
    await tx.objectStore('set-aside').add({ from: 'seen', row: { profile, odd: 1 } });
    const bytes = new TextEncoder().encode(profile).buffer;
    await tx.objectStore('files').put({ profile, id: 'f', name: 'a.pdf', type: 'application/pdf', bytes });
    if (profile !== 'siti') return;
    const note = { on: true, profile } as never;
    await tx.objectStore('sync').put({ key: 'note', note });
    await tx.objectStore('sync').put({ key: 'x', record: { words: {}, gone: null } });
  });
}

/** Everything, in the stores' order. */
const all = (db: Database) =>
  Promise.all(ALL_STORES.map(async (name) => ({ name, rows: (await db.getAll(name)) as object[] })));
const close = async (rows: OwnRows) => kept((db) => closeVault(db, 'siti', rows, CLOSED));

describe('sealing: closing a vault', () => {
  test('takes every record of the one out of every store, leaves every other, and opening puts all back', async () => {
    await fill();
    const before = await kept(all);
    const own = await kept((db) => readOwn(db, 'siti'));
    expect(own.stores.filter(({ rows }) => rows.length === 0)).toEqual([]);
    expect(await close(own)).toBe(true);
    const locked = await kept(all);
    expect(JSON.stringify(locked.filter(({ name }) => name !== 'vaults'))).not.toMatch(/"siti"|Siti/);
    for (const { name, rows } of before) {
      if (name === 'vaults') continue;
      const mine = own.stores.find((one) => one.name === name)?.rows ?? [];
      const others = rows.filter((row) => !mine.some((one) => JSON.stringify(one) === JSON.stringify(row)));
      expect(locked.find((one) => one.name === name)?.rows, name).toEqual(others);
    }
    expect(await kept((db) => openVault(db, 'siti', own))).toBe(true);
    expect(await kept(all)).toEqual(before);
  });

  test('of other records than lie there now touches nothing', async () => {
    await fill();
    const own = await kept((db) => readOwn(db, 'siti'));
    await kept((db) => putEntry(db, { ...HERE, token: 'later' }, tick('newer')));
    const before = await kept(all);
    expect(await close(own)).toBe(false);
    expect(await kept(all)).toEqual(before);
    expect(await close(await kept((db) => readOwn(db, 'siti')))).toBe(true);
  });

  test('sees that a file was changed, of which JSON tells nothing', async () => {
    await fill();
    const own = await kept((db) => readOwn(db, 'siti'));
    const bytes = new TextEncoder().encode('itis').buffer;
    await kept((db) =>
      write(db, 'strict', async (tx) => {
        const row = { profile: 'siti', id: 'f', name: 'a.pdf', type: 'application/pdf', bytes } as const;
        await tx.objectStore('files').put(row);
      }),
    );
    expect(await close(own)).toBe(false);
  });

  test('twice, or opening twice, is nothing the second time', async () => {
    await fill();
    const own = await kept((db) => readOwn(db, 'siti'));
    await close(own);
    expect(await close(own)).toBe(false);
    expect(await kept((db) => removeVault(db, 'siti'))).toBe(false);
    await kept((db) => openVault(db, 'siti', own));
    expect(await kept((db) => openVault(db, 'siti', own))).toBe(false);
    expect(await kept((db) => removeVault(db, 'siti'))).toBe(true);
  });
});

describe('while it is closed', () => {
  const locked = async () => {
    await fill();
    const own = await kept((db) => readOwn(db, 'siti'));
    await close(own);
    return own;
  };

  test('nothing is written under that profile', async () => {
    await locked();
    const before = await kept(all);
    const tries: ((db: Database) => Promise<unknown>)[] = [
      (db) => remember(db, look([stage('selesai')])),
      (db) => putEntry(db, { ...HERE, token: 'n' }, tick('n')),
      (db) => changeProfile(db, 'siti', { role: 'guru' }),
    ];
    for (const one of tries) await expect(kept(one)).rejects.toThrow('locked');
    expect(await kept(all)).toEqual(before);
  });

  test('a backup that holds its records brings none of them in', async () => {
    await fill();
    const copy = await kept(snapshot);
    await close(await kept((db) => readOwn(db, 'siti')));
    await kept((db) => rewrite(db, () => copy));
    expect((await kept(listProfiles)).map(({ id }) => id)).toEqual(['siti2']);
    const lain = (await kept(all)).filter(({ name }) => name !== 'vaults');
    expect(JSON.stringify(lain)).not.toMatch(/"siti"|Siti/);
  });

  test('numbers that others have got by then are theirs, and what another synchronises stays', async () => {
    const own = await locked();
    await kept((db) =>
      write(db, 'strict', async (tx) => {
        for (const { seq = 0 } of (own.stores.find(({ name }) => name === 'undo')?.rows ?? []) as {
          seq?: number;
        }[])
          await tx.objectStore('undo').put({ seq, token: 'theirs', profile: 'siti2', changes: [] });
        await tx.objectStore('sync').put({ key: 'note', note: { on: true, profile: 'siti2' } as never });
      }),
    );
    await kept((db) => openVault(db, 'siti', own));
    const undo = await kept((db) => db.getAll('undo'));
    expect(undo.map(({ token }) => token).sort()).toEqual(['t-siti', 't-siti2', 'theirs']);
    expect(await kept((db) => db.getAll('sync'))).toMatchObject([{ note: { profile: 'siti2' } }]);
  });

  test('all that is erased takes it too, and taken back it is there again', async () => {
    await locked();
    const before = await kept(listVaults);
    const erased = await kept(eraseAll);
    expect(await kept(listVaults)).toEqual([]);
    await kept((db) => restoreSnapshot(db, erased));
    expect(await kept(listVaults)).toEqual(before);
  });

  test('wrong tries are counted with it', async () => {
    await locked();
    await kept((db) => changeVault(db, 'siti', (vault) => ({ ...vault, tries: 3, waits: 9 })));
    expect(await kept(listVaults)).toMatchObject([{ tries: 3, waits: 9, closed: { days: ['2024-03-31'] } }]);
    expect(await kept((db) => changeVault(db, 'nobody', (vault) => vault))).toBe(false);
  });
});

test('one person’s records can be erased with their lock, and put back', async () => {
  await fill();
  const before = await kept(all);
  const erased = await kept((db) => eraseOwn(db, 'siti'));
  expect(JSON.stringify(await kept(all))).not.toMatch(/"siti"|Siti/);
  await kept((db) => restoreOwn(db, erased));
  expect(await kept(all)).toEqual(before);
});

test('a lock that is there is not written over by another first one, nor by a change that finds another', async () => {
  await fill();
  await close(await kept((db) => readOwn(db, 'siti')));
  expect(await kept((db) => putVault(db, { ...VAULT, label: 'second' }))).toBe(false);
  expect(await kept((db) => changeVault(db, 'siti', () => null))).toBe(false);
  expect(await kept(listVaults)).toEqual([{ ...VAULT, closed: CLOSED }]);
});
