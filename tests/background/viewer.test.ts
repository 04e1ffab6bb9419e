import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Profile } from '../../utils/observations';
import {
  account,
  freshComputer,
  type Given,
  HALF,
  keptUnder,
  NOON,
  PAGE,
  plan,
  planIn,
  startBrowser,
  startWorker,
  type Worker,
} from './door';

const SITI = account('Siti Aminah');
const BUDI = account('Budi Santoso');
const OF = { period: HALF };
/** Documents in one tab after the other. */
const [FIRST, SECOND] = ['doc-1', 'doc-2'];

let worker: Worker;
beforeEach(async () => {
  freshComputer();
  worker = await startWorker();
});

/** Two people have used this computer, Budi last. */
async function both(): Promise<void> {
  await worker.report([PAGE, SITI, plan('disetujui')], { ...OF, tab: 1, page: FIRST });
  await worker.report([PAGE, BUDI, plan('dikerjakan')], { ...OF, tab: 2, page: FIRST });
}
const idOf = (shown: Given, name: string): string => {
  const one = shown.whose?.choices.find(({ label }) => label === name);
  if (!one) throw new Error(`expected ${name} among those to choose from`);
  return one.id;
};
const nobodys = (shown: Given) => {
  expect(shown.closed).toBeTruthy();
  expect(shown.profile.name).toBeNull();
  expect(planIn(shown)).toBeNull();
  expect(JSON.stringify({ ...shown, closed: null, whose: null })).not.toMatch(/Siti|Budi/);
};

it('with one person known a page without a name shows theirs, as ever', async () => {
  await worker.report([PAGE, SITI, plan('disetujui')], { ...OF, page: FIRST });
  const shown = await worker.see(NOON, { page: SECOND });
  expect(shown.profile.name).toBe('Siti Aminah');
  expect(shown.closed).toBeUndefined();
  expect(shown.whose).toBeUndefined();
});

describe('with two people known', () => {
  beforeEach(both);

  it('a document that has shown no name shows nobody’s facts, in whatever tab', async () => {
    nobodys(await worker.see(NOON, { tab: 1, page: SECOND }));
    nobodys(await worker.see(NOON, { tab: 2, page: SECOND }));
    nobodys(await worker.see(NOON, { tab: 3, page: FIRST }));
    nobodys(await worker.report([PAGE, plan('selesai')], { ...OF, tab: 3, page: FIRST }));
  });

  it('each tab shows the one whose account it shows, whoever came last', async () => {
    expect((await worker.see(NOON, { tab: 1, page: FIRST })).profile.name).toBe('Siti Aminah');
    expect((await worker.see(NOON, { tab: 2, page: FIRST })).profile.name).toBe('Budi Santoso');
  });

  it('who says that a page is theirs sees theirs in that tab alone, with what it gave meanwhile', async () => {
    const shown = await worker.report([PAGE, plan('selesai')], { ...OF, tab: 3, page: FIRST });
    const profile = idOf(shown, 'Siti Aminah');
    const said = await worker.do({ do: 'whose', profile }, undefined, NOON, 3, FIRST);
    expect(said.panel.profile.name).toBe('Siti Aminah');
    expect(planIn(said.panel)).toBe('selesai');
    expect(await keptUnder('Siti Aminah', '2024-1')).toEqual([plan('selesai')]);
    expect((await worker.see(NOON, { tab: 3, page: SECOND })).profile.name).toBe('Siti Aminah');
    nobodys(await worker.see(NOON, { tab: 4, page: FIRST }));
    expect(await keptUnder('Budi Santoso', '2024-1')).toEqual([plan('dikerjakan')]);
  });

  it('a page that shows another name wins at once over what was said', async () => {
    const profile = idOf(await worker.see(NOON, { tab: 3, page: FIRST }), 'Siti Aminah');
    await worker.do({ do: 'whose', profile }, undefined, NOON, 3, FIRST);
    const shown = await worker.report([PAGE, BUDI], { ...OF, tab: 3, page: FIRST });
    expect(shown.profile.name).toBe('Budi Santoso');
    nobodys(await worker.see(NOON, { tab: 3, page: SECOND }));
  });

  it('nothing can be done to a record while nobody is known', async () => {
    await worker.see(NOON, { tab: 3, page: FIRST });
    const tick = { do: 'tick', item: 'x', done: true } as const;
    const { outcome } = await worker.do(tick, undefined, NOON, 3, FIRST);
    expect(outcome).toMatchObject({ ok: false });
    const role: Partial<Profile> = { role: 'kepala-sekolah' };
    const done = await worker.do({ do: 'profile', change: role }, undefined, NOON, 3, FIRST);
    expect(done.outcome).toMatchObject({ ok: false });
  });

  it('our own pages show who was last known, and nobody once the browser or an unknown page was opened', async () => {
    expect((await worker.overview()).findings.profile.name).toBe('Budi Santoso');
    await worker.see(NOON, { tab: 3, page: FIRST });
    expect((await worker.overview()).findings.profile.name).toBeNull();
    const profile = idOf(await worker.see(NOON, { tab: 3, page: FIRST }), 'Siti Aminah');
    await worker.own('do', { intent: { do: 'whose', profile }, id: crypto.randomUUID() });
    expect((await worker.overview()).findings.profile.name).toBe('Siti Aminah');
    nobodys(await worker.see(NOON, { tab: 3, page: FIRST }));
    startBrowser();
    worker = await startWorker();
    expect((await worker.overview()).findings.profile.name).toBeNull();
    nobodys(await worker.see(NOON, { tab: 1, page: FIRST }));
  });

  it('a new worker of the same session knows what the last one knew', async () => {
    worker = await startWorker();
    expect((await worker.see(NOON, { tab: 1, page: FIRST })).profile.name).toBe('Siti Aminah');
  });
});

describe('on one page', () => {
  beforeEach(() => vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }));
  afterEach(() => vi.useRealTimers());

  it('a name that has been gone for long is nobody’s any more', async () => {
    await both();
    await worker.report([PAGE, plan('selesai')], { ...OF, tab: 2, page: FIRST });
    expect((await worker.see(NOON, { tab: 2, page: FIRST })).profile.name).toBe('Budi Santoso');
    await vi.advanceTimersByTimeAsync(3_000);
    await vi.waitFor(async () => nobodys(await worker.see(NOON, { tab: 2, page: FIRST })));
    expect(await keptUnder('Budi Santoso', '2024-1')).toEqual([plan('dikerjakan')]);
  });
});
