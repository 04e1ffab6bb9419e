import { describe, expect, it } from 'vitest';
import { entryOf } from '../../entrypoints/background/form';
import type { Entry } from '../../utils/observations';

const STAMP = { id: 'new', at: '2024-03-28T10:24:00+07:00' };
type Values = Record<string, string | boolean>;

function submit(form: string, target: string | null, values: Values, before?: Entry) {
  return entryOf({ do: 'submit', form, target, values }, STAMP, before);
}

describe('a filled-in form', () => {
  it('becomes a date of the person, trimmed and stamped', () => {
    const values = { title: '  Observasi VIII B ', on: '2024-04-03', note: '' };
    expect(submit('own-date', null, values)).toEqual({
      kind: 'own-date',
      id: 'new',
      at: STAMP.at,
      title: 'Observasi VIII B',
      on: '2024-04-03',
      note: null,
      done: false,
    });
  });

  it('29 February is a day in a leap year, and in no other', () => {
    const on = (day: string) => submit('own-date', null, { title: 'Rapat', on: day });
    expect(on('2024-02-29')).toMatchObject({ on: '2024-02-29' });
    expect(on('2026-02-29')).toEqual({ ok: false, field: 'on', reason: 'not-a-date' });
  });

  it('replaces the one date of a window and the one word on a stage', () => {
    expect(submit('window-date', 'plan', { on: '2024-04-05', note: 'Surat dinas' })).toMatchObject({
      id: 'window-date:plan',
      window: 'plan',
      note: 'Surat dinas',
    });
    const said = { status: 'disetujui', on: '' };
    expect(submit('own-stage', 'perencanaan', said)).toMatchObject({ id: 'own-stage:perencanaan', on: null });
  });

  it('keeps id and tick of what is edited', () => {
    const before: Entry = {
      kind: 'own-item',
      id: 'old',
      at: STAMP.at,
      title: 'Lama',
      stage: null,
      done: true,
    };
    expect(submit('own-item', 'old', { title: 'Baru' }, before)).toMatchObject({
      id: 'old',
      title: 'Baru',
      done: true,
    });
  });

  it('takes a comma for a decimal point, as people here write it', () => {
    const values = { title: 'Seminar', points: '4,5', count: '2', doneOn: '' };
    expect(submit('own-activity', null, values)).toMatchObject({ points: 4.5, count: 2, doneOn: null });
  });

  it('leaves to the page what stays empty of a total, which there is once', () => {
    const entry = submit('own-points', null, { planned: '32,5', earned: '' });
    expect(entry).toMatchObject({ id: 'own-points', planned: 32.5, earned: null });
  });

  it.each<[string, string | null, Values, string, string]>([
    ['own-points', null, { planned: '', earned: ' ' }, 'planned', 'empty'],
    ['own-points', null, { planned: '24', earned: '-1' }, 'earned', 'not-a-total'],
    ['own-points', null, { planned: '10000', earned: '' }, 'planned', 'not-a-total'],
    ['own-points', null, { planned: 'tiga', earned: '' }, 'planned', 'not-a-total'],
    ['own-date', null, { title: ' ', on: '2024-04-03' }, 'title', 'empty'],
    ['own-date', null, { title: 'A', on: '' }, 'on', 'empty'],
    ['own-date', null, { title: 'A', on: '2024-02-30' }, 'on', 'not-a-date'],
    ['own-date', null, { title: 'A', on: '31-03-2024' }, 'on', 'not-a-date'],
    ['own-date', null, { title: 'A', on: '0024-04-03' }, 'on', 'not-a-date'],
    ['window-date', 'plan', { on: '20240-04-03' }, 'on', 'not-a-date'],
    ['own-date', null, { title: 'x'.repeat(201), on: '2024-04-03' }, 'title', 'too-long'],
    ['own-activity', null, { title: 'A', points: '-3', count: '1' }, 'points', 'not-a-number'],
    ['own-activity', null, { title: 'A', points: '1e9', count: '1' }, 'points', 'not-a-number'],
    ['own-activity', null, { title: 'A', points: '100000', count: '1' }, 'points', 'not-a-number'],
    ['own-activity', null, { title: 'A', points: '129', count: '1' }, 'points', 'not-a-number'],
    ['own-activity', null, { title: 'A', points: '', count: '1' }, 'points', 'empty'],
    ['own-activity', null, { title: 'A', points: '8', count: '4,5' }, 'count', 'not-a-count'],
    ['own-activity', null, { title: 'A', points: '8', count: '0' }, 'count', 'not-a-count'],
    ['own-activity', null, { title: 'A', points: '8', count: '100' }, 'count', 'not-a-count'],
    ['own-activity', null, { title: 'A', points: '8', count: '' }, 'count', 'empty'],
    ['own-activity', null, { title: 'A', points: 'delapan', count: '1' }, 'points', 'not-a-number'],
    [
      'own-activity',
      null,
      { title: 'A', points: '8', count: '1', doneOn: '2024-13-01' },
      'doneOn',
      'not-a-date',
    ],
    ['own-stage', 'perencanaan', { status: 'hilang', on: '' }, 'status', 'empty'],
  ])('%s: says which field is not right', (form, target, values, field, reason) => {
    expect(submit(form, target, values)).toEqual({ ok: false, field, reason });
  });

  it('of an unknown name makes nothing', () => {
    expect(submit('constructor', null, {})).toEqual({ ok: false, field: null, reason: 'not-found' });
  });
});
