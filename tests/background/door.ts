import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { vi } from 'vitest';
import type { Findings } from '../../utils/engine';
import * as backup from '../../utils/exchange/backup';
import * as calendar from '../../utils/exchange/calendar';
import * as evidence from '../../utils/exchange/evidence';
import { isWho } from '../../utils/exchange/lock';
import * as ruleFile from '../../utils/exchange/rule-file';
import * as sync from '../../utils/exchange/sync';
import * as table from '../../utils/exchange/table';
import * as zip from '../../utils/exchange/zip';
import * as lock from '../../utils/lock';
import type { Intent, KeptFacts, Observation, Outcome, Profile, SyncFacts } from '../../utils/observations';
import { createStore, type Database, listProfiles, recall } from '../../utils/store';
import { bringUp } from '../../utils/store/bring-up';
import { rescue } from '../../utils/store/rescue';
import { eraseOwn, restoreOwn } from '../../utils/store/sealing';
import { withKept } from '../../utils/store/with-kept';
import type { Lent } from '../../utils/views';
import * as evidenceWords from '../../utils/views/evidence';
import * as fileWords from '../../utils/views/exchange';
import * as lockCards from '../../utils/views/lock/closed';
import { locked } from '../../utils/views/lock/locked';
import { lockPart } from '../../utils/views/lock/part';
import type { OverviewLent } from '../../utils/views/overview';
import * as ruleFileWords from '../../utils/views/rule-file';
import type { ShownPeriod } from '../../utils/wire/table';
import { fakeBrowser, say } from '../wire/browser';
import { SyncArea } from './sync-area';

export const HOST = 'https://guru.kemdikbud.go.id';
export const NOON = '2024-03-28T10:24+07:00';

type Answer = { ok: true; value: unknown } | { ok: false; error: { name: string; message: string } };

/** A worker that has just been started: its memory empty, its store as it was left. */
export async function startWorker(mode: 'practice' | 'production' = 'practice') {
  vi.resetModules();
  vi.stubEnv('MODE', mode);
  const { browser, listeners } = backgroundBrowser();
  vi.doMock('wxt/browser', () => ({ browser }));
  // What is printed is the views' business; here it is enough to see what they were given.
  vi.stubGlobal('pendampingViews', {
    panel: (findings: Findings, { closed, whose }: Lent) => ({ ...findings, closed, whose }),
  });
  vi.stubGlobal('pendampingLock', { ...lock, isWho, eraseOwn, restoreOwn, ...lockCards, locked, lockPart });
  vi.stubGlobal('pendampingOverview', {
    overview: (findings: Findings, lent: OverviewLent) => ({ findings, lent }),
  });
  vi.stubGlobal('pendampingData', {
    dataPart: (facts: KeptFacts) => facts,
    opened: (found: object) => found,
  });
  vi.stubGlobal('pendampingBackup', { ...backup, bringUp, rescue, withKept });
  vi.stubGlobal('pendampingExchange', { ...calendar, ...table, ...fileWords });
  const { tableText } = table;
  vi.stubGlobal('pendampingEvidence', { ...evidence, ...zip, ...evidenceWords, tableText });
  vi.stubGlobal('pendampingRuleFile', { ...ruleFile, ...ruleFileWords });
  vi.stubGlobal('pendampingSync', { ...sync, syncPart: (facts: SyncFacts) => facts });
  const { registerAnswers } = await import('../../entrypoints/background/answer');
  const { registerLocks } = await import('../../entrypoints/background/lock');
  registerLocks();
  registerAnswers();

  async function send(name: string, payload: unknown, tab = 1): Promise<Answer> {
    const sender = { id: 'pendamping', url: `${HOST}/pengelolaan-kinerja`, frameId: 0, tab: { id: tab } };
    return (await say(listeners[0], { name, payload }, sender)) as Answer;
  }
  async function ask<T>(name: string, payload: unknown, tab?: number): Promise<T> {
    const answer = await send(name, payload, tab);
    if (!answer.ok) throw new Error(`${answer.error.name}: ${answer.error.message}`);
    return answer.value as T;
  }
  /** As the full page asks, from the extension's own origin. */
  async function own<T>(name: string, payload: object): Promise<T> {
    const sender = { id: 'pendamping', url: 'chrome-extension://pendamping/dashboard.html' };
    const letter = { name, payload: { clock: NOON, ...payload } };
    const answer = (await say(listeners[0], letter, sender)) as Answer;
    if (!answer.ok) throw new Error(`${answer.error.name}: ${answer.error.message}`);
    return answer.value as T;
  }
  const overview = () => own<OverviewGiven>('overview', {});
  return {
    browser,
    send,
    own,
    overview,
    report: (observations: unknown[], at: At = {}) => {
      const { period = null, clock = NOON, tab = 1, path = '/x', page } = at;
      return ask<Given>('report', { observations, path, period, clock, page }, tab);
    },
    see: (clock: string | null = NOON, { tab = 1, page }: Pick<At, 'tab' | 'page'> = {}) =>
      ask<Given>('see', { clock, page }, tab),
    do: (
      intent: Intent,
      id: string = crypto.randomUUID(),
      clock: string | null = NOON,
      tab = 1,
      page: string | undefined = undefined,
    ) => ask<{ outcome: Outcome; panel: Given }>('do', { intent, id, clock, page }, tab),
    /** Tabs that were told that there is something new. */
    told: () => browser.tabs.sendMessage.mock.calls.map(([tab]) => tab),
  };
}
/** What the wording was given. */
export type Given = Findings & Pick<Lent, 'closed' | 'whose'>;
/** What the wording of the full page was given. */
interface OverviewGiven {
  findings: Findings;
  lent: OverviewLent;
}
export type Worker = Awaited<ReturnType<typeof startWorker>>;

interface At {
  period?: ShownPeriod | null;
  clock?: string;
  tab?: number;
  path?: string;
  /** Which document it is, where that matters. */
  page?: string;
}

/** The account of the browser: several computers can share it. */
export const syncArea = new SyncArea();

/** What an extension keeps beside its databases: of a practice build its clock. It outlives every worker. */
let local: Record<string, unknown> = {};
/** What it keeps in memory, from one start of the browser to the next. */
let ofSession: Record<string, unknown> = {};
const storage = {
  session: {
    get: async (key: string) => structuredClone(key in ofSession ? { [key]: ofSession[key] } : {}),
    set: async (change: object) => void Object.assign(ofSession, structuredClone(change)),
  },
  local: {
    get: async (key: string) => ({ [key]: local[key] }),
    set: async (change: object) => void Object.assign(local, change),
  },
  sync: syncArea,
};

function backgroundBrowser() {
  const fake = fakeBrowser();
  Object.assign(fake.browser.runtime, { getManifest: () => ({ version: '0.1.0' }) });
  const tabs = Object.assign(fake.browser.tabs, {
    query: vi.fn(async (_: unknown) => [{ id: 1 }, { id: 2 }, { id: undefined }]),
  });
  const scripting = { executeScript: vi.fn(async (_: unknown): Promise<unknown> => []) };
  const alarms = {
    create: vi.fn(async (_name: string, _when: object) => undefined),
    clear: vi.fn(async (_name: string) => true),
    get: vi.fn(async (_name: string) => undefined),
  };
  const runtime = Object.assign(fake.browser.runtime, { getPlatformInfo: async () => ({ os: 'linux' }) });
  const permissions = { contains: vi.fn(async (_: unknown) => false) };
  const standing: Record<string, boolean> = {};
  const notifications = {
    create: vi.fn(async (name: string, _: object) => {
      standing[name] = true;
      return name;
    }),
    clear: vi.fn(async (name: string) => delete standing[name]),
    getAll: vi.fn(async () => ({ ...standing })),
  };
  const browser = { ...fake.browser, runtime, tabs, scripting, alarms, permissions, notifications, storage };
  return { listeners: fake.listeners, browser };
}

/** A computer on which nothing was ever kept. */
export function freshComputer(): void {
  globalThis.indexedDB = new IDBFactory();
  local = {};
  startBrowser();
}

/** The browser was closed and started again. */
export function startBrowser(): void {
  ofSession = {};
}

/** Everything that is kept under a person's name, period by period. */
export async function keptUnder(name: string | null, period: string): Promise<Observation[]> {
  const { profile } = await person(name);
  if (!profile) return [];
  const { seen } = await inStore((db) => recall(db, { profile: profile.id, period }));
  return seen.map((one) => one.observation);
}

export async function people(): Promise<(string | null)[]> {
  return (await inStore(listProfiles)).map((one) => one.name).sort();
}

async function person(name: string | null): Promise<{ profile: Profile | undefined }> {
  const all = await inStore(listProfiles);
  return { profile: all.find((one) => one.name === name) };
}

async function inStore<T>(look: (db: Database) => Promise<T>): Promise<T> {
  const store = createStore();
  const kept = await store.withStore(look);
  await store.close();
  if (!kept.ok) throw new Error(kept.detail);
  return kept.value;
}

export const PAGE: Observation = { kind: 'page', evidence: '', page: 'perencanaan', side: 'pegawai' };
export const HALF: ShownPeriod = { from: '2024-01-01', to: '2024-06-30' };

export function account(name: string, school: string | null = 'SMP Negeri 4'): Observation {
  return { kind: 'account', evidence: name, name, school };
}
export function period(from: string, to: string): Observation {
  return { kind: 'period', evidence: '', from, to };
}
export function plan(status: Extract<Observation, { kind: 'stage' }>['status']): Observation {
  return { kind: 'stage', evidence: String(status), stage: 'perencanaan', status };
}
/** What is printed of the plan. */
export function planIn({ stages }: Findings) {
  return stages.find((one) => one.stage === 'perencanaan')?.status;
}

// The first start compiles the whole worker; tests should not have to wait for that.
await startWorker();
