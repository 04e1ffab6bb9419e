import { describe, expect, it } from 'vitest';
import type { ReadingFinding } from '../../utils/engine/findings';
import type { Entry, Observation } from '../../utils/observations';
import { ALL, card, found, show, shown, words } from './shown';

const read = (name: string) => card(shown(name), 'read');

function row(reading: Partial<ReadingFinding>) {
  const base: ReadingFinding = {
    what: 'points',
    state: 'read',
    observations: [],
    facts: [],
    seenAt: null,
    detail: null,
  };
  const [first] = card(
    show({ ...found('waiting-28-march'), readings: [{ ...base, ...reading }] }),
    'read',
  ).rows;
  return first;
}

describe('read', () => {
  it('is always there and always last', () => {
    for (const name of ALL) expect(shown(name).cards.at(-1)?.id).toBe('read');
  });

  it('says what was found, in the page’s own words', () => {
    const rows = read('waiting-28-march').rows;
    expect(rows.find((one) => one.label === 'Periode')).toMatchObject({
      value: 'Januari–Juni 2024',
      state: 'read',
      evidence: '“Januari - Juni 2024”',
    });
    expect(rows.find((one) => one.label === 'Tahap dan status')?.value).toBe('3 dari 3');
    expect(rows.find((one) => one.label === 'Rencana poin')?.value).toBe('24 direncanakan, 8 selesai');
  });

  it('when, in foot and fold', () => {
    const card_ = read('waiting-28-march');
    expect(words(card_.marks)).toEqual(['Terakhir dibaca hari ini, 10.24']);
    expect(card_.meta).toMatch(/^\d dari \d · 10\.24$/);
    expect(words(read('nothing-yet').marks)).toEqual(['Belum pernah dibaca']);
    expect(card_.action).toMatchObject({ label: 'Baca ulang', intent: { do: 'read-again' } });
  });

  it('what could not be read says what was sought and what stood there', () => {
    const detail = { expected: 'angka 0–100.000', found: 'poin: -3' };
    expect(row({ state: 'could-not-read', detail })).toMatchObject({
      value: 'Belum terbaca',
      state: 'unread',
      evidence: 'Yang kami cari: angka 0–100.000. Yang ada: “poin: -3”.',
    });
  });

  it('what is not on the page is absent, not wrong', () => {
    expect(row({ state: 'not-on-page' })).toMatchObject({
      value: 'Tidak ada di halaman ini',
      state: 'absent',
      evidence: null,
    });
  });

  it('an older reading tells its age', () => {
    expect(row({ seenAt: '2024-03-26T08:12:00+07:00' })?.age).toBe('26 Maret, 08.12');
  });

  it('markup of the page stays text', () => {
    const name = '<img src=x onerror=alert(1)>';
    const account = { kind: 'account', evidence: name, name, school: null } as const;
    expect(row({ what: 'account', observations: [account] })?.value).toBe(name);
  });
});

describe('what can be said against a reading', () => {
  const at = '2024-03-28T11:00:00+07:00';
  const facts = (
    label: string,
    entries: Entry[] = [],
    language: 'id' | 'en' = 'id',
    name = 'waiting-28-march',
  ) => {
    const from = card(shown(name, language, { entries }, '2024-03-28T11:05:00+07:00'), 'read');
    const row = from.rows.find((one) => one.label === label);
    if (!row) throw new Error(`no row ${label}`);
    return { from, row, first: row.facts[0] };
  };
  const seenOf = (kind: Observation['kind']): Observation => {
    const one = found('waiting-28-march').readings.flatMap((each) => each.observations);
    const fact = one.find((each) => each.kind === kind);
    if (!fact) throw new Error(`no ${kind}`);
    return fact;
  };
  const notSo = (kind: Observation['kind']): Entry => ({
    kind: 'not-so',
    id: 'no',
    at,
    observation: seenOf(kind),
  });

  it('stands at every fact, under a name of its own', () => {
    for (const name of ALL)
      for (const one of card(shown(name), 'read').rows) {
        expect(one.facts.length > 0, `${name} ${one.label}`).toBe(one.state === 'read');
        expect(new Set(one.facts.map((fact) => fact.id)).size).toBe(one.facts.length);
      }
    const { row } = facts('Tahap dan status');
    expect(row.facts.map((one) => [one.text, one.button.label, one.denied])).toEqual([
      ['Perencanaan: Menunggu persetujuan', 'Bukan begitu', null],
      ['Pelaksanaan: Belum dimulai', 'Bukan begitu', null],
      ['Penilaian: Belum dimulai', 'Bukan begitu', null],
    ]);
    expect(row.facts[0]?.buttonName).toBe('Bukan begitu: Perencanaan: Menunggu persetujuan');
  });

  it.each([
    ['Tahap dan status', 'own-stage', { status: 'menunggu-persetujuan' }],
    ['Rencana poin', 'own-points', { planned: '24', earned: '8' }],
    ['Kegiatan', 'own-activity', { title: 'Pelatihan mandiri', points: '8', count: '1' }],
  ])('%s opens its form with what was read, or ignores it', (label, form, values) => {
    const { from, first } = facts(label);
    const intent = first?.button.intent;
    if (intent?.do !== 'open-form' || intent.form !== form) throw new Error(`opens no ${form}`);
    const own = from.forms.find((one) => one.instead === intent.instead);
    expect(own).toMatchObject({ form, target: intent.target });
    const filled = Object.fromEntries((own?.fields ?? []).map((one) => [one.name, one.value]));
    expect(filled).toMatchObject(values);
    expect(own?.remove).toMatchObject({
      label: 'Abaikan bacaan ini',
      intent: { do: 'submit', form: 'not-so', instead: intent.instead },
    });
  });

  it('a date opens the window’s own form, or one of the person’s where no window has it', () => {
    const plan: Observation = { kind: 'deadline', evidence: '', stage: 'perencanaan', on: '2024-03-30' };
    const loose: Observation = { ...plan, stage: null, on: '2024-04-02' };
    const seen = [plan, loose].map((observation) => ({ observation, since: at, seenAt: at, before: [] }));
    const from = card(shown('waiting-28-march', 'id', { seen }), 'read');
    const forms = from.forms.map((one) => [one.form, one.fields.find((field) => field.name === 'on')?.value]);
    expect(forms).toEqual([
      ['window-date', '2024-03-30'],
      ['own-date', '2024-04-02'],
    ]);
  });

  it.each(['Halaman', 'Nama dan sekolah', 'Periode'])('%s is only ignored', (label) => {
    expect(facts(label).first?.button.intent).toMatchObject({ do: 'submit', form: 'not-so', target: null });
  });

  it('what is ignored stays listed, and can be used again', () => {
    const { row, first } = facts('Rencana poin', [notSo('points')]);
    expect(row).toMatchObject({ value: 'Anda bilang bukan begitu', state: 'denied', evidence: null });
    expect(first).toMatchObject({
      text: '24 direncanakan, 8 selesai',
      denied: 'Dibaca dari halaman. Anda bilang bukan begitu, hari ini, 11.00.',
      button: { label: 'Pakai lagi', intent: { do: 'use-again', entry: 'no' } },
    });
  });

  it('what is set right tells both words', () => {
    const own: Entry = {
      kind: 'own-stage',
      id: 'own',
      at,
      stage: 'perencanaan',
      status: 'dikerjakan',
      on: null,
    };
    const { row, first } = facts('Tahap dan status', [own]);
    expect(row).toMatchObject({ value: '3 dari 3', state: 'read' });
    expect(first).toMatchObject({
      text: 'Perencanaan: Menunggu persetujuan',
      denied: 'Dibaca dari halaman. Anda bilang bukan begitu, hari ini, 11.00: Sedang dikerjakan.',
      button: { label: 'Pakai lagi', intent: { do: 'use-again', entry: 'own' } },
    });
    expect(facts('Stages and status', [own], 'en').first?.denied).toMatch(/In progress\.$/);
  });

  it('a word that has yielded says so, and can be let go', () => {
    const { row } = facts('Tahap dan status', [
      {
        ...notSo('stage'),
        kind: 'not-so',
        observation: { ...seenOf('stage'), kind: 'stage', stage: 'penilaian', status: 'selesai' },
      },
    ]);
    expect(row.facts.at(-1)).toMatchObject({
      text: 'Penilaian: Selesai',
      denied: 'Anda bilang bukan begitu, hari ini, 11.00. Sesudah itu halaman berubah.',
      button: { label: 'Hapus catatan', intent: { do: 'remove', entry: 'no' } },
    });
  });
});

it('a report is offered under a file name of the day, and says that nothing is sent', () => {
  const { report } = read('waiting-28-march');
  expect(report.button).toMatchObject({ label: 'Laporkan halaman', intent: { do: 'report-page' } });
  expect(report.file).toBe('kerangka-halaman-2024-03-28.html');
  expect(report.text.join(' ')).toContain('Tidak ada yang dikirim.');
});
