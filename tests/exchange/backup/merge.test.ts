import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkRows, merge, preview } from '../../../utils/exchange/backup';
import { canonical } from '../../../utils/exchange/backup/same';
import type { StoreRows } from '../../../utils/observations';
import { anyCopy, copyOf, example, NOW, rowsIn } from './copies';

/** The same records in whatever order, and without what has no moment to go by: people and settings. */
const asSet = (copy: StoreRows) =>
  Object.fromEntries(
    copy.stores
      .filter(({ name }) => name !== 'profiles' && name !== 'settings')
      .map(({ name, rows }) => [name, rows.map(canonical).sort()]),
  );

/** No two records of one key and one moment differ: of those the one that is here stays, whichever that is. */
function ofTheirOwnMoments(...copies: StoreRows[]): boolean {
  const said = new Map<string, string>();
  return ['entries', 'seen'].every((name) =>
    copies
      .flatMap((copy) => rowsIn(copy, name).map((row) => Object(row)))
      .every((row) => {
        const moment = Math.max(
          ...[row.entry?.at ?? row.seen.seenAt, row.gone ?? 0].map((one) => +new Date(one)),
        );
        const key = JSON.stringify([name, row.profile, row.period, row.id ?? row.slot, moment]);
        const text = canonical(row);
        const isOnly = (said.get(key) ?? text) === text;
        said.set(key, text);
        return isOnly;
      }),
  );
}

const entry = (at: string, done: boolean, profile = 'p') => ({
  profile,
  period: '2024-1',
  id: 'e',
  added: '2024-03-01T07:00:00+07:00',
  entry: { kind: 'tick', id: 'e', at, item: 'unggah-skp', done },
});
const siti = (id: string, school: string | null = 'SDN 1', more = {}) => ({
  id,
  name: 'Siti Aminah',
  school,
  role: null,
  employment: null,
  period: null,
  firstRun: 0,
  side: null,
  ...more,
});

describe('any two copies', () => {
  test('merged twice are as merged once, and merged with themselves as before', () => {
    fc.assert(
      fc.property(anyCopy, anyCopy, (mine, theirs) => {
        const once = merge(mine, theirs);
        expect(merge(once, theirs)).toEqual(once);
        expect(merge(once, mine)).toEqual(once);
        expect(merge(mine, mine)).toEqual(mine);
      }),
    );
  });

  test('come together the same from either side', () => {
    fc.assert(
      fc.property(anyCopy, anyCopy, (one, other) => {
        fc.pre(ofTheirOwnMoments(one, other));
        expect(asSet(merge(one, other))).toEqual(asSet(merge(other, one)));
      }),
    );
  });

  test('and a third in any order: the same last words of the person and of the page', () => {
    const last = (copy: StoreRows) => [
      rowsIn(copy, 'entries').map(canonical).sort(),
      rowsIn(copy, 'seen')
        .map((row) => Object(row))
        .map(({ slot, profile, period, seen }) =>
          canonical([slot, profile, period, seen.observation, seen.seenAt]),
        )
        .sort(),
    ];
    fc.assert(
      fc.property(anyCopy, anyCopy, anyCopy, (a, b, c) => {
        fc.pre(ofTheirOwnMoments(a, b, c));
        expect(last(merge(merge(a, b), c))).toEqual(last(merge(a, merge(b, c))));
        expect(last(merge(merge(a, b), c))).toEqual(last(merge(merge(c, a), b)));
      }),
    );
  });

  test('lose no record of either, and give only sound ones', () => {
    fc.assert(
      fc.property(anyCopy, anyCopy, (mine, theirs) => {
        const both = merge(mine, theirs);
        const ids = (copy: StoreRows) =>
          rowsIn(copy, 'entries').map(
            (row) => `${Object(row).profile} ${Object(row).period} ${Object(row).id}`,
          );
        expect(new Set(ids(both))).toEqual(new Set([...ids(mine), ...ids(theirs)]));
        expect(checkRows(both).ok).toBe(true);
      }),
    );
  });
});

describe('of two words of the person', () => {
  test('the later one holds, by the instant, whatever the zone', () => {
    const early = copyOf({ entries: [entry('2024-03-28T10:00:00+07:00', false)] });
    const late = copyOf({ entries: [entry('2024-03-28T11:30:00+09:00', true)] });
    expect(rowsIn(merge(late, early), 'entries')).toEqual(rowsIn(early, 'entries'));
    expect(rowsIn(merge(early, late), 'entries')).toEqual(rowsIn(early, 'entries'));
  });
});

describe('of an earlier backup of the same computer', () => {
  test('what a page no longer lists stays gone, and is not told to be newer there', () => {
    const row = (gone: string | null) => ({
      ...{ profile: 'p', period: '2024-1', slot: '["activity","webinar",1]', path: '/x', gone },
      seen: {
        observation: {
          ...{ kind: 'activity', evidence: 'Webinar', title: 'Webinar' },
          ...{ points: 8, count: 1, done: true },
        },
        ...{ since: '2024-03-28T10:00:00+07:00', seenAt: '2024-03-28T10:00:00+07:00', before: [] },
      },
    });
    const here = copyOf({ seen: [row('2024-03-29T10:00:00+07:00')] });
    const there = copyOf({ seen: [row(null)] });
    expect(merge(here, there)).toEqual(here);
    expect(merge(there, here)).toEqual(here);
    const { kinds } = preview(here, { made: '2024-03-28T10:00:00+07:00', rows: there, unknown: {} });
    expect(kinds[0]?.counts).toMatchObject({ changed: 0, conflicting: 1 });
  });

  test('a mark stays, set or taken back, though it does not move the moment of its entry', () => {
    const at = '2024-03-28T10:00:00+07:00';
    const own = { kind: 'own-activity', id: 'e', at, title: 'Webinar', points: 8, count: 1 };
    const copy = (doneOn: string | null) =>
      copyOf({ entries: [{ ...entry(at, false), entry: { ...own, doneOn } }] });
    const [open, done] = [copy(null), copy('2024-03-29')];
    expect(merge(done, open)).toEqual(done);
    expect(merge(open, done)).toEqual(open);
  });

  test.each([
    ['spoken again', ['closed', null], ['dismissed', null]],
    ['put off', ['closed', '2024-04-02T07:00'], ['closed', null]],
    ['standing', ['shown', null], ['closed', '2024-04-02T07:00']],
  ])('a reminder that is %s here stays so', (_, mine, theirs) => {
    const first = Object(rowsIn(example(NOW), 'reminders')[0]);
    const copy = ([state, until]: (string | null)[]) =>
      copyOf({ reminders: [{ ...first, told: { ...first.told, state, until } }] });
    expect(merge(copy(mine), copy(theirs))).toEqual(copy(mine));
  });
});

describe('people', () => {
  const here = { profiles: [siti('here')] };
  test('of one name and school are one, whatever their ids', () => {
    const there = copyOf({
      profiles: [siti('there', 'sdn  1')],
      entries: [entry('2024-03-28T10:00:00+07:00', true, 'there')],
      meta: [{ name: 'last-read/there', value: '2024-03-28T10:00:00+07:00' }],
    });
    const both = merge(copyOf(here), there);
    expect(rowsIn(both, 'profiles')).toHaveLength(1);
    expect(rowsIn(both, 'entries')).toMatchObject([{ profile: 'here' }]);
    expect(rowsIn(both, 'meta')).toMatchObject([{ name: 'last-read/here' }]);
  });

  test('a school that is not known fits, and is filled in', () => {
    const both = merge(
      copyOf({ profiles: [siti('here', null)] }),
      copyOf({ profiles: [siti('there', 'SDN 1')] }),
    );
    expect(rowsIn(both, 'profiles')).toEqual([siti('here', 'SDN 1')]);
  });

  test('of another school are another', () => {
    const both = merge(copyOf(here), copyOf({ profiles: [siti('there', 'SMP 4')] }));
    expect(rowsIn(both, 'profiles').map((one) => Object(one).id)).toEqual(['here', 'there']);
  });

  test('the one nobody has named yet here becomes the only one there', () => {
    const blank = siti('here', null, { name: null });
    const both = merge(
      copyOf({ profiles: [blank] }),
      copyOf({ profiles: [siti('there', 'SDN 1', { role: 'guru' })] }),
    );
    expect(rowsIn(both, 'profiles')).toEqual([siti('here', 'SDN 1', { role: 'guru' })]);
  });

  test('what was chosen here stays', () => {
    const mine = copyOf({ profiles: [siti('here', 'SDN 1', { role: 'kepala-sekolah' })] });
    const both = merge(
      mine,
      copyOf({ profiles: [siti('there', 'SDN 1', { role: 'guru', employment: 'pns', firstRun: 3 })] }),
    );
    expect(rowsIn(both, 'profiles')).toEqual([
      siti('here', 'SDN 1', { role: 'kepala-sekolah', employment: 'pns', firstRun: 3 }),
    ]);
  });
});

test('what only the backup says of a reminder comes with it, so that it is not told again', () => {
  const copy = example(NOW);
  const reminders = rowsIn(copy, 'reminders');
  const profiles = rowsIn(copy, 'profiles');
  expect(rowsIn(merge(copyOf({ profiles }), copyOf({ profiles, reminders })), 'reminders')).toEqual(
    reminders,
  );
});

test('settings, and what can be undone, stay as they are here', () => {
  const copy = example(NOW);
  const other = copyOf({
    settings: [{ id: 'settings', settings: { theme: 'light' } }],
    undo: [{ seq: 1, token: 'x', profile: 'p-siti', changes: [] }],
  });
  const both = merge(copy, other);
  expect(rowsIn(both, 'settings')).toEqual(rowsIn(copy, 'settings'));
  expect(rowsIn(both, 'undo')).toEqual(rowsIn(copy, 'undo'));
  expect(rowsIn(merge(copyOf({}), other), 'settings')).toEqual(rowsIn(other, 'settings'));
});

test('what is set aside there stands beside ours once', () => {
  const aside = (id: number, row: unknown) => ({ id, from: 'seen', row });
  const mine = copyOf({ 'set-aside': [aside(4, 'a')] });
  const both = merge(mine, copyOf({ 'set-aside': [aside(1, 'a'), aside(2, 'b')] }));
  expect(rowsIn(both, 'set-aside')).toEqual([aside(4, 'a'), aside(5, 'b')]);
});
