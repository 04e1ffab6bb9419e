import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Intent } from '../../utils/observations';
import { notice } from '../engine/notice-examples';
import { account, freshComputer, HALF, PAGE, plan, startWorker, type Worker } from './door';

const SITI = account('Siti Rahmawati, S.Pd.');
const BUDI = account('Budi Santoso, S.Pd.');
const NOT_OPEN = 'Tahap penilaian belum dibuka.';
const STRANGE = 'Data penilaian sedang disiapkan ulang.';
const GOES = notice(NOT_OPEN, 'boleh-diabaikan');
const UNKNOWN = notice(STRANGE, 'tidak-dikenal');
const STAYS = notice(STRANGE, 'perlu-perhatian');
const NEXT_DAY = '2024-03-29T08:00+07:00';
const AT = { period: HALF, path: '/penilaian' };

let worker: Worker;
beforeEach(async () => {
  freshComputer();
  worker = await startWorker();
});

const rule = (text: string, to: 'ignore' | 'show', stage = 'penilaian'): Intent => ({
  do: 'submit',
  form: 'notice-rule',
  target: null,
  values: { text, stage, rule: to },
});
const standings = ({ notices }: Awaited<ReturnType<Worker['see']>>) =>
  notices.list.map(({ text, standing }) => [text, standing]);

describe('the notices', () => {
  it('are those of the page that was read last, whatever the period', async () => {
    const shown = await worker.report([PAGE, SITI, GOES, UNKNOWN], AT);
    expect(standings(shown)).toEqual([
      [STRANGE, 'unknown'],
      [NOT_OPEN, 'away'],
    ]);
    const other = await worker.do({ do: 'profile', change: { period: '2024-2' } });
    expect(standings(other.panel)).toHaveLength(2);
    const next = await worker.report([PAGE, SITI, plan('disetujui')], { ...AT, path: '/perencanaan' });
    expect(standings(next)).toEqual([]);
  });

  it('of a page that the feature does not own are none', async () => {
    await worker.report([PAGE, SITI, GOES], AT);
    const away = await worker.report([{ ...PAGE, page: 'lain' }], { path: '/bantuan' });
    expect(standings(away)).toEqual([]);
  });

  it('are shown alone when the store refuses', async () => {
    await worker.report([PAGE, SITI, GOES], AT);
    vi.spyOn(globalThis.indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('no', 'SecurityError');
    });
    worker = await startWorker();
    const shown = await worker.report([PAGE, SITI, UNKNOWN], AT);
    expect(shown.saved).toBe(false);
    expect(standings(shown)).toEqual([[STRANGE, 'unknown']]);
    expect(shown.notices.log).toEqual([]);
  });
});

describe('what was put away', () => {
  const days = ({ notices }: Awaited<ReturnType<Worker['see']>>) =>
    notices.log.map(({ on, text }) => [on, text]);

  it('is noted with its day, once', async () => {
    await worker.report([PAGE, SITI, GOES, UNKNOWN], AT);
    await worker.report([PAGE, SITI, GOES, plan('disetujui')], AT);
    const shown = await worker.report([PAGE, SITI, GOES], { ...AT, clock: NEXT_DAY });
    expect(days(shown)).toEqual([
      ['2024-03-29', NOT_OPEN],
      ['2024-03-28', NOT_OPEN],
    ]);
  });

  it('is nothing where it is only marked, switched off or paused', async () => {
    for (const change of [{ notices: 'mark' }, { notices: 'off' }] as const) {
      await worker.do({ do: 'settings', change });
      expect(days(await worker.report([PAGE, SITI, GOES], AT))).toEqual([]);
    }
    await worker.do({ do: 'settings', change: { notices: 'put-away' } });
    await worker.do({ do: 'pause', how: 'page', path: '/penilaian' });
    expect(days(await worker.report([PAGE, SITI, GOES, plan('dikerjakan')], AT))).toEqual([]);
    expect(days(await worker.report([PAGE, SITI, GOES], { ...AT, path: '/lain' }))).toHaveLength(1);
  });

  it('is noted for whom the page was', async () => {
    await worker.report([PAGE, SITI, GOES], AT);
    expect(days(await worker.report([PAGE, BUDI], AT))).toEqual([]);
  });

  it('is noted when the person lets it go', async () => {
    await worker.report([PAGE, SITI, UNKNOWN], AT);
    expect(days((await worker.do(rule(STRANGE, 'ignore'))).panel)).toEqual([['2024-03-28', STRANGE]]);
  });
});

describe('the person’s own rule', () => {
  it('puts away, is undone, and is one for each wording', async () => {
    await worker.report([PAGE, SITI, UNKNOWN], AT);
    const { outcome, panel } = await worker.do(rule(STRANGE, 'ignore'));
    expect(standings(panel)).toEqual([[STRANGE, 'away']]);
    const again = await worker.do(rule(` ${STRANGE}\n`, 'show'));
    expect(again.panel.notices.own).toMatchObject([{ text: STRANGE, rule: 'show' }]);
    const token = again.outcome.ok ? (again.outcome.undo ?? '') : '';
    const back = await worker.do({ do: 'undo', token });
    expect(back.panel.notices.own).toMatchObject([{ text: STRANGE, rule: 'ignore' }]);
    const first = outcome.ok ? (outcome.undo ?? '') : '';
    expect((await worker.do({ do: 'undo', token: first })).panel.notices.own).toEqual([]);
  });

  it('holds in every period, is revoked in any, and that is undone too', async () => {
    await worker.report([PAGE, SITI, UNKNOWN], AT);
    await worker.do(rule(STRANGE, 'ignore'));
    const other = await worker.do({ do: 'profile', change: { period: '2024-2' } });
    const [own] = other.panel.notices.own;
    const gone = await worker.do({ do: 'remove', entry: own?.entry ?? '' });
    expect(gone.panel.notices.own).toEqual([]);
    expect(standings(gone.panel)).toEqual([[STRANGE, 'unknown']]);
    const token = gone.outcome.ok ? (gone.outcome.undo ?? '') : '';
    expect((await worker.do({ do: 'undo', token })).panel.notices.own).toHaveLength(1);
  });

  it('is refused for a notice that has to be seen, and says why', async () => {
    await worker.report([PAGE, SITI, STAYS], AT);
    const { outcome, panel } = await worker.do(rule(STRANGE, 'ignore'));
    expect(outcome).toEqual({ ok: false, field: null, reason: 'needs-attention' });
    expect(panel.notices.own).toEqual([]);
    expect((await worker.do(rule('x'.repeat(300), 'ignore'))).outcome).toMatchObject({ reason: 'too-long' });
  });

  it.each([
    [{ text: '', stage: 'penilaian', rule: 'ignore' }],
    [{ text: NOT_OPEN, stage: 'nowhere', rule: 'ignore' }],
    [{ text: NOT_OPEN, stage: '', rule: 'delete' }],
  ])('of the shape %o is none', async (values) => {
    const { outcome } = await worker.do({ do: 'submit', form: 'notice-rule', target: null, values });
    expect(outcome).toMatchObject({ ok: false, reason: 'not-found' });
  });

  it('says nothing about the cycle', async () => {
    await worker.do(rule(STRANGE, 'ignore'));
    expect((await worker.see()).answer).toEqual({ case: 'nothing-yet' });
  });
});

describe('a pause', () => {
  it('of an hour ends an hour later, in the person’s own zone', async () => {
    const { panel } = await worker.do({ do: 'pause', how: 'hour', path: '/penilaian' });
    expect(panel.pause).toEqual({ set: { until: '2024-03-28T11:24:00+07:00', path: null }, here: true });
    expect((await worker.see('2024-03-28T11:24+07:00')).pause).toEqual({ set: null, here: false });
    expect(worker.browser.alarms.create).toHaveBeenCalledExactlyOnceWith('pause', { delayInMinutes: 60 });
  });

  it('of an hour passes midnight', async () => {
    const late = '2024-12-31T23:30+09:00';
    const { panel } = await worker.do({ do: 'pause', how: 'hour', path: null }, undefined, late);
    expect(panel.pause.set?.until).toBe('2025-01-01T00:30:00+09:00');
  });

  it('of one page needs to know which', async () => {
    const { outcome } = await worker.do({ do: 'pause', how: 'page', path: null });
    expect(outcome).toMatchObject({ ok: false, reason: 'not-found' });
    await worker.report([PAGE, SITI, GOES], AT);
    const { panel } = await worker.do({ do: 'pause', how: 'page', path: '/penilaian' });
    expect(panel.pause.here).toBe(true);
    const elsewhere = await worker.report([PAGE, SITI], { ...AT, path: '/perencanaan' });
    expect(elsewhere.pause).toEqual({ set: { until: null, path: '/penilaian' }, here: false });
  });

  it('without an end is ended by hand', async () => {
    expect((await worker.do({ do: 'pause', how: 'on', path: '/x' })).panel.pause.here).toBe(true);
    expect((await worker.do({ do: 'pause', how: 'off', path: '/x' })).panel.pause.set).toBeNull();
    expect(worker.browser.alarms.create).not.toHaveBeenCalled();
    expect(worker.browser.alarms.clear).toHaveBeenCalledWith('pause');
  });
});

describe('what is set for notices', () => {
  const orders = async () => {
    const answer = (await worker.send('inject', { script: 'meanings' }, 7)) as {
      ok: boolean;
      value: unknown;
    };
    expect(answer.ok).toBe(true);
    return answer.value;
  };

  it('comes with what sentences mean: mode, pause and own rules, as the view will tell them', async () => {
    expect(await orders()).toEqual({ mode: 'put-away', pause: null, own: [] });
    await worker.report([PAGE, SITI, UNKNOWN], AT);
    await worker.do(rule(STRANGE, 'ignore'));
    await worker.do({ do: 'settings', change: { notices: 'mark' } });
    const { panel } = await worker.do({ do: 'pause', how: 'on', path: null });
    expect(await orders()).toEqual({
      mode: 'mark',
      pause: { until: null, path: null },
      own: [{ text: STRANGE, stage: 'penilaian', rule: 'ignore' }],
    });
    expect(panel.notices.mode).toBe('mark');
  });

  it('comes with no other script, and not where the store refuses', async () => {
    expect(await worker.send('inject', { script: 'reader' }, 7)).toEqual({ ok: true, value: null });
    vi.spyOn(globalThis.indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('no', 'SecurityError');
    });
    worker = await startWorker();
    expect(await orders()).toBe(null);
  });
});
