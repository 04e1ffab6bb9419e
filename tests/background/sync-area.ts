type Items = Record<string, unknown>;

/** The browser's own area, as Chromium and Firefox limit it: bytes of all and of one item, and the number of items. */
export class SyncArea {
  items: Items = {};
  /** Each call that writes, of which browsers take 120 a minute. */
  writes = 0;
  refuses: Error | null = null;
  private heard: ((changes: object) => void)[] = [];

  get = async (_: null): Promise<Items> => structuredClone(this.items);
  set = async (change: Items): Promise<void> => {
    this.write();
    const next = { ...this.items, ...structuredClone(change) };
    const sizes = Object.entries(next).map(([name, one]) => Buffer.byteLength(name + JSON.stringify(one)));
    if (Math.max(...sizes) > 8_192) throw new Error('QUOTA_BYTES_PER_ITEM quota exceeded');
    if (sizes.reduce((sum, one) => sum + one, 0) > 102_400) throw new Error('QUOTA_BYTES quota exceeded');
    if (sizes.length > 512) throw new Error('MAX_ITEMS quota exceeded');
    this.items = next;
    this.tell(Object.keys(change));
  };
  remove = async (names: string[]): Promise<void> => {
    this.write();
    for (const name of names) delete this.items[name];
    this.tell(names);
  };
  onChanged = { addListener: (listener: (changes: object) => void) => void this.heard.push(listener) };

  /** As a worker that is new: nobody listens, what stands there stands. */
  restart(): void {
    this.heard = [];
    this.refuses = null;
  }

  private write(): void {
    this.writes += 1;
    if (this.refuses) throw this.refuses;
  }
  private tell(names: string[]): void {
    for (const one of this.heard) one(Object.fromEntries(names.map((name) => [name, {}])));
  }
}
