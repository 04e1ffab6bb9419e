import { describe, expect, it } from 'vitest';
import { shown } from './shown';

const tab = (name: string) => shown(name).tab;

describe('tab', () => {
  it.each([
    ['waiting-28-march', 'urgent', 'alarm', '3', 'hari'],
    ['waiting-31-march', 'urgent', 'alarm', '0', 'hari'],
    ['not-handed-in-1-april', 'overdue', 'overdue', '1', 'lewat'],
    ['step-5-handed-in', 'soon', 'clock', '10', 'hari'],
    ['waiting-1-april', 'calm', null, null, null],
    ['assessed-2026', 'calm', null, null, null],
    ['could-not-read', 'unread', 'unofficial', null, null],
    ['nothing-yet', 'calm', null, null, null],
  ])('%s: a number always has its unit', (name, tone, icon, number, unit) => {
    expect(tab(name)).toMatchObject({ tone, icon, number, unit });
  });

  it('its name is a whole sentence', () => {
    expect(tab('waiting-28-march').name).toBe(
      'Buka Pendamping PMM. Tenggat terdekat 3 hari lagi: masa pengisian rencana ditutup.',
    );
    expect(tab('could-not-read').name).toBe('Buka Pendamping PMM. Halaman ini belum terbaca.');
  });

  it('peeks', () => {
    expect(tab('waiting-28-march').peek).toEqual({
      title: '3 hari lagi: masa pengisian rencana ditutup',
      text: 'Minggu, 31 Maret. Giliran: Kepala Sekolah',
      hint: 'Alt + Shift + P untuk membuka',
    });
  });

  it('on a phone: the deed, whose turn, until when', () => {
    expect(tab('adjusted-28-march').bar).toMatchObject({
      title: 'Sepakati rencana',
      text: 'Giliran Anda · s.d. 31 Maret',
      chip: { style: 'urgent', text: '3 hari' },
    });
  });

  it('a date of another matter lends its turn to nobody', () => {
    expect(tab('unknown-period-2028').peek.text).toBe('Minggu, 20 Februari.');
    expect(tab('unknown-period-2028').bar).toMatchObject({ text: 'Giliran: atasan Anda', chip: null });
  });
});
