import { browser } from 'wxt/browser';

/** Of workers: runs a script of the package at once. Firefox has a page in its place, which imports. */
declare const importScripts: ((path: string) => void) | undefined;

const isWorker = typeof importScripts === 'function';

interface Parts {
  /** Wording: wanted by whatever prints. */
  views: typeof import('../../utils/views');
  /** Wording of the full page. */
  overview: typeof import('../../utils/views/overview');
  /** Wording of “Data Anda”. */
  data: typeof import('../../utils/views/overview/data') & typeof import('../../utils/views/overview/opened');
  /** Files of backups. */
  backup: typeof import('../../utils/exchange/backup') &
    typeof import('../../utils/store/bring-up') &
    typeof import('../../utils/store/rescue') &
    typeof import('../../utils/store/with-kept');
  /** Files for other programs, and their words. */
  exchange: typeof import('../../utils/exchange/calendar') &
    typeof import('../../utils/exchange/table') &
    typeof import('../../utils/views/exchange');
  /** Evidence, its files and their words. */
  evidence: typeof import('../../utils/exchange/evidence') &
    typeof import('../../utils/exchange/zip') &
    typeof import('../../utils/views/evidence') &
    Pick<typeof import('../../utils/exchange/table'), 'tableText'>;
  /** Files of rules, and their words. */
  ruleFile: typeof import('../../utils/exchange/rule-file') & typeof import('../../utils/views/rule-file');
  /** Several devices, and its words. */
  sync: typeof import('../../utils/exchange/sync') & typeof import('../../utils/views/sync/part');
  /** Several people on one computer, locks, and their words. */
  lock: typeof import('../../utils/lock') &
    Pick<typeof import('../../utils/exchange/lock'), 'isWho'> &
    Pick<typeof import('../../utils/store/sealing'), 'eraseOwn' | 'restoreOwn'> &
    typeof import('../../utils/views/lock/closed') &
    typeof import('../../utils/views/lock/locked') &
    typeof import('../../utils/views/lock/part');
  /** The English words by place (`tests/build/english-apart.ts`). */
  english: Record<string, unknown>;
}

/** Each later script of the worker, and the name under which it leaves what it brings on the global object. */
const PARTS = {
  views: { file: '/views.js', global: 'pendampingViews' },
  overview: { file: '/overview.js', global: 'pendampingOverview' },
  data: { file: '/data.js', global: 'pendampingData' },
  backup: { file: '/backup.js', global: 'pendampingBackup' },
  exchange: { file: '/exchange.js', global: 'pendampingExchange' },
  evidence: { file: '/evidence.js', global: 'pendampingEvidence' },
  ruleFile: { file: '/rule-file.js', global: 'pendampingRuleFile' },
  sync: { file: '/sync.js', global: 'pendampingSync' },
  lock: { file: '/lock.js', global: 'pendampingLock' },
  english: { file: '/english.js', global: 'pendampingEnglish' },
} as const satisfies Record<keyof Parts, unknown>;

/** A worker may load later only what it has loaded once while it was being installed. */
export function registerParts(): void {
  if (!isWorker) return;
  globalThis.addEventListener('install', () => {
    for (const { file } of Object.values(PARTS)) importScripts(file);
  });
}

export function loaded<P extends keyof Parts>(name: P): Parts[P] | undefined {
  return Reflect.get(globalThis, PARTS[name].global);
}

/** Loads a part when it is first wanted in this worker's life. Throws where the package lacks it. */
export async function part<P extends keyof Parts>(name: P): Promise<Parts[P]> {
  const { file } = PARTS[name];
  if (loaded(name) === undefined) {
    if (isWorker) importScripts(file);
    else await import(/* @vite-ignore */ browser.runtime.getURL(file));
  }
  const brought = loaded(name);
  if (brought === undefined) throw new Error(`${file} brought nothing`);
  return brought;
}
