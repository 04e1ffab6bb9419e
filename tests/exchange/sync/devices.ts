import { synced, whoOf } from '../../../utils/exchange/sync';
import {
  blankProfile,
  DEFAULT_SETTINGS,
  type Entry,
  type Settings,
  type SyncEntry,
  type SyncHere,
  type SyncRecord,
  type Told,
} from '../../../utils/observations';

type Account = Record<string, unknown>;

const START = Date.parse('2024-03-01T07:00:00+07:00');
export const NAME = 'Siti Rahmawati, S.Pd.';

/** Ms as the person's clock shows them. */
export function momentAt(ms: number): string {
  return new Date(ms + 7 * 3_600_000).toISOString().replace(/\.\d+Z$/, '+07:00');
}

/** What browsers do with it: items as they were, their keys in an order of their own. */
const stored = (value: unknown): unknown =>
  JSON.parse(
    JSON.stringify(value, (_, inner) =>
      typeof inner === 'object' && inner !== null && !Array.isArray(inner)
        ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? 1 : -1)))
        : inner,
    ),
  );

/** The browser maker's servers: the last write of each item, which reaches each device in its own time and order. */
export class Cloud {
  private items = new Map<string, { value: unknown; version: number }>();
  private version = 0;

  write(name: string, value: unknown): void {
    this.version += 1;
    this.items.set(name, { value, version: this.version });
  }
  /** Names of items that a device has not heard of as they are now. */
  newsFor(heard: ReadonlyMap<string, number>): string[] {
    return [...this.items].filter(([name, { version }]) => heard.get(name) !== version).map(([name]) => name);
  }
  read(name: string): { value: unknown; version: number } {
    const item = this.items.get(name);
    if (!item) throw new Error(`no item ${name}`);
    return item;
  }
}

/** One computer of a person's: its store, its clock, its copy of the account. */
export class Device {
  entries = new Map<string, SyncEntry>();
  settings: Settings = DEFAULT_SETTINGS;
  told = new Map<string, Told>();
  isShared = false;
  names: string[] = [];
  damaged: { period: string; id: string }[] = [];
  profile = { ...blankProfile('p'), name: NAME as string | null, school: 'SMP Negeri 4' as string | null };
  state = new Map<string, SyncRecord>();
  account: Account = {};
  note: SyncHere['note'];
  /** Milliseconds that pass for everybody. */
  private heard = new Map<string, number>();
  private made = 0;

  constructor(
    readonly id: string,
    private readonly cloud: Cloud,
    private readonly skew = 0,
  ) {
    const who = whoOf(this.profile) ?? '';
    this.note = {
      ...{ on: true, device: id, profile: 'p', who, since: START },
      ...{ left: false, last: null, problem: null, aside: 0, named: {} },
    };
  }

  /** So many ms after the start, on this device's own clock. */
  clock(ms: number): string {
    return momentAt(START + ms + this.skew);
  }

  here(): SyncHere {
    const { note, state, profile, settings, isShared, names, damaged } = this;
    return {
      note,
      state,
      profile,
      settings,
      isShared,
      names,
      damaged,
      entries: [...this.entries.values()],
      told: [...this.told.values()],
    };
  }

  put(entry: Entry, period = '2024-1'): void {
    const key = `${period} ${entry.id}`;
    this.entries.set(key, { period, added: this.entries.get(key)?.added ?? entry.at, entry });
  }

  date(ms: number, title: string): string {
    this.made += 1;
    const id = `${this.id}-${this.made}`;
    this.put({ kind: 'own-date', id, at: this.clock(ms), title, on: '2024-04-03', note: null, done: false });
    return id;
  }

  /** One look; resolves to how many items were written. `dies` before the account heard of it. */
  sync(ms: number, dies = false): number {
    const result = synced(this.here(), this.account, this.clock(ms));
    if (typeof result === 'string') throw new Error(result);
    const { change, put, drop } = result;
    for (const [key, record] of change.state) this.state.set(key, structuredClone(record));
    for (const one of change.entries) this.entries.set(`${one.period} ${one.entry.id}`, structuredClone(one));
    for (const { period, id } of change.removed) this.entries.delete(`${period} ${id}`);
    for (const one of change.told) this.told.set(one.id, one);
    this.settings = change.settings ?? this.settings;
    this.profile = change.profile ?? this.profile;
    if (dies) return 0;
    for (const [name, value] of Object.entries(put)) this.write(name, stored(value));
    for (const name of drop) this.write(name, undefined);
    const { records, bytes, devices, withheld, named } = result;
    this.note = { ...this.note, named, last: { at: this.clock(ms), records, bytes, devices, withheld } };
    return Object.keys(put).length + drop.length;
  }

  private write(name: string, value: unknown): void {
    this.hear(name, value);
    this.cloud.write(name, value);
    this.heard.set(name, this.cloud.read(name).version);
  }

  private hear(name: string, value: unknown): void {
    if (value === undefined) delete this.account[name];
    else this.account[name] = value;
  }

  /** Some of what is new reaches this device, in the order that `choose` gives. */
  receive(choose: (news: string[]) => string[] = (news) => news): void {
    for (const name of choose(this.cloud.newsFor(this.heard))) {
      const { value, version } = this.cloud.read(name);
      this.hear(name, value);
      this.heard.set(name, version);
    }
  }

  /** What a person sees of it. */
  view() {
    const entries = [...this.entries].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, one]) => one);
    const { language, theme, textSize, reminders } = this.settings;
    const silent = [...this.told.values()]
      .filter((one) => one.state === 'dismissed')
      .map((one) => one.matter);
    const { role, employment } = this.profile;
    return {
      entries,
      language,
      theme,
      textSize,
      reminders,
      silent: [...new Set(silent)].sort(),
      role,
      employment,
    };
  }
}

/** All look and hear until nothing is new any more; throws where it never ends. */
export function settle(devices: readonly Device[], ms: number): void {
  for (let round = 0; round < 12; round += 1) {
    const written = devices.map((one) => {
      one.receive();
      return one.sync(ms + round);
    });
    for (const one of devices) one.receive();
    if (written.every((count) => count === 0)) return;
  }
  throw new Error('they never come to rest');
}
