import { expect, it } from 'vitest';
import { shown } from './shown';

const { menu } = shown('waiting-28-march');

it('language, theme, text size, notices and pause, with what is chosen', () => {
  const choices = menu.filter((one) => one.options !== null);
  expect(choices.map((one) => one.label)).toEqual([
    'Bahasa',
    'Tampilan',
    'Ukuran teks',
    'Pemberitahuan merah yang boleh diabaikan',
    'Jeda di halaman PMM',
  ]);
  for (const { options } of choices) expect(options?.filter((one) => one.chosen)).toHaveLength(1);
  expect(choices[0]?.options?.[1]).toEqual({
    label: 'English',
    chosen: false,
    intent: { do: 'settings', change: { language: 'en' } },
  });
});

it('the questions of the first run can be asked again', () => {
  expect(menu).toContainEqual({
    label: 'Ubah tugas, status kepegawaian, dan periode',
    options: null,
    intent: { do: 'profile', change: { firstRun: 0 } },
    confirm: null,
  });
});

it('deleting everything asks first and says how long it can be taken back', () => {
  const erase = menu.find((one) => one.intent?.do === 'erase-all');
  expect(erase?.confirm).toMatchObject({ yes: 'Hapus semua', no: 'Batal' });
  expect(erase?.confirm?.text).toContain('10 detik');
});

it('ends with a line that says what it is, and is not', () => {
  expect(menu.at(-1)).toMatchObject({ intent: null, options: null });
  expect(menu.at(-1)?.label).toBe('Pendamping PMM 0.1.0, tidak resmi. Bukan milik Kementerian.');
});
