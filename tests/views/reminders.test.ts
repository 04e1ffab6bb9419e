import { describe, expect, it } from 'vitest';
import { judge } from '../../utils/engine';
import type { Findings, Memory, Told } from '../../utils/engine/findings';
import { openOf, sweep } from '../../utils/reminders';
import { NEVER_SWEPT } from '../../utils/reminders/sweep';
import { RULESETS } from '../../utils/rulesets';
import { deviceWords, panel } from '../../utils/views';
import type { Panel, Reminder } from '../../utils/views/view';
import { at, ownDate, windowDate } from '../engine/memories';
import { listed, thirtyTwo } from '../engine/principals';
import { found, type Language, LENT, texts, words } from './shown';

type Device = 'on' | 'off' | 'refused' | 'missing';

/** What is claimed at that moment stands in the page. */
function due(findings: Findings, change: Partial<Told> = {}, device: Device = 'off') {
  const { rows } = sweep(findings, { told: [], watch: NEVER_SWEPT }, 'b');
  const told = rows.map((one) => ({ ...one, ...change }));
  return { findings, reminders: { ...openOf(findings, told), device } };
}

function panelAt(day: string, name: string, change: Partial<Memory> = {}, language: Language = 'id'): Panel {
  const findings = found(name, language, change, at(day, '07:00'));
  return panel(findings, { ...LENT, due: due(findings) });
}

function saidAt(...question: Parameters<typeof panelAt>): Reminder {
  const { reminder } = panelAt(...question);
  if (!reminder) throw new Error(`nothing is said on ${question[0]}`);
  return reminder;
}

const OBSERVATION = ownDate('Observasi kelas VIII B dengan Bu Ani', '2024-04-03', at('2024-03-21'));

describe('one matter', () => {
  it.each([
    ['2024-03-24', '7 hari lagi: perencanaan ditutup', 'soon'],
    ['2024-03-28', '3 hari lagi: perencanaan ditutup', 'urgent'],
    ['2024-03-30', 'Besok: perencanaan ditutup', 'urgent'],
    ['2024-03-31', 'Hari terakhir mengisi perencanaan', 'urgent'],
  ])('on %s: %s', (day, title, tone) => {
    const said = saidAt(day, 'waiting-28-march');
    expect(said.title).toBe(title);
    expect(said.text).toBe('Minggu, 31 Maret. Rencana Anda masih menunggu Kepala Sekolah.');
    expect(said.leaf).toMatchObject({ day: '31', weekday: 'Min', tone });
    expect(words(said.marks)).toEqual(['SE 0559/2024, lewat salinan']);
    expect(said.items).toEqual([]);
  });

  it.each([
    ['not-handed-in-28-march', 'Rencana Anda belum diajukan.'],
    ['adjusted-28-march', 'Perubahan dari Kepala Sekolah belum Anda sepakati.'],
    ['returned-28-march', 'Kepala Sekolah meminta perbaikan. Giliran Anda.'],
  ])('%s: whose turn it is stands with the date, once', (name, text) => {
    const said = saidAt('2024-03-30', name);
    expect(said.title).toBe('Besok: perencanaan ditutup');
    expect(said.text).toBe(`Minggu, 31 Maret. ${text}`);
  });

  it('a date that nobody official names is said to be an estimate, and has no leaf', () => {
    const said = saidAt('2026-12-24', 'assessed-2026');
    expect(said.title).toBe('7 hari lagi (perkiraan): Pra-Perencanaan 2027 berakhir');
    expect(said.text).toMatch(/^Perkiraan: Kamis, 31 Desember, bukan tanggal resmi\./);
    expect(said.leaf).toBeNull();
  });

  it('a date of their own has its title in the page', () => {
    const said = saidAt('2024-04-02', 'approved-28-march', { entries: [OBSERVATION] });
    expect(said.items[0] ?? said).toMatchObject({
      title: 'Besok: Observasi kelas VIII B dengan Bu Ani',
      text: 'Rabu, 3 April. Tanggal ini Anda isi sendiri.',
    });
  });

  it('that something waits is told with how long, where it has no date of its own', () => {
    const said = saidAt('2024-06-23', 'step-5-handed-in');
    expect(said.items).toContainEqual(
      expect.objectContaining({
        title: 'Refleksi Tindak Lanjut sudah 3 hari menunggu',
        text: 'Belum disetujui. Giliran: Kepala Sekolah.',
      }),
    );
  });

  it('what waits for a principal is one, with the oldest and the closing day, and names nobody', () => {
    const findings = judge(listed(thirtyTwo()), RULESETS, at('2024-03-28', '07:00'));
    const { reminders } = due(findings);
    const open = reminders.open.filter((one) => one.kind.startsWith('approval')); // her own plan is another matter
    const { reminder } = panel(findings, { ...LENT, due: { findings, reminders: { ...reminders, open } } });
    expect(reminder).toMatchObject({
      title: '7 pengajuan menunggu Anda',
      text: 'Yang tertua sudah 9 hari. Batasnya Minggu, 31 Maret.',
      look: { intent: { card: 'approvals' } },
    });
    expect(texts(reminder).some(({ text }) => /Sri|Bambang|Nur/.test(text))).toBe(false);
  });
});

describe('several', () => {
  const both = (day: string) => saidAt(day, 'waiting-28-march', { entries: [OBSERVATION] });

  it('are one: how many, the nearest first, each of them below', () => {
    const said = both('2024-03-31');
    expect(said.title).toBe('Ada 2 pengingat');
    expect(said.text).toBe('Hari terakhir mengisi perencanaan. Dan 1 lagi.');
    expect(said.items.map((one) => one.title)).toEqual([
      'Hari terakhir mengisi perencanaan',
      '3 hari lagi: Observasi kelas VIII B dengan Bu Ani',
    ]);
  });

  it('slept through: that they were', () => {
    const findings = found('waiting-28-march', 'id', { entries: [OBSERVATION] }, at('2024-04-01', '10:00'));
    const { rows } = sweep(findings, { told: [], watch: { ...NEVER_SWEPT, swept: '2024-03-27T10:00' } }, 'b');
    const reminders = { ...openOf(findings, rows), device: 'off' as const };
    const { reminder } = panel(findings, { ...LENT, due: { findings, reminders } });
    expect(reminder?.text).toMatch(/^Yang pertama seharusnya tampil Minggu, 31 Maret\./);
  });

  it('ten thousand are told by number, five of them one by one', () => {
    const entries = Array.from({ length: 10_000 }, (_, at_) => ({ ...OBSERVATION, id: `e${at_}` }));
    const said = saidAt('2024-04-02', 'approved-28-march', { entries });
    expect(said.title).toMatch(/^Ada 10\.00\d pengingat$/);
    expect(said.items).toHaveLength(5);
    expect(said.close.intent).toEqual({ do: 'remind', how: 'close', reminders: ['*'] });
  });
});

describe('what can be done', () => {
  it('carries the ids of all that is shown', () => {
    const said = saidAt('2024-03-24', 'not-handed-in-28-march');
    const reminders = ['deadline/2024-1/plan/7/2024-03-31'];
    expect(said.look.intent).toEqual({ do: 'remind', how: 'look', reminders, card: 'deadlines' });
    expect(said.tomorrow).toMatchObject({
      label: 'Ingatkan besok',
      intent: { do: 'remind', how: 'tomorrow', reminders },
    });
    expect(said.more.choices.map(({ label, intent }) => [label, 'how' in intent && intent.how])).toEqual([
      ['1 jam lagi', 'hour'],
      ['Pekan depan', 'week'],
      ['Sudah, jangan ingatkan lagi', 'never'],
    ]);
    expect(said.close.intent).toEqual({ do: 'remind', how: 'close', reminders });
  });
});

describe('nothing stands in the page', () => {
  const day = '2024-03-28';
  it.each<[string, (findings: Findings) => Findings]>([
    ['while the companion rests', (f) => ({ ...f, pause: { ...f.pause, here: true } })],
    ['on a page to sign in', (f) => ({ ...f, away: true })],
    ['in the first run', (f) => ({ ...f, profile: { ...f.profile, firstRun: 1 } })],
  ])('%s', (_, change) => {
    const findings = change(found('waiting-28-march', 'id', {}, at(day, '07:00')));
    const told = due(findings);
    expect(told.reminders.open.length).toBeGreaterThan(0);
    expect(panel(findings, { ...LENT, due: told }).reminder).toBeNull();
    expect(deviceWords(findings, LENT, told.reminders)?.title).toBe('3 hari lagi: perencanaan ditutup');
  });

  it('on a page of its own that rests, though what is due is found without one', () => {
    const findings = found('waiting-28-march', 'id', {}, at(day, '07:00'));
    const told = due(findings);
    const set = { until: null, path: '/penilaian' };
    const said = (here: boolean) =>
      panel({ ...findings, pause: { set, here } }, { ...LENT, due: told }).reminder;
    expect(said(true)).toBeNull();
    expect(said(false)?.title).toBe('3 hari lagi: perencanaan ditutup');
  });

  it('of what is done', () => {
    const findings = found('finished-2026', 'id', {}, at('2026-11-30', '07:00'));
    expect(panel(findings, { ...LENT, due: due(findings) }).reminder).toBeNull();
  });
});

describe('on the device', () => {
  it('what the person typed stays inside, since it may name somebody', () => {
    const findings = found('approved-28-march', 'id', { entries: [OBSERVATION] }, at('2024-04-02', '07:00'));
    const open = due(findings).reminders.open.filter((one) => one.matter.includes('/own/'));
    const said = deviceWords(findings, LENT, { open, slept: null });
    expect(said).toEqual({
      title: 'Besok: tanggal Anda sendiri',
      message: 'Rabu, 3 April. Tanggal ini Anda isi sendiri.',
    });
  });

  it('a note of a window stays inside too', () => {
    const entries = [windowDate('plan', '2024-03-30', at('2024-03-20'), 'kata Bu Ani')];
    const findings = found('not-handed-in-28-march', 'id', { entries }, at('2024-03-29', '07:00'));
    const { reminder } = panel(findings, { ...LENT, due: due(findings) });
    expect(reminder?.text).toContain('kata Bu Ani');
    const said = deviceWords(findings, LENT, due(findings).reminders);
    expect(JSON.stringify(said)).not.toContain('Ani');
  });
});

describe('settings', () => {
  const preferences = (device: Device, language: 'id' | 'en' = 'id') => {
    const findings = found('waiting-28-march', language, {}, at('2024-03-20'));
    return panel(findings, { ...LENT, due: due(findings, {}, device) }).reminders;
  };

  it('a day before is a tick of its own, and sends all of the settings', () => {
    const [days] = preferences('off')?.settings ?? [];
    const fourteen = days?.choices.find((one) => one.label === '14 hari sebelumnya');
    expect(fourteen).toMatchObject({
      chosen: false,
      intent: {
        do: 'settings',
        change: { reminders: { days: [14, 7, 3, 1, 0], weekdays: false, device: false } },
      },
    });
    expect(days?.choices.filter((one) => one.chosen)).toHaveLength(4);
  });

  it('one day is one day', () => {
    const labels = (language: 'id' | 'en') =>
      preferences('off', language)?.settings[0]?.choices.map((one) => one.label);
    expect(labels('en')).toEqual(expect.arrayContaining(['3 days before', '1 day before', 'On the day']));
    expect(labels('id')).toContain('1 hari sebelumnya');
  });

  it.each([
    ['off', null],
    ['on', null],
    ['refused', 'Peramban belum mengizinkan pemberitahuan. Pengingat tetap tampil di halaman PMM.'],
    ['missing', 'Peramban ini tidak mendukung pemberitahuan kami. Pengingat tetap tampil di halaman PMM.'],
  ] as const)('notifications that are %s', (device, problem) => {
    const said = preferences(device);
    expect(said?.problem).toBe(problem);
    const choices = said?.settings.find((one) => one.id === 'device')?.choices ?? [];
    expect(choices.map((one) => one.chosen)).toEqual(
      device === 'missing' ? [] : [device !== 'off', device === 'off'],
    );
  });

  it('what was silenced is listed, with the way back', () => {
    const findings = found('waiting-28-march', 'id', {}, at('2024-03-28', '07:00'));
    const given = panel(findings, { ...LENT, due: due(findings, { state: 'dismissed' }) });
    expect(given.reminder).toBeNull();
    expect(given.reminders?.silenced).toContainEqual({
      label: 'Masa pengisian rencana ditutup',
      again: expect.objectContaining({ intent: { do: 'remind-again', matter: 'deadline/2024-1/plan' } }),
    });
  });
});

it('in English too', () => {
  expect(saidAt('2024-03-28', 'waiting-28-march', {}, 'en')).toMatchObject({
    title: '3 days left: planning closes',
    text: 'Sunday, 31 March. Your plan still waits for the principal.',
  });
});
