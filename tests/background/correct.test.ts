import { beforeEach, describe, expect, it } from 'vitest';
import type { FactFinding, Findings } from '../../utils/engine';
import type { Intent, Observation } from '../../utils/observations';
import { account, freshComputer, HALF, PAGE, period, plan, planIn, startWorker, type Worker } from './door';

const SITI = account('Siti Rahmawati, S.Pd.');
const HALF_SHOWN = period(HALF.from, HALF.to);
const WEBINAR: Observation = {
  kind: 'activity',
  evidence: 'Webinar 8 poin',
  title: 'Webinar',
  points: 8,
  count: 1,
  done: false,
};

let worker: Worker;
let shown: Findings;
beforeEach(async () => {
  freshComputer();
  worker = await startWorker();
  shown = await worker.report([PAGE, SITI, HALF_SHOWN, plan('disetujui'), WEBINAR], { period: HALF });
});

const facts = (panel: Findings, kind: Observation['kind']): FactFinding[] =>
  panel.readings.find((one) => one.what === kind)?.facts ?? [];
const factIn = (panel: Findings, kind: Observation['kind']): string => facts(panel, kind)[0]?.fact ?? 'none';
const how = (panel: Findings, kind: Observation['kind']) =>
  facts(panel, kind).map((one) => one.denied?.how ?? 'counts');
const notSo = (instead: string): Intent => ({
  do: 'submit',
  form: 'not-so',
  target: null,
  values: {},
  instead,
});
const ownStage = (status: string, instead: string): Intent => ({
  do: 'submit',
  form: 'own-stage',
  target: 'perencanaan',
  values: { status, on: '' },
  instead,
});

describe('bukan begitu', () => {
  it('takes a reading out of all that is printed, also for a worker that has just been started', async () => {
    const { outcome, panel } = await worker.do(notSo(factIn(shown, 'stage')));
    expect(outcome).toMatchObject({ ok: true, undo: expect.any(String) });
    expect([planIn(panel), how(panel, 'stage')]).toEqual([null, ['not-so']]);
    worker = await startWorker();
    expect(planIn(await worker.see())).toBeNull();
  });

  it('holds while the page goes on saying so, and yields to something newer and different', async () => {
    await worker.do(notSo(factIn(shown, 'stage')));
    const again = await worker.report([PAGE, SITI, HALF_SHOWN, plan('disetujui')], {
      period: HALF,
      clock: '2024-03-29T08:00+07:00',
    });
    expect([planIn(again), how(again, 'stage')]).toEqual([null, ['not-so']]);
    const next = await worker.report([PAGE, SITI, HALF_SHOWN, plan('perlu-perbaikan')], {
      period: HALF,
      clock: '2024-03-30T08:00+07:00',
    });
    expect([planIn(next), how(next, 'stage')]).toEqual(['perlu-perbaikan', ['counts', 'was-not-so']]);
  });

  it('can be undone, and taken back later', async () => {
    const id = crypto.randomUUID();
    await worker.do(notSo(factIn(shown, 'stage')), id);
    expect(planIn((await worker.do({ do: 'undo', token: id })).panel)).toBe('disetujui');
    const { panel } = await worker.do(notSo(factIn(shown, 'stage')));
    const entry = facts(panel, 'stage')[0]?.denied?.entry ?? 'none';
    const back = await worker.do({ do: 'use-again', entry });
    expect([planIn(back.panel), how(back.panel, 'stage')]).toEqual(['disetujui', ['counts']]);
  });

  it('sent twice is one deed', async () => {
    const id = crypto.randomUUID();
    const intent = notSo(factIn(shown, 'stage'));
    const first = await worker.do(intent, id);
    worker = await startWorker();
    const second = await worker.do(intent, id);
    expect(second.outcome).toEqual(first.outcome);
    expect(how(second.panel, 'stage')).toEqual(['not-so']);
  });

  it('of a reading that has changed meanwhile is refused', async () => {
    const old = factIn(shown, 'stage');
    await worker.report([PAGE, SITI, HALF_SHOWN, plan('dikerjakan')], { period: HALF });
    expect((await worker.do(notSo(old))).outcome).toEqual({ ok: false, field: null, reason: 'not-found' });
    expect((await worker.do(ownStage('selesai', old))).outcome).toMatchObject({ reason: 'not-found' });
  });

  it('about a period moves what the page shows to the one that is left', async () => {
    const late = await worker.report([PAGE, SITI, period('2023-01-01', '2023-06-30'), plan('selesai')], {
      period: { from: '2023-01-01', to: '2023-06-30' },
    });
    expect(late.period.id).toBe('2023-01..2023-06');
    const { panel } = await worker.do(notSo(factIn(late, 'period')));
    expect(panel.period.id).toBe('2024-1');
    const again = await worker.report([PAGE, SITI, period('2023-01-01', '2023-06-30'), plan('selesai')], {
      period: { from: '2023-01-01', to: '2023-06-30' },
    });
    expect([again.period.id, planIn(again)]).toEqual(['2024-1', 'selesai']);
    const entry = facts(again, 'period').find((one) => one.denied)?.denied?.entry ?? 'none';
    expect((await worker.do({ do: 'use-again', entry })).panel.period.id).toBe('2023-01..2023-06');
  });

  it('about a name takes it off the header, not off what is kept', async () => {
    const { panel } = await worker.do(notSo(factIn(shown, 'account')));
    expect(panel.profile).toMatchObject({ name: null });
    expect(planIn(panel)).toBe('disetujui');
  });
});

describe('set right', () => {
  it('a word about the same thing stands beside the page’s', async () => {
    const { outcome, panel } = await worker.do(ownStage('dikerjakan', factIn(shown, 'stage')));
    expect(outcome).toMatchObject({ ok: true });
    expect(how(panel, 'stage')).toEqual(['corrected']);
    const stage = panel.stages.find((one) => one.stage === 'perencanaan');
    expect(stage).toMatchObject({ status: 'dikerjakan', conflict: { status: 'disetujui' } });
  });

  it('under another title an activity takes the place of the one that was read, as one deed', async () => {
    const id = crypto.randomUUID();
    const values = { title: 'Lokakarya', points: '4', count: '1', doneOn: '' };
    const intent: Intent = {
      do: 'submit',
      form: 'own-activity',
      target: null,
      values,
      instead: factIn(shown, 'activity'),
    };
    const { panel } = await worker.do(intent, id);
    const titles = ({ points }: Findings) => points?.activities.map((one) => one.title);
    expect([titles(panel), how(panel, 'activity')]).toEqual([['Lokakarya'], ['not-so']]);
    const back = await worker.do({ do: 'undo', token: id });
    expect([titles(back.panel), how(back.panel, 'activity')]).toEqual([['Webinar'], ['counts']]);
  });

  it('what is wrong in the form is said, and nothing is kept', async () => {
    const { outcome, panel } = await worker.do(ownStage('', factIn(shown, 'stage')));
    expect(outcome).toMatchObject({ ok: false, field: 'status' });
    expect(how(panel, 'stage')).toEqual(['counts']);
  });
});
