// One fast year of reminders: the practice clock jumps, the worker is killed, the zone changes, the clock is set back.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { skipFirstRun } from './first-run.mjs';
import { onBrowsers } from './stage.mjs';
import { lookedAfter } from './support/reminded.mjs';
import { jumpTo } from './support/tabs.mjs';

const HOME = '/pengelolaan-kinerja';
const FIRST = '2024-03-20T09:00+07:00';

const plan = (left) => `deadline/2024-1/plan/${left}/2024-03-31`;
const report = (left) => `deadline/2024-1/report/${left}/2024-06-30`;
const next = (left) => `deadline/2024-2/plan/${left}/2024-07-31`;
const OPENS = 'opens/2024-2/plan/opens/2024-07-01';
const end = (left) => `deadline/2024-2/report/${left}/2024-12-31`;

/**
 * When the clock jumps where, and what is said then that was never said before. A draft that is never handed in:
 * `domain/facts.md` has its dates. The person closes whatever is said.
 */
const YEAR = [
  ['2024-03-24T06:30+07:00', []],
  ['2024-03-24T07:00+07:00', [plan(7)]],
  ['2024-03-24T15:00+07:00', []],
  ['2024-03-28T07:30+09:00', [plan(3)]],
  ['2024-03-28T06:00+07:00', []],
  ['2024-03-30T22:00+07:00', []],
  ['2024-03-31T07:00+07:00', [plan(1), plan(0)]],
  ['2024-03-27T09:00+07:00', []],
  ['2024-03-31T09:00+07:00', []],
  ['2024-06-24T09:00+08:00', [report(7)]],
  // The page goes on showing the draft of the half year that is over: of the new one nothing has been begun.
  ['2024-07-02T09:00+08:00', [report(3), report(1), report(0), OPENS]],
  ['2024-07-28T09:00+07:00', [next(7), next(3)]],
  ['2024-12-31T10:00+07:00', [next(1), next(0), end(7), end(3), end(1), end(0)]],
];

onBrowsers({ build: 'practice' }, (stage) => {
  let page;
  let own;
  const ask = async (letter) => JSON.parse(await own.evaluate(asked, letter));
  /** What stands in the page, as every surface is told it. */
  const said = async () => {
    const { value } = await ask({ name: 'see', payload: { clock: null } });
    return value.reminder?.close.intent.reminders ?? [];
  };
  const close = (reminders) =>
    ask({
      name: 'do',
      payload: {
        intent: { do: 'remind', how: 'close', reminders },
        id: crypto.randomUUID(),
        clock: null,
      },
    });

  beforeAll(async () => {
    page = await stage.open(`${HOME}?situasi=guru-draf-2024&now=${encodeURIComponent(FIRST)}`);
    await skipFirstRun(page.sidebar());
    await page.sidebar().waitForElement('[data-card="now"]');
    own = await stage.openExtensionPage('popup.html');
    await page.show();
  });
  afterAll(() => own?.close());

  describe('a year in which nothing is handed in', () => {
    const all = [];

    test.each(YEAR.map(([now, ids], at) => [now, ids, at]))('%s', async (now, ids, at) => {
      if (at % 3 === 1) await stage.browser.killWorker();
      await page.show();
      await jumpTo(page, now);
      await lookedAfter(own, now);
      const wanted = [...ids].sort();
      expect((await said()).sort()).toEqual(wanted);
      if (at % 3 === 2) {
        await stage.browser.killWorker();
        expect((await said()).sort()).toEqual(wanted);
      }
      all.push(...ids);
      await close(ids);
      expect(await said()).toEqual([]);
    });

    test('says each of them once', () => {
      expect(new Set(all).size).toBe(all.length);
      expect(all).toHaveLength(17);
    });
  });
});

/** As text: of what stands in an answer more than once, the driver of Firefox brings the first alone. */
const asked = async (letter) =>
  JSON.stringify(await (globalThis.browser ?? globalThis.chrome).runtime.sendMessage(letter));
