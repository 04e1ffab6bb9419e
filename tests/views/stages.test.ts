import { describe, expect, it } from 'vitest';
import { card, plain, shown, words } from './shown';

const stages = (name: string) => card(shown(name), 'stages');
const row = (name: string, at: number) => {
  const one = stages(name).rows[at];
  if (!one) throw new Error(`no row ${at}`);
  return one;
};

describe('stages', () => {
  it('28 March 2024: first of three, waiting, whose turn, since when and until when', () => {
    expect(stages('waiting-28-march').meta).toBe('1 dari 3');
    expect(row('waiting-28-march', 0)).toMatchObject({
      marker: { style: 'theirs', icon: 'hourglass' },
      label: 'Perencanaan',
      right: 's.d. 31 Mar',
      current: true,
      lines: [{ text: 'Menunggu persetujuan' }, { text: 'Giliran: Kepala Sekolah, 9 hari' }],
    });
  });

  it('what is not current says how it stands and how many steps it holds', () => {
    expect(row('waiting-28-march', 1)).toMatchObject({
      marker: { style: 'todo', number: '2' },
      right: 's.d. 30 Jun',
      lines: [{ text: 'Belum dimulai · 5 langkah' }],
      steps: [],
    });
  });

  it('months stand where sources name no day, and no day where there is none', () => {
    expect(row('waiting-28-march', 2).right).toBe('s.d. Juni');
    expect(row('assessed-2026', 3).right).toBe('tanpa tanggal resmi');
  });

  it('a finished one says when, if the day is known', () => {
    expect(row('assessed-2026', 1)).toMatchObject({
      marker: { style: 'done', icon: 'tick' },
      right: 'Disetujui 28 Jan',
      lines: [],
    });
  });

  it('being rated is told as such', () => {
    expect(row('assessed-2026', 3).lines[0]?.text).toBe('Sedang dinilai');
  });

  it('the current one opens its steps, each with a way to set it by hand', () => {
    const { steps } = row('step-2-observing', 1);
    expect(steps.map((one) => [one.label, one.right])).toEqual([
      ['Diskusi Persiapan', 'Selesai'],
      ['Observasi Kinerja', 'Sedang dikerjakan'],
      ['Diskusi Tindak Lanjut', 'Belum dapat dibuka'],
      ['Upaya Tindak Lanjut', 'Belum dapat dibuka'],
      ['Refleksi Tindak Lanjut', 'Belum dapat dibuka'],
    ]);
    for (const step of steps) expect(step.edit?.intent).toMatchObject({ do: 'open-form', form: 'own-stage' });
  });

  it('every edit button has its form', () => {
    const { rows, forms } = stages('step-2-observing');
    const buttons = rows.flatMap((one) => [one.edit, ...one.steps.map((step) => step.edit ?? null)]);
    for (const button of buttons) {
      const intent = button?.intent;
      expect(intent?.do).toBe('open-form');
      if (intent?.do !== 'open-form') continue;
      expect(forms.some((one) => one.form === intent.form && one.target === intent.target)).toBe(true);
    }
  });

  it('a disagreement shows both words', () => {
    expect(plain(row('conflict-page-and-person', 0).conflict)).toBe(
      'Halaman menyebut Sedang dikerjakan, Anda mengisi Menunggu persetujuan. Keduanya kami tampilkan.',
    );
    expect(plain(row('page-newer-than-person', 0).conflict)).toBe(
      'Halaman menyebut Sedang dikerjakan, Anda mengisi Menunggu persetujuan. Keduanya kami tampilkan.',
    );
  });

  it('the foot says where it all comes from', () => {
    expect(words(stages('waiting-28-march').marks)).toEqual([
      'Dibaca dari halaman, 10.24',
      'Aturan: SE 0559/2024, lewat salinan',
      'Belum resmi: tiga tulisan sependapat',
    ]);
  });
});
