import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Entry, Told } from '../../../utils/observations';
import { Cloud, Device, settle } from './devices';

const MONTH = 30 * 86_400_000;
const HOUR = 3_600_000;

type OwnDate = Extract<Entry, { kind: 'own-date' }>;

function two(skew = 0) {
  const cloud = new Cloud();
  return [new Device('aaaaaaaa', cloud), new Device('bbbbbbbb', cloud, skew)] as const;
}
const dateIn = (device: Device, id: string): OwnDate => {
  const found = [...device.entries.values()].map(({ entry }) => entry).find((entry) => entry.id === id);
  if (found?.kind !== 'own-date') throw new Error(`no date ${id}`);
  return found;
};
const edit = (device: Device, id: string, ms: number, change: Partial<OwnDate>) =>
  device.put({ ...dateIn(device, id), ...change, at: device.clock(ms) });
const remove = (device: Device, id: string) => device.entries.delete(`2024-1 ${id}`);
const told = (matter: string): Told => ({
  ...{
    id: `${matter} 7 2024-04-03`,
    kind: 'deadline',
    matter,
    occasion: '7',
    anchor: '2024-04-03',
    was: null,
  },
  ...{ due: '2024-03-27T07:00', late: false, at: '2024-03-27T07:00:00+07:00', bundle: 'b' },
  ...{ state: 'dismissed', until: null },
});

describe('two devices apart for a month', () => {
  it('each field by its last word: a new title here and a tick there are both kept', () => {
    const [a, b] = two();
    const id = a.date(0, 'Observasi');
    settle([a, b], HOUR);
    edit(a, id, MONTH, { title: 'Observasi kelas' });
    a.sync(MONTH);
    edit(b, id, MONTH + HOUR, { done: true });
    b.sync(MONTH + HOUR);
    settle([a, b], MONTH + 2 * HOUR);
    expect(dateIn(a, id)).toMatchObject({ title: 'Observasi kelas', done: true });
    expect(a.view()).toEqual(b.view());
  });

  it('what was taken away is away on both, and does not come back with an older copy of it', () => {
    const [a, b] = two();
    const id = a.date(0, 'Observasi');
    settle([a, b], HOUR);
    edit(b, id, 2 * HOUR, { done: true });
    b.sync(2 * HOUR);
    remove(a, id);
    a.sync(3 * HOUR);
    settle([a, b], 4 * HOUR);
    expect(a.entries.size + b.entries.size).toBe(0);
  });

  it('changed after it was taken away elsewhere: the change was the last word, and all of it is there again', () => {
    const [a, b] = two();
    const id = a.date(0, 'Observasi');
    settle([a, b], HOUR);
    remove(a, id);
    a.sync(2 * HOUR);
    edit(b, id, 3 * HOUR, { on: '2024-05-02' });
    b.sync(3 * HOUR);
    // One look of the one that has it whole, and one of the other.
    b.receive();
    b.sync(4 * HOUR);
    a.receive();
    a.sync(4 * HOUR);
    expect(dateIn(a, id)).toMatchObject({ title: 'Observasi', on: '2024-05-02' });
    expect(a.view()).toEqual(b.view());
  });

  it('a word said after another was heard holds against it, though the clock went back by years', () => {
    const [a, b] = two(-2 * 365 * 86_400_000);
    const id = a.date(0, 'Observasi');
    settle([a, b], HOUR);
    edit(b, id, 2 * HOUR, { title: 'Dari komputer yang jamnya salah' });
    settle([a, b], 3 * HOUR);
    expect(dateIn(a, id).title).toBe('Dari komputer yang jamnya salah');
    remove(b, id);
    settle([a, b], 4 * HOUR);
    expect(a.entries.size).toBe(0);
  });

  it('what was entered before it was turned on keeps the moment at which it was said', () => {
    const [a, b] = two();
    a.put({ kind: 'tick', id: 'tick:skp', item: 'skp', done: true, at: a.clock(5 * HOUR) });
    b.put({ kind: 'tick', id: 'tick:skp', item: 'skp', done: false, at: b.clock(HOUR) });
    a.sync(6 * HOUR);
    settle([b, a], MONTH); // the older word comes to the account later
    for (const one of [a, b]) expect([...one.entries.values()][0]?.entry).toMatchObject({ done: true });
  });

  it('a device that has changed nothing takes over what was set, and sets nothing back', () => {
    const [a, b] = two();
    a.settings = { ...a.settings, language: 'en', width: 400 };
    a.sync(0);
    b.sync(HOUR); // turned on before anything has reached it
    settle([b, a], 2 * HOUR);
    expect(b.settings).toMatchObject({ language: 'en', width: 360 });
    b.settings = { ...b.settings, language: 'id' };
    settle([b, a], 3 * HOUR);
    expect(a.settings).toMatchObject({ language: 'id', width: 400 });
  });

  it('how long names are kept is each computer’s own: what deletes does not travel', () => {
    const [a, b] = two();
    a.settings = { ...a.settings, keepNames: 'period-end', language: 'en' };
    b.settings = { ...b.settings, keepNames: 'keep' };
    const said = [9_000, 'cccccccc', { keepNames: 'period-end' }];
    b.account['s.cccccccc.'] = { v: 1, who: b.note.who, t: 5, r: [[['settings'], 0, [said]]] };
    settle([a, b], HOUR);
    expect(b.settings).toMatchObject({ keepNames: 'keep', language: 'en' });
    expect(JSON.stringify(a.account)).not.toContain('keepNames');
  });

  it('where several people are known, settings neither leave nor come', () => {
    const [a, b] = two();
    a.isShared = true;
    a.settings = { ...a.settings, language: 'en' };
    b.settings = { ...b.settings, theme: 'dark' };
    a.date(0, 'Observasi');
    settle([a, b], HOUR);
    expect(a.settings).toMatchObject({ language: 'en', theme: 'auto' });
    expect(b.settings).toMatchObject({ language: 'id', theme: 'dark' });
    expect(b.entries.size).toBe(1);
  });

  it('a matter that was silenced is silent on both, speaks again on both, and none of it is about a teacher', () => {
    const [a, b] = two();
    const approval: Told = { ...told('approval/2024-1/x1y2'), kind: 'approval' };
    for (const one of [told('deadline/2024-1/plan'), approval]) a.told.set(one.id, one);
    settle([a, b], HOUR);
    expect(b.view().silent).toEqual(['deadline/2024-1/plan']);
    for (const one of b.told.values()) b.told.set(one.id, { ...one, state: 'closed' });
    settle([b, a], 2 * HOUR);
    expect(a.view().silent).toEqual(['approval/2024-1/x1y2']);
    for (const one of b.told.values()) b.told.set(one.id, { ...one, state: 'dismissed' });
    settle([b, a], 3 * HOUR);
    expect(a.view().silent).toContain('deadline/2024-1/plan');
  });
});

describe('a device', () => {
  it('that is turned on later has all of it', () => {
    const [a, b] = two();
    for (let n = 0; n < 200; n += 1) a.date(n, `Tanggal ke-${n}`);
    a.sync(HOUR);
    b.receive();
    b.sync(2 * HOUR);
    expect(b.view()).toEqual(a.view());
    expect(b.sync(3 * HOUR)).toBe(0);
  });

  it('that hears of one item of three knows of no removal', () => {
    const [a, b] = two();
    for (let n = 0; n < 90; n += 1) a.date(n, `Tanggal ke-${n}`);
    a.sync(HOUR);
    expect(Object.keys(a.account).length).toBeGreaterThan(2);
    b.date(0, 'Punya B');
    b.receive((news) => news.slice(0, 1));
    b.sync(HOUR);
    const some = b.entries.size;
    expect(some).toBeGreaterThan(1);
    expect(some).toBeLessThan(91);
    settle([b, a], 2 * HOUR);
    expect(b.entries.size).toBe(91);
    expect(a.view()).toEqual(b.view());
  });

  it('that can no longer believe an entry has not taken it away: what was known of it is put back', () => {
    const [a, b] = two();
    const id = a.date(0, 'Observasi');
    settle([a, b], HOUR);
    remove(a, id);
    a.damaged = [{ period: '2024-1', id }];
    a.sync(2 * HOUR);
    a.damaged = [];
    settle([a, b], 3 * HOUR);
    expect([dateIn(a, id).title, dateIn(b, id).title]).toEqual(['Observasi', 'Observasi']);
  });

  it('whose school was not known at first is the same person', () => {
    const [a, b] = two();
    b.profile = { ...b.profile, school: null };
    a.date(0, 'Dari A');
    b.date(0, 'Dari B');
    settle([a, b], HOUR);
    expect(b.entries.size).toBe(2);
    b.profile = { ...b.profile, school: 'SMP Negeri 4' };
    settle([a, b], 2 * HOUR);
    expect(a.view()).toEqual(b.view());
  });

  it('of another person takes nothing and gives nothing', () => {
    const [a, b] = two();
    b.profile = { ...b.profile, name: 'Budi Santoso' };
    a.date(0, 'Dari A');
    b.date(0, 'Dari B');
    settle([a, b], HOUR);
    expect([a.entries.size, b.entries.size]).toEqual([1, 1]);
  });
});

type Op = { device: number; op: number; pick: number; value: number; pass: number };
const op: fc.Arbitrary<Op> = fc.record({
  device: fc.nat({ max: 2 }),
  op: fc.nat({ max: 10 }),
  pick: fc.nat({ max: 20 }),
  value: fc.nat({ max: 5 }),
  pass: fc.constantFrom(0, 1, 1_000, HOUR, 86_400_000),
});

type Step = (one: Device, told: Op & { ms: number; entry: Entry | undefined }) => unknown;

/** What can happen on a device: what a person does, a look (one of which dies on its way), items that arrive. */
const STEPS: Step[] = [
  (one, { ms, value }) => one.date(ms, `T${value}`),
  (one, { ms, value }) =>
    one.put({ kind: 'own-points', id: 'own-points', at: one.clock(ms), planned: value, earned: null }),
  (one, { ms, value, pick }) =>
    one.put({ kind: 'tick', id: `tick:${value}`, item: `${value}`, done: pick % 2 === 0, at: one.clock(ms) }),
  (one, { ms, value, entry }) =>
    entry?.kind === 'own-date' && one.put({ ...entry, title: `T${value}`, at: one.clock(ms) }),
  (one, { entry }) => entry?.kind === 'own-date' && one.put({ ...entry, done: !entry.done }),
  (one, { entry }) => entry && one.entries.delete(`2024-1 ${entry.id}`),
  (one, { value }) => {
    one.settings = { ...one.settings, theme: (['auto', 'light', 'dark'] as const)[value % 3] ?? 'auto' };
  },
  (one, { value }) => {
    const silenced = told(`deadline/${value}`);
    const isSilent = one.told.get(silenced.id)?.state === 'dismissed';
    one.told.set(silenced.id, { ...silenced, state: isSilent ? 'closed' : 'dismissed' });
  },
  (one, { ms, pick }) => one.sync(ms, pick === 0),
  (one, { value, pick }) => one.receive((news) => news.sort().slice(value % 2, 1 + pick)),
  (one, { pick }) => one.receive((news) => news.sort().reverse().slice(0, pick)),
];

function carryOut(devices: readonly Device[], op: Op, ms: number): void {
  const one = devices[op.device % devices.length];
  if (!one) return;
  const all = [...one.entries.values()];
  const entry = all[op.pick % Math.max(1, all.length)]?.entry;
  STEPS[op.op % STEPS.length]?.(one, { ...op, ms, entry });
}

it.each([2, 3])(
  '%i devices, any histories, clocks that differ, items that come in any order: the same on all',
  (many) => {
    fc.assert(
      fc.property(
        fc.array(op, { maxLength: 60 }),
        fc.array(fc.constantFrom(0, -MONTH, 2 * HOUR, MONTH), { minLength: many, maxLength: many }),
        (ops, skews) => {
          const cloud = new Cloud();
          const devices = skews.map((skew, at) => new Device(`${at}`.repeat(8), cloud, skew));
          let ms = 0;
          for (const one of ops) {
            ms += one.pass;
            carryOut(devices, one, ms);
          }
          settle(devices, ms + HOUR);
          const [first, ...others] = devices.map((one) => one.view());
          for (const view of others) expect(view).toEqual(first);
          const [state, ...states] = devices.map((one) => Object.fromEntries([...one.state].sort()));
          for (const other of states) expect(other).toEqual(state);
        },
      ),
      { numRuns: 300 },
    );
  },
);

it('without removals and with clocks that agree, each field is what was said last anywhere', () => {
  const edits = fc.array(
    fc.record({
      device: fc.nat({ max: 1 }),
      field: fc.constantFrom('title', 'on', 'note', 'done'),
      value: fc.nat({ max: 9 }),
    }),
    { minLength: 1, maxLength: 30 },
  );
  fc.assert(
    fc.property(edits, (all) => {
      const [a, b] = two();
      const id = a.date(0, 'T');
      settle([a, b], 1_000);
      const last: Record<string, unknown> = {};
      for (const [at, { device, field, value }] of all.entries()) {
        const said = { title: `T${value}`, on: `2024-04-0${value || 1}`, note: `n${value}`, done: value > 4 }[
          field
        ];
        const one = device === 0 ? a : b;
        if (Reflect.get(dateIn(one, id), field) === said) continue; // saying the same is no word
        edit(one, id, 2_000 * (at + 2), { [field]: said });
        one.sync(2_000 * (at + 2));
        last[field] = said;
      }
      settle([b, a], MONTH);
      expect(dateIn(a, id)).toMatchObject(last);
      expect(a.view()).toEqual(b.view());
    }),
    { numRuns: 100 },
  );
});
