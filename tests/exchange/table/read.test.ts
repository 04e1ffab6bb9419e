import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readTable, tableText } from '../../../utils/exchange/table';
import type { Known, KnownActivity, KnownItem, Pasted, TableWords } from '../../../utils/observations';

const WORDS: TableWords = {
  heads: {
    points: {
      title: ['Kegiatan', 'Activity'],
      points: ['Poin'],
      count: ['Jumlah'],
      doneOn: ['Tanggal selesai'],
      done: ['Selesai'],
    },
    checklist: { title: ['Butir'], done: ['Selesai'], stage: ['Tahap'] },
    roster: { title: ['Nama guru'], distinct: ['Pembeda'] },
  },
  yes: ['ya', 'sudah', 'TRUE', '1'],
  no: ['tidak', 'belum', 'FALSE'],
  months: ['Januari', 'Februari', 'Maret', 'April', 'Mei', 'Juni', 'Juli', 'Agustus'].map((one, at) => [
    one,
    ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August'][at] ?? '',
  ]),
  stages: [{ stage: 'perencanaan', names: ['Perencanaan', 'Planning'] }],
};
const own = (change: Partial<KnownActivity> = {}): KnownActivity => ({
  title: 'Pelatihan mandiri',
  points: 8,
  count: 1,
  done: true,
  doneOn: '2024-02-03',
  entry: 'e-1',
  ...change,
});
const PAGE = own({
  title: 'Peserta berbagi praktik',
  points: 4,
  count: 2,
  done: true,
  doneOn: null,
  entry: null,
});
const item = (change: Partial<KnownItem> = {}): KnownItem => ({
  titles: ['Siapkan RPP atau modul ajar', 'Prepare a lesson plan'],
  stage: 'pelaksanaan',
  done: false,
  locked: false,
  item: 'rpp',
  entry: null,
  ...change,
});
const KNOWN: Known = {
  points: [own(), PAGE],
  checklist: [
    item(),
    item({ titles: ['Cek data', 'Check data'], item: 'cek', done: true, locked: true }),
    item({ titles: ['Cetak SKP', 'Cetak SKP'], item: null, entry: 'i-1' }),
  ],
  roster: [{ name: 'Siti Rahmawati, S.Pd.', distinct: null }],
};
const read = (text: string, known: Known = KNOWN) => readTable(text, known, WORDS);
const rows = (found: Pasted) => ('rows' in found ? found.rows : [found.trouble]);
const one = (text: string, known: Known = KNOWN) => rows(read(text, known))[0];
const draft = (text: string) => {
  const row = one(text);
  return typeof row === 'object' && 'draft' in row ? row.draft : row;
};
const reason = (text: string) => {
  const row = one(text);
  return typeof row === 'object' && 'reason' in row ? row.reason : row;
};

describe('which table it is', () => {
  it.each([
    ['Kegiatan\tPoin\nBaru\t2', 'points'],
    ['poin;KEGIATAN\n2;Baru', 'points'],
    ['Butir\tSelesai\nBaru\tya', 'checklist'],
    ['Nama guru\nBudi', 'roster'],
    ['Baru\t2\t1\t', 'points'],
    ['Baru\tya', 'checklist'],
  ])('%j is %s', (text, table) => {
    expect(read(text)).toMatchObject({ table, rows: [{ state: 'added' }] });
  });

  it.each([
    ['', 'empty'],
    [' \n\t\n', 'empty'],
    ['Kegiatan\tPoin', 'empty'],
    ['Halo, ini bukan tabel', 'unknown'],
    ['a\tb', 'unknown'],
    ['x\t1\n'.repeat(1_001), 'large'],
    ['x'.repeat(300_001), 'large'],
  ])('%.20j: %s', (text, trouble) => {
    expect(read(text)).toEqual({ trouble });
  });

  it('has nowhere to go', () => {
    expect(read('Kegiatan\tPoin\nBaru\t2', { ...KNOWN, points: null })).toEqual({ trouble: 'no-points' });
    expect(read('Nama guru\nBudi', { ...KNOWN, roster: null })).toEqual({ trouble: 'no-roster' });
  });
});

describe('activities', () => {
  it('new: title, points, count, day', () => {
    expect(draft('Seminar nasional\t4\t2\t2024-03-05')).toEqual({
      kind: 'own-activity',
      id: null,
      title: 'Seminar nasional',
      points: 4,
      count: 2,
      doneOn: '2024-03-05',
    });
    expect(draft('Seminar\t2,5')).toMatchObject({ points: 2.5, count: 1, doneOn: null });
  });

  it('known ones are told by their title, whatever its capitals, and only what was written changes', () => {
    expect(one('pelatihan  MANDIRI\t8\t1\t2024-02-03')).toMatchObject({ state: 'same' });
    expect(draft('Pelatihan mandiri\t8\t2\t2024-02-03')).toMatchObject({ id: 'e-1', count: 2 });
    expect(draft('Pelatihan mandiri\t9')).toMatchObject({ id: 'e-1', points: 9, doneOn: '2024-02-03' });
    expect(draft('Pelatihan mandiri\t8\t1\t')).toMatchObject({ id: 'e-1', doneOn: null });
  });

  it('of two alike the first row is about the first', () => {
    const known = { ...KNOWN, points: [own(), own({ entry: 'e-2' })] };
    const text = 'Pelatihan mandiri\t1\t1\nPelatihan mandiri\t2\t1\nPelatihan mandiri\t3\t1';
    const found = rows(read(text, known)).map(
      (row) => typeof row === 'object' && 'draft' in row && row.draft.id,
    );
    expect(found).toEqual(['e-1', 'e-2', null]);
  });

  it('a row of the page stays the page’s until something else is said of it', () => {
    expect(one('Peserta berbagi praktik\t4\t2\t\tya')).toMatchObject({ state: 'same' });
    expect(draft('Peserta berbagi praktik\t4\t2\t3 Mei 2024\tya')).toMatchObject({
      id: null,
      doneOn: '2024-05-03',
    });
    expect(draft('Peserta berbagi praktik\t4\t2\t\ttidak')).toMatchObject({ id: null, doneOn: null });
  });

  it.each([
    ['\t2', 'no-title'],
    [`${'x'.repeat(201)}\t2`, 'too-long'],
    ['Kegiatan\tPoin\nBaru\tdua', 'not-a-number'],
    ['Kegiatan\tPoin\nBaru\t', 'not-a-number'],
    ['Baru\t129', 'not-a-number'],
    ['Kegiatan\tPoin\nBaru\t1.000', 'not-a-number'],
    ['Kegiatan\tPoin\nBaru\t-2', 'not-a-number'],
    ['Baru\t2\t0', 'not-a-count'],
    ['Baru\t2\t1,5', 'not-a-count'],
    ['Baru\t2\t1\tkemarin', 'not-a-day'],
    ['Baru\t2\t1\t30/02/2024', 'not-a-day'],
    ['Baru\t2\t1\t\tya', 'not-done'],
    ['Pelatihan mandiri\t8\t1\t\tya', 'not-done'],
    ['Peserta berbagi praktik\t5\t2\t\tya', 'not-done'],
    ['Peserta berbagi praktik\t5\t2\t', 'not-done'],
    ['Baru\t2\t1\t2024-03-05\ttidak', 'not-done'],
    ['Baru\t2\t1\t\tentah', 'not-yes-or-no'],
    ['a;2\n"Baru;2', undefined],
  ])('%.40j: %s', (text, wanted) => {
    if (wanted) expect(reason(text)).toBe(wanted);
    else expect(rows(read(text))[1]).toMatchObject({ state: 'refused', reason: 'closed', line: 2 });
  });

  it('rows keep their numbers, the good ones beside the bad', () => {
    const text = 'Kegiatan\tPoin\nBaru\t2\n\nLain\tx\nLagi\t3';
    expect(rows(read(text)).map((row) => typeof row === 'object' && [row.line, row.state])).toEqual([
      [2, 'added'],
      [4, 'refused'],
      [5, 'added'],
    ]);
  });
});

describe('days', () => {
  const days = (...texts: string[]) => {
    const found = read(
      `Kegiatan\tPoin\tTanggal selesai\n${texts.map((text, at) => `K${at}\t1\t${text}`).join('\n')}`,
    );
    const told = rows(found).map((row) => {
      if (typeof row !== 'object') return row;
      if ('draft' in row) return 'doneOn' in row.draft ? row.draft.doneOn : null;
      return 'reason' in row ? row.reason : row.state;
    });
    return { told, slashes: 'slashes' in found ? found.slashes : null };
  };

  it.each([
    ['2024-04-03', '2024-04-03'],
    ['2024/4/3', '2024-04-03'],
    ['03/04/2024', '2024-04-03'],
    ['3-4-24', '2024-04-03'],
    ['3.4.2024', '2024-04-03'],
    ['3 April 2024', '2024-04-03'],
    ['03-Agu-24', '2024-08-03'],
    ['5 Mei 2024', '2024-05-05'],
    ['April 3, 2024', '2024-04-03'],
    ['29/02/2024', '2024-02-29'],
    ['29/02/2023', 'not-a-day'],
    ['3 Ap 2024', 'not-a-day'],
    ['45385', 'not-a-day'],
    ['1999-01-01', 'not-a-day'],
  ])('%s is %s', (text, wanted) => {
    expect(days(text).told).toEqual([wanted]);
  });

  it('day first, unless all of them can only be month first', () => {
    expect(days('3/4/2024', '25/4/2024')).toEqual({
      told: ['2024-04-03', '2024-04-25'],
      slashes: 'day-first',
    });
    expect(days('3/4/2024', '4/25/2024')).toEqual({
      told: ['2024-03-04', '2024-04-25'],
      slashes: 'month-first',
    });
    expect(days('2024-04-03').slashes).toBeNull();
  });

  it('that contradict each other are refused, not guessed', () => {
    expect(days('25/4/2024', '4/25/2024')).toEqual({
      told: ['2024-04-25', 'day-order'],
      slashes: 'day-first',
    });
  });
});

describe('checklist', () => {
  it('ticks one of the rules, in either language, and one of the person’s own', () => {
    expect(draft('Butir\tSelesai\nSiapkan RPP atau modul ajar\tya')).toEqual({
      kind: 'tick',
      id: 'tick:rpp',
      item: 'rpp',
      done: true,
    });
    expect(draft('Butir\tSelesai\nprepare a lesson plan\tTRUE')).toMatchObject({
      id: 'tick:rpp',
      done: true,
    });
    expect(draft('Butir\tSelesai\nCetak SKP\tsudah')).toMatchObject({
      kind: 'own-item',
      id: 'i-1',
      done: true,
    });
  });

  it('adds what is not known, to the stage that is named', () => {
    expect(draft('Butir\tSelesai\tTahap\nFotokopi\t\tPlanning')).toEqual({
      kind: 'own-item',
      id: null,
      title: 'Fotokopi',
      stage: 'perencanaan',
      done: false,
    });
    expect(reason('Butir\tSelesai\tTahap\nFotokopi\t\tLibur')).toBe('not-a-stage');
  });

  it('leaves what is empty, and what the page says', () => {
    expect(one('Butir\tSelesai\nSiapkan RPP atau modul ajar\t')).toMatchObject({ state: 'same' });
    expect(reason('Butir\tSelesai\nCek data\ttidak')).toBe('by-page');
    expect(one('Butir\tSelesai\nCek data\tya')).toMatchObject({ state: 'same' });
    expect(reason('Butir\tSelesai\nCek data\tmungkin')).toBe('not-yes-or-no');
  });
});

describe('roster', () => {
  it('adds those that are not there, once, and of a NIP four digits', () => {
    const text =
      'Nama guru;Pembeda\nSiti Rahmawati, S.Pd.;\nBudi;Matematika\nbudi;matematika\nAni;197001012000122001';
    expect(
      rows(read(text)).map((row) => typeof row === 'object' && [row.state, 'draft' in row && row.draft]),
    ).toEqual([
      ['same', false],
      ['added', { kind: 'own-person', id: null, title: 'Budi', distinct: 'Matematika' }],
      ['refused', false],
      ['added', { kind: 'own-person', id: null, title: 'Ani', distinct: '2001' }],
    ]);
  });
});

it('what went out comes back as the same, in any words', () => {
  const title = fc
    .string({ unit: 'grapheme', minLength: 1, maxLength: 30 })
    .map((text) => text.replace(/[\s\p{Cc}\p{Cs}]+/gu, ' ').trim())
    .filter((text) => text !== '' && !/^'/.test(text));
  const activity = fc.record({
    title: fc.oneof(title, fc.constantFrom('=1+1', '@x', '0012', 'a;b', 'a"b', '+1')),
    points: fc.integer({ min: 0, max: 128 }),
    count: fc.integer({ min: 1, max: 99 }),
    doneOn: fc.option(fc.constantFrom('2024-02-29', '2024-06-30')),
  });
  fc.assert(
    fc.property(
      fc.uniqueArray(activity, { selector: (each) => each.title, minLength: 1, maxLength: 8 }),
      fc.constantFrom('id' as const, 'en' as const),
      (all, language) => {
        const points = all.map((each, at) => ({ ...each, done: each.doneOn !== null, entry: `e-${at}` }));
        const sheet = {
          head: ['Kegiatan', 'Poin', 'Jumlah', 'Tanggal selesai', 'Selesai'],
          rows: all.map((each) => [
            each.title,
            each.points,
            each.count,
            each.doneOn && { on: each.doneOn },
            each.doneOn ? 'ya' : 'tidak',
          ]),
        };
        const found = read(tableText(sheet, language), { ...KNOWN, points });
        // Titles that are alike but for capitals and marks may change places; nothing else may differ.
        const folded = all.map((each) =>
          each.title
            .toLowerCase()
            .replace(/[^\p{L}\p{N}]+/gu, ' ')
            .trim(),
        );
        fc.pre(new Set(folded).size === all.length);
        expect(rows(found).map((row) => typeof row === 'object' && row.state)).toEqual(all.map(() => 'same'));
      },
    ),
    { numRuns: 300 },
  );
});

it('any text is read without a throw, and its key tells what would be done', () => {
  fc.assert(
    fc.property(
      fc.string({
        unit: fc.constantFrom('"', '\t', ';', '\n', 'a', 'b', '1', '/', 'ya', 'Kegiatan', 'Butir', 'Poin'),
      }),
      (text) => {
        const found = read(text);
        expect(read(text)).toEqual(found);
      },
    ),
    { numRuns: 500 },
  );
  const key = (text: string) => {
    const found = read(text);
    return 'key' in found ? found.key : null;
  };
  expect(key('Baru\t2')).not.toBe(key('Baru\t3'));
  expect(key('Baru\t2')).toBe(key('Baru\t2\t1\t'));
});
