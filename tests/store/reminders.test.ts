import { expect, test } from 'vitest';
import type { Told, Watch } from '../../utils/observations';
import {
  changeReminders,
  claimReminders,
  confirmReminders,
  readReminders,
  recall,
  speakAgain,
  undoReminders,
} from '../../utils/store';
import { AT, DAY, freshBrowser, HERE, kept, later } from './help';

freshBrowser();

const WATCH: Watch = { swept: '2024-03-28T10:24', next: '2024-03-30T07:00', dates: {} };
const SITI = { profile: 'siti', at: AT };

function told(occasion: string, change: Partial<Told> = {}): Told {
  return {
    ...{ id: `plan/${occasion}`, kind: 'deadline', matter: 'plan', occasion, anchor: '2024-03-31' },
    ...{
      was: null,
      due: '2024-03-28T07:00',
      late: false,
      at: AT,
      bundle: 'b',
      state: 'claimed',
      until: null,
    },
    ...change,
  };
}

const claim = (rows: Told[], who = SITI, watch = WATCH) =>
  kept((db) => claimReminders(db, who, () => ({ rows, watch })));
const all = async (profile = 'siti') => (await kept((db) => readReminders(db, profile))).told;

test('before the first look nothing is known', async () => {
  expect(await kept((db) => readReminders(db, 'siti'))).toEqual({ told: [], watch: null });
});

test('what is claimed is written before it is shown, each person for themselves', async () => {
  expect(await claim([told('3')])).toEqual([told('3')]);
  expect(await kept((db) => readReminders(db, 'siti'))).toEqual({ told: [told('3')], watch: WATCH });
  expect(await all('budi')).toEqual([]);
});

test('two that ask at once are asked one after the other: the second sees what the first claimed', async () => {
  const once = ({ told: before }: { told: Told[] }) => ({
    rows: before.length === 0 ? [told('3')] : [],
    watch: WATCH,
  });
  const asked = await kept((db) =>
    Promise.all([claimReminders(db, SITI, once), claimReminders(db, SITI, once)]),
  );
  expect(asked).toEqual([[told('3')], [told('3')]]); // the second: not confirmed yet
  expect(await all()).toHaveLength(1);
});

test('what was claimed and not confirmed is handed out again, confirmed it is not', async () => {
  await claim([told('3')]);
  expect(await claim([])).toEqual([told('3')]);
  await kept((db) => confirmReminders(db, 'siti', ['plan/3', 'plan/gone']));
  expect(await claim([])).toEqual([]);
  expect(await all()).toEqual([told('3', { state: 'shown' })]);
});

test('confirming does not undo what the person did in between', async () => {
  await claim([told('3')]);
  const closed = { state: 'closed', until: '2024-03-29T07:00' } as const;
  await kept((db) => changeReminders(db, { profile: 'siti', token: 't' }, ['plan/3', 'plan/gone'], closed));
  await kept((db) => confirmReminders(db, 'siti', ['plan/3']));
  expect(await all()).toEqual([told('3', closed)]);
});

test('a deed is done once and undone by its token, back to being shown', async () => {
  await claim([told('3'), told('1')]);
  const deed = { profile: 'siti', token: 't' };
  const never = { state: 'dismissed', until: null } as const;
  await kept((db) => changeReminders(db, deed, ['plan/3', 'plan/1'], never));
  await kept((db) => changeReminders(db, deed, ['plan/3'], { state: 'closed', until: null }));
  expect((await all()).map((one) => one.state)).toEqual(['dismissed', 'dismissed']);
  expect(await kept((db) => undoReminders(db, 'siti', 'other'))).toBe(false);
  expect(await kept((db) => undoReminders(db, 'siti', 't'))).toBe(true);
  expect((await all()).map((one) => one.state)).toEqual(['shown', 'shown']);
  expect(await kept((db) => undoReminders(db, 'siti', 't'))).toBe(false);
});

test('a silenced matter speaks again, others stay silent', async () => {
  const never = { state: 'dismissed' } as const;
  await claim([told('3', never), told('7', { ...never, id: 'report/7', matter: 'report' })]);
  expect(await kept((db) => speakAgain(db, 'siti', 'plan'))).toBe(true);
  expect(await kept((db) => speakAgain(db, 'siti', 'plan'))).toBe(false);
  expect((await all()).map((one) => [one.matter, one.state])).toEqual([
    ['plan', 'closed'],
    ['report', 'dismissed'],
  ]);
});

test('what is over a year old is let go, unless the person silenced it or it is to come back', async () => {
  const never = { state: 'dismissed' } as const;
  const snoozed = { state: 'closed', until: '2026-01-01T07:00' } as const;
  await claim([told('7'), told('3', never), told('1', snoozed)]);
  const soon = { profile: 'siti', at: later(399 * DAY) };
  await claim([], soon);
  expect(await all()).toHaveLength(3);
  await claim([], { profile: 'siti', at: later(401 * DAY) });
  expect((await all()).map((one) => one.occasion)).toEqual(['1', '3']);
});

test('a damaged record is left out, and set aside by the next look', async () => {
  await kept((db) =>
    db.put('reminders', { profile: 'siti', id: 'plan/3', told: told('3', { due: 'soon' }) }),
  );
  await kept((db) => db.put('watches', { profile: 'siti', watch: { ...WATCH, swept: 'yesterday' } }));
  expect(await kept((db) => readReminders(db, 'siti'))).toEqual({ told: [], watch: null });
  await claim([]);
  expect((await kept((db) => recall(db, HERE))).setAside).toBe(1);
  expect(await kept((db) => readReminders(db, 'siti'))).toEqual({ told: [], watch: WATCH });
});
