import { IDBFactory } from 'fake-indexeddb';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Entry, Moment, Observation } from '../../utils/observations';
import { createStore, putEntry, recall, remember, removeEntry, undo } from '../../utils/store';
import { activity, HERE, later, look, stage, sure, tick } from './help';

type Deed =
  | { do: 'read'; path: string; stage: string | null; titles: string[]; wait: number }
  | { do: 'put'; id: string; done: boolean }
  | { do: 'remove'; id: string }
  | { do: 'undo'; back: number }
  | { do: 'restart' };

const reads = fc.record({
  do: fc.constant('read' as const),
  path: fc.constantFrom('/a', '/b'),
  stage: fc.option(fc.constantFrom('dikerjakan', 'menunggu-persetujuan', 'disetujui')),
  titles: fc.uniqueArray(fc.constantFrom('x', 'y', 'z')),
  wait: fc.integer({ min: 0, max: 150 }),
});
const id = fc.constantFrom('e', 'f', 'g');
const deeds: fc.Arbitrary<Deed[]> = fc.array(
  fc.oneof(
    reads,
    fc.record({ do: fc.constant('put' as const), id, done: fc.boolean() }),
    fc.record({ do: fc.constant('remove' as const), id }),
    fc.record({ do: fc.constant('undo' as const), back: fc.integer({ min: 1, max: 3 }) }),
    fc.constant({ do: 'restart' as const }),
  ),
  { maxLength: 40 },
);

interface Fact {
  says: Observation;
  since: Moment;
  seenAt: Moment;
  path: string;
  shown: boolean;
  before: { observation: Observation; seenAt: Moment }[];
}

/** What the store should hold, told in the plainest way. */
class Model {
  facts = new Map<string, Fact>();
  /** Each with its place in the order of making, which survives a change but not a removal. */
  words = new Map<string, { entry: Entry; made: Moment }>();
  past: { token: string; id: string; from: string; to: string }[] = [];

  read(path: string, all: Map<string, Observation>, at: Moment): void {
    for (const [key, says] of all) this.say(key, says, path, at);
    if (![...all.keys()].some((key) => key.startsWith('activity'))) return;
    for (const [key, fact] of this.facts)
      if (key.startsWith('activity') && !all.has(key) && fact.path === path) fact.shown = false;
  }

  private say(key: string, says: Observation, path: string, at: Moment): void {
    const old = this.facts.get(key);
    const fresh = { says, since: at, seenAt: at, path, shown: true };
    if (!old) this.facts.set(key, { ...fresh, before: [] });
    else if (JSON.stringify(old.says) !== JSON.stringify(says)) {
      const before = [{ observation: old.says, seenAt: old.seenAt }, ...old.before].slice(0, 20);
      this.facts.set(key, { ...fresh, before });
    } else if (Date.parse(at) - Date.parse(old.seenAt) >= 60_000)
      this.facts.set(key, { ...old, path, seenAt: at, shown: true });
    else if (!old.shown) this.facts.set(key, { ...old, path, shown: true });
  }

  change(token: string, id: string, word: { entry: Entry; made: Moment } | null): void {
    const from = this.look(id);
    if (word) this.words.set(id, word);
    else this.words.delete(id);
    this.past = [...this.past, { token, id, from, to: this.look(id) }].slice(-20);
  }

  undo(token: string): string {
    const deed = this.past.find((one) => one.token === token);
    if (!deed) return 'unknown';
    if (this.look(deed.id) !== deed.to) return 'changed-since';
    const word = JSON.parse(deed.from);
    if (word) this.words.set(deed.id, word);
    else this.words.delete(deed.id);
    this.past = this.past.filter((one) => one !== deed);
    return 'done';
  }

  private look(id: string): string {
    return JSON.stringify(this.words.get(id) ?? null);
  }

  recalled() {
    const facts = [...this.facts].sort(([one], [other]) => (one < other ? -1 : 1));
    const words = [...this.words.values()].sort((one, other) =>
      one.made === other.made ? (one.entry.id < other.entry.id ? -1 : 1) : one.made < other.made ? -1 : 1,
    );
    return {
      seen: facts
        .filter(([, fact]) => fact.shown)
        .map(([, { says, since, seenAt, before }]) => ({ observation: says, since, seenAt, before })),
      entries: words.map((word) => word.entry),
    };
  }
}

async function live(history: Deed[]): Promise<void> {
  globalThis.indexedDB = new IDBFactory();
  let store = createStore();
  const model = new Model();
  let clock = 0;
  for (const [step, deed] of history.entries()) {
    const token = `t${step}`;
    const at = later(++clock);
    if (deed.do === 'read') {
      clock += deed.wait;
      const said = new Map<string, Observation>(
        deed.titles.map((title) => [`activity ${title}`, activity(title)]),
      );
      if (deed.stage) said.set('stage', stage(deed.stage as never));
      model.read(deed.path, said, at);
      sure(await store.withStore((db) => remember(db, look([...said.values()], { path: deed.path, at }))));
    } else if (deed.do === 'put') {
      const entry = tick(deed.id, deed.done, at);
      model.change(token, deed.id, { entry, made: model.words.get(deed.id)?.made ?? at });
      sure(await store.withStore((db) => putEntry(db, { ...HERE, token }, entry)));
    } else if (deed.do === 'remove') {
      const there = model.words.has(deed.id);
      if (there) model.change(token, deed.id, null);
      const removed = await store.withStore((db) => removeEntry(db, { ...HERE, token }, deed.id));
      expect(sure(removed)).toBe(there);
    } else if (deed.do === 'undo') {
      const last = model.past[model.past.length - deed.back]?.token ?? 'none';
      expect(sure(await store.withStore((db) => undo(db, last)))).toBe(model.undo(last));
    } else {
      await store.close();
      store = createStore();
    }
    const { seen, entries } = sure(await store.withStore((db) => recall(db, HERE)));
    expect({ seen, entries }).toEqual(model.recalled());
  }
  await store.close();
}

test('any history of reads, words, undos and restarts is kept as told', async () => {
  await fc.assert(fc.asyncProperty(deeds, live), { numRuns: 60 });
}, 60_000);
