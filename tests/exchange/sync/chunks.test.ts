import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { removal, synced, turnedOn } from '../../../utils/exchange/sync';
import { LIMITS } from '../../../utils/exchange/sync/bytes';
import { pack, unpack } from '../../../utils/exchange/sync/chunks';
import { join } from '../../../utils/exchange/sync/record';
import type { SyncRecord } from '../../../utils/observations';
import { Cloud, Device, settle } from './devices';

const ME = { device: 'aaaaaaaa', who: 'n.s', since: 5 };
/** What browsers allow, as they count: UTF-8 of key and JSON. Chromium writes `<` and two separators as six letters. */
const counted = (name: string, value: unknown) =>
  Buffer.byteLength(name + JSON.stringify(value).replace(/[<\u2028\u2029]/g, '\\u003C'));

const word = fc.record({
  value: fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 200 }),
    fc.constant('<'.repeat(150)),
    fc.boolean(),
  ),
  said: fc.tuple(fc.nat(), fc.constantFrom('aaaaaaaa', 'bbbbbbbb')),
});
const record: fc.Arbitrary<SyncRecord> = fc
  .record({
    words: fc.dictionary(fc.constantFrom('title', 'on', 'done', 'all'), word),
    gone: fc.option(fc.tuple(fc.nat(), fc.constantFrom('aaaaaaaa', 'bbbbbbbb')), { nil: null }),
  })
  .map((one) => join(one, { words: {}, gone: null }))
  .filter(({ words, gone }) => gone !== null || Object.keys(words).length > 0);
const key = fc
  .tuple(fc.constantFrom('2024-1', '2025', '*'), fc.uuid())
  .map(([period, id]) => JSON.stringify(['entry', period, id]));
const state = fc.array(fc.tuple(key, record), { maxLength: 80 }).map((rows) => new Map(rows));

describe('items', () => {
  it('hold every record once, none is larger than browsers take, and all is read again', () => {
    fc.assert(
      fc.property(state, (all) => {
        const items = pack(all, ME);
        for (const [name, value] of Object.entries(items)) expect(counted(name, value)).toBeLessThan(8_192);
        const read = unpack(JSON.parse(JSON.stringify(items)), ME.who, ME.device).state;
        expect(Object.fromEntries(read)).toEqual(Object.fromEntries(all));
        expect(Object.values(items).flatMap((one) => Object(one).r).length).toBe(all.size);
      }),
      { numRuns: 60 },
    );
  });

  it('of which some have come are no removal: they hold less, and nothing else', () => {
    fc.assert(
      fc.property(state, fc.func(fc.boolean()), (all, arrived) => {
        const items = Object.entries(pack(all, ME)).filter(([name]) => arrived(name));
        for (const [name, one] of unpack(Object.fromEntries(items), ME.who, ME.device).state)
          expect(one).toEqual(all.get(name));
      }),
      { numRuns: 40 },
    );
  });

  it('stay as they are but for the one in which something changed, or the two that it was parted into', () => {
    const device = new Device('aaaaaaaa', new Cloud());
    for (let n = 0; n < 120; n += 1) device.date(n, `Tanggal ke-${n}`);
    device.sync(1_000);
    expect(Object.keys(device.account).length).toBeGreaterThan(2);
    for (let n = 0; n < 20; n += 1) {
      device.date(2_000 + n, `Satu lagi ${n}`);
      expect(device.sync(3_000 + n)).toBeLessThanOrEqual(3); // two new ones in the place of one
    }
    expect(device.sync(9_000)).toBe(0);
  });

  it.each([
    ['nothing', null],
    ['a text', 'x'],
    ['of a later version', { v: 2, who: ME.who, t: 5, r: [['?']] }],
    ['of a later version of another shape', { v: 2, to: ME.who, records: 'ab' }],
    [
      'with records that are none',
      { v: 1, who: ME.who, t: 5, r: [1, null, [], [['entry'], 0, 0], [['other', 'x'], 0, []]] },
    ],
    [
      'with a stamp that is none',
      { v: 1, who: ME.who, t: 5, r: [[['entry', '*', 'x'], [1e99, 'aaaaaaaa'], []]] },
    ],
    [
      'with unsafe names',
      {
        v: 1,
        who: ME.who,
        t: 5,
        r: ['__proto__', 'constructor', 'toString', 'valueOf', 'hasOwnProperty'].map((name) => [
          ['entry', '*', name],
          0,
          [[1, 'aaaaaaaa', JSON.parse(`{"${name}": 1}`)]],
        ]),
      },
    ],
    [
      'with names of too many parts',
      { v: 1, who: ME.who, t: 5, r: [[['entry', '*', 'x', 'z'], 0, [[1, 'bbbbbbbb', { all: 1 }]]]] },
    ],
  ])('that are %s tell nothing', (_, value) => {
    const { state: read, isNewer } = unpack({ 's.bbbbbbbb.': value, other: 1 }, ME.who, ME.device);
    expect(read.size).toBe(0);
    expect(isNewer).toBe(Object(value).v === 2);
  });
});

it('one record that was made to harm is passed over, and all others are heard', () => {
  const deep = JSON.parse(`${'['.repeat(3_000)}${']'.repeat(3_000)}`);
  const device = new Device('aaaaaaaa', new Cloud());
  const said = (value: unknown) => [5, 'bbbbbbbb', { all: value }];
  const tick = { kind: 'tick', item: 'skp', done: true, at: device.clock(0), added: device.clock(0) };
  const bad = [
    [['entry', '2026', 'x'], 0, [[5, 'bbbbbbbb', { constructor: 1 }]]],
    [['entry', '2026', 'deep'], 0, [said(deep)]],
  ];
  const item = {
    v: 1,
    who: device.note.who,
    t: 5,
    r: [...bad, [['entry', '2026', 'tick:skp'], 0, [said(tick)]]],
  };
  device.account = { 's.bbbbbbbb.': item, 's.cccccccc.': item, 's.aaaaaaaa.': { ...item, r: bad } };
  device.date(0, 'Observasi');
  device.sync(1_000);
  expect([...device.entries.keys()]).toContain('2026 tick:skp');
  expect(JSON.stringify(device.account['s.aaaaaaaa.'])).toContain('Observasi');
});

describe('the account', () => {
  const full = (devices: readonly Device[]) => {
    const account = devices[0]?.account ?? {};
    return Object.entries(account).reduce((sum, [name, value]) => sum + counted(name, value), 0);
  };
  const fill = (device: Device, count: number, period: string, ms: number) => {
    for (let n = 0; n < count; n += 1)
      device.put(
        {
          kind: 'own-date',
          id: `${device.id}-${period}-${n}`,
          at: device.clock(ms + n),
          title: 'Ö'.repeat(100),
          on: '2024-04-03',
          note: null,
          done: false,
        },
        period,
      );
  };

  it('has room for settings and the newest period; what is least needed stays here, and is said', () => {
    const cloud = new Cloud();
    const [a, b] = [new Device('aaaaaaaa', cloud), new Device('bbbbbbbb', cloud)];
    a.settings = { ...a.settings, language: 'en' };
    fill(a, 200, '2024-1', 0);
    fill(a, 200, '2025', 0);
    a.sync(1_000);
    const { bytes, withheld } = a.note.last ?? { bytes: 0, withheld: { room: 0 } };
    expect(full([a])).toBeLessThan(102_400);
    expect(full([a])).toBeGreaterThan(80_000);
    expect(bytes).toBeGreaterThan(80_000);
    expect(withheld.room).toBeGreaterThan(100);
    b.receive();
    b.sync(2_000);
    const periods = [...b.entries.values()].map(({ period }) => period);
    expect(periods.filter((one) => one === '2025').length).toBe(200);
    expect(periods.length + withheld.room).toBe(400);
    expect(b.settings.language).toBe('en');
    expect(a.entries.size).toBe(400); // nothing is lost where it was entered
  });

  it('is filled by two devices together up to its edge and not beyond', () => {
    const cloud = new Cloud();
    const [a, b] = [new Device('aaaaaaaa', cloud), new Device('bbbbbbbb', cloud)];
    fill(a, 150, '2025', 0);
    fill(b, 250, '2025', 0);
    settle([a, b], 5_000);
    expect(full([a])).toBeLessThan(102_400);
    expect(b.note.last?.withheld.room).toBeGreaterThan(0);
    expect(a.entries.size).toBeGreaterThan(225); // of 421 bytes each
  });

  it('that two have overfilled, neither knowing of the other, comes to rest within its limits', () => {
    const cloud = new Cloud();
    const both = [new Device('aaaaaaaa', cloud), new Device('bbbbbbbb', cloud)];
    for (const one of both) fill(one, 200, '2025', 0);
    let written: number[] = [];
    for (let round = 0; round < 15; round += 1) {
      written = both.map((one) => one.sync(1_000 + round)); // as if at the same time
      for (const one of both) one.receive();
      if (round === 0) expect(full(both)).toBeGreaterThan(102_400);
    }
    expect(written).toEqual([0, 0]);
    expect(full(both)).toBeLessThan(102_400);
    expect(full(both)).toBeGreaterThan(90_000);
  });

  it('takes no entry that is larger than an item, and says so', () => {
    const device = new Device('aaaaaaaa', new Cloud());
    device.put(
      { kind: 'notice-rule', id: 'r', at: device.clock(0), text: '<'.repeat(500), stage: null, rule: 'show' },
      '*',
    );
    device.sync(1_000);
    expect(device.note.last?.withheld.large).toBe(0);
    device.state.set('["entry","*","big"]', {
      words: { all: { value: 'x'.repeat(LIMITS.item), said: [1, 'aaaaaaaa'] } },
      gone: null,
    });
    device.sync(2_000);
    expect(device.note.last?.withheld.large).toBe(1);
  });

  it('that was cleared elsewhere stays so: whoever finds the mark stops, and one who begins anew does not', () => {
    const cloud = new Cloud();
    const a = new Device('aaaaaaaa', cloud);
    a.date(0, 'Observasi');
    a.sync(1_000);
    const since = a.note.since;
    const { put, drop } = removal(a.account, since + 10);
    expect(drop).toEqual(Object.keys(a.account));
    expect(synced(a.here(), put, a.clock(2_000))).toBe('removed');
    expect(removal(a.account, 0).put).toEqual({ 's.off': { v: 1, at: since + 1 } }); // by a clock that is behind
    a.note = { ...a.note, since: turnedOn(put, since) };
    expect(a.note.since).toBe(since + 11);
    // One that was away since has yet to find it.
    expect(synced(a.here(), put, a.clock(2_000))).toMatchObject({ drop: [] });
    const c = new Device('cccccccc', cloud);
    expect(synced(c.here(), { ...a.account, ...put }, c.clock(3_000))).toBe('removed');
  });
});
