import { vi } from 'vitest';

/** One observer at a time is enough for each of boot's files; it hears only while it observes. */
export class FakeObserver {
  static all: FakeObserver[] = [];
  targets: unknown[] = [];
  constructor(private readonly heard: (records: MutationRecord[]) => void) {
    FakeObserver.all.push(this);
  }
  observe(target: unknown): void {
    if (!this.targets.includes(target)) this.targets.push(target);
  }
  /** What happened and was not told yet. */
  pending: object[] = [];
  takeRecords(): MutationRecord[] {
    return this.pending.splice(0) as MutationRecord[];
  }
  disconnect(): void {
    this.targets = [];
  }
  tell(records: object[]): void {
    if (this.targets.length > 0) this.heard(records as MutationRecord[]);
  }
}

/** The little of a page that boot's own files touch: an event target with a root, and a window around it. */
export function fakePage() {
  FakeObserver.all = [];
  vi.stubGlobal('MutationObserver', FakeObserver);
  const window = new EventTarget();
  vi.stubGlobal('addEventListener', window.addEventListener.bind(window));
  const events = new EventTarget();
  const document = {
    hidden: false,
    title: '',
    body: { textContent: '', querySelector: () => null, getElementsByTagName: () => [] },
    querySelectorAll: (): { textContent: string }[] => [],
    documentElement: fakeRoot(),
    location: { pathname: '/' },
    addEventListener: events.addEventListener.bind(events),
  };
  function hide(hidden: boolean): void {
    document.hidden = hidden;
    events.dispatchEvent(new Event('visibilitychange'));
  }
  return { document: document as unknown as Document, page: document, window, hide };
}

/** A root element with inline styles, and how often they were written. */
export function fakeRoot(style = '') {
  const values = new Map<string, { value: string; priority: string }>();
  let writes = 0;
  let attribute: string | null = style || null;
  if (style) values.set('margin-right', { value: style, priority: '' });
  const note = () => {
    writes += 1;
    attribute = [...values].map(([name, { value }]) => `${name}: ${value}`).join('; ');
  };
  const root = {
    nodeName: 'HTML',
    style: {
      getPropertyValue: (name: string) => values.get(name)?.value ?? '',
      getPropertyPriority: (name: string) => values.get(name)?.priority ?? '',
      setProperty(name: string, value: string, priority = '') {
        values.set(name, { value, priority });
        note();
      },
      removeProperty(name: string) {
        values.delete(name);
        note();
      },
    },
    getAttribute: () => attribute,
    removeAttribute() {
      attribute = null;
    },
    writes: () => writes,
  };
  return root;
}

export function asElement(root: ReturnType<typeof fakeRoot>): HTMLElement {
  return root as unknown as HTMLElement;
}

/** What a mutation observer tells of nodes that came. */
export function added(...texts: string[]): object {
  const addedNodes = texts.map((textContent) => ({ nodeName: '#text', textContent }));
  return { type: 'childList', target: { nodeName: 'DIV' }, addedNodes, removedNodes: [] };
}
