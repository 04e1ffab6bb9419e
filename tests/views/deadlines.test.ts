import { describe, expect, it } from 'vitest';
import type { Entry } from '../../utils/observations';
import { ruleFile } from '../engine/memories';
import { card, found, show, shown, words } from './shown';

const deadlines = (name: string) => card(shown(name), 'deadlines');
const own = (id: string, title: string, on: string): Entry => ({
  kind: 'own-date',
  id,
  at: '2024-03-20T08:00:00+07:00',
  title,
  on,
  note: null,
  done: false,
});

describe('deadlines', () => {
  it('28 March 2024: the moved date with its source, beside the earlier one', () => {
    const [first] = deadlines('waiting-28-march').rows;
    expect(first).toMatchObject({
      leaf: { month: 'Mar', day: '31', weekday: 'Min', tone: 'urgent' },
      title: 'Masa pengisian rencana ditutup',
      detail: 'Semula 31 Januari (Koran Linggau Pos, 6 Januari 2024)',
      left: { style: 'urgent', text: '3 hari' },
    });
    expect(words(first?.marks ?? [])).toEqual([
      'SE 0559/2024, lewat salinan',
      'Belum resmi: Koran Linggau Pos, 6 Januari 2024',
    ]);
  });

  it('a day of a file of rules names the file, and is never told as official', () => {
    const entries = [ruleFile([{ stage: 'perencanaan', closesOn: '2024-04-14' }])];
    const [first] = card(shown('waiting-28-march', 'id', { entries }), 'deadlines').rows;
    expect(first).toMatchObject({ title: 'Masa pengisian rencana ditutup', left: { text: '17 hari' } });
    expect(first?.leaf).toMatchObject({ month: 'Apr', day: '14' });
    expect(first?.detail).toContain('Semula 31 Maret (SE 0559/2024)');
    expect(words(first?.marks ?? [])).toEqual([
      'Belum resmi: berkas aturan “Perpanjangan perencanaan” dari Dinas Pendidikan Contoh, terbit 20 Maret 2024',
      'Belum resmi: Koran Linggau Pos, 6 Januari 2024',
      'SE 0559/2024, lewat salinan',
    ]);
    const now = card(shown('waiting-28-march', 'id', { entries }), 'now');
    expect(JSON.stringify(now)).toContain(
      'Perkiraan batasnya 14 April. Yang resmi Minggu, 31 Maret (SE 0559/2024).',
    );
  });

  it('a file that says it opens later, of what is open already, takes no place of the closing day', () => {
    const entries = [ruleFile([{ stage: 'perencanaan', opensOn: '2024-03-30' }])];
    const [first] = card(shown('waiting-28-march', 'id', { entries }), 'deadlines').rows;
    expect(first).toMatchObject({
      leaf: { month: 'Mar', day: '31' },
      title: 'Masa pengisian rencana ditutup',
      left: { style: 'urgent', text: '3 hari' },
    });
    expect(first?.detail).toContain('Dibuka 30 Maret menurut berkas aturan “Perpanjangan perencanaan”');
    expect(words(first?.marks ?? [])[0]).toBe('SE 0559/2024, lewat salinan');
  });

  it('an opening day that comes first bears the mark of what it stands on', () => {
    const entries = [ruleFile([{ stage: 'penilaian', opensOn: '2024-06-03' }])];
    const row = card(shown('waiting-28-march', 'id', { entries }), 'deadlines').rows.find(
      (one) => one.leaf?.month === 'Jun' && one.leaf.day === '3',
    );
    expect(row?.title).toBe('Masa penilaian dimulai');
    expect(words(row?.marks ?? [])[0]).toContain('Belum resmi: berkas aturan');
  });

  it('own dates stand among the others by day', () => {
    const { rows } = deadlines('waiting-with-own-entries');
    expect(rows.map((one) => [one.title, one.left?.text])).toEqual([
      ['Masa pengisian rencana ditutup', '3 hari'],
      ['Observasi kelas VIII B', '6 hari'],
      ['Pelaporan pelaksanaan berakhir', '94 hari'],
    ]);
    expect(words(rows[1]?.marks ?? [])).toEqual(['Anda isi sendiri']);
  });

  it('shows three and keeps the rest within reach', () => {
    const entries = ['03', '05', '07', '09'].map((day) => own(day, `Hari ${day}`, `2024-04-${day}`));
    const card_ = card(shown('waiting-28-march', 'id', { entries }), 'deadlines');
    expect(card_.rows).toHaveLength(3);
    expect(card_.more?.label).toBe('5 lainnya');
    const titles = card_.more?.rows.map((one) => one.title);
    expect(titles).toContain('Hari 07');
    expect(titles).toContain('Masa penilaian berakhir');
  });

  it('what is merely over makes room for what comes', () => {
    const findings = found('waiting-28-march');
    const [plan, ...rest] = findings.deadlines;
    if (!plan) throw new Error('no deadline');
    const over = {
      ...plan,
      id: 'over',
      on: '2024-02-01',
      daysLeft: -56,
      urgency: 'calm',
      part: 'unknown',
      behind: false,
    } as const;
    const { rows } = card(show({ ...findings, deadlines: [over, plan, ...rest] }), 'deadlines');
    expect(rows[0]?.leaf).toMatchObject({ month: 'Mar', day: '31' });
  });

  it('an unknown day says so and can be filled in', () => {
    const row = deadlines('waiting-28-march').more?.rows.find(
      (one) => one.title === 'Masa penilaian berakhir',
    );
    expect(row).toMatchObject({
      leaf: null,
      detail: 'Bulan yang disebut: Juni',
      left: { text: 'belum diketahui' },
      edit: {
        label: 'Isi tanggal: Masa penilaian berakhir',
        intent: { form: 'window-date', target: 'assess' },
      },
    });
  });

  it('advice is told as advice, without a date to fill in', () => {
    const row = deadlines('waiting-28-march').more?.rows.find((one) => one.title.startsWith('Anjuran'));
    expect(row).toMatchObject({ left: null, edit: null });
    expect(row?.detail).toContain('Anjuran, bukan tenggat');
  });

  it('a calm cycle calls it Berikutnya and moves it up', () => {
    const panel = shown('assessed-2026');
    expect(panel.cards.map((one) => one.id).slice(0, 3)).toEqual(['now', 'deadlines', 'stages']);
    expect(card(panel, 'deadlines').title).toBe('Berikutnya');
    expect(card(panel, 'deadlines').rows).toMatchObject([
      {
        leaf: { month: 'Des', day: '31' },
        title: 'Pra-Perencanaan 2027 berakhir',
        detail: 'Cek data diri dan unit kerja',
        left: { text: '40 hari' },
      },
      {
        leaf: { month: 'Jan', day: '1' },
        title: 'SKP 2027 dibuka',
        detail: 'Sampai Minggu, 31 Januari 2027',
        left: { text: '41 hari' },
      },
    ]);
  });

  it('half a year is named by its months, not by an id of ours', () => {
    const told = JSON.stringify(deadlines('step-5-reflecting'));
    expect(told).toContain('SKP Juli–Desember 2024 dibuka');
    expect(told).not.toContain('SKP 2024-2');
  });

  it('dates of our own reckoning are marked as an estimate, never with the book', () => {
    const { rows } = deadlines('assessed-2026');
    for (const { marks } of rows) {
      expect(marks.every((mark) => mark.icon === 'unofficial')).toBe(true);
      expect(words(marks)[0]).toMatch(/^Perkiraan: /);
    }
  });

  it('a date of the person keeps the rule’s beside it, with the note', () => {
    const [row] = deadlines('conflict-page-and-person').rows;
    expect(row?.detail).toContain('Aturan menyebut 31 Maret (SE 0559/2024)');
    expect(row?.detail).toContain('Diminta sekolah');
  });

  it('every form that a row opens is there, and undoing an own date of a window too', () => {
    const card_ = deadlines('conflict-page-and-person');
    const form = card_.forms.find((one) => one.form === 'window-date' && one.target === 'plan');
    expect(form?.fields.map((one) => [one.name, one.value])).toEqual([
      ['on', '2024-03-29'],
      ['note', 'Diminta sekolah'],
    ]);
    expect(form?.remove).toMatchObject({ label: 'Pakai tanggal dari sumber', intent: { do: 'remove' } });
    expect(card_.action?.intent).toEqual({ do: 'open-form', form: 'own-date', target: null });
    expect(card_.forms[0]).toMatchObject({ form: 'own-date', target: null, remove: null });
  });

  it.each([
    ['2024-02-29', null, 'Lewat 28 hari'],
    ['2023-03-01', 'Rabu, 1 Maret 2023, sebelum periode ini dimulai', 'Lewat 393 hari'],
    ['2024-08-14', 'Rabu, 14 Agustus, sesudah periode ini', '139 hari'],
    ['2031-01-01', 'Rabu, 1 Januari 2031, sesudah periode ini', '2.470 hari'],
  ])('a day of one’s own that is over or lies outside the period says so: %s', (on, detail, left) => {
    const card_ = card(shown('waiting-28-march', 'id', { entries: [own('e', 'Rapat', on)] }), 'deadlines');
    const row = [...card_.rows, ...(card_.more?.rows ?? [])].find((one) => one.title === 'Rapat');
    expect(row).toMatchObject({ detail, left: { text: left } });
  });

  it.each([
    ['2023-12-20', /^Sebelum masa ini dibuka, \S+, \d+ \S+ · Aturan menyebut 31 Maret/],
    ['2027-02-01', /^Senin, 1 Februari 2027 · Aturan menyebut 31 Maret/],
    ['2024-03-20', /^Aturan menyebut 31 Maret/],
  ])('a closing date by hand that cannot be, or is far away, says so: %s', (on, detail) => {
    const entry = {
      kind: 'window-date',
      id: 'window-date:plan',
      at: own('', '', '').at,
      window: 'plan',
    } as const;
    const entries = [{ ...entry, on, note: null }];
    const card_ = card(shown('waiting-28-march', 'id', { entries }), 'deadlines');
    const rows = [...card_.rows, ...(card_.more?.rows ?? [])];
    expect(rows.find((one) => one.title.startsWith('Masa pengisian'))?.detail).toMatch(detail);
  });

  it('a date of one’s own can be marked as done, in its row and where it is the one answer', () => {
    const row = deadlines('waiting-with-own-entries').rows[1];
    expect(row?.done).toMatchObject({ label: 'Tandai selesai', intent: { do: 'mark', done: true } });
    expect(deadlines('waiting-28-march').rows[0]?.done).toBeNull();
    const entries = [own('e', 'Rapat', '2026-12-08')];
    const panel = shown('finished-2026', 'id', { entries });
    const now = card(panel, 'now');
    expect(now.sentence).toBe('Rapat');
    expect(now.chips[0]?.text).toBe('Lewat 2 hari');
    expect(now.buttons[0]).toMatchObject({ label: 'Tandai selesai', intent: { do: 'mark', entry: 'e' } });
  });

  it('folded it says the nearest in short', () => {
    const findings = found('waiting-28-march');
    const settings = { ...findings.settings, folds: { deadlines: true, points: true } };
    const panel = show({ ...findings, settings });
    expect(card(panel, 'deadlines').meta).toBe('3 hari');
    expect(card(panel, 'points').meta).toBe('24 direncanakan');
  });

  it('without rules own dates still work', () => {
    expect(deadlines('unknown-period-2028').rows.map((one) => one.title)).toEqual(['Perkiraan sekolah']);
    expect(found('unknown-period-2028').period.known).toBe(false);
  });
});
