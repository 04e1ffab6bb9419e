import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { backupText } from '../../../utils/exchange/backup';
import type { StoreRows } from '../../../utils/observations';
import { STORES } from '../../../utils/store/schema';

export const MAKER = { made: '2024-03-28T10:24:00+07:00', app: '0.1.0' };
/** Version of the store that these copies are of. */
export const NOW = 2;

/** A full example of a version of the store. */
export const example = (version: number): StoreRows =>
  JSON.parse(readFileSync(new URL(`../../store/versions/${version}.json`, import.meta.url), 'utf8'));

export const textOf = (copy: StoreRows): string => backupText(copy, MAKER);

/** A copy with these records and no others. */
export const copyOf = (rows: Record<string, unknown[]>): StoreRows => ({
  version: NOW,
  stores: STORES.map((name) => ({ name, rows: rows[name] ?? [] })),
});

export const rowsIn = (copy: StoreRows, name: string): unknown[] =>
  copy.stores.find((one) => one.name === name)?.rows ?? [];

const text = fc.oneof(
  fc.string({ minLength: 1, maxLength: 12, unit: 'grapheme' }),
  fc.constantFrom('<b>x</b>', '"', '\\', '\u2028'),
);
const filled = text.map((one) => `x${one}`.replace(/\s/gu, '_'));
const moment = fc
  .integer({ min: 0, max: 500_000 })
  .map((minutes) => `${new Date(Date.UTC(2024, 0, 1) + minutes * 60_000).toISOString().slice(0, 19)}+07:00`);
const day = moment.map((one) => one.slice(0, 10));
const place = {
  profile: fc.constantFrom('p-siti', 'p-budi'),
  period: fc.constantFrom('2024-1', '2024-2', '*'),
};

const entryRow = fc
  .record({
    ...place,
    id: fc.constantFrom('e-1', 'e-2', 'e-3'),
    added: moment,
    at: moment,
    of: fc.oneof(
      fc.record({
        kind: fc.constant('own-date'),
        title: filled,
        on: day,
        note: fc.option(text),
        done: fc.boolean(),
      }),
      fc.record({ kind: fc.constant('tick'), item: text, done: fc.boolean() }),
      fc.record({ kind: fc.constant('own-person'), title: filled, distinct: fc.option(filled) }),
      fc.record({
        kind: fc.constant('evidence'),
        subject: fc.constantFrom('activity', 'item'),
        title: filled,
        item: fc.option(filled),
        note: fc.option(text),
        link: fc.option(fc.constant('https://contoh.id/a')),
        files: fc.array(
          fc.record({
            id: fc.uuid(),
            name: filled,
            type: fc.constantFrom('application/pdf', 'image/png'),
            size: fc.integer({ min: 1, max: 1_000_000 }),
          }),
          { maxLength: 2 },
        ),
      }),
    ),
  })
  .map(({ id, at, of, ...row }) => ({ ...row, id, entry: { ...of, id, at } }));

const said = fc.record({
  kind: fc.constant('stage'),
  evidence: text,
  stage: fc.constant('perencanaan'),
  status: fc.option(fc.constantFrom('dikerjakan', 'disetujui')),
});
const seenRow = fc
  .record({
    ...place,
    nth: fc.integer({ min: 1, max: 2 }),
    path: text,
    gone: fc.option(moment),
    seen: fc.record({
      observation: said,
      since: moment,
      seenAt: moment,
      before: fc.array(fc.record({ observation: said, seenAt: moment }), { maxLength: 3 }),
    }),
  })
  .map(({ nth, ...row }) => ({ ...row, slot: JSON.stringify(['stage', 'perencanaan', nth]) }));

const person = (id: string) =>
  fc.record({
    id: fc.constant(id),
    name: fc.constantFrom('Siti', 'Budi').map((name) => (id === 'p-siti' ? 'Siti' : name && 'Budi')),
    school: fc.option(fc.constantFrom('SDN 1')),
    role: fc.option(fc.constantFrom('guru', 'kepala-sekolah')),
    employment: fc.constant(null),
    period: fc.constant(null),
    firstRun: fc.integer({ min: 0, max: 3 }),
    side: fc.constant(null),
  });

const unique = <T>(one: fc.Arbitrary<T>, key: (row: T) => string) =>
  fc.uniqueArray(one, { selector: key, maxLength: 8 });

/** Any sound copy of a store. */
export const anyCopy: fc.Arbitrary<StoreRows> = fc
  .record({
    profiles: fc.tuple(person('p-siti'), person('p-budi')),
    seen: unique(seenRow, (row) => JSON.stringify([row.profile, row.period, row.slot])),
    entries: unique(entryRow, (row) => JSON.stringify([row.profile, row.period, row.id])),
    meta: fc.record({ at: moment }).map(({ at }) => [
      { name: 'current-profile', value: 'p-siti' },
      { name: 'last-read/p-siti', value: at },
    ]),
  })
  .map(copyOf);
